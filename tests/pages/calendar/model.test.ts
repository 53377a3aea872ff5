/** The calendar and its month as data: every task in exactly one place for each time it is due, and one page however many there are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCalendar, tallyOf } from '../../../src/core/calendar.ts';
import type { ItemCode } from '../../../src/core/codes.ts';
import { readDeadline } from '../../../src/core/deadlines.ts';
import { occurrencesOf } from '../../../src/core/occurrences.ts';
import { sum } from '../../../src/core/points.ts';
import { TASK_STATUSES, type Task, type TaskStatus } from '../../../src/core/tasks.ts';
import { fold } from '../../../src/core/text.ts';
import { fitOnPage, type MonthLine, monthSheetOf, PAGE_LINES } from '../../../src/pages/calendar/model/month.ts';
import { readSidebarBook, type SidebarBook } from '../../../src/pages/tasks/model/sidebar-book.ts';
import { task as taskOf } from '../../plan/sample.ts';
import { openBook } from '../../tasks/door.ts';
import { sampleBook } from '../../workbook/book.ts';

const DUES = [
  ...['30/6/2026', 'Quý II/2026', 'Hằng quý', 'Hằng tháng', 'Ngày 25 hằng tháng', 'Định kỳ 6 tháng', 'Cả năm'],
  ...['30/6 và 30/11', 'Thường xuyên', 'sớm', '', '15/01/2027', '15/12/2025', 'Hằng quý năm 2027'],
  ...['Quý I/2026, quý I/2027', '30/6/2026 và 30/6/2027', 'Quý IV/2026, quý I/2027', 'Trước tháng 6, tháng 12'],
  ...['Trước ngày 15/6 hằng năm', 'Ngày 15/6 và 15/12 hằng năm', 'Từ tháng 11 đến tháng 2/2027', '06 tháng/lần'],
];
const UNITS = ['Văn phòng', 'văn phòng', 'Phòng Kinh tế', 'Công an', ''];

const anyTask: fc.Arbitrary<Task> = fc
  .record({
    due: fc.constantFrom(...DUES),
    lead: fc.constantFrom(...UNITS),
    status: fc.constantFrom(...(Object.keys(TASK_STATUSES) as TaskStatus[])),
    donePeriods: fc.subarray(['quý I', 'quý II', 'tháng 1', 'tháng 5', '6 tháng đầu năm', '30/6']),
  })
  .map(({ due, ...others }) => ({
    ...taskOf({ codes: '1.5', measure: 'Rà soát', lead: others.lead, due: '' }),
    ...others,
    due: readDeadline(due, 2026),
  }));
const anyDay = fc.record({
  year: fc.constantFrom(2025, 2026, 2027),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('the calendar', () => {
  it('holds each task that counts exactly once for each time it is due, and each without a day in one list', () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 15 }), anyDay, (tasks, day) => {
        const rows = tasks.map((task) => ({ task }));
        const { rows: units, elsewhere, continuous, dateless } = buildCalendar(rows, 2026, day, ({ lead }) => lead);
        for (const row of rows) {
          const cells = units.flatMap(({ unit, months }) =>
            months.flatMap((entries, i) =>
              entries.filter(({ task }) => task === row).map(({ occurrence }) => ({ unit, month: i + 1, occurrence })),
            ),
          );
          const apart = elsewhere.filter(({ task }) => task === row).map(({ occurrence }) => occurrence);
          const listed = [...continuous, ...dateless].filter((one) => one === row);
          const times = row.task.status === 'draft' ? [] : occurrencesOf(row.task, day);
          expect([...cells.map(({ occurrence }) => occurrence), ...apart]).toHaveLength(times.length);
          expect(
            new Set([...cells.map(({ occurrence }) => occurrence.name), ...apart.map(({ name }) => name)]).size,
          ).toBe(times.length);
          for (const { unit, month, occurrence } of cells) {
            expect([fold(unit), month, occurrence.due.year]).toEqual([fold(row.task.lead), occurrence.due.month, 2026]);
          }
          for (const { due } of apart) expect(due.year).not.toBe(2026);
          expect(listed).toHaveLength(row.task.status === 'draft' || times.length > 0 ? 0 : 1);
        }
        expect(new Set(units.map(({ unit }) => fold(unit))).size).toBe(units.length);
      }),
    );
  });

  it('tells of a cell as many as stand in it', () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 15 }), anyDay, (tasks, day) => {
        const { rows } = buildCalendar(
          tasks.map((task) => ({ task })),
          2026,
          day,
          ({ lead }) => lead,
        );
        for (const entries of rows.flatMap(({ months }) => months)) {
          const { due, ...states } = tallyOf(entries);
          expect(due).toBe(entries.length);
          expect(Object.values(states).reduce((a, b) => a + b, 0)).toBe(due);
        }
      }),
    );
  });
});

const BOOK: SidebarBook = readSidebarBook(openBook(sampleBook()));
const withTasks = (tasks: readonly Task[]): SidebarBook => {
  const [sample] = BOOK.tasks;
  if (!sample) throw new Error('the sample has tasks');
  return {
    ...BOOK,
    settings: { ...BOOK.settings, planYear: 2026 },
    tasks: tasks.map((task, i) => ({ ...sample, id: `n${i}`, task })),
  };
};
const one = (due: string, more: Partial<Task> = {}): Task => ({
  ...taskOf({ codes: '1.5', measure: 'Rà soát hồ sơ', lead: 'Văn phòng', due: '' }),
  due: readDeadline(due, 2026),
  ...more,
});
const TODAY = { year: 2026, month: 7, day: 12 };
const told = (lines: readonly MonthLine[]) =>
  lines.map(({ entry: { task, occurrence } }) => `${task.task.measure} ${occurrence.name}`.trim());

describe('a month', () => {
  const named = (measure: string, due: string, more: Partial<Task> = {}) => one(due, { measure, ...more });
  it('tells what is overdue, due and done in it, each once', () => {
    const book = withTasks([
      named('muộn', '30/6/2026'),
      named('trong tháng', '20/7/2026'),
      named('tháng sau', '20/8/2026'),
      named('định kỳ', 'Ngày 15 hằng tháng', { donePeriods: ['tháng 5'] }),
      named('đã xong', '5/7/2026', { status: 'done' }),
      named('xong trước', '30/9/2026', { status: 'done' }),
      named('nháp', '30/6/2026', { status: 'draft' }),
      named('tạm dừng', '30/6/2026', { status: 'paused' }),
    ]).tasks.map((row) => (row.task.measure === 'xong trước' ? { ...row, updated: '10:00 05/07/2026 - Nam' } : row));
    const sheet = monthSheetOf({ ...withTasks([]), tasks: book }, 2026, 7, TODAY);
    expect(told(sheet.overdue)).toEqual(['định kỳ tháng 6', 'muộn']);
    expect(told(sheet.due)).toEqual(['định kỳ tháng 7', 'trong tháng']);
    expect(told(sheet.done)).toEqual(['đã xong', 'xong trước']);
  });

  it('counts the points of what is overdue or due, those of an item once', () => {
    const lost = new Map(BOOK.result.shortfalls.map(({ code, lost: points }) => [code as string, points]));
    const codes = ['1.5', '7.2'] as ItemCode[];
    const book = withTasks([
      one('30/6/2026'),
      one('20/7/2026', { codes }),
      one('20/8/2026', { codes: ['7.3'] as ItemCode[] }),
    ]);
    const sheet = monthSheetOf(book, 2026, 7, TODAY);
    expect(sheet.atStake).toBe(sum(codes.map((code) => lost.get(code) ?? sum([]))));
    expect(sheet.due[0]?.points).toBe(sheet.atStake);
  });

  it('that is over is told as it ended; of a month to come nothing is overdue that is not by now', () => {
    const book = withTasks([one('15/5/2026'), one('20/7/2026'), one('20/8/2026')]);
    expect(monthSheetOf(book, 2026, 5, TODAY)).toMatchObject({ asOf: { month: 5, day: 31 }, due: [] });
    expect(monthSheetOf(book, 2026, 8, TODAY)).toMatchObject({ asOf: TODAY });
    expect(told(monthSheetOf(book, 2026, 8, TODAY).overdue)).toHaveLength(1);
  });

  it('fits on one page: what is left out is counted, what is overdue goes first', () => {
    const many = fc.array(fc.constantFrom('30/6/2026', '20/7/2026', '5/7/2026 xong'), { maxLength: 120 });
    fc.assert(
      fc.property(many, (dues) => {
        const tasks = dues.map((due, i) =>
          one(due.slice(0, 9), {
            lead: `Phòng ${i % 4}`,
            measure: 'Rà soát '.repeat(1 + (i % 12)),
            status: due.endsWith('xong') ? 'done' : 'open',
          }),
        );
        const sheet = monthSheetOf(withTasks(tasks), 2026, 7, TODAY);
        const fitted = fitOnPage(sheet);
        let lines = 0;
        for (const key of ['overdue', 'due', 'done'] as const) {
          const { shown, left } = fitted[key];
          expect(shown.length + left).toBe(sheet[key].length);
          expect(shown).toEqual(sheet[key].slice(0, shown.length));
          lines += shown.length;
        }
        expect(lines).toBeLessThanOrEqual(PAGE_LINES);
        if (fitted.overdue.left > 0) expect(fitted.done.shown.length).toBeLessThanOrEqual(4);
        if (sheet.due.length > 0) expect(fitted.due.shown.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
