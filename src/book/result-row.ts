/** A row of a published result as it goes into "Chấm điểm". */

/** A card of one office has some two hundred; this is more than a sheet of such formulas computes in time. */
export const MOST_RESULT_ROWS = 5000;

/** A row of a published result; points as plain numbers, `KAD` for not applicable. */
export interface ResultRow {
  /** An item code, or "Tổng". */
  readonly code: string;
  readonly title: string;
  readonly max?: number | undefined;
  readonly score?: number | 'KAD' | undefined;
  readonly self?: number | undefined;
  readonly survey?: number | undefined;
  readonly lastYear?: number | undefined;
  readonly cause?: string | undefined;
  readonly rule?: string | undefined;
  /** The title is written over the one that stands there: a criteria set gives the full wording. */
  readonly rename?: boolean | undefined;
  /** What the cells held when the page read the book, by the key of their column: who changed one since is asked. */
  readonly seen?: Readonly<Record<string, string | number | boolean>> | undefined;
}
