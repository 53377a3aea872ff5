/** What is said of where the year stands: one sentence a stage, and the verb on its button. */
import type { ItemCode } from '../../core/codes.ts';
import type { Lack } from '../../core/coverage.ts';
import { type CalendarDate, formatDate } from '../../core/dates.ts';
import { formatPoints } from '../../core/numbers.ts';
import type { Points } from '../../core/points.ts';
import type { ReportPeriod } from '../../core/reporting.ts';
import { lowerFirst, upperFirst } from '../../core/text.ts';
import type { SettingKey } from '../tabs/settings.ts';

const points = (amount: Points): string => `${formatPoints(amount)} điểm`;

/** "tiêu chí 3.1.4", "lĩnh vực 8" */
export const nameOf = (code: ItemCode | 'total'): string =>
  code === 'total' ? 'dòng Tổng' : `${code.includes('.') ? 'tiêu chí' : 'lĩnh vực'} ${code}`;

const LACKS: Readonly<Record<Lack | 'measure', string>> = {
  measure: 'nội dung',
  lead: 'chủ trì',
  due: 'thời hạn',
  'clear-due': 'thời hạn rõ là ngày nào',
  target: 'chỉ tiêu hoặc sản phẩm',
};

/** What a document cannot do without, as a sentence names it. */
const MISSING = {
  issuer: 'tên cơ quan',
  yearScored: 'năm chấm điểm',
  decisionNumber: 'số quyết định công bố',
  decisionDate: 'ngày quyết định công bố',
  decisionIssuer: 'cơ quan ban hành quyết định công bố',
} as const satisfies Readonly<Partial<Record<SettingKey, string>>>;

export type MissingKey = keyof typeof MISSING;

/** So many names are told one by one. */
const MOST_NAMES = 3;

function namesOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` và ${rest} mục khác` : '');
}

export const LINES = {
  noBook: 'Bảng tính này chưa có sổ chấm điểm.',
  yearBegun: 'Việc sang năm mới đang dở: một số trang đã là của năm mới, một số còn của năm trước.',
  noCriteria: 'Sổ chưa có bộ tiêu chí và kết quả chấm điểm.',
  scoring: (scored: number, all: number, open: Points) =>
    `Đã chấm ${scored}/${all} tiêu chí; còn ${all - scored} tiêu chí (${points(open)}) chưa có điểm.`,
  evidence: (missing: number, amount: Points) =>
    `Còn ${missing} tiêu chí đã chấm (${points(amount)}) chưa ghi tài liệu kiểm chứng; thiếu tài liệu thì không được công nhận điểm.`,
  ready: (score: Points, max: Points | undefined) =>
    `Đã tự chấm xong, dự kiến ${formatPoints(score)}${max === undefined ? '' : `/${formatPoints(max)}`} điểm; chưa ghi ngày gửi hồ sơ tự chấm.`,
  sent: (day: CalendarDate) => `Hồ sơ tự chấm đã gửi ngày ${formatDate(day)}; đang chờ kết quả thẩm định.`,
  unread: (lines: string) => `Kết quả đã nạp còn số chưa đọc được ở dòng ${lines} của văn bản.`,
  missing: (isPublished: boolean, keys: readonly MissingKey[]) =>
    `${isPublished ? 'Đã có kết quả công bố; trang' : 'Trang'} Thông tin chung còn thiếu ${namesOf(keys.map((key) => MISSING[key]))}.`,
  difference: (code: ItemCode | 'total', isUnexplained: boolean, kind: string, amount: Points) => {
    if (isUnexplained) return `Còn ${points(amount)} bị trừ ở ${nameOf(code)} chưa rõ nguyên nhân.`;
    return `${upperFirst(nameOf(code))} có chênh lệch ${points(amount)} giữa điểm đã ghi và các mục bên dưới (${kind}).`;
  },
  losses: (isExpected: boolean, lost: Points | undefined, open: number, amount: Points) => {
    const what = `còn ${open} tiêu chí (${points(amount)}) chưa có nhiệm vụ`;
    if (lost === undefined) return `Bị trừ điểm: ${what}.`;
    return `${isExpected ? 'Dự kiến bị trừ' : 'Bị trừ'} ${points(lost)}; ${what}.`;
  },
  incomplete: (count: number, lacking: readonly (readonly [Lack | 'measure', number])[]) =>
    `Còn ${count} nhiệm vụ thiếu thông tin: ${lacking.map(([lack, times]) => `${times} chưa có ${LACKS[lack]}`).join(', ')}.`,
  noPlan: (isKeeping: boolean, open: number, declined: number) => {
    if (isKeeping) return 'Không tiêu chí nào bị trừ điểm; chưa lập kế hoạch giữ vững kết quả.';
    if (open > 0) return `Chưa lập kế hoạch; còn ${open} tiêu chí bị trừ điểm chưa có nhiệm vụ.`;
    const reasons = declined > 0 ? ' hoặc lý do không đặt nhiệm vụ' : '';
    return `Mọi tiêu chí bị trừ điểm đã có nhiệm vụ${reasons}; chưa lập kế hoạch.`;
  },
  outdatedDraft: (name: string, changes: readonly string[]) =>
    `“${name}” không còn khớp với sổ: ${lowerFirst(changes[0] ?? '')}${more(changes)}`,
  outdatedIssued: (number: string, changes: readonly string[]) =>
    `Sổ đã thay đổi sau ${issued(number)}: ${lowerFirst(changes[0] ?? '')}${more(changes)}`,
  signature: (name: string) => `“${name}” đã lập xong, đang chờ ký ban hành.`,
  newYear: (year: number) => `Kỳ thực hiện kế hoạch năm ${year} đã kết thúc.`,
  overdue: (tasks: number, units: number) =>
    units > 0 ? `Có ${tasks} nhiệm vụ quá hạn của ${units} đơn vị.` : `Có ${tasks} nhiệm vụ quá hạn.`,
  report: ({ name, due }: ReportPeriod, isLate: boolean) =>
    isLate
      ? `Báo cáo ${name} đã quá hạn (${formatDate(due)}).`
      : `Đã chốt số liệu ${name}; báo cáo cần gửi trước hết ngày ${formatDate(due)}.`,
  followUp: (number: string, done: number, all: number, nextDue: CalendarDate | undefined) => {
    const ahead = nextDue ? `; hạn gần nhất ${formatDate(nextDue)}` : '';
    if (all === 0) return `Đang thực hiện ${issued(number)}.`;
    return `Đang thực hiện ${issued(number)}: đã hoàn thành ${done}/${all} nhiệm vụ${ahead}.`;
  },
  later: 'Các việc tiếp theo đều đã để sau.',
} as const;

