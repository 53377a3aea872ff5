/**
 * The book without people, for who gets it from the office: of our tabs those that tell result and tasks, of their columns all
 * but those of people. What the office added itself, journal, log and files stay behind; nobody knows what is in them.
 */
import { type Column, columnLetter, type Tab } from '../../book/tab.ts';
import { parseTable } from '../../book/table.ts';
import { DOCUMENTS } from '../../book/tabs/documents.ts';
import { RANKING } from '../../book/tabs/ranking.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import {
  RESULT_FIELDS,
  SETTING_FIELDS,
  SETTINGS_TAB,
  type SettingKey,
  settingLabel,
} from '../../book/tabs/settings.ts';
import { SUMMARY_TAB } from '../../book/tabs/summary.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import { UNITS_TAB } from '../../book/tabs/units.ts';
import { WORDING_TAB } from '../../book/tabs/wording.ts';
import { LEDGERS } from '../../book/tabs.ts';
import { positionsIn } from '../../core/person-name.ts';
import { fold } from '../../core/text.ts';
import { createCleaner, type Found, type TextCleaner } from './names.ts';
import { TEXTS } from './texts.ts';

export type PlainCell = string | number | boolean;
type Rows = readonly (readonly PlainCell[])[];

export interface PlainTab {
  readonly name: string;
  readonly rows: Rows;
}

export interface CleanTab extends PlainTab {
  /** In pixels, of the columns that are there. */
  readonly widths: readonly number[];
}

/** What does not go along. */
export interface Removed {
  readonly tab: string;
  /** The header of a column or the label of a setting; undefined of texts in other columns. */
  readonly column?: string;
  /** Cells that had something in them. */
  readonly cells: number;
  /** What was taken out of texts. */
  readonly found: readonly Found[];
}

export interface CleanBook {
  readonly tabs: readonly CleanTab[];
  readonly removed: readonly Removed[];
}

/** In the order of the book. */
const PASSED: readonly Tab[] = [
  ...[SETTINGS_TAB, SCORES, TASKS, ...Object.values(LEDGERS)],
  ...[SUMMARY_TAB, UNITS_TAB, WORDING_TAB, RANKING, DOCUMENTS],
];

export const PASSED_NAMES: readonly string[] = PASSED.map(({ name }) => name);

const POSITION_COLUMNS: readonly string[] = ['person', 'supervisor'];

export function cleanBook(tabs: readonly PlainTab[]): CleanBook {
  const standing = PASSED.flatMap((tab) => {
    const found = tabs.find(({ name }) => name === tab.name);
    return found && found.rows.length > 0 ? [{ tab, rows: found.rows }] : [];
  });
  const cleaner = createCleaner(
    standing.flatMap(({ tab, rows }) => personalCells(tab, rows)),
    standing.flatMap(({ tab, rows }) => bodyNames(tab, rows)),
  );
  const cleaned = standing.flatMap(({ tab, rows }) => cleanTab(tab, rows, cleaner) ?? []);
  return { tabs: cleaned.map(({ clean }) => clean), removed: cleaned.flatMap(({ removed }) => removed) };
}

/** What stands under a key, row by row; nothing where the tab has no header row. */
function cellsUnder(tab: Tab, rows: Rows, keys: readonly string[]): string[][] {
  return parseTable(tab, rows)?.rows.map(({ cell }) => keys.map((key) => String(cell(key)))) ?? [];
}

function personalCells(tab: Tab, rows: Rows): string[] {
  const keys = tab.columns.filter(({ isPersonal }) => isPersonal).map(({ key }) => key);
  if (tab.name !== SETTINGS_TAB.name) return cellsUnder(tab, rows, keys).flat();
  return cellsUnder(tab, rows, ['label', 'value']).flatMap(([label = '', value = '']) =>
    PERSONAL_SETTINGS.has(fold(label)) ? [value] : [],
  );
}

/** Units, and the office with whom it stands under: a part of their names is nobody's. */
function bodyNames(tab: Tab, rows: Rows): string[] {
  if (tab.name === UNITS_TAB.name)
    return cellsUnder(tab, rows, ['name', 'aliases']).flatMap(([name = '', aliases = '']) => [
      name,
      ...aliases.split(';'),
    ]);
  if (tab.name !== SETTINGS_TAB.name) return [];
  return cellsUnder(tab, rows, ['label', 'value']).flatMap(([label = '', value = '']) =>
    BODIES.has(fold(label)) ? [value] : [],
  );
}

