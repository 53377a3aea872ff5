/** Small books of every kind whose plan and report are kept word for word: what was published, what was typed, what is missing. */
import type { AssessedRow } from '../../src/core/result/result.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import type { Task } from '../../src/core/tasks.ts';
import { DEFAULT_OPTIONS, type PlanSource } from '../../src/plan/source.ts';
import { DEFAULT_WORDING } from '../../src/plan/wording.ts';
import { code, placeTasksFrom, points, row, SAMPLE_ROWS, SAMPLE_SETTINGS, sampleWith, task } from '../plan/sample.ts';

// Behind those of the sample.
placeTasksFrom(10);

const withoutTotals = {
  ...SAMPLE_SETTINGS,
  publishedMax: undefined,
  publishedScore: undefined,
  selfScore: undefined,
};
const published = (max: number, score: number) => ({
  ...withoutTotals,
  publishedMax: points(max),
  publishedScore: points(score),
});

/** Points without a maximum: a bonus, or a penalty where they are below zero. */
const adjustment = (at: string, title: string, amount: number): AssessedRow => ({
  code: code(at),
  title,
  score: points(amount),
  place: 90,
});

/** A row that nobody has granted points for. */
const own = (at: string, title: string, max: number, self: number | undefined, place: number): AssessedRow => ({
  code: code(at),
  title,
  max: points(max),
  score: undefined,
  self: self === undefined ? undefined : points(self),
  place,
});

const TWO_FIELDS = (second: number): AssessedRow[] => [
  row(2, '1', 'Công tác chỉ đạo, điều hành', 20, 18),
  row(3, '1.1', 'Kế hoạch cải cách hành chính', 12, 12),
  row(4, '1.2', 'Tuyên truyền cải cách hành chính', 8, 6, 'Chưa có chuyên mục trên hệ thống truyền thanh.'),
  row(5, '2', 'Cải cách thủ tục hành chính', 10, second),
  row(6, '2.1', 'Giải quyết hồ sơ đúng hạn', 10, second, 'Có 5 hồ sơ quá hạn.'),
];

const SPREAD: readonly Task[] = [
  task({
    codes: '1.2',
    measure: 'Mở chuyên mục cải cách hành chính trên hệ thống truyền thanh',
    lead: 'Công chức Văn hóa - xã hội',
    due: '31/3/2024',
    deliverable: 'Chuyên mục phát hằng tuần',
    gain: 2,
    status: 'done',
    result: 'Đã phát sóng 24 buổi.',
  }),
  task({
    codes: '2.1',
    measure: 'Rà soát hồ sơ sắp đến hạn vào sáng thứ Hai hằng tuần',
    lead: 'Bộ phận Một cửa',
    due: 'Hằng quý',
    target: 'Không còn hồ sơ quá hạn',
    gain: 1,
    status: 'doing',
    progress: 0.5,
    obstacles: 'Thiếu người trực vào thứ Bảy.',
  }),
];

/** Row numbers of the sheet: the tasks of a book, one after another. */
const inRows = (tasks: readonly Task[]): Task[] => tasks.map((one, i) => ({ ...one, place: i + 2 }));

/** What officials get wrong, one of each kind. */
const FAULTY: readonly Task[] = [
  task({
    codes: '1.2',
    measure: 'Tăng cường tuyên truyền',
    lead: 'Phòng Văn hoá',
    due: 'sớm',
    deliverable: 'Báo cáo',
    gain: 9,
  }),
  task({
    codes: '9.9',
    measure: 'Rà soát hồ sơ quá hạn vào sáng thứ Hai của của tuần',
    due: '31/12/2024',
    target: '98%',
  }),
  task({ codes: '1.1; 1.2', lead: 'Văn phòng', due: '1/1/2024', target: '[bổ sung]' }),
  task({
    codes: '',
    measure: 'Rà soát hồ sơ quá hạn vào sáng thứ Hai của của tuần',
    lead: 'VP',
    due: 'Quý I/2024',
    deliverable: 'Sổ',
  }),
  task({
    codes: '2.1',
    measure: 'Bổ xung quy trình nội bộ , sử lý hồ sơ quá hạn',
    lead: 'Văn phòng',
    status: 'done',
    due: 'Hằng quý',
  }),
];

