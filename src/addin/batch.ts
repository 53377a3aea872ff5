/** "Văn bản hàng loạt": opens the window, and makes some of its documents a call: rows first, then the documents, then their links. */

import { DOCUMENT_KINDS } from '../book/document-kinds.ts';
import { SOMEBODY } from '../book/journal/passport.ts';
import { BATCH, BATCH_STATES } from '../book/tabs/province/batch.ts';
import { digestOf } from '../core/digest.ts';
import { explainGoogleError } from '../core/google-errors.ts';
import { type BatchRow, changeBatch, readBatch } from '../sheet/province/batch.ts';
import { readBatchCells } from '../sheet/province/read-province.ts';
import type { Author } from '../sheet/writer/carry-out.ts';
import { addressFor } from './author.ts';
import { call } from './call.ts';
import { now, person } from './documents/create.ts';
import { type DriveDocument, findByRequest, importDocument, replaceDocument, seeDocument } from './documents/drive.ts';
import { locked, oneAtATime } from './locks.ts';
import { showModeless } from './menu-item.ts';
import { array, boolean, matching, object, text } from './schema.ts';

export const batchWindow = {
  open: (start = ''): void => showModeless('batch', DOCUMENT_KINDS.slip.window, { start }),
};

/** A call has six minutes, and importing a document takes seconds. */
const MOST_DOCUMENTS = 20;
/** Minutes: the longest that a run of Apps Script takes, and a little more. What was begun before that goes on nowhere. */
const LONGEST_RUN = 7;
/** The import itself may touch a file once more after its answer. */
const SETTLING = 10_000;

const Document = object({
  key: matching(/^[\w-]{1,100}$/),
  unit: text(500),
  kind: text(100),
  name: text(500, 1),
  print: text(50),
  /** The .docx as base64. */
  docx: text(5_000_000, 1),
  /** Made before of other figures: its content is made new. */
  replaces: boolean(),
});

interface Wanted {
  readonly key: string;
  readonly unit: string;
  readonly kind: string;
  readonly name: string;
  readonly print: string;
  readonly docx: string;
  readonly replaces: boolean;
}

type Outcome =
  | { readonly key: string; readonly state: 'made' | 'stood'; readonly file: string; readonly link: string }
  /** `others`: another person makes it. `edited`: changed by hand since it was made. `unseen`: in another person's Drive, or gone. */
  | { readonly key: string; readonly state: 'others' | 'edited' | 'unseen'; readonly who: string };

export interface Made {
  readonly outcomes: readonly Outcome[];
  /** What Google refused, after which nothing more was tried. */
  readonly failure: { readonly code: string; readonly message: string } | null;
  /** Documents stand whose rows could not be completed: asked again, they are found. */
  readonly recorded: boolean;
}

interface Run {
  readonly author: Author;
  /** Whose run it is, and which window's: no address in a cell. */
  readonly claim: string;
}

function makeDocuments(documents: readonly Wanted[], session: string, who: string): Made {
  return oneAtATime(() => {
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const author = { action: 'Văn bản hàng loạt', who: person({ person: who }) || SOMEBODY, zone, request: '' };
    const run: Run = { author, claim: claimOf(session, who) };
    const outcomes: Outcome[] = [];
    const begun = begin(documents, run, outcomes);
    const made = new Map<string, InDrive>();
    let failure: Made['failure'] = null;
    for (const { document, standing } of begun) {
      try {
        const done = makeOne(document, standing);
        if ('state' in done) outcomes.push({ key: document.key, state: done.state, who: standing.person ?? '' });
        else made.set(document.key, done);
      } catch (error) {
        const { code, message } = explainGoogleError(error);
        failure = { code, message };
        break;
      }
    }
    for (const [key, { id, link }] of made) outcomes.push({ key, state: 'made', file: id, link });
    return { outcomes, failure, recorded: complete(begun, made, run) };
  });
}

const claimOf = (session: string, who: string): string => `${digestOf(addressFor(false) || who)} ${session}`;

interface Begun {
  readonly document: Wanted;
  /** As its row stood before. */
  readonly standing: BatchRow;
}

