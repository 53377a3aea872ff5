/** When an office reports on its plan to the body above: the setting says until which day of which months. */
import { addDays, type CalendarDate, compareDates } from './dates.ts';
import { fold, lowerFirst } from './text.ts';

export interface DueReport {
  /** "quý I/2026" */
  readonly name: string;
  /** From this day on a report tells of this period. */
  readonly begins: CalendarDate;
  /** From this day on it is time to make it. */
  readonly opens: CalendarDate;
  /** The last day on which it goes out in time. */
  readonly due: CalendarDate;
  /** What of which year it tells of; undefined of a month, of which there is no usual report. */
  readonly span: ReportSpanKey | undefined;
  readonly year: number;
}

export type ReportSpanKey = 'quarter-1' | 'quarter-2' | 'quarter-3' | 'quarter-4' | 'half' | 'nine' | 'year';

/** The reports of a year: the first and the last month of each, and what it is called. */
export const REPORT_SPANS: Readonly<
  Record<ReportSpanKey, { readonly first: number; readonly last: number; readonly name: string }>
> = {
  'quarter-1': { first: 1, last: 3, name: 'Quý I' },
  'quarter-2': { first: 4, last: 6, name: 'Quý II' },
  'quarter-3': { first: 7, last: 9, name: 'Quý III' },
  'quarter-4': { first: 10, last: 12, name: 'Quý IV' },
  half: { first: 1, last: 6, name: '6 tháng đầu năm' },
  nine: { first: 1, last: 9, name: '9 tháng' },
  year: { first: 1, last: 12, name: 'Năm' },
};

export interface ReportSpan {
  readonly key: ReportSpanKey;
  /** "quý II năm 2026", "6 tháng đầu năm 2026", "năm 2026" */
  readonly name: string;
  readonly from: CalendarDate;
  /** The day on which its figures close. */
  readonly to: CalendarDate;
}

/**
 * @param closing the day of a period's last month on which figures close; undefined is that month's end
 * @param issued when the plan was issued: nothing is told of a time before
 */
export function reportSpan(
  key: ReportSpanKey,
  year: number,
  closing: number | undefined,
  issued: CalendarDate | undefined,
): ReportSpan {
  const { first, last, name } = REPORT_SPANS[key];
  const closes = (month: number): CalendarDate => dayOfMonth(year * 12 + month - 1, closing ?? LAST_DAY);
  const begins = addDays(closes(first - 1), 1);
  const from = issued && compareDates(issued, begins) > 0 ? issued : begins;
  const named = key === 'half' || key === 'year' ? `${lowerFirst(name)} ${year}` : `${lowerFirst(name)} năm ${year}`;
  return { key, name: named, from, to: closes(last) };
}

/** Public practice: the report goes out by the 20th of the quarter's last month, its figures close on the 14th. */
const USUAL_DAY = 20;
const DAYS_TO_REPORT = 6;
const LAST_DAY = 31;

/** How often, and until when. */
interface Reporting {
  readonly months: number;
  /** The last day in time; 31 is the month's end, 0 the last day of the month before. */
  readonly day: number;
  /** In how many months after the period's last one. */
  readonly lag: number;
}

/**
 * @param setting "trước ngày 15 của tháng cuối quý", "hằng tháng"; blank is the usual quarter
 * @returns the latest period whose report it is time to make; undefined where the setting does not say a day
 */
export function latestPeriod(setting: string, today: CalendarDate): DueReport | undefined {
  const reporting = readReporting(setting);
  if (!reporting) return undefined;
  const { months, day, lag } = reporting;
  const ordinal = today.year * 12 + today.month - 1;
  const periodOf = (last: number): DueReport => {
    const due = dayOfMonth(last + lag, day);
    const opens = addDays(due, -DAYS_TO_REPORT);
    const first = dayOfMonth(last + lag, 1);
    const begins = compareDates(opens, first) < 0 ? opens : first;
    return { name: nameOf(last, months), begins, opens, due, span: spanOf(last, months), year: Math.floor(last / 12) };
  };
  // Periods end with the year: the one after the one under way cannot have come yet.
  let last = ordinal - (ordinal % months) + 2 * months - 1;
  while (compareDates(periodOf(last).opens, today) > 0) last -= months;
  return periodOf(last);
}

