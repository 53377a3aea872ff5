/** The book comes back: what a download holds is the book, wherever it is read again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DownloadedBook } from '../../src/book/downloaded.ts';
import { type Book, parseBook } from '../../src/book/parse-book.ts';
import type { Host, HostState } from '../../src/host/host.ts';
import { writeXlsx } from '../../src/host/preview/preview.ts';
import { readWorkbook } from '../../src/intake/files/workbook.ts';
import { get } from '../documents/desk.ts';
import { runs } from '../setup/cases.ts';
import { click, emptyBook, rowsOf } from '../workbook/book.ts';
import { fill, randomSheet } from './random-sheet.ts';

const RUNS = runs(6);

let made: HostState | undefined;

function newBook(): Host {
  if (!made) {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    // A thousand empty rows a tab would take most of the time.
    for (const { name, maxRows } of host.model.book.sheets) host.edit.deleteRows(name, 301, maxRows - 300);
    made = host.state();
  }
  return emptyBook({ state: made });
}

function download(host: Host): DownloadedBook {
  const { own } = readWorkbook(new Uint8Array(writeXlsx(host)));
  if (!own || 'problem' in own) throw new Error(own?.problem ?? 'no book of the add-in');
  return own.book;
}

const bookOf = (host: Host): Book => parseBook(get(host, 'readBook', {}));
const logOf = (host: Host): unknown[][] => rowsOf(host, 'Nhật ký', 'A1:H20');

describe('a random book', () => {
  it('is in its download, and in the book that takes it over', { timeout: 300_000 + RUNS * 6000 }, () => {
    fc.assert(
      fc.property(randomSheet, (sheet) => {
        const host = newBook();
        fill(host, sheet);
        const book = bookOf(host);
        const own = download(host);
        expect(parseBook(own.cells)).toEqual(book);
        const another = newBook();
        get(another, 'takeBook', { tabs: own.tabs });
        expect(bookOf(another)).toEqual(book);
        expect(logOf(another)).toEqual(expect.arrayContaining(logOf(host)));
        expect(parseBook(download(another).cells)).toEqual(book);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
