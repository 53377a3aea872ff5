/** What a unit's book tells of its plan, how many units come to one page, and rows that say it again when they are read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BookCells, NO_ROWS, type PlainCell, type PlainTable } from '../../src/book/plain-table.ts';
import type { Tab } from '../../src/book/tab.ts';
import { DOCUMENTS, type DocumentKey } from '../../src/book/tabs/documents.ts';
import { FOLLOWING, type FollowingKey } from '../../src/book/tabs/province/following.ts';
import { SCORES, type ScoreKey } from '../../src/book/tabs/scores.ts';
import { SETTING_FIELDS, SETTINGS_TAB } from '../../src/book/tabs/settings.ts';
import { TASKS, type TaskKey } from '../../src/book/tabs/tasks.ts';
import { ofUnits } from '../../src/core/points.ts';
import { readWorkbook } from '../../src/intake/files/workbook.ts';
import { type Followed, followBook, isUnclear, shareCovered, sumUp } from '../../src/province/follow.ts';
import { type FollowingEntry, followingCells, readFollowing } from '../../src/province/following-rows.ts';
import { overviewOf, uncoveredOf } from '../../src/province/overview.ts';
import { type UnitBook, unitBook } from './unit-books.ts';

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
      ...{ tasks: 0, done: 0, overdue: 0, score: points(7), max: points(10), forecast: points(7), remark: '' },
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

describe('what a unit’s book does not tell', () => {
  const tasks = [
    { ...WHOLE, codes: '1.1', measure: 'Lập kế hoạch', gain: 1, status: 'Hoàn thành' },
    { ...WHOLE, codes: '1.2', measure: 'Kiểm tra', gain: 1 },
  ];
  const documents = [
    { kind: 'Kế hoạch', state: 'Đã ban hành', number: '15/KH-UBND', date: '12/02/2026', time: '10/02/2026 08:00' },
    { kind: 'Báo cáo', state: 'Đã ban hành', number: '40/BC-UBND', date: '16/06/2026', time: '' },
  ];
  /** As from a file in which these headers stand, by "tab.key" or the tab's name for its whole header row. */
  const followed = (titles: Readonly<Record<string, string>>, scores?: UnitBook['scores']) => {
    const book: UnitBook = { settings: { yearScored: '2025', planYear: '2026' }, tasks, documents, id: 'b1', titles };
    const { own } = readWorkbook(unitBook(scores ? { ...book, scores } : book));
    if (!own || 'problem' in own) throw new Error('no book');
    return followBook(own.book.cells, TODAY, own.book.renamed);
  };
  const WHOLE_BOOK = followed({});
  const CARD_FIGURES = ['max', 'score', 'lost', 'losses', 'covered', 'open', 'forecast'] as const;

  it.each([
    ['Nhiệm vụ.status', 'Trạng thái', ['covered', 'open', 'tasks', 'done', 'overdue', 'forecast']],
    ['Nhiệm vụ.codes', 'Tiêu chí', ['covered', 'open', 'forecast']],
    ['Nhiệm vụ.due', 'Thời hạn', ['covered', 'overdue']],
    ['Nhiệm vụ.lead', 'Chủ trì', ['covered']],
    ['Nhiệm vụ.gain', 'Điểm dự kiến tăng', ['forecast']],
    ['Chấm điểm.score', 'Điểm đạt', CARD_FIGURES],
    ['Chấm điểm.max', 'Điểm tối đa', CARD_FIGURES],
    ['Văn bản.state', 'Tình trạng', ['plan', 'number', 'date', 'reported']],
    ['Văn bản.kind', 'Loại', ['plan', 'number', 'date', 'reported']],
    ['Văn bản.date', 'Ngày ban hành', ['date', 'reported']],
    ['Văn bản.number', 'Số, ký hiệu', ['number']],
  ] as const)('without the column %s is not known, never nothing, and is told', (column, header, figures) => {
    const { remark, ...told } = followed({ [column]: '' });
    const blank = { ...Object.fromEntries(figures.map((figure) => [figure, undefined])) };
    const plan = 'plan' in blank ? { plan: 'unknown' } : {};
    const number = 'number' in blank ? { number: '' } : {};
    const { remark: _, ...whole } = WHOLE_BOOK;
    expect(told).toEqual({ ...whole, ...blank, ...plan, ...number });
    const tab = column.split('.')[0] ?? '';
    expect(remark).toMatch(/^Không rõ: /);
    expect(remark).toContain(`Trang ${tab} không còn cột ${header}.`);
    expect(remark).toContain('rồi tải tệp về lại.');
  });

  it('of a register without its header row is the plan and its report', () => {
    const { plan, reported, tasks: count, remark } = followed({ 'Văn bản': '' });
    expect([plan, reported, count]).toEqual(['unknown', undefined, 2]);
    expect(remark).toContain('Trang Văn bản không còn dòng tiêu đề nên chưa đọc được trang này.');
  });

  it('is nothing where a column that tells none of it is gone', () => {
    const gone = { 'Nhiệm vụ.obstacles': '', 'Chấm điểm.cause': '', 'Chấm điểm.self': '' };
    expect(followed(gone)).toEqual(WHOLE_BOOK);
  });

  it('is all that self scores come to, before points are granted', () => {
    const card = [{ code: '1.1', max: 6, self: 5 }];
    const { score, lost, remark } = followed({ 'Chấm điểm.survey': '' }, card);
    expect([followed({}, card).score, score, lost]).toEqual([points(5), undefined, undefined]);
    expect(remark).toContain('Trang Chấm điểm không còn cột');
  });

  it('of a card without points is what is lost and covered', () => {
    const { lost, losses, covered, open, tasks: count, remark } = followed({}, [{ code: '1', max: 10 }]);
    expect([lost, losses, covered, open, count]).toEqual([undefined, undefined, undefined, undefined, 2]);
    expect(remark).toBe('Trang Chấm điểm chưa có điểm nào.');
  });
});

