import { describe, expect, it } from 'vitest';
import { call, click, emptyBook } from './book.ts';

/** A result with so many rows: fields of ten items each. */
function result(rows: number): { code: string; title: string; max: number; score: number }[] {
  return Array.from({ length: rows }, (_, i) => {
    const [field, item] = [Math.floor(i / 10) + 1, i % 10];
    return item === 0
      ? { code: `${field}`, title: `Lĩnh vực ${field}`, max: 9, score: 8 }
      : { code: `${field}.${item}`, title: `Tiêu chí ${field}.${item}`, max: 1, score: item === 1 ? 0 : 1 };
  });
}

/**
 * The most service calls, as live Apps Script counts its trips, of loading a result of any length; those of all actions stand
 * in tests/writing/calls.test.ts. In applyResult sixteen help scoring and note what was done; with new rows, six bring the
 * units of an older result.
 */
const CEILINGS: Readonly<Record<string, number>> = {
  'Tạo sổ chấm điểm': 76,
  'Tạo sổ chấm điểm (again)': 32,
  'Nạp số liệu mẫu (refused)': 14,
  inspectBook: 32,
  'applyResult (new rows)': 32,
  'applyResult (known rows)': 11,
  'applyResult (other scores)': 18,
  'applyResult (scattered scores)': 21,
};

/** Of every action on a book of so many rows. */
function callsAt(rows: number): Record<string, number> {
  const host = emptyBook();
  const counts: Record<string, number> = {};
  const count = (name: string, act: () => unknown) => {
    act();
    counts[name] = host.calls.count;
  };
  count('Tạo sổ chấm điểm', () => click(host, 'Tạo sổ chấm điểm'));
  count('applyResult (new rows)', () =>
    call(host, 'applyResult', { rows: result(rows), settings: { 'Năm chấm điểm': '2023' } }),
  );
  count('applyResult (known rows)', () => call(host, 'applyResult', { rows: result(rows), settings: {} }));
  const other = result(rows).map((row) => ({ ...row, score: 0.5 }));
  count('applyResult (other scores)', () => call(host, 'applyResult', { rows: other, settings: {} }));
  // Every second row, four scores among them: runs of one cell, as many as there are rows.
  const scattered = result(rows).flatMap((row, i) => (i % 2 === 0 ? [{ ...row, score: (i % 8) / 8 + 0.125 }] : []));
  count('applyResult (scattered scores)', () => call(host, 'applyResult', { rows: scattered, settings: {} }));
  count('readBook', () => call(host, 'readBook', {}));
  count('Tạo sổ chấm điểm (again)', () => click(host, 'Tạo sổ chấm điểm'));
  count('Nạp số liệu mẫu (refused)', () => click(host, 'Nạp số liệu mẫu'));
  count('inspectBook', () => call(host, 'inspectBook', {}));
  return counts;
}

describe('service calls', () => {
  it('do not grow with the rows', () => {
    const [small, large] = [callsAt(20), callsAt(1200)];
    console.log('service calls at 20 and at 1 200 rows', small);
    // A new tab has 1 000 rows: to write more, the sheet is made longer once, whatever their number.
    const { 'applyResult (new rows)': written = 0, ...rest } = small;
    expect(large).toEqual({ ...rest, 'applyResult (new rows)': written + 1 });
    for (const [name, ceiling] of Object.entries(CEILINGS))
      expect([name, large[name]]).toEqual([name, expect.toSatisfy((count: number) => count <= ceiling)]);
  });

  it('of a sample are few more than those of an empty book, and of a rule none', () => {
    const host = emptyBook();
    click(host, 'Nạp số liệu mẫu');
    expect(host.calls.count).toBeLessThanOrEqual(77);
    const againWith = (rules: number): number => {
      const book = emptyBook();
      click(book, 'Tạo sổ chấm điểm');
      const rows = result(rules).map((row) => ({ ...row, rule: 'có: 1; không: 0' }));
      call(book, 'applyResult', { rows, settings: {} });
      click(book, 'Tạo sổ chấm điểm');
      return book.calls.count;
    };
    const few = againWith(3);
    expect([few <= 32, againWith(30)]).toEqual([true, few]);
  });

  it('show that something goes on while tabs are made', () => {
    const host = emptyBook();
    expect(host.runMenu('Tạo sổ chấm điểm').toasts.map(({ message }) => message)).toEqual([
      expect.stringContaining('Đang tạo các trang của sổ'),
    ]);
    expect(host.runMenu('Tạo sổ chấm điểm').toasts).toEqual([]);
  });
});
