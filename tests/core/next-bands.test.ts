import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import { spanOfTotals } from '../../src/core/rules/next-band.ts';
import { findShortfalls } from '../../src/core/shortfalls.ts';
import { findNextBands, type RuleCells } from '../../src/core/targets/next-bands.ts';
import { readFaults } from '../../src/core/targets/read-faults.ts';
import { cardOf, SEED } from './card.ts';

const causes: Readonly<Record<string, string>> = {
  '3.4.1': 'Hệ thống ghi nhận 22 hồ sơ quá hạn',
  '3.5.1': 'tỷ lệ hồ sơ trước hạn, đúng hạn mới đạt từ 80% đến dưới 90%',
  '7.2': '22 hồ sơ xử lý không đúng quy định',
  '7.1': 'dưới 80% văn bản đi; công văn 15/2023 ngày 3 văn bản',
};
const seed = findShortfalls(cardOf(SEED)).map((one) => ({ ...one, cause: causes[one.code] ?? '' }));

describe('faults and bands in causes', () => {
  it('are found with the items they stand behind, and lead to 110 to 219 files and 1 to 11 fewer', () => {
    const { faults, bands } = readFaults(seed);
    expect(faults).toContainEqual({ count: 22, noun: 'hồ sơ', codes: ['7.2', '3.4.1'] });
    expect(bands).toMatchObject([{ label: 'từ 80% đến dưới 90%', codes: ['3.5.1'] }]);
    const [band] = bands;
    expect(band && spanOfTotals(22n, band)).toEqual({
      totals: { least: 110n, most: 219n },
      fewer: { least: 1n, most: 11n },
    });
  });
});

describe('the next band of each leaf', () => {
  const rule = '>=90%: 1; >=80%: 0,5; còn lại: 0';
  const cells: Readonly<Record<string, RuleCells>> = {
    '3.5.1': { rule, value: '88', count: 110 },
    '3.1.5': { rule, value: '', count: 110 },
    '2.1': { rule, value: '85%', count: '' },
    '6.2': { rule, value: 95, count: 100 },
    '6.3.3': { rule, value: 120, count: 100 },
    '3.4.1': { rule, value: 'nhiều', count: 100 },
    '7.1': { rule: '0 trở xuống: 1; từ 1 đến 3 lỗi: 0,5; còn lại: 0', value: 7, count: '' },
    '7.2': { rule: 'trừ 0,1/hồ sơ', value: 22, count: '' },
    '7.3': { rule: 'không phải cách tính nào', value: 1, count: '' },
  };

  it('says how many more or fewer, what it brings, or what is missing to say so', () => {
    const found = findNextBands(seed, (code: ItemCode) => cells[code]);
    const answers = Object.fromEntries(found.map(({ shortfall, answer }) => [shortfall.code, answer]));
    expect(answers).toMatchObject({
      '3.5.1': { kind: 'next', next: { change: 11n, gain: 5000, count: 99n }, value: 88n, total: 110n },
      '3.1.5': { kind: 'no-value' },
      '2.1': { kind: 'no-total' },
      '6.2': { kind: 'top' },
      '6.3.3': { kind: 'top' },
      '3.4.1': { kind: 'unreadable' },
      '7.1': { kind: 'next', next: { change: -4n, gain: 5000, count: 3n }, total: undefined },
    });
    expect(Object.keys(answers)).toHaveLength(7);
  });
});
