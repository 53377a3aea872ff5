/** What a custom function declares about itself: one file a function drives its stub, its checks, its help and its tests. */
import type { Cell } from '../core/cells.ts';
import type { Kind } from './kinds.ts';

export interface Parameter<K extends Kind = Kind> {
  /** Stands in formulas, autocomplete and error messages. */
  readonly name: string;
  /** In Vietnamese, in brackets behind the name: "điểm tối đa". */
  readonly label: string;
  /** What its cells hold: how they are read, when their first row is a title, how they are explained. */
  readonly kind: K;
  readonly optional?: boolean;
  /** A blank cell says something: it is not the same as an argument that was left out. */
  readonly blankCounts?: boolean;
}

/** A result as Sheets takes it: one value, or rows of values. Never one-dimensional. */
export type Value = string | number;
export type Result = Value | Value[][];

export interface CustomFunction {
  readonly name: string;
  /** One Vietnamese sentence: what it gives. */
  readonly about: string;
  readonly parameters: readonly Parameter[];
  /** A formula with ";", which every locale takes. */
  readonly example: string;
  /** @throws InputError with a Vietnamese message when an argument cannot be used */
  readonly compute: (args: readonly Argument[]) => Result;
}

/** An argument as it came: `range` tells a 2-D range from one cell. A missing optional argument is `undefined`. */
export type Argument = { readonly range: boolean; readonly rows: readonly (readonly Cell[])[] } | undefined;

/** An argument the person has to correct: Sheets shows the message in the cell's note. */
export class InputError extends Error {
  /** Sheets shows the name before the message, so it is for the reader, too. */
  override readonly name = 'Lỗi';

  /**
   * @param inRow the short sentence that stands in the row itself, where a formula fills a whole column; undefined for what
   *   concerns the whole formula
   */
  constructor(
    message: string,
    readonly inRow?: string,
  ) {
    super(message);
  }
}

/** "max (điểm tối đa)" */
export function describe({ name, label }: Parameter): string {
  return `${name} (${label})`;
}
