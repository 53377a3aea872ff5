/** Menu commands that answer with a message: what was done, where, and what comes next. */
import { BookError } from '../book/book-error.ts';
import { localeProblems } from '../book/locale-problems.ts';
import { createBook } from '../sheet/create.ts';
import { loadSample } from '../sheet/load-sample.ts';
import { sumUp } from './summary.ts';

/** Locks are asked for, never long waited for: whoever waits sees nothing happen. */
const LOCK_WAIT = 3000;

export function menuCreateBook(): void {
  tell('Tạo sổ chấm điểm', (spreadsheet) => {
    const { made, added, unreadable } = createBook(spreadsheet);
    const lines = [
      ...(made.length > 0 ? [`Đã tạo ${made.length} trang: ${made.join(', ')}.`] : []),
      ...(added.length > 0 ? [`Đã bổ sung: ${added.join('; ')}.`] : []),
      ...unreadable.map((name) => `Trang “${name}” không còn dòng tiêu đề nên được giữ nguyên, không bổ sung gì.`),
    ];
    return lines.length > 0 ? lines : ['Sổ đã đủ các trang và cột. Không có gì thay đổi.'];
  });
}

export function menuLoadSample(): void {
  tell('Nạp số liệu mẫu', (spreadsheet) => {
    const { rows, tasks } = loadSample(spreadsheet);
    return [`Đã nạp ${rows} dòng điểm và ${tasks} nhiệm vụ mẫu. Xem trang Chấm điểm và trang Nhiệm vụ.`];
  });
}

export function menuSummary(): void {
  tell('Tổng hợp', sumUp);
}

function tell(title: string, act: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string[]): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, run(act).join('\n\n'), ui.ButtonSet.OK);
}

/** Runs under the document's lock and gives it back before anything is shown: an open message suspends the script. */
function run(act: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string[]): string[] {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT)) return ['Có người khác đang ghi vào sổ. Hãy thử lại sau ít phút.'];
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const lines = act(spreadsheet);
    SpreadsheetApp.flush();
    return [
      ...lines,
      ...localeProblems(spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()).map(
        ({ message }) => message,
      ),
    ];
  } catch (error) {
    if (error instanceof BookError) return [error.message];
    throw error;
  } finally {
    lock.releaseLock();
  }
}
