import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskKey } from '../../src/book/tabs/tasks.ts';
import { areReady, isTask, sheetTask, taskTable } from '../../src/book/tasks/sheet-tasks.ts';
import { canonicalText, contentOfText, mapFields, textOf } from '../../src/book/tasks/task-texts.ts';
import { rowOf } from './cells.ts';

const day = (): string => '05/02/2026';

describe('a cell of a task', () => {
  it('says its text to the sidebar', () => {
    expect(textOf('due', new Date(0), day)).toBe('05/02/2026');
    expect(textOf('progress', 0.07, day)).toBe('7%');
    expect(textOf('progress', '7%', day)).toBe('7%');
    expect(textOf('gain', 1.5, day)).toBe('1,5');
    expect(textOf('measure', 'một\r\nhai', day)).toBe('một\nhai');
  });

  it('takes a text as a day or a number only where its column holds such, and as it is elsewhere', () => {
    expect(contentOfText('measure', ' =1+1 ')).toBe('=1+1');
    expect(contentOfText('measure', "'a")).toBe("'a");
    expect(contentOfText('measure', '5/2/2026')).toBe('5/2/2026');
    expect(contentOfText('due', '5/2/2026')).toEqual({ day: '2026-02-05' });
    expect(contentOfText('due', 'Quý II')).toBe('Quý II');
    expect(contentOfText('due', '')).toBe('');
    expect(contentOfText('gain', '1,5')).toBe(1.5);
    expect(contentOfText('gain', '=1')).toBe('=1');
    expect(contentOfText('progress', '7%')).toBe(0.07);
    expect(contentOfText('progress', '50')).toBe(0.5);
  });

  it('is compared by the text that is read back', () => {
    expect(canonicalText('due', 'ngày 5 tháng 2 năm 2026')).toBe('05/02/2026');
    expect(canonicalText('progress', '7,0%')).toBe('7%');
    expect(canonicalText('gain', '1.50')).toBe('1,5');
    expect(canonicalText('gain', 'nhiều ')).toBe('nhiều');
    expect(canonicalText('measure', ' 1.50\r')).toBe('1.50');
  });

  it('comes back as the text it was written from', () => {
    const numbers = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(numbers, fc.constantFrom<TaskKey>('gain', 'progress'), (number, key) => {
        const text = `${String(number / 100).replace('.', ',')}${key === 'progress' ? '%' : ''}`;
        const cell = contentOfText(key, text);
        expect(typeof cell === 'object' ? cell : textOf(key, cell, day)).toBe(canonicalText(key, text));
      }),
    );
  });
});

describe('rows of tasks', () => {
  const row = (cells: Partial<Record<TaskKey, unknown>>, place = 2) => rowOf<TaskKey>(cells, place);

  it('are tasks while anything that people fill stands in them', () => {
    expect(isTask(row({ id: 'a', revision: 1, updated: 'x' }))).toBe(false);
    expect(isTask(row({ measure: 'Rà soát' }))).toBe(true);
  });

  it('are ready when each has an id of its own', () => {
    expect(areReady([row({ id: 'a' }), row({ id: 'b' })])).toBe(true);
    expect(areReady([row({ id: 'a' }), row({ id: ' a ' })])).toBe(false);
    expect(areReady([row({ id: 'a' }), row({})])).toBe(false);
  });

  it('travel and are a table again', () => {
    const sent = sheetTask(row({ id: 'a', measure: 'x', updated: 'nay' }, 7), day);
    expect(sent).toMatchObject({ id: 'a', place: 7, updated: 'nay' });
    const { keys, rows } = taskTable([sent]);
    const [place, ...cells] = rows[0] ?? [];
    expect(place).toBe(7);
    expect(cells[keys.indexOf('measure')]).toBe('x');
    expect(cells.slice(-2)).toEqual(['a', 'nay']);
  });

  it('change in the fields that are given', () => {
    expect(mapFields({ measure: 'a', lead: undefined }, (key, text) => `${key}:${text}`)).toEqual({
      measure: 'measure:a',
    });
  });
});
