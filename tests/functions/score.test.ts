import { describe, expect, it } from 'vitest';
import { cell, column, message } from './call.ts';

const RULE = '>=90%: 1; >=80%: 0,5; còn lại: 0';

describe('CCHC_SCORE', () => {
  it('gives a single value for single cells', () => {
    expect(cell('SCORE', RULE, '85%', 1)).toBe(0.5);
    expect(cell('SCORE', RULE, 198, 1, 220)).toBe(1);
    expect(cell('SCORE', 'cộng 0,5/sáng kiến, tối đa 1', 3, '')).toBe(1);
    expect(cell('SCORE', 'thủ công', 3, 5)).toBe('');
    expect(cell('SCORE', RULE, '', 1)).toBe('');
    expect(cell('SCORE', RULE, 'KAD', 1)).toBe('');
    expect(cell('SCORE', '', 0.5, 1)).toBe('');
  });

  it('works cell by cell over columns, with a header row and blank rows', () => {
    const rules = column('Cách tính điểm', RULE, '', 'trừ 0,1/hồ sơ', 'có: 2; không: 0', '');
    const values = column('Số liệu thực hiện', 100, '', 22, 'Có', '');
    const max = column('Điểm tối đa', 1, 5, '2,5', 2, '');
    const totals = column('Tổng số', 110, '', '', '', '');
    expect(cell('SCORE', rules, values, max, totals)).toEqual([['Điểm theo cách tính'], [1], [''], [0.3], [2]]);
  });

  it('takes one rule for a whole column', () => {
    expect(cell('SCORE', RULE, column(0.95, '', '80%'), column(1, 1, 1))).toEqual([[1], [''], [0.5]]);
    expect(cell('SCORE', RULE, [[0.95, 0.1]], 1)).toEqual([[1, 0]]);
  });

  it('names argument and row of what cannot be used', () => {
    const score = (...rows: unknown[][]) =>
      message(
        'SCORE',
        rows.map(([rule]) => [rule]),
        rows.map(([, value]) => [value]),
        rows.map(([, , max]) => [max]),
      );
    expect(score([RULE, 0.5, 1], [RULE, 1.5, 1])).toMatch(
      /^Đối số value \(số liệu\), dòng thứ 2 của vùng: 1,5% hay 150%\?/,
    );
    expect(score([RULE, 0.5, 1], ['90%: 1', 1, 1])).toMatch(/^Đối số rule \(cách tính\), dòng thứ 2 của vùng: “90%”/);
    expect(score(['tỷ lệ', 0.5, ''])).toMatch(/^Đối số max \(điểm tối đa\), dòng thứ 1 của vùng: /);
    expect(score([RULE, 0.95, 0.5])).toMatch(/^Đối số rule .* lớn hơn điểm tối đa 0,5/);
    expect(score([RULE, 0.95, -1])).toMatch(/^Đối số max .* số âm/);
    expect(message('SCORE', RULE, 5, 1, 0)).toMatch(/^Đối số total \(tổng số\): tổng số là 0/);
    expect(message('SCORE', column(RULE), column(1, 2), 1)).toMatch(/cùng số dòng/);
  });

  it('under its title, scores every row it can and says in a row why it cannot, once the row has a figure', () => {
    const rules = column('Cách tính điểm', RULE, 'theo hướng dẫn', 'theo hướng dẫn', 'tỷ lệ', RULE);
    const values = column('Số liệu thực hiện', '85%', 1, '', 1.5, 0.95);
    const max = column('Điểm tối đa', 1, 1, 1, 1, 1);
    const told = cell('SCORE', rules, values, max, column('Tổng số', '', '', '', '', '')) as unknown[][];
    expect([0, 1, 3, 5].map((y) => told[y]?.[0])).toEqual(['Điểm theo cách tính', 0.5, '', 1]);
    expect(told[2]?.[0]).toMatch(/^Cách tính: “theo hướng dẫn” /);
    expect(told[4]?.[0]).toBe('1,5% hay 150%? Ghi rõ dấu %.');
  });

  it('tells in a row what may be written there, short enough for its column', () => {
    const rules = ['đúng hạn: 1; muộn: 0,5; không: 0', 'tỷ lệ', 'trừ 0,1/hồ sơ', 'có: 1; không: 0'];
    const told = cell(
      'SCORE',
      column('Cách tính điểm', ...rules),
      column('Số liệu', ...rules.map(() => 'nhiều')),
      column('Điểm tối đa', 1, 1, 1, 1),
    ) as string[][];
    expect(told.slice(1).flat()).toEqual([
      'Ghi: đúng hạn / muộn / không',
      '“nhiều” không phải là tỷ lệ. Ghi như 85%.',
      '“nhiều” không phải là số. Ghi như 22.',
      'Ghi: có / không',
    ]);
  });

  it('does not take the first figure of a column for its title under one rule of levels', () => {
    expect(cell('SCORE', 'có: 2; không: 0', column('x', 'không', ''), 2)).toEqual([[2], [0]]);
    expect(cell('SCORE', 'tỷ lệ', column('Số liệu', 0.5), 2)).toEqual([['Điểm theo cách tính'], [1]]);
  });
});
