/** The calls of the document dialogs: what goes in. */

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
export const Rows = v.array(Row);
const Nothing = v.object({});

export const DOCUMENT_CALLS = {
  openDocuments: Nothing,
  createDocument: v.object({ requestId: Request, name: FileName, docx: Docx, record: v.optional(Row) }),
  updateDocument: v.object({
    request: Request,
    requestId: Request,
    name: FileName,
    docx: Docx,
    force: v.boolean(),
    record: Row,
  }),
  findDocuments: v.object({ requests: v.array(Request) }),
  shareDocument: v.object({ file: Text, emails: v.array(CellText), role: CellText, message: CellText }),
  noteDocuments: v.object({ records: Rows, drop: v.array(Request) }),
  storeTemplate: v.object({ kind: FileName, name: CellText, content: Text }),
} as const;
