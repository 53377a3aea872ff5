/** The document as it was given, line by line, and what became of each of its numbers: what the dialog shows beside the result. */
import type { ItemCode } from '../core/codes.ts';
import type { Quantity, Span } from './engine/statements.ts';

/** One line, or one row of a table with its cells apart by tabs, in composed letters. */
export interface SourceLine {
  readonly piece: number;
  readonly line: number;
  readonly text: string;
  /** Where the text begins in its line, where that is not in front. */
  readonly offset?: number;
}

/** Whose figure a number is. */
export type Owner = ItemCode | 'Tổng';

/** `proved`: an equation holds it. `read`: its words tell it. `asked`: a person has to look. `noise`: no figure of the result. */
export type NumberState = 'proved' | 'read' | 'asked' | 'noise';

export interface SourceNumber {
  readonly span: Span;
  /** As written. */
  readonly text: string;
  readonly state: NumberState;
  readonly quantity: Quantity;
  readonly owner: Owner | undefined;
}

/** What a person said of a number: it holds, and all the rest is solved again around it. */
export interface Fact {
  readonly span: Span;
  readonly quantity: Quantity;
  /** Undefined for a number that is no figure of the result. */
  readonly owner: Owner | undefined;
}
