import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begunYear,
  clashOf,
  freshName,
  leftovers,
  renamesFor,
  suffixFor,
  YEAR_TABS,
} from '../../src/book/year-tabs.ts';
import { nextDue } from '../../src/pages/year/tasks.ts';

const OTHERS = ['Đơn vị', 'Lời văn', 'Nhật ký', 'Văn bản', 'Xếp hạng', 'Tài liệu kiểm chứng', 'Chấm điểm 2022'];

const renamed = (names: readonly string[], renames: readonly (readonly [string, string])[]): string[] =>
  names.map((name) => renames.find(([from]) => from === name)?.[1] ?? name);

describe('names of tabs when a year begins', () => {
  const book = fc.subarray(OTHERS).map((others) => [...YEAR_TABS, ...others]);

  it('wherever the renaming stops, what is left leads to the same end', () => {
    fc.assert(
      fc.property(book, fc.nat(20), (names, stop) => {
        const suffix = suffixFor(names, 2023);
        const fresh = YEAR_TABS.map((tab) => freshName(tab, suffix));
        const all = [...fresh, ...names];
        expect(begunYear(all)).toBeUndefined();
        expect(leftovers(all)).toEqual(fresh);
        const renames = renamesFor(all, suffix, fresh);
        expect(clashOf(all, renames)).toBeUndefined();
        const done = Math.min(stop, renames.length);
        const stopped = renames.slice(0, done).reduce((now, rename) => renamed(now, [rename]), all);
        const begun = begunYear(stopped);
        expect(begun).toBe(done === 0 || done === renames.length ? undefined : suffix);
        const rest = begun === undefined ? renames.slice(done) : renamesFor(stopped, begun, stopped);
        const end = rest.reduce((now, rename) => renamed(now, [rename]), stopped);
        expect(end).toEqual(renames.reduce((now, rename) => renamed(now, [rename]), all));
        expect(end).toEqual(expect.arrayContaining([...YEAR_TABS, ...YEAR_TABS.map((tab) => tab + suffix)]));
        expect(new Set(end).size).toBe(end.length);
      }),
    );
  });

  it('names a tab that somebody made anew while the run was stopped', () => {
    const stopped = [
      'Thông tin chung 2023',
      'Thông tin chung',
      ...YEAR_TABS.slice(1),
      ...YEAR_TABS.map((tab) => freshName(tab, ' 2023')),
    ];
    expect(begunYear(stopped)).toBe(' 2023');
    expect(clashOf(stopped, renamesFor(stopped, ' 2023', stopped))).toBe('Thông tin chung 2023');
  });
});

describe('a deadline in the new year', () => {
  it.each([
    ['30/06/2024', '', '30/06/2025'],
    ['Quý II/2024', '', 'Quý II/2025'],
    ['Trước 30/6', '', 'Trước 30/6'],
    ['29/02/2024', '', '28/02/2025'],
    ['Hằng quý', 'Hằng quý', 'Hằng quý'],
    ['Thường xuyên', 'Thường xuyên', 'Thường xuyên'],
    ['Cả năm 2024', 'Cả năm 2025', 'Cả năm 2025'],
    ['sau khi có hướng dẫn', '', 'sau khi có hướng dẫn'],
    ['', '', ''],
  ])('%s is left blank as “%s” or moved to “%s”', (due, blank, shift) => {
    expect([nextDue(due, 'blank', 1), nextDue(due, 'shift', 1)]).toEqual([blank, shift]);
  });
});
