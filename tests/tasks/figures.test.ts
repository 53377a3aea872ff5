import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { ADDIN, sampleBook } from '../workbook/book.ts';
import { add, edit, openBook, openTasks, remove, save } from './door.ts';

/** The sample with so many tasks, pasted by hand as from another book. */
function bookWith(count: number): Host {
  const host = sampleBook();
  const rows = Array.from({ length: count - 7 }, (_, i) => ['7.1', `Việc số ${i + 1} của xã`, 'Công an xã']);
  host.edit.paste('Nhiệm vụ', 'A9', rows);
  openBook(host);
  return host;
}

/** Eight and one for each block of cells side by side; here two fields and the note of who changed them. */
const LIMIT: Readonly<Record<string, number>> = { open: 8, one: 12, several: 11, add: 11, move: 11, remove: 11 };

describe.each([20, 400])('with %i tasks', (count) => {
  it('opening takes at most eight service calls, a save few more', () => {
    const host = bookWith(count);
    const { tasks } = openTasks(host);
    const figures = { open: host.calls.count, one: 0, several: 0, add: 0, remove: 0, move: 0 };
    expect(tasks).toHaveLength(count);
    const [first, second, third] = tasks;
    if (!first || !second || !third) throw new Error('no tasks');
    const counted = (key: keyof typeof figures, changes: Parameters<typeof save>[1]): void => {
      expect(save(host, changes).state).toBe('saved');
      figures[key] = host.calls.count;
    };
    counted('one', [edit(first, { lead: 'Trạm Y tế', due: '30/9/2024' })]);
    counted(
      'several',
      // A text with a figure takes a format first.
      tasks.slice(-12).map((task) => edit(task, { lead: 'Tổ 1' })),
    );
    counted('add', [add('nnew0001', { codes: '7.2', measure: 'Một' })]);
    counted('move', [{ kind: 'move', id: third.id, before: '' }]);
    counted('remove', [remove(second)]);
    console.log(`${count} tasks: ${JSON.stringify(figures)}`);
    for (const [key, calls] of Object.entries(figures))
      expect([key, calls, calls <= (LIMIT[key] ?? 0)]).toEqual([key, calls, true]);
  });
});

describe('the page', () => {
  const html = readFileSync(join(ADDIN, 'tasks.html'), 'utf8');
  // It reads the book by the one parse and shows the one result, rules included. The check of the plan beside the sheet,
  // which makes the plan's whole text to read it, is 110 KB of it; the catalogue of measures 60 KB. Letters beyond ASCII are
  // escapes of six characters, 75 KB of it; the wording of a superior body's documents, which is read with the rest, 20 KB.
  it('is at most 600 KB', () => {
    console.log(`tasks.html: ${Buffer.byteLength(html)} bytes`);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(600_000);
  });
});
