/** "Lập kế hoạch…" and "Báo cáo kết quả thực hiện…": opens their dialogs, and answers their calls. */

import { BookError } from '../book/book-error.ts';
import { DOCUMENT_KINDS, kindOfStart } from '../book/document-kinds.ts';
import { latestIssuedPlan, STATES } from '../book/tabs/documents.ts';
import { SETTING_FIELDS } from '../book/tabs/settings.ts';
import { documentFile, isTemplate } from '../book/tabs/stored-files.ts';
import { isLink } from '../core/text.ts';
import { REQUIRED_KEYS } from '../plan/required.ts';
import { type DocumentRow, noteRecords, readEarlierRecords, readRecords } from '../sheet/documents/records.ts';
import { readFiles, storeTemplate } from '../sheet/documents/stored-files.ts';
import { readBook } from '../sheet/read-book.ts';
import { writeSettings } from '../sheet/write-settings.ts';
import { call } from './call.ts';
import { createDocument, now, person, registrar, updateDocument } from './documents/create.ts';
import { findByRequest, shareWith } from './documents/drive.ts';
import { locked, lockedToTheEnd, oneAtATime } from './locks.ts';
import { showModeless, type WindowItem } from './menu-item.ts';
import { array, boolean, matching, object, oneOf, optional, record, text } from './schema.ts';

export const planItem: WindowItem = {
  label: 'Lập kế hoạch…',
  handler: 'menuPlan',
  open: (start = '') => showModeless('document', DOCUMENT_KINDS.plan.window, { start }),
};

export const reportItem: WindowItem = {
  label: 'Báo cáo kết quả thực hiện…',
  handler: 'menuReport',
  open: (start = '') =>
    showModeless('document', DOCUMENT_KINDS.report.window, { start: start === '' ? 'report' : `report-${start}` }),
};

/** Any document by its kind: from another window, for those that no menu item makes. @param start "explanation", "explanation-issue" */
export function openDocument(start = ''): void {
  showModeless('document', DOCUMENT_KINDS[kindOfStart(start)].window, { start });
}

const CellText = text(50_000);
/** Ids become part of a search in Drive: no quotes in them. */
const Request = matching(/^[\w-]{8,64}$/);
const File = matching(/^[\w-]{1,200}$/);
/** Base64; fifty megabytes is what one call from a page may carry (developers.google.com/apps-script/guides/html). */
const Docx = text(50_000_000, 1);
const FileName = text(500, 1);
/** Never that of a document's file: what was issued stays as it was. */
const TemplateKind = matching(/^(?!(?:docx|facts) ).{1,100}$/);
/** One call of a few minutes at most; Google sends each a letter. */
const MOST_RECEIVERS = 100;
/** What a page says of a document that it makes; how it stands and where it is only the server writes. */
const Row = record(oneOf(...['kind', 'findings', 'version', 'match', 'data', 'person']), CellText);

/** A document never goes back: what was issued stays so. */
const FORWARD: readonly string[] = Object.values(STATES);

/** What a page may note in the row of a document. */
const Note = record(
  oneOf(
    ...['request', 'file', 'link', 'pdf', 'modified', 'state', 'match', 'number', 'date'],
    ...['signer', 'signed', 'shared', 'data'],
  ),
  CellText,
);
/** Where the document is: noted once, when it is found. */
const WHEREABOUTS = ['file', 'link', 'pdf'] as const;

/**
 * What the row of a document becomes.
 * @throws BookError for a state it had left behind, for another document in its place, and for what is no web address
 */
function noted(standing: DocumentRow, cells: DocumentRow): DocumentRow {
  for (const address of [cells.link, cells.signed])
    if (address && !isLink(address))
      throw new BookError(
        `“${address}” không phải là địa chỉ bắt đầu bằng https:// nên chưa ghi. Hãy sửa lại địa chỉ.`,
      );
  if (cells.state !== undefined && FORWARD.indexOf(cells.state) < FORWARD.indexOf(standing.state ?? ''))
    throw new BookError(
      `Văn bản “${standing.name ?? ''}” đang ở tình trạng “${standing.state ?? ''}” nên không ghi lại “${cells.state}”. Hãy đóng cửa sổ này và mở lại.`,
      'document-state',
    );
  if (standing.file && WHEREABOUTS.some((key) => cells[key] !== undefined && cells[key] !== standing[key]))
    throw new BookError(
      `Văn bản “${standing.name ?? ''}” đã có tệp trên Google Drive nên không ghi tệp khác vào chỗ của nó. Hãy đóng cửa sổ này và mở lại.`,
      'document-file',
    );
  return cells;
}

