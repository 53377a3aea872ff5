/** Losses told before the item they belong to: "mất 1đ TC 3.2, mất 1,5đ ở TC 3.5". */
import { type ItemCode, readCode } from '../core/codes.ts';
import { CODE_IN_TEXT } from './amounts.ts';
import { findFigures } from './figures.ts';
import { readHead } from './heads.ts';
import { type InlineHead, wordBefore } from './inline-heads.ts';
import { foldWord, type Token } from './tokens.ts';

/** Its `at` is where the loss begins; `body` is the first token behind the code. */
export interface LedItem extends InlineHead {
  readonly code: ItemCode;
}

const LINKS = new Set(['ở', 'tại', 'của', 'cho', 'trong', 'thuộc', 'về', 'đối', 'với'].map(foldWord));
const LOSSES: ReadonlySet<string> = new Set(['lost', 'lost-all']);
const OWN_FIGURES: ReadonlySet<string> = new Set([...LOSSES, 'final', 'score', 'assessed', 'survey', 'zero', 'plain']);

/**
 * Only where no other figure is told of the item; a single one belongs to the item only in the sentence of a field that has
 * figures of its own.
 * @param headed first token behind the head of the field, undefined where the paragraph tells of none
 */
export function findLedLosses(tokens: readonly Token[], headed: number | undefined): LedItem[] {
  if (!tokens.some(({ kind, text }) => kind === 'number' && CODE_IN_TEXT.test(text))) return [];
  const figures = findFigures(tokens);
  const losses = new Map(
    figures.flatMap((figure) => (LOSSES.has(figure.means) ? [[figure.end, figure] as const] : [])),
  );
  const found: LedItem[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    const word = token?.kind === 'number' && CODE_IN_TEXT.test(token.text) ? wordBefore(tokens, at) : undefined;
    const code = word === undefined ? undefined : readCode(token?.text ?? '');
    if (word === undefined || !code) continue;
    let before = word;
    while (before > word - 3 && LINKS.has(tokens[before - 1]?.text ?? '')) before--;
    const loss = losses.get(before);
    if (!loss) continue;
    const head = { ...readHead(''), end: tokens[loss.start]?.start ?? 0 };
    found.push({ at: loss.start, body: at + 1, head, code, worded: true });
  }
  const stated = figures.filter(({ means }) => OWN_FIGURES.has(means));
  let next = 0;
  const own = found.filter((item, place) => {
    const end = found[place + 1]?.at ?? tokens.length;
    while (next < stated.length && (stated[next]?.start ?? 0) < item.body) next++;
    return (stated[next]?.start ?? tokens.length) >= end;
  });
  const [only] = own;
  if (own.length < found.length || !only) return [];
  if (own.length > 1) return own;
  const told =
    headed !== undefined &&
    figures.some(({ means, start, end }) => OWN_FIGURES.has(means) && start >= headed && end <= only.at);
  return told ? own : [];
}
