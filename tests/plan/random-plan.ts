/** Random plans: cards whole and partial, tasks of every kind, and cells as people fill them, each with a number of its own. */
import fc from 'fast-check';
import { fieldOf, type ItemCode, readCode } from '../../src/core/codes.ts';
import { readDeadline } from '../../src/core/deadlines.ts';
import { type Points, subtract, sum } from '../../src/core/points.ts';
import { assess } from '../../src/core/result/assess.ts';
import type { AssessedRow } from '../../src/core/result/result.ts';
import { EMPTY_SETTINGS, type Settings, SIGNING_FORMS, type SigningForm } from '../../src/core/settings.ts';
import { TASK_STATUSES, type Task, type TaskStatus } from '../../src/core/tasks.ts';
import { DEFAULT_OPTIONS, type PlanForm, type PlanOptions, type PlanSource } from '../../src/plan/source.ts';
import { DEFAULT_WORDING } from '../../src/plan/wording.ts';
import { type RandomBook, randomBook } from '../core/result/random-book.ts';
import { points } from './sample.ts';

export const FORMS: readonly PlanForm[] = ['annex', 'text', 'both'];

/** Stands in a cell where its number comes: by it the cell is found again and nothing else is taken for it. */
const NUMBER = '#';

const BEGINNINGS = [
  ...[
    'Giao ban',
    'Giao chỉ tiêu',
    'Giao dịch viên',
    'Phân công',
    'Đề nghị',
    'Yêu cầu',
    'Tham mưu UBND phường ban hành',
  ],
  ...['Thực hiện nghiêm', 'Tổ chức thực hiện', 'Chủ trì, phối hợp với', 'Công an phường', 'Văn phòng', 'Tăng cường'],
  ...[
    'do',
    'Do',
    'vì',
    'nguyên nhân khách quan là do',
    'Nguyên nhân:',
    'không đạt tiêu chí vì',
    'Không để',
    '0,5 điểm',
  ],
  ...['- Rà soát', '• Rà soát', '+ Rà soát', '1. Rà soát', 'a) Rà soát', '* Rà soát', '“Trích” dẫn', '(theo dõi)', '…'],
  ...['chủ trì:', 'thời hạn:', 'sản phẩm:', 'chậm nhất ngày', 'Trước', '100%', 'UBND', 'TM.', '<b>Rà soát</b> &amp;'],
  ...[
    '{chủ trì}',
    '{#tiêu chí}',
    ']]>',
    '[bổ sung số liệu]',
    'Rà soát | kiểm tra',
    '\u00a0Rà soát',
    '\tRà  soát',
    '\n\nRà soát',
  ],
];

const MIDDLES = [
  ` việc ${NUMBER}`,
  ` việc ${NUMBER} của văn phòng; báo cáo`,
  ` hồ sơ ${NUMBER}. Đề nghị rút kinh nghiệm`,
  ` việc ${NUMBER}:\n- Một là kiểm tra;\n- Hai là báo cáo`,
  ` việc ${NUMBER}\r\n\r\n  • công khai,\u2028  • cập nhật`,
  ` việc ${NUMBER} .. và,, rồi;. xong :: hết  cách`,
  ` việc\u00a0${NUMBER}\tnăm\u200b 2026`,
  ` việc ${NUMBER}${' thuộc thẩm quyền của đơn vị'.repeat(40)}`,
  ` việc ${NUMBER} rà soát`.normalize('NFD'),
];

const ENDINGS = [
  ...[
    '',
    '',
    '',
    '.',
    ';',
    ',',
    ':',
    '…',
    '...',
    '!',
    '?',
    '..',
    ';.',
    ',.',
    '.;',
    '::',
    './.',
    ' .',
    ' ;',
    '-',
    '/',
    '%',
  ],
  ...[')', '.)', '”', '.”', '."', ';"', ']', '[bổ sung ngày]', '\n', ' \n ', '\u00a0', '  '],
];

/** Running text, in which what people type is not always tidy. */
const running = fc
  .tuple(fc.constantFrom(...BEGINNINGS), fc.constantFrom(...MIDDLES), fc.constantFrom(...ENDINGS))
  .map((parts) => parts.join(''));
const bare = fc.constantFrom('-', '–', '0', 'Không', 'không.', 'N/A', '[bổ sung chỉ tiêu]', '[bổ sung nội dung].', '1');
const blank = fc.constantFrom('', '', '   ', '\n', '\u00a0');
const cell = fc.oneof(
  { weight: 6, arbitrary: running },
  { weight: 1, arbitrary: bare },
  { weight: 2, arbitrary: blank },
);

/** A name on one line, with what closes it. */
const name = (...names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom('', '', '', '.', ';', ',', ':', ' ', './.'))
    .map(([a, b]) => a + b);
const unit = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Văn phòng', 'Công an phường', 'Bộ phận Một cửa', 'VP') },
  {
    weight: 3,
    arbitrary: name(`Phòng ${NUMBER}`, `Các trường (khối ${NUMBER})`, `Tổ ${NUMBER}\nvà các thôn`, `- Tổ ${NUMBER}`),
  },
  { weight: 2, arbitrary: blank },
);

