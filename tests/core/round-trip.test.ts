/** What is printed is read back as it was: points, codes, dates and deadlines of random books, plain and as people paste them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodes, readCode } from '../../src/core/codes.ts';
import {
  type CalendarDate,
  calendarDate,
  compareDates,
  formatDate,
  formatDateInWords,
  readDate,
  toIso,
} from '../../src/core/dates.ts';
import { deadlineOn, readDeadline } from '../../src/core/deadlines.ts';
import { formatPoints, readPoints } from '../../src/core/numbers.ts';
import { deadlineInTable, deadlineInText } from '../../src/plan/deadline-phrases.ts';
import { randomBook } from './result/random-book.ts';

/** As a text comes from Word, Excel or a message: in parts, with other blanks around it. */
const pasted = (text: string) => fc.constantFrom(text, text.normalize('NFD'), `\u00a0${text} `, ` ${text}\t`);

const date: fc.Arbitrary<CalendarDate> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => calendarDate(year, month, day))
  .filter((real) => real !== undefined);

describe('what is printed is read back', () => {
  it('for every amount of a random book', () => {
    const amounts = randomBook.chain(({ rows }) => {
      const all = rows.flatMap(({ max, score, self }) => [max, score, self]).filter((one) => typeof one === 'number');
      return fc.tuple(...all.map((amount) => pasted(formatPoints(amount)).map((text) => ({ amount, text }))));
    });
    fc.assert(
      fc.property(amounts, (printed) => {
        for (const { amount, text } of printed) expect(readPoints(text)).toEqual({ ok: true, points: amount });
      }),
    );
  });

  it('for every amount beside what it is out of', () => {
    fc.assert(
      fc.property(randomBook, ({ rows }) => {
        for (const { max, score } of rows) {
          if (max === undefined || typeof score !== 'number') continue;
          const read = readPoints(`${formatPoints(score)}/${formatPoints(max)} điểm`);
          expect(read).toEqual({ ok: true, points: score, outOf: max });
        }
      }),
    );
  });

  it('for every code of a random book, and their order stays', () => {
    fc.assert(
      fc.property(randomBook, ({ rows }) => {
        const codes = rows.flatMap(({ code }) => readCode(code) ?? []);
        expect(codes.map((code) => readCode(` ${code.replaceAll('.', ' . ')}.`))).toEqual(codes);
        const sorted = codes.toSorted(compareCodes);
        const numbers = sorted.map((code) =>
          code
            .split('.')
            .map((part) => part.padStart(6, '0'))
            .join('.'),
        );
        expect(numbers).toEqual(numbers.toSorted());
      }),
    );
  });

  it('for every day, as in cells, in documents and between programs', () => {
    const written = date.chain((day) =>
      fc.tuple(fc.constant(day), fc.constantFrom(formatDate(day), formatDateInWords(day), toIso(day)).chain(pasted)),
    );
    fc.assert(
      fc.property(written, ([day, text]) => {
        expect(readDate(text)).toEqual(day);
      }),
    );
  });

  it('for every deadline on a day, whatever stands before it', () => {
    const before = fc.constantFrom(
      '',
      'Trước ',
      'trước ngày ',
      'Hoàn thành trước ngày ',
      'Chậm nhất ngày ',
      'đến hết ',
    );
    fc.assert(
      fc.property(date, before, (day, words) => {
        const { text, lastDay } = deadlineOn(day);
        expect(lastDay).toEqual(day);
        expect(readDeadline(`${words}${text}`, undefined)).toEqual({
          kind: 'day',
          text: `${words}${text}`,
          lastDay: day,
          periods: [],
        });
      }),
    );
  });

  it('for every deadline as a document prints it, in whatever year it is read', () => {
    const before = fc.constantFrom('', 'Trước ', 'trong ', 'Hết ', 'cuối ', 'Chậm nhất là ', 'Hoàn thành trước ');
    const number = (max: number) => fc.integer({ min: 1, max });
    const period = fc.oneof(
      date.map(formatDate),
      date.map(({ day, month }) => `${day}/${month}`),
      number(12).map((month) => `tháng ${month}`),
      fc.tuple(number(12), fc.constantFrom('T', 'tháng ')).map(([month, word]) => `${word}${month}/2027`),
      number(4).map((quarter) => `quý ${quarter}`),
      number(4).map((quarter) => `Q${quarter}/2027`),
      fc.constantFrom('6 tháng đầu năm 2027', 'tuần 1 tháng 5/2027', 'tháng 6-7/2027', 'năm 2027'),
    );
    fc.assert(
      fc.property(
        fc
          .tuple(before, period)
          .map((parts) => parts.join(''))
          .chain(pasted),
        (written) => {
          const due = readDeadline(written, 2026) ?? expect.fail(written);
          const { kind, lastDay } = due;
          for (const printed of [deadlineInTable(due), deadlineInText(due)]) {
            expect(readDeadline(printed, kind === 'day' ? undefined : 2026)).toMatchObject({ kind, lastDay });
          }
        },
      ),
    );
  });

  it('with days in the order in which programs sort them', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [left, right] = [toIso(a), toIso(b)];
        expect(Math.sign(compareDates(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });
});
