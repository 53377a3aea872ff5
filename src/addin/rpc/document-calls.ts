/** The calls of the document dialogs: what goes in, what comes back. */

import { Book } from './book-schema.ts';
import * as v from './schema.ts';

const Text = v.string();
const CellText = v.pipe(Text, v.maxLength(50_000));
/** Ids become part of a search in Drive: no quotes in them. */
const Request = v.pipe(Text, v.regex(/^[\w-]{8,64}$/));
/** Fifty megabytes of base64 is what one call from a page may carry (developers.google.com/apps-script/guides/html). */
const Docx = v.pipe(Text, v.nonEmpty(), v.maxLength(50_000_000));
const FileName = v.pipe(Text, v.nonEmpty(), v.maxLength(500));
/** A row of a tab: texts by the key of their column. */
const Row = v.record(Text, CellText);
const Rows = v.array(Row);
const Nothing = v.object({});

export const DOCUMENT_CALLS = {
  openDocuments: {
    input: Nothing,
    output: v.object({
      book: Book,
      units: Rows,
      documents: Rows,
      /** Contents are joined from cells, so they may be longer than one. */
      templates: v.array(v.record(Text, Text)),
      email: Text,
    }),
  },
  createDocument: {
    input: v.object({ requestId: Request, name: FileName, docx: Docx, record: v.optional(Row) }),
    output: v.object({ id: Text, link: Text, recorded: v.boolean() }),
  },
  updateDocument: {
    input: v.object({
      request: Request,
      requestId: Request,
      name: FileName,
      docx: Docx,
      force: v.boolean(),
      record: Row,
    }),
    output: v.object({ state: v.picklist(['updated', 'edited', 'unseen']), link: Text, modified: Text }),
  },
  findDocuments: {
    input: v.object({ requests: v.array(Request) }),
    output: v.array(v.nullable(v.object({ id: Text, link: Text, modified: Text }))),
  },
  shareDocument: {
    input: v.object({ file: Text, emails: v.array(CellText), role: CellText, message: CellText }),
    /** Per address what Drive objects; '' when it is done. */
    output: v.array(Text),
  },
  noteDocuments: { input: v.object({ records: Rows, drop: v.array(Request) }), output: Nothing },
  storeTemplate: { input: v.object({ kind: FileName, name: CellText, content: Text }), output: Nothing },
  goToCell: {
    input: v.object({
      tab: Text,
      row: v.optional(v.number()),
      label: v.optional(Text),
      column: v.optional(Text),
    }),
    output: Nothing,
  },
} as const;
