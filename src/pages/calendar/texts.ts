/** What the calendar says. */
import { type CalendarDate, formatDate } from '../../core/dates.ts';
import { formatPoints } from '../../core/numbers.ts';
import type { OccurrenceState } from '../../core/occurrences.ts';
import type { Points } from '../../core/points.ts';

export const TITLE = 'Lịch năm';

export const TABS = { year: 'Lịch năm', month: 'Việc tháng này' } as const;
export type TabName = keyof typeof TABS;

/** How a task stands at one of its days. */
export const STATES: Readonly<Record<OccurrenceState, string>> = {
  done: 'đã xong',
  open: 'chưa đến hạn',
  overdue: 'quá hạn',
  unnoted: 'chưa ghi nhận',
  paused: 'tạm dừng',
};

export const WORDS = {
  faces: 'Xem theo năm hoặc theo tháng',
  unassigned: 'Chưa giao đơn vị',
  noTasks: 'Trang Nhiệm vụ chưa có nhiệm vụ nào được giao. Hãy thêm nhiệm vụ ở bảng Việc cần làm.',
  intro: (year: number) =>
    `Nhiệm vụ đến hạn năm ${year}, theo tháng và đơn vị chủ trì. Bấm vào một ô để xem từng nhiệm vụ.`,
  unnoted: 'Kỳ đã qua mà chưa ai đánh dấu thì là chưa ghi nhận, chưa tính là quá hạn.',
} as const;

export const GRID = {
  label: 'Nhiệm vụ đến hạn theo tháng và đơn vị',
  unit: 'Đơn vị chủ trì',
  month: (month: number) => `T${month}`,
  monthInWords: (month: number) => `tháng ${month}`,
  year: 'Cả năm',
  total: 'Tổng',
  due: (count: number) => `${count} việc`,
  none: '–',
  continuous: 'Thường xuyên',
  dateless: 'Chưa có thời hạn',
  elsewhere: (year: number) => `Hạn ngoài năm ${year}`,
  tasks: (count: number) => `${count} nhiệm vụ`,
  count: (state: OccurrenceState, count: number) => `${count} ${STATES[state]}`,
  cell: (unit: string, period: string) => `${unit}, ${period}`,
} as const;

export const DETAILS = {
  title: (where: string, count: number) => `${where}: ${count} việc`,
  close: 'Đóng danh sách',
  open: 'Mở nhiệm vụ',
  openOf: (measure: string) => `Mở nhiệm vụ “${measure}” ở bảng bên`,
  mark: (period: string) => `Đánh dấu ${period} đã xong`,
  unmark: (period: string) => `Bỏ đánh dấu ${period}`,
  unnamed: 'Nhiệm vụ chưa có nội dung',
  due: (day: CalendarDate) => `hạn ${formatDate(day)}`,
} as const;

export const MONTH = {
  label: 'Tháng',
  choice: (month: number, year: number) => `Tháng ${month}/${year}`,
  print: 'In',
  printHint: 'Một trang A4 dọc. Muốn lưu thành tệp, chọn “Lưu dưới dạng PDF” khi in.',
  title: (month: number, year: number) => `Việc tháng ${month} năm ${year}`,
  subject: (yearScored: number | undefined) =>
    `Khắc phục các nội dung bị trừ điểm của Chỉ số cải cách hành chính${yearScored === undefined ? '' : ` năm ${yearScored}`}`,
  asOf: (day: CalendarDate) => `Tình hình đến ngày ${formatDate(day)}`,
  sums: (overdue: number, due: number, done: number) =>
    `Quá hạn: ${overdue}. Đến hạn trong tháng: ${due}. Đã xong trong tháng: ${done}.`,
  atStake: (points: Points) =>
    `Các việc quá hạn và đến hạn gắn với ${formatPoints(points)} điểm bị trừ (mỗi tiêu chí tính một lần).`,
  overdue: (count: number) => `I. Quá hạn (${count})`,
  due: (count: number) => `II. Đến hạn trong tháng, theo đơn vị chủ trì (${count})`,
  done: (count: number) => `III. Đã xong trong tháng (${count})`,
  conclusion: 'IV. Kết luận',
  none: 'Không có.',
  more: (count: number) => `Và ${count} việc khác, xem ở Lịch năm.`,
  headers: { number: 'STT', measure: 'Nhiệm vụ', 'unit-name': 'Chủ trì', due: 'Thời hạn', points: 'Điểm' },
  period: (name: string, day: string) => (name === '' || name === day ? day : `${name} (${day})`),
} as const;

export const SAID = {
  opening: 'Đang đọc sổ chấm điểm…',
  marking: 'Đang ghi vào trang Nhiệm vụ…',
  leaving: 'Đang mở bảng Việc cần làm…',
  marked: (period: string, isDone: boolean, begins: boolean) =>
    `${isDone ? `Đã đánh dấu ${period} đã xong` : `Đã bỏ đánh dấu ${period}`}${begins ? ', trạng thái chuyển thành Đang thực hiện' : ''}.`,
  conflict: 'Nhiệm vụ này vừa được người khác sửa nên chưa ghi. Hãy bấm Tải lại rồi đánh dấu lại.',
  busy: 'Chưa ghi được vì người khác đang ghi vào sổ. Hãy thử lại sau ít phút.',
  lost: (why: string) => `Chưa biết đã ghi hay chưa. ${why} Hãy bấm Tải lại để xem, rồi đánh dấu lại nếu cần.`,
} as const;
