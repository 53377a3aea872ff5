/** What the dialog, and the sidebar in its place, would make of the book: the document and its findings. */
import { readDate } from '../../core/dates.ts';
import { reportSpan } from '../../core/reporting.ts';
import { type Checked, checkedPlan, checkedReport } from '../../plan/checked.ts';
import { today } from '../kit/clock.ts';
import { PageError } from '../kit/rpc.ts';
import type { Choices } from './choices.ts';
import { type DialogData, issuedPlans, type Kind } from './dialog-data.ts';
import { WORDS } from './texts.ts';

/** A plan that was issued is followed by an adjusted one. */
export function checked(dialogData: DialogData, choices: Choices, kind: Kind): Checked {
  const { book, issuedFacts } = dialogData;
  const { signingForm, replaces, reasons } = choices;
  const wanted = { options: choices, signingForm };
  const plans = issuedPlans(dialogData);
  if (kind === 'plan') {
    const adjusts = { plans, facts: issuedFacts, reasons, replaces, today: today() };
    return checkedPlan(book, { ...wanted, adjusts: plans.length > 0 ? adjusts : undefined });
  }
  const [from, to] = [readDate(choices.from), readDate(choices.to)];
  if (!from || !to) throw new PageError(WORDS.badPeriod);
  const { period } = choices;
  const span = period === 'free' ? undefined : reportSpan(period, to.year, undefined, undefined);
  return checkedReport(book, { ...wanted, period: { from, to, plans, span } });
}
