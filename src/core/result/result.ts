/** What the result of a book is: the one object of which every surface shows a part. No surface computes points itself. */
import type { ItemCode } from '../codes.ts';
import type { Coverage } from '../coverage.ts';
import type { Figures, Origin } from '../figures.ts';
import type { Forecast } from '../forecast.ts';
import type { Points } from '../points.ts';
import type { Problem } from '../problems.ts';
import type { ResidualKind } from '../reconcile.ts';
import type { CardRow, Item, Scorecard } from '../scorecard.ts';
import type { Shortfall } from '../shortfalls.ts';
import type { Task } from '../tasks.ts';
import type { Basis, PointSource } from './current.ts';

export interface FieldResult extends Figures {
  readonly code: ItemCode;
  readonly title: string;
  readonly self: Points | undefined;
  readonly item: Item;
}

export interface TotalResult {
  readonly origin: Origin;
  /** The maxima of what is scored; the stated maximum where the score is stated, or where nothing is scored yet. */
  readonly max: Points | undefined;
  /** With its bonus and penalty points. */
  readonly score: Points | undefined;
  /** max + adjustment - score: what the criteria lost. Undefined while max or score is. */
  readonly lost: Points | undefined;
  /** Maxima of what waits for a score, beside max. */
  readonly openMax: Points;
  /** Items that wait for a score. */
  readonly unscored: number;
  /** Bonus less penalty points within the score. */
  readonly adjustment: Points;
  readonly self: Points | undefined;
  /** score / max; undefined while one of them is. */
  readonly rate: number | undefined;
}

/** An item that carries points itself. */
export interface LeafResult {
  readonly code: ItemCode;
  readonly title: string;
  readonly max: Points | undefined;
  readonly score: Points | undefined;
  readonly lost: Points | undefined;
  readonly source: PointSource | undefined;
  readonly self: Points | undefined;
  readonly cause: string;
  readonly item: Item;
}

/**
 * `rounding`: within what the printed decimals allow. `open`: parts of the figure are not scored, so nobody can say yet.
 * `adjustment`: bonus points that a stated score seems not to hold.
 */
export type DifferenceKind = ResidualKind | 'rounding' | 'open' | 'adjustment';

/**
 * What a figure lost beyond what is listed below it lost; at most one a parent. Positive: lost and unexplained. Negative:
 * more is explained than was lost. The losses of the leaves and all differences add up to what the total lost.
 */
export interface Difference {
  readonly code: ItemCode | 'total';
  readonly kind: DifferenceKind;
  readonly points: Points;
  /** What is stated, and what the parts come to; undefined where the parts are not known. */
  readonly figures: { readonly stated: Points; readonly summed: Points } | undefined;
}

/** The leaves scored from one column. */
export interface BasisPart {
  readonly source: PointSource;
  readonly score: Points;
  readonly max: Points;
  readonly leaves: number;
}

/** What coverage and forecast need to know of a task. */
export type AssessedTask = Pick<Task, 'codes' | 'lead' | 'due' | 'target' | 'deliverable' | 'status' | 'gain'>;

export interface Result<T extends AssessedTask = Task> {
  /** Undefined where nothing is scored. */
  readonly basis: Basis | undefined;
  readonly parts: readonly BasisPart[];
  readonly total: TotalResult;
  readonly fields: readonly FieldResult[];
  /** By code; what is not applicable is left out. */
  readonly leaves: readonly LeafResult[];
  /** Points without a maximum (điểm thưởng, điểm trừ). */
  readonly adjustments: readonly { readonly item: Item; readonly points: Points }[];
  /** The topmost items that are not applicable. */
  readonly notApplicable: readonly Item[];
  readonly differences: readonly Difference[];
  /** Points lost that nothing listed explains. */
  readonly unexplained: Points;
  /** Most points lost first, then by code. */
  readonly shortfalls: readonly Shortfall[];
  readonly coverage: readonly Coverage<T>[];
  /** Points lost that a complete task covers. */
  readonly covered: Points;
  /** Undefined while the total is unknown. */
  readonly forecast: Forecast | undefined;
  /** Rows that contradict themselves or each other, and totals that disagree. */
  readonly problems: readonly Problem[];
  /** The rows as a tree; the score of each is what counts now. */
  readonly card: Scorecard;
}

/** A row of the card with what its rule gives. */
export interface AssessedRow extends CardRow {
  readonly computed?: Points | undefined;
}
