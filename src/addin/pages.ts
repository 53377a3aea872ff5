/** Menu items that open a page of their own. */

/** Pixels, as wide as a page of text reads well. */
const ABOUT = { width: 640, height: 560 };

export function menuAbout(): void {
  const page = HtmlService.createHtmlOutputFromFile('about').setWidth(ABOUT.width).setHeight(ABOUT.height);
  SpreadsheetApp.getUi().showModalDialog(page, 'Giới thiệu');
}

/** Beside the sheet rather than over it: what a page names can be looked at, and mended, there. */
export function show(page: string, title: string): void {
  const output = HtmlService.createHtmlOutputFromFile(page).setWidth(1040).setHeight(640);
  SpreadsheetApp.getUi().showModelessDialog(output, title);
}
