import { describe, expect, it } from 'vitest';
import { rowsOf, SEED } from '../core/card.ts';
import { expectWork } from '../setup/pace.ts';
import { cell, column, message } from './call.ts';

const seed = rowsOf(`${SEED}\nTổng 100 81,9`);
const points = (value: unknown) => (typeof value === 'number' ? value / 10_000 : '');
const CODES = column(...seed.map(({ code }) => (code === 'total' ? '' : code)));
const MAX = column(...seed.map(({ max }) => points(max)));
const SCORE = column(...seed.map(({ score }) => points(score)));
const efforts = (by: Record<string, unknown>) => column(...seed.map(({ code }) => by[code] ?? ''));

describe('CCHC_REACH', () => {
  it('gives the least number of items when efforts are left out', () => {
    expect(cell('REACH', CODES, MAX, SCORE, 85)).toEqual([
      ['Tổng', 87.9, 2, 24],
      ['1.5', 3, 1, ''],
      ['7.3', 3, 1, ''],
    ]);
    const first = (target: unknown) => (cell('REACH', CODES, MAX, SCORE, target) as unknown[][])[0];
    expect([90, '90,9', 95].map(first)).toEqual([
      ['Tổng', 91.9, 4, 26],
      ['Tổng', 91.9, 4, 20],
      ['Tổng', 95.9, 7, 20],
    ]);
  });

  it('weighs efforts, a blank one as 1, and leaves out what is beyond the office', () => {
    const weighed = efforts({ '1.5': 10, '7.3': '2,5', '5.5.1': 'Ngoài thẩm quyền' });
    expect(cell('REACH', CODES, MAX, SCORE, 85, weighed)).toEqual([
      ['Tổng', 85.9, 2, 1],
      ['6.2', 2, 1, ''],
      ['7.2', 2, 1, ''],
    ]);
  });

  it('needs nothing for what is reached, and says what is out of reach', () => {
    expect(cell('REACH', CODES, MAX, SCORE, 81.9)).toEqual([['Tổng', 81.9, 0, 1]]);
    expect(cell('REACH', CODES, MAX, SCORE, 100)).toMatch(/^Không đạt được 100 điểm: .* 99,9 điểm\.$/);
  });

  it('says “rất nhiều” beyond 2^53', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i + 1}`);
    const result = cell('REACH', column(...rows), column(...rows.map(() => 1)), column(...rows.map(() => 0)), 30);
    expect((result as unknown[][])[0]).toEqual(['Tổng', 30, 30, 'rất nhiều']);
  });

  /** Losses of four decimals, the effort of each being what it lost. */
  function decimals(leaves: number): { lost: number[]; first: unknown[]; ask: () => unknown } {
    let state = 7;
    const lost = Array.from({ length: leaves }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return (1 + Math.floor((state / 2 ** 31) * 30_000)) / 10_000;
    });
    const codes = column(...lost.map((_, i) => `1.${i + 1}`));
    const target = Math.ceil(lost.reduce((sum, one) => sum + one, 0) * 5000) / 10_000;
    const ask = () => cell('REACH', codes, column(...lost), column(...lost.map(() => 0)), target, column(...lost));
    const [first = [], ...rows] = ask() as unknown[][];
    const [, reached, effort] = first;
    // Among so many sums one comes to the target itself, and nothing less than the target reaches it.
    expect([reached, effort]).toEqual([target, target]);
    expect(rows.reduce((sum, [, gain]) => sum + Math.round(Number(gain) * 10_000), 0)).toBe(
      Math.round(target * 10_000),
    );
    return { lost, first, ask };
  }

  it('answers for 60 leaves of four decimals in time, and counts them all', () => {
    const { lost, first, ask } = decimals(60);
    expectWork(ask, 40);
    const units = Math.round(Number(first[1]) * 10_000);
    // In how many ways each sum comes about; gain and effort are one, so nothing but the sum itself will do.
    const ways = new Float64Array(units + 1);
    ways[0] = 1;
    for (const one of lost.map((points) => Math.round(points * 10_000))) {
      for (let total = units; total >= one; total--) ways[total] = (ways[total] ?? 0) + (ways[total - one] ?? 0);
    }
    expect(first[3]).toBe(ways[units]);
  });

  it('says “ít nhất” where there is too much to count, and is still exact', () => {
    expect(decimals(150).first[3]).toMatch(/^ít nhất [1-9][\d.]*$|^rất nhiều$/);
    expect(decimals(300).first[3]).toMatch(/^ít nhất [1-9][\d.]*$/);
  });

  it('answers for a card of six thousand leaves, too many to count them by calls within calls', () => {
    const rows = Array.from({ length: 6000 }, (_, i) => `1.${i + 1}`);
    const result = cell('REACH', column(...rows), column(...rows.map(() => 1)), column(...rows.map(() => 0)), 6000);
    expect((result as unknown[][])[0]).toEqual(['Tổng', 6000, 6000, 1]);
    const most = cell('REACH', column(...rows), column(...rows.map(() => 1)), column(...rows.map(() => 0)), 5999);
    expect((most as unknown[][])[0]).toEqual(['Tổng', 5999, 5999, 6000]);
  });

  it('names argument and row of what cannot be used', () => {
    expect(message('REACH', CODES, MAX, SCORE, 85, efforts({ '2.1': 0 }))).toMatch(
      /^Đối số efforts \(công sức\), dòng thứ 4 của vùng: “0”/,
    );
    expect(message('REACH', CODES, MAX, SCORE, 'cao')).toMatch(/^Đối số target /);
    expect(message('REACH', CODES, MAX, SCORE, '')).toMatch(/^Đối số target /);
  });
});
