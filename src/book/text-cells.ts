/** Text from people goes into cells as text: never as a formula, a number or a date. */

/** A cell holds so many characters (developers.google.com/apps-script/guides/sheets, limits of Google Drive files). */
export const CELL_LIMIT = 50_000;

/** For cells of any format: a leading apostrophe keeps the text from being parsed, and does not show. */
export function quoted(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** For cells of the format "@", which keep what they get but for one leading apostrophe. */
export function plainText(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}
