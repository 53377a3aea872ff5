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

/** @param read each document alone @param checked all of them joined, with what is in doubt */
export function sourcesOf(
  read: readonly DocumentReading[],
  { documents, facts }: Asked,
  checked: Reading,
): DocumentSource[] {
  const doubtful = doubtfulOwners(checked);
  return read.map(({ lines, numbers, reading: { unread } }, index): DocumentSource => {
    const own = withTold(numbers, lines, facts[index] ?? []).map((number) =>
      number.owner !== undefined && doubtful.has(number.owner) ? { ...number, state: 'asked' as const } : number,
    );
    const pieces = pieceNames(documents[index] ?? []);
    return { lines, numbers: own, pieces, unread: new Set(unread.map(({ line }) => line)) };
  });
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
