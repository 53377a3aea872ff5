/** Books of which documents of the dossier are made: a published result, and a commune that scores itself of late 2025. */
import type { DocumentForm } from '../../../src/book/document-kinds.ts';
import { cellPlace } from '../../../src/book/place.ts';
import { APPRAISAL } from '../../../src/book/tabs/appraisal.ts';
import { EVIDENCE } from '../../../src/book/tabs/evidence.ts';
import type { Appraisal } from '../../../src/core/appraisal.ts';
import { readDate } from '../../../src/core/dates.ts';
import type { Evidence } from '../../../src/core/evidence.ts';
import { EMPTY_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import type { DossierRow, DossierSource, DossierWish } from '../../../src/plan/dossier/source.ts';
import { code, points, SAMPLE_ROWS, type SampleChange, sampleWith } from '../sample.ts';

export interface DossierChange extends SampleChange {
  readonly rows?: readonly DossierRow[];
  readonly evidence?: readonly Evidence[];
  readonly appraisal?: readonly Appraisal[];
}

export function dossierWith(change: DossierChange): DossierSource {
  const { evidence = [], appraisal = [], rows = SAMPLE_ROWS, ...others } = change;
  return { ...sampleWith({ rows, ...others }), rows, evidence, appraisal };
}

export function evidence(
  part: Partial<Omit<Evidence, 'codes' | 'date'>> & { codes: string; date?: string },
  row = 2,
): Evidence {
  const blank = { id: '', title: '', number: '', issuer: '', section: '', link: '', validUntil: undefined, remark: '' };
  return {
    ...{ ...blank, place: cellPlace(EVIDENCE, row), ...part },
    codes: part.codes === '' ? [] : part.codes.split(';').map((text) => code(text.trim())),
    date: readDate(part.date ?? ''),
  };
}

interface Round {
  readonly max?: number;
  readonly self?: number;
  readonly first?: number;
  readonly asked?: number;
  readonly firstReason?: string;
  readonly explanation?: string;
}

export function appraisal(at: string, title: string, round: Round, row = 2): Appraisal {
  const { firstReason = '', explanation = '' } = round;
  const read = (value: number | undefined) => (value === undefined ? undefined : points(value));
  return {
    ...{ code: code(at), title, firstReason, explanation, second: undefined, secondReason: '' },
    ...{ max: read(round.max), self: read(round.self), first: read(round.first), asked: read(round.asked) },
    place: cellPlace(APPRAISAL, row),
  };
}

type Line = readonly [
  code: string,
  title: string,
  max: number | undefined,
  self?: number | 'KAD' | undefined,
  rest?: Partial<DossierRow>,
];

const SURVEY = { rule: 'điều tra xã hội học' };

const LINES: readonly Line[] = [
  ['1', 'Công tác chỉ đạo, điều hành cải cách hành chính', 15],
  ['1.1', 'Kế hoạch cải cách hành chính', 4],
  ['1.1.1', 'Ban hành kế hoạch cải cách hành chính năm kịp thời', 1.5, 1.5],
  ['1.1.2', 'Mức độ hoàn thành kế hoạch', 2.5, 2.25],
  ['1.2', 'Thực hiện chế độ báo cáo cải cách hành chính', 3, 3],
  [
    '1.3',
    'Công tác tuyên truyền cải cách hành chính',
    3,
    3,
    { evidence: 'Ảnh chụp chuyên mục trên trang thông tin điện tử xã' },
  ],
  ['1.4', 'Sáng kiến, giải pháp mới trong cải cách hành chính', 5, 3],
  ['2', 'Cải cách thể chế', 10],
  ['2.1', 'Rà soát, hệ thống hóa văn bản quy phạm pháp luật', 6, 6],
  ['2.2', 'Theo dõi thi hành pháp luật', 4, undefined],
  ['3', 'Cải cách thủ tục hành chính', 20],
  ['3.1', 'Công khai thủ tục hành chính', 5, 5],
  ['3.2', 'Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn', 10, 8.75],
  ['3.3', 'Mức độ hài lòng của người dân về giải quyết thủ tục hành chính', 5, undefined, SURVEY],
  ['4', 'Cải cách tài chính công', 8],
  ['4.1', 'Thực hiện cơ chế tự chủ tại đơn vị sự nghiệp công lập thuộc xã', 3, 'KAD'],
  ['4.2', 'Giải ngân vốn đầu tư công', 5, 4.5],
  ['5', 'Tác động của cải cách hành chính', 10, undefined, SURVEY],
  ['6', 'Điểm thưởng', undefined, 0.5],
];

const SELF_ROWS: readonly DossierRow[] = LINES.map(([at, title, max, self, rest = {}], i) => ({
  ...{ code: code(at), title, place: i + 2, score: undefined, ...rest },
  max: max === undefined ? undefined : points(max),
  self: typeof self === 'number' ? points(self) : self,
}));

const SETTINGS: Settings = {
  ...EMPTY_SETTINGS,
  issuer: 'Ủy ban nhân dân xã Bình Minh',
  superior: 'Ủy ban nhân dân tỉnh; Sở Nội vụ',
  place: 'Bình Minh',
  yearScored: 2025,
  planYear: 2026,
  criteriaDecision: {
    number: '1520/QĐ-UBND',
    date: readDate('15/09/2025'),
    issuer: 'Ủy ban nhân dân tỉnh',
    subject: 'ban hành Bộ tiêu chí đánh giá, xếp hạng Chỉ số cải cách hành chính của Ủy ban nhân dân cấp xã',
  },
  selfScore: points(37),
  signer: 'Trần Thị Bình',
  draftingUnit: 'VHXH',
  recipients: [
    'Thường trực Đảng ủy',
    'Thường trực HĐND xã',
    'Chủ tịch, các Phó Chủ tịch UBND xã',
    'Sở Nội vụ (báo cáo)',
  ],
};

const KE_HOACH = {
  title: 'Kế hoạch cải cách hành chính năm 2025',
  ...{ number: '15/KH-UBND', date: '20/01/2025', issuer: 'UBND xã Bình Minh' },
};

const SELF_EVIDENCE: readonly Evidence[] = [
  evidence({
    ...KE_HOACH,
    codes: '1.1.1; 1.1.2',
    section: 'Toàn văn',
    link: 'https://drive.google.com/file/d/1kh15/view',
  }),
  evidence({
    codes: '1.1.2; 3.2',
    title: 'Báo cáo kết quả công tác cải cách hành chính năm 2025',
    ...{ number: '310/BC-UBND', date: '05/12/2025', issuer: 'UBND xã Bình Minh', section: 'Mục II.3, trang 5' },
    link: 'https://drive.google.com/file/d/1bc310/view',
  }),
  evidence({
    codes: '1.2',
    title: 'Báo cáo cải cách hành chính Quý I, II, III và năm 2025',
    issuer: 'UBND xã Bình Minh',
  }),
  evidence({
    codes: '1.4',
    title: 'Quyết định công nhận sáng kiến',
    number: '88/QĐ-UBND',
    date: '10/11/2025',
    issuer: 'UBND tỉnh',
    section: 'Điều 1',
  }),
  evidence({ codes: '2.1', title: 'Báo cáo kết quả rà soát văn bản', number: '120/BC-UBND', date: '30/06/2025' }),
  evidence({ codes: '3.1', title: 'Ảnh chụp niêm yết thủ tục hành chính tại Trung tâm Phục vụ hành chính công' }),
];

const SELF_APPRAISAL: readonly Appraisal[] = [
  appraisal('1.1.2', 'Mức độ hoàn thành kế hoạch', {
    ...{ max: 2.5, self: 2.25, first: 2, asked: 2.25 },
    firstReason: 'Hoàn thành 32/36 nhiệm vụ.',
    explanation: 'Có 34/36 nhiệm vụ hoàn thành; 02 nhiệm vụ được bổ sung tài liệu tại Báo cáo số 310/BC-UBND.',
  }),
  appraisal('1.2', '', { self: 3, first: 3 }),
  appraisal('1.4', 'Sáng kiến, giải pháp mới', {
    max: 5,
    self: 3,
    first: 0,
    firstReason: 'Sáng kiến chưa được công nhận trong năm.',
  }),
  appraisal('2.1', 'Rà soát, hệ thống hóa văn bản', { max: 6, self: 5.5, first: 6 }),
  appraisal('3.2', 'Tỷ lệ hồ sơ đúng hạn', {
    ...{ max: 10, self: 8.75, first: 8.3417, asked: 8.75 },
    firstReason: 'Tỷ lệ đúng hạn theo hệ thống 83,417%.',
    explanation: 'Hệ thống chưa đồng bộ 12 hồ sơ đã trả trước hạn.',
  }),
];

const PUBLISHED_ROWS: readonly DossierRow[] = SAMPLE_ROWS.map((row) => {
  if (row.code === '3.5.1') return { ...row, cause: '-' };
  return row.code === '6.3.3' ? { ...row, self: points(1) } : row;
});

/** A commune that scores itself: survey items, one that does not apply, one not scored, a bonus; evidence and an appraisal. */
export const SELF: DossierSource = dossierWith({
  ...{ settings: SETTINGS, rows: SELF_ROWS, tasks: [], units: [] },
  ...{ evidence: SELF_EVIDENCE, appraisal: SELF_APPRAISAL },
});

/** A published result: points that nothing explains, an item without a cause, one self score beside what was granted. */
export const PUBLISHED: DossierSource = dossierWith({ rows: PUBLISHED_ROWS });

/** Nothing is filled in. */
export const EMPTY: DossierSource = dossierWith({ settings: EMPTY_SETTINGS, rows: [], tasks: [] });

export const BOOKS: Readonly<Record<string, DossierSource>> = { self: SELF, published: PUBLISHED, empty: EMPTY };

export function wish(form: DocumentForm, change: Partial<DossierWish> = {}): DossierWish {
  const today = { year: 2025, month: 12, day: 20 };
  return { form, today, sent: undefined, replyBy: undefined, asksCauses: true, ...change };
}

export const SENT: NonNullable<DossierWish['sent']> = {
  form: 'report',
  hasAnnex: true,
  issued: {
    ...{ request: 'r1', number: '315/BC-UBND', date: { year: 2025, month: 12, day: 22 } },
    issuer: 'Ủy ban nhân dân xã Bình Minh',
    subject: 'Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2025',
    ...{ adjusts: [], replaces: false },
  },
};

export const inText = (source: DossierSource): DossierSource => ({
  ...source,
  options: { ...source.options, form: 'text' },
});
