/** What a dropped file is: a book of the add-in, a table of one unit, or one table of many. */
import type { Downloaded, DownloadedBook } from '../book/downloaded.ts';
import type { Book } from '../book/parse-book.ts';
import { readDocument } from '../intake/read-document.ts';
import { toResultRequest, unreadSetting } from '../intake/result-request.ts';
import type { Given } from '../intake/sources/document.ts';
import { bookOfResult } from './result-book.ts';

/** A file as it was dropped, in the order of dropping. */
export interface SentFile {
  readonly name: string;
  /** Undefined: no book of the add-in, though it could be opened. */
  readonly read: Downloaded | undefined;
  /** Figures of units, of a file that is no book. */
  readonly tables?: readonly SentTable[];
  /** Why it could not even be opened. */
  readonly fault?: string;
  /** The id of the unit to which a person gave it. */
  readonly assigned?: string;
  /** Tells the content apart from any other: the same file sent again is the same submission. */
  readonly print?: string;
}

/** What a table says of one unit. */
export interface SentTable {
  /** Blank where the table names none. */
  readonly unit: string;
  readonly book: Book;
}

/** A file as it was opened. */
export interface OpenedFile {
  readonly name: string;
  /** Of its bytes. */
  readonly print: string;
  readonly given: readonly Given[];
  readonly own?: DownloadedBook | undefined;
}

export function sentFile({ name, print, given, own }: OpenedFile): SentFile {
  if (own) return { name, print, read: { book: own } };
  return { name, print, read: undefined, tables: tablesIn(given) };
}

/** Of a table that says nothing of an item there is nothing to collect. */
function tablesIn(given: readonly Given[]): SentTable[] {
  const { units } = readDocument(given);
  const wanted = units.length > 1 ? units : [undefined];
  return wanted.flatMap((unit): SentTable[] => {
    const { reading } = readDocument(given, { unit });
    const { rows, settings } = toResultRequest(reading);
    if (!rows.some(({ self, score }) => self !== undefined || score !== undefined)) return [];
    const book = bookOfResult({ rows, settings: { ...settings, ...unreadSetting(reading) } });
    return [{ unit: unit ?? book.settings.issuer, book }];
  });
}
