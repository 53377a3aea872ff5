/** A sample plan with the figures of Đồng Mỏ's published result of 2023: 12 leaves below maximum, tasks for 8 of them. */
import { type ItemCode, readCode } from '../../src/core/codes.ts';
import { readDeadline } from '../../src/core/deadlines.ts';
import { fromNumber, type Points } from '../../src/core/points.ts';
import { assess } from '../../src/core/result/assess.ts';
import type { AssessedRow } from '../../src/core/result/result.ts';
import { buildScorecard, type CardRow, type Scorecard } from '../../src/core/scorecard.ts';
import { EMPTY_SETTINGS, type Settings } from '../../src/core/settings.ts';
import type { Task } from '../../src/core/tasks.ts';
import type { IssuedDocument } from '../../src/plan/issued.ts';
import { DEFAULT_OPTIONS, type PlanSource } from '../../src/plan/source.ts';
import { DEFAULT_WORDING } from '../../src/plan/wording.ts';

export function points(value: number): Points {
  const read = fromNumber(value);
  if (read === undefined) throw new Error(`no points: ${value}`);
  return read;
}

export function code(text: string): ItemCode {
  const read = readCode(text);
  if (read === undefined) throw new Error(`no code: ${text}`);
  return read;
}

export function row(
  place: number,
  at: string,
  title: string,
  max: number,
  score: number | undefined | 'KAD',
  cause = '',
): CardRow {
  const read = score === 'KAD' || score === undefined ? score : points(score);
  return { code: code(at), title, max: points(max), score: read, cause, place };
}

export function cardOf(rows: readonly CardRow[]): Scorecard {
  const { card, problems } = buildScorecard(rows);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return card;
}

type Line = readonly [code: string, title: string, max: number, score: number, cause: string];

