/** What is said of where the year stands: one sentence a stage, and the verb on its button. */
import type { ItemCode } from '../../core/codes.ts';
import type { Lack } from '../../core/coverage.ts';
import { type CalendarDate, formatDate } from '../../core/dates.ts';
import { formatPoints } from '../../core/numbers.ts';
import type { Points } from '../../core/points.ts';
import type { DueReport } from '../../core/reporting.ts';
import { lowerFirst, upperFirst } from '../../core/text.ts';
import type { MissingKey } from '../missing-settings.ts';
import { settingLabel } from '../tabs/settings.ts';
import type { Unknown } from './unknown.ts';
import type { YearClash } from './years.ts';

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
const MISSING: Readonly<Record<MissingKey, string>> = {
  publishedMax: 'tổng điểm tối đa',
  issuer: 'tên cơ quan',
  yearScored: 'năm chấm điểm',
  decisionNumber: 'số quyết định công bố',
  decisionDate: 'ngày quyết định công bố',
  decisionIssuer: 'cơ quan ban hành quyết định công bố',
};

/** So many names are told one by one. */
const MOST_NAMES = 3;

function namesOf(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` và ${rest} mục khác` : '');
}

/** What is not known yet, each as a part of a sentence. */
function untold({ items, surveyed, loss, isLossOpen, faults }: Unknown): string[] {
  return [
    ...(faults > 0 ? [`còn ${faults} chỗ ghi sai chưa sửa`] : []),
    ...(items.length > 0 ? [`còn ${items.length} tiêu chí chưa có điểm`] : []),
    ...(surveyed.length > 0 ? [`còn ${surveyed.length} tiêu chí chờ kết quả điều tra xã hội học`] : []),
    ...(loss > 0 ? [`còn ${points(loss)} bị trừ chưa rõ ở tiêu chí nào`] : []),
    ...(isLossOpen && items.length + surveyed.length === 0 ? ['chưa biết bị trừ tất cả bao nhiêu điểm'] : []),
  ];
}

/** Of many items or of their points. */
interface Amount {
  readonly items: number;
  readonly points: Points;
}

/** How the losses stand when no plan is there. */
interface PlanStanding {
  readonly lost: number;
  readonly withoutTask: number;
  readonly withoutReason: number;
  readonly declined: number;
  readonly unknown: Unknown;
}

