/** What a document states, before anything is decided: about whom, which numbers, and what each of them may be. */
import type { ItemCode } from '../../core/codes.ts';
import type { Points } from '../../core/points.ts';

/** A stretch of one line of what was given; offsets count UTF-16 units of `SourceLine.text`. */
export interface Span {
  /** 0-based number of the sheet or file. */
  readonly piece: number;
  /** 1-based, as people count. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What a number may be. `rate`: percent of the maximum, from which the score follows. `adjust`: bonus or penalty, signed.
 * `noise`: no figure of this result (a date, a count in a cause, another year, another unit).
 */
export type Quantity =
  | 'max'
  | 'score'
  | 'lost'
  | 'self'
  | 'survey'
  | 'lastYear'
  | 'rate'
  | 'adjust'
  | 'rank'
  | 'of'
  | 'noise';

/**
 * One thing a number may be. Cost 0: told in so many words right beside it, or by a header that means nothing else; 1: the
 * usual meaning of the form; 2: possible; 3: only if the sums say so.
 */
export interface Option {
  readonly quantity: Quantity;
  readonly cost: number;
}

/** A number of a statement with all it may be. */
export interface Figure {
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** Exact; a rank or a count is a whole number of points. */
  readonly value: Points;
  /** Decimals as written: 8,0 has one. */
  readonly decimals: number;
  /** Figures of one slot have one role: the column of a table, the n-th number of lines that are worded alike. */
  readonly slot: string;
  /** Never empty. */
  readonly options: readonly Option[];
}

/** What needs no number. `as-self`: as the office scored itself. `not-arisen` may mean no points or not applicable, and is asked. */
export type Verdict = 'full' | 'half' | 'zero' | 'as-self' | 'not-applicable' | 'not-arisen';

/** Something said about one criterion, one field, or the whole. */
export interface Statement {
  readonly subject: 'total' | 'field' | 'item';
  /** Undefined for a field whose code nothing tells, and for the total. */
  readonly code: ItemCode | undefined;
  /** What tells the code of a field. `heading`: a mere number of the list, which gives way to names and items. */
  readonly codeFrom: 'code' | 'name' | 'heading';
  /** The usual code of a field's name, where the code is the number of its heading. */
  readonly nameCode?: ItemCode | undefined;
  /** Criteria of the book whose title is its name, where a title told whom it is about. */
  readonly codes?: readonly ItemCode[];
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly verdict: Verdict | undefined;
  /** As written, without "do" and closing mark; '' where none is told. */
  readonly cause: string;
  /** How it is scored, where a criteria set tells it. */
  readonly rule?: string;
  /** What an office has to show, where a criteria set tells it. */
  readonly evidence?: string;
  readonly piece: number;
  readonly line: number;
  /** The words it was read from. */
  readonly quote: string;
  /** It stands in a table with a header. */
  readonly tabled: boolean;
  /** What the criteria set of the book gives at most: evidence, never what the document says. */
  readonly knownMax?: Points | undefined;
}

/** A bonus or a penalty: it stands beside the fields, below whichever is the last. */
export const isAdjustment = ({ figures }: Statement): boolean =>
  figures.length > 0 && figures.every(({ options }) => options[0]?.quantity === 'adjust');
