/** Every sentence of the dialog "Hồ sơ tự chấm". */

import { headerOf } from '../../book/tab.ts';
import { APPRAISAL, type AppraisalKey } from '../../book/tabs/appraisal.ts';
import { EVIDENCE, type EvidenceKey } from '../../book/tabs/evidence.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { TOTAL_LABEL } from '../../core/codes.ts';
import { type CalendarDate, formatDate } from '../../core/dates.ts';
import type { HintKind } from '../../core/dossier/hints.ts';
import { formatPoints } from '../../core/numbers.ts';
import type { Points } from '../../core/points.ts';
import type { EvidenceDraft } from './model/evidence.ts';
import type { AppraisalWork, EvidenceWork } from './model/kept.ts';

const shortName = ({ title, number, codes }: EvidenceDraft['texts']): string =>
  title.trim() || number.trim() || codes.trim();

const units = (points: Points): string => `${formatPoints(points)} điểm`;

export const FACES = {
  check: 'Kiểm tra',
  evidence: 'Tài liệu kiểm chứng',
  appraisal: 'Thẩm định',
  documents: 'Văn bản',
} as const;
export type FaceName = keyof typeof FACES;
export const isFace = (word: string): word is FaceName => Object.hasOwn(FACES, word);

export const TEXTS = {
  title: 'Hồ sơ tự chấm',
  faces: 'Nội dung',
  opening: 'Đang đọc sổ…',
  notComputed: 'Chưa kiểm tra được hồ sơ',
  /** "Hãy trả lời …". */
  above: 'câu hỏi ở đầu hộp này',
  empty:
    'Trang Chấm điểm chưa có điểm tự chấm. Hãy nạp bộ tiêu chí (thực đơn CCHC, mục Nạp bộ tiêu chí, kết quả…), nhập Số liệu thực hiện hoặc Điểm tự chấm, rồi bấm Tải lại.',
  noYear: 'Trang Thông tin chung chưa ghi Năm chấm điểm nên chưa xem được ngày của tài liệu.',
  goTo: 'Đi tới ô',
  going: 'Đang mở…',
  undone: (kept: number) =>
    kept === 0
      ? 'Đã hoàn tác: trang trong sổ trở lại như trước khi ghi.'
      : `Đã hoàn tác; ${kept} ô có người sửa sau đó được giữ nguyên.`,
  saving: 'Đang ghi vào sổ…',
  cancel: 'Thôi',
} as const;

/** What was left unsaved when the window was closed. */
export const KEPT = {
  evidence: (work: EvidenceWork) =>
    work.kind === 'edit'
      ? `Lần trước đang ghi tài liệu “${shortName(work.draft.texts)}” mà chưa lưu.`
      : `Lần trước đang xem lại ${work.documents.length} tài liệu đọc được mà chưa ghi vào danh mục.`,
  appraisal: ({ rows }: AppraisalWork) =>
    `Lần trước đã sửa ${rows.reduce((count, { cells }) => count + Object.keys(cells).length, 0)} ô của bảng Thẩm định mà chưa lưu.`,
  lost: 'Chưa giữ được phần đang ghi. Hãy lưu trước khi đóng hộp này.',
} as const;

