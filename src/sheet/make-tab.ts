/**
 * Makes new tabs and fills them under their working names: whoever makes them renames them when all of it is done. The only
 * place where values go into cells without being compared with what stood there: nothing did.
 */

import { columnFormulas, resultFormulas, type SettingPlaces, totalSentence } from '../book/score-formulas.ts';
import { type NewCell, NUMBER_FORMATS, runsOf, type Tab } from '../book/tab.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTING_FIELDS, SETTINGS_TAB } from '../book/tabs/settings.ts';
import { bookTabs } from '../book/tabs.ts';
import { plainText } from '../book/text-cells.ts';
import { isTotalCode } from '../core/cells.ts';
import { TOTAL_LABEL } from '../core/codes.ts';
import { fold } from '../core/text.ts';
import { colourTab } from './colours.ts';
import { foldNew, foldUnused } from './fold-columns.ts';
import { ensureColumns, ensureRows, type Grid, NEW_GRID } from './grid.ts';
import {
  COMPUTED_FILL,
  formatColumns,
  HEADER_FILL,
  hideOwn,
  listOf,
  NEW_WIDTH,
  offerColumnChoices,
} from './lay-out.ts';
import { offerFigures, offerFirstFigures } from './offer-figures.ts';
import { protectComputed, validateScores } from './score-rules.ts';
import { readTable, type ScoringTable } from './table.ts';
import { warn } from './warnings.ts';
import { fillNew } from './writer/fill.ts';
import { forgetWritten, noteWritten } from './writer/tab-digest.ts';

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

/** What differs from tab to tab before anything stands in it. */
interface Look {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by column of the grid. */
  readonly widths: readonly number[];
}

const lookOf = ({ tab }: NewTab): Look => ({
  frozenRows: tab.frozenRows ?? 1,
  frozenColumns: tab.frozenColumns,
  widths: Array.from({ length: NEW_GRID.columns }, (_, i) => tab.columns[i]?.width ?? NEW_WIDTH),
});

const PLAIN: Look = { frozenRows: 1, frozenColumns: 0, widths: new Array<number>(NEW_GRID.columns).fill(NEW_WIDTH) };

interface LaidOut {
  readonly sheet: Sheet;
  readonly look: Look;
}

/**
 * The first is laid out, the others are copies of whichever is most like them, before anything stands in it: one trip brings
 * all that two tabs have in common. The look of a header goes to the end of the grid, so that no copy has to clear any.
 * @param empty an empty sheet of the size of a new one, in front: it becomes the first of the tabs
 * @returns the sheets, in the order of the tabs
 */
export function makeTabs(spreadsheet: Spreadsheet, wanted: readonly NewTab[], empty?: Sheet): Sheet[] {
  const [first, ...others] = wanted;
  if (!first) return [];
  const made = new Map<NewTab, LaidOut>();
  // Those that will stand before it and are not there yet push it to its place.
  const place = ({ position }: NewTab): number =>
    position === undefined
      ? spreadsheet.getNumSheets()
      : position - wanted.filter((one) => !made.has(one) && (one.position ?? position) < position).length;
  const sheet = empty?.setName(first.name) ?? spreadsheet.insertSheet(first.name, place(first));
  const texts = textColumns(wanted);
  dressNew(sheet, texts);
  made.set(first, { sheet, look: PLAIN });
  const copy = (one: NewTab): void => {
    const look = lookOf(one);
    const source = [...made.values()].reduce((best, next) =>
      trips(next.look, look) < trips(best.look, look) ? next : best,
    );
    const copied = spreadsheet.insertSheet(one.name, place(one), { template: source.sheet });
    adapt(copied, source.look, look);
    made.set(one, { sheet: copied, look });
  };
  const own = lookOf(first);
  const isLikeFirst = (one: NewTab): boolean => trips(own, lookOf(one)) < trips(PLAIN, lookOf(one));
  // Those that look otherwise are copied before the first has its own look.
  for (const one of others.filter((other) => !isLikeFirst(other)).reverse()) copy(one);
  adapt(sheet, PLAIN, own);
  made.set(first, { sheet, look: own });
  for (const one of others.filter(isLikeFirst)) copy(one);
  const sheets = wanted.flatMap((one) => made.get(one)?.sheet ?? []);
  const formulas = formulasOf(wanted);
  wanted.forEach((one, i) => {
    const filled = sheets[i];
    if (filled) fill(filled, one, formulas(one), texts);
  });
  return sheets;
}

