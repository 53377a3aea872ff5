import { describe, expect, it } from 'vitest';
import { type ItemCode, readCode } from '../../src/core/codes.ts';
import { compareYears, type YearBefore } from '../../src/core/comparison/years.ts';
import { fromNumber, halfUnit, type Points, toNumber } from '../../src/core/points.ts';
import { checkRows } from '../../src/core/result/problems.ts';
import type { AssessedRow } from '../../src/core/result/result.ts';
import { parseRule } from '../../src/core/rules/parse.ts';
import { buildScorecard } from '../../src/core/scorecard.ts';
import { lowerFirst, upperFirst } from '../../src/core/text.ts';
import { cardOf } from './card.ts';

const points = (value: number): Points => {
  const read = fromNumber(value);
  if (read === undefined) throw new Error(`${value} is no amount`);
  return read;
};

const row = (code: string, max: number | undefined, score: number, self?: number): AssessedRow => ({
  code: readCode(code) ?? 'total',
  title: '',
  max: max === undefined ? undefined : points(max),
  score: points(score),
  self: self === undefined ? undefined : points(self),
  place: 2,
});

const unknown = (code: string): ItemCode => {
  throw new Error(`${code} is no code`);
};

describe('a score', () => {
  it('may be nothing and all of its maximum, and neither less nor more', () => {
    const codes = (score: number) => checkRows([row('1.1', 2, score)]).map(({ code }) => code);
    expect([codes(0), codes(2), codes(-0.1), codes(2.1)]).toEqual([[], [], ['score-negative'], ['score-above-max']]);
    expect(checkRows([row('1.1', 2, 1, 3)])).toMatchObject([
      { code: 'score-above-max', message: expect.stringMatching(/Điểm tự chấm 3 lớn hơn điểm tối đa 2/) },
    ]);
  });

  it('of the total may hold bonus points', () => {
    expect(checkRows([row('Tổng', 100, 101)])).toEqual([]);
  });

  it('without a maximum may be a penalty', () => {
    expect(checkRows([row('9', undefined, -1)])).toEqual([]);
  });

  it('is judged by the card in the same way', () => {
    const codes = (score: number, max = 2) =>
      buildScorecard([{ ...row('1.1', max, score), cause: '' }]).problems.map(({ code }) => code);
    expect([codes(0), codes(2), codes(-1), codes(3), codes(0, 0)]).toEqual([
      [],
      [],
      ['score-negative'],
      ['score-above-max'],
      [],
    ]);
  });
});

describe('the row of the total', () => {
  it('is called by its name where it is wrong', () => {
    const [problem] = buildScorecard([{ ...row('Tổng', 10, 11), cause: '' }]).problems;
    expect(problem?.message).toMatch(/^Dòng tổng: điểm đạt 11 lớn hơn điểm tối đa 10/);
  });
});

describe('a year beside the one before', () => {
  const lastYear = (code: string, score: number): YearBefore => ({
    ...{ code: readCode(code) ?? unknown(code), title: '', max: undefined, score: points(score) },
  });

  it('has what was regained, lost anew, lost again, kept, added and gone', () => {
    const compared = compareYears(cardOf('1 10 -\n1.1 2 2\n1.2 2 1\n1.3 2 0\n1.4 2 2\n1.5 2 1'), [
      ...[
        lastYear('1.1', 1),
        lastYear('1.2', 2),
        lastYear('1.3', 1),
        lastYear('1.4', 2),
        lastYear('2', 1),
        lastYear('2.1', 1),
      ],
    ]);
    expect(
      compared.items.map(({ item, regained, fresh, again }) => [item.code, ...[regained, fresh, again].map(toNumber)]),
    ).toEqual([
      ['1.1', 1, 0, 0],
      ['1.2', 0, 1, 0],
      ['1.3', 0, 1, 1],
    ]);
    expect(compared.kept).toBe(1);
    expect(compared.added.map(({ code }) => code)).toEqual(['1.5']);
    expect(compared.gone.map(({ code }) => code)).toEqual(['2.1']);
    expect(toNumber(compared.sums.lost)).toBe(3);
  });
});

describe('half of the last decimal', () => {
  it('is of the level it is asked for, and nothing beyond the fourth', () => {
    expect([0, 1, 2, 3, 4, 5].map((decimals) => toNumber(halfUnit(decimals)))).toEqual([
      0.5, 0.05, 0.005, 0.0005, 0, 0,
    ]);
  });
});

describe('a rule', () => {
  it('names a level before each colon', () => {
    expect(parseRule(': 1; không: 0').ok).toBe(false);
    expect(parseRule('có 1; không: 0').ok).toBe(false);
    expect(parseRule('có: 1; không: 0').ok).toBe(true);
  });
});

describe('the first letter', () => {
  it('becomes small in a sentence, but for abbreviations', () => {
    expect(['Văn phòng', 'UBND xã', 'VBQPPL', 'Á', '3 hồ sơ', ''].map(lowerFirst)).toEqual([
      'văn phòng',
      'UBND xã',
      'VBQPPL',
      'á',
      '3 hồ sơ',
      '',
    ]);
    expect(['văn phòng', 'đ', ''].map(upperFirst)).toEqual(['Văn phòng', 'Đ', '']);
  });
});