export const CHECK = {
  total: (self: Points | undefined, max: Points | undefined) =>
    self === undefined
      ? 'Chưa có điểm tự chấm nào.'
      : `Tự chấm ${formatPoints(self)}${max === undefined ? '' : `/${formatPoints(max)}`} điểm.`,
  /** @param isExpected points come from rules alone: nobody has claimed them yet */
  proven: (proven: number, all: number, isExpected: boolean) =>
    all === 0
      ? 'Chưa tiêu chí nào có điểm tự chấm lớn hơn 0.'
      : `${proven}/${all} tiêu chí ${isExpected ? 'dự kiến có điểm' : 'có điểm tự chấm'} đã có tài liệu kiểm chứng.`,
  computed: (items: number, points: Points) =>
    `${items} tiêu chí (${units(points)}) đã tính được theo số liệu mà ô Điểm tự chấm còn trống.`,
  fill: 'Lấy điểm theo số liệu làm điểm tự chấm',
  filling: 'Đang ghi điểm tự chấm…',
  filled: (filled: number) =>
    `Đã ghi điểm theo cách tính vào ${filled} ô Điểm tự chấm còn trống ở trang ${SCORES.name}.`,
  nothingFilled: 'Không còn ô Điểm tự chấm nào trống ở tiêu chí có Điểm theo cách tính, nên không ghi gì.',
  fields: 'Theo lĩnh vực',
  fieldHeaders: ['Lĩnh vực', 'Điểm tối đa', 'Tự chấm', 'Tiêu chí có điểm', 'Đã có tài liệu'],
  sum: TOTAL_LABEL,
  hints: 'Nên xem lại trước khi gửi',
  hintsAbout: 'Đây là gợi ý, không phải lỗi: hồ sơ vẫn lập và gửi được.',
  none: 'Không có gợi ý nào: tiêu chí nào tự chấm có điểm cũng có tài liệu, và tài liệu đủ số hoặc đường dẫn, đúng năm.',
  kinds: {
    without: 'Có điểm tự chấm mà chưa có tài liệu kiểm chứng',
    'unknown-code': 'Mã tiêu chí không có ở trang Chấm điểm',
    'other-year': 'Tài liệu không thuộc năm chấm điểm',
    expired: 'Tài liệu hết giá trị trước khi kết thúc kỳ chấm điểm',
    'no-link': 'Đường dẫn không mở được',
    unfindable: 'Tài liệu không có số, cũng không có đường dẫn',
  } satisfies Record<HintKind, string>,
  count: (what: string, count: number) => `${what} (${count})`,
  without: (name: string, points: Points) => `${name}: tự chấm ${units(points)}.`,
  unknownCode: (what: string, codes: string) => `${what}: mã ${codes}.`,
  otherYear: (what: string, date: CalendarDate, year: number) =>
    `${what}: ban hành ngày ${formatDate(date)}, năm chấm điểm là ${year}.`,
  expired: (what: string, until: CalendarDate, end: CalendarDate) =>
    `${what}: có giá trị đến ${formatDate(until)}, kỳ chấm điểm đến ${formatDate(end)}.`,
  noLink: (what: string, link: string) => `${what}: “${link}” không phải là địa chỉ bắt đầu bằng https://.`,
  unfindable: (what: string) => `${what}.`,
  ofItems: (codes: string, what: string) => (codes === '' ? what : `${codes}: ${what}`),
  unnamed: 'tài liệu chưa có tên',
  inCell: 'ghi ở cột Tài liệu kiểm chứng của trang Chấm điểm',
  add: (code: string) => `Thêm tài liệu cho ${code}`,
  edit: 'Sửa tài liệu',
  take: 'Lấy các tài liệu ghi ở cột Tài liệu kiểm chứng vào danh mục',
} as const;

export const FIELDS = Object.fromEntries(EVIDENCE.columns.map(({ key, header }) => [key, header])) as Readonly<
  Record<EvidenceKey, string>
>;

