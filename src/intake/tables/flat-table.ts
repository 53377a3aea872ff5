/** A table whose columns a PDF flattened to spaces: its rows become statements, a missing cell several possible places. */
import type { Problem } from '../../core/problems.ts';
import type { Figure, Statement } from '../engine/statements.ts';
import type { KnownCriteria } from '../known-criteria.ts';
import { amountIn } from './amounts.ts';
import { decimalsIn, type GridPlace, placeOf } from './cell-figures.ts';
import type { ColumnRole } from './column-names.ts';
import { type PlacedRow, placeRow, type SettledRow, settleRow } from './flat-places.ts';
import { collectFlatRows, type FlatHeader, readFlatHeaders, type Word, withoutRunning } from './flat-words.ts';
import { type Grid, gridOf } from './grid.ts';
import type { PlacedText, UnderstoodTable } from './read-grid.ts';
import { type ItemsReading, readItems } from './read-items.ts';
import { understandColumns } from './understand-columns.ts';

export interface FlatContext {
  readonly piece: number;
  /** 1-based line of the first of the lines. */
  readonly firstLine: number;
  readonly criteria?: boolean | undefined;
  readonly known?: KnownCriteria | undefined;
  readonly columns?: Readonly<Record<string, Readonly<Record<number, ColumnRole>>>> | undefined;
}

export interface FlatReading {
  readonly statements: readonly Statement[];
  readonly table: UnderstoodTable;
  /** Cells that are read as running text. */
  readonly told: readonly PlacedText[];
  readonly unread: readonly PlacedText[];
  /** Numbers that nothing explains. */
  readonly left: ItemsReading['left'];
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
    if (found) {
      readings.push(found);
      rest.push(...found.told);
    } else rest.push({ line: context.firstLine + at, text: lines[at] ?? '' });
    if (found) at = found.end - 1;
  }
  return { readings, rest };
}

const LEAST_ROWS = 2;

/** Undefined when no such table begins at this line. */
export function readFlatTable(given: readonly string[], from: number, context: FlatContext): FlatReading | undefined {
  const headers = readFlatHeaders(given, from);
  if (headers.length === 0) return undefined;
  // Places count in composed letters, each kind of space is one letter.
  const lines = given.map((line) => line.normalize('NFC').replace(/[\u00a0\u202f\t]/g, ' '));
  const bodies = headers.map((header) => placeWithRest(lines, from, header));
  const body = bodies.find(({ share }) => share >= 0.5) ?? bodies.find(({ header }) => !header.loose);
  if (!body || body.placed.filter(({ amounts }) => amounts.length >= 2).length < LEAST_ROWS) return undefined;
  const { header, placed, aside, end } = body;
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
  const read = readItems(grid, found, place, { criteria: context.criteria, chosen, known: context.known });
  const open = new Map(settled.map((row, at) => [grid.lines[at + 1] ?? 0, row.open] as const));
  const statements = read.statements.map((one) => reopen(one, open.get(one.line) ?? [], context, key));
  const table = { key, name: '', columns: read.columns };
  const told = [...read.told, ...aside.map((line) => ({ line: line + context.firstLine, text: given[line] ?? '' }))];
  return { statements, table, told, unread: read.unread, left: read.left, findings: read.findings, end };
}

/** Words behind the figures of most rows, in the same line, are a column of their own, whatever the header calls it. */
function placeWithRest(lines: readonly string[], from: number, header: FlatHeader): ReturnType<typeof placeRows> {
  const body = placeRows(lines, from, header);
  const full = body.placed.filter(({ amounts }) => amounts.length === header.figures);
  const follows = full.filter(({ amounts, name }) => {
    const last = amounts.at(-1);
    return last !== undefined && name.some(({ line, from }) => line === last.line && from > last.from);
  });
  if (header.explained || follows.length * 2 <= full.length) return body;
  return placeRows(lines, from, { ...header, labels: [...header.labels, ''], explained: true });
}

/** The rows below a header, and the share of them that has a figure for each of its columns. */
function placeRows(given: readonly string[], from: number, header: FlatHeader) {
  const lines = header.counted ? given.map(withoutRunning) : given;
  const { rows, aside, end } = collectFlatRows(lines, from, header);
  const placed = rows.map((row) => placeRow(row, header));
  const full = placed.filter(({ amounts }) => amounts.length === header.figures).length;
  return { header, placed, aside, end, share: full / Math.max(1, placed.length) };
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
  const wordsAt = (y: number, x: number): readonly Word[] => {
    const row = rows[y - 1];
    if (!row) return [];
    if (x >= header.first)
      return x < header.first + row.cells.length ? [row.cells[x - header.first] ?? []].flat() : row.rest;
    if (header.first > 1) return x === header.first - 1 ? row.name : [row.mark ?? []].flat();
    return row.mark ? [row.mark, ...row.name] : row.name;
  };
  const wordAt = (y: number, x: number): Word | undefined => wordsAt(y, x)[0] ?? rows[y - 1]?.name[0];
  const place = {
    ...placeOf(grid, piece, key),
    line: (y: number, x: number) => (wordAt(y, x)?.line ?? from) + firstLine,
    from: (y: number, x: number) => wordAt(y, x)?.from ?? 0,
    within: (y: number, x: number, offset: number) => {
      const found = spotIn(wordsAt(y, x), offset);
      return found && { ...found, line: found.line + firstLine };
    },
  };
  return { grid, place };
}

/** Where the text of words stands, counted from the beginning of the first. */
function spotIn(words: readonly Word[], offset: number): { line: number; from: number } | undefined {
  let before = 0;
  for (const { line, from, text } of words) {
    if (offset < before + text.length) return { line, from: from + Math.max(0, offset - before) };
    before += text.length + 1;
  }
  return undefined;
}
