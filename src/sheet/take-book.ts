/**
 * Takes a downloaded book over into an empty one: fills its tabs, as they were. A book in which somebody worked is left alone;
 * "Nhật ký" is in nobody's way: what it says already stays, and the lines of the file come below.
 */

import { BookError } from '../book/book-error.ts';
import type { DownloadedBook, TakenCell, TakenTab } from '../book/downloaded.ts';
import { type ColumnKind, isComputed, NUMBER_FORMATS, runsOf, type Tab } from '../book/tab.ts';
import { LOG } from '../book/tabs/log.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTINGS_TAB } from '../book/tabs/settings.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { tabNamed } from '../book/tabs.ts';
import { plainText, quoted } from '../book/text-cells.ts';
import { type Cell, cellText, isBlank, isDate } from '../core/cells.ts';
import { fold } from '../core/text.ts';
import { createBook } from './create.ts';
import { ensureColumns, ensureRows } from './grid.ts';
import { helpScoring, makeTabs, readScoring } from './make-tab.ts';
import type { Table } from './table.ts';
import { loadTexts } from './texts/load.ts';
import { readTitled } from './titled.ts';
import { writeFormulas } from './write-formulas.ts';
import type { Author } from './writer/carry-out.ts';
import { fillNew, fillRead, type Seen } from './writer/fill.ts';
import { notePassport } from './writer/journal.ts';
import { rebuildIfNeeded } from './writer/remake.ts';
import { forgetWritten } from './writer/tab-digest.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row to be written, by sheet column; what is not in it stays. */
type NewRow = ReadonlyMap<number, TakenCell>;

interface TabPlan {
  readonly tab: Tab;
  readonly table: Table<string>;
  /** Kinds of the tab's own columns by sheet column; a column of the office has none. */
  readonly kinds: ReadonlyMap<number, ColumnKind>;
  /** Headers of the office's columns that are not there yet, by sheet column. */
  readonly headers: ReadonlyMap<number, string>;
  /** The sheet row of the first of them. */
  readonly from: number;
  readonly rows: readonly NewRow[];
  /** The cells as they were read, from the first row on. */
  readonly seen: Required<Seen>;
  readonly isFree: boolean;
}

/** What is written into a cell. */
interface Entry {
  readonly format: string;
  readonly value: string | number | boolean;
}

interface Wanted {
  readonly tab: Tab;
  readonly taken: TakenTab;
  /** Of a tab that stands and holds something. */
  readonly plan: TabPlan | undefined;
}

/**
 * The tabs in which somebody worked, by their names. What already stands as in the file is in nobody's way, so that a
 * book which was broken off half-way can be completed.
 * @throws BookError when a tab has no header row
 */
export function tabsInTheWay(spreadsheet: Spreadsheet, tabs: readonly TakenTab[]): string[] {
  return planTabs(spreadsheet, tabs)
    .filter(({ plan }) => plan && !plan.isFree)
    .map(({ tab }) => tab.name);
}

function planTabs(spreadsheet: Spreadsheet, tabs: readonly TakenTab[]): Wanted[] {
  return tabs.flatMap((taken) => {
    const tab = tabNamed(taken.name);
    const sheet = spreadsheet.getSheetByName(taken.name);
    return tab ? [{ tab, taken, plan: sheet ? planTab(sheet, tab, taken) : undefined }] : [];
  });
}

/**
 * @param book the id that a handed-out book keeps
 * @throws BookError when a tab holds anything else; nothing is written then
 */
