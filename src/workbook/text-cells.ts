/** Text from people goes into cells as text: never as a formula, a number or a date. */

/**
 * Prepares text for a cell with format "@", which keeps it as it is: only what no cell can hold is cut.
 * A cell holds 50 000 characters (developers.google.com/apps-script/guides/sheets, limits of Google Drive files).
 */
export const CELL_LIMIT = 50_000;

/** For cells of any format: a leading apostrophe keeps the text from being parsed, and does not show. */
export function quoted(text: string): string {
  return text === '' ? '' : `'${text}`;
}
