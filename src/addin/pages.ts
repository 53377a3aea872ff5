/** Menu items that open a page of their own. */

/** Pixels, as wide as a page of text reads well. */
const output = (page: string, width: number): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(560);

export function menuAbout(): void {
  SpreadsheetApp.getUi().showModalDialog(output('about', 640), 'Giới thiệu');
}

/** Beside the sheet rather than over it: people type the formula while they read. */
export function menuHelp(): void {
  SpreadsheetApp.getUi().showModelessDialog(output('help', 820), 'Hướng dẫn sử dụng hàm');
}

/** Beside the sheet rather than over it: what a page names can be looked at, and mended, there. */
export function show(page: string, title: string): void {
  const output = HtmlService.createHtmlOutputFromFile(page).setWidth(1040).setHeight(640);
  SpreadsheetApp.getUi().showModelessDialog(output, title);
}
