/** Vietnamese text: compared after folding what people write differently, printed as it was written. */

/** Non-breaking and other wide spaces and tabs become plain spaces; line breaks stay. */
export function plainSpaces(text: string): string {
  return text
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '');
}

const DASHES = /[\u2010-\u2015\u2212]/g;
const QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
/**
 * Open syllables whose tone mark has two places: "hoá" = "hóa", "khoẻ" = "khỏe", "uỷ" = "ủy". After q the u belongs to the
 * consonant ("quý"), and before a final consonant there is one place only ("hoán").
 */
const LATE_TONE = /(o)([àáảãạèéẻẽẹ])(?!\p{L})|(?<!q)(u)([ỳýỷỹỵ])(?!\p{L})/gu;

/**
 * Folds writing habits and keeps the words apart that differ: composed or decomposed letters, case, dashes, spaces and
 * the place of the tone mark ("hoá" becomes "hóa"). The result is plain lower-case Vietnamese; "Mỏ" and "Mỹ" stay different.
 */
export function fold(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(LATE_TONE, (pair) => {
      const [vowel = '', marked = ''] = pair;
      const [bare = '', tone = ''] = marked.normalize('NFD');
      return (vowel + tone).normalize('NFC') + bare;
    });
}

/** Folds further for searching: without any diacritics, "ke hoach" finds "Kế hoạch". */
export function foldSearch(text: string): string {
  return tidy(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** One line of composed letters with single plain spaces, straight quotes and plain hyphens. */
export function tidy(text: string): string {
  return plainSpaces(text).normalize('NFC').replace(DASHES, '-').replace(QUOTES, '"').replace(/\s+/g, ' ').trim();
}

const LONGEST_QUOTE = 60;

/** “…” for a sentence: one line of what somebody wrote, its beginning where it is long. */
export function quoted(text: string): string {
  const letters = [...tidy(text.slice(0, 10 * LONGEST_QUOTE))];
  return `“${letters.slice(0, LONGEST_QUOTE).join('')}${letters.length > LONGEST_QUOTE ? '…' : ''}”`;
}

/** First letter small, unless the word is an abbreviation ("UBND", "VBQPPL") or stays a name. */
export function lowerFirst(text: string): string {
  const word = /^[\p{L}\p{M}\d]+/u.exec(text)?.[0] ?? '';
  const letters = [...word];
  const second = letters[1];
  if (second !== undefined && second === second.toUpperCase() && second !== second.toLowerCase()) return text;
  const first = letters[0] ?? '';
  return first.toLowerCase() + text.slice(first.length);
}

/** First letter large, the rest as it stands. */
export function upperFirst(text: string): string {
  const first = [...text][0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}

/** Only the web's own addresses are followed: never javascript:, data: or a path. */
export function isLink(link: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(link.trim());
}
