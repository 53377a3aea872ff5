/** Changes to rows of a book, by what a row is known by and the key of a column; never by row numbers. */

/** What is put into a cell or stood there: text is text, whatever it looks like. */
export type Content =
  | string
  | number
  | boolean
  /** A formula, as Google tells it. */
  | { readonly formula: string }
  /** A calendar day, yyyy-mm-dd. */
  | { readonly day: string }
  /** A moment that a cell held, in milliseconds. */
  | { readonly time: number };

/** Cells by the identity of their column: the key of one of ours, else the header as people wrote it. */
export type Cells = Readonly<Record<string, Content>>;

export type Change =
  | {
      readonly kind: 'cells';
      readonly tab: string;
      readonly row: string;
      readonly cells: Cells;
    }
  /** A new row; in front of another, or at the end. */
  | {
      readonly kind: 'insert';
      readonly tab: string;
      readonly row: string;
      readonly cells: Cells;
      readonly before?: string;
    }
  | { readonly kind: 'delete'; readonly tab: string; readonly row: string }
  /** In front of another row; at the end where that is blank. */
  | { readonly kind: 'move'; readonly tab: string; readonly row: string; readonly before: string };

/** A change with what stood there before, as the journal keeps it. */
export interface Recorded {
  readonly change: Change;
  /** The whole row as it stood, people's own columns among it; of a new row nothing. */
  readonly old: Cells;
  /** The row below it, blank for the last one. */
  readonly follower: string;
}

export const sameContent = (a: Content, b: Content): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What takes a change back. A formula that stood in a cell comes back as a formula. */
export function inverse({ change, old, follower }: Recorded): Change {
  const { tab, row } = change;
  switch (change.kind) {
    case 'cells':
      return {
        ...{ kind: 'cells', tab, row },
        cells: Object.fromEntries(Object.keys(change.cells).map((key) => [key, old[key] ?? ''])),
      };
    case 'insert':
      return { kind: 'delete', tab, row };
    case 'delete':
      return { kind: 'insert', tab, row, cells: old, before: follower };
    case 'move':
      return { kind: 'move', tab, row, before: follower };
  }
}
