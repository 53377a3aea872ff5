/** Reads a grid: its tables become statements, what stands around them stays prose. Only wiring. */
import type { Problem } from '../../core/problems.ts';
import { findUnit } from '../communes/names.ts';
import type { RankedUnit, Ranking } from '../communes/ranking.ts';
import { findUnitBlocks } from '../communes/unit-blocks.ts';
import { findUnitColumns, hideOthers, rankColumns } from '../communes/unit-columns.ts';
import { factsOf, type UnitFacts } from '../communes/unit-facts.ts';
import { readUnitRows } from '../communes/unit-rows.ts';
import type { Statement } from '../engine/statements.ts';
import type { KnownCriteria } from '../known-criteria.ts';
import { append } from '../lists.ts';
import type { SourceNumber } from '../source.ts';
import { type GridPlace, placeOf } from './cell-figures.ts';
import type { ColumnRole } from './column-names.ts';
import { type FoundTable, findTables, partBeside } from './find-tables.ts';
import { type Grid, isBlankCell, wordsOf } from './grid.ts';
import { findGroupedRows } from './grouped-rows.ts';
import { findLongForm } from './long-form.ts';
import { type ItemsReading, readItems } from './read-items.ts';
import { readScopeRows } from './scope-rows.ts';
import { findTurned, placeIn, type Rearranged } from './turned.ts';
import type { TableColumn } from './understand-columns.ts';
import { findYearsAcross } from './years-across.ts';

export interface GridContext {
  /** 0-based number of the sheet or file. */
  readonly piece: number;
  /** A criteria set is read: maxima and rules, no scores. */
  readonly criteria?: boolean | undefined;
  /** The criteria the book holds. */
  readonly known?: KnownCriteria | undefined;
  /** The office the book belongs to. */
  readonly office?: string | undefined;
  /** Roles of columns the person chose, by the key of their table. */
  readonly columns?: Readonly<Record<string, Readonly<Record<number, ColumnRole>>>> | undefined;
  /** The unit whose result is wanted, where the grid tells of many. */
  readonly unit?: string | undefined;
}