/** Columns of tabs that hold nothing but text, which need no format of their own afterwards: the same for whichever is made. */
function textColumns(wanted: readonly NewTab[]): number {
  const own = wanted.map(({ tab }) => tab).filter(isAllText);
  if (own.length === 0) return 0;
  return Math.max(...[...own, ...bookTabs().filter(isAllText)].map(({ columns }) => columns.length));
}

/** What all tabs have in common. */
function dressNew(sheet: Sheet, texts: number): void {
  sheet.getRange(1, 1, NEW_GRID.rows, NEW_GRID.columns).setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, 1, NEW_GRID.columns).setFontWeight('bold').setBackground(HEADER_FILL);
  if (texts > 0) sheet.getRange(2, 1, NEW_GRID.rows - 1, texts).setNumberFormat(NUMBER_FORMATS.text);
  sheet.setFrozenRows(PLAIN.frozenRows);
}

/** How many trips make one look of another. */
function trips(from: Look, to: Look): number {
  const rows = from.frozenRows === to.frozenRows ? 0 : 1;
  return rows + (from.frozenColumns === to.frozenColumns ? 0 : 1) + widthRuns(from, to).length;
}

function adapt(sheet: Sheet, from: Look, to: Look): void {
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

/** @param texts so many columns of the sheet have the format of text */
function fill(sheet: Sheet, { tab, rows }: NewTab, own: OwnFormulas, texts: number): void {
  const last = rows.length + 1;
  ensureRows(sheet, last, NEW_GRID.rows);
  const { columns } = tab;
  ensureColumns(sheet, columns.length, NEW_GRID.columns);
  const grid: Grid = {
    rows: Math.max(NEW_GRID.rows, last),
    columns: Math.max(NEW_GRID.columns, columns.length),
  };
  const place = { headerRow: 1, first: 1, grid };
  const at = columnsOf(tab);
  const isSettings = tab.name === SETTINGS_TAB.name;
  const computed = isSettings ? rowsOf(rows, RESULT_FIELDS) : [];
  // A formula in a cell of the format "@" would be a text.
  const figures = [...computed.map((row) => `${row} ${at.get('value')}`), ...own.cells.keys()];
  formatColumns(sheet, place, columns, new Map(figures.map((cell) => [cell, NUMBER_FORMATS.points])), texts);
  hideOwn(sheet, 1, columns);
  if (!isExplained(tab)) sheet.getRange(1, 1, 1, columns.length).setNotes([columns.map(({ note }) => note)]);
  const formulas = new Map([...own.cells, ...[...own.headers].map(([x, formula]) => [`1 ${x}`, formula] as const)]);
  const cells = [
    columns.map(({ header }): NewCell => header),
    ...rows.map((row) => columns.map(({ key }) => row[key])),
  ];
  const values = cells.map((line, y) =>
    line.map((cell, x) => formulas.get(`${y + 1} ${x + 1}`) ?? newValue(cell, columns[x]?.kind === 'text')),
  );
  fillNew(sheet.getRange(1, 1, values.length, columns.length), values);
  noteWritten(sheet, tab, cells, formulas);
  // Without formulas about the other one, the two tabs that have such get them later.
  if (own === NONE && (isSettings || tab.name === SCORES.name)) forgetWritten(sheet);
  // After the values: what an older book holds need not be in a list.
  offerColumnChoices(sheet, place, columns);
  if (isSettings) equipNewSettings(sheet, at.get('value') ?? 0, rows, computed);
  colourTab(sheet, tab, 1, at, grid.rows);
  if (tab.name === SCORES.name) equipNewScores(sheet, at as ReadonlyMap<ScoreKey, number>, rows, grid.rows);
}

/** Rows of its own tell what goes where, or nothing but names and texts do: no header needs a note. */
const isExplained = (tab: Tab): boolean => tab.startingRows !== undefined && tab.name !== SCORES.name;

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
