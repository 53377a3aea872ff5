/** Menu items that open a page of their own. */

/** Pixels, as wide as a page of text reads well. */
const ABOUT = { width: 640, height: 560 };

export function menuAbout(): void {
  const page = HtmlService.createHtmlOutputFromFile('about').setWidth(ABOUT.width).setHeight(ABOUT.height);
  SpreadsheetApp.getUi().showModalDialog(page, 'Giới thiệu');
}
