/** Text from people goes into cells as text: never as a formula, a number or a date. */

/** A cell holds so many characters (developers.google.com/apps-script/guides/sheets, limits of Google Drive files). */
export const CELL_LIMIT = 50_000;

/** Words alone, which no locale reads as a number, a day or a formula: those have a digit or begin with a sign. */
const WORDS = /^\p{L}[\p{L}\p{M} ,;:.()/“”–-]*(?<! )$/u;
/** An id that the add-in has drawn: by it a row is known, before anything else of it is put right. */
const ID = /^[a-z][\da-f]{12,16}$/;
/** Words but for these, as Google has them in both languages. */
const LOGICAL = /^(?:true|false|đúng|sai)$/iu;

/**
 * For cells of any format: a leading apostrophe keeps a text from being parsed, and does not show. Where there is nothing to be
 * parsed there is none: in a cell of the format "@" it may stay (live?), and then a list of choices refuses the text.
 */
export function quoted(text: string): string {
  return text === '' || ID.test(text) || (WORDS.test(text) && !LOGICAL.test(text)) ? text : `'${text}`;
}

/** For cells of the format "@", which keep what they get but for one leading apostrophe. */
export function plainText(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}
