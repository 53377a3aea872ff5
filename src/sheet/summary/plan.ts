/** What "Tổng hợp" is to be: its rows, what stands in their cells, and the names that its data calls rows and columns by. */

import { BookError } from '../../book/book-error.ts';
import { columnLetter, type Tab } from '../../book/tab.ts';
import { parseTable } from '../../book/table.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import type { Band, Count } from '../../book/texts/summary-layout.ts';
import { fold } from '../../core/text.ts';
import { gridOf } from '../grid.ts';
import { explainHeaders } from '../headers.ts';
import { noHeaders, sheetOf } from '../table.ts';
import { loadTexts } from '../texts/load.ts';
import { type Rows, readRows } from '../writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Fills the names in braces. */
export type Fill = (text: string) => string;

export interface SummaryPlan {
  /** The band of each row. */
  readonly rows: readonly Band[];
  /** By row and column; '' is blank. */
  readonly values: readonly (readonly string[])[];
  readonly fill: Fill;
  /** What tells one look of the tab from another: release and rows. */
  readonly looks: string;
  /** Rows that columns rolled up by row of the card need. */
  readonly depth: number;
  /** What was made, in sentences. */
  readonly says: readonly string[];
}

/** How many fields and shortfalls the card has. */
export type Counting = (scores: Rows, info: Rows) => Readonly<Record<Count, number>>;

/** Around a column that a formula needs and the book lacks: no text of a cell holds it. */
const MISSING = '\0';

/** Rows of a list where nothing is there yet, and rows beyond what is there: one for a total, the others to grow into. */
const LEAST = 8;
const SPARE = 3;

/** A chart of more bars is no picture any more. */
const MOST_BARS = 15;

/** Headers stand in one of the first rows: no more is read of a tab whose columns alone are wanted. */
const HEADER_ROWS = 10;

/**
 * @param known rows in use by tab
 * @throws BookError when a tab or column is missing
 */
export function planSummary(
  spreadsheet: Spreadsheet,
  known: Readonly<Record<string, number>>,
  count: Counting,
): SummaryPlan {
  const { bands, columns, print, says } = loadTexts().summary;
  const read = (tab: Tab): Rows => readRows(spreadsheet, tab, { known: known[tab.name] });
  const [scores, info] = [read(SCORES), read(SETTINGS_TAB)];
  const names = new Map([
    ...columnNames('s', SCORES, scores),
    ...columnNames('t', TASKS, headersOf(spreadsheet, TASKS)),
    ...settingNames(info),
  ]);
  const counts = count(scores, info);
  const rows: Band[] = [];
  for (const band of bands) {
    const count = band.rows ? counts[band.rows] : 1;
    const used = count || LEAST;
    const first = rows.length + 1;
    rows.push(...new Array<Band>(band.rows ? used + SPARE : 1).fill(band));
    const places = { '': first, '.end': rows.length, '.used': first + used - 1, '.count': count };
    for (const [place, row] of Object.entries({ ...places, '.top': first + Math.min(used, MOST_BARS) - 1 }))
      names.set(band.name + place, `${row}`);
  }
  const looks = `${print} ${['fields.used', 'fields.end', 'list.used', 'list.end'].map((name) => names.get(name)).join(' ')}`;
  // A new tab has no chart of people.
  names.set('looks', `${looks} +0`);
  const fill: Fill = (text) =>
    text.replace(/\{([^{}]+)\}/g, (_, name) => names.get(name) ?? names.get(fold(name)) ?? '""');
  const values = rows.map((band, y) => {
    const line = new Array<string>(columns).fill('');
    for (const [column, text, once] of band.cells)
      if (!once || rows[y - 1] !== band) line[column - 1] = fill(text.replaceAll('{r}', `${y + 1}`));
    return line;
  });
  const [, lacking] = values.join().split(MISSING);
  if (lacking)
    throw new BookError(explainHeaders(spreadsheet, [SCORES, SETTINGS_TAB, TASKS]) ?? `${says.lacking}${lacking}.`);
  return { rows, values, fill, looks, depth: scores.nextRow, says: says[counts.fields ? 'made' : 'empty'].map(fill) };
}

type Headers = Pick<Rows, 'headerRow' | 'columns'>;

/** One read, however many rows there are. */
function headersOf(spreadsheet: Spreadsheet, tab: Tab): Headers {
  const sheet = sheetOf(spreadsheet, tab);
  const last = Math.min(HEADER_ROWS, gridOf(sheet).rows);
  const table = parseTable(tab, sheet.getRange(`1:${last}`).getValues());
  if (!table) throw noHeaders(tab);
  return table;
}

/** "{s.max}" is the column from its header on, in the absolute form that copies along; a missing one is marked. */
function columnNames(letter: string, tab: Tab, table: Headers): [string, string][] {
  return tab.columns.map(({ key, header }) => {
    const at = columnLetter(table.columns.get(key) ?? 0);
    const range = `'${tab.name}'!$${at}$${table.headerRow}:$${at}`;
    return [`${letter}.${key}`, at ? range : `${MISSING}trang ${tab.name}, cột ${header}${MISSING}`];
  });
}

function settingNames({ rows, columns }: Rows): [string, string][] {
  const at = columnLetter(columns.get('value') ?? 2);
  const standing = rows.map(({ place, cell }): [string, string] => [
    fold(String(cell('label'))),
    `'${SETTINGS_TAB.name}'!$${at}$${place}`,
  ]);
  const needed = RESULT_FIELDS.map(({ label }): [string, string] => [
    fold(label),
    `${MISSING}trang ${SETTINGS_TAB.name}, mục ${label}${MISSING}`,
  ]);
  return [...needed, ...standing];
}