export function takeBook(
  spreadsheet: Spreadsheet,
  author: Author,
  { tabs, withoutAddresses, book = '' }: Pick<DownloadedBook, 'tabs' | 'withoutAddresses'> & { readonly book?: string },
): void {
  if (withoutAddresses || book !== '') {
    refuseFilled(tabsInTheWay(spreadsheet, tabs));
    // First of all: what is noted of this command has no addresses either.
    notePassport(spreadsheet, book, withoutAddresses);
  }
  const work = {
    subject: 'Các trang của sổ trong tệp',
    remake: 'Hãy chọn CCHC → Nạp bộ tiêu chí, kết quả… và đưa lại tệp của sổ để làm tiếp.',
  };
  rebuildIfNeeded(
    spreadsheet,
    author,
    () => author,
    work,
    ({ begin }) => {
      refuseFilled(tabsInTheWay(spreadsheet, tabs));
      begin();
      fillTabs(spreadsheet, tabs);
    },
  );
}

function refuseFilled(filled: readonly string[]): void {
  if (filled.length === 0) return;
  const names = filled.map((name) => `“${name}”`).join(', ');
  throw new BookError(
    `Trang ${names} đã có nội dung nên không đưa cả sổ trong tệp vào, để không lẫn hai sổ. Hãy mở một bảng tính mới rồi làm lại ở đó.`,
    'filled',
  );
}

function fillTabs(spreadsheet: Spreadsheet, tabs: readonly TakenTab[]): void {
  const wanted = planTabs(spreadsheet, tabs);
  const { made, added } = createBook(spreadsheet);
  const isAsSeen = made.length + added.length === 0;
  for (const { tab, taken, plan } of wanted) {
    const sheet = spreadsheet.getSheetByName(tab.name);
    const now =
      (isAsSeen ? plan : undefined) ?? (sheet && planTab(sheet, tab, taken)) ?? planMade(spreadsheet, tab, taken);
    if (now) writeTab(now);
  }
  const [info, scores] = [spreadsheet.getSheetByName(SETTINGS_TAB.name), spreadsheet.getSheetByName(SCORES.name)];
  if (!info || !scores) return;
  writeFormulas(readTitled(info, SETTINGS_TAB), readTitled(scores, SCORES));
  helpScoring(readScoring(scores));
}

/** A tab that the book lacks, or that has its name and nothing else. */
function planMade(spreadsheet: Spreadsheet, tab: Tab, taken: TakenTab): TabPlan | undefined {
  const empty = spreadsheet.getSheetByName(tab.name);
  if (empty) spreadsheet.deleteSheet(empty);
  const before = spreadsheet.getActiveSheet();
  const [sheet] = makeTabs(spreadsheet, [{ tab, name: tab.name, position: undefined, rows: [] }]);
  // A new tab comes to the front; the person stays where they were.
  spreadsheet.setActiveSheet(before);
  if (tab.hidden) sheet?.hideSheet();
  return sheet && planTab(sheet, tab, taken);
}

/** @returns undefined for an empty sheet; @throws BookError when the tab has no header row */
function planTab(sheet: Sheet, tab: Tab, taken: TakenTab): TabPlan | undefined {
  const { table: found, formulas, titled, values } = readTitled<string>(sheet, tab);
  const seen = { values, formulas };
  if (!found && titled.every((row) => row.every(isBlank))) return undefined;
  if (!found)
    throw new BookError(`Trang “${tab.name}” không còn dòng tiêu đề. Hãy đổi tên hoặc xóa trang này rồi làm lại.`);
  const table = { ...found, sheet };
  const { places, headers } = placeColumns(table, taken);
  const placed = taken.rows.map((row): NewRow => new Map(row.map((cell, i) => [places[i] ?? 0, cell])));
  const starting = (tab.startingRows?.(loadTexts()) ?? []).map(
    (row): NewRow => new Map(tab.columns.map(({ key }, i) => [table.columns.get(key) ?? 0, row[i] ?? ''])),
  );
  const kinds = new Map(tab.columns.map(({ key, kind }) => [table.columns.get(key) ?? 0, kind]));
  if (tab.name === LOG.name) {
    const rows = placed.filter((row) => !table.rows.some(({ place }) => isSameRow(titled[place - 1] ?? [], row)));
    return { tab, table, kinds, headers, from: table.nextRow, rows, seen, isFree: true };
  }
  const rows = placeRows(tab, table, placed, starting, places);
  const computed = new Set(tab.columns.filter(isComputed).map(({ key }) => table.columns.get(key)));
  const isFree = titled.slice(table.headerRow).every((row, y) =>
    row.every((cell, x) => {
      const [ours, theirs] = [starting[y]?.get(x + 1), rows[y]?.get(x + 1)];
      const isOwn = computed.has(x + 1) || /CCHC_|'Thông tin chung'/.test(formulas[table.headerRow + y]?.[x] ?? '');
      return isOwn || isBlank(cell) || isSame(cell, ours) || isSame(cell, theirs);
    }),
  );
  return { tab, table, kinds, headers, from: table.headerRow + 1, rows, seen, isFree };
}