it('the latest report is that of the latest day, wherever its row stands', () => {
  const documents = ['20/09/2026', '15/03/2026', ''].map((date) => ({ kind: 'Báo cáo', state: 'Đã ban hành', date }));
  expect(followBook(bookOf({ documents }), TODAY).reported).toEqual({ year: 2026, month: 9, day: 20 });
});

it('a loss whose tasks are set aside is covered as in the unit’s own book, and told', () => {
  const paused = { ...WHOLE, codes: '1.2', measure: 'Kiểm tra', status: 'Tạm dừng' };
  const { covered, remark } = followBook(bookOf({ tasks: [paused] }), TODAY);
  expect(covered).toBe(points(2));
  expect(remark).toBe('2 điểm bị trừ (1.2) được tính là đã có nhiệm vụ, nhưng nhiệm vụ ấy đang tạm dừng.');
  expect(followBook(bookOf({ tasks: [paused, { ...WHOLE, codes: '1.2', measure: 'Khác' }] }), TODAY).remark).toBe('');
});

const amount = fc.option(
  fc.integer({ min: 0, max: 1_000_000 }).map((units) => ofUnits(units)),
  { nil: undefined },
);
const count = fc.option(fc.nat(200), { nil: undefined });
const day = fc.option(
  fc.record({
    year: fc.integer({ min: 2020, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  { nil: undefined },
);
const followed: fc.Arbitrary<Followed> = fc.record({
  plan: fc.constantFrom('none', 'draft', 'issued', 'unknown'),
  number: fc.constantFrom('', '15/KH-UBND'),
  ...{ date: day, lost: amount, losses: count, open: count, tasks: count, done: count, overdue: count },
  ...{ covered: amount, remark: fc.constantFrom('', 'Không rõ: Quá hạn.\nTrang Nhiệm vụ không còn cột Thời hạn.') },
  ...{ score: amount, max: amount, forecast: amount, reported: day },
});
const period = fc.record({ year: fc.integer({ min: 2020, max: 2030 }), quarter: fc.integer({ min: 1, max: 4 }) });
const UNIT = { id: 'u1', name: 'Xã Tân Lập', profile: 'Xã', group: 'Miền núi', bookId: '' };

it('a row says again what was written into it', () => {
  fc.assert(
    fc.property(followed, period, (one, quarter) => {
      const signed = { person: 'an@tinh.vn', time: '20/08/2026 08:00' };
      const cells = followingCells(UNIT, quarter, one, 'a.xlsx');
      const { entries, problems } = readFollowing(table(FOLLOWING, [{ ...cells, ...signed }]), [UNIT]);
      expect(problems).toEqual([]);
      expect(entries[0]).toEqual({
        ...{ unitId: 'u1', unit: 'Xã Tân Lập', period: quarter, followed: one },
        ...{ file: 'a.xlsx', time: signed.time },
      });
    }),
  );
});

it('a row that counts for nobody, or says otherwise than its twin, is told and in no sum; one copied as it is counts once', () => {
  const quarter = { year: 2026, quarter: 3 };
  const one = followBook(bookOf({}), TODAY);
  const cells = followingCells(UNIT, quarter, one, 'a.xlsx');
  const read = (...rows: Partial<Record<FollowingKey, PlainCell>>[]) => {
    const { entries, problems } = readFollowing(table(FOLLOWING, rows), [UNIT]);
    return [entries.length, ...problems.map(({ message }) => message.replace(/\. .*/, ''))];
  };
  expect(read({ ...cells, unitId: '' })).toEqual([0]);
  expect(read(cells, { ...cells, file: 'chép.xlsx' })).toEqual([1]);
  expect(read(cells, { ...cells, overdue: '7' })).toEqual([
    0,
    'Trang Theo dõi các xã, dòng 2: Xã Tân Lập: Quý III/2026 dòng 2 và dòng 3 ghi khác nhau nên chưa tính dòng nào',
  ]);
  expect(read({ ...cells, plan: 'đã BH' })).toEqual([
    0,
    'Trang Theo dõi các xã, dòng 2: Xã Tân Lập: không đọc được Kỳ hoặc Kế hoạch nên dòng này không được tính',
  ]);
  expect(read({ ...cells, unitId: 'u9' })).toEqual([
    0,
    'Trang Theo dõi các xã, dòng 2: Xã Tân Lập: đơn vị không còn ở trang Các xã nên dòng này không được tính',
  ]);
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
        expect(withoutPlan.length + withDraft.length + all.plans.issued + all.plans.unknown).toBe(all.told);
        for (const key of ['units', 'told', 'tasks', 'overdue', 'lost', 'covered'] as const)
          expect(groups.reduce((sum, group) => sum + group.sum[key], 0)).toBe(all[key]);
        const sent = (quarter: number) =>
          [...new Set(rows.filter((row) => row.period.quarter === quarter).map(({ unitId }) => unitId))].toSorted();
        const last = new Map(rows.map((row) => [`${row.unitId} ${row.period.quarter}`, row.followed]));
        const isWhole = ![...last.values()].some(isUnclear);
        const isAlike = isWhole && sent(2).length > 0 && sent(1).join() === sent(2).join();
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