export const EVIDENCE_TEXTS = {
  about:
    'Mỗi dòng là một tài liệu; một tài liệu dùng cho nhiều tiêu chí thì ghi các mã cách nhau bằng dấu chấm phẩy. Danh mục nằm ở trang Tài liệu kiểm chứng của sổ.',
  add: 'Thêm tài liệu',
  paste: 'Dán từ Excel',
  take: 'Lấy từ cột Tài liệu kiểm chứng',
  view: 'Cách xem',
  views: { items: 'Theo tiêu chí', flat: 'Danh sách' },
  claimed: (points: Points) => `tự chấm ${units(points)}`,
  none: 'Chưa có tài liệu.',
  /** As the criteria set writes it. */
  asked: ({ evidence, due }: { readonly evidence: string; readonly due: string }) =>
    [...(evidence === '' ? [] : [`Cần có: ${evidence}`]), ...(due === '' ? [] : [`thời hạn: ${due}`])].join('; '),
  askedFor: (code: string, asked: string) => `${code}. ${asked}`,
  inCell: (text: string) => `Ghi ở trang Chấm điểm: ${text}`,
  above: (code: string) => `Dùng tài liệu của ${code}.`,
  shared: (codes: string) => `Dùng chung: ${codes}`,
  until: (text: string) => `có giá trị đến ${text}`,
  day: (text: string) => `ngày ${text}`,
  number: (text: string) => `số ${text}`,
  open: 'Mở',
  edit: 'Sửa',
  remove: 'Xóa',
  editing: (name: string) => `Sửa: ${name}`,
  removing: (name: string) => `Xóa tài liệu “${name}” khỏi danh mục? Có thể hoàn tác.`,
  removed: 'Đã xóa tài liệu khỏi danh mục.',
  yesRemove: 'Xóa tài liệu',
  elsewhere: 'Mã không có ở trang Chấm điểm',
  empty: 'Danh mục chưa có tài liệu nào.',
  adding: 'Tài liệu mới',
  save: 'Lưu tài liệu',
  saved: (name: string) => `Đã lưu “${name}” vào trang ${EVIDENCE.name}.`,
  codesHint: 'Mã tiêu chí, ví dụ 1.5; 3.4.1.',
  dayHint: 'Ngày/tháng/năm, ví dụ 15/12/2025.',
  untilHint: 'Để trống nếu chỉ dùng cho năm này.',
  more: 'Thêm chi tiết',
  noCodes: 'Hãy ghi ít nhất một mã tiêu chí, ví dụ 1.5.',
  unknown: (codes: string) => `Mã ${codes} không có ở trang Chấm điểm; vẫn lưu được.`,
  badDay: (text: string) => `“${text}” không phải là một ngày. Hãy ghi ngày/tháng/năm, ví dụ 15/12/2025.`,
  badLink: 'Đây chưa phải là địa chỉ bắt đầu bằng https://; vẫn lưu được.',
  noName: 'Hãy ghi tên tài liệu, số hoặc đường dẫn.',
  acts: 'Sửa, xóa',
  notTyped: 'Dòng này gõ tay trong sổ nên chưa có mã dòng; tiện ích đang đánh mã…',
  changedMeanwhile:
    'Có người vừa sửa dòng này trong bảng tính nên chưa ghi gì. Danh mục đã được tải lại; hãy xem lại rồi làm lần nữa.',
  gone: 'Không còn thấy dòng này trong sổ. Danh mục đã được tải lại.',
} as const;

export const PROPOSALS = {
  fromCells: 'Tài liệu đọc được từ cột Tài liệu kiểm chứng',
  fromPaste: 'Tài liệu đọc được từ bảng đã dán',
  hint: 'Chưa có gì được ghi. Hãy xem lại từng dòng, sửa ngay trong ô; bỏ dấu chọn dòng không cần. Phần chưa hiểu được giữ nguyên ở Tên tài liệu.',
  nothingTold: 'Cột Tài liệu kiểm chứng của trang Chấm điểm không có tài liệu nào mà danh mục chưa có.',
  nothingPasted:
    'Không đọc được tài liệu nào trong nội dung đã dán. Hãy chép các dòng từ Excel, mỗi dòng một tài liệu.',
  pasteLabel: 'Dán các dòng từ Excel',
  pasteHint:
    'Nên có dòng tiêu đề như trang Tài liệu kiểm chứng (Tiêu chí, Tên tài liệu, Số, ký hiệu…). Không có tiêu đề thì tiện ích nhận ra mã, số, ngày, đường dẫn theo nội dung.',
  read: 'Đọc các dòng đã dán',
  choose: (name: string) => `Ghi: ${name}`,
  chooseAll: 'Chọn tất cả',
  standing: (name: string) => `Đã có ở danh mục (${name}); sẽ thêm mã tiêu chí.`,
  write: (count: number) => `Ghi ${count} tài liệu vào danh mục`,
  written: (count: number) => `Đã ghi ${count} tài liệu vào trang ${EVIDENCE.name}.`,
  fault: (count: number) => `${count} dòng được chọn còn chỗ phải sửa.`,
} as const;

export const COLUMNS = Object.fromEntries(APPRAISAL.columns.map(({ key, header }) => [key, header])) as Readonly<
  Record<AppraisalKey, string>
