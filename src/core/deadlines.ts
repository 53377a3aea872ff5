/** Deadlines as offices write them: a day, a month, a quarter, each quarter, the whole year, or "Thường xuyên". */
import { addDays, type CalendarDate, compareDates, formatDate } from './dates.ts';
import { type DuePeriod, namedPeriods, periodsOfYear } from './due-periods.ts';
import { readPeriod, readSpan, type Span } from './periods.ts';
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
  /** What comes back: each of its periods in the plan's year, the last one due on `lastDay`; none of anything else. */
  readonly periods: readonly DuePeriod[];
}

/** For what asks only whether a text is a deadline, of whatever year: a leap year has every day that another has. */
export const ANY_YEAR = 2000;

/**
 * Reads a deadline; undefined for a blank text.
 * @param year the plan's year, for texts that name none ("Quý II", "Trước 30/6", "Hằng quý")
 */
export function readDeadline(text: string, year: number | undefined): Deadline | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const read = readFolded(written, fold(written), year);
  // A line may end anywhere; where it says nothing then, each line of the cell is a time of its own.
  if (read.kind !== 'unclear' || !/[\r\n]/.test(written)) return read;
  return readFolded(written, fold(written.replace(/[,;]?\s*[\r\n]+\s*/g, '; ')), year);
}

function readFolded(written: string, text: string, year: number | undefined): Deadline {
  const folded = text.replace(/[.;]$/, '');
  if (/^(?:thường xuyên|liên tục)/.test(folded)) return once('continuous', written, undefined);
  // "Trước 15/12 hằng năm": of the plan's year as of any other.
  const named = folded.replace(/,? (?:hằng|hàng|mỗi) năm$/, '');
  const periods = readRecurring(folded, year) ?? readSeveral(named, year);
  if (periods) return { kind: 'recurring', text: written, lastDay: periods.at(-1)?.due, periods };
  const last = (readPeriod(named, year) ?? readRange(named, year))?.to;
  return once(last ? 'day' : 'unclear', written, last);
}

/** The deadline of a cell that holds a date. */
export function deadlineOn(date: CalendarDate): Deadline {
  return once('day', formatDate(date), date);
}

const once = (kind: DeadlineKind, text: string, lastDay: CalendarDate | undefined): Deadline => ({
  ...{ kind, text, lastDay },
  periods: [],
});

const EACH = '(?:hằng|hàng|mỗi|từng)';
const UNIT = '(?:ngày|tuần|tháng|quý|năm|(?:0?[369]|ba|sáu|chín) tháng)';
const BY = '(?:(?:trước|chậm nhất|muộn nhất|vào|đến)(?: là| vào)? )?(?:ngày|mùng|mồng) (\\d{1,2})';
/** Words that name no unit of time to come back by, though they hold one. */
const NAMED_DAY = new RegExp(`${BY}|tháng cuối (?:của )?`, 'g');
const OF_YEAR = '(?: (?:của |trong )?năm)?(?: ?(\\d{4}))?';

/** What comes back within a year: the group, where there is one, is the day in its last month. */
const EVERY: readonly { readonly pattern: RegExp; readonly hasDay: boolean }[] = [
  // Hằng quý, định kỳ 6 tháng, hằng tháng, quý, năm
  ...[`(?:theo )?(?:định kỳ )?${EACH} ${UNIT}`, `(?:theo )?định kỳ ${UNIT}`, 'cả năm', 'trong năm'].map((first) => ({
    pattern: new RegExp(`^${first}(?:(?:,|;| và) ?(?:${EACH} )?${UNIT})*${OF_YEAR}$`),
    hasDay: false,
  })),
  // Mỗi quý 1 lần, 6 tháng/lần, 01 lần/tháng
  { pattern: new RegExp(`^${EACH} ${UNIT} (?:\\d{1,2}|một) lần${OF_YEAR}$`), hasDay: false },
  { pattern: new RegExp(`^(?:định kỳ )?(?:(?:0?1|một) )?${UNIT} ?(?:/|một|0?1) ?lần${OF_YEAR}$`), hasDay: false },
  {
    pattern: new RegExp(
      `^(?:(?:tối thiểu|ít nhất) )?(?:\\d{1,2}|một|hai) lần ?(?:/|mỗi|một|trong) ?${UNIT}${OF_YEAR}$`,
    ),
    hasDay: false,
  },
  // Cuối mỗi quý
  { pattern: new RegExp(`^(?:vào )?cuối ${EACH} (?:tháng|quý|năm)${OF_YEAR}$`), hasDay: false },
  // Ngày 25 hằng tháng, trước ngày 15 của tháng cuối quý, hằng tháng, trước ngày 25
  { pattern: new RegExp(`^${BY}(?: của)? ${EACH} tháng${OF_YEAR}$`), hasDay: true },
  { pattern: new RegExp(`^${BY}(?: của)? tháng cuối (?:của )?(?:${EACH} )?quý${OF_YEAR}$`), hasDay: true },
  { pattern: new RegExp(`^(?:định kỳ )?${EACH} tháng,? ?\\(?${BY}\\)?${OF_YEAR}$`), hasDay: true },
  {
    pattern: new RegExp(`^(?:định kỳ )?${EACH} quý,? ?\\(?${BY}(?: của)? tháng cuối (?:của )?quý\\)?${OF_YEAR}$`),
    hasDay: true,
  },
];

