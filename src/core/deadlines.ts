/** Deadlines as offices write them: a day, a month, a quarter, each quarter, the whole year, or "Thường xuyên". */
import { type CalendarDate, calendarDate, formatDate, readDate } from './dates.ts';
import { fold } from './text.ts';

/**
 * `day`: due by a last day. `recurring`: due at each period's end, the last of them known. `continuous`: never overdue.
 * `unclear`: kept as written, understood by nobody.
 */
export type DeadlineKind = 'day' | 'recurring' | 'continuous' | 'unclear';

export interface Deadline {
  readonly kind: DeadlineKind;
  /** As written by the person. */
  readonly text: string;
  /** The last day on which it can be met; undefined when it has none. */
  readonly lastDay: CalendarDate | undefined;
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/**
 * Reads a deadline; undefined for a blank text.
 * @param year the plan's year, for texts that name none ("Quý II", "Trước 30/6", "Hằng quý")
 */
export function readDeadline(text: string, year: number | undefined): Deadline | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const folded = fold(written).replace(/[.;]$/, '');
  if (/^thường xuyên/.test(folded)) return { kind: 'continuous', text: written, lastDay: undefined };
  const recurring = readRecurring(folded, year);
  if (recurring !== undefined) return { kind: 'recurring', text: written, lastDay: recurring ?? undefined };
  const day = readLastDay(folded, year);
  return { kind: day ? 'day' : 'unclear', text: written, lastDay: day };
}

/** The deadline of a cell that holds a date. */
export function deadlineOn(date: CalendarDate): Deadline {
  return { kind: 'day', text: formatDate(date), lastDay: date };
}

function readRecurring(folded: string, year: number | undefined): CalendarDate | null | undefined {
  const match =
    /^(?:định kỳ )?(?:(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)|cả năm|trong năm)(?: ?(?:năm )?(\d{4}))?$/.exec(folded);
  if (!match) return undefined;
  const of = match[1] ? Number(match[1]) : year;
  return of === undefined ? null : (calendarDate(of, 12, 31) ?? null);
}

function readLastDay(folded: string, year: number | undefined): CalendarDate | undefined {
  const before = /^(?:(?:xong |hoàn thành )?(?:trước|trong|chậm nhất|đến hết|hết|đến)(?: ngày)? )?(.+)$/.exec(folded);
  const body = (before?.[1] ?? folded).replace(/^ngày /, '');
  const day = readDate(body);
  if (day) return day;
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(body);
  if (short && year !== undefined) return calendarDate(year, Number(short[2]), Number(short[1]));
  const month = /^tháng (\d{1,2})(?:(?:\/| năm )(\d{4}))?$/.exec(body);
  if (month) return endOfMonth(month[2] ? Number(month[2]) : year, Number(month[1]));
  const quarter = /^quý (iv|iii|ii|i|[1-4])(?:(?:\/| năm )(\d{4}))?$/.exec(body);
  if (quarter) return endOfMonth(quarter[2] ? Number(quarter[2]) : year, 3 * (QUARTERS[quarter[1] ?? ''] ?? 0));
  const whole = /^(?:cuối )?năm (\d{4})$/.exec(body);
  return whole ? endOfMonth(Number(whole[1]), 12) : undefined;
}

export function endOfMonth(year: number | undefined, month: number): CalendarDate | undefined {
  if (year === undefined) return undefined;
  for (let day = 31; day >= 28; day--) {
    const date = calendarDate(year, month, day);
    if (date) return date;
  }
  return undefined;
}
