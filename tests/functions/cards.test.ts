import { describe, expect, it } from 'vitest';
import { rowsOf, SEED } from '../core/card.ts';
import { cell, column, message } from './call.ts';

const blank = (value: unknown) => (value === undefined ? '' : value);
const points = (value: unknown) => (typeof value === 'number' ? value / 10_000 : blank(value));
const seed = rowsOf(SEED);
const CODES = column(...seed.map(({ code }) => code));
const TITLES = column(...seed.map(({ title }) => title));
const MAX = column(...seed.map(({ max }) => points(max)));
const SCORE = column(...seed.map(({ score }) => points(score)));

describe('CCHC_ROLLUP', () => {
  it('keeps stated figures and fills blank parents with the sum below', () => {
    const codes = column('1', '1.1', '1.1.1', '1.1.2', '1.2', '2', 'Tổng');
    expect(cell('ROLLUP', codes, column('', '', 0.1, 0.2, 3, 5, ''))).toEqual([
      [3.3],
      [0.3],
      [0.1],
      [0.2],
      [3],
      [5],
      [8.3],
    ]);
  });

  it('leaves rows out whose score is KAD', () => {
    const codes = column('1', '1.1', '1.2');
    expect(cell('ROLLUP', codes, column('', 2, 3), column('', 'KAD', 1))).toEqual([[3], [''], [3]]);
    expect(cell('ROLLUP', codes, column('', 'KAD', 3))).toEqual([[3], [''], [3]]);
  });

  it('is blank where nothing below has a figure', () => {
    expect(cell('ROLLUP', column('1', '1.1', '2'), column('', '', 1))).toEqual([[''], [''], [1]]);
  });

  it('answers a header row with its title and ends with the last row in use', () => {
    const codes = column('Mã', '1', '1.1', '');
    expect(cell('ROLLUP', codes, column('Điểm', '', 2, ''))).toEqual([['Điểm'], [2], [2]]);
  });

  it('answers with the title of what it rolls up, so that it nests', () => {
    const codes = column('Mã', '1', '1.1', '1.2', 'Tổng');
    const max = column('Điểm tối đa', 5, 2, 3, '');
    const [granted, blank] = [column('Điểm đạt', '', '', '', ''), column('Điểm ĐTXHH', '', '', '', '')];
    const self = column('Điểm tự chấm', '', 1.5, 2, '');
    const current = cell('CURRENT', granted, blank, self, column('Theo cách tính', '', '', '', ''), 'Dự kiến');
    expect(cell('ROLLUP', codes, current, granted, max)).toEqual([['Điểm đang tính'], [3.5], [1.5], [2], [3.5]]);
    expect(cell('ROLLUP', codes, cell('GAP', max, current))).toEqual([['Điểm bị trừ'], [1.5], [0.5], [1], [1.5]]);
    // Sheets hands over the one cell of an empty column as a value.
    expect(cell('ROLLUP', column('Mã', '1'), 'Điểm đang tính', granted, column('Điểm tối đa', 5))).toEqual([
      ['Điểm đang tính'],
      [''],
    ]);
    expect(cell('GAP', column('Điểm tối đa', 5), 'Điểm đang tính')).toEqual([['Điểm bị trừ'], ['']]);
    expect(message('ROLLUP', column('1', '1.1'), column(2))).toMatch(/cùng số dòng/);
    expect(message('GAP', column('Điểm tối đa', 5), '#ERROR!')).toMatch(/cùng số dòng/);
  });

  it('with a maximum leaves a parent blank whose listing is not complete', () => {
    const codes = column('1', '1.5', '2', '2.1', '2.2', '3', '3.1', '3.2', '4', '4.1', '', 'Tổng');
    const max = column(10, 3, 5, 2, 3, 6, 2, 3, '', 4, '', '');
    const score = column('', 1, '', 1.5, 3, '', 1, 'KAD', '', 4, '', '');
    const rolled = cell('ROLLUP', codes, score, score, max) as unknown[][];
    // 3 counts neither the part that is not applicable nor all of it; 4 states no maximum that could be compared.
    expect(rolled.map(([value]) => value)).toEqual(['', 1, 4.5, 1.5, 3, '', 1, '', '', 4, '', 8.5]);
    const whole = cell('ROLLUP', column('3', '3.1', '3.2'), column('', 1, 'KAD'), undefined, column(5, 2, 3));
    expect(whole).toEqual([[1], [1], ['']]);
    expect(cell('ROLLUP', column('3', '3.1', '3.2'), column('', 1, 'KAD'), undefined, column(2, 2, 3))).toEqual(whole);
  });

  it('without a maximum gives the total row what TOTAL gives', () => {
    const codes = column('1', '1.5', '2', '2.1', 'Tổng');
    const points = column('', 1, 4, 1.5, '');
    expect((cell('ROLLUP', codes, points) as unknown[][]).at(-1)).toEqual([cell('TOTAL', codes, points)]);
  });

  it('under a header says in a row what is wrong there, and leaves blank what cannot be known above it', () => {
    const codes = column('Mã', '1', '1.1', '1.2', '2', '2.1', 'Tổng');
    expect(cell('ROLLUP', codes, column('Điểm', '', 'ba', 2, '', 1, ''))).toEqual([
      ['Điểm'],
      [''],
      ['Điểm: “ba” không phải là số. Hãy nhập điểm là một số, ví dụ 1,5, hoặc KAD nếu không áp dụng.'],
      [2],
      [1],
      [1],
      [''],
    ]);
    expect(message('ROLLUP', column('1', '1.1'), column('', 'ba'))).toMatch(/^Đối số points \(điểm\), dòng thứ 2 /);
  });

  it('with the total it is given counts a row that cannot be read as not scored: the rest adds up, and the row says why', () => {
    const codes = column('Mã', 'Tổng', '1', '1.1', '1.2', '1.3', '1.4', '1.1', 'x', 'Tổng', '2', '2.1', '2.2');
    const max = column('Điểm tối đa', '', 8, 2, 3, 2, 1, 2, 1, '', '', 3, 2);
    const none = column('Điểm đạt', ...new Array(12).fill(''));
    const sentence = 'Điểm tự chấm: “abc” không phải là số.';
    const points = column('Điểm đang tính', 7, '', sentence, 5, 2, -1, 1, 1, 3, '', 3, 1);
    const rolled = (total: unknown) =>
      (cell('ROLLUP', codes, points, none, max, total) as unknown[][]).map(([value]) => value);
    expect(rolled(6.5)).toEqual([
      'Điểm đang tính',
      6.5,
      2,
      sentence,
      'Điểm: 5 lớn hơn điểm tối đa 3. Hãy kiểm tra lại hai số này.',
      2,
      'Điểm: -1 là số âm. Hãy nhập số từ 0 trở lên.',
      'Mã: mã 1.1 đã có ở dòng thứ 4 của vùng. Hãy xóa hoặc sửa một dòng.',
      expect.stringMatching(/^Mã: “x”/),
      'Mã: dòng tổng đã có ở dòng thứ 2 của vùng. Hãy xóa hoặc sửa một dòng.',
      4,
      3,
      1,
    ]);
    expect(rolled('')[1]).toBe('');
  });

  it('takes an integer number for its code and refuses other numbers', () => {
    expect(cell('ROLLUP', column(1, '1.1'), column('', 2))).toEqual([[2], [2]]);
    expect(message('ROLLUP', column('1', 1.1), column('', 2))).toMatch(/codes \(mã\), dòng thứ 2.*1,1 là số/);
    expect(message('ROLLUP', column('1', new Date(2024, 1, 1)), column('', 2))).toMatch(/dòng thứ 2.*là một ngày/);
  });
});

