/** What the help page says about a function beyond its parameters: notes, and worked examples that the tests run. */
import type { Value } from '../declaration.ts';
import { CARD_GUIDES } from './card-functions.ts';
import { CELL_GUIDES } from './cell-functions.ts';
import { RULE_GUIDES } from './rule-functions.ts';
import { TASK_GUIDES } from './task-functions.ts';

export interface Example {
  /** One Vietnamese sentence: what it shows. */
  readonly shows: string;
  /** A small sheet from A1 on, as a person types it; codes are text. Empty where the formula needs no cells. */
  readonly cells: readonly (readonly Value[])[];
  /** Stands to the right of the cells, in row 1. */
  readonly formula: string;
  readonly result: ExampleResult;
}

/** One value, rows of values, or the message that the cell shows. */
export type ExampleResult = Value | readonly (readonly Value[])[] | { readonly error: string };

export interface Guide {
  /** What it is about, in a few Vietnamese words. */
  readonly title: string;
  /** Blank cells, KAD, what is refused: complete Vietnamese sentences. */
  readonly notes: readonly string[];
  readonly examples: readonly Example[];
}

/** By name of the function. */
export const GUIDES: Readonly<Record<string, Guide>> = {
  ...CELL_GUIDES,
  ...CARD_GUIDES,
  ...RULE_GUIDES,
  ...TASK_GUIDES,
};
