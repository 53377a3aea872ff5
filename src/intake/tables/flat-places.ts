/** Which words of a flattened row are its figures, and in which columns they stand: every way with its cost. */
import type { Option, Quantity } from '../engine/statements.ts';
import { largest } from '../lists.ts';
import { amountIn } from './amounts.ts';
import { cheapest } from './column-options.ts';
import { type FlatHeader, type FlatRow, isAmount, isPoints, type Word } from './flat-words.ts';
import type { TableColumn } from './understand-columns.ts';

export interface PlacedRow {
  readonly mark: Word | undefined;
  readonly name: readonly Word[];
  readonly amounts: readonly Word[];
  readonly rest: readonly Word[];
  /** More amounts than columns: which of them are the figures has more than one answer. */
  readonly doubt?: { readonly words: readonly Word[]; readonly ways: readonly Window[] };
}

/** Which words of a row are its figures: as many as the table has columns, else as many as there are. */
export function placeRow({ mark, words: told }: FlatRow, { figures, explained }: FlatHeader): PlacedRow {
  const marked = mark === '' ? undefined : told[0];
  const body = marked ? told.slice(1) : told;
  const runs = runsOf(body);
  const exact = runs.find(({ length }) => length === figures);
  const longer = runs.find(({ length }) => length > figures);
  const longest = largest(runs.map(({ length }) => length));
  const shorter = longest >= 2 ? runs.findLast(({ length }) => length === longest) : undefined;
  const run = exact ?? longer ?? shorter;
  if (!run) return { mark: marked, name: body, amounts: [], rest: [] };
  const ways = windowsOf(body, run, figures, explained);
  const [best, second] = ways.toSorted((a, b) => a.cost - b.cost);
  const start = run.at + (best?.skip ?? 0);
  const end = start + Math.min(run.length, figures);
  const doubtful = best && second && second.cost - best.cost < DOUBT;
  const [before, behind] = [body.slice(0, start), body.slice(end)];
  // Without a column of reasons what stands behind is the rest of the name.
  const words = explained ? { name: before, rest: behind } : { name: [...before, ...behind], rest: [] };
  const placed = { mark: marked, ...words, amounts: body.slice(start, end) };
  return doubtful ? { ...placed, doubt: { words: body.slice(run.at, run.at + run.length), ways } } : placed;
}

/** Costs differ by less: both ways are kept. */
const DOUBT = 2;
const IMPOSSIBLE = 9;

interface Window {
  /** So many amounts belong to the name before the figures. */
  readonly skip: number;
  readonly cost: number;
}

/** What is too much ends the name ("mức độ 2 | 1 0,5") or begins the reason ("2 2 1 | 81 hồ sơ"), in whole numbers as a rule. */
function windowsOf(body: readonly Word[], run: Run, figures: number, explained: boolean): Window[] {
  const over = Math.max(0, run.length - figures);
  const after = body.length > run.at + run.length;
  return Array.from({ length: over + 1 }, (_, skip): Window => {
    const at = run.at + skip;
    const left = body[at + figures]?.text ?? '';
    const rest = skip < over ? (explained && after ? (/[.,]/.test(left) ? 2 : 0) : 3) : 0;
    const impossible = over > 0 && exceeds(body.slice(at, at + figures)) ? IMPOSSIBLE : 0;
    return { skip, cost: rest + (skip > 0 ? 1 : 0) + impossible };
  });
}

/** The first column is the largest of a row in nearly every table of points. */
function exceeds(amounts: readonly Word[]): boolean {
  const [first, ...rest] = amounts.map(({ text }) => amountIn(text));
  return first !== undefined && rest.some((value) => value !== undefined && value > first);
}

interface Run {
  readonly at: number;
  readonly length: number;
}

/** Amounts side by side; a dash alone is none. */
function runsOf(body: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < body.length; at++) {
    let end = at;
    while (end < body.length && isAmount(body[end]?.text ?? '')) end++;
    if (body.slice(at, end).some(({ text }) => isPoints(text))) runs.push({ at, length: end - at });
    at = Math.max(at, end);
  }
  return runs;
}

export interface SettledRow extends PlacedRow {
  /** Columns of figures, a word or nothing in each. */
  readonly cells: readonly (Word | undefined)[];
  readonly open: readonly { readonly word: Word; readonly options: readonly Option[] }[];
}

/** What an empty cell costs: a maximum is hardly ever left out, self scores are where only a survey scores, a difference everywhere. */
const EMPTY: Readonly<Partial<Record<Quantity, number>>> = { max: 2, score: 1, lost: 1, self: 0.5 };

/** Fewer figures than columns: every way to leave cells empty, each with its cost. */
export function settleRow(row: PlacedRow, columns: readonly TableColumn[]): SettledRow {
  const { amounts, doubt } = row;
  const quantities = columns.map(({ options }) => cheapest(options) ?? 'noise');
  if (amounts.length === columns.length || amounts.length === 0)
    return { ...row, cells: columns.map((_, at) => amounts[at]), open: doubt ? openWindows(doubt, quantities) : [] };
  const ways = placings(columns.length, amounts.length).map((way) => ({ way, cost: costOf(way, amounts, quantities) }));
  const best = ways.reduce((one, other) => (other.cost < one.cost ? other : one));
  const open = amounts.map((word, at) => ({
    word,
    options: leastCosts(ways.map(({ way, cost }) => [quantities[way[at] ?? 0] ?? 'noise', cost - best.cost] as const)),
  }));
  const cells = columns.map((_, column) => amounts[best.way.indexOf(column)]);
  return { ...row, cells, open };
}

/** Each meaning of a word with the least it costs over the best way. */
function leastCosts(meanings: readonly (readonly [Quantity, number])[]): Option[] {
  const costs = new Map<Quantity, number>();
  for (const [quantity, extra] of meanings) {
    const cost = 1 + Math.min(2, extra);
    costs.set(quantity, Math.min(costs.get(quantity) ?? cost, cost));
  }
  return [...costs].map(([quantity, cost]) => ({ quantity, cost }));
}

function openWindows(
  { words, ways }: NonNullable<PlacedRow['doubt']>,
  quantities: readonly Quantity[],
): { word: Word; options: Option[] }[] {
  const least = Math.min(...ways.map(({ cost }) => cost));
  return words.map((word, at) => {
    const meanings = ways.map(({ skip, cost }) => [quantities[at - skip] ?? 'noise', cost - least] as const);
    return { word, options: leastCosts(meanings) };
  });
}

/** All ways to put `count` figures into columns in their order. */
function placings(columns: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  const found: number[][] = [];
  for (let column = from; column <= columns - count; column++)
    for (const rest of placings(columns, count - 1, column + 1)) found.push([column, ...rest]);
  return found;
}

function costOf(way: readonly number[], amounts: readonly Word[], quantities: readonly Quantity[]): number {
  const empty = quantities.reduce(
    (cost, quantity, column) => cost + (way.includes(column) ? 0 : (EMPTY[quantity] ?? 0)),
    0,
  );
  const max = amountIn(amounts[way.indexOf(quantities.indexOf('max'))]?.text);
  const over = way.some((column, at) => {
    const value = amountIn(amounts[at]?.text);
    const bounded = quantities[column] === 'score' || quantities[column] === 'self' || quantities[column] === 'lost';
    return bounded && max !== undefined && value !== undefined && value > max;
  });
  return empty + (over ? IMPOSSIBLE : 0);
}
