/** Changes that a page asks for in a ledger, and what it gets back. */

export type LedgerTexts = Readonly<Record<string, string>>;

/** `seen` are the texts as the person saw them, of each column that is given; blank of a new row, so of one that stands some say something. */
export type LedgerChange =
  | {
      readonly kind: 'put';
      readonly row: string;
      readonly seen: LedgerTexts;
      readonly cells: LedgerTexts;
      /** Who and when is noted in the row. */
      readonly signed?: boolean | undefined;
    }
  | { readonly kind: 'remove'; readonly row: string; readonly seen: LedgerTexts };

/** A row that somebody else changed. */
export interface LedgerConflict {
  readonly row: string;
  /** What stands there; null where the row was deleted. */
  readonly current: LedgerTexts | null;
  /** The columns that both changed. */
  readonly fields: readonly string[];
}

export type LedgerSaved =
  /** @property stamp the number of the command, by which it is taken back */
  | { readonly state: 'saved'; readonly stamp: number; readonly told: string }
  /** Nothing was written. */
  | { readonly state: 'conflict'; readonly conflicts: readonly LedgerConflict[] };
