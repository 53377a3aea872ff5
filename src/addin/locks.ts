/** Locks: asked for, never long waited for; they stop other runs of the add-in, not people's hands. */
import { BookError } from '../book/book-error.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Milliseconds: whoever waits longer sees nothing happen. */
const LOCK_WAIT = 3000;

const BUSY = 'Có người khác đang ghi vào sổ. Chưa có gì được ghi. Hãy thử lại sau ít phút.';

/** Writes under the document's lock. @throws BookError when somebody else holds it */
export function locked<T>(act: (spreadsheet: Spreadsheet) => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT)) throw new BookError(BUSY, 'busy');
  try {
    return act(SpreadsheetApp.getActiveSpreadsheet());
  } finally {
    try {
      // Also after a failure: what was written until then must be there for the next holder.
      SpreadsheetApp.flush();
    } finally {
      // A write that Google refuses may be refused only now; the message about it must not hold the lock.
      lock.releaseLock();
    }
  }
}

/**
 * The last thing that a page's call does, under the document's lock: reading back what it wrote has flushed it, what comes
 * after that are looks and marks that the next run completes, and the lock goes with the script (developers.google.com/apps-script/reference/lock/lock#releaselock).
 * @throws BookError when somebody else holds it
 */
export function lockedToTheEnd<T>(act: (spreadsheet: Spreadsheet) => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT)) throw new BookError(BUSY, 'busy');
  return act(SpreadsheetApp.getActiveSpreadsheet());
}

/** Milliseconds; little, because the sidebar asks again, and says so meanwhile. */
const SHORT_WAIT = 300;

/**
 * Writes under the document's lock, or answers that it is taken. Lock and what is not sent yet go with the script, which
 * ends here (developers.google.com/apps-script/reference/lock/lock#releaselock): giving it back would be one more trip.
 * A mark of the journal that comes too late for the next holder is seen to there.
 */
export function unlessBusy<T>(act: (spreadsheet: Spreadsheet) => T): T | { readonly state: 'busy' } {
  if (!LockService.getDocumentLock().tryLock(SHORT_WAIT)) return { state: 'busy' };
  return act(SpreadsheetApp.getActiveSpreadsheet());
}

/**
 * One person's documents are made one after the other: a second click finds what the first one made. A page's call, which
 * ends with it, and the lock with the script.
 */
export function oneAtATime<T>(act: () => T): T {
  const lock = LockService.getUserLock();
  if (!lock.tryLock(LOCK_WAIT))
    throw new BookError('Google đang xử lý yêu cầu trước. Hãy thử lại sau một phút.', 'busy');
  return act();
}