/** Each time it is due; without a year nobody knows which. */
function readRecurring(folded: string, year: number | undefined): DuePeriod[] | undefined {
  for (const { pattern, hasDay } of EVERY) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const [day, named] = hasDay ? [Number(match[1]), match[2]] : [31, match[1]];
    const of = named ? Number(named) : year;
    if (day < 1 || day > 31) return undefined;
    return of === undefined ? [] : periodsOfYear(hasDay ? folded.replace(NAMED_DAY, ' ') : folded, of, day);
  }
  return undefined;
}

/** "Quý II, quý IV/2026", "30/6 và 30/11": due at the end of each. */
function readSeveral(folded: string, year: number | undefined): DuePeriod[] | undefined {
  const parts = folded.split(/\s*(?:[,;&+]|\svà\s)\s*/);
  if (parts.length < 2 || readPeriod(folded, year)) return undefined;
  const spans = readJoined(parts, year);
  if (!spans) return undefined;
  // "Trước tháng 6, tháng 12": what stands before the first counts for all.
  const isBefore = spans.slice(0, 1).some(({ from, to }) => compareDates(to, from) < 0);
  return namedPeriods(isBefore ? spans.map((span) => ({ ...span, to: addDays(span.from, -1) })) : spans, parts);
}

/** "Từ tháng 3 đến tháng 6/2026", "tháng 6-7/2026", "01/3 - 30/6/2026": due at the end of the last. */
function readRange(folded: string, year: number | undefined): { to: CalendarDate } | undefined {
  for (const { index, 0: between } of folded.matchAll(/\s*-\s*|\s(?:đến|tới)(?: hết)?\s/g)) {
    const sides = [folded.slice(0, index).replace(/^từ /, ''), folded.slice(index + between.length)];
    const end = (readJoined(sides, year) ?? readOverYearEnd(sides, year))?.at(-1);
    if (end) return end;
  }
  return undefined;
}

/** "Tháng 11 - tháng 2/2027" begins in the year before, if the plan's year is not over by then: else months are mistyped. */
function readOverYearEnd([first = '', last = '']: readonly string[], year: number | undefined): Span[] | undefined {
  const end = readSpan(last, undefined);
  if (year === undefined || !end || end.to.year <= year) return undefined;
  const begin = readPeriod(first, end.to.year - 1);
  return begin && compareDates(begin.to, end.from) < 0 ? [begin, end] : undefined;
}

/** All parts are periods, one after the other; what the first calls them counts for a bare number: "tháng 6, 7". */
function readJoined(parts: readonly string[], year: number | undefined): Span[] | undefined {
  const [first = ''] = parts;
  const word = /(?:^|\s)(tháng|quý|ngày|năm) \S+$/.exec(first.replace(/(?:\/| năm )\d{4}$/, ''))?.[1] ?? '';
  const read = (part: string, of: number | undefined): Span | undefined =>
    readSpan(part, of) ?? readSpan(`${word} ${part}`, of) ?? readPeriod(part, of);
  const last = read(parts.at(-1) ?? '', year);
  if (!last) return undefined;
  const spans = parts.flatMap((part, i) => (i === 0 ? readPeriod(part, last.to.year) : read(part, last.to.year)) ?? []);
  const isInOrder = spans.every(({ to }, i) => {
    const before = spans[i - 1];
    return before === undefined || compareDates(before.to, to) < 0;
  });
  return isInOrder && spans.length === parts.length ? spans : undefined;
}
