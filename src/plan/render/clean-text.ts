/** Text that a document can hold: line breaks in one form, other control characters removed and reported. */

/** Vertical tab, form feed and Unicode line ends are how line breaks arrive from other programs. */
const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * What XML forbids or the marks of this renderer use: controls, halves of surrogate pairs, non-characters. Directions
 * of writing (U+202A to U+202E, U+2066 to U+2069) can turn the words of a signed document around.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function cleanText(text: string): { text: string; removed: number } {
  let removed = 0;
  const cleaned = text.replace(BREAKS, '\n').replace(FORBIDDEN, () => {
    removed += 1;
    return '';
  });
  return { text: cleaned, removed };
}
