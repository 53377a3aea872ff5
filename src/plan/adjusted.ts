/** An adjusted plan: follows one that was issued, cites it, and has a number and a day of its own. */
import { type CalendarDate, compareDates, formatDateInWords } from '../core/dates.ts';
import { lowerFirst } from '../core/text.ts';
import type { PlanSource } from './source.ts';
import { oneLine } from './typed.ts';

export interface IssuedPlan {
  readonly number: string;
  readonly date: CalendarDate | undefined;
}

export function adjustSource(source: PlanSource, { number, date }: IssuedPlan): PlanSource {
  const { settings, wording } = source;
  const day = date ? ` ${formatDateInWords(date)}` : '';
  const subject = lowerFirst(oneLine(wording.subject)).replace('{năm}', String(settings.yearScored ?? '{năm}'));
  const basis = `Kế hoạch số ${number}${day} của ${oneLine(settings.issuer)} về ${subject}`;
  const written = settings.documentNumber.split('/')[0]?.trim();
  const sameNumber = written !== '' && Number(written) === Number(number.split('/')[0]);
  const sameDay = date && settings.documentDate && compareDates(date, settings.documentDate) === 0;
  return {
    ...source,
    settings: {
      ...settings,
      legalBases: [...settings.legalBases, basis],
      // The book still holds those of the plan that was issued.
      documentNumber: sameNumber ? '' : settings.documentNumber,
      documentDate: sameDay ? undefined : settings.documentDate,
      documentMonth: sameDay ? undefined : settings.documentMonth,
    },
    wording: { ...wording, subject: `Điều chỉnh Kế hoạch ${lowerFirst(wording.subject)}` },
  };
}
