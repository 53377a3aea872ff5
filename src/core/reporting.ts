/** When an office reports on its plan: the figures of a period close in its last month, and the report goes out days later. */
import { type CalendarDate, calendarDate, compareDates } from './dates.ts';
import { fold } from './text.ts';

export interface ReportPeriod {
  /** "quý I/2026" */
  readonly name: string;
  /** From this day on a report tells of this period. */
  readonly begins: CalendarDate;
  /** The last day whose figures it tells. */
  readonly closes: CalendarDate;
  /** The last day on which it goes out in time. */
  readonly due: CalendarDate;
}

/** Public practice: figures close on the 14th of the quarter's last month, the report goes out by the 20th. */
const CLOSING_DAY = 14;
const DAYS_TO_REPORT = 6;
const LAST_DAY = 28;

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** @param setting "trước ngày 15 của tháng cuối quý", "hằng tháng"; what cannot be read is the usual quarter */
export function latestPeriod(setting: string, today: CalendarDate): ReportPeriod {
  const text = fold(setting);
  const [months, closing] = [monthsIn(text), closingDayIn(text)];
  const ordinal = today.year * 12 + today.month - 1;
  // Periods end with the year: the first that may have closed is the one under way.
  let last = ordinal - (ordinal % months) + months - 1;
  while (compareDates(dayOf(last, closing), today) > 0) last -= months;
  return {
    name: nameOf(last, months),
    begins: dayOf(last, 1),
    closes: dayOf(last, closing),
    due: dayOf(last, Math.min(closing + DAYS_TO_REPORT, LAST_DAY)),
  };
}

function monthsIn(text: string): number {
  if (text.includes('quý')) return 3;
  if (/(?:6|sáu) tháng/.test(text)) return 6;
  if (/(?:hằng|hàng|mỗi) tháng/.test(text)) return 1;
  return /(?:hằng|hàng|mỗi|cuối) năm/.test(text) ? 12 : 3;
}

function closingDayIn(text: string): number {
  const match = /(trước )?(?:ngày|mùng|mồng) (\d{1,2})(?!\s*[/\d])/.exec(text);
  const day = match ? Number(match[2]) - (match[1] ? 1 : 0) : CLOSING_DAY;
  return day >= 1 && day <= LAST_DAY ? day : CLOSING_DAY;
}

/** @param ordinal months since the year 0 */
const dayOf = (ordinal: number, day: number): CalendarDate =>
  calendarDate(Math.floor(ordinal / 12), (ordinal % 12) + 1, day) ?? { year: 1900, month: 1, day: 1 };

function nameOf(last: number, months: number): string {
  const [year, month] = [Math.floor(last / 12), (last % 12) + 1];
  if (months === 1) return `tháng ${month}/${year}`;
  if (months === 3) return `quý ${QUARTERS[month / 3 - 1]}/${year}`;
  return months === 6 && month === 6 ? `6 tháng đầu năm ${year}` : `năm ${year}`;
}
