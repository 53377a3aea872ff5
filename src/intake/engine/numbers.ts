/** What became of each number, and the lines with a number that became nothing. */
import type { Problem } from '../../core/problems.ts';
import { finding } from '../findings.ts';
import { groupedBy } from '../lists.ts';
import type { Reading } from '../reading.ts';
import type { SourceLine, SourceNumber } from '../source.ts';
import { atomsOf } from './atoms.ts';
import { LIKELY, type Merged } from './merge.ts';
import { ownerOf } from './rows.ts';
import type { Solution } from './solve.ts';
import type { Figure, Span, Statement } from './statements.ts';

/** Numbers that no statement holds. */
export interface Unused {
  /** Of running text, with all they may be. */
  readonly loose: readonly Figure[];
  /** Of tables: nothing explains them. */
  readonly left: readonly SourceNumber[];
}

/** A page with more marks would answer slowly: what tells nothing goes unmarked in documents with more numbers. */
const MOST_MARKED = 20_000;

/** Every number of the document, once: what it tells, or that a person is asked about it, or that it is noise. */
export function numbersOf(
  statements: readonly Statement[],
  { loose, left }: Unused,
  solution: Solution,
  merged: readonly Merged[],
  lines: readonly SourceLine[],
): SourceNumber[] {
  const rows = new Map<string, Merged>(merged.map((row) => [row.key, row]));
  const told = statements.flatMap((statement) => {
    const owner = ownerOf(statement);
    const row = owner === undefined ? undefined : rows.get(owner);
    return statement.figures.map((figure) =>
      row?.row.statements.includes(statement) ? numberOf(figure, statement, row, solution) : unused(figure),
    );
  });
  const numbers = new Map<string, SourceNumber>();
  for (const number of [...told, ...left, ...loose.map(unused)]) {
    const place = placeOf(number.span);
    const before = numbers.get(place);
    if (!before || weightOf(number) > weightOf(before)) numbers.set(place, number);
  }
  return [...numbers.values(), ...unmentioned(lines, numbers)];
}

/** What is used tells more of a number than that it is asked about, and that more than nothing. */
const weightOf = ({ owner, state }: SourceNumber): number => (owner !== undefined ? 2 : state === 'noise' ? 0 : 1);

/** Codes, counts among words, percents: whatever may be points, as dates and numbers of documents may not, and is part of no figure. */
function unmentioned(lines: readonly SourceLine[], numbers: ReadonlyMap<string, SourceNumber>): SourceNumber[] {
  const byLine = groupedBy([...numbers.values()], ({ span }) => lineOf(span));
  const found: SourceNumber[] = [];
  for (const line of lines) {
    if (found.length > MOST_MARKED) break;
    const own = (byLine.get(lineOf(line)) ?? []).map(({ span }) => span);
    const isNew = (from: number, to: number): boolean => !own.some((span) => span.from < to && from < span.to);
    if (![...line.text.matchAll(/\d+/g)].some(({ 0: { length }, index }) => isNew(index, index + length))) continue;
    for (const { raw, from, to, value } of atomsOf([line], false)) {
      const span = { piece: line.piece, line: line.line, from, to };
      if (value !== undefined && isNew(from, to)) found.push(noise({ span, text: raw }));
    }
  }
  return found;
}

function numberOf(figure: Figure, statement: Statement, { key, confidence }: Merged, solution: Solution): SourceNumber {
  const quantity = solution.role(figure);
  if (quantity === 'noise') return unused(figure);
  const isAsked = confidence === 'low' || solution.margin(figure, statement) < LIKELY;
  const state = isAsked ? 'asked' : solution.proved.has(key) ? 'proved' : 'read';
  return { span: figure.span, text: figure.text, state, quantity, owner: key };
}

const noise = ({ span, text }: Pick<Figure, 'span' | 'text'>): SourceNumber => ({
  span,
  text,
  state: 'noise',
  quantity: 'noise',
  owner: undefined,
});

const isOpen = ({ options }: Figure): boolean => options[0]?.quantity !== 'noise';

/** What may be a figure of the result, and nobody knows whose, is asked. */
const unused = (figure: Figure): SourceNumber =>
  isOpen(figure) ? { ...noise(figure), state: 'asked' } : noise(figure);

interface UnreadNumbers {
  readonly unread: Reading['unread'];
  readonly findings: readonly Problem[];
}

/** So many lines of one table are one question. */
const LEAST_OF_TABLE = 3;

/** Lines with a number that may be a figure of the result and became none. */
export function unreadLines(
  statements: readonly Statement[],
  loose: readonly Figure[],
  numbers: readonly SourceNumber[],
  lines: readonly SourceLine[],
  { role }: Solution,
): UnreadNumbers {
  const used = new Set(numbers.filter(({ owner }) => owner !== undefined).map(({ span }) => placeOf(span)));
  const isLost = (figure: Figure): boolean =>
    (isOpen(figure) || role(figure) !== 'noise') && !used.has(placeOf(figure.span));
  const lost = statements.filter(({ figures }) => figures.some(isLost));
  const tables = groupedBy(
    lost.filter(({ tabled }) => tabled),
    tableOf,
  );
  const large = [...tables.values()].filter((rows) => rows.length >= LEAST_OF_TABLE);
  const single = lost.filter((statement) => !large.some((rows) => rows.includes(statement)));
  const figures = [...loose, ...single.flatMap((statement) => statement.figures)].filter(isLost);
  const wanted = new Set(figures.map(({ span }) => lineOf(span)));
  return {
    unread: lines.flatMap(({ piece, line, text }) =>
      wanted.has(lineOf({ piece, line })) ? [{ line, text, piece }] : [],
    ),
    findings: large.map(askForRows),
  };
}

/** The key of its table begins the slots of a row's figures. */
const tableOf = ({ figures }: Statement): string => (figures[0]?.slot ?? '').split('.', 2).join('.');

function askForRows(rows: readonly Statement[]): Problem {
  const codes = rows.map((row) => ownerOf(row) ?? `dòng ${row.line}`).join('; ');
  const message = `Bảng có ${rows.length} dòng còn số chưa đọc được: ${codes}. Hãy xem lại các cột của bảng, hoặc đối chiếu với văn bản rồi nhập điểm của các dòng này.`;
  return finding('rows-unread', 'warning', rows[0]?.line ?? 1, message);
}

const lineOf = ({ piece, line }: Pick<Span, 'piece' | 'line'>): string => `${piece}:${line}`;
const placeOf = (span: Span): string => `${lineOf(span)}:${span.from}`;
