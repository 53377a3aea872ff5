/** Headers come back by one call, also where hands act in the middle of it or Google breaks off. */
import { describe, expect, it } from 'vitest';
import type { CallOutput } from '../../src/addin/door.ts';
import type { HeaderFault } from '../../src/book/headers.ts';
import { columnLetter } from '../../src/book/tab.ts';
import type { Host, HostState } from '../../src/host/host.ts';
import { callsFrom, killsOf, sampleOf } from '../setup/cases.ts';
import { call, emptyBook, rowsOf, sampleBook } from './book.ts';

const TASKS = 'Nhiệm vụ';
const SCORES = 'Chấm điểm';

let opened: HostState | undefined;

/** With ids and the headers kept, as after the first look of the sidebar. */
function openedBook(): Host {
  if (opened) return emptyBook({ state: opened });
  const host = sampleBook();
  call(host, 'prepareTasks', { who: 'canbo@example.com', zone: 'Asia/Ho_Chi_Minh' });
  opened = host.state();
  return host;
}

const faults = (host: Host): readonly HeaderFault[] =>
  (call(host, 'readBook', {}).result as CallOutput<'readBook'>).headers ?? [];

function rebuiltOf(host: Host, tab: string) {
  const rebuilt = faults(host).find((fault) => fault.tab === tab)?.rebuilt;
  if (!rebuilt) throw new Error(`the headers of ${tab} are there`);
  return rebuilt;
}

/** Rows below the headers as the headers name their cells: wherever rows and columns stand. */
function contentOf(host: Host, tab: string): string[] {
  const rows = rowsOf(host, tab, 'A1:Z60');
  const at = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  const [headers = [], ...data] = rows.slice(at);
  return data
    .map((row) => row.flatMap((cell, x) => (cell === '' ? [] : [`${String(headers[x])}: ${String(cell)}`])).sort())
    .flatMap((row) => (row.length > 0 ? [row.join(' | ')] : []))
    .sort();
}

const rename = (host: Host) =>
  call(host, 'renameHeader', { tab: TASKS, key: 'lead', column: 3, title: 'Đơn vị phụ trách' });

const lostLead = (host: Host): Host => {
  host.edit.type(TASKS, 'C1', 'Đơn vị phụ trách');
  return host;
};

const HANDS: readonly (readonly [name: string, act: (host: Host, tab: string) => void])[] = [
  ['inserts a column in front', (host, tab) => host.edit.insertColumns(tab, 2, 1)],
  ['inserts a row on top', (host, tab) => host.edit.insertRows(tab, 1, 1)],
  ['moves a column', (host, tab) => host.edit.moveColumn(tab, 8, 2)],
  ['types beside', (host, tab) => host.edit.type(tab, 'B4', 'Gõ bên cạnh')],
  ['moves a row', (host, tab) => host.edit.moveRows(tab, 5, 1, 3)],
];

/** Counts the service calls of an action on a copy of the book. */
function callsOf(make: () => Host, act: (host: Host) => unknown): number {
  const host = make();
  const before = host.calls.count;
  act(host);
  return host.calls.count - before;
}

