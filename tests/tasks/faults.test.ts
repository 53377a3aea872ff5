import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../src/addin/door.ts';
import type { Host } from '../../src/host/host.ts';
import { rowsOf } from '../workbook/book.ts';
import { add, edit, openBook, remove, save, taskAt, WHO } from './door.ts';
import { tinyBook } from './tiny.ts';

type Changes = CallInput<'saveTasks'>['changes'];

/** In the fourth column people put notes of their own, in the middle of the add-in's columns. */
const NOTED = 'one task beside a note of people';

function bookFor(name: string): Host {
  const host = tinyBook();
  if (name !== NOTED) return host;
  host.edit.insertColumns('Nhiệm vụ', 4, 1);
  host.edit.paste('Nhiệm vụ', 'D1', [['Ghi chú riêng'], ['Đã hỏi huyện'], ['12']]);
  return host;
}

const KINDS: Readonly<Record<string, (host: Host) => Changes>> = {
  'one task': (host) => [edit(taskAt(openBook(host), 0), { lead: 'Trạm Y tế', due: 'Cả năm', result: 'Đã họp' })],
  [NOTED]: (host) => [edit(taskAt(openBook(host), 0), { codes: '1.5; 7.2', due: 'Cả năm', result: 'Đã họp' })],
  'several tasks': (host) => openBook(host).tasks.map((task) => edit(task, { lead: 'Trạm Y tế' })),
  'new tasks': (host) => [
    ...(openBook(host) && []),
    add('nnew1', { codes: '7.2', measure: 'Một' }),
    add('nnew2', { codes: '7.3', measure: 'Hai' }),
  ],
  'a deleted task': (host) => [remove(taskAt(openBook(host), 1))],
  'a moved task': (host) => {
    const book = openBook(host);
    return [{ kind: 'move', id: taskAt(book, 2).id, before: taskAt(book, 0).id }];
  },
};

const OWN = new Set<unknown>(['Cập nhật', 'Lần sửa']);
const headersOf = (host: Host): unknown[] => rowsOf(host, 'Nhiệm vụ', 'A1:V1')[0] ?? [];

/** What people fill in; stamps and revisions are the add-in's own. */
const content = (host: Host): unknown[][] =>
  rowsOf(host, 'Nhiệm vụ', 'A1:V60').map((row) => row.filter((_, x) => !OWN.has(headersOf(host)[x] ?? '')));

describe.each(Object.entries(KINDS))('a save of %s', (name, changesOf) => {
  const calm = bookFor(name);
  const changes = changesOf(calm);
  const before = content(calm);
  save(calm, changes);
  const { count } = calm.calls;
  const after = content(calm);
  const reads = 1 + calm.calls.log.slice(1).findIndex(({ kind }) => kind !== 'read');

  it('takes at most eight service calls', () => expect(count).toBeLessThanOrEqual(8));

  it.each(
    Array.from({ length: count }, (_, i) => [i + 1, 'before' as const]).flatMap(([n]) => [
      [n as number, 'before' as const],
      [n as number, 'after' as const],
    ]),
  )('is whole or not there when call %i fails %s taking effect, and asking again completes it once', (n, when) => {
    const host = bookFor(name);
    const own = changesOf(host);
    const request = 'rfault-0000000';
    host.faults.failCall(n, when);
    let answered = true;
    try {
      save(host, own, { request });
    } catch {
      answered = false;
    }
    // A read of the table that fails is made once more in another way; every other failure reaches the sidebar.
    expect(answered).toBe(n > 1 && n <= reads);
    const between = content(host);
    expect([JSON.stringify(before), JSON.stringify(after)]).toContain(JSON.stringify(between));
    expect(save(host, own, { request }).state).toBe('saved');
    expect(content(host)).toEqual(after);
    const lines = rowsOf(host, 'Nhật ký', 'A1:H4').filter(([, who]) => who === WHO);
    expect(lines).toHaveLength(1);
  });
});