const LINES: readonly Line[] = [
  ['1', 'Công tác chỉ đạo, điều hành', 17, 14, ''],
  ['1.5', 'Sáng kiến, giải pháp mới trong cải cách hành chính', 3, 0, 'Trong năm chưa có sáng kiến được công nhận.'],
  ['2', 'Cải cách thể chế', 9, 8, ''],
  ['2.1', 'Ban hành văn bản quy phạm pháp luật', 2, 1, 'VBQPPL trong năm không được ban hành'],
  ['3', 'Cải cách thủ tục hành chính', 18, 15, ''],
  ['3.1.4', 'Đơn giản hóa thủ tục hành chính', 1, 0, 'do chưa có phương án được thông qua'],
  ['3.1.5', 'Công bố thủ tục hành chính nội bộ', 1, 0.5, 'Nguyên nhân: Quyết định công bố ban hành muộn;'],
  ['3.4.1', 'Giải quyết hồ sơ đúng hạn', 2.5, 1.5, 'Có 22 hồ sơ quá hạn trên hệ thống'],
  ['3.5.1', 'Tỷ lệ hồ sơ trước hạn, đúng hạn', 1, 0.5, 'Tỷ lệ mới đạt từ 80% đến dưới 90%.'],
  ['5', 'Cải cách chế độ công vụ', 19, 17, ''],
  ['5.5.1', 'Chuẩn trình độ của cán bộ, công chức', 2, 0, 'Còn cán bộ chưa đạt chuẩn chuyên môn'],
  ['6', 'Cải cách tài chính công', 10, 7, ''],
  ['6.2', 'Chấp hành quy định về tài chính', 2, 0, 'Có sai phạm nêu trong kết luận thanh tra'],
  ['6.3.3', 'Chế độ báo cáo tài chính', 1, 0, 'Gửi báo cáo chưa đúng quy định'],
  ['7', 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', 13, 6.9, ''],
  ['7.1', 'Văn bản điện tử không kèm bản giấy', 1, 0, 'Tỷ lệ văn bản đi điện tử dưới 80%'],
  ['7.2', 'Xử lý hồ sơ trực tuyến', 2, 0, 'Có 22 hồ sơ xử lý không đúng quy định'],
  ['7.3', 'Thanh toán trực tuyến', 3, 0, 'Không phát sinh giao dịch thanh toán trực tuyến'],
];

export const SAMPLE_ROWS: readonly CardRow[] = LINES.map(([at, title, max, score, cause], i) =>
  row(i + 2, at, title, max, score, cause),
);

export const SAMPLE_CARD: Scorecard = cardOf(SAMPLE_ROWS);

export const SAMPLE_SETTINGS: Settings = {
  ...EMPTY_SETTINGS,
  issuer: 'Ủy ban nhân dân thị trấn Đồng Mỏ',
  superior: 'Phòng Nội vụ huyện',
  place: 'Đồng Mỏ',
  yearScored: 2023,
  planYear: 2024,
  decision: {
    number: '202/QĐ-UBND',
    date: { year: 2024, month: 1, day: 15 },
    issuer: 'Ủy ban nhân dân huyện Chi Lăng',
    subject: 'công bố Chỉ số cải cách hành chính năm 2023',
  },
  legalBases: ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015'],
  publishedMax: points(100),
  publishedScore: points(81.9),
  selfScore: points(90.9),
  rank: 13,
  rankOf: 20,
  rankGroup: 'xã, thị trấn',
  documentMonth: { year: 2024, month: 2 },
  scoringCutOff: { year: 2024, month: 11, day: 30 },
  signer: 'Nguyễn Văn An',
  signingForm: 'KT.',
  draftingUnit: 'VP',
  recipients: [
    'Phòng Nội vụ huyện',
    'Thường trực Đảng ủy',
    'Thường trực HĐND thị trấn',
    'Chủ tịch, các Phó Chủ tịch UBND',
    'Cán bộ, công chức UBND thị trấn',
  ],
};

let place = 1;

/** Files share what is loaded once: whoever tells rows says where its tasks begin. */
export function placeTasksFrom(row: number): void {
  place = row - 1;
}

export function task(
  part: Partial<Omit<Task, 'codes' | 'due' | 'gain'>> & { codes: string; due?: string; gain?: number },
): Task {
  place += 1;
  return {
    id: '',
    revision: 0,
    measure: '',
    lead: '',
    cooperating: [],
    person: '',
    supervisor: '',
    deliverable: '',
    target: '',
    difficulty: undefined,
    status: 'open',
    progress: undefined,
    result: '',
    obstacles: '',
    evidence: '',
    updated: '',
    donePeriods: [],
    place,
    ...part,
    codes: part.codes === '' ? [] : part.codes.split(';').map((text) => code(text.trim())),
    due: readDeadline(part.due ?? '', 2024),
    gain: part.gain === undefined ? undefined : points(part.gain),
  };
}

export const SAMPLE_TASKS: readonly Task[] = [
  task({
    codes: '1.5',
    measure: 'Đề xuất ít nhất 01 sáng kiến cải cách hành chính, trình công nhận',
    lead: 'Văn phòng - thống kê',
    cooperating: ['Công chức Văn hóa - xã hội'],
    due: '30/6/2024',
    deliverable: 'Quyết định công nhận sáng kiến',
    gain: 3,
  }),
  task({
    codes: '2.1',
    measure: 'Rà soát nhu cầu, tham mưu ban hành văn bản quy phạm pháp luật theo thẩm quyền',
    lead: 'Công chức Tư pháp - hộ tịch',
    due: 'Quý III/2024',
    deliverable: 'Văn bản được ban hành',
    gain: 1,
  }),
  task({
    codes: '3.1.5',
    measure: 'Rà soát, công bố thủ tục hành chính nội bộ trước tháng 4.',
    lead: 'Văn phòng - thống kê',
    due: 'Tháng 3/2024',
    deliverable: 'Quyết định công bố',
  }),
  task({
    codes: '3.4.1; 3.5.1; 7.2',
    measure: 'Theo dõi hằng ngày hồ sơ sắp đến hạn, xử lý dứt điểm hồ sơ quá hạn',
    lead: 'Bộ phận Một cửa',
    cooperating: ['Văn phòng - thống kê', 'Công chức Địa chính - xây dựng'],
    due: 'Thường xuyên',
    target: 'Từ 95% hồ sơ trở lên đúng hạn',
    gain: 3.5,
  }),
  task({
    codes: '5.5.1',
    measure: 'Tham mưu cử cán bộ đi đào tạo để đạt chuẩn',
    lead: 'Văn phòng - thống kê',
    deliverable: 'Văn bằng, chứng chỉ',
  }),
  task({
    codes: '6.3.3',
    measure: 'Lập và gửi báo cáo tài chính đúng thời hạn',
    lead: 'Công chức Tài chính - kế toán',
    due: 'Hằng quý',
    deliverable: 'Báo cáo',
  }),
  task({
    codes: '7.1',
    measure: 'Phát hành văn bản điện tử có chữ ký số, không gửi bản giấy',
    lead: 'Văn phòng - thống kê',
    deliverable: 'Thống kê trên hệ thống',
    target: 'Từ 80% trở lên',
  }),
  task({
    codes: '7.3',
    measure: 'Hướng dẫn người dân thanh toán trực tuyến',
    lead: 'Bộ phận Một cửa',
    status: 'draft',
  }),
];

/** What a test may change of the sample: the rows of its card besides what a plan is made from. */
export type SampleChange = Partial<Omit<PlanSource, 'result'>> & { readonly rows?: readonly AssessedRow[] };

/** The sample with something else in it, assessed anew. */
export function sampleWith({ rows = SAMPLE_ROWS, ...change }: SampleChange = {}): PlanSource {
  const { settings = SAMPLE_SETTINGS, tasks = SAMPLE_TASKS } = change;
  const result = assess({ settings, rows, tasks });
  return {
    settings,
    tasks,
    result,
    lastYear: new Map(),
    wording: DEFAULT_WORDING,
    options: DEFAULT_OPTIONS,
    ...change,
  };
}

export const SAMPLE: PlanSource = sampleWith();

/** A plan of the sample that was issued as No. 15. */
export const ISSUED_PLAN: IssuedDocument = {
  ...{ request: 'r-15', number: '15/KH-UBND', date: { year: 2024, month: 2, day: 5 }, issuer: SAMPLE_SETTINGS.issuer },
  ...{ subject: 'Khắc phục những gì đã ban hành', adjusts: [], replaces: false },
};
