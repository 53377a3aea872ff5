/** What the officer chooses for one document, besides what stands in the book. */
import { type DocumentForm, type DocumentKind, usualForm } from '../../book/document-kinds.ts';
import { STATES } from '../../book/tabs/documents.ts';
import { type CalendarDate, compareDates, formatDate, readDate } from '../../core/dates.ts';
import { latestPeriod, type ReportSpanKey, reportSpan } from '../../core/reporting.ts';
import { planYearOf, type Settings, type SigningForm } from '../../core/settings.ts';
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
  /** One of the year's reports, or days of the officer's own. */
  readonly period: ReportSpanKey | 'free';
  /** Whether it is a report or a letter, where it may be both. */
  readonly documentForm: DocumentForm;
  /** Inquiry: until when an answer is asked for, as written in cells; blank for no day. */
  readonly replyBy: string;
  readonly asksCauses: boolean;
}

/** The choice of one of the year's reports, with its days: figures are of today at the latest. */
export function choosePeriod(
  settings: Settings,
  issued: CalendarDate | undefined,
  key: ReportSpanKey,
  today: CalendarDate,
): Pick<Choices, 'period' | 'from' | 'to'> {
  const year = planYearOf(settings) ?? today.year;
  const { from, to } = reportSpan(key, year, settings.reportClosing, issued);
  // A year's first figures may begin in December before: a report on them still is of the year in which it ends.
  const isUnderWay = today.year === year && compareDates(from, today) <= 0 && compareDates(today, to) < 0;
  return { period: key, from: formatDate(from), to: formatDate(isUnderWay ? today : to) };
}

/** The report whose time it is, where it has days of this plan; undefined where days have to be chosen. */
function usualPeriod(settings: Settings, issued: CalendarDate | undefined, today: CalendarDate) {
  const latest = latestPeriod(settings.reportingDays, today);
  if (!latest?.span || latest.year !== (planYearOf(settings) ?? latest.year)) return undefined;
  const { from, to } = reportSpan(latest.span, latest.year, settings.reportClosing, issued);
  return compareDates(from, to) > 0 || compareDates(from, today) > 0
    ? undefined
    : choosePeriod(settings, issued, latest.span, today);
}

export function firstChoices(dialogData: DialogData, kind: DocumentKind, today: string): Choices {
  const { settings } = dialogData.book;
  const { signingForm } = settings;
  const year = planYearOf(settings) ?? Number(today.slice(-4));
  const [first] = issuedPlans(dialogData);
  const from = first?.date ? formatDate(first.date) : `01/01/${year}`;
  const own = { replaces: false, reasons: {} };
  const days = readDate(today);
  const usualDays = { period: 'free' as const, from, to: today, ...(days && usualPeriod(settings, first?.date, days)) };
  const usual: Choices = {
    ...{ ...DEFAULT_OPTIONS, ...own, signingForm, ...usualDays },
    ...{ documentForm: usualForm(kind), replyBy: '', asksCauses: true },
  };
  const last = latestOf(dialogData, kind);
  if (!last?.choices) return usual;
  // The form of signing follows the book; days do not come back from the last report, nor what another document asked.
  const another = last.state === STATES.issued ? { ...own, replyBy: '' } : {};
  return { ...usual, ...last.choices, ...another, signingForm, ...usualDays };
}
