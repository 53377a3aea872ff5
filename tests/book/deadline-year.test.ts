/** The year of a deadline that names none: the plan's, by one rule for the rows, the calendar, the columns and the documents. */
import { expect, it } from 'vitest';
import { fitOf } from '../../src/book/column-content.ts';
import { TASKS } from '../../src/book/tabs/tasks.ts';
import { buildCalendar } from '../../src/core/calendar.ts';
import { planYearOf } from '../../src/core/settings.ts';
import { createContext } from '../../src/plan/context.ts';
import { deadlineInTable } from '../../src/plan/deadline-phrases.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import { SAMPLE } from '../plan/sample.ts';
import { bookOf, type Typed } from './cells.ts';

const DUES = ['Quý II', 'Trước 30/6', 'Hằng quý', 'Tháng 6, 7', 'Ngày 25 hằng tháng', 'Thường xuyên', 'sớm', ''];
const WITHOUT_DAY = ['sớm', ''];
const tasks = DUES.map((due) => ({ codes: '1.5', measure: `Việc “${due}”`, lead: 'Văn phòng', due }));

const read = (settings: NonNullable<Typed['settings']>) => {
  const book = bookOf({ settings, tasks });
  const year = planYearOf(book.settings) ?? 2031;
  const rows = book.tasks.map((task) => ({ task }));
  const calendar = buildCalendar(rows, year, { year, month: 1, day: 5 }, ({ lead }) => lead);
  return { tasks: book.tasks, problems: book.problems, calendar };
};

it('a blank plan year reads every deadline as the year after the one scored does', () => {
  const [blank, typed] = [read({ yearScored: 2025 }), read({ yearScored: 2025, planYear: 2026 })];
  expect(blank).toEqual(typed);
  expect(blank.calendar.dateless.map(({ task }) => task.due?.text ?? '')).toEqual(WITHOUT_DAY);
  expect(blank.calendar.elsewhere).toEqual([]);
  expect(blank.tasks.map(({ due }) => due && deadlineInTable(due))[0]).toBe('Quý II/2026');
});

it('a plan year that is typed goes before', () => {
  const { calendar, tasks: own } = read({ yearScored: 2025, planYear: 2027 });
  expect(own[0]?.due?.lastDay?.year).toBe(2027);
  expect(calendar.dateless.map(({ task }) => task.due?.text ?? '')).toEqual(WITHOUT_DAY);
});

it('without any year nobody knows when “Quý II” is, and nothing is guessed', () => {
  const { tasks: own } = read({});
  expect(own[0]?.due).toMatchObject({ kind: 'unclear', lastDay: undefined });
});

it('a document names the year by which its deadlines are read', () => {
  const settings = { ...SAMPLE.settings, planYear: undefined, documentDate: { year: 2025, month: 1, day: 5 } };
  expect(textOf(createContext({ ...SAMPLE, settings }).planYear)).toBe('2024');
});

it('a column of deadlines is known as one, whether they name a year or not', () => {
  const due = TASKS.columns.find(({ key }) => key === 'due');
  expect(due && fitOf(due, { cells: ['Quý II', 'Trước 30/6', 'Tháng 9'] })).toBe(1);
});
