import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../src/addin/rpc/calls.ts';
import type { Host } from '../../src/host/host.ts';
import { rowsOf } from '../workbook/book.ts';
import { add, edit, openBook, remove, save, taskAt, WHO } from './door.ts';
import { tinyBook } from './tiny.ts';

type Changes = CallInput<'saveTasks'>['changes'];

const KINDS: Readonly<Record<string, (host: Host) => Changes>> = {
  'one task': (host) => [edit(taskAt(openBook(host), 0), { lead: 'Trạm Y tế', due: 'Cả năm', result: 'Đã họp' })],
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

/** What people fill in; stamps and revisions are the add-in's own. */
const content = (host: Host): unknown[][] => rowsOf(host, 'Nhiệm vụ').map((row) => [...row.slice(0, 16), row[17]]);

describe.each(Object.entries(KINDS))('a save of %s', (_, changesOf) => {
  const calm = tinyBook();
  const changes = changesOf(calm);
  const before = content(calm);
  save(calm, changes);
  const { count } = calm.calls;
  const after = content(calm);

  it('takes at most eight service calls', () => expect(count).toBeLessThanOrEqual(8));

  it.each(
    Array.from({ length: count }, (_, i) => [i + 1, 'before' as const]).flatMap(([n]) => [
      [n as number, 'before' as const],
      [n as number, 'after' as const],
    ]),
  )('is whole or not there when call %i fails %s taking effect, and asking again completes it once', (n, when) => {
    const host = tinyBook();
    const own = changesOf(host);
    const request = 'rfault-0000000';
    host.faults.failCall(n, when);
    let answered = true;
    try {
      save(host, own, { request });
    } catch {
      answered = false;
    }
    // A read that fails is made once more in another way; every other failure reaches the sidebar.
    expect(answered).toBe(n === 2);
    const between = content(host);
    expect([JSON.stringify(before), JSON.stringify(after)]).toContain(JSON.stringify(between));
    expect(save(host, own, { request, retry: true }).state).toBe('saved');
    expect(content(host)).toEqual(after);
    const lines = rowsOf(host, 'Nhật ký', 'A1:H4').filter(([, who]) => who === WHO);
    expect(lines).toHaveLength(1);
  });
});