const due = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '30/6/2026',
    '05/02/2026',
    '1-3-2026',
    '2026-12-31',
    'ngày 15 tháng 6 năm 2026',
    'Quý II/2026',
  ),
  fc.constantFrom(
    'Tháng 3/2026.',
    'Trước 30/6',
    'Hằng quý;',
    'Cả năm',
    'Thường xuyên',
    'sớm',
    'Chậm nhất ngày 30/6/2026.',
  ),
  fc.constant(`Khi có văn bản ${NUMBER}\ncủa Sở Nội vụ.`),
);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** A card in which every figure is the sum of what is below it, less what nobody explains. */
const orderlyBook: fc.Arbitrary<RandomBook> = fc
  .record({
    fields: fc.array(
      fc.record({
        items: fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 8 })), { maxLength: 5 }),
        rest: fc.constantFrom(0, 0, 0, 0.1, 0.25),
        deep: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    isStated: fc.boolean(),
    rest: fc.constantFrom(0, 0, 0.5),
  })
  .map(({ fields, isStated, rest }) => {
    const rows: AssessedRow[] = [];
    const add = (at: string, max: Points, score: Points): void => {
      rows.push({ code: codeOf(at), title: `Mục ${at}`, max, score, place: rows.length + 2 });
    };
    const tops = fields.map(({ items, rest: unexplained, deep }, f) => {
      const drawn = items.length === 0 ? ([[5, 4]] as const) : items;
      const parts = drawn.map(([max, score]) => ({ max: points(max / 2), score: points(Math.min(max, score) / 2) }));
      const max = sum([...parts.map((part) => part.max), points(1)]);
      // The last item of a field took nothing: it pays for what is not explained.
      const score = subtract(sum([...parts.map((part) => part.score), points(1)]), points(unexplained));
      add(`${f + 1}`, max, score);
      if (items.length > 0) {
        parts.forEach((part, i) => void add(deep ? `${f + 1}.1.${i + 1}` : `${f + 1}.${i + 1}`, part.max, part.score));
        add(deep ? `${f + 1}.1.${parts.length + 1}` : `${f + 1}.${parts.length + 1}`, points(1), points(1));
      }
      return { max, score };
    });
    const publishedMax = isStated ? sum(tops.map((top) => top.max)) : undefined;
    const publishedScore = isStated ? subtract(sum(tops.map((top) => top.score)), points(rest)) : undefined;
    return { rows, order: [], settings: { ...EMPTY_SETTINGS, publishedMax, publishedScore } };
  });

function codeOf(text: string): ItemCode {
  const read = readCode(text);
  if (read === undefined) throw new Error(`${text} is no code`);
  return read;
}

const book = fc.oneof({ weight: 1, arbitrary: randomBook }, { weight: 2, arbitrary: orderlyBook });

const title = fc.oneof(
  { weight: 4, arbitrary: name(`Nội dung ${NUMBER}`, `UBND xã gửi báo cáo ${NUMBER}`, `Tỷ lệ hồ sơ (${NUMBER})`) },
  { weight: 1, arbitrary: fc.constantFrom('', `Nội dung ${NUMBER}\nnăm 2023`, `Hồ sơ <a> & ${NUMBER}`, '  ') },
);

type TaskDraw = Omit<Task, 'codes' | 'due' | 'place' | 'id' | 'revision' | 'progress' | 'difficulty'> & {
  readonly codes: readonly number[];
  readonly due: string;
};

const taskDraw: fc.Arbitrary<TaskDraw> = fc.record({
  /** None, one or several of the listed rows, also twice; past their number codes that nobody listed. */
  codes: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.tuple(fc.nat({ max: 30 })) },
    { weight: 3, arbitrary: fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 4 }) },
  ),
  measure: cell,
  lead: unit,
  cooperating: fc.array(unit, { maxLength: 3 }),
  person: fc.oneof(blank, name(`Nguyễn Văn An ${NUMBER}`)),
  supervisor: fc.oneof(blank, name(`Trần Thị Bình ${NUMBER}`, `Phó Chủ tịch ${NUMBER}\nphụ trách`)),
  deliverable: cell,
  target: cell,
  gain: maybe(fc.integer({ min: 0, max: 8 }).map((n) => points(n / 2))),
  status: fc.constantFrom(...(Object.keys(TASK_STATUSES) as TaskStatus[])),
  result: blank,
  obstacles: blank,
  evidence: blank,
  updated: fc.constant(''),
  donePeriods: fc.constantFrom([], ['quý I'], ['quý I', 'quý II']),
  due,
});

const text = (...names: readonly string[]) => fc.constantFrom('', ...names);
const decision = fc.record({
  number: text('202/QĐ-UBND', 'Quyết định số 9/QĐ-UBND', 'số: 7/QĐ-UBND'),
  date: maybe(fc.constant({ year: 2026, month: 1, day: 15 })),
  issuer: text('Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh.'),
  subject: text('công bố Chỉ số cải cách hành chính năm 2025', 'về việc công bố kết quả.', 'V/v công bố kết quả;'),
});

