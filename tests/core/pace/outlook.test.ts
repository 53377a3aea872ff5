import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../../src/core/codes.ts';
import type { CalendarDate } from '../../../src/core/dates.ts';
import type { MonthFigures } from '../../../src/core/monthly.ts';
import { estimateToday, isBehind, outlookOf, pointsGone, requirements } from '../../../src/core/pace/outlook.ts';
import { fromNumber, ofUnits, type Points, SCALE } from '../../../src/core/points.ts';
import type { AssessedRow } from '../../../src/core/result/result.ts';
import { parseRule } from '../../../src/core/rules/parse.ts';
import { EMPTY_SETTINGS } from '../../../src/core/settings.ts';

const TODAY: CalendarDate = { year: 2026, month: 9, day: 10 };
const BANDS = '>=95%: 1; >=90%: 0,5; còn lại: 0';

const month = (at: MonthFigures['month'], count?: number, total?: number): MonthFigures => ({
  month: at,
  count,
  total,
});

function outlook(text: string, months: readonly MonthFigures[], expected?: number, cutOff?: CalendarDate) {
  const read = parseRule(text);
  if (!read.ok) throw new Error(read.problem.message);
  return outlookOf(read.rule, fromNumber(1), { months, expected }, cutOff, TODAY);
}

describe('the outlook of an item', () => {
  it('goes by the latest month that has all that the rule needs', () => {
    expect(outlook(BANDS, [])).toBeUndefined();
    expect(outlook(BANDS, [month(3, undefined, 50)])).toBeUndefined();
    expect(outlook(BANDS, [month(3, 45, 50), month(4, 60)], 100)).toMatchObject({
      month: 3,
      points: SCALE / 2,
      why: '',
    });
    expect(outlook('cộng 0,5/sáng kiến', [month(4, 1)])).toMatchObject({ month: 4, points: SCALE / 2 });
  });

  it('tells the points so far even where what comes is not known', () => {
    const told = outlook(BANDS, [month(3, 48, 50)]);
    expect(told).toMatchObject({ points: SCALE, pace: undefined, why: expect.stringContaining('dự kiến cả năm') });
    expect(told && isBehind(told)).toBe(false);
  });

  it('is closed from the day after the last day whose figures count', () => {
    const at = (day: number) => outlook(BANDS, [month(8, 46, 50)], 200, { year: 2026, month: 9, day });
    expect(at(10)).toMatchObject({ closedOn: undefined, pace: { rest: 150n } });
    expect(at(9)).toMatchObject({ closedOn: { day: 9 }, pace: { rest: 0n, lost: [SCALE] } });
  });

  it('is over, and no rate, where nothing came until the cut-off', () => {
    const told = outlook(BANDS, [month(8, 0, 0)], 200, { year: 2026, month: 9, day: 9 });
    expect(told).toMatchObject({ pace: undefined, why: 'đã qua hạn chốt mà tổng số là 0 nên không có tỷ lệ.' });
  });

  it('tells what is gone, and what does not come by itself', () => {
    const told = outlook(BANDS, [month(8, 120, 140)], 200);
    if (!told?.pace) throw new Error('no pace');
    expect(pointsGone(told)).toBe(SCALE / 2);
    expect(isBehind(told)).toBe(true);
    expect(requirements(told.pace).map(({ outcome, needed }) => [outcome.points, needed])).toEqual([[SCALE / 2, 60n]]);
    // Where each one is a step, nobody is at the best.
    const linear = outlook('tỷ lệ', [month(8, 120, 140)], 200);
    expect(linear && isBehind(linear)).toBe(false);
  });
});

describe('the whole card if it were scored today', () => {
  const row = (code: string, max: number, more: Partial<AssessedRow> = {}): AssessedRow => ({
    ...{ code: code as ItemCode, title: code, place: 1, max: fromNumber(max), score: undefined },
    ...{ self: undefined, survey: undefined, computed: undefined },
    ...more,
  });
  const today = (points: Readonly<Record<string, number>>, rows: readonly AssessedRow[]) =>
    estimateToday(
      EMPTY_SETTINGS,
      rows,
      new Map(
        Object.entries(points).map(([code, value]): [ItemCode, Points] => [code as ItemCode, ofUnits(value * SCALE)]),
      ),
    );

  it('takes the figures of the months before a self score of earlier, and leaves the rest as it stands', () => {
    const rows = [row('1.1', 2, { self: fromNumber(2) }), row('1.2', 3, { self: fromNumber(1) }), row('1.3', 4)];
    expect(today({ '1.1': 0.5, '9.9': 1 }, rows)).toMatchObject({
      items: 1,
      total: { score: 1.5 * SCALE, max: 5 * SCALE, openMax: 4 * SCALE },
    });
  });

  it('never goes before what was granted', () => {
    const rows = [row('1.1', 2, { score: fromNumber(2) }), row('1.2', 3)];
    expect(today({ '1.1': 0.5 }, rows)).toBeUndefined();
    expect(today({ '1.1': 0.5, '1.2': 1 }, rows)).toMatchObject({ items: 1, total: { score: 3 * SCALE } });
  });

  it('is not told where nothing is known', () => {
    expect(today({}, [row('1.1', 2)])).toBeUndefined();
  });
});
