import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/functions/declaration.ts';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { cell, column, message } from './call.ts';

describe('CCHC_GAP', () => {
  it('gives the points lost, exactly', () => {
    expect(cell('GAP', 100, 81.9)).toBe(18.1);
    expect(cell('GAP', '2,5', '1,5')).toBe(1);
    expect(cell('GAP', 3, 3)).toBe(0);
  });

  it('is blank for a blank score, KAD, and points without a maximum', () => {
    for (const [max, score] of [
      [3, ''],
      [3, 'KAD'],
      [3, 'không áp dụng'],
      ['', 0.5],
      ['', -0.5],
      ['', ''],
    ]) {
      expect(cell('GAP', max, score)).toBe('');
    }
  });

  it('answers ranges in their shape', () => {
    expect(cell('GAP', [[3, 2]], [[1, 'KAD']])).toEqual([[2, '']]);
    expect(cell('GAP', column(3, '', 2), column(1, '', ''))).toEqual([[2], [''], ['']]);
  });

  it('ends an open range with the last row in use, and keeps blank rows inside', () => {
    expect(cell('GAP', column(3, '', 2, '', ''), column(1, '', 0.5, '', ''))).toEqual([[2], [''], [1.5]]);
    expect(cell('GAP', column('', ''), column('', ''))).toBe('');
  });

  it('answers a header row with its title', () => {
    expect(cell('GAP', column('Điểm tối đa', 3), column('Điểm đạt', 1))).toEqual([['Điểm bị trừ'], [2]]);
    expect(cell('GAP', column('Điểm tối đa', ''), column('Điểm đạt', ''))).toEqual([['Điểm bị trừ']]);
  });

  it('does not take a text number or KAD for a header', () => {
    expect(cell('GAP', column('3', 2), column('KAD', 1))).toEqual([[''], [1]]);
    expect(message('GAP', column('Điểm tối đa', 3), column(1, 1))).toMatch(
      /max.*dòng thứ 1.*“Điểm tối đa” không phải là số/,
    );
  });

  it.each([
    [
      'a score above max',
      [column(3, 2), column(1, 2.5)],
      /score \(điểm đạt\), dòng thứ 2 của vùng: 2,5 lớn hơn điểm tối đa 2\./,
    ],
    ['a negative score', [3, -1], /score \(điểm đạt\): -1 là số âm/],
    ['a negative max', [-3, ''], /max \(điểm tối đa\): -3 là số âm/],
    ['words', [column(3, 3), column(1, 'ba')], /score.*dòng thứ 2.*“ba” không phải là số/],
    ['a date', [new Date(2024, 0, 15), 1], /max.*“15\/1\/2024” là một ngày/],
    ['a truth value', [3, true], /score.*không phải là số/],
    ['dots that may mean thousands', ['1.234', 1], /có thể là 1,234 hoặc 1234/],
    ['another denominator', [17, '81,9/100'], /điểm ghi trên 100 nhưng điểm tối đa là 17/],
    ['unequal ranges', [column(1, 2), column(1)], /cùng số dòng.*max.*2 dòng.*score.*1 dòng/],
    ['a cell beside a range', [column(1, 2), 1], /score.*có một ô/],
    ['a missing argument', [3], /thiếu đối số score/],
    ['too many arguments', [3, 2, 1], /nhiều nhất 2 đối số/],
  ])('refuses %s and says where', (_, args, expected) =>
    expect(message('GAP', ...(args as unknown[]))).toMatch(expected));

  it('sums to the gap of the sums', () => {
    const scored = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(scored, { minLength: 1 }), (rows) => {
        const max = rows.map(([units]) => units);
        const score = rows.map(([units, share]) => Math.floor((units * share) / 100));
        const toPoints = (units: number) => units / 10_000;
        const gaps = cell('GAP', column(...max.map(toPoints)), column(...score.map(toPoints))) as number[][];
        const total = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
        const units = gaps.map(([gap = 0]) => Math.round(gap * 10_000));
        expect(total(units)).toBe(total(max) - total(score));
      }),
    );
  });
});

describe('CCHC_RATE', () => {
  it('gives the share achieved from 0 to 1', () => {
    expect(cell('RATE', 2, 1)).toBe(0.5);
    expect(cell('RATE', column('Điểm tối đa', 4, 0), column('Điểm đạt', 1, 0))).toEqual([['Tỷ lệ đạt'], [0.25], ['']]);
  });

  it('is blank where there is no score or no max', () => {
    expect([cell('RATE', 3, ''), cell('RATE', '', 3), cell('RATE', 3, 'KAD')]).toEqual(['', '', '']);
  });
});

describe('every function', () => {
  it.each(
    FUNCTIONS.map(({ name }) => [name.replace('CCHC_', '')]),
  )('%s tells its usage when called without arguments', (name) => {
    expect(cell(name)).toMatch(new RegExp(`^CCHC_${name}\\(.*\\): .* Ví dụ: =CCHC_${name}\\(`));
  });

  it('shows formulas with ";", which every locale takes', () => {
    for (const { example } of FUNCTIONS) expect(example).not.toMatch(/[A-Z]\d*,[A-Z]/);
  });

  it('never answers with a one-dimensional array', () => {
    const anything = fc.oneof(fc.constantFrom('', 'KAD', 'Tổng', '1', '1.1', '2', 0, 1, 2.5, 'x', true), fc.double());
    const columns = fc.integer({ min: 1, max: 6 }).chain((height) => {
      const range = fc.array(
        anything.map((value) => [value]),
        { minLength: height, maxLength: height },
      );
      return fc.tuple(range, range, range, range, range);
    });
    fc.assert(
      fc.property(columns, fc.constantFrom(...FUNCTIONS), (args, declaration) => {
        let result: unknown;
        try {
          result = cell(declaration.name.replace('CCHC_', ''), ...args.slice(0, declaration.parameters.length));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          return;
        }
        if (Array.isArray(result)) for (const row of result) expect(Array.isArray(row) && row.length > 0).toBe(true);
        else expect(['string', 'number']).toContain(typeof result);
      }),
    );
  });
});
