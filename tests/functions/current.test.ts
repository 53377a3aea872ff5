import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteCriteriaSet, printCriteriaSet } from '../../src/book/criteria-set.ts';
import { readCode } from '../../src/core/codes.ts';
import { fromNumber, type Points } from '../../src/core/points.ts';
import { currentPoints, findBasis, type RowPoints } from '../../src/core/result/current.ts';
import { cell, column, message } from './call.ts';

/** Columns under their titles: granted, survey, self, computed. */
const columns = (...rows: unknown[][]) =>
  ['Điểm đạt', 'Điểm ĐTXHH', 'Điểm tự chấm', 'Điểm theo cách tính'].map((title, x) =>
    column(title, ...rows.map((row) => row[x] ?? '')),
  );
const current = (basis: unknown, ...rows: unknown[][]) =>
  (cell('CURRENT', ...columns(...rows), basis) as unknown[][]).map(([value]) => value);

describe('CCHC_CURRENT', () => {
  it('takes the first column that has points: granted, self, survey, computed', () => {
    const rows = [
      [1, 2, 3, 4],
      ['', 2, 3, 4],
      ['', 2, '', 4],
      ['', '', '', 4],
      ['', '', '', ''],
      ['', '', 0, 4],
    ];
    expect(current('Dự kiến', ...rows)).toEqual(['Điểm đang tính', 1, 3, 2, 4, '', 0]);
    expect(current('kết quả công bố', ...rows)).toEqual(['Điểm đang tính', 1, '', '', '', '', '']);
  });

  it('passes KAD through from any column, after the points that go before it', () => {
    for (const basis of ['Dự kiến', 'Kết quả công bố']) {
      const kad = [['KAD'], ['', 'không áp dụng'], ['', '', 'KAD', 4], ['KAD', 1, 2]];
      expect(current(basis, ...kad)).toEqual(['Điểm đang tính', 'KAD', 'KAD', 'KAD', 'KAD']);
    }
    expect(current('Dự kiến', [2, '', 'KAD'], ['', 'KAD', 3])).toEqual(['Điểm đang tính', 2, 3]);
  });

  it('takes the reason why a rule gives nothing yet for no points', () => {
    expect(current('Dự kiến', ['', '', '', 'Ghi: đúng hạn / muộn / không'], ['', 1])).toEqual([
      'Điểm đang tính',
      '',
      1,
    ]);
  });

  it('says in a row what is wrong there; beside a granted score nothing is', () => {
    expect(current('Dự kiến', ['', '', 'ba'], [2, '', 'ba'])).toEqual([
      'Điểm đang tính',
      'Điểm tự chấm: “ba” không phải là số. Hãy nhập điểm là một số, ví dụ 1,5, hoặc KAD nếu không áp dụng.',
      2,
    ]);
    const told = cell('CURRENT', ...columns(['', '', 'ba']), 'Dự kiến');
    expect((cell('GAP', column('Điểm tối đa', 3), told) as unknown[][])[1]).toEqual((told as unknown[][])[1]);
    expect(message('CURRENT', column('x1'), column(''), column(''), column(''), 'Dự kiến')).toMatch(
      /granted .*dòng thứ 1/,
    );
  });

  it('needs a basis as soon as something is scored', () => {
    expect(current('', [''], ['', '', 'KAD'])).toEqual(['Điểm đang tính', '', 'KAD']);
    expect(message('CURRENT', 1, '', '', '', '')).toMatch(
      /^Đối số basis .* thiếu\. Hãy ghi “Kết quả công bố” hoặc “Dự kiến”/,
    );
    expect(message('CURRENT', 1, '', '', '', 'tạm')).toMatch(/^Đối số basis .*“tạm” không rõ/);
    expect(message('CURRENT', 1, '', '', '')).toMatch(/thiếu đối số basis/);
    expect(message('CURRENT', ...columns([1]), '')).toMatch(/^Đối số basis .* thiếu\./);
  });
});

describe('CCHC_BASIS', () => {
  const basis = (rows: unknown[][], published: unknown = undefined) => cell('BASIS', ...columns(...rows), published);

  it('is what is published where a total is, or every scored row is granted', () => {
    expect(basis([[1, '', 2], [2], ['']])).toBe('Kết quả công bố');
    expect(basis([[1], ['', 2]])).toBe('Dự kiến');
    expect(basis([[1], ['', '', '', 1]])).toBe('Dự kiến');
    expect(basis([[1], ['', 2]], 81.9)).toBe('Kết quả công bố');
    expect(basis([['', '', 5]])).toBe('Dự kiến');
    expect(cell('BASIS', column(1, 2))).toBe('Kết quả công bố');
  });

  it('is blank where nothing is scored; KAD and reasons score nothing', () => {
    expect(basis([[''], ['KAD'], ['', '', 'KAD'], ['', '', '', 'Ghi: có / không']])).toBe('');
    expect(basis([[1], ['', '', 'KAD']])).toBe('Kết quả công bố');
  });
});