/** One table and how its columns were understood. */
export interface UnderstoodTable {
  /** The piece and the line of its header, apart by a dot: slots of its figures begin with it. */
  readonly key: string;
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

export interface PlacedText {
  readonly line: number;
  readonly text: string;
  /** Where it begins in its line, where that is not in front. */
  readonly offset?: number;
}

export interface GridReading {
  /** Of each of its tables. */
  readonly statements: readonly (readonly Statement[])[];
  readonly tables: readonly UnderstoodTable[];
  readonly ranking: Ranking | undefined;
  /** The units the grid tells of, where it lists them. */
  readonly units: readonly string[];
  /** The chosen one; undefined while there is a choice to make. */
  readonly unit: string | undefined;
  /** What the list as a whole tells of the chosen one. */
  readonly facts: UnitFacts | undefined;
  /** Rows that belong to no table: prose. */
  readonly rest: readonly PlacedText[];
  /** Rows of tables with figures that nobody can place. */
  readonly unread: readonly PlacedText[];
  /** Numbers that nothing explains. */
  readonly left: readonly SourceNumber[];
  /** Questions about codes, doubts about the chosen unit's rank. */
  readonly findings: readonly Problem[];
}

interface ReadTable extends Omit<ItemsReading, 'rules' | 'told' | 'left'> {
  readonly told?: ItemsReading['told'];
  readonly left?: ItemsReading['left'];
  readonly ranking?: Ranking;
  readonly ranked?: RankedUnit | undefined;
  /** Of all units, where no ranking tells them. */
  readonly names?: readonly string[];
  readonly unit?: string | undefined;
}

/** Never throws. */
export function readGrid(grid: Grid, context: GridContext): GridReading {
  const read: ReadTable[] = [];
  const tables: UnderstoodTable[] = [];
  const rest: PlacedText[] = [];
  const long = findLongForm(grid);
  const turned = long ? undefined : findTurned(grid);
  const rearranged = long ?? turned ?? findYearsAcross(grid) ?? findGroupedRows(grid);
  if (long) rest.push({ line: grid.lines[long.header.from] ?? 1, text: long.told });
  let before = 0;
  for (const found of rearranged ? [rearranged] : findTables(grid)) {
    const key = `${context.piece}.${grid.lines[found.header.from] ?? found.header.from + 1}`;
    const place = placeOf(grid, context.piece, key);
    const parts = rearranged
      ? [readRearranged(rearranged, place, context)]
      : partBeside(grid, found).map((part) => readTable(part.grid, part.found, place, context));
    const last = Math.max(...parts.map((part) => part.last ?? -1));
    if (last < 0) continue;
    append(read, parts);
    tables.push({ key, name: grid.name, columns: parts.flatMap(({ columns }) => columns).filter(isOwn(parts.length)) });
    append(rest, textOf(grid, before, found.header.from));
    for (const y of turned?.between ?? []) append(rest, textOf(grid, y, y + 1));
    append(
      rest,
      parts.flatMap(({ told = [] }) => told),
    );
    before = last + 1;
  }
  append(rest, textOf(grid, before, grid.rows.length));
  const rankings = read.flatMap(({ ranking }) => ranking ?? []);
  const listed = read.find(({ ranked }) => ranked !== undefined);
  const facts = listed?.ranking && listed.ranked && factsOf(listed.ranking, listed.ranked);
  return {
    statements: read.map(({ statements }) => statements),
    tables,
    ranking: rankings.toSorted((a, b) => b.units.length - a.units.length)[0],
    units: [...new Set(read.flatMap(({ ranking, names }) => names ?? ranking?.units.map(({ name }) => name) ?? []))],
    unit: read.find(({ unit }) => unit !== undefined)?.unit,
    facts,
    rest,
    unread: read.flatMap(({ unread }) => unread),
    left: read.flatMap(({ left = [] }) => left),
    findings: [...read.flatMap(({ findings }) => findings), ...(facts?.findings ?? [])],
  };
}

/** Of tables side by side each column is the one of its own table. */
const isOwn =
  (parts: number) =>
  ({ labels }: TableColumn): boolean =>
    parts === 1 || labels.length > 0;

/** It is read as the usual table. */
function readRearranged(table: Rearranged, place: GridPlace, context: GridContext): ReadTable {
  const { grid, end } = table;
  const labels = (grid.rows[0] ?? []).map((cell) => (isBlankCell(cell) ? [] : [wordsOf(cell)]));
  const named = findTables(grid).find(({ header }) => header.labels.length > 0);
  const found = named ?? { header: { from: 0, to: 1, labels }, end: grid.rows.length };
  const read = readTable(grid, found, placeIn(place, table), context);
  return { ...read, last: read.last === undefined ? undefined : end - 1 };
}

function readTable(grid: Grid, found: FoundTable, place: GridPlace, context: GridContext): ReadTable {
  const blocks = findUnitBlocks(grid, found);
  if (blocks.size > 0) return readBlock(blocks, found, place.key, context);
  const byRow = readUnitRows(grid, found, place);
  if (byRow) {
    const { ranking, columns, last, state } = byRow;
    const unit = chooseUnit(ranking.units, context.unit);
    return {
      statements: unit ? state(unit) : [],
      unread: [],
      findings: [],
      columns,
      last,
      ranking,
      ranked: unit,
      unit: unit?.name,
    };
  }
  const scoped = readScopeRows(grid, found, place);
  if (scoped) return { ...scoped, unread: [], findings: [] };
  const chosen = context.columns?.[place.key];
  const units = findUnitColumns(grid, found);
  const wanted = chooseUnit(units, context.unit);
  const [shown] = wanted ? [wanted] : units;
  if (units.length < 2 || !shown) return readItems(grid, found, place, { ...context, chosen });
  const own = readItems(grid, found, place, { ...context, chosen: { ...hideOthers(units, shown), ...chosen } });
  const ranking = rankColumns(grid, found.header, units, own.rows, own.coded);
  if (!wanted) return { ...own, statements: [], told: [], left: [], unread: [], findings: [], ranking };
  const ranked = ranking.units.find(({ name }) => name === wanted.name);
  return { ...own, ranking, ranked, unit: wanted.name };
}

/** The rows of the wanted unit. */
function readBlock(
  blocks: ReturnType<typeof findUnitBlocks>,
  { end }: FoundTable,
  key: string,
  context: GridContext,
): ReadTable {
  const names = [...blocks.keys()].map((name) => ({ name }));
  const unit = chooseUnit(names, context.unit)?.name;
  const block = blocks.get(unit ?? names[0]?.name ?? '');
  if (!block) return { statements: [], unread: [], findings: [], columns: [], last: undefined };
  const place = placeOf(block.grid, context.piece, key);
  const own = readItems(block.grid, block.found, place, { ...context, chosen: context.columns?.[key] });
  const listed = { names: names.map(({ name }) => name), unit, last: end - 1 };
  return unit === undefined
    ? { ...own, ...listed, statements: [], told: [], left: [], unread: [], findings: [] }
    : { ...own, ...listed };
}

function chooseUnit<T extends { readonly name: string }>(
  units: readonly T[],
  wanted: string | undefined,
): T | undefined {
  const [only, ...others] = units;
  if (only && others.length === 0) return only;
  return wanted === undefined ? undefined : findUnit(units, wanted);
}

const AMOUNT = /^[-+]?\d[\d.,]*(?: ?\/ ?\d[\d.,]*)?(?: ?(?:%|điểm))?$/u;

/**
 * Titles above a table, notes below, a letterhead set as a table: each paragraph by itself where there is room, at its place
 * in its row; a figure stays behind its name.
 */
function textOf(grid: Grid, from: number, to: number): PlacedText[] {
  const lines: PlacedText[] = [];
  for (let y = from; y < to; y++) {
    const cells = (grid.rows[y] ?? []).map(wordsOf);
    const line = grid.lines[y] ?? y + 1;
    const room = (grid.lines[y + 1] ?? Number.POSITIVE_INFINITY) - line;
    const filled = cells.filter((words) => words !== '');
    const paragraphs = paragraphsOf(grid.rows[y] ?? [], cells.join('\t'));
    const first = cells.findIndex((words) => words !== '');
    if (filled.length === 2 && AMOUNT.test(filled[1] ?? ''))
      lines.push({ line, text: filled.join(':'), offset: first });
    else if (paragraphs.length <= room)
      append(
        lines,
        paragraphs.map((paragraph) => ({ line, ...paragraph })),
      );
    else lines.push({ line, text: cells.join('\t') });
  }
  return lines;
}

/** @param whole the words of the row's cells, apart by tabs */
function paragraphsOf(row: Grid['rows'][number], whole: string): Omit<PlacedText, 'line'>[] {
  let from = 0;
  return row.flatMap((cell) =>
    (typeof cell === 'string' ? cell.split('\n') : [cell]).flatMap((paragraph) => {
      const text = wordsOf(paragraph);
      if (text === '') return [];
      const offset = whole.indexOf(text, from);
      from = offset + text.length;
      return [{ text, offset }];
    }),
  );
}
