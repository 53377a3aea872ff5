/** Locks: asked for, never long waited for; they stop other runs of the add-in, not people's hands. */
import { BookError } from '../book/book-error.ts';

const LOCK_WAIT = 3000;

/** Writes under the document's lock. @throws BookError when somebody else holds it */
export function locked<T>(act: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT))
    throw new BookError('Có người khác đang ghi vào sổ. Chưa có gì được ghi. Hãy thử lại sau ít phút.');
  try {
    return act(SpreadsheetApp.getActiveSpreadsheet());
  } finally {
    // Also after a failure: what was written until then must be there for the next holder.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/** One person's documents are made one after the other: a second click finds what the first one made. */
export function oneAtATime<T>(act: () => T): T {
  const lock = LockService.getUserLock();
  if (!lock.tryLock(LOCK_WAIT)) throw new BookError('Google đang xử lý yêu cầu trước. Hãy thử lại sau một phút.');
  try {
    return act();
  } finally {
    lock.releaseLock();
  }
}
