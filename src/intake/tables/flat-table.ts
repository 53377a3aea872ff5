/** A table whose columns a PDF flattened to spaces: its rows become statements, a missing cell several possible places. */
import type { Problem } from '../../core/problems.ts';
import type { Figure, Option, Quantity, Statement } from '../engine/statements.ts';
import { amountIn } from './amounts.ts';
import { decimalsIn, type GridPlace, placeOf } from './cell-figures.ts';
import type { ColumnRole } from './column-names.ts';
import { cheapest } from './column-options.ts';
import {
  collectFlatRows,
  type FlatHeader,
  type FlatRow,
  isAmount,
  isPoints,
  readFlatHeader,
  type Word,
} from './flat-words.ts';
import { type Grid, gridOf } from './grid.ts';
import type { PlacedText, UnderstoodTable } from './read-grid.ts';
import { readItems } from './read-items.ts';
import { type TableColumn, understandColumns } from './understand-columns.ts';

export interface FlatContext {
  readonly piece: number;
  /** 1-based line of the first of the lines. */
  readonly firstLine: number;
  readonly criteria?: boolean | undefined;
  readonly columns?: Readonly<Record<string, Readonly<Record<number, ColumnRole>>>> | undefined;
}

export interface FlatReading {
  readonly statements: readonly Statement[];
  readonly table: UnderstoodTable;
  readonly unread: readonly PlacedText[];
  readonly findings: readonly Problem[];
  /** 0-based line behind the last. */
  readonly end: number;
}

/** All such tables of a text, and its other lines. */
export function readFlatTables(
  lines: readonly string[],
  context: FlatContext,
): { readonly readings: readonly FlatReading[]; readonly rest: readonly PlacedText[] } {
  const readings: FlatReading[] = [];
  const rest: PlacedText[] = [];
  for (let at = 0; at < lines.length; at++) {
    const found = readFlatTable(lines, at, context);
    if (found) readings.push(found);
    else rest.push({ line: context.firstLine + at, text: lines[at] ?? '' });
    if (found) at = found.end - 1;
  }
  return { readings, rest };
}

const LEAST_ROWS = 2;

/** Undefined when no such table begins at this line. */
export function readFlatTable(given: readonly string[], from: number, context: FlatContext): FlatReading | undefined {
  const header = readFlatHeader(given, from);
  if (!header) return undefined;
  // Places count in composed letters, each kind of space is one letter.
  const lines = given.map((line) => line.normalize('NFC').replace(/[\u00a0\u202f\t]/g, ' '));
  const { rows, end } = collectFlatRows(lines, from, header);
  const placed = rows.map((row) => placeRow(row, header));
  if (placed.filter(({ amounts }) => amounts.length >= 2).length < LEAST_ROWS) return undefined;
  const key = `${context.piece}.${context.firstLine + from}`;
  const chosen = context.columns?.[key];
  const found = { header: { from: 0, to: 1, labels: header.labels.map((label) => [label]) }, end: placed.length + 1 };
  const full = placed.filter(({ amounts }) => amounts.length === header.figures);
  const known = understandColumns(
    gridOf([header.labels, ...full.map((row) => cellsOf(row, header))]),
    found.header,
    full.length + 1,
    { chosen },
  );
  const columns = known.guesses.slice(header.first, header.first + header.figures);
  const settled = placed.map((row) => settleRow(row, columns));
  const { grid, place } = layOut(settled, header, context, from, key);
  const read = readItems(grid, found, place, { criteria: context.criteria, chosen });
  const open = new Map(settled.map((row, at) => [grid.lines[at + 1] ?? 0, row.open] as const));
  const statements = read.statements.map((one) => reopen(one, open.get(one.line) ?? [], context, key));
  const table = { key, name: '', columns: read.columns };
  return { statements, table, unread: read.unread, findings: read.findings, end };
}

