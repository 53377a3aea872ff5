/** The figures of the months as the page works with them: what stands in the book, with what was typed and is not saved yet. */
import { canonicalIn } from '../../../book/cell-texts.ts';
import type { LedgerChange } from '../../../book/ledger-change.ts';
import { isAfterCutOff, monthlyFindings } from '../../../book/monthly-findings.ts';
import { yearUnderWay } from '../../../book/stage/years.ts';
import { countKey, MONTHLY, type MonthlyKey, totalKey } from '../../../book/tabs/monthly.ts';
import { cellText, isNotApplicable, readDayCell } from '../../../core/cells.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { type CalendarDate, formatDate } from '../../../core/dates.ts';
import { MONTHS, type Month, type MonthFigures, type MonthlyFigures } from '../../../core/monthly.ts';
import { type Outlook, outlookOf } from '../../../core/pace/outlook.ts';
import { whyUncounted } from '../../../core/pace/pace.ts';
import { readCountCell } from '../../../core/pace/whole.ts';
import type { Points } from '../../../core/points.ts';
import type { Problem } from '../../../core/problems.ts';
import { parseRule } from '../../../core/rules/parse.ts';
import type { Rule } from '../../../core/rules/rule.ts';
import type { TargetsBook } from './targets-book.ts';

/** An item whose rule counts. */
export interface MonthlyItem {
  readonly code: ItemCode;
  readonly title: string;
  readonly max: Points | undefined;
  readonly rule: Rule;
  /** As it is written. */
  readonly ruleText: string;
}

/** What was typed: texts by item and by the key of their column. */
export type Typed = Readonly<Record<string, Readonly<Partial<Record<MonthlyKey, string>>>>>;

export interface MonthlyRow {
  readonly item: MonthlyItem;
  readonly figures: MonthlyFigures;
  /** What is wrong with what was typed, by the key of its column: sentences. */
  readonly wrong: Readonly<Partial<Record<MonthlyKey, string>>>;
  /** Undefined while no month that counts has figures. */
  readonly outlook: Outlook | undefined;
  /** The last day whose figures count, where all figures are of months after it. */
  readonly onlyAfter: CalendarDate | undefined;
}

/** In the order of the sheet: so people paste. */
export function monthlyItems(book: TargetsBook): MonthlyItem[] {
  const out = leftOut(book);
  return [...book.cells].flatMap(([code, row]): MonthlyItem[] => {
    const read = parseRule(row.rule);
    const isOut = out.has(code) || isNotApplicable(cellText(row.value));
    if (!read.ok || isOut || whyUncounted(read.rule) !== undefined) return [];
    return [{ code, title: row.title, max: row.max, rule: read.rule, ruleText: row.rule }];
  });
}

/** What does not apply by any of its scores, or with the criterion or field above it. */
const leftOut = ({ result }: TargetsBook): ReadonlySet<ItemCode> =>
  new Set(result.card.items.filter(({ notApplicable }) => notApplicable).map(({ code }) => code));

/** The year that the figures are of. */
export const figuresYear = ({ settings, result }: TargetsBook): number | undefined =>
  yearUnderWay(settings, result.basis);

/** The text of a cell as it stands in the book. */
export function standingText({ monthly }: TargetsBook, code: ItemCode, key: MonthlyKey): string {
  const figures = monthly.find((one) => one.code === code);
  if (!figures) return '';
  if (key === 'cutOff') return figures.cutOff ? formatDate(figures.cutOff) : '';
  const month = MONTHS.find((one) => countKey(one) === key || totalKey(one) === key);
  const of = figures.months.find((one) => one.month === month);
  const value = key === 'expected' ? figures.expected : key === `count${month}` ? of?.count : of?.total;
  return value === undefined ? '' : String(value);
}

export function monthlyRows(
  book: TargetsBook,
  items: readonly MonthlyItem[],
  typed: Typed,
  today: CalendarDate,
): MonthlyRow[] {
  const year = figuresYear(book);
  return items.map((item): MonthlyRow => {
    const { figures, wrong } = merged(book, item, typed[item.code] ?? {});
    const cutOff = figures.cutOff ?? book.settings.scoringCutOff;
    const months = figures.months.filter(({ month }) => !isAfterCutOff(month, cutOff, { year }));
    const outlook = outlookOf(item.rule, item.max, { ...figures, months }, cutOff, today);
    return {
      item,
      figures,
      wrong,
      outlook,
      onlyAfter: months.length < figures.months.length && !outlook ? cutOff : undefined,
    };
  });
}

