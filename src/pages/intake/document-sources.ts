/** What was given, line by line, as the readings of it tell of its numbers; and what a person has to be asked of it. */
import { TOTAL_LABEL } from '../../core/codes.ts';
import type { DocumentReading } from '../../intake/read-document.ts';
import type { Reading } from '../../intake/reading.ts';
import type { Fact, SourceNumber } from '../../intake/source.ts';
import type { Given } from '../../intake/sources/document.ts';
import type { FactsByDocument } from './facts.ts';
import type { DocumentSource } from './source-model.ts';

interface Asked {
  readonly documents: readonly (readonly Given[])[];
  readonly facts: FactsByDocument;
}

/** How many pieces with something in them stand before each document: pieces are counted through. */
export function pieceOffsets(documents: Asked['documents']): readonly number[] {
  let next = 0;
  return documents.map((given) => {
    const offset = next;
    next += given.filter(({ parts }) => parts.length > 0).length;
    return offset;
  });
}

/** What the person said, with pieces counted through all documents. */
export function allFacts(facts: FactsByDocument, offsets: readonly number[]): Fact[] {
  return offsets.flatMap((offset, index) =>
    (facts[index] ?? []).map((fact) => ({ ...fact, span: { ...fact.span, piece: fact.span.piece + offset } })),
  );
}

/** @param found all documents read together, with what is in doubt */
export function sourcesOf(
  { lines, numbers, reading }: Pick<DocumentReading, 'lines' | 'numbers' | 'reading'>,
  { documents, facts }: Asked,
  offsets: readonly number[],
): DocumentSource[] {
  const doubtful = doubtfulOwners(reading);
  return documents.map((given, index): DocumentSource => {
    const [from, to] = [offsets[index] ?? 0, offsets[index + 1] ?? Number.POSITIVE_INFINITY];
    const isOwn = (piece: number): boolean => piece >= from && piece < to;
    const ownLines = lines.flatMap((line) => (isOwn(line.piece) ? [{ ...line, piece: line.piece - from }] : []));
    const ownNumbers = withoutCodes(numbers.filter(({ span }) => isOwn(span.piece))).map(
      (number): SourceNumber => ({ ...number, span: { ...number.span, piece: number.span.piece - from } }),
    );
    const own = withTold(ownNumbers, ownLines, facts[index] ?? []).map((number) =>
      number.owner !== undefined && doubtful.has(number.owner) ? { ...number, state: 'asked' as const } : number,
    );
    const unread = reading.unread.flatMap(({ line, piece = 0 }) => (isOwn(piece) ? [line] : []));
    return { lines: ownLines, numbers: own, pieces: pieceNames(given), unread: new Set(unread) };
  });
}

/** The code by which a line's figures are known is no number to say anything of. */
function withoutCodes(numbers: readonly SourceNumber[]): SourceNumber[] {
  const lineOf = ({ span }: SourceNumber): string => `${span.piece}:${span.line}`;
  const owners = new Set(numbers.map((number) => `${lineOf(number)} ${number.owner}`));
  return numbers.filter(
    (number) => number.state !== 'noise' || !owners.has(`${lineOf(number)} ${number.text.replace(/[.)]+$/, '')}`),
  );
}

/** What readings call each piece: blank where there is but one. */
function pieceNames(given: readonly Given[]): readonly string[] {
  const filled = given.filter(({ parts }) => parts.length > 0);
  return filled.map(({ name }) => (filled.length > 1 && name ? `trang ${name}` : ''));
}

/** A number of which the person spoke stays in sight, also where the reader has no more use for it. */
function withTold(
  numbers: readonly SourceNumber[],
  lines: DocumentReading['lines'],
  facts: readonly Fact[],
): readonly SourceNumber[] {
  const isAt = ({ span }: Pick<SourceNumber, 'span'>, { piece, line, from }: Fact['span']): boolean =>
    span.piece === piece && span.line === line && span.from === from;
  const gone = facts.filter(({ span }) => !numbers.some((number) => isAt(number, span)));
  const back = gone.flatMap(({ span, quantity, owner }): SourceNumber[] => {
    const line = lines.find(({ piece, line: place }) => piece === span.piece && place === span.line);
    return line ? [{ span, text: line.text.slice(span.from, span.to), state: 'noise', quantity, owner }] : [];
  });
  return [...numbers, ...back];
}

/** Rows of which a person has to be asked: their numbers are, too. */
function doubtfulOwners({ fields, items, total }: Reading): ReadonlySet<string> {
  const rows = [...fields, ...items].filter(({ confidence }) => confidence === 'low');
  return new Set<string>([...rows.map(({ code }) => code), ...(total?.confidence === 'low' ? [TOTAL_LABEL] : [])]);
}
