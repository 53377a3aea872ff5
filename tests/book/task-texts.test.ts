import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskKey } from '../../src/book/tabs/tasks.ts';
import { areReady, isTask, rowsWith, sheetTask, taskTable } from '../../src/book/tasks/sheet-tasks.ts';
import {
  canonicalText,
  cellOf,
  mapFields,
  printOf,
  TASK_FIELDS,
  type TaskTexts,
  textOf,
} from '../../src/book/tasks/task-texts.ts';
import { rowOf } from './cells.ts';

const day = (): string => '05/02/2026';
const textsWith = (change: Partial<TaskTexts>): TaskTexts =>
  ({ ...Object.fromEntries(TASK_FIELDS.map((key) => [key, ''])), ...change }) as TaskTexts;

describe('a cell of a task', () => {
  it('says its text to the sidebar', () => {
    expect(textOf('due', new Date(0), day)).toBe('05/02/2026');
    expect(textOf('progress', 0.07, day)).toBe('7%');
    expect(textOf('progress', '7%', day)).toBe('7%');
    expect(textOf('gain', 1.5, day)).toBe('1,5');
    expect(textOf('measure', 'một\r\nhai', day)).toBe('một\nhai');
  });

  it('takes a text so that nothing in it is parsed', () => {
    expect(cellOf('measure', ' =1+1 ')).toBe('=1+1');
    expect(cellOf('measure', "'a")).toBe("''a");
    expect(cellOf('due', '5/2/2026')).toBe('2026-02-05');
    expect(cellOf('due', 'Quý II')).toBe("'Quý II");
    expect(cellOf('due', '')).toBe('');
    expect(cellOf('gain', '1,5')).toBe(1.5);
    expect(cellOf('gain', '=1')).toBe("'=1");
    expect(cellOf('progress', '7%')).toBe(0.07);
    expect(cellOf('progress', '50')).toBe(0.5);
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
        expect(textOf(key, cellOf(key, text), day)).toBe(canonicalText(key, text));
      }),
    );
  });
});

describe('the print of a row', () => {
  it('differs where a text differs, and where it stands in another column', () => {
    const prints = [{}, { measure: 'a' }, { lead: 'a' }, { measure: 'b' }, { measure: 'aa' }].map((change) =>
      printOf(textsWith(change)),
    );
    expect(new Set(prints).size).toBe(prints.length);
    expect(printOf(textsWith({ measure: 'a' }))).toBe(prints[1]);
  });

  it('is the same in every build: books hold prints in their log', () => {
    expect([printOf(textsWith({})), printOf(textsWith({ measure: 'Rà soát' }))]).toEqual([
      '1hx4i6i926w',
      '15syddjw2hb',
    ]);
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

  it('are found by their id, emptied ones left out', () => {
    const rows = [row({ id: 'a', measure: 'x' }, 2), row({ id: 'a' }, 3), row({ id: 'b', measure: 'y' }, 4)];
    expect(rowsWith(rows, 'a').map(({ place }) => place)).toEqual([2]);
  });

  it('travel and are a table again', () => {
    const sent = sheetTask(row({ id: 'a', revision: 2.9, measure: 'x', updated: 'nay' }, 7), day);
    expect(sent).toMatchObject({ id: 'a', revision: 2, place: 7, updated: 'nay' });
    const { keys, rows } = taskTable([sent]);
    const [place, ...cells] = rows[0] ?? [];
    expect(place).toBe(7);
    expect(cells[keys.indexOf('measure')]).toBe('x');
    expect(cells.slice(-3)).toEqual(['a', 2, 'nay']);
  });

  it('change in the fields that are given', () => {
    expect(mapFields({ measure: 'a', lead: undefined }, (key, text) => `${key}:${text}`)).toEqual({
      measure: 'measure:a',
    });
  });
});
