/** Rows of a page that stand side by side with the same gap between them: a table without borders, or text in columns. */

import { append } from '../../lists.ts';
import type { Span } from '../../tables/grid.ts';
import { findHeaders } from '../../tables/header.ts';
import { joined } from './paragraphs.ts';
import { type Row, rowOf, stretchesOf, textOf } from './rows.ts';

/** What a page holds, in the order of reading. */
export type Block =
  /** `narrow`: a column beside others. */
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly narrow: boolean }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly spans: readonly Span[];
      /** Where its columns begin. */
      readonly edges: readonly number[];
    };

/** A gap of so many sizes is no space of a line set to both edges. */
const GAP = 1.3;
/** What is left between two columns where all their rows are laid over each other. */
const LEAST_GUTTER = 0.5;
/** Rows further apart than this belong to two zones. */
const FAR = 5;
const NUMBER = /^[-+]?\d[\d.,]*(?: ?(?:%|điểm|đ))?(?:\/\d[\d.,]*)?$/iu;

interface Gutter {
  readonly from: number;
  readonly to: number;
}

export function blocksOf(rows: readonly Row[], depth = 0): Block[] {
  const blocks: Block[] = [];
  let plain: Row[] = [];
  const endPlain = (): void => {
    if (plain.length > 0) blocks.push({ kind: 'rows', rows: plain, narrow: depth > 0 });
    plain = [];
  };
  for (let at = 0; at < rows.length; ) {
    const zone = depth < 3 ? zoneAt(rows, at) : undefined;
    const row = rows[at];
    if (!zone) {
      if (row) plain.push(row);
      at++;
      continue;
    }
    endPlain();
    append(blocks, readZone(zone, depth));
    at += zone.rows.length;
  }
  endPlain();
  return blocks;
}

interface Zone {
  readonly rows: readonly Row[];
  readonly gutters: readonly Gutter[];
}

/** As many rows as leave a gutter free; none where the first has no gap. */
function zoneAt(rows: readonly Row[], from: number): Zone | undefined {
  const first = rows[from];
  if (!first) return undefined;
  let gutters = gapsOf(besideOf(rows, from), GAP);
  if (gutters.length === 0) return undefined;
  let to = from + 1;
  for (let row = rows[to], above = first; row; row = rows[++to]) {
    if (row.y - above.y > FAR * row.size) break;
    const left = narrowed(gutters, row);
    if (left.length === 0) break;
    gutters = left;
    above = row;
  }
  return { rows: rows.slice(from, withoutLoneRows(rows, from, to, gutters)), gutters };
}

/** A row with those that stand beside it on another height, as the two halves of a letterhead do. */
function besideOf(rows: readonly Row[], from: number): Row {
  const first = rows[from];
  const beside = first ? [first] : [];
  for (let at = from + 1; at < Math.min(rows.length, from + 3); at++) {
    const row = rows[at];
    if (!first || !row || row.y - first.y > 0.9 * first.size) break;
    if (beside.every(({ left, right }) => row.left > right || row.right < left)) beside.push(row);
  }
  return beside.length === 1 && first ? first : rowOf(beside.flatMap(({ words }) => words));
}

/** Short lines below the zone at its left edge are text of their own, unless the columns are long enough for one to go on. */
function withoutLoneRows(rows: readonly Row[], from: number, to: number, gutters: readonly Gutter[]): number {
  const first = Math.min(...gutters.map((gutter) => gutter.from));
  let last = to;
  while (last > from + 1 && (rows[last - 1]?.right ?? 0) <= first + 1) last--;
  return to - last > 2 && last - from < 4 ? last : to;
}

function gapsOf(row: Row, gap: number): Gutter[] {
  const stretches = stretchesOf(row, gap);
  return stretches
    .slice(1)
    .map((stretch, index) => ({ from: stretches[index]?.right ?? stretch.left, to: stretch.left }));
}

/** What the row leaves of the gutters. */
function narrowed(gutters: readonly Gutter[], row: Row): Gutter[] {
  const stretches = stretchesOf(row, LEAST_GUTTER);
  const free = [
    Number.NEGATIVE_INFINITY,
    ...stretches.flatMap(({ left, right }) => [left, right]),
    Number.POSITIVE_INFINITY,
  ];
  return gutters.flatMap((gutter) => {
    const parts: Gutter[] = [];
    for (let at = 0; at + 1 < free.length; at += 2) {
      const from = Math.max(gutter.from, free[at] ?? 0);
      const to = Math.min(gutter.to, free[at + 1] ?? 0);
      if (to - from >= LEAST_GUTTER * row.size) parts.push({ from, to });
    }
    return parts;
  });
}

