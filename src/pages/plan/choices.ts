/** What the officer chooses for one document, besides what stands in the book. */
import { latestIssuedPlan } from '../../book/tabs/documents.ts';
import type { SigningForm } from '../../core/settings.ts';
import { DEFAULT_OPTIONS, type PlanOptions } from '../../plan/source.ts';
import { type DialogData, type Kind, latestOf } from './dialog-data.ts';

export interface Choices extends PlanOptions {
  readonly signingForm: SigningForm;
  /** Report: first and last day of its period as written in cells (05/02/2024); the last is the day of its figures. */
  readonly from: string;
  readonly to: string;
}

export function firstChoices(dialogData: DialogData, kind: Kind, today: string): Choices {
  const { signingForm, planYear } = dialogData.book.settings;
  const year = planYear ?? Number(today.slice(-4));
  const from = latestIssuedPlan(dialogData.documents)?.date || `01/01/${year}`;
  const usual: Choices = { ...DEFAULT_OPTIONS, signingForm, from, to: today };
  const last = latestOf(dialogData, kind)?.choices;
  // The form of signing follows the book; days do not come back from the last report.
  return last ? { ...usual, ...last, signingForm, from: usual.from, to: usual.to } : usual;
}
