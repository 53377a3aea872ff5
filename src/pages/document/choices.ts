/** What the officer chooses for one document, besides what stands in the book. */
import { type DocumentForm, type DocumentKind, usualForm } from '../../book/document-kinds.ts';
import { STATES } from '../../book/tabs/documents.ts';
import { formatDate } from '../../core/dates.ts';
import type { SigningForm } from '../../core/settings.ts';
import { DEFAULT_OPTIONS, type PlanOptions } from '../../plan/source.ts';
import { type DialogData, issuedPlans, latestOf } from './dialog-data.ts';

export interface Choices extends PlanOptions {
  readonly signingForm: SigningForm;
  /** Of a plan that follows issued ones: it stands in their place, or they go on in what it does not change. */
  readonly replaces: boolean;
  /** Why tasks change, by what `reasonKey` gives. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Report: first and last day of its period as written in cells (05/02/2024); the last is the day of its figures. */
  readonly from: string;
  readonly to: string;
  /** Whether it is a report or a letter, where it may be both. */
  readonly documentForm: DocumentForm;
  /** Inquiry: until when an answer is asked for, as written in cells; blank for no day. */
  readonly replyBy: string;
  readonly asksCauses: boolean;
}

export function firstChoices(dialogData: DialogData, kind: DocumentKind, today: string): Choices {
  const { signingForm, planYear } = dialogData.book.settings;
  const year = planYear ?? Number(today.slice(-4));
  const [first] = issuedPlans(dialogData);
  const from = first?.date ? formatDate(first.date) : `01/01/${year}`;
  const own = { replaces: false, reasons: {} };
  const usual: Choices = {
    ...{ ...DEFAULT_OPTIONS, ...own, signingForm, from, to: today },
    ...{ documentForm: usualForm(kind), replyBy: '', asksCauses: true },
  };
  const last = latestOf(dialogData, kind);
  if (!last?.choices) return usual;
  // The form of signing follows the book; days do not come back from the last report, nor what another document asked.
  const another = last.state === STATES.issued ? { ...own, replyBy: '' } : {};
  return { ...usual, ...last.choices, ...another, signingForm, from: usual.from, to: usual.to };
}
