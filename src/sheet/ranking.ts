/** The tab "Xếp hạng": many units side by side, written as a whole. */
import { RANKING } from '../book/tabs/ranking.ts';
import type { Author } from './writer/carry-out.ts';
import { replaceTab } from './writer/remake.ts';

/** @param rows the header first, all of one width */
export function writeRanking(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  author: Author,
  rows: readonly (readonly (string | number)[])[],
): void {
  const [header] = rows;
  if (!header) return;
  const remake = `Hãy nạp lại kết quả để ghi lại trang ${RANKING.name}.`;
  const { result: sheet } = replaceTab(spreadsheet, author, RANKING, rows, remake);
  sheet.getRange(1, 1, 1, header.length).setFontWeight('bold').setWrap(true);
  sheet.setFrozenRows(1);
}