const settingsDraw = fc.record({
  issuer: text(
    ...['Ủy ban nhân dân xã Chi Lăng', 'UBND phường Tân Lập', 'Ủy ban nhân dân đặc khu Phú Quốc'],
    ...['Trung tâm Phục vụ hành chính công xã Bình Minh', 'Xã Bình Minh'],
  ),
  superior: text('Sở Nội vụ', 'Ủy ban nhân dân tỉnh (qua Sở Nội vụ).'),
  place: text('Chi Lăng', 'Phường Tân Lập'),
  yearScored: maybe(fc.constant(2025)),
  planYear: maybe(fc.constant(2026)),
  decision,
  criteriaDecision: decision,
  legalBases: fc.subarray([
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'Theo đề nghị của Văn phòng.',
    ' ',
    'Nghị quyết 76/NQ-CP.',
  ]),
  selfScore: maybe(fc.constant(points(90.5))),
  unreadLines: fc.constantFrom(undefined, undefined, undefined, '13, 14'),
  rank: maybe(fc.constant(13)),
  rankOf: maybe(fc.constant(20)),
  rankGroup: text('xã, phường'),
  grade: text('Tốt', 'Khá.'),
  lastYearScore: maybe(fc.constantFrom(points(80.25), points(3))),
  lastYearRank: maybe(fc.constant(15)),
  targetScore: maybe(fc.constantFrom(points(95), points(0.5))),
  targetRank: text('trong nhóm 20/92', 'nhóm 20/92.'),
  monitoringUnit: text('Phòng Văn hóa - Xã hội', 'Văn phòng.'),
  reportingDays: text('trước ngày 15 của tháng cuối quý', 'hằng quý.'),
  documentNumber: text('5', '15/KH-UBND', 'Số: 7'),
  documentDate: maybe(fc.constant({ year: 2026, month: 2, day: 5 })),
  documentMonth: maybe(fc.constant({ year: 2026, month: 6 })),
  signer: text('Nguyễn Văn An'),
  signingForm: fc.constantFrom(...(Object.keys(SIGNING_FORMS) as SigningForm[])),
  draftingUnit: text('VP'),
  recipients: fc.subarray(['- Sở Nội vụ;', 'Thường trực Đảng ủy.', 'Lưu: VT, VP.']),
}) satisfies fc.Arbitrary<Partial<Settings>>;

const optionsDraw: fc.Arbitrary<PlanOptions> = fc.record({
  form: fc.constant(DEFAULT_OPTIONS.form),
  fieldTable: fc.boolean(),
  residualSentences: fc.boolean(),
  showRank: fc.boolean(),
  showSelfScore: fc.boolean(),
});

/** A plan in the making; every text of it that a person typed has a number no other has. */
export const randomPlan: fc.Arbitrary<PlanSource> = fc
  .record({
    card: book,
    titles: fc.array(title, { minLength: 24, maxLength: 24 }),
    causes: fc.array(cell, { minLength: 24, maxLength: 24 }),
    tasks: fc.array(taskDraw, { maxLength: 7 }),
    settings: settingsDraw,
    options: optionsDraw,
    lastYear: fc.constantFrom(undefined, points(1), points(2.5)),
    units: maybe(fc.constant([{ name: 'Văn phòng', aliases: ['VP', 'Văn phòng HĐND và UBND'] }])),
  })
  .map(({ card, titles, causes, tasks: drawn, settings: told, options, lastYear, units }): PlanSource => {
    let last = 100;
    const number = (written: string): string => {
      last += 1;
      return written.replace(NUMBER, String(last));
    };
    const rows = card.rows.map((one, i) => ({
      ...one,
      title: number(titles[i % 24] ?? ''),
      cause: number(causes[i % 24] ?? ''),
    }));
    const listed = rows.flatMap(({ code }) => (code === 'total' ? [] : [code]));
    const codeAt = (n: number): ItemCode =>
      n > 27 ? codeOf(`${n - 20}.1`) : (listed[n % Math.max(1, listed.length)] ?? codeOf('1'));
    const tasks = drawn.map((task, i): Task => {
      return {
        ...task,
        id: '',
        revision: 0,
        place: i + 2,
        progress: undefined,
        difficulty: undefined,
        codes: task.codes.map(codeAt),
        measure: number(task.measure),
        lead: number(task.lead),
        cooperating: task.cooperating.map(number),
        person: number(task.person),
        supervisor: number(task.supervisor),
        deliverable: number(task.deliverable),
        target: number(task.target),
        due: readDeadline(number(task.due), 2026),
      };
    });
    const settings = { ...card.settings, ...told };
    return {
      settings,
      tasks,
      result: assess({ settings, rows, tasks }),
      lastYear: new Map(lastYear === undefined ? [] : listed.map((code) => [fieldOf(code), lastYear])),
      wording: DEFAULT_WORDING,
      options,
      ...(units ? { units } : {}),
    };
  });

export const inForm = (source: PlanSource, form: PlanForm): PlanSource => ({
  ...source,
  options: { ...source.options, form },
});
