/** Makes a document and its record: the row first, then the document, then its link; each step finds what is there. */
import { BookError } from '../../book/book-error.ts';
import { SOMEBODY } from '../../book/journal/passport.ts';
import { TIME_ZONE } from '../../book/locale-problems.ts';
import { pdfLink, STATES } from '../../book/tabs/documents.ts';
import { MAKE_DOCUMENT } from '../../book/tabs/journal.ts';
import { addRecord, completeRecord, type DocumentRow, readRecords } from '../../sheet/documents/records.ts';
import type { Author } from '../../sheet/writer/carry-out.ts';
import { isWithoutAddresses } from '../../sheet/writer/journal.ts';
import { addressFor } from '../author.ts';
import { locked, lockedToTheEnd, oneAtATime } from '../locks.ts';
import { findByRequest, importDocument, replaceDocument, seeDocument } from './drive.ts';

/** Texts of the row in "Văn bản" by the key of their column. */
type Cells = Readonly<Record<string, string>>;

/** The time as records say it. */
export function now(time = new Date()): string {
  return Utilities.formatDate(time, TIME_ZONE, 'dd/MM/yyyy HH:mm');
}

/** The account's address, or the name that the page asked for where that is not told. */
export function person(record: Cells): string {
  return addressFor(isWithoutAddresses(SpreadsheetApp.getActiveSpreadsheet())) || record['person'] || '';
}

/** For the journal and the log; the writer leaves the address out where the book is to hold none. */
export const registrar = (): Author => madeBy(addressFor(false) || SOMEBODY, '');

const madeBy = (who: string, request: string): Author => ({ action: MAKE_DOCUMENT, who, zone: TIME_ZONE, request });

interface NewDocument {
  readonly requestId: string;
  readonly name: string;
  /** The .docx as base64. */
  readonly docx: string;
  /** What the document says as data, as base64. */
  readonly facts?: string | undefined;
  readonly record?: Cells | undefined;
}

/** @returns `recorded` false where the document is there and its row could not be completed */
export function createDocument(input: NewDocument): { id: string; link: string; recorded: boolean } {
  const { requestId, name, docx, facts, record = {} } = input;
  return oneAtATime(() => {
    const author = madeBy(person(record) || SOMEBODY, requestId);
    const row = { kind: 'Kế hoạch', version: '1', ...record, name, time: now(), person: author.who };
    const standing = locked((spreadsheet) =>
      // Its files go first: a document that is found again after a lost answer has them.
      addRecord(spreadsheet, author, requestId, (known) => begun(known, row), { docx, facts }),
    );
    if (standing?.file) return { id: standing.file, link: standing.link ?? '', recorded: true };
    // A row without a document: the request came before, and its answer was lost somewhere.
    const made = (standing && findByRequest(requestId)) || importDocument(requestId, name, docx);
    const { id, link, modified } = made;
    try {
      lockedToTheEnd((spreadsheet) => {
        const cells = { link, pdf: pdfLink(id), file: id, modified, state: STATES.draft };
        completeRecord(spreadsheet, author, requestId, cells, row);
      });
      return { id, link, recorded: true };
    } catch {
      // The document is there whatever happens to its row: the page finds it by the request and completes the row.
      return { id, link, recorded: false };
    }
  });
}

/** What the row of a document says while it is being made; nothing changes where it was made. */
function begun(known: DocumentRow | undefined, row: Cells): DocumentRow {
  if (known?.file) return {};
  if (known?.state === STATES.issued)
    throw new BookError(
      'Văn bản này đã ban hành nhưng trang Văn bản không còn mã tệp của nó, nên không tạo lại. Hãy đóng cửa sổ này và mở lại.',
      'document-issued',
    );
  return { ...row, state: STATES.making };
}

/** The import itself may touch the file once more after its answer (live?): so much later is no edit by hand. */
const SETTLING = 10_000;

interface NewContent extends NewDocument {
  /** The request that made the document. */
  readonly request: string;
  /** Also where the document was edited by hand since. */
  readonly force: boolean;
  readonly record: Cells;
}

/** @throws BookError when there is no row for it, or it was issued */
export function updateDocument(input: NewContent): {
  state: 'updated' | 'edited' | 'unseen';
  link: string;
  modified: string;
} {
  const { request, requestId, name, docx, facts, force, record } = input;
  return oneAtATime(() => {
    const standing = readRecords(SpreadsheetApp.getActiveSpreadsheet()).find((row) => row.request === request);
    if (!standing?.file)
      throw new BookError(
        'Trang Văn bản không còn dòng của văn bản này. Hãy tạo bản mới; văn bản cũ vẫn nằm trong Google Drive.',
        'document-unrecorded',
      );
    if (standing.state === STATES.issued)
      throw new BookError(
        'Văn bản đã ban hành nên không được thay. Hãy lập kế hoạch điều chỉnh hoặc báo cáo.',
        'document-issued',
      );
    const seen = seeDocument(standing.file);
    if (!seen) return { state: 'unseen', link: '', modified: '' };
    const done = seen.lastUpdate === requestId;
    // Without a time in the row nobody knows: then the person is asked.
    const edited = !(Date.parse(seen.modified) <= Date.parse(standing.modified ?? '') + SETTLING);
    if (edited && !done && !force) return { state: 'edited', link: seen.link, modified: seen.modified };
    const { link, modified } = done ? seen : replaceDocument(standing.file, requestId, name, docx);
    lockedToTheEnd((spreadsheet) => {
      const author = madeBy(person(record) || SOMEBODY, requestId);
      const cells = { ...record, name, time: now(), person: author.who, link, modified };
      completeRecord(spreadsheet, author, request, cells, standing, { docx, facts });
    });
    return { state: 'updated', link, modified };
  });
}