/** A line of "Nhật ký" that stands there already. */
const isSameRow = (cells: readonly unknown[], row: NewRow): boolean =>
  [...row].every(([at, cell]) => cellText(cells[at - 1]) === cellText(typeof cell === 'object' ? cell[1] : cell));

/** Where each taken column goes: a column of the tab by its key, one of the office by its header or to the right. */
function placeColumns(
  { columns, cellAt, headerRow, width }: Table<string>,
  taken: TakenTab,
): { places: number[]; headers: Map<number, string> } {
  const own = new Set(columns.values());
  const others = Array.from({ length: width }, (_, i) => i + 1).filter((at) => !own.has(at));
  const headers = new Map<number, string>();
  let next = Math.max(width, ...own) + 1;
  const places = taken.columns.map(({ key, header }) => {
    const standing =
      key === undefined
        ? others.findIndex((at) => header !== '' && fold(cellText(cellAt(headerRow, at))) === fold(header))
        : -1;
    const [found] = standing < 0 ? [] : others.splice(standing, 1);
    const at = (key === undefined ? found : columns.get(key)) ?? next++;
    if (at > width && !own.has(at)) headers.set(at, header);
    return at;
  });
  return { places, headers };
}

/** The rows in the order in which the tab is to have them. */
function placeRows(
  tab: Tab,
  table: Table<string>,
  taken: readonly NewRow[],
  starting: readonly NewRow[],
  columns: readonly number[],
): NewRow[] {
  const standing = table.nextRow - table.headerRow - 1;
  if (tab.name === SETTINGS_TAB.name) return placeSettings(table, taken, standing);
  const first = table.columns.get(tab.columns[0]?.key ?? '') ?? 0;
  const labels = new Set(taken.map((row) => fold(labelOf(row, first))));
  // Rows that belong to the tab and are younger than the file come after those of the file.
  const younger = tab.keepsRows ? starting.filter((row) => !labels.has(fold(labelOf(row, first)))) : [];
  const rows = [...taken, ...younger];
  const blank: NewRow = new Map(columns.map((at) => [at, '']));
  return [...rows, ...Array.from({ length: Math.max(0, standing - rows.length) }, () => blank)];
}

/** "Thông tin chung" keeps its own rows, which have lists and formulas: values go where their label stands. */
function placeSettings(table: Table<string>, taken: readonly NewRow[], standing: number): NewRow[] {
  const [label = 0, guide = 0] = [table.columns.get('label'), table.columns.get('guide')];
  const value = table.columns.get('value') ?? 0;
  const computed = new Set(RESULT_FIELDS.map((field) => fold(field.label)));
  const labels = Array.from({ length: standing }, (_, i) =>
    fold(cellText(table.cellAt(table.headerRow + 1 + i, label))),
  );
  const known = new Map(taken.map((row) => [fold(labelOf(row, label)), row]));
  const rows = labels.map((name): NewRow => {
    const kept = new Map<number, TakenCell>(computed.has(name) ? [] : [[value, '']]);
    for (const [at, cell] of known.get(name) ?? []) {
      if (at !== label && at !== guide && (at !== value || !computed.has(name))) kept.set(at, cell);
    }
    return kept;
  });
  const others = taken.filter((row) => !labels.includes(fold(labelOf(row, label))) && [...row.values()].some(String));
  return [...rows, ...others];
}

