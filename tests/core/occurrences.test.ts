/** Deadlines that come back: their periods, what is noted of them, and what is overdue. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, formatDate, readDate } from '../../src/core/dates.ts';
import { readDeadline } from '../../src/core/deadlines.ts';
import { printDoneNotes, readDoneNotes } from '../../src/core/due-periods.ts';
import { isOverdue, nextOccurrence, occurrencesOf } from '../../src/core/occurrences.ts';
import type { TaskStatus } from '../../src/core/tasks.ts';

const periodsOf = (text: string) => readDeadline(text, 2026)?.periods ?? [];
const told = (text: string) => periodsOf(text).map(({ name, due }) => `${name} ${due.day}/${due.month}`);

const day = (text: string) => {
  const read = readDate(text);
  if (!read) throw new Error(`no day: ${text}`);
  return read;
};

const task = (due: string, donePeriods: readonly string[] = [], status: TaskStatus = 'doing') => ({
  due: readDeadline(due, 2026),
  donePeriods,
  status,
});
const states = (one: ReturnType<typeof task>, on: string) =>
  occurrencesOf(one, day(on)).map(({ name, state }) => `${name}: ${state}`);

describe('the periods of a deadline that comes back', () => {
  const QUARTERS = ['quý I 31/3', 'quý II 30/6', 'quý III 30/9', 'quý IV 31/12'];
  it.each([
    ['Hằng quý', QUARTERS],
    ['Định kỳ 3 tháng', QUARTERS],
    ['Hằng quý, 6 tháng, năm', QUARTERS],
    ['Trước ngày 15 của tháng cuối quý', ['quý I 15/3', 'quý II 15/6', 'quý III 15/9', 'quý IV 15/12']],
    ['Định kỳ 6 tháng', ['6 tháng đầu năm 30/6', '6 tháng cuối năm 31/12']],
    ['2 lần/năm', ['6 tháng đầu năm 30/6', '6 tháng cuối năm 31/12']],
    ['Định kỳ 6 tháng, 9 tháng, năm', ['6 tháng đầu năm 30/6', '9 tháng 30/9', 'cả năm 31/12']],
    ['Cả năm', ['cả năm 31/12']],
    ['Hằng năm', ['cả năm 31/12']],
    ['Quý II, quý IV/2026', ['quý II 30/6', 'quý IV 31/12']],
    ['30/6 và 30/11', ['30/6 30/6', '30/11 30/11']],
    ['Quý II\r\nQuý IV', ['quý II 30/6', 'quý IV 31/12']],
    ['Trước 30/6;\nTrước 30/11', ['30/6 30/6', '30/11 30/11']],
    ['Hằng quý,\n6 tháng, năm', QUARTERS],
    ['Tháng 6, 7', ['tháng 6 30/6', 'tháng 7 31/7']],
    ['Định kỳ 03 tháng', QUARTERS],
    ['01 quý/lần', QUARTERS],
    ['Cuối mỗi quý', QUARTERS],
    ['Ít nhất 1 lần/quý', QUARTERS],
    ['Tối thiểu 02 lần/năm', ['6 tháng đầu năm 30/6', '6 tháng cuối năm 31/12']],
    ['Định kỳ 06 tháng/lần', ['6 tháng đầu năm 30/6', '6 tháng cuối năm 31/12']],
    ['Q2 & Q4', ['quý II 30/6', 'quý IV 31/12']],
    ['Trước 30/6 và trước 30/11', ['30/6 30/6', '30/11 30/11']],
    ['Cuối tháng 6, cuối tháng 12', ['tháng 6 30/6', 'tháng 12 31/12']],
    ['Quý II, trước quý IV', ['quý II 30/6', 'quý IV 30/9']],
    ['Tháng 6 và hết năm', ['tháng 6 30/6', 'hết năm 31/12']],
    ['06 tháng/lần', ['6 tháng đầu năm 30/6', '6 tháng cuối năm 31/12']],
    ['Ngày 15/6 và 15/12 hằng năm', ['15/6 15/6', '15/12 15/12']],
    ['Quý IV/2026, quý I/2027', ['quý IV 31/12', 'quý I 31/3']],
    ['Quý I/2026, quý I/2027', ['quý I/2026 31/3', 'quý I/2027 31/3']],
    ['30/6/2026 và 30/6/2027', ['30/6/2026 30/6', '30/6/2027 30/6']],
    ['Trước tháng 6, tháng 12', ['tháng 6 31/5', 'tháng 12 30/11']],
    ['Trước quý II và quý IV', ['quý II 31/3', 'quý IV 30/9']],
  ])('%s', (text, periods) => {
    expect(told(text)).toEqual(periods);
  });

  it('follows by month what comes back each month, week or day; a month may end before the day it names', () => {
    expect(told('Hằng tháng')).toHaveLength(12);
    expect(told('Hằng tuần')).toEqual(told('Hằng ngày'));
    expect(told('Ngày 30 hằng tháng').slice(0, 3)).toEqual(['tháng 1 30/1', 'tháng 2 28/2', 'tháng 3 30/3']);
  });

  it('has none where it is due once, never, or nobody knows in which year', () => {
    for (const text of ['30/6/2026', 'Quý II/2026', 'Từ tháng 3 đến tháng 6', 'Thường xuyên', 'sớm'])
      expect(periodsOf(text), text).toEqual([]);
    expect(readDeadline('Hằng quý', undefined)?.periods).toEqual([]);
    expect(told('Hằng quý năm 2026')).toEqual(QUARTERS);
  });

  it.each([
    ['Trước ngày 15/6 hằng năm', '15/06/2026'],
    ['Quý IV hằng năm', '31/12/2026'],
    ['Từ tháng 11 đến tháng 2/2027', '28/02/2027'],
    ['Quý IV - quý I/2027', '31/03/2027'],
  ])('is due once: %s', (text, last) => {
    const due = readDeadline(text, 2026);
    expect([due?.kind, due?.lastDay && formatDate(due.lastDay)]).toEqual(['day', last]);
  });

  it('guesses no year for periods that stand out of order', () => {
    for (const text of ['Quý IV, quý II/2026', '30/6, 30/6/2026', 'Tháng 12, 1', 'Tháng 11 - tháng 2'])
      expect(readDeadline(text, 2026)?.kind, text).toBe('unclear');
  });

  it('calls no two of its periods the same, and reads the note of each alone', () => {
    const parts = ['Quý I', 'Quý IV', 'Tháng 3', '15/6', 'Tháng 12'];
    const years = [2026, 2027, 2028];
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.subarray(years, { minLength: 2 }), (part, of) => {
        const periods = periodsOf(of.map((year) => `${part}/${year}`).join(', '));
        expect(periods).toHaveLength(of.length);
        for (const { name } of periods) expect(readDoneNotes(name, periods)).toEqual({ done: [name], unread: [] });
      }),
    );
  });

  it('ends on the last day of the deadline', () => {
    for (const text of ['Hằng quý', 'Ngày 25 hằng tháng', 'Cả năm', '30/6 và 30/11', 'Định kỳ 6 tháng']) {
      const due = readDeadline(text, 2026);
      expect(due?.periods.at(-1)?.due, text).toEqual(due?.lastDay);
    }
  });
});

describe('what is noted of the periods', () => {
  const noted = (text: string, due = 'Hằng quý') => readDoneNotes(text, periodsOf(due));
  it.each([
    ['quý I; quý II', ['quý I', 'quý II']],
    ['Quý 2, Quý 1', ['quý I', 'quý II']],
    ['Q1+Q2', ['quý I', 'quý II']],
    ['I, II và III', ['quý I', 'quý II', 'quý III']],
    ['q1', ['quý I']],
    ['quý I/2026', ['quý I']],
    ['quý I - quý III', ['quý I', 'quý II', 'quý III']],
    ['Quý 1-2', ['quý I', 'quý II']],
    ['6 tháng đầu năm', ['quý I', 'quý II']],
    ['9 tháng', ['quý I', 'quý II', 'quý III']],
    ['đã xong kỳ quý I', ['quý I']],
    ['quý I (xong)', ['quý I']],
    ['quý I: đã hoàn thành', ['quý I']],
    ['tất cả', ['quý I', 'quý II', 'quý III', 'quý IV']],
    ['cả năm 2026', ['quý I', 'quý II', 'quý III', 'quý IV']],
  ])('reads “%s”', (text, done) => {
    expect(noted(text)).toEqual({ done, unread: [] });
  });

  it('reads months, days and halves of the year', () => {
    expect(noted('tháng 1; 2; 3', 'Hằng tháng').done).toEqual(['tháng 1', 'tháng 2', 'tháng 3']);
    expect(noted('quý I', 'Hằng tháng').done).toEqual(['tháng 1', 'tháng 2', 'tháng 3']);
    expect(noted('T5', 'Ngày 25 hằng tháng').done).toEqual(['tháng 5']);
    expect(noted('30/6', '30/6 và 30/11').done).toEqual(['30/6']);
    expect(noted('6 tháng', 'Định kỳ 6 tháng').done).toEqual(['6 tháng đầu năm']);
    expect(noted('năm', 'Cả năm').done).toEqual(['cả năm']);
  });

  it('takes the year for the last report of a year alone where the deadline has one of it', () => {
    for (const text of ['năm', 'năm 2026', 'cả năm', 'cả năm 2026'])
      expect(noted(text, 'Định kỳ 6 tháng, 9 tháng, năm'), text).toEqual({ done: ['cả năm'], unread: [] });
    expect(noted('năm 2025', 'Định kỳ 6 tháng, 9 tháng, năm').done).toEqual([]);
  });

  it.each([
    'Chưa xong quý I, quý II',
    'quý I, quý II chưa xong',
    'không thực hiện quý I và quý II',
    'đang làm quý I, quý II',
    'còn quý III, quý IV',
    'cả năm, trừ quý IV',
    'quý I, II/2025',
    'quý I, năm 2025',
  ])('notes nothing as done where it is said not to be, or of another year: “%s”', (text) => {
    expect(noted(text)).toEqual({ done: [], unread: [text] });
    const kept = printDoneNotes(['quý III', ...noted(text).unread]);
    expect(noted(kept)).toEqual({ done: ['quý III'], unread: [text] });
  });

  it('tells what it did not read: another year, a part of a period, a period that the deadline has not, a remark', () => {
    expect(noted('quý I; quý I/2025; tháng 3; đang làm')).toEqual({
      done: ['quý I'],
      unread: ['quý I/2025', 'tháng 3', 'đang làm'],
    });
    expect(noted('quý I', '30/6/2026')).toEqual({ done: [], unread: ['quý I'] });
    expect(noted('tháng 2', '30/6 và 30/11').unread).toEqual(['tháng 2']);
    expect(noted('  ;; ')).toEqual({ done: [], unread: [] });
  });

  it('reads what it prints, for every set of periods', () => {
    const texts = [
      'Hằng quý',
      'Hằng tháng',
      'Định kỳ 6 tháng',
      'Cả năm',
      'Quý II, quý IV',
      '30/6 và 30/11',
      'Định kỳ 6 tháng, 9 tháng, năm',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(fc.nat(11)), (text, picked) => {
        const periods = periodsOf(text);
        const names = periods.map(({ name }) => name).filter((_, i) => picked.includes(i));
        expect(readDoneNotes(printDoneNotes(names), periods)).toEqual({ done: names, unread: [] });
      }),
    );
  });
});

describe('how each period stands', () => {
  it('is done, over without a word, and open, while nothing is noted: nobody is late before the year ends', () => {
    expect(states(task('Hằng quý'), '15/07/2026')).toEqual([
      ...['quý I: unnoted', 'quý II: unnoted', 'quý III: open', 'quý IV: open'],
    ]);
    expect(isOverdue(task('Hằng quý'), day('31/12/2026'))).toBe(false);
    expect(isOverdue(task('Hằng quý'), day('01/01/2027'))).toBe(true);
  });

  it('is overdue from the first period on that was noted', () => {
    expect(states(task('Hằng quý', ['quý II']), '15/10/2026')).toEqual([
      ...['quý I: unnoted', 'quý II: done', 'quý III: overdue', 'quý IV: open'],
    ]);
    expect(isOverdue(task('Hằng quý', ['quý I', 'quý II']), day('30/09/2026'))).toBe(false);
    expect(isOverdue(task('Hằng quý', ['quý I']), day('01/07/2026'))).toBe(true);
  });

  it('has nothing overdue where all is noted, or the task is done, set aside or a draft', () => {
    const all = ['quý I', 'quý II', 'quý III', 'quý IV'];
    expect(isOverdue(task('Hằng quý', all), day('01/02/2027'))).toBe(false);
    for (const status of ['done', 'paused', 'draft'] as const)
      expect(isOverdue(task('Hằng quý', ['quý I'], status), day('01/02/2027')), status).toBe(false);
    expect(states(task('Hằng quý', [], 'done'), '01/02/2026').every((one) => one.endsWith('done'))).toBe(true);
  });

  it('is due once where a day is named, and never where none is', () => {
    expect(states(task('30/6/2026'), '30/06/2026')).toEqual([': open']);
    expect(states(task('30/6/2026'), '01/07/2026')).toEqual([': overdue']);
    for (const text of ['Thường xuyên', 'sớm', '']) expect(occurrencesOf(task(text), day('01/07/2026'))).toEqual([]);
  });

  it('is due next at the end of the first period that is neither over nor noted', () => {
    const next = (done: readonly string[], on: string) => {
      const one = nextOccurrence(task('Hằng quý', done), day(on));
      return one && `${one.name} ${formatDate(one.due)}`;
    };
    expect(next([], '10/04/2026')).toBe('quý II 30/06/2026');
    expect(next(['quý II'], '10/04/2026')).toBe('quý III 30/09/2026');
    expect(next([], '01/01/2027')).toBeUndefined();
  });

  it('never comes back from overdue while nothing is noted, and goes only by a note', () => {
    const anyDay = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    const names = periodsOf('Hằng tháng').map(({ name }) => name);
    fc.assert(
      fc.property(fc.subarray(names), anyDay, anyDay, (done, a, b) => {
        const [first, second] = [a, b].map((one) => ({ year: 2026, ...one })).sort(compareDates);
        if (!first || !second) return;
        const one = task('Hằng tháng', done);
        if (isOverdue(one, first)) expect(isOverdue(one, second)).toBe(true);
        expect(isOverdue(task('Hằng tháng', names), second)).toBe(false);
      }),
    );
  });
});

it('a line may end within a deadline', () => {
  expect(readDeadline('Trước ngày\n30/6/2026', 2026)).toMatchObject({ kind: 'day', lastDay: day('30/6/2026') });
  expect(readDeadline('Khi có\nhướng dẫn', 2026)?.kind).toBe('unclear');
});