describe('CCHC_RESULT', () => {
  /** @param rows granted, self, survey and computed of each item */
  const result = (codes: unknown[], max: unknown[], rows: unknown[][], ...cells: unknown[]) => {
    const [granted, survey, self, computed] = columns(...rows);
    const args = [column('Mã', ...codes), column('Điểm tối đa', ...max), granted, self, survey, computed, ...cells];
    return (cell('RESULT', ...args) as unknown[][]).map(([value]) => value);
  };
  const codes = ['1', '1.1', '1.2', '1.3', '1.4', '1.5'];
  const max = [120, 70, 20, 6, 17, 7];
  const rows = [[''], ['', '', 62], ['', 13.33], ['', '', '', 4], [14], ['']];

  it('tells basis, parts and figures of what is scored, and what waits', () => {
    const parts = 'được công nhận 14/17 · tự chấm 62/70 · ĐTXHH 13,33/20 · theo số liệu 4/6';
    expect(result(codes, max, rows)).toEqual(['Dự kiến', parts, 113, 93.33, 19.67, 7, 1, 0]);
    expect(result(codes, max, [['']])).toEqual(['', '', '', '', '', 120, 5, '']);
  });

  it('takes a published total, whatever the rows come to', () => {
    const [basis, parts, ...figures] = result(['1.5'], [3], [[0]], 100, '81,9');
    expect([basis, parts]).toEqual(['Kết quả công bố', 'được công nhận 0/3']);
    expect(figures).toEqual([100, 81.9, 18.1, 0, 0, 15.1]);
  });

  it('lets a person choose the basis, and knows nothing where the chosen one has no whole', () => {
    expect(result(codes, max, rows, '', '', 'Kết quả công bố')).toEqual([
      'Kết quả công bố',
      'được công nhận 14/17',
      17,
      14,
      3,
      103,
      4,
      0,
    ]);
  });

  it('counts a cell that cannot be read, a score that cannot be and a reason as blank', () => {
    const bad = [[''], ['', '', 'abc'], ['', 25], ['', '', '', 'Ghi: có / không'], [-1], ['', '', 7]];
    expect(result(codes, max, bad)).toEqual(['Dự kiến', 'tự chấm 7/7', 7, 7, 0, 113, 4, 0]);
    expect(
      result(
        ['1.1', 'x', '1.1', 1.2],
        [2, 2, 2, 2],
        [
          ['', '', 1],
          ['', '', 1],
          ['', '', 1],
          ['', '', 1],
        ],
      )[3],
    ).toBe(1);
  });

  it('goes by a criteria set only as long as its rows are those that were loaded', () => {
    const set = printCriteriaSet(
      noteCriteriaSet('QĐ 15/QĐ-UBND 2025', [
        { code: readCode('1') ?? 'total', max: fromNumber(10), rule: '' },
        { code: readCode('1.1') ?? 'total', max: fromNumber(3), rule: 'có: 3; không: 0' },
      ]),
    );
    const scoreWith = (rule: string) =>
      result(['1', '1.1'], [10, 3], [[''], [2]], '', '', '', '', set, column('Cách tính điểm', '', rule))[3];
    expect(scoreWith('có: 3;  không: 0')).toBe(2);
    expect(scoreWith('có: 3; không: 1')).toBe('');
  });
});

describe('the basis of a book', () => {
  const points = fc.option(
    fc.integer({ min: 0, max: 9 }).map((value) => fromNumber(value)),
    { nil: undefined },
  );
  const score = fc.oneof(points, fc.constant('KAD' as const));
  const row: fc.Arbitrary<RowPoints> = fc.record({ granted: score, self: score, survey: score, computed: points });

  it('by itself never leaves out points that somebody gave', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const basis = findBasis(rows, false);
        const given = (one: RowPoints): Points | undefined => {
          const found = [one.granted, one.self, one.survey, one.computed].find((own) => own !== undefined);
          return found === 'KAD' ? undefined : found;
        };
        for (const one of rows) {
          const { score: counted } = basis ? currentPoints(one, basis) : { score: undefined };
          if (given(one) !== undefined) expect(counted).toBe(given(one));
        }
      }),
    );
  });
});
