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

/** Service calls, as live Apps Script counts its trips, of every action on a book of so many rows. */
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
  count('readBook', () => call(host, 'readBook', {}));
  count('Tạo sổ chấm điểm (again)', () => click(host, 'Tạo sổ chấm điểm'));
  count('Nạp số liệu mẫu (refused)', () => click(host, 'Nạp số liệu mẫu'));
  return counts;
}

describe('service calls', () => {
  it('do not grow with the rows', () => {
    const [small, large] = [callsAt(20), callsAt(2000)];
    console.log('service calls at 20 and at 2 000 rows', small);
    // A new tab has 1 000 rows: to write more, the sheet is made longer once, whatever their number.
    const { 'applyResult (new rows)': written = 0, ...rest } = small;
    expect(large).toEqual({ ...rest, 'applyResult (new rows)': written + 1 });
  });
});
