import { describe, expect, it } from 'vitest';
import { cell, column, message } from './call.ts';

describe('CCHC_RANK', () => {
  it('shares ranks among equals', () => {
    expect(cell('RANK', column(70, 90, '80', '', 80, 'KAD'))).toEqual([[4], [1], [2], [''], [2], ['']]);
    expect(cell('RANK', column(70, 90, 80, 80), '', true)).toEqual([[3], [1], [2], [2]]);
    expect(cell('RANK', column(0.1 + 0.2, 0.3, '0,3'))).toEqual([[1], [1], [1]]);
    expect(cell('RANK', column(0.82371, 0.82372))).toEqual([[2], [1]]);
    expect(cell('RANK', 90)).toBe(1);
  });

  it('ranks within groups, with header rows', () => {
    const groups = column('Nhóm', 'Phường', 'xã', 'phường ', 'XÃ');
    expect(cell('RANK', column('Tổng điểm', 70, 60, 80, 65), groups)).toEqual([['Xếp hạng'], [2], [2], [1], [1]]);
  });

  it('names argument and row of what cannot be used', () => {
    expect(message('RANK', column(1, 'x'))).toMatch(/^Đối số scores \(điểm đạt\), dòng thứ 2 của vùng: /);
    expect(message('RANK', column(1, 2), column('a'))).toMatch(/cùng số dòng/);
    expect(message('RANK', column(1, 2), column('a', 'b'), 'có lẽ')).toMatch(/^Đối số dense /);
  });
});
