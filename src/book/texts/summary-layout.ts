/** The tab "Tổng hợp" as data: rows from top to bottom, their formulas and looks, and its three charts. */

import { TOTAL_LABEL } from '../../core/codes.ts';
import { BOOK_ITEMS, menuPath } from '../menu-path.ts';
import { FIELD_HEAD, FIELD_ROW, LIST_HEAD, LIST_ROW, NUMBERS, TASK_ROWS, TILES } from './summary-formulas.ts';

/** How many rows a band has: as many as the card has fields or shortfalls, with some to spare. */
export type Count = 'fields' | 'list';

/** Rows of the tab as they are written; the server gets them with numbered columns. */
interface BandText {
  /** Names its first row in formulas: {fields}; {fields.end} is its last one. */
  readonly name?: string;
  readonly rows?: Count;
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

/** How a cell looks, in what is written for all cells of a rectangle at once. */
export interface Paint {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly background?: string;
  /** Null: texts to the left, numbers to the right. */
  readonly align?: 'left' | 'center' | 'right' | null;
}

const CHART_WIDTH = 388;
const NOTE =
  'Trang tự cập nhật theo Chấm điểm, Nhiệm vụ và Thông tin chung. Khi lập lại, nội dung gõ thêm ở cột A đến O, đến hết bảng 3, bị thay; dòng ghi bên dưới bảng 3 và biểu đồ khác của cơ quan được giữ.';

/** The tables. New columns beside them are 100 pixels wide, as Sheets makes them: four of those hold the charts. */
const TABLES = 11;
const CHART_COLUMNS = 4;
/** All columns: what formulas and charts are made from stands in those behind the charts, hidden. */
const COLUMNS = 40;

const RED = '#b3261e';
const NAVY = '#174ea6';
const GREY = '#5f6368';
const TILE = '#e8f0fe';
const HEAD = '#d2e3fc';
/** Behind every second row of a table. */
const STRIPE = '#f6f8fa';

const BANDS: readonly BandText[] = [
  { name: 'part0', cells: { A: TILES.title } },
  { cells: { A: TILES.office } },
  { cells: { A: TILES.remarks } },
  { cells: TILES.labels },
  { cells: TILES.figures },
  { cells: TILES.captions },
  { cells: { A: NOTE } },
  { name: 'part1', cells: { A: '1. Kết quả theo lĩnh vực' } },
  { name: 'head1', cells: FIELD_HEAD },
  { name: 'fields', rows: 'fields', ...FIELD_ROW },
  {},
  { name: 'part2', cells: { A: '2. Nhiệm vụ khắc phục và dự báo' } },
  { name: 'head2', cells: TASK_ROWS.forecastHead },
  { name: 'forecast', cells: TASK_ROWS.forecast },
  { name: 'head3', cells: TASK_ROWS.coverageHead },
  { name: 'coverage', cells: TASK_ROWS.coverage },
  {},
  { name: 'part3', cells: { A: LIST_HEAD.heading } },
  { name: 'head4', cells: LIST_HEAD.cells },
  { name: 'list', rows: 'list', ...LIST_ROW },
];

/** In this order: what comes later holds. Cells that no entry names are plain on white. */
const PAINTS: readonly (readonly [paint: Paint, places: readonly string[]])[] = [
  [{ size: 16, bold: true, color: NAVY }, ['A1']],
  [{ color: GREY }, ['A2']],
  [{ size: 9, color: '#8a4b00' }, ['A3']],
  [{ background: TILE, align: 'left' }, ['A4:K6']],
  [{ size: 9, color: GREY }, ['A4:K4', 'A6:K6', 'A7']],
  [{ size: 20, bold: true }, ['A5:K5']],
  [{ color: NAVY }, ['A5', 'J5']],
  [{ color: RED }, ['C5']],
  [{ size: 12, bold: true, color: NAVY }, ['A{part1}', 'A{part2}', 'A{part3}']],
  [
    { bold: true, background: HEAD },
    ['A{head1}:K{head1}', 'A{head2}:K{head2}', 'A{head3}:K{head3}', 'A{head4}:K{head4}'],
  ],
  [{ size: 9 }, ['A{head1}:K{head1}', 'A{head4}:K{head4}', 'A{list}:K{list.end}', 'B{fields}:B{fields.end}']],
  [{ bold: true }, ['A{forecast}:K{forecast}', 'A{coverage}:K{coverage}']],
  [{ bold: true, color: RED }, ['E{list}:E{list.end}']],
  [{ align: 'right' }, ['C{head1}:K{head1}', 'C{head4}:E{head4}']],
  [{ align: 'left' }, ['A{fields}:B{fields.end}', 'C{head2}:K{coverage}', 'A{list}:B{list.end}']],
  [{ align: 'center' }, ['J{head4}:K{list.end}']],
];

/** Tables whose rows in use are striped. */
const STRIPED: readonly Count[] = ['fields', 'list'];

/** A setter of a list of ranges. */
type Look = readonly [setter: string, arg: string | boolean, places: readonly string[]];

const LOOKS: readonly Look[] = [
  ['setNumberFormat', '0.0%', ['F{fields}:F{fields.end}', 'I{coverage}', 'AN{fields}:AN{fields.end}']],
  [
    'setWrap',
    true,
    ['A{head1}:K{head1}', 'A{head4}:K{head4}', 'B{fields}:B{fields.end}', 'B{list}:B{list.end}', 'F{list}:F{list.end}'],
  ],
  ['setVerticalAlignment', 'middle', ['A1:K{list.end}']],
];

/** Columns side by side of one width in pixels: all of the tables, then those that hold texts. */
const WIDTHS: readonly (readonly [first: number, count: number, width: number])[] = [
  [1, TABLES, 68],
  [2, 1, 268],
  [6, 1, 230],
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
    range: 'AC{head2}:AF{forecast}',
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
    range: 'AM{head1}:AN{fields.top}',
    row: '{part1}',
    least: 96,
    each: 21,
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
    range: 'AM{head4}:AN{list.top}',
    row: '{part2}',
    least: 160,
    each: 30,
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
  readonly cells: readonly Cell[];
}

/** The server is spared the work of reading column letters. Single figures stand in rows that never move. */
function packed({ name = '', rows, cells = {}, first = {} }: BandText, index: number): Band {
  const figures = Object.entries(NUMBERS).flatMap(([cell, text]) => {
    const [, column = '', row] = /^(\D+)(\d+)$/.exec(cell) ?? [];
    return Number(row) === index + 1 ? [[column, text] as const] : [];
  });
  const numbered = (texts: readonly (readonly [string, string])[], once: boolean) =>
    texts.map(([column, text]): Cell => [columnNumber(column), text, once]);
  return {
    name,
    rows,
    cells: [...numbered([...Object.entries(cells), ...figures], false), ...numbered(Object.entries(first), true)],
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

const LAYOUT = {
  columns: COLUMNS,
  /** How many of them are shown: the tables, then the charts. */
  tables: TABLES,
  shown: TABLES + CHART_COLUMNS,
  bands: BANDS.map(packed),
  paints: PAINTS,
  striped: STRIPED,
  stripe: STRIPE,
  looks: LOOKS,
  widths: WIDTHS,
  rules: RULES,
  charts: CHARTS,
};

/** Another release lays the tab out in another way: stands in the tab, which is dressed anew when it differs. */
function printOf(layout: unknown): string {
  let print = 0;
  for (const letter of JSON.stringify(layout)) print = (print * 31 + (letter.codePointAt(0) ?? 0)) % 4_294_967_291;
  return `v${print.toString(36)}`;
}

export const SUMMARY_LAYOUT = {
  ...LAYOUT,
  print: printOf(LAYOUT),
  says: {
    lacking: `Sổ thiếu cột mà trang Tổng hợp cần. Hãy chọn ${menuPath(BOOK_ITEMS.create)} để bổ sung: `,
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
