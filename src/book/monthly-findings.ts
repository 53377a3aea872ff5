/** Looks over the figures of the months: what falls, contradicts itself, or is missing, and of which item nothing can be told. */
import { cellText, isNotApplicable } from '../core/cells.ts';
import type { ItemCode } from '../core/codes.ts';
import { type CalendarDate, formatDate } from '../core/dates.ts';
import type { Month, MonthFigures, MonthlyFigures } from '../core/monthly.ts';
import { isOfRates, whyUncounted } from '../core/pace/pace.ts';
import type { Place } from '../core/place.ts';
import { type Problem, problemAt, type Severity } from '../core/problems.ts';
import { parseRule } from '../core/rules/parse.ts';
import type { Rule } from '../core/rules/rule.ts';
import type { Settings } from '../core/settings.ts';
import type { ScoreRow } from './read-scores.ts';
import { headerOf } from './tab.ts';
import { countKey, MONTHLY, type MonthlyKey, totalKey } from './tabs/monthly.ts';
import { SCORES } from './tabs/scores.ts';

type Report = (code: string, severity: Severity, key: MonthlyKey, message: string) => void;

interface Scoring {
  /** The year that the figures are of. */
  readonly year: number | undefined;
  readonly scoringCutOff: Settings['scoringCutOff'];
}

/** Months that begin after the last day whose figures count: nothing is scored by them. */
export function isAfterCutOff(
  month: Month,
  cutOff: CalendarDate | undefined,
  { year }: Pick<Scoring, 'year'>,
): boolean {
  return cutOff !== undefined && cutOff.year === year && month > cutOff.month;
}

/** @returns by row, each with its place; whatever is said of one row or month, the others are worked with */
export function monthlyFindings(
  monthly: readonly MonthlyFigures[],
  rows: readonly ScoreRow[],
  scoring: Scoring,
): Problem[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return monthly.flatMap((figures) => {
    const problems: Problem[] = [];
    const report: Report = (code, severity, key, message) => {
      problems.push(problemAt(placeOf(figures.place, key), code, severity, message));
    };
    const rule = checkItem(figures.code, byCode.get(figures.code), report);
    if (!rule) return problems;
    for (const [i, month] of figures.months.entries()) checkMonth(month, figures.months[i - 1], rule, report);
    checkMissing(figures.months, report);
    checkExpected(figures, report);
    checkCutOff(figures, scoring, report);
    return problems;
  });
}

function placeOf(place: Place, key: MonthlyKey): Place {
  return place.kind === 'cell' ? { ...place, column: headerOf(MONTHLY, key) } : place;
}

/** The rule that the figures are counted by; undefined where there is none. */
function checkItem(code: ItemCode, row: ScoreRow | undefined, report: Report): Rule | undefined {
  const nothing = 'số liệu ở dòng này không ước được điểm';
  if (!row) {
    report(
      'month-unknown-code',
      'warning',
      'code',
      `mã ${code} không có ở trang ${SCORES.name}; ${nothing}. Hãy sửa mã.`,
    );
    return undefined;
  }
  // What does not apply needs no figures, and whoever typed some is not in the wrong.
  if (isNotApplicable(cellText(row.value)) || row.score === 'KAD') return undefined;
  const read = parseRule(row.rule);
  if (!read.ok) {
    const why = `cách tính của tiêu chí ${code} ở trang ${SCORES.name} không đọc được`;
    report('month-no-rule', 'warning', 'code', `${why}; ${nothing}: ${read.problem.message}`);
    return undefined;
  }
  const uncounted = row.rule === '' ? `chưa có cách tính ở trang ${SCORES.name}` : whyUncounted(read.rule);
  if (uncounted === undefined) return read.rule;
  report('month-no-rule', 'warning', 'code', `tiêu chí ${code} ${uncounted}; ${nothing}.`);
  return undefined;
}

function checkMonth(
  { month, count, total }: MonthFigures,
  before: MonthFigures | undefined,
  rule: Rule,
  report: Report,
): void {
  if (count !== undefined && total !== undefined && total < count) {
    const what = `tháng ${month}: tổng số ${total} nhỏ hơn số đạt ${count}. Hãy kiểm tra lại hai số này.`;
    report('month-total-below', 'error', totalKey(month), what);
  }
  if (count === undefined) {
    report(
      'month-half',
      'warning',
      countKey(month),
      `tháng ${month} có tổng số ${total} mà chưa có số đạt. Hãy ghi số đạt.`,
    );
  } else if (total === undefined && isOfRates(rule)) {
    report(
      'month-half',
      'warning',
      totalKey(month),
      `tháng ${month} có số đạt ${count} mà chưa có tổng số. Hãy ghi tổng số.`,
    );
  }
  if (!before) return;
  const fallen = [
    [countKey(month), 'số đạt', before.count, count],
    [totalKey(month), 'tổng số', before.total, total],
  ] as const;
  for (const [key, name, earlier, later] of fallen) {
    if (earlier === undefined || later === undefined || later >= earlier) continue;
    const fall = `${name} tháng ${month} là ${later}, nhỏ hơn tháng ${before.month} là ${earlier}`;
    report('month-falls', 'warning', key, `${fall}. Số liệu ghi lũy kế từ đầu năm nên không giảm; hãy kiểm tra lại.`);
  }
}

/** Months without a figure between two that have one. */
function checkMissing(months: readonly MonthFigures[], report: Report): void {
  for (const [i, { month }] of months.entries()) {
    const before = months[i - 1]?.month ?? month;
    const missing = Array.from({ length: Math.max(0, month - before - 1) }, (_, at) => before + 1 + at);
    if (missing.length === 0) continue;
    const what = `chưa có số liệu tháng ${missing.join(', ')}, giữa tháng ${before} và tháng ${month}. Ước tính theo tháng mới nhất nên vẫn dùng được.`;
    report('month-missing', 'info', countKey(month), what);
  }
}

function checkExpected({ expected, months }: MonthlyFigures, report: Report): void {
  const last = months.at(-1);
  const soFar = last?.total ?? last?.count;
  if (!last || soFar === undefined || expected === undefined || expected >= soFar) return;
  const what = `dự kiến cả năm là ${expected}, nhỏ hơn ${soFar} đã có đến tháng ${last.month}. Hãy ghi lại số dự kiến.`;
  report('month-expected-below', 'warning', 'expected', what);
}

function checkCutOff({ months, cutOff }: MonthlyFigures, scoring: Scoring, report: Report): void {
  const last = cutOff ?? scoring.scoringCutOff;
  const [first] = months.filter(({ month }) => isAfterCutOff(month, last, scoring));
  if (!last || !first) return;
  const what = `số liệu từ tháng ${first.month} ở sau hạn chốt ${formatDate(last)} nên không được tính. Hãy kiểm tra hạn chốt.`;
  report(
    'month-after-cut-off',
    'info',
    first.count === undefined ? totalKey(first.month) : countKey(first.month),
    what,
  );
}