>;

export const ROUNDS = {
  about:
    'Ghi kết quả thẩm định từng lần bên cạnh điểm tự chấm đã gửi. Bảng nằm ở trang Thẩm định của sổ; văn bản giải trình lấy từ đây.',
  claimed: (points: Points) => `Tự chấm ${units(points)}`,
  first: (points: Points) => `thẩm định lần 1: ${units(points)}`,
  second: (points: Points) => `sau thẩm định lần 2: ${units(points)}`,
  denied: (points: Points, items: number) => `chưa được công nhận ${units(points)} ở ${items} tiêu chí`,
  allGranted: 'các tiêu chí đã thẩm định đều được công nhận đủ điểm tự chấm',
  asked: (points: Points, items: number) => `đề nghị ${units(points)} ở ${items} tiêu chí`,
  waiting: (items: number) => `${items} tiêu chí chưa có kết quả thẩm định`,
  headers: ['Tiêu chí', 'Tự chấm', 'Lần 1', 'Ý kiến lần 1', 'Giải trình', 'Đề nghị', 'Lần 2', 'Ý kiến lần 2'],
  table: 'Điểm tự chấm và điểm thẩm định',
  all: 'Hiện tất cả tiêu chí',
  someHint: (shown: number, all: number) =>
    `Đang hiện ${shown} tiêu chí chưa được công nhận đủ điểm, nhiều điểm trước; tất cả có ${all} tiêu chí.`,
  sent: (points: Points, now: Points | undefined) =>
    now === undefined || now === points ? '' : `Nay ở trang Chấm điểm: ${formatPoints(now)}`,
  above: (max: Points) => `Quá điểm tối đa ${formatPoints(max)}`,
  negative: 'Số âm',
  noPoints: 'Không phải số điểm, ví dụ 1,5',
  difference: (points: Points) => `thiếu ${formatPoints(points)}`,
  freeze: 'Chốt điểm tự chấm đã gửi',
  freezeAgain: 'Chốt lại điểm tự chấm đã gửi',
  freezing: (count: number) =>
    `Ghi điểm tự chấm hiện nay của ${count} tiêu chí vào cột ${headerOf(APPRAISAL, 'self')}? Điểm đã chốt trước đó khác điểm hiện nay sẽ được thay; có thể hoàn tác.`,
  frozen: (count: number) => `Đã chốt điểm tự chấm của ${count} tiêu chí ở trang ${APPRAISAL.name}.`,
  frozenAlready: 'Điểm tự chấm đã chốt khớp với trang Chấm điểm, không có gì phải ghi.',
  paste: 'Dán bảng của cơ quan thẩm định',
  pasteLabel: 'Bảng hoặc văn bản của cơ quan thẩm định',
  pasteHint: 'Chép bảng có mã tiêu chí, điểm, ý kiến (Excel, Word) rồi dán vào đây. Chưa có gì được ghi.',
  round: 'Đây là kết quả',
  rounds: { first: 'Thẩm định lần 1', second: 'Thẩm định lần 2' },
  read: 'Đọc bảng đã dán',
  nothingRead: 'Không đọc được điểm của tiêu chí nào. Bảng cần có mã tiêu chí và điểm, mỗi tiêu chí một dòng.',
  taken: (count: number, round: string) =>
    `Đã đưa điểm của ${count} tiêu chí vào cột ${round} ở bảng dưới, chưa ghi vào sổ. Hãy xem lại rồi bấm Lưu.`,
  left: (codes: string) => `Không đưa vào: mã ${codes} không có ở trang Chấm điểm hoặc ghi không áp dụng.`,
  unread: (codes: string) => `Chưa đọc được điểm ở mã ${codes}; hãy ghi tay các mã này.`,
  sums: (codes: string) => `Không đưa vào: mã ${codes} chỉ là tổng của các mục bên dưới.`,
  doubts: (doubts: readonly string[]) => `Cần xem lại: ${doubts.join(' ')}`,
  save: (cells: number) => `Lưu ${cells} ô đã sửa`,
  saved: (cells: number) => `Đã lưu ${cells} ô vào trang ${APPRAISAL.name}.`,
  drop: 'Bỏ các ô chưa lưu',
  faulty: (count: number) => `${count} ô điểm còn sai, hãy sửa trước khi lưu.`,
  cell: (header: string, code: string) => `${header}, ${code}`,
  grant: 'Đưa điểm thẩm định vào cột Điểm đạt',
  granting: (count: number) =>
    `Ghi điểm thẩm định của ${count} tiêu chí vào cột ${headerOf(SCORES, 'score')} của trang ${SCORES.name} (có điểm lần 2 thì lấy lần 2, không thì lấy lần 1)? Ô Điểm đạt đang ghi số khác sẽ được thay; ô ${headerOf(SCORES, 'cause')} còn trống lấy ý kiến thẩm định; có thể hoàn tác.`,
  yesGrant: 'Ghi vào cột Điểm đạt',
  granted: (count: number) => `Đã ghi điểm thẩm định của ${count} tiêu chí vào cột ${headerOf(SCORES, 'score')}.`,
  empty: 'Chưa có điểm tự chấm để so với kết quả thẩm định.',
} as const;

