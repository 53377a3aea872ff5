/**
 * Formulas as Sheets may tell them. Which separators and decimal signs `getFormulas` answers with, and how rules come back, is not
 * settled: those of the book, or those of the United States. A whole column may come back as `A:A` or `A1:A`.
 */

/** Texts and names of tabs, which stay as they are, stand at odd places. */
const split = (formula: string): string[] => formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);

const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  split(formula)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');

/** The same for what is the same formula in any notation. Only for formulas without decimals: the add-in's own have none. */
export const canonicalFormula = (formula: string): string =>
  outsideQuotes(formula, (part) =>
    part
      .replace(/\s/g, '')
      .replace(/,/g, ';')
      .replace(/(\$?[A-Z]{1,3})\$?1:(?=\$?[A-Z]{1,3}(?![A-Z\d(]))/g, '$1:'),
  );

export const isSameFormula = (standing: string, own: string): boolean =>
  canonicalFormula(standing) === canonicalFormula(own);

/** Whether a formula, maybe with decimals, is told as it was written, in whichever notation. */
export function isSameWritten(told: string, written: string): boolean {
  const bare = (formula: string): string => outsideQuotes(formula, (part) => part.replace(/[,;.\\\s]/g, ''));
  return bare(told) === bare(written);
}

/** It means something else in the other notation: a decimal, or a comma. */
export const isNotationBound = (formula: string): boolean =>
  split(formula).some((part, i) => i % 2 === 0 && /,|\d\.\d|\\/.test(part));

/** From decimal commas to the notation of the United States. */
const toPoints = (formula: string): string =>
  outsideQuotes(formula, (part) => part.replace(/(\d),(?=\d)/g, '$1.').replace(/[;\\]/g, ','));

/** The other way. */
const toCommas = (formula: string): string =>
  outsideQuotes(formula, (part) => part.replace(/,/g, ';').replace(/(\d)\.(?=\d)/g, '$1,'));

/**
 * What to write so that a formula becomes itself again, where writing it as it was told made another of it.
 * @param told the formula as it is told since
 */
export function inOtherNotation(formula: string, told: string): string {
  const isTold = (pattern: RegExp): boolean => split(told).some((part, i) => i % 2 === 0 && pattern.test(part));
  // Nothing of it was turned: it could not be read at all.
  if (told === formula) return /\d\.\d/.test(formula) ? toCommas(formula) : toPoints(formula);
  return isTold(/;/) ? toPoints(formula) : toCommas(formula);
}