function merged(
  book: TargetsBook,
  { code, title }: MonthlyItem,
  typed: Typed[string],
): Pick<MonthlyRow, 'figures' | 'wrong'> {
  const standing = book.monthly.find((one) => one.code === code);
  const wrong: Partial<Record<MonthlyKey, string>> = {};
  const numberOf = (key: MonthlyKey, before: number | undefined): number | undefined => {
    const text = typed[key];
    if (text === undefined) return before;
    const read = readCountCell(text);
    if (!read.ok) wrong[key] = read.message;
    return read.ok ? read.value : undefined;
  };
  const dayOf = (text: string | undefined): CalendarDate | undefined => {
    if (text === undefined) return standing?.cutOff;
    const read = readDayCell(text);
    if (!read.ok) wrong.cutOff = read.message;
    return read.ok ? read.value : undefined;
  };
  const months = MONTHS.flatMap((month): MonthFigures[] => {
    const before = standing?.months.find((one) => one.month === month);
    const count = numberOf(countKey(month), before?.count);
    const total = numberOf(totalKey(month), before?.total);
    return count === undefined && total === undefined ? [] : [{ month, count, total }];
  });
  const place = standing?.place ?? { kind: 'item' as const, code };
  const [expected, cutOff] = [numberOf('expected', standing?.expected), dayOf(typed.cutOff)];
  return { figures: { code, title, months, expected, cutOff, place }, wrong };
}

/** What is to be said of the figures, those that nobody can be shown beside an item among them. */
export function findingsOf(book: TargetsBook, rows: readonly MonthlyRow[]): Problem[] {
  const shown = new Set(rows.map(({ item }) => item.code));
  const out = leftOut(book);
  const others = book.monthly.filter(({ code }) => !shown.has(code) && !out.has(code));
  const unread = book.ledgerProblems.filter(({ place }) => place.kind === 'cell' && place.tab === MONTHLY.name);
  const figures = [...rows.map((row) => row.figures), ...others];
  const scoring = { year: figuresYear(book), scoringCutOff: book.settings.scoringCutOff };
  return [...unread, ...monthlyFindings(figures, [...book.cells.values()], scoring)];
}

/** The latest month with figures that has not begun yet; undefined where there is none. @param year of the figures */
export function monthToCome(
  rows: readonly MonthlyRow[],
  year: number | undefined,
  today: CalendarDate,
): Month | undefined {
  if (year === undefined) return undefined;
  const last = Math.max(0, ...rows.flatMap(({ figures }) => figures.months.map(({ month }) => month)));
  if (year < today.year || (year === today.year && last <= today.month)) return undefined;
  return MONTHS.find((month) => month === last);
}

/** What differs from the book, and is put there. */
export function changesOf(book: TargetsBook, items: readonly MonthlyItem[], typed: Typed): LedgerChange[] {
  return items.flatMap(({ code, title }): LedgerChange[] => {
    const open = openCells(book, code, typed[code] ?? {});
    if (open.length === 0) return [];
    const isNew = book.monthly.every((one) => one.code !== code);
    const cells = Object.fromEntries(open.map(([key, text]) => [key, text.trim()]));
    const seen = Object.fromEntries(open.map(([key]) => [key, standingText(book, code, key)]));
    // A row that is made says whose it is.
    return [{ kind: 'put', row: code, seen, cells: isNew ? { ...cells, title } : cells }];
  });
}

/** "1.250" beside 1250 is no change. */
function openCells(book: TargetsBook, code: ItemCode, typed: Typed[string]): [MonthlyKey, string][] {
  const entries = Object.entries(typed ?? {}) as [MonthlyKey, string][];
  return entries.filter(([key, text]) => {
    const kind = key === 'cutOff' ? 'date' : 'number';
    return canonicalIn(kind, text) !== canonicalIn(kind, standingText(book, code, key));
  });
}

/** What was typed besides these cells: while they were saved, the person went on. */
export function withoutCells(typed: Typed, isGone: (code: string, key: MonthlyKey, text: string) => boolean): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([code, cells]) => {
      const left = Object.entries(cells).filter(([key, text]) => !isGone(code, key as MonthlyKey, text));
      return [code, Object.fromEntries(left)];
    }),
  );
}

/** What is not in the book yet: how many cells. */
export const countOpen = (changes: readonly LedgerChange[]): number =>
  changes.reduce((count, change) => count + Object.keys(change.seen).length, 0);

/**
 * The month that is due: the one after the latest that has figures, at first the one that closed last, never one to come.
 * @param year the year that the figures are of
 */
export function monthDue(monthly: readonly MonthlyFigures[], year: number | undefined, today: CalendarDate): Month {
  const isOver = year !== undefined && year < today.year;
  const isToCome = year !== undefined && year > today.year;
  const last = isOver ? 12 : isToCome ? 1 : today.month;
  const filled = Math.max(0, ...monthly.flatMap(({ months }) => months.map(({ month }) => month)));
  const due = filled > 0 ? filled + 1 : isOver ? 12 : last - 1;
  return MONTHS.find((month) => month === Math.min(Math.max(1, due), last)) ?? 1;
}

/** How many of the items have figures, by month. */
export function filledByMonth({ monthly }: TargetsBook, items: readonly MonthlyItem[]): ReadonlyMap<Month, number> {
  const shown = new Set(items.map(({ code }) => code));
  const filled = new Map<Month, number>();
  for (const { code, months } of monthly) {
    if (!shown.has(code)) continue;
    for (const { month, count } of months) if (count !== undefined) filled.set(month, (filled.get(month) ?? 0) + 1);
  }
  return filled;
}
