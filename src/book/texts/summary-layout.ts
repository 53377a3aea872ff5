/** The tab "Tổng hợp" as data: rows from top to bottom, their formulas and looks, and its three charts. */
import { TOTAL_LABEL } from '../../core/codes.ts';
import { FIELD_HEAD, FIELD_ROW, LIST_HEAD, LIST_ROW, NUMBERS, TASK_ROWS, TILES } from './summary-formulas.ts';

/** How many rows a band has: as many as the card has fields or shortfalls, with some to spare. */
export type Count = 'fields' | 'list';

/** Rows of the tab as they are written; the server gets them with numbered columns. */
interface BandText {
  /** Names its first row in formulas: {fields}; {fields.end} is its last one. */
  readonly name?: string;
  readonly rows?: Count;
  /** Pixels. */
  readonly height: number;
  /** By column, written into each of its rows; {r} is the row. */
  readonly cells?: Readonly<Record<string, string>>;
  /** More cells of its first row: formulas that fill the rows below. */
  readonly first?: Readonly<Record<string, string>>;
}

/** Where the formula holds, cells are bold and coloured. */
type Rule = readonly [formula: string, background: string | null, color: string | null, places: readonly string[]];

export interface ChartPlan {
  readonly range: string;
  /** The row of its upper edge. */
  readonly row: string;
  /** Its height in pixels: what every chart needs, and each row of the range. */
  readonly least: number;
  readonly each: number;
  readonly options: Readonly<Record<string, unknown>>;
}

const CHART_WIDTH = 392;
const NOTE =
  'Trang do CCHC → Tổng hợp kết quả lập. Số liệu tự cập nhật từ trang Chấm điểm, Nhiệm vụ và Thông tin chung. Khi lập lại, nội dung gõ thêm vào các ô của trang này (cột A đến M, đến hết bảng 3) bị thay; dòng ghi thêm bên dưới bảng 3 được giữ. Biểu đồ khác của cơ quan được giữ.';

/** Each row of these is one cell. */
const MERGES = [
  'A1:K3',
  'A4:B6',
  'C4:E6',
  'F4:G6',
  'H4:I6',
  'J4:K6',
  'A{head2}:B{coverage}',
  'C{head2}:D{coverage}',
  'E{head2}:F{coverage}',
  'G{head2}:H{coverage}',
  'I{head2}:K{coverage}',
  'F{head4}:I{list.end}',
  'A{part1}:K{part1}',
  'A{part2}:K{part2}',
  'A{part3}:K{part3}',
];

/** Tables with a line below each row. */
const LINES = [
  'A{fields}:K{fields.used}',
  'A{forecast}:K{forecast}',
  'A{coverage}:K{coverage}',
  'A{list}:K{list.used}',
];

/** Of the columns from A on that are shown. */
const WIDTHS = [46, 268, 60, 60, 60, 64, 62, 64, 70, 74, 72, 14, CHART_WIDTH];
/** All columns: what formulas and charts are made from stands in those without a width, hidden. */
const COLUMNS = 42;

const RED = '#b3261e';
const NAVY = '#174ea6';
const GREY = '#5f6368';
const TILE = '#e8f0fe';
const HEAD = '#d2e3fc';

const BANDS: readonly BandText[] = [
  { name: 'part0', height: 34, cells: { A: TILES.title } },
  { height: 20, cells: { A: TILES.office } },
  { height: 36, cells: { A: TILES.remarks } },
  { height: 20, cells: TILES.labels },
  { height: 38, cells: TILES.figures },
  { height: 20, cells: TILES.captions },
  { height: 10 },
  { name: 'part1', height: 26, cells: { A: '1. Kết quả theo lĩnh vực' } },
  { name: 'head1', height: 38, cells: FIELD_HEAD },
  { name: 'fields', rows: 'fields', height: 24, ...FIELD_ROW },
  { height: 10 },
  { name: 'part2', height: 26, cells: { A: '2. Nhiệm vụ khắc phục và dự báo' } },
  { name: 'head2', height: 24, cells: TASK_ROWS.forecastHead },
  { name: 'forecast', height: 26, cells: TASK_ROWS.forecast },
  { name: 'head3', height: 24, cells: TASK_ROWS.coverageHead },
  { name: 'coverage', height: 26, cells: TASK_ROWS.coverage },
  { height: 10 },
  { name: 'part3', height: 26, cells: { A: LIST_HEAD.heading } },
  { name: 'head4', height: 26, cells: LIST_HEAD.cells },
  { name: 'list', rows: 'list', height: 34, ...LIST_ROW },
];

