/** A batch goes on: some documents a call, each noted before and after; stopped at any of them it goes on there. */
import type { BatchStanding } from './batch.ts';

/** A document of a batch, as it stands. */
export type StandingDocument = BatchStanding['documents'][number];

/** Rendered, on its way. */
export interface Rendered {
  readonly standing: StandingDocument;
  readonly docx: Uint8Array;
  /** It was made before, of other figures. */
  readonly replaces: boolean;
}

/** What became of one that was sent. */
export interface Outcome {
  readonly key: string;
  /** `stood`: it was there already. `others`: another person makes it. `edited`: changed by hand since. `unseen`: in another's Drive, or gone. */
  readonly state: 'made' | 'stood' | 'others' | 'edited' | 'unseen';
  readonly who?: string;
}

export interface Sent {
  readonly outcomes: readonly Outcome[];
  /** After it nothing more was tried. */
  readonly failure: { readonly code: string; readonly message: string } | null;
  /** Else documents are there whose rows are not complete: sent again, they are found. */
  readonly recorded: boolean;
}

export interface BatchRun {
  readonly render: (document: StandingDocument) => Uint8Array;
  readonly send: (documents: readonly Rendered[]) => Promise<Sent>;
  /** Called before each document is rendered. @returns whether to go on */
  readonly goesOn: (done: number) => Promise<boolean>;
}

export interface Ended {
  /** Made in this run. */
  readonly made: number;
  /** Not made, since the run ended before. */
  readonly left: number;
  /** Passed over, and why. */
  readonly passed: readonly (Outcome & { readonly document: StandingDocument })[];
  readonly failure: Sent['failure'];
  readonly isStopped: boolean;
}

/** Importing a document takes seconds: a call of so many is answered long before Google or the person gives up. */
export const DOCUMENTS_A_CALL = 8;
/** Of Word files; what a call from a page may carry is ten times as much. */
const BYTES_A_CALL = 3_000_000;

/** What is to be made: what is not there, and by choice what says something else now. */
export const dueOf = ({ documents }: BatchStanding, renews: boolean): StandingDocument[] =>
  documents.filter(({ state }) => state === 'open' || state === 'begun' || (renews && state === 'changed'));

/** @throws what `send` throws: what became of the last call is then in the register */
export async function runBatch(due: readonly StandingDocument[], { render, send, goesOn }: BatchRun): Promise<Ended> {
  let made = 0;
  let tried = 0;
  const passed: Ended['passed'][number][] = [];
  const unrecorded: StandingDocument[] = [];
  let at = 0;
  const ended = (failure: Sent['failure'], isStopped: boolean): Ended => ({
    ...{ made, passed, failure, isStopped },
    left: due.length - tried,
  });
  const sendAll = async (documents: readonly Rendered[]): Promise<Sent> => {
    const sent = await send(documents);
    const byKey = new Map(documents.map(({ standing }) => [standing.document.key, standing]));
    for (const outcome of sent.outcomes) {
      const document = byKey.get(outcome.key);
      if (!document) continue;
      if (outcome.state === 'made' || outcome.state === 'stood') made += 1;
      else passed.push({ ...outcome, document });
      if (outcome.state === 'made' && !sent.recorded) unrecorded.push(document);
    }
    tried += sent.outcomes.length;
    return sent;
  };
  while (at < due.length) {
    const next: Rendered[] = [];
    let bytes = 0;
    while (at < due.length && next.length < DOCUMENTS_A_CALL && bytes < BYTES_A_CALL) {
      const standing = due[at];
      if (!standing) break;
      if (!(await goesOn(tried + next.length))) return ended(null, true);
      const docx = render(standing);
      next.push({ standing, docx, replaces: standing.state === 'changed' });
      bytes += docx.length;
      at += 1;
    }
    const { failure } = await sendAll(next);
    if (failure) return ended(failure, false);
  }
  // Their rows were held by somebody; the documents are found, not made again.
  for (const standing of unrecorded) await send([{ standing, docx: render(standing), replaces: false }]);
  return ended(null, false);
}