/** By the name of the files that hold their texts. */
export const BOOKS: Readonly<Record<string, PlanSource>> = {
  sample: sampleWith(),
  'partial-card': sampleWith({ rows: SAMPLE_ROWS.filter(({ code: at }) => at !== 'total' && at.includes('.')) }),
  bonus: sampleWith({
    settings: withoutTotals,
    rows: [...TWO_FIELDS(9), adjustment('3', 'Điểm thưởng', 0.5)],
    tasks: SPREAD,
  }),
  penalty: sampleWith({
    settings: withoutTotals,
    rows: [...TWO_FIELDS(9), adjustment('3', 'Điểm trừ do chậm báo cáo', -0.5)],
    tasks: SPREAD,
  }),
  'not-applicable': sampleWith({
    settings: withoutTotals,
    rows: [
      row(2, '1', 'Công tác chỉ đạo, điều hành', 20, 18),
      row(3, '1.1', 'Kế hoạch cải cách hành chính', 12, 12),
      row(4, '1.2', 'Tuyên truyền cải cách hành chính', 8, 6, 'Chưa có chuyên mục trên hệ thống truyền thanh.'),
      row(5, '2', 'Cải cách tài chính công', 8, 7),
      row(6, '2.1', 'Thực hiện cơ chế tự chủ', 2, 'KAD'),
      row(7, '2.2', 'Giải ngân vốn đầu tư công', 8, 7, 'Giải ngân đạt 92%.'),
    ],
    tasks: SPREAD.slice(0, 1),
  }),
  'self-scores': sampleWith({
    settings: {
      ...withoutTotals,
      rank: undefined,
      rankOf: undefined,
      decision: { ...SAMPLE_SETTINGS.decision, number: '', date: undefined },
    },
    rows: [
      own('1', 'Công tác chỉ đạo, điều hành', 20, 18, 2),
      own('1.1', 'Kế hoạch cải cách hành chính', 12, 12, 3),
      own('1.2', 'Tuyên truyền cải cách hành chính', 8, 6, 4),
      own('2', 'Cải cách thủ tục hành chính', 10, undefined, 5),
      own('2.1', 'Giải quyết hồ sơ đúng hạn', 6, 5, 6),
      own('2.2', 'Công khai thủ tục hành chính', 4, undefined, 7),
    ],
    tasks: SPREAD,
  }),
  'nothing-lost': sampleWith({
    settings: published(30, 30),
    rows: [row(2, '1', 'Công tác chỉ đạo, điều hành', 20, 20), row(3, '2', 'Cải cách thể chế', 10, 10)],
    tasks: [],
  }),
  'four-decimals': sampleWith({
    settings: published(30, 26.6584),
    rows: [
      row(2, '1', 'Công tác chỉ đạo, điều hành', 20, 18.3167),
      row(3, '1.1', 'Kế hoạch cải cách hành chính', 12, 11.6667, 'Hoàn thành 35/36 nhiệm vụ.'),
      row(4, '1.2', 'Sự hài lòng của người dân', 8, 6.65, 'Điểm điều tra xã hội học 83,125%.'),
      row(5, '2', 'Cải cách thủ tục hành chính', 10, 8.3417),
      row(6, '2.1', 'Giải quyết hồ sơ đúng hạn', 10, 8.3417, 'Tỷ lệ đúng hạn đạt 83,417%.'),
    ],
    tasks: SPREAD,
  }),
  'fields-alone': sampleWith({
    settings: {
      ...published(30, 27),
      issuer: 'Trung tâm Phục vụ hành chính công xã Bình Minh',
      place: 'Bình Minh',
      planYear: undefined,
      signingForm: 'chairman',
      grade: 'Tốt',
    },
    rows: [row(2, '1', 'Công tác chỉ đạo, điều hành', 20, 18), row(3, '2', 'Cải cách thể chế', 10, 9)],
    tasks: [],
    options: { ...DEFAULT_OPTIONS, form: 'text', showRank: false },
  }),
  'nothing-filled-in': sampleWith({
    settings: EMPTY_SETTINGS,
    rows: [row(2, '1', 'Công tác chỉ đạo, điều hành', 20, 18), row(3, '1.2', '', 8, 6)],
    tasks: [],
  }),
  faulty: sampleWith({
    settings: {
      ...SAMPLE_SETTINGS,
      place: 'Chi Lăng',
      planYear: 2022,
      decision: {
        ...SAMPLE_SETTINGS.decision,
        date: { year: 2026, month: 1, day: 15 },
        subject: 'công bố kết quả năm 2021',
      },
      legalBases: [
        'Căn cứ Quyết định số 202/QĐ-UBND ngày 15/01/2024',
        'Nghị định 30/2020/NĐ-CP',
        'Luật Tổ chức chính quyền địa phương',
      ],
      documentDate: { year: 2024, month: 2, day: 5 },
      publishedMax: points(30),
      publishedScore: points(26),
      selfScore: points(31),
    },
    rows: [
      row(2, '1', 'Công tác chỉ đạo, điều hành', 20, 17),
      { ...row(3, '1.1', 'Kế hoạch cải cách hành chính', 4, 2, '-'), self: points(4) },
      row(4, '1.2', 'Tuyên truyền', 2, 1, 'Do do chưa có chuyên mục..'),
      row(5, '2', 'Công tác chỉ đạo, điều hành', 10, 9),
      row(6, '2.1', 'Hồ sơ đúng hạn', 10, 9, 'có hồ sơ quá hạn tại xã Bình Minh'),
    ],
    tasks: inRows(FAULTY),
    units: [{ name: 'Văn phòng', aliases: ['VP'] }],
    wording: {
      ...DEFAULT_WORDING,
      generalTasks: 'Thực hiện Quyết định 15/QĐ-UBND năm 2020 của thị trấn Đồng Mỹ.',
    },
  }),
  'total-against-fields': sampleWith({ settings: published(30, 26.9), rows: TWO_FIELDS(9), tasks: SPREAD }),
};
