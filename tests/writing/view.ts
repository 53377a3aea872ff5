/**
 * A book as its contents by identity, wherever rows, columns and tabs stand: one entry a cell, by tab, row and column header.
 * It is an oracle of its own: nothing here is taken from the code that reads and writes books.
 */
import type { Host } from '../../src/host/host.ts';

/** In the office's own column of each tab: a text that stands in one row of the whole book. */
export const MARK = 'Dấu riêng';
const MARKED = /^dấu \d+/u;

/** By these headers a row that has no mark is told from others; the first that a tab has counts. */
const NAMES = ['Nhiệm vụ, giải pháp', 'Mã', 'Mục', 'Tên đơn vị', 'Mã yêu cầu', 'Đoạn', 'Phần', 'Đơn vị'];

/** Tabs the add-in keeps for itself; they are searched for texts, and not compared. */
const OWN_RECORDS = new Set(['Nhật ký', 'Lệnh']);
/** Hidden tabs whose contents a person gave. */
const GIVEN_THOUGH_HIDDEN = new Set(['Mẫu văn bản', 'Lời văn', 'Xếp hạng', 'Văn bản', 'Bắt đầu']);
/** Made anew from the others each time; in the making its name goes on. */
const isDerived = (name: string): boolean => name.startsWith('Tổng hợp');
/** Its formulas ask other tabs and are pointed at them anew; what people write beside them is theirs. */
const ASKS_OTHERS = 'Bắt đầu';

const SEPARATOR = ' ⁄ ';
/** In place of a row: the name of the tab, and which of two rows comes first. */
export const NAME_ROW = 'tên trang';
export const ORDER_ROW = 'thứ tự';
export const HEADER_ROW = 'tiêu đề';
/** The whole of a tab that is made from others. */
export const WHOLE_ROW = 'toàn trang';

export interface View {
  /** "tab ⁄ row ⁄ column" → what stands there. Tabs of the start go by their id, later ones by name. */
  readonly cells: ReadonlyMap<string, string>;
  /** Names of the tabs, by the key with which the cells begin. */
  readonly tabs: ReadonlyMap<string, string>;
  /** Everything that stands in any cell of any tab, hidden ones too. */
  readonly texts: string;
}

export const keyOf = (...parts: readonly string[]): string => parts.join(SEPARATOR);
export const partsOf = (key: string): [tab: string, row: string, column: string] => {
  const [tab = '', row = '', column = ''] = key.split(SEPARATOR);
  return [tab, row, column];
};

type Sheet = Host['model']['book']['sheets'][number];

/** @param known ids of the tabs that the book had at the start */
export function viewOf(host: Host, known: ReadonlySet<number>): View {
  const cells = new Map<string, string>();
  const tabs = new Map<string, string>();
  const texts: string[] = [];
  for (const sheet of host.model.book.sheets) {
    const rows = rowsOf(sheet);
    for (const row of rows.values()) for (const content of row.values()) texts.push(content);
    if (OWN_RECORDS.has(sheet.name) || (sheet.hidden && !GIVEN_THOUGH_HIDDEN.has(sheet.name))) continue;
    const tab = known.has(sheet.id) ? `#${sheet.id}` : sheet.name;
    tabs.set(tab, sheet.name);
    if (isDerived(sheet.name))
      cells.set(keyOf(tab, WHOLE_ROW, ''), JSON.stringify([...rows].map(([y, row]) => [y, ...row])));
    else readTable(cells, tab, rows);
  }
  return { cells, tabs, texts: texts.join('\n') };
}

type Rows = Map<number, Map<number, string>>;

function rowsOf(sheet: Sheet): Rows {
  const rows: Rows = new Map();
  for (const [row, column, { value, formula }] of sheet.filled()) {
    const content =
      formula === undefined ? String(value) : sheet.name.startsWith(ASKS_OTHERS) ? '' : plainFormula(formula);
    if (content === '') continue;
    const line = rows.get(row) ?? new Map<number, string>();
    rows.set(row, line);
    line.set(column, content);
  }
  return rows;
}

/** References change with every row that is inserted, and mean the same. */
const plainFormula = (formula: string): string =>
  formula
    .replace(/#REF!/g, '§')
    .replace(/'[^']*'!|[\p{L}\d_]+!/gu, '')
    .replace(/\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}(?=:)|(?<=:)\$?[A-Z]{1,3}\b/g, '§')
    .replace(/\s/g, '');

/** The first row holds the headers; a column without one goes by its content's place among such columns. */
function readTable(cells: Map<string, string>, tab: string, rows: Rows): void {
  const [top] = [...rows.keys()].sort((a, b) => a - b);
  if (top === undefined) return;
  const headers = new Map<number, string>();
  const counts = new Map<string, number>();
  for (const [column, text] of rows.get(top) ?? []) headers.set(column, numbered(counts, text));
  const name = NAMES.find((header) => [...headers.values()].includes(header));
  for (const [column, header] of headers) cells.set(keyOf(tab, HEADER_ROW, header), rows.get(top)?.get(column) ?? '');
  for (const [y, row] of rows) {
    // What stood when the criteria set was changed is a record as the journal is: it tells what hands did, too.
    if (y === top || [...row.values()].some((content) => content.startsWith('criteria-change '))) continue;
    const identity = numbered(counts, `=${rowName(row, headers, name)}`);
    for (const [column, content] of row)
      cells.set(keyOf(tab, identity, headers.get(column) ?? '(không tiêu đề)'), content);
  }
}

function rowName(row: Map<number, string>, headers: Map<number, string>, name: string | undefined): string {
  for (const content of row.values()) if (MARKED.test(content)) return content;
  for (const [column, content] of row) if (name !== undefined && headers.get(column) === name) return content;
  return [...row.values()].join(' | ').slice(0, 60);
}

/** The second of the same name is told from the first. */
function numbered(counts: Map<string, number>, name: string): string {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count === 1 ? name : `${name} (lần ${count})`;
}

/** What became of each cell: before, after; undefined where nothing stood. */
export type Changes = ReadonlyMap<string, { readonly before: string | undefined; readonly after: string | undefined }>;

export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  const changes = new Map<string, { before: string | undefined; after: string | undefined }>();
  for (const [key, content] of before)
    if (after.get(key) !== content) changes.set(key, { before: content, after: after.get(key) });
  for (const [key, content] of after) if (!before.has(key)) changes.set(key, { before: undefined, after: content });
  return changes;
}
