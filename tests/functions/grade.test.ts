import { describe, expect, it } from 'vitest';
import { cell, column, message } from './call.ts';

const BANDS = [
  ['Từ', 'Xếp loại'],
  ['65%', 'Khá'],
  [0.9, 'Xuất sắc'],
  ['', ''],
  ['0,8', 'Tốt'],
  [0, 'Trung bình'],
];

describe('CCHC_GRADE', () => {
  it('gives the grade of the highest bound reached, whatever the order', () => {
    expect([1, 0.9, '89,99%', 0.8, '65%', 0.1].map((rate) => cell('GRADE', rate, BANDS))).toEqual([
      ...['Xuất sắc', 'Xuất sắc', 'Tốt', 'Tốt', 'Khá', 'Trung bình'],
    ]);
    expect(cell('GRADE', '', BANDS)).toBe('');
    expect(cell('GRADE', 1 - 0.1, BANDS)).toBe('Xuất sắc');
  });

  it('answers a column', () => {
    expect(cell('GRADE', column('Tỷ lệ đạt', 0.95, '', 0.7), BANDS)).toEqual([
      ['Xếp loại'],
      ['Xuất sắc'],
      [''],
      ['Khá'],
    ]);
  });

  it('names argument and row of what cannot be used', () => {
    expect(message('GRADE', 81.9, BANDS)).toMatch(/^Đối số rate \(tỷ lệ\): “81,9” không phải là tỷ lệ/);
    expect(message('GRADE', 0.5, [[0.9, 'Tốt']])).toMatch(/^Đối số rate .* thấp hơn mọi mức/);
    expect(
      message('GRADE', 0.5, [
        [0.9, 'Tốt'],
        [0.8, ''],
      ]),
    ).toMatch(/^Đối số bands \(bảng xếp loại\), dòng thứ 2 của vùng/);
    expect(
      message('GRADE', 0.5, [
        [0.9, 'Tốt'],
        ['90%', 'Khá'],
      ]),
    ).toMatch(/dòng thứ 2 của vùng: 90% xuất hiện hai lần/);
    expect(message('GRADE', 0.5, [[90, 'Tốt']])).toMatch(/^Đối số bands .*dòng thứ 1 của vùng: “90”/);
    expect(message('GRADE', 0.5, column(0.9))).toMatch(/^Đối số bands /);
  });
});
