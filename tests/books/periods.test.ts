/** Books from before periods of recurring tasks were noted: the column, the colours and new passages come, and no task changes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../src/book/colours.ts';
import { readPassport, SCHEMA } from '../../src/book/journal/passport.ts';
import { parseBook } from '../../src/book/parse-book.ts';
import type { Tab } from '../../src/book/tab.ts';
import { TASKS } from '../../src/book/tabs/tasks.ts';
import { wordingRows } from '../../src/book/wording/table.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { readXlsx } from '../../src/host/preview/preview.ts';
import { get } from '../documents/desk.ts';
import { callsFrom, sampleOf } from '../setup/cases.ts';
import { edit, openBook, openTasks, save } from '../tasks/door.ts';
import { ADDIN, call, rowsOf } from '../workbook/book.ts';

const NAMES = ['empty', 'sample', 'issued'] as const;

function bookFrom(name: (typeof NAMES)[number]): Host {
  const blank = createHost({ addinDir: ADDIN });
  const { book } = readXlsx(readFileSync(new URL(`v2/${name}.xlsx`, import.meta.url)), blank.model.book);
  const host = createHost({ addinDir: ADDIN, state: { ...blank.state(), book } });
  host.open();
  return host;
}

const tasksOf = (host: Host) => rowsOf(host, 'Nhiệm vụ', 'A1:Z60');
const upgrade = (host: Host) => call(host, 'prepareTasks', { who: 'Lê Văn Nam', zone: 'Asia/Ho_Chi_Minh' });
const rulesOf = (host: Host) => host.model.book.sheetNamed('Nhiệm vụ')?.conditionalRules ?? [];
const passportOf = (host: Host) => readPassport(String(host.values('Lệnh', 'A1')[0]?.[0]));

describe.each(NAMES)('%s of before', (name) => {
  it('is read without a word about the column that it never had', () => {
    const host = bookFrom(name);
    expect(tasksOf(host)[0]).not.toContain('Kỳ đã hoàn thành');
    const { problems, headers } = parseBook(get(host, 'readBook', {}));
    expect([headers, problems.filter(({ message }) => message.includes('Nhiệm vụ'))]).toEqual([[], []]);
  });

  it('gets the column, the colours and new passages when the sidebar opens, whatever run was broken off', () => {
    const whole = bookFrom(name);
    const before = tasksOf(whole).map((row) => row.slice(0, 16));
    expect(openTasks(whole).unready).toBe(true);
    const from = whole.calls.count;
    upgrade(whole);
    const calls = whole.calls.count - from;
    const wanted = coloursOf(TASKS as Tab, 1, new Map(TASKS.columns.map(({ key }, i) => [key, i + 1]))).length;
    const check = (host: Host): void => {
      const rows = tasksOf(host);
      expect(rows[0]?.[19]).toBe('Kỳ đã hoàn thành');
      expect(rows.map((row) => row.slice(0, 16))).toEqual(before);
      expect(rulesOf(host)).toHaveLength(wanted);
      const passages = new Map(rowsOf(host, 'Lời văn', 'A1:B300').map(([label = '', text = '']) => [label, text]));
      expect(wordingRows().filter(([label = '', text]) => passages.get(label) !== text)).toEqual([]);
      expect(passportOf(host)).toMatchObject({ schema: SCHEMA });
      expect(openTasks(host)).toMatchObject({ unready: false, headers: [] });
    };
    check(whole);
    for (const n of sampleOf(callsFrom(1, calls), 3)) {
      const host = bookFrom(name);
      host.faults.failCall(n, n % 2 === 0 ? 'before' : 'after');
      upgrade(host);
      host.faults.clear();
      upgrade(host);
      check(host);
    }
  });
});

it('takes a note of a period at once', () => {
  const host = bookFrom('sample');
  const [task] = openBook(host).tasks.filter(({ texts }) => texts.includes('Hằng quý'));
  if (!task) throw new Error('the sample has a recurring task');
  expect(save(host, [edit(task, { periods: 'quý I' })]).state).toBe('saved');
  const [row] = tasksOf(host).filter((cells) => cells.includes('Hằng quý'));
  expect(row?.[tasksOf(host)[0]?.indexOf('Kỳ đã hoàn thành') ?? -1]).toBe('quý I');
});