const SETTINGS = new Set([...SETTING_FIELDS, ...RESULT_FIELDS].map(({ label }) => fold(label)));
const PERSONAL_SETTINGS = new Set(SETTING_FIELDS.flatMap(({ isPersonal, label }) => (isPersonal ? [fold(label)] : [])));

const BODY_KEYS: readonly SettingKey[] = ['issuer', 'superior', 'place', 'parentBody'];
const BODIES = new Set(BODY_KEYS.map((key) => fold(settingLabel(key))));

interface Cleaned {
  readonly clean: CleanTab;
  readonly removed: readonly Removed[];
}

type Place = { readonly x: number; readonly column: Column | undefined };

/** Undefined of a tab that stays behind: its columns are not found, so nobody knows in which of them people stand. */
function cleanTab(tab: Tab, rows: Rows, cleaner: TextCleaner): Cleaned | undefined {
  const removals = new Removals(tab.name);
  const table = parseTable(tab, rows);
  if (!table) {
    if (tab.columns.length > 0) return undefined;
    // A tab of formulas has no columns of its own: all of it is the add-in's.
    const free = rows.map((row) => row.map((value) => cleanText(value, cleaner, removals)));
    return { clean: { name: tab.name, rows: free, widths: [] }, removed: removals.list };
  }
  const { headerRow } = table;
  const keyAt = new Map([...table.columns].map(([key, column]) => [column - 1, key]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, x): Place => {
    return { x, column: tab.columns.find(({ key }) => key === keyAt.get(x)) };
  });
  for (const { x, column } of places) if (!column) removals.ownColumn(rows, headerRow, x);
  const kept = places.filter(({ column }) => column && !(column.hidden && tab.name === DOCUMENTS.name));
  const labelAt = tab.name === SETTINGS_TAB.name ? (table.columns.get('label') ?? 0) - 1 : -1;
  const clean = rows.slice(headerRow).flatMap((row) => {
    const label = String(row[labelAt] ?? '');
    // A row that the office put into "Thông tin chung" itself, with a name or without.
    if (labelAt >= 0 && !SETTINGS.has(fold(label))) return removals.ownRow(label, row);
    return [kept.map((place) => cleanCell(row[place.x] ?? '', place, label, cleaner, removals))];
  });
  // What people wrote above the headers stays behind; the headers are ours.
  const header = kept.map(({ x }) => rows[headerRow - 1]?.[x] ?? '');
  const widths = kept.map(({ column }) => column?.width ?? 0);
  return { clean: { name: tab.name, rows: [header, ...clean], widths }, removed: removals.list };
}

function cleanCell(
  value: PlainCell,
  { column }: Place,
  label: string,
  cleaner: TextCleaner,
  removals: Removals,
): PlainCell {
  if (!column || value === '') return value;
  const isSetting = column.key === 'value' && PERSONAL_SETTINGS.has(fold(label));
  if (!column.isPersonal && !isSetting) return cleanText(value, cleaner, removals);
  const positions = POSITION_COLUMNS.includes(column.key) ? positionsIn(String(value)) : '';
  if (positions !== value) removals.note(isSetting ? label : column.header);
  return positions;
}

function cleanText(value: PlainCell, cleaner: TextCleaner, removals: Removals): PlainCell {
  if (typeof value !== 'string' || value === '') return value;
  const found: Found[] = [];
  const text = cleaner.clean(value, found);
  if (found.length > 0) removals.note(undefined, found);
  return text;
}

/** Of one tab, by column; texts of all columns together. */
class Removals {
  readonly #byColumn = new Map<string | undefined, { cells: number; found: readonly Found[] }>();

  constructor(private readonly tab: string) {}

  note(column: string | undefined, found: readonly Found[] = [], cells = 1): void {
    const there = this.#byColumn.get(column) ?? { cells: 0, found: [] };
    this.#byColumn.set(column, { cells: there.cells + cells, found: [...there.found, ...found] });
  }

  ownColumn(rows: Rows, headerRow: number, x: number): void {
    const cells = rows.slice(headerRow).filter((row) => row[x] !== undefined && row[x] !== '').length;
    const header = String(rows[headerRow - 1]?.[x] ?? '');
    if (cells > 0) this.note(header === '' ? columnLetter(x + 1) : header, [], cells);
  }

  ownRow(label: string, row: readonly PlainCell[]): [] {
    if (row.some((value) => value !== '')) this.note(label === '' ? TEXTS.unnamedRow : label);
    return [];
  }

  get list(): Removed[] {
    return [...this.#byColumn].map(([column, told]) => ({
      ...{ tab: this.tab, ...told },
      ...(column === undefined ? {} : { column }),
    }));
  }
}