/** What stands in the cell of an address by hand is no way for a page to follow. */
const withoutFalseLinks = (row: DocumentRow): DocumentRow => ({
  ...row,
  ...(isLink(row.link ?? '') ? {} : { link: '' }),
  ...(isLink(row.signed ?? '') ? {} : { signed: '' }),
});

export const documentCalls = {
  openDocuments: call(object({ ledgers: optional(boolean()) }), ({ ledgers }) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const book = readBook(spreadsheet, ledgers);
    const documents = readRecords(spreadsheet).map(withoutFalseLinks);
    const told = documentFile('facts', latestIssuedPlan(documents)?.request ?? '');
    const files = readFiles(spreadsheet, (kind) => isTemplate(kind) || kind === told);
    return {
      ...{ book, documents, email: person({}) },
      templates: files.filter(({ kind }) => isTemplate(kind)),
      /** What the latest issued plan says, as base64; blank where there is none, or it is not kept. */
      issuedFacts: files.find(({ kind }) => kind === told)?.content ?? '',
    };
  }),
  /** What was issued in the years before. */
  earlierDocuments: call(object({}), () =>
    readEarlierRecords(SpreadsheetApp.getActiveSpreadsheet())
      .filter(({ state }) => state === STATES.issued)
      .map(withoutFalseLinks),
  ),
  /** The Word file as it was made, from the book itself: also for whom Drive does not show it. Blank where it is not kept. */
  readDocument: call(object({ request: Request }), ({ request }) => {
    const wanted = documentFile('docx', request);
    const [file] = readFiles(SpreadsheetApp.getActiveSpreadsheet(), (kind) => kind === wanted);
    return { name: file?.name ?? '', docx: file?.content ?? '' };
  }),
  createDocument: call(
    object({ requestId: Request, name: FileName, docx: Docx, facts: optional(Docx), record: optional(Row) }),
    createDocument,
  ),
  updateDocument: call(
    object({
      ...{ request: Request, requestId: Request, name: FileName, docx: Docx, facts: optional(Docx) },
      ...{ force: boolean(), record: Row },
    }),
    updateDocument,
  ),
  // Under the lock of creation: whoever looks while a document is being made would say that there is none.
  findDocuments: call(object({ requests: array(Request) }), ({ requests }) =>
    oneAtATime(() => requests.map((request) => findByRequest(request) ?? null)),
  ),
  /** Per address what Drive objects, '' when it is done. */
  shareDocument: call(
    object({
      file: File,
      emails: array(CellText, 0, MOST_RECEIVERS),
      role: oneOf('reader', 'commenter', 'writer'),
      message: CellText,
    }),
    ({ file, emails, role, message }) => emails.map((email) => shareWith(file, email, role, message)),
  ),
  noteDocuments: call(object({ records: array(Note), drop: array(Request) }), ({ records, drop }) => {
    lockedToTheEnd((spreadsheet) => {
      noteRecords(spreadsheet, { ...registrar(), action: 'Ghi thông tin văn bản' }, records, drop, noted);
    });
    return {};
  }),
  /** What no document can do without, and when the dossier was sent, asked for by a page. @param year as the page shows it: of another year nothing is written */
  fillSettings: call(
    object({ values: record(oneOf(...REQUIRED_KEYS, 'submissionDate'), CellText), year: text(20) }),
    ({ values, year }) =>
      lockedToTheEnd((spreadsheet) => {
        const writes = SETTING_FIELDS.flatMap((field) => {
          const value = (values as Readonly<Record<string, string>>)[field.key]?.trim();
          return value ? [{ field, value }] : [];
        });
        writeSettings(spreadsheet, writes, { ...registrar(), action: 'Sửa' }, { year });
        return {};
      }),
  ),
  storeTemplate: call(object({ kind: TemplateKind, name: CellText, content: text() }), ({ kind, name, content }) => {
    locked((spreadsheet) =>
      storeTemplate(
        spreadsheet,
        { ...registrar(), action: 'Lưu mẫu văn bản' },
        { kind, name, content, time: now(), person: person({}) },
      ),
    );
    return {};
  }),
};
