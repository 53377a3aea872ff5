/** Finds shortfalls that may have one root cause: the same figure with its noun, or the same words. Asked, never merged. */
import type { ItemCode } from '../codes.ts';
import type { Shortfall } from '../shortfalls.ts';
import { fold } from '../text.ts';

export interface RootCause {
  /** What the causes share, as the first of them writes it, folded: "22 hồ sơ". */
  readonly phrase: string;
  /** Two or more, most points lost first. */
  readonly codes: readonly ItemCode[];
}

/** So many words in a row are no accident; fewer are ("chưa được"). */
const LONG_PHRASE = 5;

/** A figure with its noun: "22 hồ sơ"; years, dates and percentages tell nothing about a common cause. */
const FIGURE = /(?<![\d/.,%])(\d{1,5}) (?!năm |tháng |ngày |điểm )(\p{L}+ \p{L}+)/gu;

/** Items whose causes share a figure with its noun, or a long phrase: to be asked about, never merged. */
export function findRootCauses(shortfalls: readonly Shortfall[]): RootCause[] {
  const by = new Map<string, Set<ItemCode>>();
  for (const { code, cause } of shortfalls) {
    const folded = fold(cause);
    const figures = [...folded.matchAll(FIGURE)].map(([, figure, noun]) => `${figure} ${noun}`);
    for (const phrase of [...figures, ...longPhrases(folded)]) by.set(phrase, (by.get(phrase) ?? new Set()).add(code));
  }
  const shared = [...by]
    .filter(([, codes]) => codes.size > 1)
    .map(([phrase, codes]) => ({ phrase, codes: [...codes] }));
  return dropRepeated(shared);
}

function longPhrases(folded: string): string[] {
  const words = folded.split(/[^\p{L}\d%/]+/u).filter((word) => word !== '');
  return words.slice(LONG_PHRASE - 1).map((_, i) => words.slice(i, i + LONG_PHRASE).join(' '));
}

/** Overlapping phrases of the same items are one question: the figure if there is one, else the first. */
function dropRepeated(found: readonly RootCause[]): RootCause[] {
  const seen = new Set<string>();
  const figuresFirst = found.toSorted((a, b) => Number(/^\d/.test(b.phrase)) - Number(/^\d/.test(a.phrase)));
  return figuresFirst.filter(({ codes }) => {
    const key = codes.toSorted().join(';');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