/** A setter of the sheet, of one of its ranges, or of a list of them, whichever is named. */
type Look = readonly [
  setter: string,
  args: readonly (string | number | boolean | null)[],
  place?: string | readonly string[],
];

const LOOKS: readonly Look[] = [
  ...WIDTHS.map((width, i) => ['setColumnWidth', [i + 1, width]] as const),
  ['hideColumns', [WIDTHS.length + 1, COLUMNS - WIDTHS.length]],
  ['setHiddenGridlines', [true]],
  ['setNote', [NOTE], 'A1'],
  ...MERGES.map((place) => ['mergeAcross', [], place] as const),
  ...LINES.map((place) => ['setBorder', [null, null, true, null, null, true, '#dadce0', null], place] as const),
  ['setFontSize', [16], ['A1']],
  ['setFontSize', [20], ['A5:K5']],
  [
    'setFontSize',
    [9],
    ['A3:K4', 'A6:K6', 'A{head1}:K{head1}', 'A{head4}:K{head4}', 'A{list}:K{list.end}', 'B{fields}:B{fields.end}'],
  ],
  ['setFontSize', [12], ['A{part1}', 'A{part2}', 'A{part3}']],
  [
    'setFontWeight',
    ['bold'],
    ['A1', 'A5:K5', 'A{part1}:K{head1}', 'A{part2}:K{head2}', 'A{head3}:K{head3}', 'A{part3}:K{head4}'],
  ],
  ['setFontWeight', ['bold'], ['A{forecast}:K{forecast}', 'A{coverage}:K{coverage}', 'E{list}:E{list.end}']],
  ['setFontColor', [NAVY], ['A1', 'A5', 'J5', 'A{part1}', 'A{part2}', 'A{part3}']],
  ['setFontColor', [GREY], ['A2', 'A4:K4', 'A6:K6']],
  ['setFontColor', [RED], ['C5', 'E{list}:E{list.end}']],
  ['setFontColor', ['#8a4b00'], ['A3']],
  ['setBackground', [TILE], ['A4:K6']],
  ['setBackground', [HEAD], ['A{head1}:K{head1}', 'A{head2}:K{head2}', 'A{head3}:K{head3}', 'A{head4}:K{head4}']],
  ['setNumberFormat', ['0.0%'], ['F{fields}:F{fields.end}', 'I{coverage}', 'AL{fields}:AL{fields.end}']],
  [
    'setWrap',
    [true],
    ['A3', 'A{head1}:K{head1}', 'A{head4}:K{head4}', 'B{fields}:B{fields.end}', 'B{list}:I{list.end}'],
  ],
  ['setVerticalAlignment', ['middle'], ['A1:M{list.end}']],
  ['setHorizontalAlignment', ['center'], ['C4:K6', 'C{head2}:K{coverage}', 'J{head4}:K{list.end}']],
  ['setHorizontalAlignment', ['right'], ['C{head1}:K{head1}', 'C{head4}:E{head4}']],
  ['setHorizontalAlignment', ['left'], ['A4:B6', 'A{fields}:B{fields.end}', 'A{list}:B{list.end}']],
];

const RULES: readonly Rule[] = [
  [`=$A{fields}="${TOTAL_LABEL}"`, TILE, null, ['A{fields}:D{fields.end}', 'F{fields}:K{fields.end}']],
  ['=AND(ISNUMBER($E{fields});$E{fields}>0)', '#fce8b2', RED, ['E{fields}:E{fields.end}']],
  ['=AND(ISNUMBER(I{fields});I{fields}<0)', null, RED, ['I{fields}:I{fields.end}', 'K{fields}:K{fields.end}']],
  ['=$J{list}="chưa có"', '#f4c7c3', null, ['J{list}:K{list.end}']],
  ['=$J{list}="một phần"', '#fce8b2', null, ['J{list}:K{list.end}']],
  ['=$J{list}="đủ"', '#ceead6', null, ['J{list}:K{list.end}']],
];

