/** What a unit's book tells of its plan, how many units come to one page, and rows that say it again when they are read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BookCells, NO_ROWS, type PlainCell, type PlainTable } from '../../src/book/plain-table.ts';
import type { Tab } from '../../src/book/tab.ts';
import { DOCUMENTS, type DocumentKey } from '../../src/book/tabs/documents.ts';
import { FOLLOWING } from '../../src/book/tabs/province/following.ts';
import { SCORES, type ScoreKey } from '../../src/book/tabs/scores.ts';
import { SETTING_FIELDS, SETTINGS_TAB } from '../../src/book/tabs/settings.ts';
import { TASKS, type TaskKey } from '../../src/book/tabs/tasks.ts';
import { ofUnits } from '../../src/core/points.ts';
import { type Followed, followBook, shareCovered, sumUp } from '../../src/province/follow.ts';
import { type FollowingEntry, followingCells, readFollowing } from '../../src/province/following-rows.ts';
import { overviewOf, uncoveredOf } from '../../src/province/overview.ts';

const points = (amount: number) => ofUnits(Math.round(amount * 10_000));

function table<Key extends string>(
  { columns }: Tab<Key>,
  rows: readonly Partial<Record<Key, PlainCell>>[],
): PlainTable {
  const keys = columns.map(({ key }) => key);
  return { keys, rows: rows.map((row, i) => [i + 2, ...keys.map((key) => row[key] ?? '')]) };
}

interface Told {
  readonly tasks?: readonly Partial<Record<TaskKey, PlainCell>>[];
  readonly documents?: readonly Partial<Record<DocumentKey, PlainCell>>[];
}

function bookOf({ tasks = [], documents = [] }: Told): BookCells {
  const info = { yearScored: '2025', planYear: '2026' } as Readonly<Record<string, string>>;
  const scores: Partial<Record<ScoreKey, PlainCell>>[] = [
    { code: '1', title: 'Công tác chỉ đạo', max: 10, score: 7 },
    { code: '1.1', title: 'Kế hoạch', max: 6, score: 5 },
    { code: '1.2', title: 'Kiểm tra', max: 4, score: 2 },
  ];
  return {
    zone: 'Asia/Ho_Chi_Minh',
    info: table(
      SETTINGS_TAB,
      SETTING_FIELDS.map(({ key, label }) => ({ label, value: info[key] ?? '' })),
    ),
    scores: table(SCORES, scores),
    tasks: table(TASKS, tasks),
    units: NO_ROWS,
    documents: table(DOCUMENTS, documents),
  };
}

const TODAY = { year: 2026, month: 8, day: 20 };
const WHOLE = { lead: 'Văn phòng', due: '30/6/2026', deliverable: 'Báo cáo', status: 'Chưa thực hiện' } as const;

describe('a unit’s book', () => {
  it('without tasks or documents has lost points and nothing for them', () => {
    expect(followBook(bookOf({}), TODAY)).toEqual({
      ...{ plan: 'none', number: '', date: undefined, reported: undefined },
      ...{ lost: points(3), losses: 2, covered: points(0), open: 2 },
      ...{ tasks: 0, done: 0, overdue: 0, score: points(7), max: points(10), forecast: points(7) },
    });
  });

  it('tells of tasks that are complete, late, done or only proposed', () => {
    const tasks = [
      { ...WHOLE, codes: '1.1', measure: 'Lập kế hoạch', gain: 1 },
      { ...WHOLE, codes: '1.2', measure: 'Kiểm tra', status: 'Hoàn thành', deliverable: '', gain: 1 },
      { ...WHOLE, codes: '1.2', measure: 'Đề xuất', status: 'Đề xuất', gain: 1 },
    ];
    const { covered, open, tasks: count, done, overdue, forecast } = followBook(bookOf({ tasks }), TODAY);
    expect({ covered, open, count, done, overdue, forecast }).toEqual({
      ...{ covered: points(1), open: 0, count: 2, done: 1, overdue: 1, forecast: points(9) },
    });
  });

  it('has the plan that is in force, also while its change is drafted, and its latest report', () => {
    const documents = [
      { kind: 'Kế hoạch', state: 'Đã ban hành', number: '15/KH-UBND', date: '12/02/2026', time: '10/02/2026 08:00' },
      { kind: 'Báo cáo', state: 'Đã ban hành', number: '40/BC-UBND', date: '16/06/2026', time: '' },
      { kind: 'Kế hoạch điều chỉnh', state: 'Dự thảo', time: '01/08/2026 08:00' },
      { kind: 'Kế hoạch', state: 'Chưa tạo được', time: '02/08/2026 08:00' },
    ];
    const { plan, number, date, reported } = followBook(bookOf({ documents }), TODAY);
    expect({ plan, number, date, reported }).toEqual({
      ...{ plan: 'issued', number: '15/KH-UBND', date: { year: 2026, month: 2, day: 12 } },
      reported: { year: 2026, month: 6, day: 16 },
    });
    expect(followBook(bookOf({ documents: documents.slice(2) }), TODAY).plan).toBe('draft');
    expect(followBook(bookOf({ documents: documents.slice(3) }), TODAY).plan).toBe('none');
  });
});

const amount = fc.option(
  fc.integer({ min: 0, max: 1_000_000 }).map((units) => ofUnits(units)),
  { nil: undefined },
);
const count = fc.nat(200);
const day = fc.option(
  fc.record({
    year: fc.integer({ min: 2020, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  { nil: undefined },
);
const followed: fc.Arbitrary<Followed> = fc.record({
  plan: fc.constantFrom('none', 'draft', 'issued'),
  number: fc.constantFrom('', '15/KH-UBND'),
  ...{ date: day, lost: amount, losses: count, open: count, tasks: count, done: count, overdue: count },
  covered: fc.integer({ min: 0, max: 1_000_000 }).map((units) => ofUnits(units)),
  ...{ score: amount, max: amount, forecast: amount, reported: day },
});
const period = fc.record({ year: fc.integer({ min: 2020, max: 2030 }), quarter: fc.integer({ min: 1, max: 4 }) });
const UNIT = { id: 'u1', name: 'Xã Tân Lập', profile: 'Xã', group: 'Miền núi', bookId: '' };

it('a row says again what was written into it', () => {
  fc.assert(
    fc.property(followed, period, (one, quarter) => {
      const signed = { person: 'an@tinh.vn', time: '20/08/2026 08:00' };
      const cells = followingCells(UNIT, quarter, one, 'a.xlsx');
      const [entry] = readFollowing(table(FOLLOWING, [{ ...cells, ...signed }]));
      expect(entry).toEqual({
        ...{ unitId: 'u1', unit: 'Xã Tân Lập', period: quarter, followed: one },
        ...{ file: 'a.xlsx', time: signed.time },
      });
    }),
  );
});

describe('all units together', () => {
  const units = Array.from({ length: 6 }, (_, i) => ({
    ...UNIT,
    ...{ id: `u${i}`, name: `Xã ${i}`, group: i < 3 ? 'A' : 'B' },
  }));
  const entries = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 2 }), followed)).map((rows) =>
    rows.map(
      ([i, quarter, one]): FollowingEntry => ({
        ...{ unitId: `u${i}`, unit: `Xã ${i}`, period: { year: 2026, quarter }, followed: one },
        ...{ file: '', time: '' },
      }),
    ),
  );

  it('are each told once: silent or of one state of the plan, and groups come to all', () => {
    fc.assert(
      fc.property(entries, (rows) => {
        const { all, groups, silent, withoutPlan, withDraft, alike } = overviewOf(units, rows, {
          year: 2026,
          quarter: 2,
        });
        expect(all.told + silent.length).toBe(6);
        expect(withoutPlan.length + withDraft.length + all.plans.issued).toBe(all.told);
        for (const key of ['units', 'told', 'tasks', 'overdue', 'lost', 'covered'] as const)
          expect(groups.reduce((sum, group) => sum + group.sum[key], 0)).toBe(all[key]);
        const sent = (quarter: number) =>
          [...new Set(rows.filter((row) => row.period.quarter === quarter).map(({ unitId }) => unitId))].toSorted();
        const isAlike = sent(2).length > 0 && sent(1).join() === sent(2).join();
        expect(alike === undefined).toBe(!isAlike);
      }),
    );
  });

  it('come to bands by what is covered; what is not known is in none', () => {
    fc.assert(
      fc.property(entries, (rows) => {
        const { bands, uncovered } = overviewOf(units, rows, { year: 2026, quarter: 2 });
        const last = new Map(rows.filter((row) => row.period.quarter === 2).map((row) => [row.unitId, row.followed]));
        const known = [...last.values()].filter((one) => shareCovered(one) !== undefined);
        expect(Object.values(bands).reduce((sum, one) => sum + one, 0)).toBe(known.length);
        expect(uncovered.map((one) => uncoveredOf(one.followed))).toEqual(
          [...last.values()]
            .map(uncoveredOf)
            .filter((open) => open > 0)
            .toSorted((a, b) => b - a),
        );
      }),
    );
  });

  it('of a unit that told nothing nothing is counted', () => {
    expect(sumUp([undefined, undefined])).toMatchObject({ units: 2, told: 0, tasks: 0, lost: 0, gain: 0 });
  });
});