describe('a renamed header', () => {
  it('is named again, logged, and the book is as it was', () => {
    const host = openedBook();
    const before = rowsOf(host, TASKS);
    lostLead(host);
    expect(faults(host)).toMatchObject([
      { tab: TASKS, lost: [{ key: 'lead', candidates: [{ column: 3, title: 'Đơn vị phụ trách' }], wasThere: true }] },
    ]);
    expect(rename(host)).toMatchObject({ ok: true, result: { state: 'done' } });
    expect(rowsOf(host, TASKS)).toEqual(before);
    expect(faults(host)).toEqual([]);
    expect(rowsOf(host, 'Nhật ký').at(-1)?.join()).toContain('Trang Nhiệm vụ: cột C “Đơn vị phụ trách” là Chủ trì');
  });

  it('is named wherever its column stands by then, and refused where it is gone', () => {
    const host = lostLead(openedBook());
    host.edit.insertColumns(TASKS, 2, 1);
    expect(rename(host)).toMatchObject({ ok: true });
    expect(host.values(TASKS, 'D1')).toEqual([['Chủ trì']]);
    const gone = lostLead(openedBook());
    gone.edit.type(TASKS, 'C1', 'Tên khác nữa');
    expect(rename(gone)).toMatchObject({ ok: false, message: expect.stringContaining('chưa ghi gì') });
    expect(gone.values(TASKS, 'C1')).toEqual([['Tên khác nữa']]);
  });

  it('is none of the columns: then the column is added behind them', () => {
    const host = lostLead(openedBook());
    expect(call(host, 'addColumn', { tab: TASKS, key: 'lead' })).toMatchObject({ ok: true });
    expect(host.values(TASKS, 'A1:U1')[0]).toEqual(expect.arrayContaining(['Đơn vị phụ trách', 'Chủ trì']));
    expect(faults(host)).toEqual([]);
  });

  it('keeps what the list of headers says while a command writes elsewhere in the tab', () => {
    const host = openedBook();
    host.edit.type(SCORES, 'N1', 'Lý do');
    const evidence = { code: '1.5', text: 'QĐ 12', ...pageOf(host) };
    expect(call(host, 'addEvidence', evidence)).toMatchObject({ ok: true });
    expect(faults(host)).toMatchObject([{ lost: [{ key: 'cause', candidates: [{ column: 14, title: 'Lý do' }] }] }]);
  });

  it('is never written into: what belongs there is refused', () => {
    const host = openedBook();
    host.edit.type(SCORES, 'O1', 'Minh chứng');
    const before = rowsOf(host, SCORES);
    expect(call(host, 'addEvidence', { code: '1.5', text: 'QĐ 12', ...pageOf(host) })).toMatchObject({
      ...{ ok: false, code: 'column-missing' },
      message: expect.stringContaining('không còn cột “Tài liệu kiểm chứng”. Chưa có gì được ghi.'),
    });
    expect(rowsOf(host, SCORES)).toEqual(before);
  });

  it.each(HANDS)('is named once, on its own column, when a hand %s at any call', (_, act) => {
    const count = callsOf(() => lostLead(openedBook()), rename);
    for (const n of sampleOf(callsFrom(1, count), 2)) {
      const calm = lostLead(openedBook());
      act(calm, TASKS);
      rename(calm);
      const host = lostLead(openedBook());
      host.faults.beforeCall(n, () => act(host, TASKS));
      const { ok } = rename(host);
      if (!ok) rename(host);
      expect([n, contentOf(host, TASKS)]).toEqual([n, contentOf(calm, TASKS)]);
    }
  });
});

const pageOf = (host: Host) => {
  const { book, round, zone } = call(host, 'openTasks', {}).result as {
    book: string;
    round: number;
    zone: string;
  };
  return { who: 'canbo@example.com', book, round, zone, year: '2023' };
};

