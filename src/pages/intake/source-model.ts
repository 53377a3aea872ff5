/** The source as it stands beside the result: its lines and what became of each number. */
import type { Owner, SourceLine, SourceNumber } from '../../intake/source.ts';
import { type FactsByDocument, factOf, isOfRank } from './facts.ts';

/** `told`: the person said what it is, or confirmed the row. `unread`: it stands in a line that was not understood. */
export type NumberLook = SourceNumber['state'] | 'unread' | 'told';

/** From what has to be looked at to what needs nobody. */
export const LOOKS: readonly NumberLook[] = ['unread', 'asked', 'told', 'proved', 'read', 'noise'];

/** One document that was given, with what became of its numbers. */
export interface DocumentSource {
  readonly lines: readonly SourceLine[];
  readonly numbers: readonly SourceNumber[];
  /** Names of its pieces as readings use them; blank where there is but one. */
  readonly pieces: readonly string[];
  /** Lines that were not understood, as people count them. */
  readonly unread: ReadonlySet<number>;
}

export interface MarkedNumber {
  readonly key: string;
  readonly document: number;
  readonly number: SourceNumber;
  readonly look: NumberLook;
  /** The person said it, and may take it back. */
  readonly isFact: boolean;
}

export interface MarkedLine {
  readonly key: string;
  readonly document: number;
  readonly source: SourceLine;
  readonly numbers: readonly MarkedNumber[];
  /** What of it has to be looked at first; undefined for a line without numbers. */
  readonly look: NumberLook | undefined;
  /** Named where another document or sheet begins: the number of the document, 0 where there is but one, and the sheet. */
  readonly begins: { readonly document: number; readonly piece: string } | undefined;
}

export interface SourceModel {
  readonly lines: readonly MarkedLine[];
  readonly counts: ReadonlyMap<NumberLook, number>;
  /** Keys of numbers that wait for a person, in their order. */
  readonly open: readonly string[];
}

export const lineKey = (document: number, { piece, line }: Pick<SourceLine, 'piece' | 'line'>): string =>
  `${document}.${piece}.${line}`;

export const numberKey = (document: number, { span }: Pick<SourceNumber, 'span'>): string =>
  `${lineKey(document, span)}.${span.from}`;

/** @param isConfirmed whether the person vouches for a row: ticked it, or corrected its figures */
export function sourceModel(
  documents: readonly DocumentSource[],
  facts: FactsByDocument,
  isConfirmed: (code: Owner) => boolean,
): SourceModel {
  const lines = documents.flatMap((document, index) =>
    linesOf(document, index, facts, isConfirmed, documents.length > 1),
  );
  const counts = new Map<NumberLook, number>();
  const open: string[] = [];
  for (const { numbers } of lines)
    for (const { key, look } of numbers) {
      counts.set(look, (counts.get(look) ?? 0) + 1);
      if (look === 'asked' || look === 'unread') open.push(key);
    }
  return { lines, counts, open };
}

function linesOf(
  { lines, numbers, pieces, unread }: DocumentSource,
  document: number,
  facts: FactsByDocument,
  isConfirmed: (code: Owner) => boolean,
  isOneOfSeveral: boolean,
): MarkedLine[] {
  const byLine = new Map<string, SourceNumber[]>();
  for (const number of numbers) {
    const own = byLine.get(lineKey(document, number.span));
    if (own) own.push(number);
    else byLine.set(lineKey(document, number.span), [number]);
  }
  let last: number | undefined;
  return lines.map((source): MarkedLine => {
    const key = lineKey(document, source);
    const inOrder = (byLine.get(key) ?? []).toSorted((a, b) => a.span.from - b.span.from);
    const own = inOrder.map((number): MarkedNumber => {
      const isFact = factOf(facts, document, number.span) !== undefined;
      const isVouched = isFact || (number.state === 'asked' && number.owner !== undefined && isConfirmed(number.owner));
      const isUnread = number.state === 'asked' && number.owner === undefined && unread.has(source.line);
      const state = number.state === 'proved' && isOfRank(number.quantity) ? 'read' : number.state;
      const look = isVouched ? 'told' : isUnread ? 'unread' : state;
      return { key: numberKey(document, number), document, number, look, isFact };
    });
    const isFirst = last !== source.piece;
    last = source.piece;
    const piece = pieces[source.piece] ?? '';
    const begins = isFirst && (isOneOfSeveral || piece !== '');
    return {
      ...{ key, document, source, numbers: own },
      look: LOOKS.find((look) => own.some((number) => number.look === look)),
      begins: begins ? { document: isOneOfSeveral ? document + 1 : 0, piece } : undefined,
    };
  });
}

/** A stretch of a line: plain words, or a number. */
export type Stretch =
  | { readonly text: string; readonly number?: undefined }
  | { readonly text: string; readonly number: MarkedNumber };

/** The words and numbers of a line in their order; nothing of it is lost. */
export function stretchesOf({ source, numbers }: MarkedLine): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const number of numbers) {
    const { from, to } = number.number.span;
    if (from < at || to > source.text.length) continue;
    if (from > at) stretches.push({ text: source.text.slice(at, from) });
    stretches.push({ text: source.text.slice(from, to), number });
    at = to;
  }
  if (at < source.text.length) stretches.push({ text: source.text.slice(at) });
  return stretches;
}

/** So many lines are drawn at once: a table of thousands answers as quickly as a page. */
export const CHUNK = 200;

export interface Shown {
  readonly from: number;
  readonly to: number;
}

/** The chunk that shows a line, with the lines around it. */
export function shownAround(index: number, count: number): Shown {
  const from = Math.max(0, Math.min(index - CHUNK / 2, count - CHUNK));
  return { from, to: Math.min(count, from + CHUNK) };
}

/** The next number that waits for a person, after the one that was looked at last; the first again behind the end. */
export function nextOpen({ lines, open }: SourceModel, after: string | undefined): string | undefined {
  if (after === undefined || open.length === 0) return open[0];
  const order = new Map(
    lines.flatMap(({ key, numbers }) => [key, ...numbers.map((number) => number.key)]).map((key, i) => [key, i]),
  );
  const place = order.get(after) ?? -1;
  return open.find((key) => (order.get(key) ?? 0) > place) ?? open[0];
}
