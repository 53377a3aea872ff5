/** Text whose letters are not what the page shows: a font without its table of letters, or one from before Unicode. */

/** Letters that stand for Vietnamese ones in fonts of the TCVN3 and VNI kind, and hardly ever for themselves. */
const OLD_LETTERS = /[¡-§©-¬®-°µ-¹»-¿ÆÇËÌÎÏÐÑÖ×ØÛÜÞßåæçëîïðñöøûüþÿ]/gu;
const VIETNAMESE = /[ăâđêôơưạ-ỹĂÂĐÊÔƠƯẠ-Ỹ]/gu;
/** No letter of any language: a private or a control sign, or the sign for an unknown one. */
const UNKNOWN = /[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu;
const LETTER = /\p{L}/gu;
const VOWEL = /[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/iu;

/** What is wrong with the letters of a text. */
export type LetterFault = 'unmapped' | 'old-letters';

export function letterFault(text: string): LetterFault | undefined {
  const composed = text.normalize('NFC');
  const count = (kind: RegExp): number => composed.match(kind)?.length ?? 0;
  const signs = composed.replace(/\s/g, '').length;
  if (signs === 0) return undefined;
  if (count(UNKNOWN) * 10 > signs) return 'unmapped';
  const letters = count(LETTER);
  if (count(OLD_LETTERS) * 20 > signs && count(OLD_LETTERS) > count(VIETNAMESE) * 2) return 'old-letters';
  const words = (composed.match(/\p{L}{2,}/gu) ?? []).filter((word) => word !== word.toUpperCase());
  // Every syllable has a vowel: where most have none, the letters are others than those shown.
  if (words.length >= 20 && words.filter((word) => VOWEL.test(word)).length * 2 < words.length) return 'unmapped';
  return signs >= 200 && letters * 4 < signs && count(/\d/gu) * 3 < signs ? 'unmapped' : undefined;
}
