/** Reads the usual table, an item a row: columns, rows, codes, statements. Only wiring. */
import type { Problem } from '../../core/problems.ts';
import type { KnownCriteria } from '../known-criteria.ts';
import { findAddedSteps } from './added-steps.ts';
import type { GridPlace } from './cell-figures.ts';
import { codeQuestions } from './code-questions.ts';
import type { ColumnRole } from './column-names.ts';
import { type FoundTable, repeatedRows } from './find-tables.ts';
import type { Grid } from './grid.ts';
import { findLeftCells, type LeftCells } from './left-cells.ts';
import { withNamedMaxima } from './named-maxima.ts';
import { codeRows } from './numbering.ts';
import { decideRivals } from './rival-columns.ts';
import { tellShares, viewTable } from './row-figures.ts';
import { type BodyRow, readRows } from './rows.ts';
import { type StatedRows, stateRows } from './state-rows.ts';
import { groupsAmong, subtotalsAmong, wholesAmong } from './sums.ts';
import { type ToldText, toldBeside, toldTexts } from './told-cells.ts';
import { type TableColumn, type TableColumns, understandColumns } from './understand-columns.ts';

export interface ItemsReading extends StatedRows {
  readonly columns: readonly TableColumn[];
  /** Cells that are read as running text. */
  readonly told: readonly ToldText[];
  readonly findings: readonly Problem[];
  /** Numbers that nothing explains. */
  readonly left: LeftCells['left'];
  /** The last row that tells something; undefined for a table that tells nothing of a result. */
  readonly last: number | undefined;
}

export interface ItemContext {
  /** A criteria set is read: maxima and rules, no scores. */
  readonly criteria?: boolean | undefined;
  /** The criteria the book holds. */
  readonly known?: KnownCriteria | undefined;
  /** Roles of columns the person chose. */
  readonly chosen: Readonly<Record<number, ColumnRole>> | undefined;
}

export function readItems(grid: Grid, found: FoundTable, place: GridPlace, { criteria, chosen, known }: ItemContext) {
  const { header, end } = found;
  const columns = understandColumns(grid, header, end, { chosen, criteria });
  const plainView = viewTable(grid, columns, place, header.to, end);
  const repeated = repeatedRows(grid, found);
  const plain = readRows(grid, columns, header.to, end, plainView.dots).filter(({ y }) => !repeated.has(y));
  const named = withNamedMaxima(plain, columns.of('max').length > 0);
  const coded = codeRows(
    named.filter(({ kind }) => kind === 'row'),
    known,
    criteria ?? false,
  );
  const sums = new Set([...wholesAmong(coded), ...subtotalsAmong(coded)]);
  const groups = groupsAmong(coded, sums);
  const rows = named.map((row): BodyRow => {
    if (sums.has(row)) return { ...row, kind: 'sum' };
    return groups.has(row) ? { ...row, kind: 'group' } : row;
  });
  const line = grid.lines[header.from] ?? header.from + 1;
  const decided = decideRivals(plainView, coded, line);
  const view = {
    ...decided.view,
    steps: findAddedSteps(rows, coded, columns, plainView.dots),
    shares: tellShares(rows, columns, plainView.dots),
  };
  const tellsScores = view.figured.some(({ role }) => role !== 'max' && role !== 'other');
  const stated = stateRows(rows, coded, view, criteria ?? !tellsScores);
  const last = lastTelling(stated, rows, columns);
  const body = rows.filter(({ y }) => y <= (last ?? -1));
  const asked = new Set([...stated.rules, ...stated.unread.map((one) => one.line)]);
  const left = findLeftCells(
    { rows: body, coded, statements: stated.statements, told: asked },
    columns.guesses,
    place,
    line,
  );
  const findings = [
    ...decided.findings,
    ...codeQuestions(coded, criteria ?? false),
    ...stated.findings,
    ...left.findings,
  ];
  const told = [...toldTexts(body, columns.told, place), ...toldBeside(body, columns.of('title'), place)];
  const unread = [...stated.unread, ...left.unread];
  return { ...stated, unread, columns: columns.guesses, told, findings, left: left.left, last, rows, coded };
}

/** A table of tasks tells no figures, and its words are no prose about them. */
function lastTelling(
  { statements, unread, rules }: StatedRows,
  rows: readonly BodyRow[],
  columns: TableColumns,
): number | undefined {
  const lines = new Set([...statements, ...unread].map(({ line }) => line));
  const tasks = columns.of('measure').length > 0 || columns.of('lead').length > 0;
  if (!tasks && lines.size === 0) return undefined;
  // Levels of a scale and sums of something else are no prose either.
  return rows.findLast(({ line, kind }) => tasks || kind === 'sum' || lines.has(line) || rules.has(line))?.y;
}
