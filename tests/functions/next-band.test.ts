import { describe, expect, it } from 'vitest';
import { cell, column, message } from './call.ts';

const RULE = '>=90%: 1; >=80%: 0,5; còn lại: 0';

describe('CCHC_NEXT_BAND', () => {
  it('gives change, points and the new count in one row', () => {
    expect(cell('NEXT_BAND', RULE, 88, 110)).toEqual([[11, 0.5, 99]]);
    expect(cell('NEXT_BAND', RULE, '197', '219')).toEqual([[1, 0.5, 198]]);
    expect(cell('NEXT_BAND', '<5%: 1; còn lại: 0', 22, 200)).toEqual([[-13, 1, 9]]);
    expect(cell('NEXT_BAND', '>=3 sáng kiến: 1; còn lại: 0', 1, '')).toEqual([[2, 1, 3]]);
  });

  it('is blank in the top band and while nothing is counted', () => {
    expect(cell('NEXT_BAND', RULE, 99, 110)).toBe('');
    expect(cell('NEXT_BAND', RULE, '', 110)).toBe('');
    expect(cell('NEXT_BAND', RULE, 515, 500)).toBe('');
    expect(cell('NEXT_BAND', '<5%: 1; còn lại: 0', 515, 500)).toEqual([[-491, 1, 24]]);
  });

  it('names the argument that cannot be used', () => {
    expect(message('NEXT_BAND', 'tỷ lệ', 1, 2)).toMatch(/^Đối số rule \(cách tính\): /);
    expect(message('NEXT_BAND', RULE, 1.5, 2)).toMatch(/^Đối số count \(số lượng\): 1,5 không phải là số nguyên/);
    expect(message('NEXT_BAND', RULE, 0, 0)).toMatch(/^Đối số total \(tổng số\): tổng số là 0/);
    expect(message('NEXT_BAND', RULE, 1, '')).toMatch(/^Đối số total /);
    expect(message('NEXT_BAND', RULE, column(1, 2), 3)).toMatch(/^Đối số count .* phải là một ô/);
  });
});
