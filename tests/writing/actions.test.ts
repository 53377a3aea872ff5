/** Whatever the add-in offers is either tried by a scenario or shown to write nothing: what is new is told here at once. */
import { describe, expect, it } from 'vitest';
import { CALLS as OFFERED } from '../../src/addin/door.ts';
import { MENU } from '../../src/addin/menu.ts';
import type { Host } from '../../src/host/host.ts';
import { filledBook, hostOn } from './books.ts';
import { PENDING, WORK } from './pending.ts';
import { CALLS, ITEMS, SCENARIOS } from './scenarios.ts';

process.env['TZ'] = 'Asia/Ho_Chi_Minh';

/**
 * Everything in the book but which cell is selected, and which hidden tab came into sight; of "Nhật ký", which gets its looks
 * when it is first shown, what it says.
 */
const contents = (host: Host): unknown =>
  host
    .state()
    .book.sheets.map(({ activeArea: _area, hidden: _hidden, ...sheet }) =>
      sheet.name === 'Nhật ký'
        ? sheet.cells.flatMap(([row, column, { value }]) => (value === undefined ? [] : [[row, column, value]]))
        : sheet,
    );

describe('the table of scenarios', () => {
  const tried = new Set(SCENARIOS.map((scenario) => ('menu' in scenario ? scenario.menu : scenario.call) as string));

  it('knows every call of the pages and every menu item', () => {
    expect(Object.keys(CALLS).sort()).toEqual(Object.keys(OFFERED).sort());
    const labels = MENU.map(({ label }) => label);
    expect(Object.keys(ITEMS).sort()).toEqual([...labels].sort());
  });

  it.each(
    Object.entries({ ...CALLS, ...ITEMS }).flatMap(([name, is]) => (is === 'writes' ? [name] : [])),
  )('tries “%s”, which writes', (name) => expect(tried).toContain(name));

  it('has each name once, and lists as pending only what there is', () => {
    const names = SCENARIOS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...PENDING].filter((name) => name !== WORK && !names.includes(name))).toEqual([]);
  });
});

describe('what only reads', () => {
  it.each(
    Object.entries(CALLS).flatMap(([name, is]) => (typeof is === 'string' ? [] : [[name, is.input] as const])),
  )('%s leaves every tab as it is', (name, input) => {
    const host = hostOn(filledBook());
    const before = contents(host);
    const answer = JSON.parse(String(host.call('cchcCall', [JSON.stringify({ name, input })]))) as { ok: boolean };
    expect(answer.ok).toBe(true);
    expect(contents(host)).toEqual(before);
  });

  it.each(
    Object.entries(ITEMS).flatMap(([label, is]) => (is === 'writes' ? [] : [label])),
  )('the menu item “%s” leaves every tab as it is', (label) => {
    const host = hostOn(filledBook());
    const before = contents(host);
    host.runMenu(label);
    expect(contents(host)).toEqual(before);
  });
});