describe('a deleted header row', () => {
  const headless = (tab: string) => (): Host => {
    const host = openedBook();
    host.edit.insertColumns(tab, 3, 1);
    host.edit.deleteRows(tab, 1, 1);
    return host;
  };
  const restore = (tab: string) => (host: Host) => {
    const rebuilt = rebuiltOf(host, tab);
    return () => call(host, 'restoreHeaders', { tab, rebuilt });
  };

  it.each([TASKS, SCORES])('of %s comes back as it was shown, every heading on its own column', (tab) => {
    const whole = openedBook();
    whole.edit.insertColumns(tab, 3, 1);
    const host = headless(tab)();
    expect(restore(tab)(host)()).toMatchObject({ ok: true, result: { state: 'done' } });
    expect(rowsOf(host, tab, 'A1:Z60')).toEqual(rowsOf(whole, tab, 'A1:Z60'));
    expect(host.tabs.find(({ name }) => name === tab)?.frozenRows).toBe(
      whole.tabs.find(({ name }) => name === tab)?.frozenRows,
    );
    expect(faults(host)).toEqual([]);
  });

  it.each(HANDS)('of Nhiệm vụ stands over its own columns when a hand %s at any call', (_, act) => {
    const make = headless(TASKS);
    const count = callsOf(make, (host) => restore(TASKS)(host)());
    const calm = make();
    restore(TASKS)(calm)();
    act(calm, TASKS);
    for (const n of sampleOf(callsFrom(1, count), 2)) {
      const host = make();
      const ask = restore(TASKS)(host);
      host.faults.beforeCall(n, () => act(host, TASKS));
      // What the person saw is not what stands there any more: it is shown anew.
      if (!ask().ok && faults(host).length > 0) restore(TASKS)(host)();
      expect([n, contentOf(host, TASKS).length]).toEqual([n, contentOf(calm, TASKS).length]);
      const headings = contentOf(host, TASKS).map((row) => row.replaceAll('Gõ bên cạnh', ''));
      expect([n, headings.every((row) => /Tiêu chí: [\d.]+/.test(row) && /Chủ trì: \p{L}/u.test(row))]).toEqual([
        n,
        true,
      ]);
      expect([n, headings.some((row) => row.includes(' | : '))]).toEqual([n, false]);
    }
  });

  it('is completed by the second try wherever Google breaks off', () => {
    const make = headless(SCORES);
    const calm = make();
    restore(SCORES)(calm)();
    const count = callsOf(make, (host) => restore(SCORES)(host)());
    for (const { call: n, when } of sampleOf(killsOf(count), 4)) {
      const host = make();
      const ask = restore(SCORES)(host);
      host.faults.failCall(n, when);
      if (!ask().ok && faults(host).length > 0) restore(SCORES)(host)();
      call(host, 'arrangeBook', {
        ...NOTHING,
        seen: host.tabs.map(({ name }) => name),
        complete: true,
      });
      expect([n, when, contentOf(host, SCORES)]).toEqual([n, when, contentOf(calm, SCORES)]);
    }
  });
});

const NOTHING = { drop: [], make: [], rename: [], cells: [], codes: [], equip: [], show: [] };

describe('undo of a command that wrote headers', () => {
  const takeBack = (host: Host) => {
    const [last] = call(host, 'readCommands', { who: 'canbo@example.com' }).result as CallOutput<'readCommands'>;
    return call(host, 'undoCommand', { number: last?.number ?? 0 });
  };
  const since = { ok: false, code: 'undo-changed', message: expect.stringContaining('không hoàn tác') };

  it('gives the text of the renamed header back', () => {
    const host = lostLead(openedBook());
    const before = rowsOf(host, TASKS);
    rename(host);
    expect(takeBack(host)).toMatchObject({ ok: true, result: { restored: 1 } });
    expect(rowsOf(host, TASKS)).toEqual(before);
    expect(faults(host)).toMatchObject([{ lost: [{ key: 'lead' }] }]);
    expect(takeBack(host)).toMatchObject({ ok: false, code: 'undo-done' });
  });

  it('is refused where somebody has written another header since, or into the column that was added', () => {
    const renamed = lostLead(openedBook());
    rename(renamed);
    renamed.edit.type(TASKS, 'C1', 'Đầu mối');
    expect(takeBack(renamed)).toMatchObject(since);
    expect(renamed.values(TASKS, 'C1')).toEqual([['Đầu mối']]);
    const added = lostLead(openedBook());
    call(added, 'addColumn', { tab: TASKS, key: 'lead' });
    const column = rowsOf(added, TASKS, 'A1:U60')[0]?.indexOf('Chủ trì') ?? -1;
    added.edit.type(TASKS, `${columnLetter(column + 1)}4`, 'Văn phòng');
    expect(takeBack(added)).toMatchObject(since);
    added.edit.type(TASKS, `${columnLetter(column + 1)}4`, '');
    expect(takeBack(added)).toMatchObject({ ok: true });
    expect(rowsOf(added, TASKS, 'A1:U60')[0]).not.toContain('Chủ trì');
  });

  it('takes the header row away again that was put in', () => {
    const host = openedBook();
    host.edit.deleteRows(SCORES, 1, 1);
    const before = rowsOf(host, SCORES);
    call(host, 'restoreHeaders', { tab: SCORES, rebuilt: rebuiltOf(host, SCORES) });
    expect(takeBack(host)).toMatchObject({ ok: true });
    expect(rowsOf(host, SCORES)).toEqual(before);
  });
});
