/** Patterns of Vietnamese words, which also fit a text that was written without any diacritics. */
import { fold, foldSearch } from '../../core/text.ts';

/** Takes folded text. */
export interface Wording {
  readonly test: (folded: string) => boolean;
  readonly exec: (folded: string) => RegExpExecArray | null;
}

const restore = (source: string): string => source.replaceAll('\\p{l}', '\\p{L}');

let asked = { text: '', bare: true };

/** One text is held against many patterns. */
function isBare(text: string): boolean {
  if (asked.text !== text) asked = { text, bare: !/[^\p{ASCII}\s]/u.test(text) };
  return asked.bare;
}

/** @param pattern a regular expression; classes in small letters only, since its words are folded */
export function wording(pattern: string): Wording {
  const full = new RegExp(restore(fold(pattern)), 'u');
  const bare = new RegExp(restore(foldSearch(pattern)), 'u');
  return {
    test: (folded) => full.test(folded) || (isBare(folded) && bare.test(folded)),
    exec: (folded) => full.exec(folded) ?? (isBare(folded) ? bare.exec(folded) : null),
  };
}