/** From top to bottom: in this order they are read aloud. */
const CHARTS: readonly ChartPlan[] = [
  {
    range: 'AM{head2}:AP{forecast}',
    row: '{part0}',
    least: 164,
    each: 0,
    options: {
      width: CHART_WIDTH,
      useFirstColumnAsDomain: true,
      title: 'Điểm bị trừ theo nhiệm vụ khắc phục',
      legend: { position: 'bottom' },
      isStacked: true,
      colors: ['#188038', '#f9ab00', '#d93025'],
      hAxis: { minValue: 0 },
    },
  },
  {
    range: 'AK{head1}:AL{fields.top}',
    row: '{part1}',
    least: 112,
    each: 24,
    options: {
      width: CHART_WIDTH,
      useFirstColumnAsDomain: true,
      title: 'Tỷ lệ đạt theo lĩnh vực',
      legend: { position: 'none' },
      colors: ['#1a73e8'],
      hAxis: { minValue: 0, maxValue: 1, format: '0%' },
    },
  },
  {
    range: 'AK{head4}:AL{list.top}',
    row: '{part2}',
    least: 176,
    each: 34,
    options: {
      width: CHART_WIDTH,
      useFirstColumnAsDomain: true,
      title: 'Điểm bị trừ theo mục',
      legend: { position: 'none' },
      colors: ['#d93025'],
      hAxis: { minValue: 0 },
    },
  },
];

/** A cell of a band: its column, what is written there, and whether only in the band's first row. */
type Cell = readonly [column: number, text: string, once: boolean];

export interface Band {
  readonly name: string;
  readonly rows?: Count | undefined;
  readonly height: number;
  readonly cells: readonly Cell[];
}

/** The server is spared the work of reading column letters. Single figures stand in rows that never move. */
function packed({ name = '', rows, height, cells = {}, first = {} }: BandText, index: number): Band {
  const figures = Object.entries(NUMBERS).flatMap(([cell, text]) => {
    const [, column = '', row] = /^(\D+)(\d+)$/.exec(cell) ?? [];
    return Number(row) === index + 1 ? [[column, text] as const] : [];
  });
  const numbered = (texts: readonly (readonly [string, string])[], once: boolean) =>
    texts.map(([column, text]): Cell => [columnNumber(column), text, once]);
  return {
    name,
    rows,
    height,
    cells: [...numbered([...Object.entries(cells), ...figures], false), ...numbered(Object.entries(first), true)],
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export const SUMMARY_LAYOUT = {
  note: NOTE,
  columns: COLUMNS,
  /** How many of them are shown: the charts stand on the last. */
  shown: WIDTHS.length,
  bands: BANDS.map(packed),
  looks: LOOKS,
  rules: RULES,
  charts: CHARTS,
  says: {
    lacking: 'Sổ thiếu cột mà trang Tổng hợp cần. Hãy chọn CCHC → Tạo sổ chấm điểm để bổ sung: ',
    foreign:
      'Trang “Tổng hợp” đang có nội dung không do tiện ích lập nên được giữ nguyên. Hãy đổi tên trang đó rồi chọn lại CCHC → Tổng hợp kết quả.',
    empty: [
      'Đã lập trang Tổng hợp, nhưng trang Chấm điểm chưa có điểm đọc được. Hãy nhập điểm hoặc chọn CCHC → Nạp bộ tiêu chí, kết quả…, rồi chọn lại CCHC → Tổng hợp kết quả.',
    ],
    made: [
      'Đã lập trang Tổng hợp: {fields.count} lĩnh vực, {list.count} mục bị trừ điểm, 3 biểu đồ. Số liệu tự cập nhật khi điểm và nhiệm vụ thay đổi; khi thêm lĩnh vực hoặc mục bị trừ điểm, hãy chọn lại lệnh này.',
      'Để in trên một trang A4: Tệp → In, chọn khổ ngang, tỷ lệ “Vừa với trang”.',
      'Khi lập lại, nội dung gõ thêm vào các bảng của trang bị thay; dòng ghi bên dưới bảng 3 và biểu đồ khác của cơ quan được giữ.',
    ],
  },
};
