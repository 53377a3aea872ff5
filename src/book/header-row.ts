/** The header row of a tab that has lost it, made anew: where it stands, and which header belongs over which column. */
import { type Cell, isBlank } from '../core/cells.ts';
import { fold } from '../core/text.ts';
import { type Content, fitOf, MOST_CELLS, rankColumns } from './column-content.ts';
import { type Column, isComputed, type Tab } from './tab.ts';
import { HEADER_SEARCH } from './table.ts';

export interface HeaderRow {
  /** 1-based row that it stands in afterwards. */
  readonly row: number;
  /** A row has to be put in for it; otherwise it is blank, or holds what people wrote over the headers. */
  readonly inserted: boolean;
  /** By column from the first; blank over a column that is nobody's. */
  readonly headers: readonly string[];
}

interface Found {
  /** The first row of data, from 0. */
  readonly first: number;
  readonly row: number;
  readonly inserted: boolean;
}

/**
 * @param values all cells of the tab @param kept its headers at the last command; none where they were never kept
 * @param formats the number format of each column below its header, where they were read
 */
export function rebuildHeaders(
  tab: Tab,
  values: readonly (readonly Cell[])[],
  kept: readonly string[] | undefined,
  formats: readonly string[] = [],
): HeaderRow {
  const order = kept && kept.length > 0 ? kept : tab.columns.map(({ header }) => header);
  const { first, row, inserted } = placeOf(tab, values, order);
  return { row, inserted, headers: alignHeaders(tab, order, contentsOf(values, first, formats)) };
}

/** What stands below the headers, by column. @param first the first row of data, from 0 */
export function contentsOf(
  values: readonly (readonly Cell[])[],
  first: number,
  formats: readonly string[] = [],
): Content[] {
  const rows = values.slice(first, first + MOST_CELLS);
  const width = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => !isBlank(cell)) + 1));
  return Array.from({ length: Math.max(width, formats.length) }, (_, x) => ({
    cells: rows.map((cells) => cells[x] ?? ''),
    format: formats[x],
  }));
}

/** Titles and notes above a table fill one cell of a row, data more. */
function placeOf(tab: Tab, values: readonly (readonly Cell[])[], order: readonly string[]): Found {
  const filled = (y: number): number => (values[y] ?? []).filter((cell) => !isBlank(cell)).length;
  const first = values.findIndex((_, y) => filled(y) > 1);
  if (first < 0) {
    const last = values.findLastIndex((_, y) => filled(y) > 0);
    return { first: last + 1, row: last + 2, inserted: false };
  }
  if (first < HEADER_SEARCH && isOverwritten(tab, values[first] ?? [], order))
    return { first: first + 1, row: first + 1, inserted: false };
  const isFree = first > 0 && filled(first - 1) === 0;
  return { first, row: isFree ? first : first + 1, inserted: !isFree };
}

/** Whether a row is the header row with other words in it: none of its cells could be data where data is known. */
function isOverwritten(tab: Tab, cells: readonly Cell[], order: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.some((cell) => typeof cell !== 'string')) return false;
  const known = new Set(order.map(fold));
  if (filled.some((cell) => known.has(fold(String(cell))))) return true;
  const [first] = tab.columns;
  return first?.holds !== undefined && filled.length * 2 > tab.columns.length && !filled.some(first.holds);
}

/** What it costs to leave a header out, and a column without one. */
const NO_COLUMN = { essential: -1, other: -0.8 } as const;
const NO_HEADER = { blank: -0.05, filled: -0.7 } as const;

/** Of the first column; less further right. */
const LEFT_IN_USE = 0.3;

/**
 * Headers keep their order, columns may have been put in or taken away between them: of all such ways the one that goes
 * best with what stands in the columns. What was moved is found by its content where that can be nothing else.
 */
