/** What a person is told when something did not succeed: from a page's call, or from a menu item. */
import { BookError } from '../book/book-error.ts';
import { menuPath } from '../book/menu-path.ts';
import { explainBarrier, explainGoogleError, type GoogleError } from '../core/google-errors.ts';
import { findBarrier } from '../sheet/edit-rights.ts';
import { noteFault } from '../sheet/fault-log.ts';
import { type MenuItem, tell, type WindowItem } from './menu-item.ts';

export interface Failure {
  /** Begins with "google-" where Google failed; otherwise what the add-in itself refuses: `book`, `input`, `busy` … */
  readonly code: string;
  /** Complete Vietnamese sentences: what happened, what to do. */
  readonly message: string;
  /** The same again, at once, is no use: a person has to act first. Otherwise the work may have been done or not. */
  readonly final: boolean;
}

/** What a person is told of an error, whoever threw it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof BookError) return { code: error.code, message: error.message, final: true };
  const { code, message, final } = explain(error);
  return { code, message, final };
}

/** Whether it is a protection or a right that was taken away stands in the book, not in Google's words. */
const ABOUT_RIGHTS: readonly string[] = ['google-protected', 'google-forbidden'];

function explain(error: unknown): GoogleError {
  const refusal = explainGoogleError(error);
  // Nobody foresaw it: where it came from stands in the execution log.
  if (refusal.code === 'google-unknown') noteFault(error);
  if (!ABOUT_RIGHTS.includes(refusal.code)) return refusal;
  try {
    const barrier = findBarrier(SpreadsheetApp.getActiveSpreadsheet());
    return barrier ? explainBarrier(barrier) : refusal;
  } catch (problem) {
    // Whoever may not even look is told what Google's words say.
    noteFault(problem);
    return refusal;
  }
}

/** Tells what stopped a menu item, what of it is in the book, and what to click. */
export function tellFailure(item: MenuItem | WindowItem, error: unknown): void {
  const { label } = item;
  const progress = 'run' in item ? item.progress : undefined;
  const title = label.replace('…', '');
  if (error instanceof BookError) {
    tell(title, [error.message]);
    return;
  }
  const { cause, advice, final } = explain(error);
  const again = `${progress ? 'Để làm tiếp, hãy' : 'Hãy'} chọn lại ${menuPath(label)}${label.endsWith('…') ? '' : '.'}`;
  tell(title, [
    cause,
    ...(progress ? lookAt(progress) : ['Mục này chưa ghi gì vào sổ.']),
    ...(final ? [advice] : []),
    ...(final && !progress ? [] : [again]),
  ]);
}

function lookAt(progress: NonNullable<MenuItem['progress']>): readonly string[] {
  try {
    return progress(SpreadsheetApp.getActiveSpreadsheet());
  } catch (problem) {
    noteFault(problem);
    return ['Chưa đọc lại được sổ để biết phần nào đã xong.'];
  }
}
