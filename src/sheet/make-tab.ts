/**
 * Makes new tabs and fills them under their working names: whoever makes them renames them when all of it is done. The only
 * place where values go into cells without being compared with what stood there: nothing did.
 */

import { columnFormulas, resultFormulas, type SettingPlaces, totalSentence } from '../book/score-formulas.ts';
import { type NewCell, NUMBER_FORMATS, runsOf, type Tab } from '../book/tab.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTING_FIELDS, SETTINGS_TAB } from '../book/tabs/settings.ts';
import { plainText } from '../book/text-cells.ts';
import { isTotalCode } from '../core/cells.ts';
import { TOTAL_LABEL } from '../core/codes.ts';
import { fold } from '../core/text.ts';
import { foldNew, foldUnused } from './fold-columns.ts';
import { ensureRows, type Grid, NEW_GRID } from './grid.ts';
import {
  COMPUTED_FILL,
  dressAsText,
  formatColumns,
  hideOwn,
  listOf,
  NEW_WIDTH,
  offerColumnChoices,
} from './lay-out.ts';
import { offerFigures, offerFirstFigures } from './offer-figures.ts';
import { colourScores, protectComputed, validateScores } from './score-rules.ts';
import { readTable, type ScoringTable } from './table.ts';
import { warn } from './warnings.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type NewRow = Readonly<Record<string, NewCell>>;

export interface NewTab {
  readonly tab: Tab;
  /** The working name. */
  readonly name: string;
  /** How many tabs stand before it; undefined puts it last. */
  readonly position: number | undefined;
  readonly rows: readonly NewRow[];
}

/** What tabs are copied for: how it looks before anything stands in it. */
interface Look {
  /** Columns with a header's look and wrapped text. */
  readonly dressed: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by column of the grid. */
  readonly widths: readonly number[];
}

const lookOf = ({ tab }: NewTab): Look => ({
  dressed: dressedColumns(tab),
  frozenRows: tab.frozenRows ?? 1,
  frozenColumns: tab.frozenColumns,
  widths: Array.from({ length: NEW_GRID.columns }, (_, i) => tab.columns[i]?.width ?? NEW_WIDTH),
});

interface LaidOut {
  readonly sheet: Sheet;
  readonly look: Look;
}

/**
 * The widest is laid out as text, the others are copies of whichever is most like them, before anything stands in it: one
 * trip brings all that two tabs have in common.
 * @returns the sheets, in the order of the tabs
 */
export function makeTabs(spreadsheet: Spreadsheet, wanted: readonly NewTab[]): Sheet[] {
  const [widest, ...others] = [...wanted].sort((a, b) => dressedColumns(b.tab) - dressedColumns(a.tab));
  if (!widest) return [];
  const made = new Map<NewTab, LaidOut>();
  // Those that will stand before it and are not there yet push it to its place.
  const place = ({ position }: NewTab): number =>
    position === undefined
      ? spreadsheet.getNumSheets()
      : position - wanted.filter((one) => !made.has(one) && (one.position ?? position) < position).length;
  const own = lookOf(widest);
  const plain: Look = { ...own, frozenRows: 1, widths: own.widths.map(() => NEW_WIDTH) };
  const template = spreadsheet.insertSheet(widest.name, place(widest));
  const isText = wanted.some(({ tab }) => isAllText(tab));
  dressAsText(template, { headerRow: 1, first: 1, grid: NEW_GRID }, plain.dressed, isText);
  template.setFrozenRows(plain.frozenRows);
  template.setFrozenColumns(plain.frozenColumns);
  made.set(widest, { sheet: template, look: plain });
  for (const one of others) {
    const look = lookOf(one);
    const source = [...made.values()].reduce((best, next) =>
      trips(next.look, look) < trips(best.look, look) ? next : best,
    );
    const sheet = spreadsheet.insertSheet(one.name, place(one), { template: source.sheet });
    adapt(sheet, source.look, look);
    made.set(one, { sheet, look });
  }
  // Last, so that the others were copied without its widths.
  adapt(template, plain, own);
  const sheets = wanted.flatMap((one) => made.get(one)?.sheet ?? []);
  const formulas = formulasOf(wanted);
  wanted.forEach((one, i) => {
    const sheet = sheets[i];
    if (sheet) fill(sheet, one, formulas(one));
  });
  return sheets;
}