const issued = (number: string): string => (number === '' ? 'kế hoạch đã ban hành' : `Kế hoạch số ${number}`);

const more = (changes: readonly string[]): string =>
  changes.length > 1 ? ` Và ${changes.length - 1} thay đổi khác.` : '';

export const LABELS = {
  begin: 'Bắt đầu',
  repair: 'Khôi phục cấu trúc bảng',
  newYear: 'Sang năm mới',
  finishYear: 'Làm tiếp việc sang năm mới',
  intake: 'Nạp bộ tiêu chí hoặc kết quả',
  score: (code: ItemCode) => `Chấm ${nameOf(code)}`,
  evidence: (code: ItemCode) => `Ghi tài liệu cho ${nameOf(code)}`,
  send: 'Ghi ngày gửi hồ sơ',
  result: 'Nạp kết quả công bố',
  fill: (key: MissingKey) => `Ghi ${MISSING[key]}`,
  cell: 'Mở ô này',
  difference: (where: string) => `Xem ${where}`,
  task: (code: ItemCode) => `Đặt nhiệm vụ cho ${nameOf(code)}`,
  draft: (code: ItemCode) => `Xem đề xuất cho ${nameOf(code)}`,
  complete: (lack: Lack | 'measure', code: ItemCode | undefined) =>
    `Bổ sung ${LACKS[lack]} cho nhiệm vụ ${code === undefined ? 'chung' : `của ${nameOf(code)}`}`,
  plan: 'Lập kế hoạch',
  update: 'Cập nhật kế hoạch',
  updateReport: 'Cập nhật báo cáo',
  adjust: 'Lập kế hoạch điều chỉnh',
  issue: 'Ghi số, ngày ban hành',
  remind: 'Nhắc các đơn vị',
  report: (period: string) => `Lập báo cáo ${period}`,
  nextTask: 'Xem nhiệm vụ đến hạn gần nhất',
  list: 'Xem danh sách nhiệm vụ',
  recall: 'Xem lại việc đã để sau',
} as const;
