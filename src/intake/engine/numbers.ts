/** What became of each number, and the lines with a number that became nothing. */
import type { Reading } from '../reading.ts';
import type { SourceLine, SourceNumber } from '../source.ts';
import { LIKELY, type Merged } from './merge.ts';
import { ownerOf } from './rows.ts';
import type { Solution } from './solve.ts';
import type { Figure, Span, Statement } from './statements.ts';

export function numbersOf(
  statements: readonly Statement[],
  loose: readonly Figure[],
  solution: Solution,
  merged: readonly Merged[],
): SourceNumber[] {
  const rows = new Map<string, Merged>(merged.map((row) => [row.key, row]));
  const told = statements.flatMap((statement) => {
    const owner = ownerOf(statement);
    const row = owner === undefined ? undefined : rows.get(owner);
    return statement.figures.map((figure) =>
      row?.row.statements.includes(statement) ? numberOf(figure, statement, row, solution) : noise(figure),
    );
  });
  return [...loose.map(noise), ...told];
}

function numberOf(figure: Figure, statement: Statement, { key, confidence }: Merged, solution: Solution): SourceNumber {
  const quantity = solution.role(figure);
  if (quantity === 'noise') return noise(figure);
  const isAsked = confidence === 'low' || solution.margin(figure, statement) < LIKELY;
  const state = isAsked ? 'asked' : solution.proved.has(key) ? 'proved' : 'read';
  return { span: figure.span, text: figure.text, state, quantity, owner: key };
}

const noise = ({ span, text }: Figure): SourceNumber => ({
  span,
  text,
  state: 'noise',
  quantity: 'noise',
  owner: undefined,
});

/** Lines with a number that may be a figure of the result and became none. */
export function unreadLines(
  statements: readonly Statement[],
  loose: readonly Figure[],
  numbers: readonly SourceNumber[],
  lines: readonly SourceLine[],
  { role }: Solution,
): Reading['unread'] {
  const used = new Set(numbers.filter(({ state }) => state !== 'noise').map(({ span }) => placeOf(span)));
  const wanted = new Set<string>();
  for (const figure of [...loose, ...statements.flatMap(({ figures }) => figures)]) {
    const isLikely = figure.options[0]?.quantity !== 'noise' || role(figure) !== 'noise';
    if (isLikely && !used.has(placeOf(figure.span))) wanted.add(lineOf(figure.span));
  }
  return lines.flatMap(({ piece, line, text }) => (wanted.has(lineOf({ piece, line })) ? [{ line, text, piece }] : []));
}

const lineOf = ({ piece, line }: Pick<Span, 'piece' | 'line'>): string => `${piece}:${line}`;
const placeOf = (span: Span): string => `${lineOf(span)}:${span.from}`;
