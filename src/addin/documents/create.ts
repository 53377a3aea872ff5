/** Makes a document and its record: the row first, then the document, then its link; each step finds what is there. */
import { BookError } from '../../book/book-error.ts';
import { STATES } from '../../book/tabs/document-states.ts';
import { readRecords, saveRecord } from '../../sheet/documents/records.ts';
import { locked, oneAtATime } from '../locks.ts';
import type { CallInput, CallOutput } from '../rpc/calls.ts';
import { findByRequest, importDocument, replaceDocument, seeDocument } from './drive.ts';
import { now, person } from './stamp.ts';

export function createDocument(input: CallInput<'createDocument'>): CallOutput<'createDocument'> {
  const { requestId, name, docx, record = {} } = input;
  return oneAtATime(() => {
    const row = { kind: 'Kế hoạch', version: '1', ...record, name, time: now(), person: person(record) };
    const known = locked((spreadsheet) =>
      saveRecord(spreadsheet, requestId, (standing) => {
        return standing?.['file'] ? undefined : { ...row, state: STATES.making };
      }),
    );
    if (known?.file) return { id: known.file, link: known.link ?? '', recorded: true };
    // A row without a document: the request came before, and its answer was lost somewhere.
    const made = (known && findByRequest(requestId)) || importDocument(requestId, name, docx);
    const { id, link, modified } = made;
    try {
      locked((spreadsheet) => {
        saveRecord(spreadsheet, requestId, () => ({ link, file: id, modified, state: STATES.draft }));
      });
      return { id, link, recorded: true };
    } catch {
      // The document is there whatever happens to its row: the page finds it by the request and completes the row.
      return { id, link, recorded: false };
    }
  });
}

/** The import itself may touch the file once more after its answer (live?): so much later is no edit by hand. */
const SETTLING = 10_000;

export function updateDocument(input: CallInput<'updateDocument'>): CallOutput<'updateDocument'> {
  const { request, requestId, name, docx, force, record } = input;
  return oneAtATime(() => {
    const standing = readRecords(SpreadsheetApp.getActiveSpreadsheet()).find((row) => row.request === request);
    if (!standing?.file) throw new BookError('no record');
    if (standing.state === STATES.issued) throw new BookError('issued');
    const seen = seeDocument(standing.file);
    if (!seen) return { state: 'unseen', link: '', modified: '' };
    const done = seen.lastUpdate === requestId;
    // Without a time in the row nobody knows: then the person is asked.
    const edited = !(Date.parse(seen.modified) <= Date.parse(standing.modified ?? '') + SETTLING);
    if (edited && !done && !force) return { state: 'edited', link: seen.link, modified: seen.modified };
    const { link, modified } = done ? seen : replaceDocument(standing.file, requestId, name, docx);
    locked((spreadsheet) =>
      saveRecord(spreadsheet, request, () => {
        return { ...record, name, time: now(), person: person(record), link, modified };
      }),
    );
    return { state: 'updated', link, modified };
  });
}
