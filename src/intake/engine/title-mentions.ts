/** Criteria of the book by their titles: "Công khai TTHC: 1/2", "3. Báo cáo định kỳ bị trừ 0,5 điểm"; and how far a title goes behind its code. */
import { codeDepth, type ItemCode } from '../../core/codes.ts';
import { titleWords } from '../title-tree.ts';
import { type Element, hasMeaning, isBoundary } from './elements.ts';
import { wordSet } from './lexicon.ts';
import type { Mention, Scan } from './mentions.ts';
import { tellsSoon } from './usual-names.ts';

interface Titled {
  /** Several where a title, or so much of it as is told, is that of each. */
  readonly codes: readonly ItemCode[];
  /** The element behind its last word. */
  readonly to: number;
}

/** Words that go on behind a whole name without being part of it. */
const AFTER_NAME: ReadonlySet<string> = new Set(wordSet('được|chỉ|mới|còn|là|cũng|có|vẫn|đã|bị|và'));

/** The longest title, or clear beginning of one, that stands here as a whole. */
export function titleAt({ elements, known }: Scan, from: number): Titled | undefined {
  const walk = known.criteria?.titles.walk();
  if (!walk) return undefined;
  let found: Titled | undefined;
  for (let at = from; at < elements.length; at++) {
    const element = elements[at];
    if (!element || isBoundary(element)) break;
    if (element.kind === 'mark') continue;
    if (!walk.step(wordsIn(element))) break;
    if (goesOn(elements[at + 1])) continue;
    const codes = walk.whole.length > 0 ? walk.whole : walk.beginning;
    if (codes.length > 0) found = { codes, to: at + 1 };
  }
  return found;
}

function wordsIn({ kind, words, first }: Element): string[] {
  const own = kind === 'word' || kind === 'phrase' ? words : first.raw.split(/\D+/);
  return own.filter((word) => word !== '').flatMap(titleWords);
}

/** Another word belongs to the name, whose title this is not, then. */
const goesOn = (next: Element | undefined): boolean => next?.kind === 'word' && !AFTER_NAME.has(next.text);

/** A title where a clause begins, perhaps behind the number of a list, with its figures or its verdict soon behind it. */
export function titledAt(scan: Scan, at: number): Mention | undefined {
  if (!scan.known.criteria || !scan.opens(at)) return undefined;
  const start = pastNumber(scan, at);
  const titled = titleAt(scan, start);
  const [code, ...others] = titled?.codes ?? [];
  if (!titled || code === undefined || !tellsSoon(scan, titled.to)) return undefined;
  const isField = titled.codes.every((one) => codeDepth(one) === 1);
  return {
    kind: isField ? 'field' : 'item',
    code: others.length === 0 ? code : undefined,
    codes: titled.codes,
    codeFrom: 'name',
    from: at,
    to: start,
    past: titled.to,
    firm: false,
  };
}

/** "3. ", "b) ", "- ": what only counts the lines. */
function pastNumber(scan: Scan, at: number): number {
  const [element, mark] = [scan.at(at), scan.at(at + 1)];
  if (!element?.leads) return at;
  const counts = element.kind === 'number' || (element.kind === 'word' && /^[a-zđivx]{1,4}$/u.test(element.text));
  return counts && mark !== undefined && /^[.)/]$/.test(mark.text) ? at + 2 : at;
}

/** Where the title of this criterion ends that stands behind its code; undefined where another name stands there. */
export function titleEnd(scan: Scan, from: number, code: ItemCode): number | undefined {
  let at = from;
  while (scan.at(at)?.kind === 'mark' || hasMeaning(scan.at(at), 'criterion')) at++;
  const titled = titleAt(scan, at);
  return titled?.codes.includes(code) ? titled.to : undefined;
}
