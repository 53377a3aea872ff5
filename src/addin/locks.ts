/** Locks: asked for, never long waited for; they stop other runs of the add-in, not people's hands. */
import { BookError } from '../book/book-error.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Milliseconds: whoever waits longer sees nothing happen. */
const LOCK_WAIT = 3000;

/** Writes under the document's lock. @throws BookError when somebody else holds it */
export function locked<T>(act: (spreadsheet: Spreadsheet) => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT))
    throw new BookError('Có người khác đang ghi vào sổ. Chưa có gì được ghi. Hãy thử lại sau ít phút.', 'busy');
  try {
    return act(SpreadsheetApp.getActiveSpreadsheet());
  } finally {
    // Also after a failure: what was written until then must be there for the next holder.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/** Milliseconds; little, because the sidebar asks again, and says so meanwhile. */
const SHORT_WAIT = 300;

/**
 * Writes under the document's lock, or answers that it is taken. What was written is flushed before the next one may
 * read. The lock goes with the script, which ends here
 * (developers.google.com/apps-script/reference/lock/lock#releaselock): giving it back would be one more trip.
 */
export function unlessBusy<T>(act: (spreadsheet: Spreadsheet) => T): T | { readonly state: 'busy' } {
  if (!LockService.getDocumentLock().tryLock(SHORT_WAIT)) return { state: 'busy' };
  try {
    return act(SpreadsheetApp.getActiveSpreadsheet());
  } finally {
    SpreadsheetApp.flush();
  }
}

/** One person's documents are made one after the other: a second click finds what the first one made. */
export function oneAtATime<T>(act: () => T): T {
  const lock = LockService.getUserLock();
  if (!lock.tryLock(LOCK_WAIT))
    throw new BookError('Google đang xử lý yêu cầu trước. Hãy thử lại sau một phút.', 'busy');
  try {
    return act();
  } finally {
    lock.releaseLock();
  }
}
