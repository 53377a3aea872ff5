/** Where a cause stands among the tokens, and where it ends at the latest. */
import { isGap } from '../core/gaps.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Places among the tokens: the cause is what stands from `start` up to `end`; `marker` is where "do" stands. */
export interface CauseSpan {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
  /** Where figures may follow again. */
  readonly resume: number;
  /** No word says that it is a cause. */
  readonly implied: boolean;
  /** Only a count or a share shows that something was lacking: a cause only where points were lost. */
  readonly weak?: boolean;
}

export const RESULTS: ReadonlySet<string> = new Set([
  'survey',
  'lost-all',
  'final',
  'score',
  'assessed',
  'lost',
  'zero',
  'full',
  'plain',
  'not-applicable',
  'short',
]);
/** The parenthesis that closes around the marker: "(do chưa có sáng kiến)". */
export function closingParenthesis(tokens: readonly Token[], marker: number, to: number): number | undefined {
  if (tokens[marker - 1]?.text !== '(') return undefined;
  let depth = 1;
  for (let at = marker; at < to; at++) {
    if (tokens[at]?.text === '(') depth++;
    if (tokens[at]?.text === ')' && --depth === 0) return at;
  }
  return undefined;
}

/** "… . Giải pháp: …" */
export function startsMeasure(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1]?.text;
  if (at <= start || (before !== '.' && before !== ';' && before !== '-' && before !== '–')) return false;
  const means = phraseAt(tokens, at)?.means;
  return means === 'measure' || (means === 'target' && before === '.');
}

/** The words of the cause as written, without closing marks; none where it is still to be filled in. */
export function causeText(text: string, tokens: readonly Token[], span: CauseSpan): string {
  const from = tokens[span.start]?.start;
  const last = tokens[span.end - 1];
  if (from === undefined || !last || span.end <= span.start) return '';
  const words = text
    .slice(from, last.end)
    .replace(/^[\s:,–-]+/, '')
    .replace(/[\s.;,:/–-]{1,20}$/, '')
    .replace(/^\(([^()]*)\)$/, '$1');
  return isGap(words) ? '' : words;
}
