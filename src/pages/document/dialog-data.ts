/** What a dialog opens with: the book, the documents made so far, the office's templates. */
import type { CallOutput } from '../../addin/door.ts';
import { type DocumentKind, isOfKind, isTaskDocument, KIND_NAMES, registeredAs } from '../../book/document-kinds.ts';
import { type Book, parseBook } from '../../book/parse-book.ts';
import { type DocumentKey, pdfLink, STATES } from '../../book/tabs/documents.ts';
import { readDate } from '../../core/dates.ts';
import { lowerFirst } from '../../core/text.ts';
import { describeChanges, type Snapshot, summarizeChanges, takeSnapshot } from '../../plan/changes.ts';
import { describeDossierChanges, takeDossierSnapshot } from '../../plan/dossier/snapshot.ts';
import type { DossierKind, SentDossier } from '../../plan/dossier/source.ts';
import { type Citation, type IssuedDocument, readFacts, type ToldDocument } from '../../plan/issued.ts';
import { readWording } from '../../plan/wording.ts';
import { decodeText } from '../kit/bytes.ts';
import { call } from '../kit/rpc.ts';
import type { Choices } from './choices.ts';
import { momentOf } from './moments.ts';
import { WORDS } from './texts.ts';

export type DocumentRecord = Partial<Record<DocumentKey, string>> & {
  /** What changed in the book since it was made; undefined where nothing is known. */
  readonly changes?: readonly string[] | undefined;
  readonly choices?: Choices | undefined;
  /** How it is cited; undefined of one that an earlier add-in made. */
  readonly cited?: Citation | undefined;
};

export interface Template {
  readonly kind: string;
  readonly name: string;
  readonly time: string;
  readonly content: string;
}

export interface DialogData {
  readonly book: Book;
  /** Newest last. */
  readonly documents: readonly DocumentRecord[];
  readonly templates: readonly Template[];
  /** Blank where Google does not tell. */
  readonly email: string;
  /** What the latest issued plan says; undefined where there is none, or the book does not keep it. */
  readonly issuedFacts: ToldDocument | undefined;
}

/** What the cell "Dấu số liệu" holds. */
export interface Stored {
  readonly snapshot?: Snapshot;
  readonly choices?: Choices;
  readonly cited?: Citation;
}

/** Reads everything, mends what broke off, notes in the tab which documents no longer match. */
export async function openDialogData(kind: DocumentKind): Promise<DialogData> {
  // The dossier alone stands on ledgers.
  const ledgers = !isTaskDocument(kind);
  const opened = await call('openDocuments', ledgers ? { ledgers } : {});
  const rows = await mend(opened);
  const book = parseBook(opened.book);
  const documents = noteMatches(rows.map((row) => withChanges(row, book, ledgers)));
  const { email, templates, issuedFacts } = opened;
  return { book, documents, email, templates, issuedFacts: readFacts(decodeText(issuedFacts)) };
}

type Opened = CallOutput<'openDocuments'>;

/**
 * A row without a document: its making broke off. Where the document is found after all, the row is completed; where it
 * is not, the row says so, and goes at the next look: Drive's search may lag behind.
 */
async function mend({ documents, email }: Opened): Promise<Record<string, string>[]> {
  const broken = documents.filter(({ state, person, request }) => {
    return request && (state === STATES.making || state === STATES.failed) && (email === '' || person === email);
  });
  if (broken.length === 0) return documents;
  try {
    const found = await call('findDocuments', { requests: broken.map(({ request = '' }) => request) });
    const records: Record<string, string>[] = [];
    const drop: string[] = [];
    broken.forEach(({ request = '', state }, i) => {
      const file = found[i];
      if (file) {
        const { id, link, modified } = file;
        records.push({ request, file: id, link, pdf: pdfLink(id), modified, state: STATES.draft });
      }
      // Whose row it is, nobody knows where Google tells no address: then it stays for the one who made it.
      else if (state === STATES.failed && email !== '') drop.push(request);
      else records.push({ request, state: STATES.failed });
    });
    await call('noteDocuments', { records, drop });
    return documents
      .filter(({ request = '' }) => !drop.includes(request))
      .map((row) => ({ ...row, ...records.find(({ request }) => request === row['request']) }));
  } catch {
    // Without Drive the rows stay as they are, and the next opening looks again.
    return documents;
  }
}

/** @param withLedgers they were read: of a document that stands on them nothing is known otherwise */
function withChanges(row: Record<string, string>, book: Book, withLedgers: boolean): DocumentRecord {
  try {
    const { snapshot, choices, cited } = JSON.parse(row['data'] || '{}') as Stored;
    const kind = registeredAs(row['kind'])?.kind;
    const changes = snapshot && kind && (withLedgers || isTaskDocument(kind)) && changesSince(snapshot, book, kind);
    return { ...row, changes: changes || undefined, choices, cited };
  } catch {
    return row;
  }
}

