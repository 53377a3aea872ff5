import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBook } from '../../../src/book/parse-book.ts';
import { NO_ROWS, type PlainCell, type PlainTable } from '../../../src/book/plain-table.ts';
import type { ItemCode } from '../../../src/core/codes.ts';
import type { CalendarDate } from '../../../src/core/dates.ts';
import type { Month, MonthlyFigures } from '../../../src/core/monthly.ts';
import {
  findingsOf,
  type MonthlyRow,
  monthDue,
  monthlyItems,
  monthlyRows,
  monthToCome,
  type Typed,
} from '../../../src/pages/targets/model/monthly-book.ts';
import { pasteFigures } from '../../../src/pages/targets/model/monthly-paste.ts';
import { readTargetsBook } from '../../../src/pages/targets/model/targets-book.ts';
import { runs } from '../../setup/cases.ts';

const CODES = ['1.2', '2.1', '2.2', '2.10'] as ItemCode[];

const paste = (text: string, first = 0, before: Typed = {}) => pasteFigures(text, CODES, first, 5, before);

/** "2.1 5/7", what stands for a row after the paste. */
const filledIn = ({ typed }: { readonly typed: Typed }): string[] =>
  Object.entries(typed).map(([code, cells]) => `${code} ${cells.count5}/${cells.total5 ?? ''}`);