/** How many trips make one look of another. */
function trips(from: Look, to: Look): number {
  const cleared = from.dressed > to.dressed ? 1 : 0;
  const rows = from.frozenRows === to.frozenRows ? 0 : 1;
  return cleared + rows + (from.frozenColumns === to.frozenColumns ? 0 : 1) + widthRuns(from, to).length;
}

function adapt(sheet: Sheet, from: Look, to: Look): void {
  if (from.dressed > to.dressed)
    sheet.getRange(1, to.dressed + 1, NEW_GRID.rows, from.dressed - to.dressed).clearFormat();
  if (from.frozenRows !== to.frozenRows) sheet.setFrozenRows(to.frozenRows);
  if (from.frozenColumns !== to.frozenColumns) sheet.setFrozenColumns(to.frozenColumns);
  for (const [first, count, width] of widthRuns(from, to)) sheet.setColumnWidths(first, count, width);
}

/** Columns side by side that get one width, some of which may have it already. */
function widthRuns(from: Look, to: Look): [first: number, count: number, width: number][] {
  const differs = (column: number): boolean => from.widths[column - 1] !== to.widths[column - 1];
  return [...new Set(to.widths)].flatMap((width) =>
    runsOf(to.widths.flatMap((one, i) => (one === width ? [i + 1] : []))).flatMap(
      ([first, last]): [number, number, number][] => {
        const open = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(differs);
        const [from = 0, to = 0] = [open[0], open.at(-1)];
        return from === 0 ? [] : [[from, to - from + 1, width]];
      },
    ),
  );
}

/** Every format is set column by column, unless all columns hold text. */
const isAllText = ({ name, columns }: Tab): boolean =>
  name !== SETTINGS_TAB.name && columns.every(({ kind }) => kind === 'text');

/** Columns that nobody sees look as they may, where their formats are set. */
function dressedColumns(tab: Tab): number {
  return isAllText(tab) ? tab.columns.length : tab.columns.filter(({ hidden }) => !hidden).length;
}

/** Formulas of a new tab: of columns, in their header; of cells, by sheet row and column. */
interface OwnFormulas {
  readonly headers: ReadonlyMap<number, string>;
  readonly cells: ReadonlyMap<string, string>;
}

const NONE: OwnFormulas = { headers: new Map(), cells: new Map() };
const columnsOf = ({ columns }: Tab): ReadonlyMap<string, number> => new Map(columns.map(({ key }, i) => [key, i + 1]));

/**
 * Where "Thông tin chung" and "Chấm điểm" are made together, each gets its formulas about the other under its working
 * name: Sheets follows when a tab is renamed. Where one of them stands already, `writeFormulas` comes after it.
 */
function formulasOf(wanted: readonly NewTab[]): (one: NewTab) => OwnFormulas {
  const settings = wanted.find(({ tab }) => tab.name === SETTINGS_TAB.name);
  const card = wanted.find(({ tab }) => tab.name === SCORES.name);
  if (!settings || !card) return () => NONE;
  const places: SettingPlaces = {
    tab: settings.name,
    rows: labelRows(settings.rows),
    column: columnsOf(settings.tab).get('value') ?? 0,
  };
  const cardPlaces = { tab: card.name, headerRow: 1, columns: columnsOf(card.tab) };
  const results = resultFormulas(cardPlaces, places);
  const total = card.rows.findIndex(({ code }) => isTotalCode(code)) + 2;
  const sentence = totalSentence(places);
  const ofSettings: OwnFormulas = {
    headers: new Map(),
    cells: new Map(results.map(({ row, formula }) => [`${row} ${places.column}`, formula])),
  };
  const ofCard: OwnFormulas = {
    headers: new Map(columnFormulas(1, cardPlaces.columns, places).map(({ column, formula }) => [column, formula])),
    cells: new Map(sentence === undefined ? [] : [[`${total} ${cardPlaces.columns.get('title')}`, sentence]]),
  };
  return (one) => (one === settings ? ofSettings : one === card ? ofCard : NONE);
}

const labelRows = (rows: readonly NewRow[]): Map<string, number> =>
  new Map(rows.map(({ label }, i) => [fold(String(label ?? '')), i + 2]));

