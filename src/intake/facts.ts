/** What a person said of numbers is put into a reading: these figures hold, and what was read from the same numbers goes. */
import { codeDepth, codeLabel, readCode, TOTAL_LABEL } from '../core/codes.ts';
import { readPoints } from '../core/numbers.ts';
import { type Points, subtract, toNumber } from '../core/points.ts';
import type { Problem } from '../core/problems.ts';
import type { FieldReading, ItemReading, Reading, TotalReading } from './reading.ts';
import type { Fact, Owner, SourceLine, SourceNumber } from './source.ts';

/** The figures of one owner, whatever kind of row it is. */
interface Row {
  readonly owner: Owner;
  readonly read: FieldReading | ItemReading | TotalReading | undefined;
  readonly line: number;
  readonly document: string;
  readonly quote: string;
  readonly figures: Map<string, Points | 'KAD' | undefined>;
}

const FIGURES = ['max', 'score', 'lost', 'self'] as const;

/** @param numbers as they were read without the facts @param labels what the reading calls each piece */
export function withFacts(
  reading: Reading,
  facts: readonly Fact[],
  numbers: readonly SourceNumber[],
  lines: readonly SourceLine[],
  labels: readonly string[],
): Reading {
  const rows = rowsOf(reading);
  const at = new Map(numbers.map((number) => [keyOf(number.span), number]));
  for (const fact of facts) {
    const was = at.get(keyOf(fact.span));
    if (was?.owner !== undefined) rows.get(was.owner)?.figures.set(was.quantity, undefined);
  }
  for (const fact of facts) {
    const value = readPoints(at.get(keyOf(fact.span))?.text ?? '');
    if (fact.owner === undefined || !value.ok) continue;
    const row = rows.get(fact.owner) ?? newRow(fact.owner, fact, lines, labels);
    rows.set(fact.owner, row);
    row.figures.set(fact.quantity, value.points);
    complete(row, facts);
  }
  const told = new Set<string>(facts.flatMap(({ owner }) => owner ?? []));
  const all = [...rows.values()].filter(({ figures }) => [...figures.values()].some((value) => value !== undefined));
  return {
    ...reading,
    ...print(all, told),
    findings: reading.findings.filter((finding) => !isAnswered(finding, told, facts, numbers)),
    unread: reading.unread.filter(({ line }) => !isSettled(line, facts, numbers)),
  };
}

const keyOf = ({ piece, line, from }: Fact['span']): string => `${piece}.${line}.${from}`;

function rowsOf({ fields, items, total }: Reading): Map<string, Row> {
  const rows = [...fields, ...items].map((read) => rowOf(read.code, read));
  if (total) rows.push(rowOf(TOTAL_LABEL, total));
  return new Map(rows.map((row) => [row.owner, row]));
}

function rowOf(owner: Owner, read: FieldReading | ItemReading | TotalReading): Row {
  const { line, document = '', quote } = read;
  const figures = new Map<string, Points | 'KAD' | undefined>(FIGURES.map((key) => [key, read[key]]));
  return { owner, read, line, document, quote, figures };
}

function newRow(owner: Owner, { span }: Fact, lines: readonly SourceLine[], labels: readonly string[]): Row {
  const quote = lines.find(({ piece, line }) => piece === span.piece && line === span.line)?.text ?? '';
  return { owner, read: undefined, line: span.line, document: labels[span.piece] ?? '', quote, figures: new Map() };
}

/** Of maximum, score and loss two tell the third, but for what the person said itself. */
function complete({ owner, figures }: Row, facts: readonly Fact[]): void {
  const isTold = (key: string): boolean => facts.some((fact) => fact.owner === owner && fact.quantity === key);
  const [max, score, lost] = [figures.get('max'), figures.get('score'), figures.get('lost')];
  if (max === undefined || max === 'KAD') return;
  if (isTold('lost') && lost !== undefined && lost !== 'KAD' && !isTold('score'))
    figures.set('score', subtract(max, lost));
  else if (score !== undefined && score !== 'KAD' && !isTold('lost')) figures.set('lost', subtract(max, score));
}

function print(rows: readonly Row[], told: ReadonlySet<string>): Pick<Reading, 'fields' | 'items' | 'total'> {
  const fields: FieldReading[] = [];
  const items: ItemReading[] = [];
  let total: TotalReading | undefined;
  for (const row of rows) {
    const { owner, read, line, document, quote } = row;
    const points = (key: string): Points | undefined => {
      const value = row.figures.get(key);
      return value === 'KAD' ? undefined : value;
    };
    const figures = { max: points('max'), score: points('score'), lost: points('lost'), self: points('self') };
    const source = {
      ...{ line, quote, ...(document === '' ? {} : { document }) },
      confidence: told.has(owner) ? ('high' as const) : (read?.confidence ?? 'high'),
    };
    if (isTotal(owner)) {
      const own = read && 'rank' in read ? read : { rank: undefined, of: undefined, group: '' };
      const ranks = { rank: whole(points('rank')) ?? own.rank, of: whole(points('of')) ?? own.of };
      total = { ...own, ...figures, ...ranks, ...source };
    } else if (read ? 'codeFrom' in read : codeDepth(owner) === 1) {
      const own = read && 'codeFrom' in read ? read : { name: '', codeFrom: 'heading' as const };
      fields.push({ ...own, ...figures, ...source, code: owner });
    } else {
      const own = read && 'cause' in read ? read : { name: '', cause: '' };
      items.push({ ...own, ...figures, ...source, score: row.figures.get('score'), code: owner });
    }
  }
  return { fields, items, total };
}

const isTotal = (owner: Owner): owner is typeof TOTAL_LABEL => owner === TOTAL_LABEL;

const whole = (points: Points | undefined): number | undefined => (points === undefined ? undefined : toNumber(points));

/** It is about a row that the person told of, or about a line of which nothing is open any more. */
function isAnswered(
  { place, message }: Problem,
  told: ReadonlySet<string>,
  facts: readonly Fact[],
  numbers: readonly SourceNumber[],
): boolean {
  if ([...told].some((owner) => message.startsWith(`${subjectOf(owner)}:`))) return true;
  const isTouched = place.kind === 'line' && facts.some(({ span }) => span.line === place.line);
  return isTouched && isSettled(place.line, facts, numbers);
}

const subjectOf = (owner: string): string => {
  const code = readCode(owner);
  return code ? codeLabel(code) : 'Kết quả chung';
};

/** Every number of the line was told, or is none of a figure. */
function isSettled(line: number, facts: readonly Fact[], numbers: readonly SourceNumber[]): boolean {
  const told = new Set(facts.map(({ span }) => keyOf(span)));
  return numbers.every(({ span, state }) => span.line !== line || state !== 'asked' || told.has(keyOf(span)));
}