export const DOCUMENT_TEXTS = {
  about: 'Mỗi văn bản mở ở cửa sổ lập văn bản: xem trước, tải tệp Word, tạo Google Docs, bản PDF.',
  reading: 'Đang đọc các văn bản đã lập…',
  writeDay: 'Ghi ngày gửi',
  daySent: (day: string) => `Đã ghi ngày gửi hồ sơ tự chấm ${day} vào trang Thông tin chung.`,
  future: 'Ngày này ở sau hôm nay. Hãy ghi lại cho đúng.',
  ready: 'Đủ số liệu để lập.',
  made: 'Đã lập',
  again: 'Mở để lập, cập nhật',
  stands: (state: string, number: string, date: string) =>
    [state, number === '' ? '' : `số ${number}`, date === '' ? '' : `ngày ${date}`].filter(Boolean).join(', '),
  kinds: {
    dossier: {
      title: 'Báo cáo tự chấm điểm, đề nghị thẩm định',
      about: 'Báo cáo hoặc công văn gửi cơ quan thẩm định, kèm bảng điểm tự chấm.',
      open: 'Lập báo cáo tự chấm',
    },
    'evidence-list': {
      title: 'Danh mục tài liệu kiểm chứng',
      about: 'Bảng kê tài liệu theo thứ tự tiêu chí, kèm theo hồ sơ.',
      open: 'Lập danh mục',
    },
    explanation: {
      title: 'Giải trình kết quả thẩm định',
      about: 'Từng tiêu chí chưa được công nhận đủ điểm: điểm tự chấm, điểm thẩm định, lý do, tài liệu, điểm đề nghị.',
      open: 'Lập giải trình',
    },
    inquiry: {
      title: 'Công văn đề nghị làm rõ điểm chưa đạt',
      about: 'Hỏi cơ quan công bố về phần điểm bị trừ chưa rõ ở tiêu chí nào.',
      open: 'Lập công văn',
    },
  },
  noClaims: 'Chưa có điểm tự chấm.',
  blankSelf: (items: number) => `${items} tiêu chí đã tính được theo số liệu mà chưa ghi điểm tự chấm.`,
  unproven: (items: number) => `${items} tiêu chí tự chấm có điểm chưa có tài liệu kiểm chứng.`,
  noEvidence: 'Danh mục chưa có tài liệu nào.',
  onlyCells: 'Tài liệu mới ghi ở cột của trang Chấm điểm, chưa lấy vào danh mục.',
  noAppraisal: 'Chưa ghi kết quả thẩm định.',
  noneDenied: 'Không có tiêu chí nào được chấm thấp hơn điểm tự chấm.',
  unexplained: (items: number) => `${items} tiêu chí chưa ghi nội dung giải trình.`,
  unasked: (items: number) => `${items} tiêu chí chưa ghi điểm đề nghị.`,
  noResidual: 'Không có phần điểm bị trừ nào chưa rõ ở tiêu chí nào.',
} as const;
