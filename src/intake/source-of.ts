/** A reading together with its source, line by line and number by number; what a person said of a number holds. */
import { TOTAL_LABEL } from '../core/codes.ts';
import { readPoints } from '../core/numbers.ts';
import type { Points } from '../core/points.ts';
import { reconcile } from '../core/reconcile.ts';
import { cardOf, confirmedCodes } from './check-sums.ts';
import type { Quantity } from './engine/statements.ts';
import { withFacts } from './facts.ts';
import { type DocumentOptions, type DocumentReading, readDocument } from './read-document.ts';
import type { FieldReading, ItemReading, Reading, Source, TotalReading } from './reading.ts';
import type { Fact, Owner, SourceLine, SourceNumber } from './source.ts';
import type { Given } from './sources/document.ts';
import { wordsOf } from './tables/grid.ts';

export interface SourceOptions extends DocumentOptions {
  readonly facts?: readonly Fact[] | undefined;
}

export interface SourcedReading extends DocumentReading {
  readonly lines: readonly SourceLine[];
  readonly numbers: readonly SourceNumber[];
}

/** A number of the source before anything is said of it. */
interface FoundNumber {
  readonly line: SourceLine;
  readonly from: number;
  readonly text: string;
  /** Undefined for a date, a year, a share, a number of a document. */
  readonly value: Points | undefined;
}

/** Never throws. */
export function readWithSource(given: readonly Given[], options: SourceOptions = {}): SourcedReading {
  const found = readDocument(given, options);
  const lines = given.flatMap((piece, index) => linesOf(piece, index));
  const label = pieceLabels(given);
  const read = assign(lines, found.reading, label);
  const facts = options.facts ?? [];
  if (facts.length === 0) return { ...found, lines, numbers: withStates(read, found) };
  const told = new Map(facts.map((fact) => [keyOf(fact.span), fact]));
  const reading = withFacts(found.reading, facts, read, lines, label);
  const numbers = read.map((number): SourceNumber => {
    const fact = told.get(keyOf(number.span));
    if (fact) return { ...number, quantity: fact.quantity, owner: fact.owner };
    const isTaken = facts.some(({ owner, quantity }) => owner === number.owner && quantity === number.quantity);
    return number.owner !== undefined && isTaken ? { ...number, owner: undefined, quantity: 'noise' } : number;
  });
  const owners = facts.flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
  const answered = { ...found, reading, tabled: new Set([...found.tabled, ...owners]) };
  return { ...answered, lines, numbers: withStates(numbers, answered) };
}

const keyOf = ({ piece, line, from }: SourceNumber['span']): string => `${piece}.${line}.${from}`;

function linesOf({ parts }: Given, piece: number): SourceLine[] {
  return parts.flatMap((part): SourceLine[] => {
    if (part.kind === 'text')
      return part.text
        .split(/\r\n|\r|\n/)
        .map((text, offset) => ({ piece, line: part.line + offset, text: text.normalize('NFC') }));
    const { rows, lines } = part.grid;
    return rows.map((row, y) => ({ piece, line: lines[y] ?? y + 1, text: row.map(wordsOf).join('\t').trimEnd() }));
  });
}

/** What a reading calls each piece: blank where there is but one. */
export function pieceLabels(given: readonly Given[]): readonly string[] {
  const several = given.filter(({ parts }) => parts.length > 0).length > 1;
  return given.map(({ name }) => (several && name ? `trang ${name}` : ''));
}

const NUMBER = /\d+(?:[.,]\d+)*/gu;
const LIST_MARK = /^[\s\-–+*•|]*(?:(?:tiêu chí|chỉ tiêu|chỉ số|lĩnh vực|tctp)(?: thành phần)?\s*)?(?=\d)/iu;

function numbersIn(line: SourceLine): FoundNumber[] {
  const start = LIST_MARK.exec(line.text)?.[0].length ?? -1;
  return [...line.text.matchAll(NUMBER)].flatMap((match): FoundNumber[] => {
    const [text] = match;
    const from = match.index;
    const behind = line.text.slice(from + text.length);
    const before = line.text.slice(0, from);
    // A code, or the number of a heading.
    if (from === start && /^(?:[.:)]|\s+\p{L}|\t)/u.test(behind)) return [];
    if (/(?:[.;:]|\s)\s+$/.test(before) && /^\.\s*\p{Lu}/u.test(behind)) return [];
    if (/^\d+\.\d+$/.test(text) && /^[:.]?\s+\p{Lu}/u.test(behind)) return [];
    if (/^\d+(?:\.\d+){2,}$/.test(text) || /(?:tiêu chí|thành phần|lĩnh vực|mục)\s+$/iu.test(before)) return [];
    const read = isOther(text, before, behind) ? undefined : readPoints(text);
    return [{ line, from, text, value: read?.ok ? read.points : undefined }];
  });
}