/** Rows first: what is made stands there under its key before it is in Drive. Adds what needs no making to `outcomes`. */
function begin(documents: readonly Wanted[], run: Run, outcomes: Outcome[]): Begun[] {
  const byKey = new Map(documents.map((document) => [document.key, document]));
  let begun: Begun[] = [];
  let settled: Outcome[] = [];
  locked((spreadsheet) =>
    changeBatch(spreadsheet, run.author, [...byKey.keys()], (key, standing = {}) => {
      const document = byKey.get(key);
      if (!document) return undefined;
      begun = begun.filter((one) => one.document.key !== key);
      settled = settled.filter((one) => one.key !== key);
      const { file = '', link = '' } = standing;
      if (file !== '' && !(document.replaces && standing.print !== document.print)) {
        settled.push({ key, state: 'stood', file, link });
        return undefined;
      }
      if (isAnothers(standing, run)) {
        settled.push({ key, state: 'others', who: standing.person ?? '' });
        return undefined;
      }
      begun.push({ document, standing });
      const { unit, kind, name } = document;
      const { claim } = run;
      // Of a run that broke off nobody knows whether its document is there: it would be made of the figures of then.
      const print = standing.print || document.print;
      return { print, unit, kind, name, state: BATCH_STATES.making, claim, time: now(), person: run.author.who };
    }),
  );
  outcomes.push(...settled);
  return begun;
}

/**
 * Begun by another person, whose Drive nobody else sees: only that person knows whether it is there. Persons whom Google does not name
 * look alike; of these another window's run counts as another's while it may still go on.
 */
function isAnothers({ state, claim = '', time = '' }: BatchRow, run: Run): boolean {
  if (state !== BATCH_STATES.making || claim === '') return false;
  const [whose, session] = claim.split(' ');
  const [own, window] = run.claim.split(' ');
  if (whose !== own) return true;
  return session !== window && addressFor(false) === '' && minutesOf(now()) - minutesOf(time) <= LONGEST_RUN;
}

/** A document in Drive, and the print of what it says. */
interface InDrive extends DriveDocument {
  readonly print: string;
}

/** Of a time as rows say it; long ago where nobody can tell. */
function minutesOf(time: string): number {
  const [, day, month, year, hour, minute] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d)$/.exec(time) ?? [];
  if (minute === undefined) return Number.NEGATIVE_INFINITY;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 60_000;
}

/** Each step finds what is there: in Drive a document goes by the book and its key, whatever became of its row. */
function makeOne(
  { key, name, docx, print }: Wanted,
  standing: BatchRow,
): InDrive | { readonly state: 'edited' | 'unseen' } {
  const { file = '', modified = '' } = standing;
  if (file === '') {
    const request = `cchc-${digestOf(`${SpreadsheetApp.getActiveSpreadsheet().getId()} ${key}`)}`;
    const found = findByRequest(request);
    return found ? { ...found, print: standing.print ?? '' } : { ...importDocument(request, name, docx), print };
  }
  const seen = seeDocument(file);
  if (!seen) return { state: 'unseen' };
  if (seen.lastUpdate === print) return { ...seen, print };
  // Without a time in the row nobody knows whether a hand was there.
  if (!(Date.parse(seen.modified) <= Date.parse(modified) + SETTLING)) return { state: 'edited' };
  return { ...replaceDocument(file, print, name, docx), print };
}

/** @returns false where Google or another run kept the rows from being completed */
function complete(begun: readonly Begun[], made: ReadonlyMap<string, InDrive>, { author }: Run): boolean {
  const byKey = new Map(begun.map((one) => [one.document.key, one]));
  if (byKey.size === 0) return true;
  try {
    return locked((spreadsheet) => {
      // Somebody renamed the tab meanwhile: its rows stand there.
      if (!spreadsheet.getSheetByName(BATCH.name)) return false;
      changeBatch(spreadsheet, author, [...byKey.keys()], (key, row = {}) => {
        const one = byKey.get(key);
        if (!one) return undefined;
        const { document, standing } = one;
        const done = made.get(key);
        // What was not made is free again, as it stood.
        if (!done) return { ...row, state: standing.file ? BATCH_STATES.made : BATCH_STATES.open };
        const { unit, kind, name } = document;
        const { id: file, link, modified, print } = done;
        return {
          unit,
          kind,
          name,
          print,
          file,
          link,
          modified,
          state: BATCH_STATES.made,
          time: now(),
          person: author.who,
        };
      });
      return true;
    });
  } catch {
    return false;
  }
}

export const batchCalls = {
  /** The superior body's book, its wording, and what was made. */
  loadBatch: call(object({}), () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return {
      cells: readBatchCells(spreadsheet),
      rows: readBatch(spreadsheet).map(told),
      email: person({}),
    };
  }),
  /** @param session of the window: the same in each of its calls */
  makeBatch: call(
    object({ session: matching(/^[\w-]{8,64}$/), who: text(200), documents: array(Document, 1, MOST_DOCUMENTS) }),
    ({ session, who, documents }) => makeDocuments(documents, session, who),
  ),
};

const told = ({ id = '', file = '', link = '', print = '', time = '', person: who = '' }: BatchRow) => ({
  ...{ key: id, file, link, print, time, person: who },
});
