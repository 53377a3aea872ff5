/** The tags of the templates for documents of the dossier and of a superior body: the frame of any document, parts, and tables whose columns are counted. */
import {
  type Cells,
  type DossierAnnex,
  type DossierGroup,
  type DossierTable,
  type DossierTableKind,
  MOST_COLUMNS,
  titleTag,
} from '../dossier/tables.ts';
import type { Part, PlanModel } from '../model.ts';
import { LANDSCAPE_WIDTH, SIZE, SUBJECT_LINE } from './form.ts';
import { type Effect, list, type Scope, scope, text } from './scope.ts';
import { FRAME_LISTS, FRAME_TEXTS, lineBelow, lines, withoutOrphan } from './tags.ts';

/** What each table is called in a template. */
export const TABLE_TAGS: Readonly<Record<DossierTableKind, string>> = {
  'self-scores': 'bảng tự chấm',
  explanation: 'bảng giải trình',
  inquiry: 'bảng cần làm rõ',
  evidence: 'bảng tài liệu',
  ranking: 'bảng xếp hạng',
  'field-points': 'bảng điểm lĩnh vực',
  slip: 'bảng phiếu kết quả',
  losses: 'bảng điểm bị trừ',
  following: 'bảng theo dõi',
};

export const columnTag = (place: number): string => `cột ${place}`;

const ROW: Scope<Cells> = scope(
  Object.fromEntries(
    Array.from({ length: MOST_COLUMNS }, (_, i) => [
      columnTag(i + 1),
      text<Cells>('Ô của dòng', (cells) => cells[i] ?? []),
    ]),
  ),
);

const rows = <T>(explanation: string, of: (value: T) => readonly Cells[]) => list(explanation, ROW, of);

const ONLY_FILLED: Effect = { effect: 'filled columns' };

const TABLE: Scope<DossierTable> = scope(
  Object.fromEntries(
    Array.from({ length: MOST_COLUMNS }, (_, i) => [
      titleTag(i + 1),
      text<DossierTable>('Đầu cột', ({ titles }) => titles?.[i] ?? ONLY_FILLED),
    ]),
  ),
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
  {
    'đoạn phụ lục': lines('Các đoạn văn trước bảng', ({ lines: above = [] }) => above),
    ...tables<DossierAnnex>(({ table }) => table),
  },
);

const annexes = (some: (all: readonly DossierAnnex[]) => readonly DossierAnnex[]) =>
  list('Khối phụ lục', ANNEX, ({ tableAnnexes = [] }: PlanModel) => some(tableAnnexes));

export const DOSSIER: Scope<PlanModel> = scope(FRAME_TEXTS, {
  ...FRAME_LISTS,
  'căn cứ': lines('Các căn cứ, mỗi căn cứ một đoạn', ({ legalBases }) => legalBases),
  phần: list('Các phần của văn bản', PART, ({ parts }) => parts),
  'phụ lục': annexes((all) => all),
  // Each has pages of its own.
  'phụ lục thứ nhất': annexes((all) => all.slice(0, 1)),
  'phụ lục thứ hai': annexes((all) => all.slice(1)),
});
