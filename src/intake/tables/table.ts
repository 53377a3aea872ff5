/** Reads a table of a published result or of a criteria set: its rows become proposals with place, quote and confidence. Only wiring. */
import { bySeverity, type Problem } from '../../core/problems.ts';
import type { ItemReading, Reading } from '../reading.ts';
import { usesDots } from './amounts.ts';
import { tellShares } from './cells-to-figures.ts';
import { collect } from './collect.ts';
import type { ColumnRole } from './column-names.ts';
import { assignColumns, type ColumnGuess, type Columns } from './columns.ts';
import { isFinal } from './finality.ts';
import { type Grid, wordsOf } from './grid.ts';
import { findHeaders, type Header, isColumnNumbers } from './header.ts';
import { withNamedMaxima } from './named-maxima.ts';
import { codeRows } from './numbering.ts';
import { keepEarlier } from './revised-scores.ts';
import { type BodyRow, readRows } from './rows.ts';
import { settleSurveys } from './survey-sums.ts';

export interface TableOptions {
  /** Roles the person chose, by 0-based column. */
  readonly columns?: Readonly<Record<number, ColumnRole>> | undefined;
  readonly year?: number | undefined;
  /** A criteria set: maxima and rules, no scores. */
  readonly criteria?: boolean | undefined;
}

export interface TableReading extends Reading {
  /** How the columns were understood, for the person to correct. */
  readonly columns: readonly ColumnGuess[];
  /** Rows of the grid that belong to the table: from its header to the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** The tables of a grid: each begins with a header of its own; a header repeated by a page break begins none. */
export function findTables(grid: Grid): { header: Header; end: number }[] {
  const headers = findHeaders(grid);
  const key = ({ labels }: Header): string => JSON.stringify(labels);
  const firsts = headers.filter((header, index) => index === 0 || key(header) !== key(headers[index - 1] ?? header));
  return firsts.map((header, index) => ({ header, end: firsts[index + 1]?.from ?? grid.rows.length }));
}

/** A table without a header: only its content tells what stands where. */
export function headless(grid: Grid): { header: Header; end: number } {
  return { header: { from: 0, to: 0, labels: [] }, end: grid.rows.length };
}

export function columnsOf(grid: Grid, header: Header, end: number, options: TableOptions): Columns {
  const { columns: chosen, year, criteria } = options;
  return assignColumns(grid, header, end, { chosen, year, criteria });
}

/** Never throws. Settings are not looked for: they stand in the text around a table. */
export function readTable(grid: Grid, header: Header, end: number, options: TableOptions = {}): TableReading {
  const columns = columnsOf(grid, header, end, options);
  const plain = bodyRows(grid, columns, header, end);
  const rows = withNamedMaxima(plain, columns.of('max').length > 0);
  const numbered = codeRows(rows.filter(({ kind }) => kind === 'row'));
  const revised = keepEarlier(numbered, columns.earlier, usesDots(figureCells(grid, columns, header.to, end)));
  const [score] = columns.of('score');
  const finalScore = score !== undefined && isFinal(header.labels[score] ?? []);
  const surveyed = settleSurveys(rows, numbered);
  const stand = (row: BodyRow): BodyRow => {
    const points = finalScore ? undefined : surveyed.get(row);
    if (points !== undefined) return { ...row, score: { kind: 'points', points }, survey: { kind: 'blank' } };
    const score = revised.scores.get(row);
    return score ? { ...row, score } : row;
  };
  const standing = rows.map(stand);
  const places = new Map(rows.map((row, index) => [row, standing[index] ?? row]));
  const coded = numbered.map((one) => ({ ...one, row: places.get(one.row) ?? one.row }));
  const filled = (role: ColumnRole): boolean => columns.of(role).length > 0;
  const criteria =
    options.criteria ??
    !(
      filled('score') ||
      rows.some(({ score }) => score.kind === 'points') ||
      filled('lost') ||
      filled('rate') ||
      filled('self')
    );
  const surveyApart = rows.some(({ survey, score }) => survey.kind === 'points' && score.kind === 'blank');
  const has = {
    score: filled('score') || rows.some(({ score }) => score.kind !== 'blank'),
    lost: filled('lost'),
    max: filled('max') || rows.some(({ named }) => named !== undefined),
    survey: filled('survey'),
  };
  // One open column puts all rows in doubt: what it holds may be what another was taken for.
  const doubtful = columns.questions.length > 0;
  const { rules, ...collected } = collect(
    standing,
    coded,
    { has, finalScore, surveyApart, sharesOfScore: tellShares(rows), criteria },
    !doubtful,
  );
  const items = collected.items.map((item): ItemReading => {
    const rule = item.rule ?? rules.get(item.code);
    return rule ? { ...item, rule } : item;
  });
  const findings: Problem[] = [...columns.questions, ...revised.findings, ...collected.findings];
  return {
    ...collected,
    items,
    settings: {},
    findings: bySeverity(findings),
    columns: columns.guesses,
    from: header.from,
    to: end,
  };
}

/** The rows below the header, without what repeats it and without rows that only number the columns. */
function bodyRows(grid: Grid, columns: Columns, header: Header, end: number): BodyRow[] {
  const dots = usesDots(figureCells(grid, columns, header.to, end));
  const repeated = new Set<number>();
  const top = rowWords(grid, header.from);
  for (let y = header.to; y < end; y++) {
    if (isColumnNumbers(grid, y)) repeated.add(y);
    if (top !== '' && rowWords(grid, y) === top) for (let x = y; x < y + header.to - header.from; x++) repeated.add(x);
  }
  const lines = new Set([...repeated].map((y) => grid.lines[y]));
  return readRows(grid, columns, header.to, end, dots).filter(({ line }) => !lines.has(line));
}

const rowWords = (grid: Grid, y: number): string => (grid.rows[y] ?? []).map(wordsOf).join('\u0000');

function* figureCells(grid: Grid, columns: Columns, from: number, end: number) {
  const places = (['max', 'score', 'self', 'survey', 'lost', 'lastYear'] as const).flatMap((role) => columns.of(role));
  for (let y = from; y < end; y++) for (const x of places) yield grid.rows[y]?.[x];
}
