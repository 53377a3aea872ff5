/** What a number may well be that the reader leaves open: offered first in its menu, decided by the person alone. */
import { TOTAL_LABEL } from '../../core/codes.ts';
import type { Quantity } from '../../intake/engine/statements.ts';
import type { MarkedLine, MarkedNumber } from './source-model.ts';

export interface Guess {
  readonly quantity: Quantity;
  /** '' where nothing tells whose it is. */
  readonly owner: string;
}

/** Words before a number: the nearest decides, of two that end together ("tự chấm", "chấm") the one named first here. */
const BEFORE: readonly (readonly [Quantity, RegExp])[] = [
  ['max', /tối đa|điểm chuẩn|thang điểm/giu],
  ['self', /tự chấm|tự đánh giá/giu],
  ['lost', /bị trừ|trừ|mất|chưa đạt|-$/giu],
  ['rank', /hạng|xếp thứ|đứng thứ/giu],
  ['score', /đạt|được|chấm|thẩm định/giu],
];
const CODE = /(?:^|[^\d.,/])([1-9]\d?(?:\.\d{1,2}){1,3})(?=[\s:.;)]|$)(?!\s*điểm)/giu;
const FIELD = /(?:^|lĩnh vực\s+|[.;]\s+|\t)(\d{1,2})(?=\.\s|:|\t)/giu;
const TOTAL = /tổng(?: cộng| điểm|\s*:)/iu;

/** @param codes of the rows that the line tells of */
export function guessOf(line: MarkedLine, marked: MarkedNumber, codes: readonly string[]): Guess {
  const { source, numbers } = line;
  const { text } = source;
  const { span, quantity, owner } = marked.number;
  if (owner !== undefined || marked.isFact) return { quantity, owner: owner ?? '' };
  if (marked.look === 'noise') return { quantity, owner: ownerBefore(text, span.from, codes) };
  const at = numbers.findIndex(({ key }) => key === marked.key);
  const [before, behind] = [numbers[at - 1], numbers[at + 1]];
  const isShare = (one: MarkedNumber | undefined, other: MarkedNumber | undefined): boolean =>
    one !== undefined && other !== undefined && text.slice(one.number.span.to, other.number.span.from).trim() === '/';
  if (before && isShare(before, marked)) {
    const first = guessOf(line, before, codes);
    return { quantity: first.quantity === 'rank' ? 'of' : 'max', owner: first.owner };
  }
  const known = isShare(marked, behind) ? behind?.number.owner : undefined;
  return { quantity: roleBefore(text, span.from), owner: known ?? ownerBefore(text, span.from, codes) };
}

/** So far back a word may stand that tells what a number is. */
const NEAR = 24;

function roleBefore(text: string, from: number): Quantity {
  const words = text.slice(Math.max(0, from - NEAR), from).replace(/[:\s]+$/u, '');
  // Words before another number or a code tell of that one.
  const [clause = ''] = /[^,;:\d]*$/u.exec(words) ?? [];
  const near = BEFORE.flatMap(([quantity, pattern]) => {
    const [found] = [...clause.matchAll(pattern)].slice(-1);
    return found ? [{ quantity, end: found.index + found[0].length }] : [];
  });
  return near.toSorted((a, b) => b.end - a.end)[0]?.quantity ?? 'score';
}

/** The last code or field named before the number. Before the first of several, a text tells of the whole. */
function ownerBefore(text: string, from: number, codes: readonly string[]): string {
  const named = namedIn(text.slice(0, from)).at(-1);
  if (named !== undefined) return named;
  if (namedIn(text).length > 0 || TOTAL.test(text.slice(0, from))) return TOTAL_LABEL;
  return codes[0] ?? '';
}

function namedIn(words: string): string[] {
  const found = [...words.matchAll(CODE), ...words.matchAll(FIELD)].toSorted((a, b) => a.index - b.index);
  return found.flatMap(([, code]) => code ?? []);
}
