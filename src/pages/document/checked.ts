/** What the dialog, and the sidebar in its place, would make of the book: the document and its findings. */
import { type DocumentKind, isTaskDocument } from '../../book/document-kinds.ts';
import { readDate } from '../../core/dates.ts';
import { type ReportSpan, reportSpan } from '../../core/reporting.ts';
import { type Checked, checkedDossier, checkedPlan, checkedReport } from '../../plan/checked.ts';
import type { DossierKind, DossierWish } from '../../plan/dossier/source.ts';
import { today } from '../kit/clock.ts';
import { PageError } from '../kit/rpc.ts';
import type { Choices } from './choices.ts';
import { type DialogData, issuedPlans, sentDossier } from './dialog-data.ts';
import { CHOICE_WORDS, WORDS } from './texts.ts';

/** A plan that was issued is followed by an adjusted one. */
export function checked(dialogData: DialogData, choices: Choices, kind: DocumentKind): Checked {
  const { book, issuedFacts } = dialogData;
  const { signingForm, replaces, reasons } = choices;
  const wanted = { options: choices, signingForm };
  const plans = issuedPlans(dialogData);
  if (kind === 'plan') {
    const adjusts = { plans, facts: issuedFacts, reasons, replaces, today: today() };
    return checkedPlan(book, { ...wanted, adjusts: plans.length > 0 ? adjusts : undefined });
  }
  if (!isTaskDocument(kind)) return checkedDossier(book, { ...wanted, kind, wish: wishOf(dialogData, choices, kind) });
  const [from, to] = [readDate(choices.from), readDate(choices.to)];
  if (!from || !to) throw new PageError(WORDS.badPeriod);
  return checkedReport(book, { ...wanted, period: { from, to, plans, span: spanOf(choices) } });
}

/** What of the year a report tells of; days that were chosen freely have no name. */
export function spanOf({ period, to }: Choices): ReportSpan | undefined {
  const year = readDate(to)?.year;
  return period === 'free' || year === undefined ? undefined : reportSpan(period, year, undefined, undefined);
}

function wishOf(
  dialogData: DialogData,
  { documentForm, replyBy, asksCauses }: Choices,
  kind: DossierKind,
): DossierWish {
  const reply = readDate(replyBy);
  if (kind === 'inquiry' && replyBy.trim() !== '' && !reply) throw new PageError(CHOICE_WORDS.badReply);
  return { form: documentForm, today: today(), sent: sentDossier(dialogData, kind), replyBy: reply, asksCauses };
}
