/** What the document dialogs ask of the server, by call. */

import { UNITS_TAB } from '../../book/tabs/lists.ts';
import { goToCell } from '../../sheet/documents/go-to.ts';
import { dropRecords, readRecords, saveRecord } from '../../sheet/documents/records.ts';
import { findRows, textsOf } from '../../sheet/documents/rows.ts';
import { readTemplates, storeTemplate } from '../../sheet/documents/templates.ts';
import { readBook } from '../../sheet/read-book.ts';
import { locked, oneAtATime } from '../locks.ts';
import type { CallInput, CallOutput } from '../rpc/calls.ts';
import type { DOCUMENT_CALLS } from '../rpc/document-calls.ts';
import { createDocument, updateDocument } from './create.ts';
import { findByRequest, shareWith } from './drive.ts';
import { now, person } from './stamp.ts';

type Handlers = {
  readonly [Name in keyof typeof DOCUMENT_CALLS]: (input: CallInput<Name>) => CallOutput<Name>;
};

export const documentHandlers: Handlers = {
  openDocuments: () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const units = findRows(spreadsheet, UNITS_TAB);
    const desk = {
      book: readBook(spreadsheet),
      units: units ? textsOf(units) : [],
      documents: readRecords(spreadsheet),
      templates: readTemplates(spreadsheet),
      email: person({}),
    };
    return JSON.parse(JSON.stringify(desk)) as CallOutput<'openDocuments'>;
  },
  createDocument,
  updateDocument,
  // Under the lock of creation: whoever looks while a document is being made would say that there is none.
  findDocuments: ({ requests }) => oneAtATime(() => requests.map((request) => findByRequest(request) ?? null)),
  shareDocument: ({ file, emails, role, message }) => emails.map((email) => shareWith(file, email, role, message)),
  noteDocuments: ({ records, drop }) =>
    locked((spreadsheet) => {
      for (const { request = '', ...cells } of records) {
        saveRecord(spreadsheet, request, (standing) => (standing ? cells : undefined));
      }
      if (drop.length > 0) dropRecords(spreadsheet, drop);
      return {};
    }),
  storeTemplate: ({ kind, name, content }) =>
    locked((spreadsheet) => {
      storeTemplate(spreadsheet, { kind, name, content, time: now(), person: person({}) });
      return {};
    }),
  goToCell: (place) => {
    goToCell(SpreadsheetApp.getActiveSpreadsheet(), place);
    return {};
  },
};
