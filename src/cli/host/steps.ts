/** The steps of a host script, by their first key. */
import { BOOK_STEPS } from './book-steps.ts';
import { HAND_STEPS } from './hand-steps.ts';
import { MENU_STEPS } from './menu-steps.ts';
import type { StepKind } from './step.ts';

export const STEPS: Readonly<Record<string, StepKind>> = {
  ...BOOK_STEPS,
  ...HAND_STEPS,
  ...MENU_STEPS,
};
