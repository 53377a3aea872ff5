import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../setup/cases.ts';
import { cell, column } from './call.ts';

type Row = readonly [code: string, max: number | '', score: number | 'KAD' | ''];

const points = (units: number) => units / 20;
const units = (value: unknown) => Math.round(Number(value) * 1e4);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const leaf = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.nat(12));

/** Fields that state max and score, perhaps more than their leaves list; some leaves wait, some are not applicable. */
const fields = fc.array(
  fc.record({ leaves: fc.array(leaf, { maxLength: 5 }), more: fc.nat(20), share: fc.nat(20), bonus: fc.boolean() }),
  { minLength: 1, maxLength: 5 },
);

/** @param step 1 for whole points, where no rounding is forgiven */
const cardsIn = (step: number) =>
  fields.map((list): Row[] =>
    list.flatMap(({ leaves, more, share, bonus }, y): Row[] => {
      const rows = leaves.map(([max, score, kind], x): Row => {
        return [`${y + 1}.${x + 1}`, max / step, kind === 0 ? 'KAD' : kind === 1 ? '' : Math.min(max, score) / step];
      });
      const counted = rows.filter(([, , score]) => score !== 'KAD');
      const max = total(counted.map((row) => units(row[1]))) / 1e4 + (more + 1) / step;
      const score = total(counted.map((row) => units(row[2] || 0))) / 1e4 + Math.min(more, share) / step;
      const own: Row[] = [[`${y + 1}`, max, score], ...rows];
      return bonus ? [...own, [`${y + 1}.9`, '', 1]] : own;
    }),
  );

const cards = cardsIn(20);

const columnsOf = (rows: readonly Row[]) => [0, 1, 2].map((x) => column(...rows.map((row) => row[x])));
const lines = (result: unknown): unknown[][] => (Array.isArray(result) ? result : []);

/** Every function that reads a card. */
function readAll(rows: readonly Row[], blank = 0): unknown[] {
  const padded = [...rows, ...Array.from({ length: blank }, (): Row => ['', '', ''])];
  const [codes, max, score] = columnsOf(padded);
  const titles = column(...padded.map(([code]) => (code === '' ? '' : `Mục ${code}`)));
  const tasks = [column('1.1', ''), column('A', ''), column('Cả năm', ''), column('x', '')];
  return [
    cell('TOTAL', codes, max, score),
    cell('SUMMARY', codes, titles, max, score),
    cell('SHORTFALLS', codes, titles, max, score),
    cell('RECONCILE', codes, max, score),
    cell('COVERAGE', codes, max, score, ...tasks),
    cell('FORECAST', codes, max, score, tasks[0], column(1, '')),
    cell('EXPLAIN', rows[0]?.[0], codes, titles, max, score),
    cell('REACH', codes, max, score, 1),
  ];
}

describe('a card', () => {
  it('loses what its shortfalls and its unexplained residuals come to, where all is scored', () => {
    const scored = cardsIn(1).map((rows) => rows.filter(([, , score]) => typeof score === 'number'));
    fc.assert(
      fc.property(scored, (rows) => {
        const [codes, max, score] = columnsOf(rows);
        const blank = column(...rows.map(() => ''));
        const lost = units(lines(cell('SUMMARY', codes, blank, max, score)).at(-1)?.[4]);
        const listed = lines(cell('SHORTFALLS', codes, blank, max, score)).map((row) => units(row[4]));
        const residuals = lines(cell('RECONCILE', codes, max, score)).map((row) => units(row[4]));
        expect(total(listed) + total(residuals)).toBe(lost);
      }),
    );
  });

  it('is read the same in any order of its rows, and with blank rows below', () => {
    fc.assert(
      fc.property(cards, fc.nat(), fc.nat(3), (rows, turn, blank) => {
        const read = readAll(rows);
        expect(readAll(rows, blank)).toEqual(read);
        const at = turn % rows.length;
        const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
        // EXPLAIN is asked about the first row, which differs.
        expect(readAll(turned).toSpliced(6, 1)).toEqual(read.toSpliced(6, 1));
      }),
    );
  });

  it('forecasts never less than it has, never more than its maximum, and covers no more than it lost', () => {
    fc.assert(
      fc.property(cards, fc.array(fc.tuple(fc.nat(30), fc.nat(4), fc.boolean()), { minLength: 1 }), (rows, tasks) => {
        const [codes, max, score] = columnsOf(rows);
        const leaves = rows.map(([code]) => code);
        const taskCodes = column(
          ...tasks.map(([at, next]) => `${leaves[at % leaves.length]}; ${leaves[next % leaves.length]}`),
        );
        const statuses = column(...tasks.map(([, , done]) => (done ? 'Hoàn thành' : 'Đang thực hiện')));
        const gains = column(...tasks.map(([at]) => points(at)));
        const [[now, finished, planned, most] = []] = lines(
          cell('FORECAST', codes, max, score, taskCodes, gains, statuses),
        );
        expect([now, finished, planned, most].map(units)).toEqual(
          [now, finished, planned, most].map(units).toSorted((a, b) => a - b),
        );
        const filled = column(...tasks.map(([, , done]) => (done ? 'x' : '')));
        const coverage = lines(
          cell(
            'COVERAGE',
            codes,
            max,
            score,
            taskCodes,
            filled,
            filled.map(() => ['Cả năm']),
            filled,
          ),
        );
        const [, lost = 0, covered = 0] = coverage.at(-1) ?? [];
        expect(units(covered)).toBeLessThanOrEqual(units(lost));
        expect(units(lost)).toBe(total(coverage.slice(0, -1).map((row) => units(row[1]))));
      }),
    );
  });
});

describe('REACH', () => {
  it('agrees with trying every set of up to 16 leaves', () => {
    const option = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }));
    const lists = fc.array(option, { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 100 }), (list, share) => {
        const all = total(list.map(([gain]) => gain));
        const target = Math.max(1, Math.floor((all * share) / 100));
        let [least, count] = [Number.POSITIVE_INFINITY, 0];
        for (let set = 1; set < 2 ** list.length; set++) {
          let [gain, effort] = [0, 0];
          list.forEach(([own, cost], i) => {
            if (set & (1 << i)) [gain, effort] = [gain + own, effort + cost];
          });
          if (gain < target || effort > least) continue;
          [least, count] = [effort, effort < least ? 1 : count + 1];
        }
        const codes = column(...list.map((_, i) => `1.${i + 1}`));
        const [max, none] = [column(...list.map(([gain]) => points(gain))), column(...list.map(() => 0))];
        const [first = [], ...rows] = lines(
          cell('REACH', codes, max, none, points(target), column(...list.map(([, effort]) => effort))),
        );
        expect(first.slice(2)).toEqual([least, count]);
        expect(total(rows.map((row) => units(row[1])))).toBe(units(first[1]));
        expect(units(first[1])).toBeGreaterThanOrEqual(units(points(target)));
        expect(total(rows.map((row) => Number(row[2])))).toBe(least);
      }),
      { numRuns: runs(40) },
    );
  });
});
