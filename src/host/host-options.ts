/** What a host is made with, and what a run of it tells. */

import { Book } from './book/book.ts';
import type { Doubts } from './book/doubts.ts';
import type { CallRecord } from './runtime/execution.ts';
import type { Alert, Answer, Dialog, Toast } from './runtime/screen.ts';
import type { HostState } from './state/host-state.ts';

/** Who acts where nobody is named. */
export const DEFAULT_USER = 'canbo@example.com';

export interface HostOptions {
  /** Folder with Code.js, appsscript.json and the pages. */
  readonly addinDir: string;
  /** A state from `save()` or its file; absent: a new book with one sheet. */
  readonly state?: HostState | string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly sheetName?: string;
  readonly bookName?: string;
  readonly user?: string;
  readonly emailVisible?: boolean;
  readonly userLocale?: string;
  /** Ids that Google draws; a run that must say the same each time gives its own. */
  readonly uuid?: () => string;
  /** Where the clock stands; it moves with every execution. A function is asked each time. */
  readonly now?: number | Date | (() => number);
  /** Answers to what nobody has settled of live Sheets. */
  readonly doubts?: Partial<Doubts>;
}

export interface RunResult {
  readonly alerts: readonly Alert[];
  readonly toasts: readonly Toast[];
  readonly dialogs: readonly Dialog[];
  /** Counted service calls. */
  readonly calls: number;
  readonly callLog: readonly CallRecord[];
  readonly log: readonly string[];
  /** Virtual milliseconds. */
  readonly elapsed: number;
}

export interface CallOptions {
  readonly user?: string;
  readonly answers?: readonly Answer[];
}

export function newBook(options: HostOptions): Book {
  const book = new Book(
    '1HostSpreadsheet00000000000000000000000000000',
    options.bookName ?? 'Untitled spreadsheet',
    options.locale ?? 'vi_VN',
    options.timeZone ?? 'Asia/Ho_Chi_Minh',
  );
  book.insertSheet(options.sheetName ?? 'Sheet1', 0);
  return book;
}
