import { describe, expect, it } from 'vitest';
import { cell, column, message } from './call.ts';

const CODES = column('Mã', '3', '3.4.1', '3.5.1', 'Tổng');
const TITLES = column('Nội dung', 'Thủ tục', 'Đúng hạn', 'Trước hạn', '');
const MAX = column('Điểm tối đa', '', 2.5, 1, '');
const SCORE = column('Điểm đạt', '', 1.5, '', '');
const CAUSES = column('Nguyên nhân', '', '22 hồ sơ quá hạn', '', '');
const RULES = column('Cách tính', '', 'trừ 0,1/hồ sơ', '', '');
const VALUES = column('Số liệu', '', 22, '', '');

describe('CCHC_EXPLAIN', () => {
  it('tells in one sentence how a figure came about', () => {
    expect(cell('EXPLAIN', '3.4.1', CODES, TITLES, MAX, SCORE, CAUSES, RULES, VALUES)).toBe(
      'Tiêu chí thành phần 3.4.1 (Đúng hạn): điểm tối đa 2,5, đạt 1,5, bị trừ 1 điểm; nguyên nhân: 22 hồ sơ quá hạn; ' +
        'cách tính “trừ 0,1/hồ sơ”; số liệu thực hiện 22.',
    );
    expect(cell('EXPLAIN', 3, CODES, TITLES, MAX, SCORE)).toBe(
      'Lĩnh vực 3 (Thủ tục): điểm tối đa 3,5, đạt 1,5, bị trừ 1 điểm; là tổng của 3.4.1 (1,5/2,5), 3.5.1 (chưa chấm/1); 1 mục chưa chấm.',
    );
    expect(cell('EXPLAIN', 'Tổng', CODES, TITLES, MAX, SCORE)).toMatch(
      /^Tổng: điểm tối đa 3,5, đạt 1,5, bị trừ 1 điểm; là tổng của 3 /,
    );
    expect(cell('EXPLAIN', '', CODES, TITLES, MAX, SCORE)).toBe('');
  });

  it('names the code that is none or is not listed', () => {
    expect(message('EXPLAIN', '9', CODES, TITLES, MAX, SCORE)).toMatch(/^Đối số code .* không có mã 9 trong cột codes/);
    expect(message('EXPLAIN', 3.4, CODES, TITLES, MAX, SCORE)).toMatch(/^Đối số code .* mã 3,4 là số/);
  });
});
