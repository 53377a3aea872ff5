/** What a dropped file is: a book of the add-in, a table of one unit, or one table of many. */
import type { DownloadedBook } from '../book/downloaded.ts';
import { readDocument } from '../intake/read-document.ts';
import { toResultRequest, unreadSetting } from '../intake/result-request.ts';
import type { Given } from '../intake/sources/document.ts';
import type { SentFile, SentTable } from './collect.ts';
import { bookOfResult } from './result-book.ts';

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
