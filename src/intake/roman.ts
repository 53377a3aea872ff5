/** Roman numbers of headings, I to XVI. */
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI'.split(' ');

/** Undefined when the letters are no number: "IIX". */
export function romanValue(letters: string): number | undefined {
  const at = ROMAN.indexOf(letters.toUpperCase());
  return at < 0 ? undefined : at + 1;
}