export const LINES = {
  noBook: 'Bảng tính này chưa có sổ chấm điểm.',
  yearBegun: 'Việc sang năm mới đang dở: một số trang đã là của năm mới, một số còn của năm trước.',
  noCriteria: 'Trang Chấm điểm chưa có tiêu chí và kết quả chấm điểm.',
  scoring: (scored: number, all: number, open: Points) =>
    `Đã chấm ${scored}/${all} tiêu chí; còn ${all - scored} tiêu chí (${points(open)}) chưa có điểm.`,
  evidence: (missing: number, amount: Points) =>
    `Còn ${missing} tiêu chí đã chấm (${points(amount)}) chưa ghi tài liệu kiểm chứng; thiếu tài liệu thì không được công nhận điểm.`,
  ready: (score: Points, max: Points | undefined, unknown: Unknown, isMade: boolean) => {
    const figures = `${formatPoints(score)}${max === undefined ? '' : `/${formatPoints(max)}`} điểm`;
    const isDone = unknown.items.length === 0 && unknown.faults === 0;
    const how = isDone ? `Đã tự chấm xong, dự kiến ${figures}` : `Chưa tự chấm xong, hiện tính được ${figures}`;
    return `${[how, ...untold({ ...unknown, isLossOpen: false }), isMade ? 'đã lập hồ sơ tự chấm, chưa ghi ngày gửi' : 'chưa lập hồ sơ tự chấm'].join('; ')}.`;
  },
  denied: (amount: Points, items: number) =>
    `Thẩm định lần 1 chưa công nhận ${points(amount)} ở ${items} tiêu chí; chưa lập giải trình.`,
  sent: (day: CalendarDate) => `Hồ sơ tự chấm đã gửi ngày ${formatDate(day)}; đang chờ kết quả thẩm định.`,
  unread: (lines: string) => `Kết quả đã nạp còn số chưa đọc được ở dòng ${lines} của văn bản.`,
  missing: (isPublished: boolean, keys: readonly MissingKey[]) =>
    `${isPublished ? 'Đã có kết quả công bố; trang' : 'Trang'} Thông tin chung còn thiếu ${namesOf(keys.map((key) => MISSING[key]))}.`,
  difference: (code: ItemCode | 'total', isUnexplained: boolean, kind: string, amount: Points) => {
    if (isUnexplained) return `Còn ${points(amount)} bị trừ ở ${nameOf(code)} chưa rõ nguyên nhân.`;
    return `${upperFirst(nameOf(code))} có chênh lệch ${points(amount)} giữa điểm đã ghi và các mục bên dưới (${kind}).`;
  },
  unlisted: (lost: Points, isScored: boolean, known: Amount) => {
    const what = isScored ? 'chưa biết ở tiêu chí nào' : 'chưa nạp điểm từng tiêu chí';
    const told = known.items > 0 ? `mới biết ${points(known.points)} ở ${known.items} tiêu chí` : what;
    return `Bị trừ ${points(lost)}; ${told}.`;
  },
  years: (clash: YearClash) =>
    clash.setting === 'planYear'
      ? `Năm kế hoạch ghi ${clash.planYear}, năm chấm điểm ghi ${clash.yearScored}; hai năm này không khớp nhau.`
      : `${settingLabel(clash.setting)} ghi ${formatDate(clash.cutOff)}, không thuộc năm kế hoạch ${clash.planYear}.`,
  losses: (isExpected: boolean, lost: Points | undefined, open: Amount, unknown: Unknown) => {
    const own = `còn ${open.items} tiêu chí (${points(open.points)}) chưa có nhiệm vụ`;
    const what = [own, ...untold({ ...unknown, isLossOpen: false })].join('; ');
    if (lost === undefined) return `Bị trừ điểm: ${what}.`;
    return `${isExpected ? 'Dự kiến bị trừ' : 'Bị trừ'} ${points(lost)}; ${what}.`;
  },
  reason: (open: number) => `Còn ${open} tiêu chí ghi “Không đặt nhiệm vụ” mà chưa có lý do.`,
  incomplete: (count: number, lacking: readonly (readonly [Lack | 'measure', number])[]) =>
    `Còn ${count} nhiệm vụ thiếu thông tin: ${lacking.map(([lack, times]) => `${times} chưa có ${LACKS[lack]}`).join(', ')}.`,
  late: (tasks: number) => `Có ${tasks} nhiệm vụ chưa hoàn thành đã quá thời hạn mà kế hoạch chưa ban hành.`,
  noPlan: ({ lost, withoutTask, withoutReason, declined, unknown }: PlanStanding) => {
    const open = [
      ...(withoutTask > 0 ? [`còn ${withoutTask} tiêu chí bị trừ điểm chưa có nhiệm vụ`] : []),
      ...(withoutReason > 0 ? [`còn ${withoutReason} tiêu chí ghi “Không đặt nhiệm vụ” mà chưa có lý do`] : []),
      ...untold(unknown),
    ];
    if (open.length > 0) return `Chưa lập kế hoạch; ${open.join('; ')}.`;
    if (lost === 0) return 'Không tiêu chí nào bị trừ điểm; chưa lập kế hoạch giữ vững kết quả.';
    const reasons = declined > 0 ? ' hoặc lý do không đặt nhiệm vụ' : '';
    return `Mọi tiêu chí bị trừ điểm đã có nhiệm vụ${reasons}; chưa lập kế hoạch.`;
  },
  outdatedDraft: (name: string, changes: readonly string[]) =>
    `“${name}” không còn khớp với sổ: ${lowerFirst(changes[0] ?? '')}${more(changes)}`,
  outdatedIssued: (number: string, changes: readonly string[]) =>
    `Sổ đã thay đổi sau ${issued(number)}: ${lowerFirst(changes[0] ?? '')}${more(changes)}`,
  signature: (name: string) => `“${name}” đã lập xong, đang chờ ký ban hành.`,
  figures: (month: number, year: number, lacking: number, kept: number) =>
    lacking === kept
      ? `Chưa ghi số liệu tháng ${month}/${year} của ${kept} tiêu chí đang theo dõi hằng tháng.`
      : `Số liệu tháng ${month}/${year} còn thiếu ở ${lacking}/${kept} tiêu chí đang theo dõi hằng tháng.`,
  newYear: (year: number) => `Kỳ thực hiện kế hoạch năm ${year} đã kết thúc.`,
  overdue: (tasks: number, units: number) =>
    units > 0 ? `Có ${tasks} nhiệm vụ quá hạn của ${units} đơn vị.` : `Có ${tasks} nhiệm vụ quá hạn.`,
  report: ({ name, due }: DueReport, isLate: boolean) =>
    isLate
      ? `Báo cáo ${name} đã quá hạn (${formatDate(due)}).`
      : `Sắp đến hạn báo cáo ${name}: gửi chậm nhất ngày ${formatDate(due)}.`,
  reportingDays: (setting: string) =>
    `Mục ${settingLabel('reportingDays')} ghi “${shortened(setting)}” nên chưa biết hạn báo cáo; hãy ghi như “trước ngày 15 của tháng cuối quý”.`,
  followUp: (number: string, done: number, all: number, nextDue: CalendarDate | undefined) => {
    const ahead = nextDue ? `; hạn gần nhất ${formatDate(nextDue)}` : '';
    if (all === 0) return `Đang thực hiện ${issued(number)}.`;
    return `Đang thực hiện ${issued(number)}: đã hoàn thành ${done}/${all} nhiệm vụ${ahead}.`;
  },
  later: 'Các việc tiếp theo đều đã để sau.',
} as const;

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

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
  evidence: 'Ghi tài liệu kiểm chứng',
  dossier: 'Lập hồ sơ tự chấm',
  send: 'Ghi ngày gửi hồ sơ',
  explain: 'Xem để giải trình',
  explanation: 'Lập giải trình',
  result: 'Nạp kết quả công bố',
  fill: (key: MissingKey) => `Ghi ${MISSING[key]}`,
  cell: 'Mở ô này',
  look: (where: string) => `Xem ${where}`,
  list: 'Nạp điểm từng tiêu chí',
  late: (code: ItemCode | undefined) =>
    `Xem lại thời hạn nhiệm vụ ${code === undefined ? 'chung' : `của ${nameOf(code)}`}`,
  reason: (code: ItemCode) => `Ghi lý do cho ${nameOf(code)}`,
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
  figures: (month: number) => `Ghi số liệu tháng ${month}`,
  report: (period: string) => `Lập báo cáo ${period}`,
  reportingDays: 'Sửa kỳ báo cáo',
  nextTask: 'Xem nhiệm vụ đến hạn gần nhất',
  tasks: 'Xem danh sách nhiệm vụ',
  recall: 'Xem lại việc đã để sau',
} as const;
