/** What the calls of the document dialogs answer. */
import { Book } from './book-schema.ts';
import { Rows } from './document-calls.ts';
import * as v from './schema.ts';

const Text = v.string();
const Nothing = v.object({});

export const DOCUMENT_ANSWERS = {
  openDocuments: v.object({
    book: Book,
    documents: Rows,
    /** Contents are joined from cells, so they may be longer than one. */
    templates: v.array(v.record(Text, Text)),
    email: Text,
  }),
  createDocument: v.object({ id: Text, link: Text, recorded: v.boolean() }),
  updateDocument: v.object({ state: v.picklist(['updated', 'edited', 'unseen']), link: Text, modified: Text }),
  findDocuments: v.array(v.nullable(v.object({ id: Text, link: Text, modified: Text }))),
  /** Per address what Drive objects; '' when it is done. */
  shareDocument: v.array(Text),
  noteDocuments: Nothing,
  storeTemplate: Nothing,
} as const;
