import { describe, expect, it } from 'vitest';
import { rowsOf, SEED } from '../core/card.ts';
import { cell, column, message } from './call.ts';

const seed = rowsOf(`${SEED}\nTổng 100 81,9`);
const points = (value: unknown) => (typeof value === 'number' ? value / 10_000 : '');
const CODES = column('Mã', ...seed.map(({ code }) => (code === 'total' ? 'Tổng' : code)));
const MAX = column('Điểm tối đa', ...seed.map(({ max }) => points(max)));
const SCORE = column('Điểm đạt', ...seed.map(({ score }) => points(score)));

/** Columns of tasks under their titles. */
const tasks = (...rows: unknown[][]) => rows[0]?.map((_, x) => rows.map((row) => [row[x]])) ?? [];

describe('CCHC_COVERAGE', () => {
  const columns = tasks(
    ['Tiêu chí', 'Chủ trì', 'Thời hạn', 'Chỉ tiêu', 'Sản phẩm', 'Trạng thái'],
    ['1.5', 'Văn phòng', new Date(2026, 5, 30), '', 'Sáng kiến', ''],
    ['3.4.1; 7.2', 'Trung tâm PVHCC', 'Quý II', 'Không hồ sơ trễ hạn', '', 'Đang thực hiện'],
    ['7.2', '', '', '', '', ''],
    ['7.3', 'Phòng Kinh tế', '', 'có giao dịch', '', 'Chưa thực hiện'],
    ['6.2', 'Phòng Kinh tế', 'Trước 30/6', 'x', '', 'Dự thảo'],
    ['2.1', 'Văn phòng', 'Thường xuyên', '', 'Báo cáo', ''],
    ['', '', '', '', '', ''],
  );

  it('tells for each shortfall whether a whole task serves it, and sums up', () => {
    const result = cell('COVERAGE', CODES, MAX, SCORE, ...columns) as unknown[][];
    expect(result.filter(([code]) => ['1.5', '3.4.1', '7.2', '7.3', '6.2', '2.1'].includes(String(code)))).toEqual([
      ['1.5', 3, 'đủ', 1],
      ['7.3', 3, 'một phần', 1],
      ['6.2', 2, 'chưa có', 0],
      ['7.2', 2, 'đủ', 2],
      ['2.1', 1, 'một phần', 1],
      ['3.4.1', 1, 'đủ', 1],
    ]);
    expect(result).toHaveLength(13);
    expect(result.at(-1)).toEqual(['Tổng', 18, 6, 6 / 18]);
  });

  it('is blank when nothing is lost, and covers nothing without tasks', () => {
    expect(cell('COVERAGE', column('1'), column(1), column(1), '', '', '', '')).toBe('');
    expect(cell('COVERAGE', column('1'), column(1), column(0), '', '', '', '')).toEqual([
      ['1', 1, 'chưa có', 0],
      ['Tổng', 1, 0, 0],
    ]);
  });

  it('names column and row of what cannot be used', () => {
    const codes = columns.map((cells, x) => (x === 0 ? cells.map(([own], y) => [y === 3 ? 7.2 : own]) : cells));
    expect(message('COVERAGE', CODES, MAX, SCORE, ...codes)).toMatch(
      /^Đối số taskCodes .*, dòng thứ 4 của vùng: mã 7,2 là số/,
    );
    const states = columns.map((cells, x) => (x === 5 ? cells.map(([own], y) => [y === 2 ? 'Quá hạn' : own]) : cells));
    expect(message('COVERAGE', CODES, MAX, SCORE, ...states)).toMatch(
      /^Đối số statuses \(trạng thái\), dòng thứ 3 của vùng: “Quá hạn”/,
    );
    expect(message('COVERAGE', CODES, MAX, SCORE, column('1.5'), column('a', 'b'), column(''), column(''))).toMatch(
      /cùng số dòng/,
    );
    expect(message('COVERAGE', CODES, MAX, SCORE, column('1.5'))).toMatch(/thiếu đối số leads/);
  });
});

describe('CCHC_FORECAST', () => {
  it('gives now, with finished, with planned tasks, and the most there is', () => {
    const [codes, gains, states] = tasks(
      ['Tiêu chí', 'Điểm dự kiến tăng', 'Trạng thái'],
      ['1.5', 3, 'Hoàn thành'],
      ['3.4.1; 7.2', '2,5', ''],
      ['7.2', 2, 'Đang thực hiện'],
      ['6.2', 2, 'Tạm dừng'],
      ['5.5.1', 2, 'dự thảo'],
      ['2.1', '', ''],
    );
    expect(cell('FORECAST', CODES, MAX, SCORE, codes, gains, states)).toEqual([[81.9, 84.9, 87.9, 99.9]]);
    expect(cell('FORECAST', CODES, MAX, SCORE, codes, gains)).toEqual([[81.9, 81.9, 91.9, 99.9]]);
  });

  it('is blank while nothing is scored, and names what cannot be used', () => {
    expect(cell('FORECAST', column('1'), column(1), column(''), '', '')).toBe('');
    expect(message('FORECAST', CODES, MAX, SCORE, column('1.5'), column(-1))).toMatch(
      /^Đối số gains .*, dòng thứ 1 của vùng: -1 là số âm/,
    );
  });
});
