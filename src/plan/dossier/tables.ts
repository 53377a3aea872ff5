/** The tables of the dossier, and of a superior body: bold rows, each with rows below it, the sums last. Their columns, for text and templates alike. */
import { type RichText, textOf } from '../rich-text.ts';

export interface DossierTable {
  readonly kind: DossierTableKind;
  readonly groups: readonly DossierGroup[];
  /** The last row. */
  readonly total: Cells;
  /** What stands above the columns where each document has its own; columns beyond these are not there. */
  readonly titles?: readonly string[];
}

/** A cell for each column. */
export type Cells = readonly RichText[];

export interface DossierGroup {
  readonly head: Cells;
  readonly rows: readonly Cells[];
}

/** One after the document, on a page of its own. */
export interface DossierAnnex {
  readonly label: RichText;
  readonly title: RichText;
  readonly reference: RichText;
  /** Above the table. */
  readonly lines?: readonly RichText[];
  readonly table: DossierTable;
}

interface Column {
  readonly title: string;
  readonly centred?: true;
}

const FIGURE = { centred: true } as const;

/** Number, unit, fields of a criteria set, total. */
export const MOST_COLUMNS = 14;

/** The tag of a title that the document gives. */
export const titleTag = (place: number): string => `tên cột ${place}`;

export const DOSSIER_TABLES = {
  'self-scores': [
    { title: 'STT', ...FIGURE },
    { title: 'Nội dung' },
    { title: 'Điểm tối đa', ...FIGURE },
    { title: 'Điểm tự chấm', ...FIGURE },
    { title: 'Tài liệu kiểm chứng' },
  ],
  explanation: [
    { title: 'Tiêu chí' },
    { title: 'Điểm tự chấm', ...FIGURE },
    { title: 'Điểm thẩm định', ...FIGURE },
    { title: 'Ý kiến thẩm định' },
    { title: 'Giải trình' },
    { title: 'Tài liệu kiểm chứng' },
    { title: 'Điểm đề nghị', ...FIGURE },
  ],
  inquiry: [
    { title: 'STT', ...FIGURE },
    { title: 'Nội dung' },
    { title: 'Điểm tối đa', ...FIGURE },
    { title: 'Điểm đạt', ...FIGURE },
    { title: 'Bị trừ', ...FIGURE },
    { title: 'Đã rõ nguyên nhân', ...FIGURE },
    { title: 'Cần làm rõ', ...FIGURE },
  ],
  evidence: [
    { title: 'Mã', ...FIGURE },
    { title: 'Tài liệu số', ...FIGURE },
    { title: 'Tiêu chí, tài liệu kiểm chứng' },
    { title: 'Mục, trang' },
    { title: 'Đường dẫn' },
  ],
  ranking: [
    { title: 'STT', ...FIGURE },
    { title: 'Đơn vị' },
    { title: 'Điểm tự chấm', ...FIGURE },
    { title: 'Điểm đạt', ...FIGURE },
    { title: 'Điểm tối đa', ...FIGURE },
    { title: 'Tỷ lệ đạt', ...FIGURE },
    { title: 'Xếp hạng', ...FIGURE },
  ],
  'field-points': Array.from({ length: MOST_COLUMNS }, (_, i): Column => {
    const title = `{${titleTag(i + 1)}}`;
    return i === 1 ? { title } : { title, ...FIGURE };
  }),
  slip: [
    { title: 'Mã', ...FIGURE },
    { title: 'Tiêu chí, tiêu chí thành phần' },
    { title: 'Điểm tối đa', ...FIGURE },
    { title: 'Tự chấm', ...FIGURE },
    { title: 'Thẩm định lần 1', ...FIGURE },
    { title: 'Thẩm định lần 2', ...FIGURE },
    { title: 'Điểm đạt', ...FIGURE },
    { title: 'Bị trừ', ...FIGURE },
    { title: 'Lý do' },
  ],
  following: [
    { title: 'STT', ...FIGURE },
    { title: 'Đơn vị' },
    { title: 'Kế hoạch' },
    { title: 'Điểm bị trừ', ...FIGURE },
    { title: 'Đã có nhiệm vụ', ...FIGURE },
    { title: 'Số nhiệm vụ', ...FIGURE },
    { title: 'Hoàn thành', ...FIGURE },
    { title: 'Quá hạn', ...FIGURE },
    { title: 'Dự kiến tăng', ...FIGURE },
    { title: 'Báo cáo gần nhất', ...FIGURE },
  ],
  losses: [
    { title: 'STT', ...FIGURE },
    { title: 'Tiêu chí, tiêu chí thành phần' },
    { title: 'Điểm tối đa', ...FIGURE },
    { title: 'Điểm đạt', ...FIGURE },
    { title: 'Bị trừ', ...FIGURE },
    { title: 'Lý do' },
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type DossierTableKind = keyof typeof DOSSIER_TABLES;

export const columnsOf = (kind: DossierTableKind): readonly Column[] => DOSSIER_TABLES[kind];

/** Row by row, the header first. */
export function tableTexts({ kind, groups, total, titles }: DossierTable): string[][] {
  const rows = groups.flatMap(({ head, rows: below }) => [...(head.length > 0 ? [head] : []), ...below]);
  const header = titles ? [...titles] : columnsOf(kind).map(({ title }) => title);
  return [header, ...[...rows, total].map((cells) => cells.map(textOf))];
}
