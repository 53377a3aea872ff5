/** Deadlines as the document prints them: days, months and quarters in the official form with their year, all else as typed. */
import { type CalendarDate, compareDates, formatMonth } from '../core/dates.ts';
import type { Deadline } from '../core/deadlines.ts';
import { type Period, QUARTER_NAMES, readPeriod } from '../core/periods.ts';
import { fold, tidy, upperFirst } from '../core/text.ts';
import { typed } from './typed.ts';

/** "30/6/2024", "05/02/2024": a zero before days below 10 and before the months 1 and 2 only. */
function dayInText(date: CalendarDate): string {
  return `${String(date.day).padStart(2, '0')}/${formatMonth(date.month)}/${date.year}`;
}

/** After "thời hạn:". */
export function deadlineInText(due: Deadline): string {
  const official = officialForm(due);
  if (!official) return typed(due.text);
  const isDayAlone = official.isDay && ['', 'ngày'].includes(fold(official.before));
  return isDayAlone ? `chậm nhất ngày ${official.period}` : upperFirst(official.before + official.period);
}

/** In a cell of the annex. */
export function deadlineInTable(due: Deadline): string {
  const official = officialForm(due);
  return official ? upperFirst(official.before + official.period) : typed(due.text);
}

function printPeriod(period: Period): string {
  if (period.kind === 'day') return dayInText(period.day);
  if (period.kind === 'other') return '';
  const { kind, year, number } = period;
  return kind === 'quarter' ? `quý ${QUARTER_NAMES[number - 1]}/${year}` : `tháng ${number}/${year}`;
}

/** The words before the period as typed, and the period; undefined where it is not read surely. */
function officialForm({
  kind,
  text,
  lastDay,
}: Deadline): { before: string; period: string; isDay: boolean } | undefined {
  if (kind !== 'day' || !lastDay) return undefined;
  const written = tidy(text).replace(/[.;]$/, '');
  // What is due before January is due in the year before.
  const found = [lastDay.year, lastDay.year + 1]
    .flatMap((year) => readPeriod(fold(written), year) ?? [])
    .find(({ to }) => compareDates(to, lastDay) === 0);
  const period = found ? printPeriod(found.period) : '';
  if (!found || period === '') return undefined;
  return { before: written.slice(0, found.before), period, isDay: found.period.kind === 'day' };
}