/** A figure whose column nobody knows is alone in its slot; numbers of the name or the reason may be figures, too. */
function reopen(
  statement: Statement,
  open: SettledRow['open'],
  { piece, firstLine }: FlatContext,
  key: string,
): Statement {
  if (open.length === 0) return statement;
  const places = new Set(open.map(({ word }) => `${word.line + firstLine}:${word.from}`));
  const sure = statement.figures.filter(({ span }) => !places.has(`${span.line}:${span.from}`));
  const opened = open.flatMap(({ word, options }): Figure[] => {
    const value = amountIn(word.text);
    const line = word.line + firstLine;
    const span = { piece, line, from: word.from, to: word.from + word.text.length };
    if (value === undefined) return [];
    return [
      { span, text: word.text, value, decimals: decimalsIn(word.text), slot: `${key}.${line}.${word.from}`, options },
    ];
  });
  return { ...statement, figures: [...sure, ...opened] };
}

interface PlacedRow {
  readonly mark: Word | undefined;
  readonly name: readonly Word[];
  readonly amounts: readonly Word[];
  readonly rest: readonly Word[];
  /** More amounts than columns: which of them are the figures has more than one answer. */
  readonly doubt?: { readonly words: readonly Word[]; readonly ways: readonly Window[] };
}

/** Which words of a row are its figures: as many as the table has columns, else as many as there are. */
function placeRow({ mark, words }: FlatRow, { figures, explained }: FlatHeader): PlacedRow {
  const marked = mark === '' ? undefined : words[0];
  const body = marked ? words.slice(1) : words;
  const runs = runsOf(body);
  const exact = runs.find(({ length }) => length === figures);
  const longer = runs.find(({ length }) => length > figures);
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const shorter = longest >= 2 ? runs.findLast(({ length }) => length === longest) : undefined;
  const run = exact ?? longer ?? shorter;
  if (!run) return { mark: marked, name: body, amounts: [], rest: [] };
  const ways = windowsOf(body, run, figures, explained);
  const [best, second] = ways.toSorted((a, b) => a.cost - b.cost);
  const start = run.at + (best?.skip ?? 0);
  const end = start + Math.min(run.length, figures);
  const doubtful = best && second && second.cost - best.cost < DOUBT;
  const placed = { mark: marked, name: body.slice(0, start), amounts: body.slice(start, end), rest: body.slice(end) };
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

interface SettledRow extends PlacedRow {
  /** Columns of figures, a word or nothing in each. */
  readonly cells: readonly (Word | undefined)[];
  readonly open: readonly { readonly word: Word; readonly options: readonly Option[] }[];
}

/** What an empty cell costs: a maximum is hardly ever left out, self scores are where only a survey scores. */
const EMPTY: Readonly<Partial<Record<Quantity, number>>> = { max: 2, score: 1, lost: 1 };

/** Fewer figures than columns: every way to leave cells empty, each with its cost. */
function settleRow(row: PlacedRow, columns: readonly TableColumn[]): SettledRow {
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

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

function cellsOf({ mark, name, amounts, rest }: PlacedRow, { first }: FlatHeader): string[] {
  const own = first === 1 ? [textOf(mark ? [mark, ...name] : name)] : [mark?.text ?? '', textOf(name)];
  return [...own, ...amounts.map(({ text }) => text), textOf(rest)];
}

/** The rows as a grid whose cells stand where their words do. */
function layOut(
  rows: readonly SettledRow[],
  header: FlatHeader,
  { piece, firstLine }: FlatContext,
  from: number,
  key: string,
): { grid: Grid; place: GridPlace } {
  const cells = rows.map((row) => {
    const [before, after] = [
      cellsOf({ ...row, amounts: [], rest: [] }, header).slice(0, header.first),
      textOf(row.rest),
    ];
    return [...before, ...row.cells.map((word) => word?.text ?? ''), after];
  });
  const lineOf = (row: SettledRow | undefined): number => (row?.mark ?? row?.name[0] ?? row?.amounts[0])?.line ?? from;
  const lines = [from, ...rows.map(lineOf)].map((line) => line + firstLine);
  const grid = gridOf([header.labels, ...cells], { lines });
  const wordAt = (y: number, x: number): Word | undefined => {
    const row = rows[y - 1];
    if (x >= header.first) return row?.cells[x - header.first] ?? row?.rest[0];
    return x === header.first - 1 && header.first > 1 ? row?.name[0] : (row?.mark ?? row?.name[0]);
  };
  const place = {
    ...placeOf(grid, piece, key),
    line: (y: number, x: number) => (wordAt(y, x)?.line ?? from) + firstLine,
    from: (y: number, x: number) => wordAt(y, x)?.from ?? 0,
  };
  return { grid, place };
}
