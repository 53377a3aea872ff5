/** Widths of text in Times New Roman Bold: how long lines below titles and how wide columns have to be. */

/** Advance widths in 1/1000 of the type size, from the font's metrics; marks above and below add nothing. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [250, ' ,.\u00a0'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt'],
  [389, 'Is'],
  [444, 'cerz'],
  [500, '0123456789?Jagovxy"'],
  [556, 'Sbdhknpqu'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYw'],
  [778, 'GHKOQ'],
  [833, '&m'],
  [944, 'M'],
  [1000, 'W%'],
];

const BY_LETTER = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** What is not listed is about as wide as a digit. */
const OTHER = 500;

/** Letters come again and again; marks above and below are taken off once a letter. */
function widthOf(letter: string): number {
  const known = BY_LETTER.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
  const width = bare === '' ? 0 : (BY_LETTER.get(bare) ?? OTHER);
  BY_LETTER.set(letter, width);
  return width;
}

/** Width in twips of bold text on one line. @param size in half-points */
export function boldWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) units += widthOf(letter);
  // One half-point is ten twips.
  return Math.round((units * size * 10) / 1000);
}

/** Width of the longest line when the text is broken at spaces to fit. */
export function longestLine(text: string, size: number, available: number): number {
  let longest = 0;
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && boldWidth(longer, size) > available) line = word;
    else line = longer;
    longest = Math.max(longest, Math.min(boldWidth(line, size), available));
  }
  return longest;
}