function fill(sheet: Sheet, { tab, rows }: NewTab, own: OwnFormulas): void {
  const last = rows.length + 1;
  ensureRows(sheet, last, NEW_GRID.rows);
  const grid: Grid = { ...NEW_GRID, rows: Math.max(NEW_GRID.rows, last) };
  const place = { headerRow: 1, first: 1, grid };
  const { columns } = tab;
  const at = columnsOf(tab);
  const isSettings = tab.name === SETTINGS_TAB.name;
  const computed = isSettings ? rowsOf(rows, RESULT_FIELDS) : [];
  // A formula in a cell of the format "@" would be a text.
  const figures = [...computed.map((row) => `${row} ${at.get('value')}`), ...own.cells.keys()];
  formatColumns(sheet, place, columns, new Map(figures.map((cell) => [cell, NUMBER_FORMATS.points])));
  hideOwn(sheet, 1, columns);
  if (!tab.hidden) sheet.getRange(1, 1, 1, columns.length).setNotes([columns.map(({ note }) => note)]);
  const values = [
    columns.map(({ header }, x) => own.headers.get(x + 1) ?? header),
    ...rows.map((row, y) =>
      columns.map(({ key, kind }, x) => own.cells.get(`${y + 2} ${x + 1}`) ?? newValue(row[key], kind === 'text')),
    ),
  ];
  sheet.getRange(1, 1, values.length, columns.length).setValues(values);
  // After the values: what an older book holds need not be in a list.
  offerColumnChoices(sheet, place, columns);
  if (isSettings) equipNewSettings(sheet, at.get('value') ?? 0, rows, computed);
  if (tab.name === SCORES.name) equipNewScores(sheet, at as ReadonlyMap<ScoreKey, number>, rows, grid.rows);
}

/** Text stays text, whatever it looks like; in other columns it is read as if typed. */
function newValue(cell: NewCell, isText: boolean): string | number {
  return isText && typeof cell === 'string' ? plainText(cell) : (cell ?? '');
}

/** Sheet rows of settings by their fields. */
function rowsOf(rows: readonly NewRow[], fields: readonly { readonly label: string }[]): number[] {
  const labels = labelRows(rows);
  return fields.flatMap(({ label }) => labels.get(fold(label)) ?? []).sort((a, b) => a - b);
}

function equipNewSettings(sheet: Sheet, column: number, rows: readonly NewRow[], computed: readonly number[]): void {
  const lists = new Map(
    SETTING_FIELDS.flatMap(({ label, choices, guide }) => (choices ? [[fold(label), listOf(choices(), guide)]] : [])),
  );
  const rules = rows.map(({ label }) => [lists.get(fold(String(label ?? ''))) ?? null]);
  if (rules.length > 0) sheet.getRange(2, column, rules.length, 1).setDataValidations(rules);
  const blocks = runsOf(computed).map(([from, to]) => sheet.getRange(from, column, to - from + 1, 1));
  if (blocks.length > 0) sheet.getRangeList(blocks.map((block) => block.getA1Notation())).setBackground(COMPUTED_FILL);
  warn(blocks);
}

function equipNewScores(
  sheet: Sheet,
  columns: ReadonlyMap<ScoreKey, number>,
  rows: readonly NewRow[],
  last: number,
): void {
  validateScores(sheet, 1, columns, last);
  offerFirstFigures(
    sheet,
    columns.get('value') ?? 0,
    rows.map(({ rule }) => rule),
  );
  colourScores(sheet, 1, columns, last);
  protectComputed(sheet, columns, last);
  foldNew({ sheet, columns, rows: rows.map((row) => ({ cell: (key: ScoreKey) => row[key] ?? '' })) });
}

/** The row "Tổng" stands above the others, in sight; a card without one gets it. */
export function totalFirst(rows: readonly NewRow[]): readonly NewRow[] {
  const [total = { code: TOTAL_LABEL }] = rows.filter(({ code }) => isTotalCode(code));
  return [total, ...rows.filter((row) => row !== total)];
}

/** What follows from the rows of "Chấm điểm": lists of what a rule takes, and which columns are folded. */
export function helpScoring(table: ScoringTable | undefined): void {
  if (!table) return;
  offerFigures(table);
  foldUnused(table);
}

/** Read from the sheet anew. */
export const readScoring = (sheet: Sheet): ScoringTable | undefined => readTable(sheet, SCORES);
