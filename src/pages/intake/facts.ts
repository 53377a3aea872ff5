/** What the person said of numbers and lines of the source: kept by document, taken back one by one, told to the reader anew. */
import type { Quantity, Span } from '../../intake/engine/statements.ts';
import type { Fact } from '../../intake/source.ts';

/** By the number of the document, counted from 0. */
export type FactsByDocument = Readonly<Record<number, readonly Fact[]>>;

export const NO_FACTS: FactsByDocument = {};

const isSame = (a: Span, b: Span): boolean => a.piece === b.piece && a.line === b.line && a.from === b.from;

export function factOf(facts: FactsByDocument, document: number, span: Span): Fact | undefined {
  return facts[document]?.find((fact) => isSame(fact.span, span));
}

/**
 * One number has one meaning, and one figure of a row comes from one number. A maximum may be told twice, and so may all
 * else: the last word counts.
 */
export function withFact(facts: FactsByDocument, document: number, fact: Fact): FactsByDocument {
  const others = Object.entries(facts).map(([index, own]): [string, readonly Fact[]] => [
    index,
    own.filter((known) => {
      if (Number(index) === document && isSame(known.span, fact.span)) return false;
      return fact.owner === undefined || known.owner !== fact.owner || known.quantity !== fact.quantity;
    }),
  ]);
  const kept = Object.fromEntries(others);
  return { ...kept, [document]: [...(kept[document] ?? []), fact] };
}

export function withoutFact(facts: FactsByDocument, document: number, span: Span): FactsByDocument {
  return { ...facts, [document]: (facts[document] ?? []).filter((fact) => !isSame(fact.span, span)) };
}

/** No number of these is a figure of the result. */
export function withNoise(facts: FactsByDocument, document: number, spans: readonly Span[]): FactsByDocument {
  return spans.reduce((known, span) => withFact(known, document, { span, quantity: 'noise', owner: undefined }), facts);
}

/** A rank and the number of units that are ranked: they stand in "Thông tin chung", and no sum holds them. */
export const isOfRank = (quantity: Quantity): boolean => quantity === 'rank' || quantity === 'of';

/** Rows that the person told something of. */
export function toldOwners(facts: FactsByDocument): ReadonlySet<string> {
  const all = Object.values(facts).flat();
  return new Set(all.flatMap(({ owner, quantity }) => (owner === undefined || isOfRank(quantity) ? [] : owner)));
}

/** What a person may say a number is; others are offered only where the reader says so itself. */
export const USUAL_ROLES = ['max', 'score', 'lost', 'self', 'rank', 'noise'] as const satisfies readonly Quantity[];
