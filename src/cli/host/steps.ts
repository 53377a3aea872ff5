/** The steps of a host script, by their first key. */
import { BOOK_STEPS } from './book-steps.ts';
import { DOCUMENT_STEPS } from './document-steps.ts';
import { HAND_STEPS } from './hand-steps.ts';
import { INTAKE_STEPS } from './intake-steps.ts';
import { MENU_STEPS } from './menu-steps.ts';
import { SIDEBAR_STEPS } from './sidebar-steps.ts';
import type { StepKind } from './step.ts';
import { SURFACE_STEPS } from './surfaces.ts';
import { UPKEEP_STEPS } from './upkeep-steps.ts';

export const STEPS: Readonly<Record<string, StepKind>> = {
  ...BOOK_STEPS,
  ...HAND_STEPS,
  ...MENU_STEPS,
  ...SIDEBAR_STEPS,
  ...INTAKE_STEPS,
  ...DOCUMENT_STEPS,
  ...UPKEEP_STEPS,
  ...SURFACE_STEPS,
};
