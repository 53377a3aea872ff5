/** How far a batch is: what was made of it, what is left, and of what the figures changed since. */
import type { BatchDocument } from './documents.ts';

/** A row of the batch's register. */
export interface BatchEntry {
  readonly key: string;
  /** In Google Drive; blank while it is not there, or nobody noted that it is. */
  readonly file: string;
  readonly link: string;
  /** Print of what it said when it was made. */
  readonly print: string;
  readonly time: string;
  /** Who makes it, or made it. */
  readonly person: string;
}

export type DocumentState =
  /** Nothing is known of it. */
  | 'open'
  /** Begun, and its end was not noted: it may be in Drive. */
  | 'begun'
  | 'made'
  /** Made, and it would say something else now. */
  | 'changed';

export interface BatchStanding {
  /** One for each document of the batch, in its order. */
  readonly documents: readonly {
    readonly document: BatchDocument;
    /** What it would say now. */
    readonly print: () => string;
    readonly state: DocumentState;
    readonly entry: BatchEntry | undefined;
  }[];
  /** Made before, and no document of this batch: another choice of kinds or units, or a unit that is gone. */
  readonly others: number;
}

/** @param print of each document as it would be made now */
export function standingOf(
  documents: readonly BatchDocument[],
  entries: readonly BatchEntry[],
  print: (document: BatchDocument) => string,
): BatchStanding {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const own = new Set(documents.map(({ key }) => key));
  return {
    documents: documents.map((document) => {
      const entry = byKey.get(document.key);
      const now = once(() => print(document));
      return { document, print: now, entry, state: stateOf(entry, now) };
    }),
    others: entries.filter(({ key, file }) => file !== '' && !own.has(key)).length,
  };
}

/** Documents take a while to be built: nobody asks what one says that was never made. */
function stateOf(entry: BatchEntry | undefined, print: () => string): DocumentState {
  if (!entry) return 'open';
  if (entry.file === '') return 'begun';
  return entry.print === print() ? 'made' : 'changed';
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