describe('CCHC_TOTAL', () => {
  it('counts nothing twice', () => {
    expect(cell('TOTAL', CODES, SCORE)).toBe(67.9);
    expect(cell('TOTAL', CODES, MAX)).toBe(86);
    expect(cell('TOTAL', column('3.1', '3.1.1', '4.2'), column('', 1, 2))).toBe(3);
  });

  it('does not add the total row, and counts bonus and penalty points', () => {
    expect(cell('TOTAL', column('1', '9.1', '9.2', ''), column(5, 1, -0.5, 99))).toBe(5.5);
  });

  it('is blank while there is nothing to add', () => expect(cell('TOTAL', column('1', '2'), column('', ''))).toBe(''));

  it('refuses a code that stands twice, and two total rows', () => {
    expect(message('TOTAL', column('1', '1'), column(1, 2))).toMatch(/Mã 1 xuất hiện hai lần.*dòng thứ 1.*dòng thứ 2/);
    expect(message('TOTAL', column('1', 'Tổng', ''), column(1, 2, 3))).toMatch(/Dòng tổng xuất hiện hai lần/);
  });
});

describe('CCHC_SUMMARY', () => {
  it('gives one line per field and the total', () => {
    expect(cell('SUMMARY', CODES, TITLES, MAX, SCORE)).toEqual([
      ['1', 'Mục 1', 17, 14, 3, 14 / 17, 0],
      ['2', 'Mục 2', 9, 8, 1, 8 / 9, 0],
      ['3', 'Mục 3', 18, 15, 3, 15 / 18, 0],
      ['5', 'Mục 5', 19, 17, 2, 17 / 19, 0],
      ['6', 'Mục 6', 10, 7, 3, 0.7, 0],
      ['7', 'Mục 7', 13, 6.9, 6.1, 6.9 / 13, 0],
      ['Tổng', '', 86, 67.9, 18.1, 67.9 / 86, 0],
    ]);
  });

  it('counts what is not scored yet, and rates only what is', () => {
    const result = cell(
      'SUMMARY',
      column('1', '1.1', '1.2'),
      column('A', 'B', 'C'),
      column('', 2, 3),
      column('', 1, ''),
    );
    expect(result).toEqual([
      ['1', 'A', 5, 1, 1, 0.5, 1],
      ['Tổng', '', 5, 1, 1, 0.5, 1],
    ]);
  });

  it('gives bonus and penalty points a line of their own', () => {
    const result = cell('SUMMARY', column('1', '8.1'), column('A', 'Điểm thưởng'), column(5, ''), column(4, 1));
    expect(result).toEqual([
      ['1', 'A', 5, 4, 1, 0.8, 0],
      ['8.1', 'Điểm thưởng', '', 1, '', '', 0],
      ['Tổng', '', 5, 5, 1, 1, 0],
    ]);
  });

  it('names a field without a row by nothing and gives it the sums of its items', () => {
    expect(cell('SUMMARY', column('3.1.4'), column('A'), column(1), column(0))).toEqual([
      ['3', '', 1, 0, 1, 0, 0],
      ['Tổng', '', 1, 0, 1, 0, 0],
    ]);
  });

  it('leaves what is not applicable out of max and score', () => {
    const result = cell(
      'SUMMARY',
      column('1', '1.1', '1.2'),
      column('A', '', ''),
      column(5, 2, 3),
      column('', 'KAD', 3),
    );
    expect(result).toEqual([
      ['1', 'A', 3, 3, 0, 1, 0],
      ['Tổng', '', 3, 3, 0, 1, 0],
    ]);
  });

  it('is blank for an empty table', () =>
    expect(cell('SUMMARY', column(''), column(''), column(''), column(''))).toBe(''));
});

