import { describe, expect, it } from 'vitest';
import { cell, column, message } from './call.ts';

const RULE = '>=95%: 1; >=90%: 0,5; còn lại: 0';

describe('CCHC_PACE', () => {
  it('gives a row for each outcome that is left: points, of the rest so many, the rest', () => {
    const rows = [
      [1, 57, 60],
      [0.5, 47, 60],
      [0, 0, 60],
    ];
    expect(cell('PACE', RULE, 133, 140, 200)).toEqual(rows);
    expect(cell('PACE', RULE, '133', '140', '200', 1)).toEqual(rows);
    expect(cell('PACE', RULE, 1330, '1.400', '2.000')).toEqual([
      [1, 570, 600],
      [0.5, 470, 600],
      [0, 0, 600],
    ]);
    expect(cell('PACE', 'dưới 5%: 1; còn lại: 0', 7, 140, 200)).toEqual([
      [1, 58, 60],
      [0, 0, 60],
    ]);
    expect(cell('PACE', RULE, 190, 200, 200)).toEqual([[1, 0, 0]]);
  });

  it('needs the maximum where the rule does', () => {
    expect(cell('PACE', 'tỷ lệ từ 80%', 70, 80, 100, 2)).toEqual([
      [1.8, 20, 20],
      [1.6, 10, 20],
      [0, 0, 20],
    ]);
    expect(message('PACE', 'tỷ lệ', 70, 80, 100)).toMatch(/^Đối số max \(điểm tối đa\): cách tính theo tỷ lệ cần/);
    expect(message('PACE', 'trừ 0,1/hồ sơ', 1, 80, 100, '')).toMatch(/^Đối số max /);
  });

  it('is blank while nothing is counted', () => {
    expect(cell('PACE', RULE, '', '', 200)).toBe('');
    expect(cell('PACE', RULE, ' ', 140, '')).toBe('');
    expect(cell('PACE', RULE, 0, 0, 60)).toEqual([
      [1, 57, 60],
      [0.5, 54, 60],
      [0, 0, 60],
    ]);
  });

  it.each([
    [['thủ công', 1, 2, 3], /^Đối số rule \(cách tính\): cách tính chấm thủ công/],
    [['có: 1; không: 0', '', '', ''], /^Đối số rule \(cách tính\): cách tính có mức ghi bằng chữ/],
    [[RULE, 3, 2, 5], /^Đối số total \(tổng số đến nay\): 2 nhỏ hơn số đạt 3/],
    [[RULE, 3, 6, 5], /^Đối số expected \(dự kiến cả năm\): 5 nhỏ hơn tổng số đến nay 6/],
    [[RULE, -1, 6, 9], /^Đối số count \(số đạt đến nay\): “-1” là số âm/],
    [[RULE, 1, '-6', 9], /^Đối số total .*“-6” là số âm/],
    [[RULE, 1.5, 6, 9], /^Đối số count .*“1,5” không phải là số nguyên/],
    [[RULE, 1, 6, '9,5'], /^Đối số expected .*“9,5” không phải là số nguyên/],
    [[RULE, 'nhiều', 6, 9], /^Đối số count .*“nhiều” không phải là số/],
    [[RULE, 1, '', 9], /^Đối số total .*cần tổng số/],
    [[RULE, 1, 2, ''], /^Đối số expected .*cần số dự kiến/],
    [[RULE, 0, 0, 0], /^Đối số expected .*là 0 nên không có tỷ lệ/],
    [['0 lỗi trở xuống: 1; còn lại: 0', 0, '', ''], /^Đối số expected .*càng ít càng tốt/],
    [[RULE, column(1, 2), 3, 4], /^Đối số count .* phải là một ô/],
    [[RULE, 9, 9, 9, 0.5], /^Đối số rule .*lớn hơn điểm tối đa 0,5/],
  ])('%j: names the argument that cannot be used', (args, expected) => {
    expect(message('PACE', ...args)).toMatch(expected);
  });
});