describe('a block of cells', () => {
  it('may have headers with a month, titles of several words, and remarks behind the figures', () => {
    expect(filledIn(paste('T5: số đạt\tT5: tổng số\n1\t2\n3\t4'))).toEqual(['1.2 1/2', '2.1 3/4']);
    expect(filledIn(paste('2.1\t12 tháng, đúng hạn\t5\t7\tghi chú\n2.2\tTên\t4\t5\t'))).toEqual(['2.1 5/7', '2.2 4/5']);
    expect(filledIn(paste('Mã\tNội dung\tSố đạt\n2.1\tTên\t5\n2.2\tTên\t'))).toEqual(['2.1 5/', '2.2 /']);
    expect(filledIn(paste('2.1\tTên\t\t7\n2.2\tTên\t4\t5'))).toEqual(['2.1 /7', '2.2 4/5']);
  });

  it('whose headers name the total first is taken by its headers', () => {
    expect(filledIn(paste('Mã\tTổng số hồ sơ\tSố đúng hạn\n2.1\t7\t5\n2.2\t9\t'))).toEqual(['2.1 5/7', '2.2 /9']);
    expect(filledIn(paste('TỔNG SỐ\tĐạt\n7\t5'))).toEqual(['1.2 5/7']);
    expect(filledIn(paste('T5: tổng số\tT5: số đạt\n7\t5'))).toEqual(['1.2 5/7']);
  });

  it('of count and total goes over the rows in their order, from where it was pasted', () => {
    expect(filledIn(paste('1\t2\n3\t4\n'))).toEqual(['1.2 1/2', '2.1 3/4']);
    expect(filledIn(paste('3\t4\r\n\r\n5\t6', 1))).toEqual(['2.1 3/4', '2.10 5/6']);
    expect(filledIn(paste('Số đạt\tTổng số\n1.250\t2.000'))).toEqual(['1.2 1.250/2.000']);
    expect(paste('3\t4\n5\t6', 3)).toMatchObject({
      filled: 1,
      left: ['Dòng 2 thừa so với số dòng của bảng nên chưa điền.'],
    });
  });

  it('of counts alone leaves the totals as they are', () => {
    const before = { '1.2': { total5: '9', expected: '20' } };
    expect(paste('1\n2', 0, before).typed).toEqual({
      '1.2': { count5: '1', total5: '9', expected: '20' },
      '2.1': { count5: '2' },
    });
  });

  it('with codes goes to their rows, whatever stands between code and figures', () => {
    expect(filledIn(paste('2.10\t1\t2\n1.2\t3\t4'))).toEqual(['2.10 1/2', '1.2 3/4']);
    expect(filledIn(paste('Mã\tTên\tĐạt\tTổng\n2.1\tTên 30\t5\t6'))).toEqual(['2.1 5/6']);
    expect(filledIn(paste('2.1\t5\n2.2\t6'))).toEqual(['2.1 5/', '2.2 6/']);
  });

  it('says of each line that goes nowhere why', () => {
    const { filled, left } = paste('2.1\t1\t2\n3.1\t1\t2\n2.1\t3\t4\nTổng\t5\t6\n\t7\t8');
    expect(filled).toBe(1);
    expect(left.map((line) => line.slice(0, 30))).toEqual([
      'Dòng 2: mã 3.1 không có trong ',
      'Dòng 3: mã 2.1 đã có ở dòng tr',
      'Dòng 4: “Tổng” không phải là m',
      'Dòng 5 không có mã nên chưa đi',
    ]);
  });

  it('keeps what is no number, to be mended where it stands', () => {
    expect(filledIn(paste('năm\t12'))).toEqual(['1.2 năm/12']);
  });

  it('of nothing is nothing', () => {
    for (const text of ['', '\n\n', '\t\t\n']) expect(paste(text)).toEqual({ typed: {}, filled: 0, left: [] });
  });

  it('never throws, and each line is filled, told, or blank', () => {
    const text = fc.array(fc.constantFrom('2.1', '1', '5', '\t', '\n', '"', 'Tổng', ' ', '9.9', 'x'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.nat(4), (parts, first) => {
        const { filled, left, typed } = paste(parts.join(''), first);
        expect(Object.keys(typed)).toHaveLength(filled);
        expect(left.every((line) => /^Dòng \d+/.test(line))).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the month that is due', () => {
  const filled = (month: Month): MonthlyFigures => ({
    ...{ code: '2.1' as ItemCode, title: '', expected: undefined, cutOff: undefined },
    ...{ months: [{ month, count: 1, total: 2 }], place: { kind: 'item', code: '2.1' as ItemCode } },
  });
  const on = (year: number, month: number): CalendarDate => ({ year, month, day: 10 });

  it.each([
    ['the one that closed last where nothing stands yet', [], 2026, on(2026, 6), 5],
    ['January in January', [], 2026, on(2026, 1), 1],
    ['the one after the latest that has figures', [filled(3), filled(1)], 2026, on(2026, 6), 4],
    ['never one to come', [filled(6)], 2026, on(2026, 6), 6],
    ['December once the year is over', [], 2026, on(2027, 1), 12],
    ['a later month of a year that is over', [filled(9)], 2026, on(2027, 1), 10],
    ['January of a year to come', [], 2027, on(2026, 6), 1],
    ['this year where nobody says which one', [], undefined, on(2026, 6), 5],
  ] as const)('is %s', (_, monthly, year, today, due) => {
    expect(monthDue(monthly, year, today)).toBe(due);
  });
});

describe('the items of the table', () => {
  const table = (rows: readonly Readonly<Record<string, PlainCell>>[]): PlainTable => {
    const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return { keys, rows: rows.map((row, i) => [i + 2, ...keys.map((key) => row[key] ?? '')]) };
  };

  it('are those that apply, by whichever score or criterion above says so', () => {
    const rule = 'tỷ lệ';
    const book = readTargetsBook(
      parseBook({
        ...{ zone: 'Asia/Ho_Chi_Minh', info: NO_ROWS, tasks: NO_ROWS, units: NO_ROWS },
        scores: table([
          { code: '1', title: 'Chỉ đạo' },
          { code: '1.1', max: 1, rule, self: 'KAD' },
          { code: '1.2', max: 2, score: 'KAD' },
          { code: '1.2.1', max: 2, rule },
          { code: '1.3', max: 1, rule },
        ]),
        monthly: table(['1.1', '1.2.1', '1.3'].map((code) => ({ code, count1: 5, total1: 10, expected: 20 }))),
      }),
      [],
    );
    const items = monthlyItems(book);
    expect(items.map(({ code }) => code)).toEqual(['1.3']);
    expect(findingsOf(book, monthlyRows(book, items, {}, { year: 2026, month: 5, day: 1 }))).toEqual([]);
  });
});

describe('a month to come', () => {
  const rows = [{ figures: { months: [{ month: 12, count: 1, total: 2 }] } }] as unknown as MonthlyRow[];

  it('has no figures yet: those that stand there are of another year', () => {
    const on = (year: number, month: number): CalendarDate => ({ year, month, day: 10 });
    expect(monthToCome(rows, 2026, on(2026, 4))).toBe(12);
    expect(monthToCome(rows, 2027, on(2026, 12))).toBe(12);
    expect(monthToCome(rows, 2026, on(2026, 12))).toBe(undefined);
    expect(monthToCome(rows, 2025, on(2026, 4))).toBe(undefined);
    expect(monthToCome(rows, undefined, on(2026, 4))).toBe(undefined);
    expect(monthToCome([], 2026, on(2026, 4))).toBe(undefined);
  });
});
