/** What a menu item is, and the ways in which items show something. */

export interface MenuItem {
  readonly label: string;
  /** The top-level function that Apps Script calls by name; the build writes it. */
  readonly handler: `menu${string}`;
  readonly run: () => void;
  /**
   * What of it stands in the book after Google broke off, and what is missing: complete Vietnamese sentences. Absent where
   * the item only opens a window.
   */
  readonly progress?: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => readonly string[];
}

/** An item that opens a window, from the menu or from another window. */
export interface WindowItem extends Pick<MenuItem, 'label' | 'handler'> {
  /** @param start the word that the page begins with */
  readonly open: (start?: string) => void;
}

/** The sheet stays usable: what a page names can be looked at, and corrected, there. Sizes in pixels. */
export function showModeless(page: string, title: string, { start = '', width = 1040, height = 640 } = {}): void {
  SpreadsheetApp.getUi().showModelessDialog(outputOf(page, start).setWidth(width).setHeight(height), title);
}

export function showModal(page: string, title: string, width: number, height: number): void {
  SpreadsheetApp.getUi().showModalDialog(outputOf(page).setWidth(width).setHeight(height), title);
}

export function showInSidebar(page: string, title: string, start = ''): void {
  SpreadsheetApp.getUi().showSidebar(outputOf(page, start).setTitle(title));
}

/**
 * @param start where the page begins, or which of its faces it shows: a word of letters, digits and hyphens, read by `pages/kit/start.ts`
 * (developers.google.com/apps-script/reference/html/html-output#append)
 */
function outputOf(page: string, start = ''): GoogleAppsScript.HTML.HtmlOutput {
  const output = HtmlService.createHtmlOutputFromFile(page);
  return start === '' ? output : output.append(`<data id="start" value="${start}"></data>`);
}

/** Paragraphs that the person reads and closes; an open message suspends the script, so no lock may be held. */
export function tell(title: string, paragraphs: readonly string[]): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, paragraphs.join('\n\n'), ui.ButtonSet.OK);
}
