import { describe, expect, it } from 'vitest';
import { closed, findPace, neededOf, type Pace, type PaceFigures, pointsSoFar } from '../../../src/core/pace/pace.ts';
import { fromNumber, type Points, SCALE } from '../../../src/core/points.ts';
import { evaluateRule } from '../../../src/core/rules/evaluate.ts';
import { parseRule } from '../../../src/core/rules/parse.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import { ALL, sampleOf } from '../../setup/cases.ts';

const ruleOf = (text: string): Rule => {
  const read = parseRule(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.rule;
};
const pointsOf = (value: number | undefined): Points | undefined =>
  value === undefined ? undefined : fromNumber(value);
const figures = (count: number, total?: number, expected?: number): PaceFigures => ({
  count: BigInt(count),
  total: total === undefined ? undefined : BigInt(total),
  expected: expected === undefined ? undefined : BigInt(expected),
});

const find = (text: string, given: PaceFigures, max?: number): Pace => {
  const read = findPace(ruleOf(text), given, pointsOf(max));
  if (!read.ok) throw new Error(`${read.input}: ${read.message}`);
  return read.value;
};
/** [points, of the rest that must go well] */
const rows = (pace: Pace): [number, number | undefined][] =>
  pace.outcomes.map((outcome) => {
    const needed = neededOf(outcome, pace);
    return [outcome.points / SCALE, needed === undefined ? undefined : Number(needed)];
  });
const refused = (text: string, given: PaceFigures, max?: number): string => {
  const read = findPace(ruleOf(text), given, pointsOf(max));
  return read.ok ? 'no refusal' : `${read.input}: ${read.message}`;
};

const BANDS = '>=95%: 1; >=90%: 0,5; còn lại: 0';

describe('what the rest of the year has to bring', () => {
  it('is told for each outcome that is left, the best first, the sure one last', () => {
    expect(rows(find(BANDS, figures(133, 140, 200)))).toEqual([
      [1, 57],
      [0.5, 47],
      [0, 0],
    ]);
    // 180 of 200 are 90 % already: nothing takes them away.
    expect(rows(find(BANDS, figures(180, 185, 200)))).toEqual([
      [1, 10],
      [0.5, 0],
    ]);
    expect(find(BANDS, figures(180, 185, 200)).lost).toEqual([]);
  });

  it('leaves out what no remaining outcome reaches', () => {
    const pace = find(BANDS, figures(100, 130, 200));
    expect(rows(pace)).toEqual([[0, 0]]);
    expect(pace.lost).toEqual([SCALE, SCALE / 2]);
    expect(find(BANDS, figures(120, 140, 200)).lost).toEqual([SCALE]);
  });

  it('counts what must not happen where fewer is better', () => {
    const pace = find('dưới 5%: 1; dưới 10%: 0,5; còn lại: 0', figures(6, 140, 200));
    expect(pace.direction).toBe('fewer');
    expect(pace.outcomes.map(({ bound }) => bound)).toEqual([3n, 13n, undefined]);
    expect(rows(pace)).toEqual([
      [1, 57],
      [0.5, 47],
      [0, 0],
    ]);
  });

  it('gives whole points, the floor and what is sure where each one counts', () => {
    expect(rows(find('tỷ lệ', figures(70, 80, 100), 2))).toEqual([
      [1.8, 20],
      [1.4, 0],
    ]);
    expect(rows(find('tỷ lệ từ 80%', figures(70, 80, 100), 2))).toEqual([
      [1.8, 20],
      [1.6, 10],
      [0, 0],
    ]);
    expect(find('tỷ lệ', figures(70, 80, 100), 2).lost).toEqual([2 * SCALE]);
    expect(rows(find('tỷ lệ từ 80%', figures(10, 80, 100), 2))).toEqual([[0, 0]]);
  });

  it('takes one step for each fault and each piece', () => {
    expect(rows(find('trừ 0,1/hồ sơ', figures(1, 50, 53), 0.5))).toEqual([
      [0.4, 3],
      [0.3, 2],
      [0.2, 1],
      [0.1, 0],
    ]);
    expect(find('trừ 0,1/hồ sơ', figures(1, 50, 53), 0.5).lost).toEqual([SCALE / 2]);
    expect(rows(find('cộng 0,5/sáng kiến, tối đa 1', figures(1, undefined, 4)))).toEqual([
      [1, 1],
      [0.5, 0],
    ]);
  });

  it('names only the ends of a long row of steps', () => {
    const pace = find('trừ 0,001/hồ sơ', figures(3, 50, 1000), 2);
    expect(rows(pace)).toEqual([
      [1.997, 950],
      [1.047, 0],
    ]);
    expect(pace.isShortened).toBe(true);
  });

  it('needs no expected total where what is counted has no end', () => {
    expect(rows(find('>=3 sáng kiến: 2; >=1 sáng kiến: 1; còn lại: 0', figures(1)))).toEqual([
      [2, 2],
      [1, 0],
    ]);
    expect(rows(find('cộng 0,5/sáng kiến', figures(1), 1))).toEqual([
      [1, 1],
      [0.5, 0],
    ]);
    expect(find('trừ 0,1/hồ sơ', figures(1), 0.3).outcomes.map(({ bound }) => bound)).toEqual([0n, 1n, undefined]);
    expect(refused('cộng 0,5/sáng kiến', figures(1))).toMatch(/^expected: cách tính không có mức tối đa/);
  });

  it('is over once the cut-off has passed', () => {
    const pace = find(BANDS, closed(figures(133, 140, 200)));
    expect(rows(pace)).toEqual([[1, 0]]);
    expect(rows(find(BANDS, closed(figures(130, 140, 200))))).toEqual([[0.5, 0]]);
    expect(rows(find('cộng 0,5/sáng kiến, tối đa 1', closed(figures(1))))).toEqual([[0.5, 0]]);
  });
});

describe('where nobody can say', () => {
  it.each([
    ['có: 2; không: 0', figures(1, 2, 3), 2, /^rule: cách tính có mức ghi bằng chữ/],
    ['thủ công', figures(1, 2, 3), 2, /^rule: cách tính chấm thủ công/],
    ['tỷ lệ', figures(1, 2, 3), undefined, /^max: cách tính theo tỷ lệ cần điểm tối đa/],
    ['trừ 0,1/hồ sơ', figures(1, 2, 3), undefined, /^max: /],
    ['trừ 0,1/hồ sơ', figures(1, undefined, 3), 1, /^total: cần tổng số/],
    [BANDS, figures(1, undefined, 3), 1, /^total: cần tổng số/],
    [BANDS, figures(1, 2), 1, /^expected: cần số dự kiến/],
    [BANDS, figures(3, 2, 5), 1, /^total: 2 nhỏ hơn số đạt 3/],
    [BANDS, figures(1, 6, 5), 1, /^expected: 5 nhỏ hơn tổng số đến nay 6/],
    [BANDS, figures(0, 0, 0), 1, /^expected: dự kiến cả năm là 0/],
    [BANDS, figures(9, 10, 20), 0.5, /^rule: cách tính cho 1 điểm, lớn hơn điểm tối đa 0,5/],
    ['>=90%: 1; <50%: 0', figures(5, 10, 20), 1, /^rule: không mức nào nói điểm/],
    ['<10%: 3; <50%: 1; còn lại: 2', figures(0, 1, 20), 3, /^rule: điểm lúc tăng lúc giảm/],
  ])('%s: it is said of which figure', (text, given, max, message) => {
    expect(refused(text, given, max)).toMatch(message);
  });

  it('a mixed rule is no matter where what is left only rises', () => {
    expect(rows(find('<10%: 3; <50%: 1; còn lại: 2', figures(8, 10, 20)))).toEqual([
      [2, 2],
      [1, 0],
    ]);
  });
});

it('the points so far are those of the rule', () => {
  const soFar = (text: string, given: PaceFigures, max?: number) => pointsSoFar(ruleOf(text), given, pointsOf(max));
  expect(soFar(BANDS, figures(133, 140))).toEqual({ ok: true, value: SCALE });
  expect(soFar(BANDS, figures(0, 0))).toEqual({ ok: true, value: undefined });
  expect(soFar('trừ 0,1/hồ sơ', figures(3, 140), 1)).toEqual({ ok: true, value: 7000 });
  expect(soFar('thủ công', figures(3, 140), 1)).toEqual({ ok: true, value: undefined });
  expect(soFar(BANDS, figures(1))).toMatchObject({ ok: false, input: 'total' });
});

/** Each kind of rule; where fewer is better, what is counted is a fault. */
const RULES: readonly (readonly [text: string, max: number | undefined])[] = [
  [BANDS, 1],
  ['trên 70%: 2; từ 33,3% đến 70%: 1; <33,3%: 0', 2],
  ['dưới 5%: 1; từ 5% đến dưới 10%: 0,5; còn lại: 0', 1],
  ['>=100%: 3; còn lại: 0', 3],
  ['tỷ lệ', 2],
  ['tỷ lệ', 0.001],
  ['tỷ lệ từ 80%', 1.5],
  ['trừ 0,1/hồ sơ', 1],
  ['trừ 0,25/hồ sơ, tối đa 1', 3],
  ['cộng 0,5/sáng kiến, tối đa 1', undefined],
  ['cộng 0,3/sáng kiến', 2],
  ['>=3 sáng kiến: 2; >=1 sáng kiến: 1; còn lại: 0', 2],
  ['0 trở xuống: 1; từ 1 đến 3 lỗi: 0,5; còn lại: 0', 1],
];

const MOST = 60;
const upTo = (last: number, first = 0): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** What so many counted give in a year of so many. */
function pointsTable(rule: Rule, max: Points | undefined): number[][] {
  const isRate = rule.kind === 'linear' || (rule.kind === 'bands' && rule.unit === 'rate');
  return upTo(MOST).map((size) =>
    upTo(size).map((count) => {
      const read = size === 0 ? undefined : evaluateRule(rule, count, max, isRate ? size : '');
      if (read && (!read.ok || read.value === undefined)) throw new Error(`no points: ${count}/${size}`);
      return read?.ok ? Number(read.value) : 0;
    }),
  );
}

/** Every end that the year can still have, tried. */
function tried(table: readonly number[][], count: number, total: number, expected: number): [number, number][] {
  const rest = expected - total;
  const points = upTo(rest).map((more) => table[expected]?.[count + more] ?? Number.NaN);
  const isFalling = (points.at(-1) ?? 0) < (points[0] ?? 0);
  // So many go well: the others are the faults.
  const byGood = isFalling ? points.toReversed() : points;
  const ends = [...new Set(byGood)].sort((a, b) => b - a);
  return ends.map((end) => [end, byGood.findIndex((one) => one >= end)]);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** All that may have happened by a day of a year of so many. */
function* daysOf(expected: number): Generator<readonly [count: number, total: number]> {
  for (const total of upTo(expected)) for (const count of upTo(total)) yield [count, total];
}

describe.each(RULES)('%s, of %s', (text, most) => {
  const rule = ruleOf(text);
  const max = pointsOf(most);
  const table = pointsTable(rule, max);
  const sizes = ALL ? upTo(MOST, 1) : [...new Set([...sampleOf(upTo(MOST, 1), 5), MOST])];
  const paceOf = (count: number, total: number, expected: number): Pace => {
    const read = findPace(rule, figures(count, total, expected), max);
    if (!read.ok) throw new Error(`${count}/${total} of ${expected}: ${read.message}`);
    return read.value;
  };
  const needOf = (pace: Pace, points: number): number | undefined => {
    const found = pace.outcomes.find((one) => Number(one.points) === points);
    return found && Number(neededOf(found, pace));
  };

  it('agrees with every end of every year', () => {
    const wrong: unknown[] = [];
    for (const expected of sizes) {
      for (const [count, total] of daysOf(expected)) {
        const pace = paceOf(count, total, expected);
        const all = tried(table, count, total, expected);
        const found = pace.outcomes.map((one) => [Number(one.points), Number(neededOf(one, pace))]);
        // Where each one more is an end, those named are among them, the best and the sure one always.
        const isRight = pace.isShortened
          ? found.every((one) => all.some((other) => same(one, other))) &&
            same([found[0], found.at(-1)], [all[0], all.at(-1)])
          : same(found, all);
        const isLost = pace.lost.every((points) => all.every(([end]) => end < points));
        if (!isRight || !isLost) wrong.push({ count, total, expected, found, all, lost: pace.lost });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('needs no more after a success and never fewer for a better band; what is sure stays sure', () => {
    const wrong: unknown[] = [];
    const isFault = /^(?:trừ|dưới|0 trở)/.test(text);
    for (const expected of sizes) {
      for (const [count, total] of daysOf(expected - 1)) {
        const now = paceOf(count, total, expected);
        const well = paceOf(count + (isFault ? 0 : 1), total + 1, expected);
        const badly = paceOf(count + (isFault ? 1 : 0), total + 1, expected);
        const needs = now.outcomes.map((one) => Number(neededOf(one, now)));
        const [best, sure] = [now.outcomes[0]?.points ?? 0, now.outcomes.at(-1)?.points ?? 0];
        const laws = [
          needs.every((need, i) => i === 0 || need < (needs[i - 1] ?? 0)),
          [well, badly].every((later) => (later.outcomes.at(-1)?.points ?? -1) >= sure),
          well.outcomes[0]?.points === best && (badly.outcomes[0]?.points ?? best + 1) <= best,
          now.outcomes.every(({ points }) => (needOf(well, points) ?? 0) <= (needOf(now, points) ?? 0)),
        ];
        if (!laws.every(Boolean)) wrong.push({ count, total, expected, laws, needs });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