function readZone({ rows, gutters }: Zone, depth: number): Block[] {
  const middles = gutters.map(({ from, to }) => (from + to) / 2);
  const bands = rows.map((row) => bandsOf(row, middles));
  const cells = bands.map((parts) => parts.map((part) => (part ? textOf(part) : '')));
  if (isTable(cells)) {
    const edges = bands[0]?.map((_, band) => leftOf(bands, band)) ?? [];
    return [{ kind: 'table', rows: withWrapped(cells, rows), spans: [], edges }];
  }
  if (gutters.length === 1 && isFigures(cells, 1)) return [{ kind: 'rows', rows, narrow: depth > 0 }];
  const columns = middles.length + 1;
  const read = Array.from({ length: columns }, (_, band) => bands.flatMap((parts) => parts[band] ?? []));
  return carriedOn(read.map((column) => blocksOf(column, depth + 1)));
}

/** Shorter columns are blocks beside each other, as in a letterhead. */
const LONG_COLUMN = 5;

/** A paragraph goes on at the top of the next column: columns of one text become one, laid below each other. */
function carriedOn(columns: readonly (readonly Block[])[]): Block[] {
  const blocks: Block[] = [];
  for (const [block, ...more] of columns) {
    const above = blocks[blocks.length - 1];
    const isText = block?.kind === 'rows' && above?.kind === 'rows';
    if (isText && Math.min(above.rows.length, block.rows.length) >= LONG_COLUMN) {
      const shift = leftmost(above.rows) - leftmost(block.rows);
      const rows = block.rows.map((row) => ({ ...row, left: row.left + shift, right: row.right + shift }));
      blocks[blocks.length - 1] = { ...above, rows: [...above.rows, ...rows] };
    } else if (block) blocks.push(block);
    append(blocks, more);
  }
  return blocks;
}

const leftmost = (rows: readonly Row[]): number => Math.min(...rows.map(({ left }) => left));

const leftOf = (bands: readonly (readonly (Row | undefined)[])[], band: number): number =>
  Math.min(...bands.flatMap((parts) => parts[band]?.left ?? []));

function bandsOf(row: Row, middles: readonly number[]): (Row | undefined)[] {
  return Array.from({ length: middles.length + 1 }, (_, band) => {
    const words = row.words.filter(
      ({ left, right }) => middles.filter((middle) => (left + right) / 2 > middle).length === band,
    );
    return words.length > 0 ? { ...rowOf(words), y: row.y, size: row.size } : undefined;
  });
}

/** A row of names above, or figures below each other beside words: read across. Words beside words are read down. */
function isTable(cells: readonly (readonly string[])[]): boolean {
  if (cells.length < 2) return false;
  if (findHeaders({ rows: cells, spans: [], lines: [], name: '' }).length > 0) return true;
  const width = cells[0]?.length ?? 0;
  return (
    width >= 3 &&
    cells.length >= 3 &&
    Array.from({ length: width - 1 }, (_, band) => band + 1).some((band) => isFigures(cells, band))
  );
}

function isFigures(cells: readonly (readonly string[])[], band: number): boolean {
  const filled = cells.map((row) => row[band] ?? '').filter((text) => text !== '');
  return (
    filled.length * 2 >= cells.length && filled.filter((text) => NUMBER.test(text)).length * 10 >= filled.length * 7
  );
}

/** A row without figures and without a first cell goes on with the nearer one of its neighbours. */
function withWrapped(cells: readonly (readonly string[])[], rows: readonly Row[]): string[][] {
  const isRest = (row: readonly string[]): boolean =>
    row[0] === '' && row.every((text) => !NUMBER.test(text)) && row.some((text) => text !== '');
  const merged: { cells: string[]; y: number }[] = [];
  cells.forEach((row, index) => {
    const y = rows[index]?.y ?? 0;
    const last = merged[merged.length - 1];
    const height = rows[index]?.size ?? 1;
    if (last && isRest(row) && y - last.y < height * 2.2) {
      last.cells = withRest(last.cells, row);
      last.y = y;
    } else merged.push({ cells: [...row], y });
  });
  return merged.map(({ cells: own }) => own);
}

/** The words of cells go on in the row below. */
export function withRest(row: readonly string[], rest: readonly string[]): string[] {
  return row.map((text, column) => {
    const more = rest[column] ?? '';
    return text === '' || more === '' ? text + more : joined(text, more);
  });
}
