/** Titles of the criteria set in running text, word by word, and how far one goes behind its code. */
import type { ItemCode } from '../../core/codes.ts';
import { titleWords } from '../title-tree.ts';
import { type Element, hasMeaning, isBoundary } from './elements.ts';
import { wordSet } from './lexicon.ts';
import type { Scan } from './mentions.ts';

interface Titled {
  /** Several where a title, or so much of it as is told, is that of each. */
  readonly codes: readonly ItemCode[];
  readonly isWhole: boolean;
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
    if (codes.length > 0) found = { codes, isWhole: walk.whole.length > 0, to: at + 1 };
  }
  return found;
}

function wordsIn({ kind, words, first }: Element): string[] {
  const own = kind === 'word' || kind === 'phrase' ? words : first.raw.split(/\D+/);
  return own.filter((word) => word !== '').flatMap(titleWords);
}

/** Another word belongs to the name, whose title this is not, then. */
const goesOn = (next: Element | undefined): boolean => next?.kind === 'word' && !AFTER_NAME.has(next.text);

/** Where the title of this criterion ends that stands behind its code; undefined where another name stands there. */
export function titleEnd(scan: Scan, from: number, code: ItemCode): number | undefined {
  let at = from;
  while (scan.at(at)?.kind === 'mark' || hasMeaning(scan.at(at), 'criterion')) at++;
  const titled = titleAt(scan, at);
  return titled?.codes.includes(code) ? titled.to : undefined;
}