describe('CCHC_SHORTFALLS', () => {
  it('lists leaves below their maximum, most points lost first, then by code', () => {
    const result = cell('SHORTFALLS', CODES, TITLES, MAX, SCORE) as unknown[][];
    expect(result).toHaveLength(12);
    expect(result.map(([code]) => code)).toEqual([
      ...['1.5', '7.3', '5.5.1', '6.2', '7.2', '2.1', '3.1.4', '3.4.1', '6.3.3', '7.1', '3.1.5', '3.5.1'],
    ]);
    expect(result[7]).toEqual(['3.4.1', 'Mục 3.4.1', 2.5, 1.5, 1, '']);
  });

  it('brings the cause along', () => {
    expect(cell('SHORTFALLS', '1.5', 'Sáng kiến', 3, 0, 'chưa có')).toEqual([['1.5', 'Sáng kiến', 3, 0, 3, 'chưa có']]);
  });

  it('is blank when nothing is lost', () => expect(cell('SHORTFALLS', '1', '', 3, 3)).toBe(''));

  it('sorts equal losses by number, not by letters', () => {
    const codes = column('1.10', '1.9');
    const result = cell('SHORTFALLS', codes, column('', ''), column(1, 1), column(0, 0)) as unknown[][];
    expect(result.map(([code]) => code)).toEqual(['1.9', '1.10']);
  });
});

describe('CCHC_RECONCILE', () => {
  it('finds the 0,1 that nobody explained', () => {
    expect(cell('RECONCILE', CODES, MAX, SCORE)).toEqual([['7', 'chưa rõ nguyên nhân', 6.9, 7, 0.1]]);
  });

  it('names the total row', () => {
    expect(cell('RECONCILE', column('1', 'Tổng'), column(10, 10), column(8, 7))).toEqual([
      ['Tổng', 'lệch tổng', 7, 8, 1],
    ]);
  });

  it('is blank when all agree', () =>
    expect(cell('RECONCILE', column('1', '1.1'), column(3, 3), column(2, 2))).toBe(''));

  it('takes whole fields for rounded where the book says so', () => {
    const args = [column('1', '1.1', '1.2'), column(5, 3, 2), column(4, 2.3, 1.4)];
    expect(cell('RECONCILE', ...args)).toEqual([['1', 'lệch tổng', 4, 3.7, 0.3]]);
    expect([true, 'Có', 'có'].map((rounded) => cell('RECONCILE', ...args, rounded))).toEqual(['', '', '']);
    expect(cell('RECONCILE', ...args, 'Không')).toEqual(cell('RECONCILE', ...args));
    expect(message('RECONCILE', ...args, 'nhiều')).toMatch(/^Đối số rounded /);
  });

  it('names argument and row of a cell it cannot read', () => {
    expect(message('RECONCILE', column('1', '1.1'), column(3, 'x'), column(2, 2))).toMatch(
      /max \(điểm tối đa\), dòng thứ 2/,
    );
  });
});