/** What a document of this kind is made from, in short. */
export const snapshotOf = (book: Book, kind: DocumentKind): Snapshot =>
  isTaskDocument(kind) ? takeSnapshot(book, kind) : takeDossierSnapshot(book, kind);

const changesSince = (before: Snapshot, book: Book, kind: DocumentKind): string[] =>
  isTaskDocument(kind)
    ? describeChanges(before, snapshotOf(book, kind), kind)
    : describeDossierChanges(before, snapshotOf(book, kind), kind);

/** The documents as the tab will have them; not waited for, so that the document is shown before the tab is written. */
function noteMatches(documents: readonly DocumentRecord[]): DocumentRecord[] {
  const noted = documents.map((one) => {
    const text = one.request && one.changes && summarizeChanges(one.changes);
    return text && !one.match?.startsWith(text) ? { ...one, match: matchText(text) } : one;
  });
  const records = noted
    .filter((one, i) => one !== documents[i])
    .map(({ request = '', match = '' }) => ({ request, match }));
  // What could not be noted is noted at the next look.
  if (records.length > 0) void call('noteDocuments', { records, drop: [] }).catch(() => undefined);
  return noted;
}

/** The tab keeps saying it while the book goes on changing: so it says when it was true. */
export const matchText = (summary: string): string => WORDS.matchSeen(summary, momentOf(new Date()));

/** The latest document of a kind that is there; an adjusted plan is a plan. */
export function latestOf({ documents }: Pick<DialogData, 'documents'>, kind: DocumentKind): DocumentRecord | undefined {
  return documents.findLast((one) => one.file && isOfKind(one, kind));
}

/**
 * Google shows the add-in a file only for the account that made it: of somebody else's document it can make a new one
 * only. A name that was typed because Google told no address tells nothing about accounts.
 */
export function isForeign({ person = '' }: DocumentRecord, { email }: DialogData): boolean {
  return email !== '' && person.includes('@') && person !== email;
}

/**
 * The issued plans that hold together: the latest that stands in place of those before, or the first, and all after it.
 * Each is cited as it was issued.
 */
export function issuedPlans({ documents, book }: Pick<DialogData, 'documents' | 'book'>): IssuedDocument[] {
  const issued = documents.filter((one) => isOfKind(one, 'plan') && one.state === STATES.issued);
  const first = issued.findLastIndex(({ cited }) => cited?.replaces);
  return issued.slice(Math.max(0, first)).map(({ request = '', number = '', date = '', kind, cited }) => ({
    ...(cited ?? usualCitation(book, kind)),
    ...{ request, number, date: readDate(date) },
  }));
}

/** The report or letter with the self scores: an answer to an appraisal is about the issued one, a list goes with the latest. */
export function sentDossier(dialogData: DialogData, kind: DossierKind): SentDossier | undefined {
  const all = dialogData.documents.filter((one) => one.file && isOfKind(one, 'dossier'));
  const isIssued = ({ state }: DocumentRecord): boolean => state === STATES.issued;
  const sent = kind === 'explanation' ? all.findLast(isIssued) : all.at(-1);
  if (!sent) return undefined;
  const { request = '', number = '', date = '', cited, choices } = sent;
  const citation = cited ?? usualCitation(dialogData.book, sent.kind);
  return {
    form: registeredAs(sent.kind)?.form ?? 'report',
    hasAnnex: choices?.form !== 'text',
    issued: isIssued(sent) ? { ...citation, request, number, date: readDate(date) } : undefined,
  };
}

/** Of a document whose own is not kept: its subject is that of the wording. */
export function usualCitation({ settings, wording }: Book, name: string | undefined): Citation {
  const { subject, ...others } = readWording(wording).wording;
  const { kind = 'plan', form } = registeredAs(name) ?? {};
  const plan = name === KIND_NAMES.adjusted ? `Điều chỉnh Kế hoạch ${lowerFirst(subject)}` : subject;
  const subjects: Readonly<Record<DocumentKind, string>> = {
    plan,
    report: others.reportSubject,
    dossier: form === 'letter' ? others.requestSubject : others.dossierSubject,
    explanation: others.explanationSubject,
    inquiry: others.inquirySubject,
    'evidence-list': others.evidenceListTitle,
  };
  const year = String(settings.yearScored ?? '{năm}');
  const told = subjects[kind].replace(/\s*\{kỳ\}/, '').replaceAll('{năm}', year);
  return { issuer: settings.issuer, subject: told, adjusts: [], replaces: false };
}
