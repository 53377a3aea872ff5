/** What the officer chooses for one document, besides what stands in the book. */
import type { SigningForm } from '../../core/settings.ts';
import { DEFAULT_OPTIONS, type PlanOptions } from '../../plan/source.ts';
import { type Desk, issuedPlan, type Kind, latestOf } from './desk.ts';

export interface Choices extends PlanOptions {
  readonly signingForm: SigningForm;
  /** Report: first and last day of its period as written in cells (05/02/2024); the last is the day of its figures. */
  readonly from: string;
  readonly to: string;
}

export function firstChoices(desk: Desk, kind: Kind, today: string): Choices {
  const { signingForm, planYear } = desk.book.settings;
  const year = planYear ?? Number(today.slice(-4));
  const from = issuedPlan(desk)?.date || `01/01/${year}`;
  const usual: Choices = { ...DEFAULT_OPTIONS, signingForm, from, to: today };
  const last = latestOf(desk, kind)?.choices;
  // The form of signing follows the book; days do not come back from the last report.
  return last ? { ...usual, ...last, signingForm, from: usual.from, to: usual.to } : usual;
}