/** Nothing is guessed: what is no count of months and at most one day of a month is not read. */
function readReporting(setting: string): Reporting | undefined {
  const text = fold(setting);
  if (text === '') return { months: 3, day: USUAL_DAY, lag: 0 };
  const months = monthsIn(text);
  const day = lastDayIn(text);
  return months === undefined || day === undefined
    ? undefined
    : { months, day, lag: NEXT.test(withoutLengths(text)) ? 1 : 0 };
}

const HALF_YEAR = /(?<!\d)(?:0?6|sáu) tháng/g;
const NINE_MONTHS = /(?<!\d)(?:0?9|chín) tháng/g;
/** "6 tháng đầu năm" names neither a day nor the first month of a year. */
const withoutLengths = (text: string): string => text.replace(HALF_YEAR, '').replace(NINE_MONTHS, '');
const YEAR_NAMED = /năm \d{4}/g;
const NEXT = /tháng đầu (?:tiên )?(?:của )?(?:quý|kỳ|năm)|(?:tháng|quý|kỳ|năm) (?:sau|tiếp theo|kế tiếp|liền kề)/;
const MONTH_END = /ngày cuối|(?<!tháng )cuối (?:mỗi )?(?:tháng|quý|kỳ)/;

/** Of several the shortest: "hằng quý, 6 tháng, năm". */
function monthsIn(text: string): number | undefined {
  if (text.includes('tuần')) return undefined;
  if (/(?:hằng|hàng|mỗi|từng) tháng/.test(text)) return 1;
  if (text.includes('quý')) return 3;
  // Every third quarter comes back in no even steps.
  if (text.search(NINE_MONTHS) >= 0) return undefined;
  if (text.search(HALF_YEAR) >= 0) return 6;
  return /(?:hằng|hàng|mỗi|cuối) năm/.test(text) ? 12 : undefined;
}

function lastDayIn(text: string): number | undefined {
  const plain = withoutLengths(text).replace(YEAR_NAMED, '');
  const [first, second] = plain.match(/\d+/g) ?? [];
  if (first === undefined) return MONTH_END.test(plain) ? LAST_DAY : USUAL_DAY;
  const match = /(?<!sau )(?:(trước (?:hết )?)(?:ngày )?|(?:ngày|mùng|mồng) )(\d{1,2})(?!\s*[/.-]?\s*\d)/.exec(plain);
  if (second !== undefined || !match) return undefined;
  // "trước hết ngày 15" holds the 15th.
  const day = Number(first) - (match[1] === 'trước ' ? 1 : 0);
  return Number(first) >= 1 && Number(first) <= LAST_DAY ? day : undefined;
}

/** @param ordinal months since the year 0 @param day beyond the month's end: its last; 0: the day before its first */
function dayOfMonth(ordinal: number, day: number): CalendarDate {
  const [year, month] = [Math.floor(ordinal / 12), (ordinal % 12) + 1];
  const last = addDays({ year, month: month + 1, day: 1 }, -1);
  return addDays({ year, month, day: 1 }, Math.min(day, last.day) - 1);
}

function spanOf(last: number, months: number): ReportSpanKey | undefined {
  const month = (last % 12) + 1;
  if (months === 6 && month === 6) return 'half';
  if (months >= 6) return 'year';
  const quarters = ['quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'] as const;
  return months === 3 ? quarters[month / 3 - 1] : undefined;
}

function nameOf(last: number, months: number): string {
  const [year, month, span] = [Math.floor(last / 12), (last % 12) + 1, spanOf(last, months)];
  if (!span) return `tháng ${month}/${year}`;
  const name = lowerFirst(REPORT_SPANS[span].name);
  return months === 3 ? `${name}/${year}` : `${name} ${year}`;
}
