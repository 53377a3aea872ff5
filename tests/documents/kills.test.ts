import { describe, expect, it } from 'vitest';
import { FRESH } from '../../src/book/tabs.ts';
import { killsOf, sampleOf } from '../setup/kills.ts';
import { ACTIONS, attempt, bookOf, HANDS, type Line, lines, STORE, said } from './register.ts';

describe.each(Object.entries(ACTIONS))('%s', (_name, action) => {
  const calm = bookOf(action);
  const before = said(calm, action.tab);
  expect(attempt(calm, action)).toBe(true);
  const { count } = calm.calls;
  const after = said(calm, action.tab);
  const files = calm.drive.files().map(({ versions }) => versions.length);

  it('comes to the same when it breaks off at any call and is asked for again', () => {
    for (const { call, when } of sampleOf(killsOf(count), 16)) {
      const host = bookOf(action);
      host.faults.failCall(call, when);
      attempt(host, action);
      host.faults.clear();
      const between = said(host, action.tab);
      // Rows that nobody asked to change say what they said, whatever broke off.
      for (const line of before.filter((one) => after.some((other) => JSON.stringify(other) === JSON.stringify(one))))
        expect([call, when, between]).toEqual([call, when, expect.arrayContaining([line])]);
      if (action.tab === STORE) expectWhole(lines(host, STORE), before);
      expect([call, when, attempt(host, action)]).toEqual([call, when, true]);
      expect([call, when, said(host, action.tab)]).toEqual([call, when, after]);
      expect([call, when, host.drive.files().map(({ versions }) => versions.length)]).toEqual([call, when, files]);
      expect(host.spreadsheet.sheets.filter(({ name }) => name.includes(FRESH))).toEqual([]);
    }
  }, 600_000);

  it('puts nothing into another row or column, whatever hands do in the tab before any call of it', () => {
    const cases = Object.entries(HANDS).flatMap(([name, hand]) =>
      Array.from({ length: count }, (_, i) => ({ name, hand, call: i + 1 })),
    );
    for (const { name, hand, call } of sampleOf(cases, 24)) {
      const host = bookOf(action);
      let seen: { before: Line[] } | undefined;
      host.faults.beforeCall(call, () => {
        if (!host.model.book.sheetNamed(action.tab)) return;
        hand(host, action.tab);
        seen = { before: said(host, action.tab) };
      });
      const done = attempt(host, action);
      host.faults.clear();
      if (!done) expect([name, call, attempt(host, action)]).toEqual([name, call, true]);
      const now = said(host, action.tab);
      expect([name, call, ...strays(now, after, seen?.before ?? before)]).toEqual([name, call]);
    }
  }, 600_000);
});

/** Rows that say what neither the hands left nor the action was to write. */
function strays(now: readonly Line[], wanted: readonly Line[], hands: readonly Line[]): unknown[] {
  const idOf = (line: Line): string => `${line['Mã yêu cầu'] ?? ''}${line['Mẫu'] ?? ''}${line['Phần'] ?? ''}`;
  const wrong: unknown[] = [];
  for (const line of now) {
    const target = wanted.find((one) => idOf(one) === idOf(line) && one['Tên văn bản'] === line['Tên văn bản']);
    const left = hands.find((one) => idOf(one) === idOf(line));
    // What people typed beside belongs to the row as hands left it.
    const right = { ...target, ...onlyOwn(left) };
    if (JSON.stringify(sorted(line)) !== JSON.stringify(sorted(right))) wrong.push({ line, right });
  }
  for (const line of wanted) {
    const isGone = !hands.some((one) => idOf(one) === idOf(line)) && hands.length > 0;
    if (!isGone && !now.some((one) => idOf(one) === idOf(line))) wrong.push({ missing: line });
  }
  return wrong;
}

const sorted = (line: Line): [string, string][] => Object.entries(line).sort(([a], [b]) => a.localeCompare(b));

/** Cells of people's columns, and of columns without a header. */
const onlyOwn = (line: Line = {}): Line =>
  Object.fromEntries(
    Object.entries(line).filter(([header]) => header.startsWith('Ghi chú') || header.startsWith('cột ')),
  );

/** The former or the new one: never neither. */
function expectWhole(rows: readonly Line[], before: readonly Line[]): void {
  if (!before.some((line) => line['Mẫu'] === 'plan')) return;
  const parts = rows.filter((line) => line['Mẫu'] === 'plan').map((line) => String(line['Phần']));
  const isWhole = [...new Set(parts.map((part) => part.slice(part.indexOf('/'))))].some((file) => {
    const count = Number(/^\/(\d+)/.exec(file)?.[1]);
    return Array.from({ length: count }, (_, i) => `${i + 1}${file}`).every((part) => parts.includes(part));
  });
  // Taken away, it goes as a whole.
  if (parts.length > 0) expect([parts, isWhole]).toEqual([parts, true]);
}
