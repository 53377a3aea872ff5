/** What is said of a document whose book has changed since: places, old and new figures, and nothing where nothing has. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TaskDocument } from '../../src/book/document-kinds.ts';
import { type CardRow, NOT_APPLICABLE } from '../../src/core/scorecard.ts';
import {
  compactSnapshot,
  describeChanges,
  settingName,
  summarizeChanges,
  takeSnapshot,
} from '../../src/plan/changes.ts';
import type { PlanBook } from '../../src/plan/prepare.ts';
import { code, points, row, SAMPLE_SETTINGS, task } from './sample.ts';

const ROWS = [row(2, '1', 'Chỉ đạo', 17, 14), row(3, '1.5', 'Sáng kiến', 3, 0, 'chưa có sáng kiến')];
const TASK = task({
  codes: '1.5',
  measure: 'Phát động',
  lead: 'Văn phòng',
  due: '30/6/2024',
  deliverable: 'Quyết định',
});
const BOOK: PlanBook = {
  ...{ settings: SAMPLE_SETTINGS, rows: ROWS, tasks: [TASK] },
  ...{ wording: [{ label: 'Trích yếu', text: 'Khắc phục' }], problems: [] },
};

const changes = (change: Partial<PlanBook>, kind: TaskDocument = 'plan', before: PlanBook = BOOK): string[] =>
  describeChanges(takeSnapshot(before, kind), takeSnapshot({ ...before, ...change }, kind), kind);
const withTask = (change: Partial<typeof TASK>) => ({ tasks: [{ ...TASK, ...change }] });
const withRow = (change: Partial<(typeof ROWS)[number]>) => ({
  rows: ROWS.map((one) => (one.code === '1.5' ? { ...one, ...change } : one)),
});

test('the same book has not changed', () => {
  expect(changes({})).toEqual([]);
  expect(summarizeChanges([])).toBe('Khớp với số liệu');
});

test('every setting of which a document tells is called as its row is', () => {
  const { settings } = takeSnapshot(BOOK, 'plan');
  const nameless = Object.keys(settings).filter(
    (key) => !/^[\p{Ll}đ].*\p{L}/u.test(settingName(key)) || settingName(key) === key,
  );
  expect(nameless).toEqual([]);
});

test('another closing day of reports leaves a document as it is', () => {
  const settings = { ...SAMPLE_SETTINGS, reportClosing: 14 };
  for (const kind of ['plan', 'report'] as const) expect(changes({ settings }, kind)).toEqual([]);
});

test('settings and wording are named as the tabs name them, each once', () => {
  const month = { year: 2024, month: 3 };
  const settings = {
    ...SAMPLE_SETTINGS,
    signer: 'Trần Bình',
    documentMonth: month,
    documentDate: { ...month, day: 5 },
  };
  expect(changes({ settings })).toEqual(['Thông tin chung: ngày văn bản, người ký.']);
  expect(changes({ wording: [{ label: 'Trích yếu', text: 'Khác' }] })).toEqual(['Lời văn: Trích yếu.']);
});

describe('figures', () => {
  test.each<[Partial<CardRow>, string]>([
    [{ score: points(1.5) }, 'Mục 1.5: điểm đạt từ 0 thành 1,5.'],
    [{ max: points(2.5) }, 'Mục 1.5: điểm tối đa từ 3 thành 2,5.'],
    [{ score: undefined }, 'Mục 1.5: điểm đạt từ 0 thành trống.'],
    [{ score: NOT_APPLICABLE }, 'Mục 1.5: điểm đạt từ 0 thành không áp dụng.'],
    [{ cause: 'khác' }, 'Mục 1.5: nguyên nhân.'],
    [
      { max: points(4), score: points(1), cause: '' },
      'Mục 1.5: điểm tối đa từ 3 thành 4, điểm đạt từ 0 thành 1, nguyên nhân.',
    ],
  ])('%j', (change, sentence) => expect(changes(withRow(change))).toEqual([sentence]));

  test('rows that came or went', () => {
    const total = { ...row(4, '1', 'Tổng', 100, 81.9), code: 'total' as const };
    expect(changes({ rows: [...ROWS, total] })).toEqual(['Chấm điểm: thêm dòng tổng.']);
    expect(changes({ rows: ROWS.slice(0, 1) })).toEqual(['Chấm điểm: bớt mục 1.5.']);
  });
});

describe('tasks', () => {
  test.each([
    [{ codes: [code('1.5'), code('7.2')] }, 'Nhiệm vụ: tiêu chí.'],
    [{ measure: 'Khác' }, 'Nhiệm vụ: nội dung.'],
    [{ lead: 'Trạm Y tế', cooperating: ['Công an'] }, 'Nhiệm vụ: chủ trì, phối hợp.'],
    [{ due: undefined }, 'Nhiệm vụ: thời hạn.'],
    [{ deliverable: '', target: 'x' }, 'Nhiệm vụ: sản phẩm, chỉ tiêu.'],
    [{ status: 'draft' as const }, 'Nhiệm vụ: đề xuất.'],
  ])('%j', (change, sentence) => {
    const before = { ...BOOK, tasks: [{ ...TASK, id: 'n1' }] };
    expect(changes({ tasks: [{ ...TASK, id: 'n1', ...change }] }, 'plan', before)).toEqual([sentence]);
  });

  test('without ids they go by their items; two of the same items are told apart', () => {
    expect(changes(withTask({ lead: 'Trạm Y tế' }))).toEqual(['Nhiệm vụ của 1.5: chủ trì.']);
    expect(changes({ tasks: [TASK, { ...TASK, measure: 'Khác' }] })).toEqual([
      'Nhiệm vụ của 1.5: mới thêm một nhiệm vụ.',
    ]);
    expect(changes({ tasks: [] })).toEqual(['Nhiệm vụ của 1.5: đã bớt một nhiệm vụ.']);
    const many = withTask({ codes: [code('3.4.1'), code('7.2')] });
    expect(changes({ tasks: [] }, 'plan', { ...BOOK, ...many })).toEqual([
      'Nhiệm vụ của 3.4.1, 7.2: đã bớt một nhiệm vụ.',
    ]);
  });

  describe('rows that get their ids after the document was made', () => {
    const other = { ...TASK, measure: 'Khác' };
    const general = { ...TASK, codes: [], measure: 'Chung' };
    const tasks = [TASK, other, general, { ...TASK, id: 'n1' }, { ...TASK, id: 'n1', lead: 'Trạm Y tế' }];
    const given = tasks.map((one, i) => ({ ...one, id: i === 3 ? 'n1' : `m${i}` }));
    const before = { ...BOOK, tasks };

    test('have not changed, whatever their order and wherever they were copied from', () => {
      fc.assert(
        fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
          expect(changes({ tasks: shuffled }, 'plan', before)).toEqual([]);
          const compact = compactSnapshot(takeSnapshot(before, 'plan'));
          expect(describeChanges(compact, takeSnapshot({ ...BOOK, tasks: shuffled }, 'plan'), 'plan')).toEqual([]);
        }),
      );
    });

    test('are told by what somebody edited in them', () => {
      const edited = [{ ...TASK, id: 'm1', due: undefined }];
      expect(changes({ tasks: edited })).toEqual(['Nhiệm vụ của 1.5: thời hạn.']);
      expect(changes({ tasks: [{ ...TASK, id: 'm1', measure: 'Viết lại' }] })).toEqual(['Nhiệm vụ của 1.5: nội dung.']);
    });
  });

  test('progress changes a report, and no plan', () => {
    const done = withTask({ status: 'done', progress: 1, result: 'Đã có', obstacles: 'x', gain: points(3) });
    expect(changes(done)).toEqual([]);
    expect(changes(done, 'report')).toEqual([
      'Nhiệm vụ của 1.5: trạng thái, tiến độ, kết quả thực hiện, khó khăn, vướng mắc, điểm dự kiến tăng.',
    ]);
  });
});

test('a compact snapshot still tells which task and which figure changed, not which text', () => {
  const before = compactSnapshot(takeSnapshot(BOOK, 'plan'));
  const against = (change: Partial<PlanBook>) =>
    describeChanges(before, takeSnapshot({ ...BOOK, ...change }, 'plan'), 'plan');
  expect(against({})).toEqual([]);
  expect(against(withTask({ lead: 'Trạm Y tế' }))).toEqual(['Nhiệm vụ của 1.5: đã sửa.']);
  expect(against(withRow({ score: points(1.5) }))).toEqual(['Mục 1.5: điểm đạt từ 0 thành 1,5.']);
  expect(against(withRow({ cause: 'khác' }))).toEqual([]);
});

test('one line says the first five changes and how many more', () => {
  expect(summarizeChanges(['a.', 'b.', 'c.', 'd.', 'e.'])).toBe('Không còn khớp. a. b. c. d. e.');
  expect(summarizeChanges(['a.', 'b.', 'c.', 'd.', 'e.', 'f.', 'g.'])).toBe(
    'Không còn khớp. a. b. c. d. e. Và 2 thay đổi khác.',
  );
});
