/** The tags of the templates for documents of the dossier: the frame of any document, parts, and tables whose columns are counted. */
import type { Cells, DossierAnnex, DossierGroup, DossierTable, DossierTableKind } from '../dossier/tables.ts';
import type { Part, PlanModel } from '../model.ts';
import { LANDSCAPE_WIDTH, SIZE, SUBJECT_LINE } from './form.ts';
import { list, type Scope, scope, text } from './scope.ts';
import { FRAME_LISTS, FRAME_TEXTS, lineBelow, lines, withoutOrphan } from './tags.ts';

/** What each table is called in a template. */
export const TABLE_TAGS: Readonly<Record<DossierTableKind, string>> = {
  'self-scores': 'bảng tự chấm',
  explanation: 'bảng giải trình',
  inquiry: 'bảng cần làm rõ',
  evidence: 'bảng tài liệu',
};

/** The widest table has so many columns. */
const COLUMNS = 7;

export const columnTag = (place: number): string => `cột ${place}`;

const ROW: Scope<Cells> = scope(
  Object.fromEntries(
    Array.from({ length: COLUMNS }, (_, i) => [columnTag(i + 1), text<Cells>('Ô của dòng', (cells) => cells[i] ?? [])]),
  ),
);

const rows = <T>(explanation: string, of: (value: T) => readonly Cells[]) => list(explanation, ROW, of);

const TABLE: Scope<DossierTable> = scope(
  {},
  {
    nhóm: list(
      'Các nhóm dòng',
      scope<DossierGroup>(
        {},
        {
          'dòng đầu': rows('Dòng đậm đầu nhóm', ({ head }: DossierGroup) => (head.length > 0 ? [head] : [])),
          dòng: rows('Các dòng của nhóm', (group: DossierGroup) => group.rows),
        },
      ),
      ({ groups }) => groups,
    ),
    'dòng cuối': rows('Dòng tổng cộng', ({ total }: DossierTable) => [total]),
  },
);

function tables<T>(of: (value: T) => DossierTable | undefined) {
  return Object.fromEntries(
    Object.entries(TABLE_TAGS).map(([kind, tag]) => [
      tag,
      list('Bảng của hồ sơ', TABLE, (value: T) => {
        const table = of(value);
        return table?.kind === kind ? [table] : [];
      }),
    ]),
  );
}

const isOfDossier = (table: Part['table']): table is DossierTable => table !== undefined && 'groups' in table;

const PART: Scope<Part> = scope(
  { 'tên phần': text('I. KẾT QUẢ …', ({ heading }) => heading) },
  {
    đoạn: lines('Các đoạn văn đầu phần', (part) => part.lines),
    ...tables<Part>(({ table }) => (isOfDossier(table) ? table : undefined)),
    'đoạn cuối': lines('Các đoạn văn cuối phần', ({ after }) => after),
  },
);

const ANNEX: Scope<DossierAnnex> = scope(
  {
    'chữ phụ lục': text('Phụ lục', ({ label }) => label),
    'tên phụ lục': text('Tên phụ lục', ({ title }) => withoutOrphan(title)),
    'kèm theo': text('(Kèm theo Báo cáo số …)', ({ reference }) => reference),
    'đường kẻ phụ lục': text('Đặt trong đoạn có đường kẻ dưới (Kèm theo …)', ({ reference }) =>
      lineBelow(reference, SIZE.annex, LANDSCAPE_WIDTH, SUBJECT_LINE),
    ),
  },
  tables<DossierAnnex>(({ table }) => table),
);

export const DOSSIER: Scope<PlanModel> = scope(FRAME_TEXTS, {
  ...FRAME_LISTS,
  phần: list('Các phần của văn bản', PART, ({ parts }) => parts),
  'phụ lục': list('Khối phụ lục', ANNEX, ({ dossierAnnex }) => (dossierAnnex ? [dossierAnnex] : [])),
});