/** A date, a year, a share, the number of a decision. */
function isOther(text: string, before: string, behind: string): boolean {
  if (/^\s*%/.test(behind) || /^(?:19|20)\d\d$/.test(text)) return true;
  if (/^\/\p{L}|^\/\d+\/|^-\p{L}|^\/\d{4}(?!\d)/u.test(behind)) return true;
  return /\p{L}$/u.test(before) || /\d\/\d{1,2}\/$/.test(before) || /(?:ngày|tháng|quý|năm)\s+$/iu.test(before);
}

/** One figure of what was read that waits for its number. */
interface Wanted {
  readonly owner: Owner;
  readonly quantity: Quantity;
  readonly value: number;
}

type Read = FieldReading | ItemReading | TotalReading;

function wantedOf(owner: Owner, row: Read): Wanted[] {
  const own: readonly (readonly [Quantity, unknown])[] = [
    ...(['max', 'score', 'lost', 'self'] as const).map((key) => [key, row[key]] as const),
    ['survey', 'survey' in row ? row.survey : undefined],
    ['lastYear', 'lastYear' in row ? row.lastYear : undefined],
    ['rank', 'rank' in row && row.rank !== undefined ? row.rank * 10_000 : undefined],
    ['of', 'of' in row && row.of !== undefined ? row.of * 10_000 : undefined],
  ];
  return own.flatMap(([quantity, value]) => (typeof value === 'number' ? [{ owner, quantity, value }] : []));
}

/** A statement may go on over so many lines. */
const MOST_LINES = 4;

/** Each number gets the figure it was read as: of the rows of its line first, then of those that began above it. */
function assign(lines: readonly SourceLine[], reading: Reading, labels: readonly string[]): SourceNumber[] {
  const { fields, items, total } = reading;
  const rows: (readonly [Owner, Read])[] = [...fields, ...items].map((row) => [row.code, row]);
  if (total) rows.push([TOTAL_LABEL, total]);
  const waiting = new Map<string, Wanted[]>();
  for (const [owner, row] of rows) {
    const place = placeKey(row);
    waiting.set(place, [...(waiting.get(place) ?? []), ...wantedOf(owner, row)]);
  }
  // What was withheld as contradictory is open as what was not understood.
  const open = new Set(reading.unread.map(({ line }) => line));
  for (const { severity, place } of reading.findings)
    if (severity === 'error' && place.kind === 'line') open.add(place.line);
  return lines.flatMap((line) => {
    const document = labels[line.piece] ?? '';
    const near = Array.from({ length: MOST_LINES }, (_, up) =>
      waiting.get(placeKey({ line: line.line - up, document })),
    );
    return numbersIn(line).map(({ from, text, value }): SourceNumber => {
      const wanted = value === undefined ? undefined : take(near, value);
      const span = { piece: line.piece, line: line.line, from, to: from + text.length };
      const isOpen = value !== undefined && open.has(line.line);
      return {
        ...{ span, text, owner: wanted?.owner, quantity: wanted?.quantity ?? 'noise' },
        state: wanted ? 'read' : isOpen ? 'asked' : 'noise',
      };
    });
  });
}

export const placeKey = ({ line, document = '' }: Pick<Source, 'line' | 'document'>): string => `${document}\n${line}`;

function take(near: readonly (Wanted[] | undefined)[], value: Points): Wanted | undefined {
  for (const waiting of near) {
    const at = waiting?.findIndex((wanted) => wanted.value === value) ?? -1;
    if (waiting && at >= 0) return waiting.splice(at, 1)[0];
  }
  return undefined;
}

/** What an equation of the document holds. What is to be asked is found over all documents together. */
function withStates(numbers: readonly SourceNumber[], { reading }: DocumentReading): SourceNumber[] {
  const card = cardOf(reading);
  const confirmed = confirmedCodes(card, reading, reconcile(card));
  return numbers.map((number): SourceNumber => {
    const { owner } = number;
    return owner === undefined ? number : { ...number, state: confirmed.has(owner) ? 'proved' : 'read' };
  });
}