const labelOf = (row: NewRow, column: number): string => cellText(row.get(column));

function isSame(cell: Cell, taken: TakenCell | undefined): boolean {
  if (typeof taken === 'object') return isDate(cell) || cell === taken[1];
  return cell === taken;
}

/** Cells side by side that are written in the same rows go in one write. */
function writeTab({ tab, table, kinds, headers, from: start, rows, seen }: TabPlan): void {
  const { sheet, headerRow } = table;
  forgetWritten(sheet);
  ensureRows(sheet, start - 1 + rows.length);
  ensureColumns(sheet, Math.max(1, ...headers.keys(), ...kinds.keys()));
  for (const [from, to] of runsOf([...headers.keys()].sort((a, b) => a - b))) {
    const titles = Array.from({ length: to - from + 1 }, (_, i) => quoted(headers.get(from + i) ?? ''));
    fillNew(sheet.getRange(headerRow, from, 1, titles.length), [titles])
      .setFontWeight('bold')
      .setWrap(true);
  }
  const columnsOf = (row: NewRow | undefined): number[] => [...(row?.keys() ?? [])].sort((a, b) => a - b);
  let first = 0;
  rows.forEach((row, y) => {
    const columns = columnsOf(row);
    if (columns.join() === columnsOf(rows[y + 1]).join()) return;
    for (const [from, to] of runsOf(columns)) {
      const block = rows
        .slice(first, y + 1)
        .map((cells) =>
          Array.from({ length: to - from + 1 }, (_, i) => enter(cells.get(from + i) ?? '', kinds.get(from + i))),
        );
      const range = sheet.getRange(start + first, from, block.length, to - from + 1);
      const at = start + first - 1;
      fillRead(
        range,
        block.map((line) => line.map(({ value }) => value)),
        {
          values: block.map((_, i) => seen.values[at + i]?.slice(from - 1, to) ?? []),
          formulas: block.map((_, i) => seen.formulas[at + i]?.slice(from - 1, to) ?? []),
        },
        () => {
          if (tab.name === TASKS.name || tab.name === SETTINGS_TAB.name) liftLists(range, block);
          range.setNumberFormats(block.map((line) => line.map(({ format }) => format)));
        },
      );
    }
    first = y + 1;
  });
}

/** A list refuses what older books hold: whoever typed it was let, so its cell goes without. */
function liftLists(range: GoogleAppsScript.Spreadsheet.Range, block: readonly (readonly Entry[])[]): void {
  const lists = range.getDataValidations();
  let isRefused = false;
  const lifted = lists.map((line, y) =>
    line.map((list, x) => {
      const offered: unknown = list?.getCriteriaValues()[0];
      const value = block[y]?.[x]?.value;
      if (value === undefined || value === '' || !Array.isArray(offered)) return list;
      if (offered.includes(typeof value === 'string' ? value.replace(/^'/, '') : value)) return list;
      isRefused = true;
      return null;
    }),
  );
  if (isRefused) range.setDataValidations(lifted);
}

/** Formats are set before values, so nothing is read as if it were typed: text stays text, a number that number. */
function enter(cell: TakenCell, kind: ColumnKind | undefined): Entry {
  const usual = kind ? NUMBER_FORMATS[kind] : NUMBER_FORMATS.points;
  if (typeof cell === 'string') {
    return { format: usual, value: kind === 'text' ? plainText(cell) : quoted(cell) };
  }
  if (typeof cell !== 'object') return { format: kind === 'number' ? usual : NUMBER_FORMATS.points, value: cell };
  const [what, value] = cell;
  if (what === 'percent') return { format: NUMBER_FORMATS.percent, value };
  return { format: NUMBER_FORMATS.date + (Number.isInteger(value) ? '' : ' HH:mm:ss'), value };
}