function alignHeaders(tab: Tab, order: readonly string[], contents: readonly Content[]): string[] {
  const columns = new Map(tab.columns.map((column) => [fold(column.header), column]));
  const entries = order.map((text) => ({ text, column: columns.get(fold(text)) }));
  const width = contents.length + entries.length;
  const blank: Content = { cells: [] };
  const at = (x: number): Content => contents[x] ?? blank;
  const ranks = rankColumns(contents);
  const hasTop = tab.columns.some(({ tops }) => tops);
  const fits = entries.map(({ column }, i) =>
    Array.from({ length: width }, (_, x) => {
      if (!column) return ofOwn(at(x));
      // People fill a table from the left: of two blank columns the further one is likelier to be blank.
      const blank = isInUse(at(x)) || isComputed(column) ? 0 : (LEFT_IN_USE * (entries.length - i)) / entries.length;
      return fitOf(column, at(x)) + (hasTop ? ofRank(column, ranks, x) : 0) - blank;
    }),
  );
  const used = contents.findLastIndex(isInUse) + 1;
  const costs = entries.map(({ column }) => (column?.essential ? NO_COLUMN.essential : NO_COLUMN.other));
  const places = bestPlaces(fits, costs, width, (x) => (x < used ? isInUse(at(x)) : undefined));
  placeMoved(entries, places, fits, contents);
  const headers = new Array<string>(Math.max(0, ...places.map((x) => (x ?? -1) + 1))).fill('');
  entries.forEach(({ text }, i) => {
    const x = places[i];
    if (x !== undefined) headers[x] = text;
  });
  return headers;
}

export const isInUse = (content: Content | undefined): boolean =>
  content?.cells.some((cell) => !isBlank(cell)) === true;

/** A figure above its maximum tells that one of both is another column. */
function ofRank(column: Column, { above, below }: ReturnType<typeof rankColumns>, x: number): number {
  if (column.kind !== 'points' || isComputed(column)) return 0;
  return (column.tops ? below : above).has(x) ? -1 : 0;
}

/** A column of people may hold anything, and seldom nothing. */
const ofOwn = (content: Content): number => (isInUse(content) ? 0.3 : -0.1);

type Places = (number | undefined)[];

/** @param costs of leaving a header out @param filledAt undefined beyond the last column in use */
function bestPlaces(
  fits: readonly (readonly number[])[],
  costs: readonly number[],
  width: number,
  filledAt: (x: number) => boolean | undefined,
): Places {
  const skip = (x: number): number => {
    const filled = filledAt(x);
    return filled === undefined ? 0 : filled ? NO_HEADER.filled : NO_HEADER.blank;
  };
  // best[i][x]: of the headers from i on over the columns from x on.
  const best: number[][] = Array.from({ length: fits.length + 1 }, () => new Array<number>(width + 1).fill(0));
  const take = (i: number, x: number): number => (fits[i]?.[x] ?? 0) + (best[i + 1]?.[x + 1] ?? 0);
  const drop = (i: number, x: number): number => (costs[i] ?? 0) + (best[i + 1]?.[x] ?? 0);
  const pass = (i: number, x: number): number => skip(x) + (best[i]?.[x + 1] ?? 0);
  for (let i = fits.length; i >= 0; i--) {
    const row = best[i] ?? [];
    for (let x = width; x >= 0; x--) {
      if (i === fits.length) row[x] = x === width ? 0 : pass(i, x);
      else if (x === width) row[x] = drop(i, x);
      else row[x] = Math.max(take(i, x), drop(i, x), pass(i, x));
    }
  }
  const places: Places = [];
  let x = 0;
  for (let i = 0; i < fits.length; ) {
    const value = best[i]?.[x] ?? 0;
    if (x < width && value === take(i, x)) places[i++] = x++;
    else if (x < width && value === pass(i, x)) x++;
    else places[i++] = undefined;
  }
  return places;
}

/** Headers left over, and columns in use left over: together where the content can hardly be anything else. */
function placeMoved(
  entries: readonly { readonly column: Column | undefined }[],
  places: Places,
  fits: readonly (readonly number[])[],
  contents: readonly Content[],
): void {
  const pairs = entries.flatMap(({ column }, i) => {
    if (!column || places[i] !== undefined) return [];
    const liking = (x: number): number => (fits[i]?.[x] ?? 0) + (column.essential ? 0.1 : 0);
    return contents.flatMap((content, x) =>
      isInUse(content) && !places.includes(x) ? [{ i, x, liking: liking(x) }] : [],
    );
  });
  for (const { i, x, liking } of pairs.sort((a, b) => b.liking - a.liking))
    if (liking >= 0.5 && places[i] === undefined && !places.includes(x)) places[i] = x;
}
