/** What the window on the units' plans says. */
import { BOOK_ITEMS, menuPath } from '../../book/menu-path.ts';
import { formatNumber, formatPoints, formatRate } from '../../core/numbers.ts';
import type { Points } from '../../core/points.ts';
import type { PlanState } from '../../province/follow.ts';
import type { Band } from '../../province/overview.ts';

export const TITLE = 'Theo dõi kế hoạch các xã';

export const TABS = {
  collect: 'Nhận sổ',
  units: 'Từng đơn vị',
  page: 'Trang lãnh đạo',
  report: 'Báo cáo quý',
} as const;
export type TabName = keyof typeof TABS;

/** `silent`: sent no book in the quarter. */
export type Standing = PlanState | 'silent';

export const STANDINGS: Readonly<Record<Standing, string>> = {
  issued: 'Đã ban hành',
  draft: 'Dự thảo',
  none: 'Chưa lập',
  unknown: 'Không rõ',
  silent: 'Chưa gửi sổ',
};

export const WORDS = {
  faces: 'Nhận sổ, xem từng đơn vị hoặc xem chung',
  opening: 'Đang đọc danh sách các xã…',
  noUnits: `Sổ này chưa có danh sách các xã. Hãy lập ở ${menuPath(BOOK_ITEMS.province)}.`,
  period: 'Kỳ',
  noGroup: 'Chưa xếp nhóm',
  allUnits: 'Tất cả đơn vị',
} as const;

export const COLLECT = {
  intro:
    'Chọn sổ của các xã (tệp .xlsx tải từ Google Sheets), bao nhiêu tệp một lần cũng được. Từ mỗi sổ, tiện ích xem kế hoạch đã ban hành chưa, điểm bị trừ đã có nhiệm vụ đến đâu, việc nào quá hạn. Tệp được đọc ngay trong trình duyệt.',
  label: 'Sổ của các xã',
  hint: (period: string) =>
    `Ghi cho ${period}. Xã gửi lại trong cùng kỳ thì bản mới thay bản cũ; các kỳ trước giữ nguyên.`,
  reading: (done: number, all: number) => `Đang đọc tệp ${done}/${all}…`,
  saving: (done: number, all: number) => `Đang ghi trang Theo dõi các xã: ${done}/${all} đơn vị…`,
  stop: 'Dừng',
  stopped: (done: number, all: number) => `Đã dừng sau ${done}/${all} tệp; chưa ghi gì vào sổ. Hãy chọn lại các tệp.`,
  done: (units: number, period: string) => `Đã ghi tình hình của ${units} đơn vị, ${period}.`,
  broken: 'tệp hỏng hoặc không phải bảng tính. Hãy xin đơn vị gửi lại.',
  noBook: 'không phải sổ CCHC. Hãy chọn sổ tải về từ Google Sheets (.xlsx).',
  nothing: 'Không tệp nào là sổ của một xã trong danh sách.',
  strays: (count: number) => (count > 0 ? `${count} tệp không ghi được` : 'Cần xem lại'),
  stray: (file: string, why: string) => `${file}: ${why}`,
  twice: (unit: string, file: string) => `${unit} có nhiều tệp; tệp chọn sau cùng “${file}” được dùng.`,
  remark: (unit: string, remark: string) => `${unit}: ${remark.replaceAll('\n', ' ')}`,
  unread: (why: string) => `${why} Vì vậy chưa ghi gì của tệp này.`,
  otherYear: (file: string, year: number | undefined, wanted: number) =>
    `${file}: ${year === undefined ? 'sổ chưa ghi năm chấm điểm' : `sổ chấm điểm năm ${year}`}, đang theo dõi kế hoạch khắc phục năm ${wanted}. Hãy lấy sổ của năm ${wanted}.`,
  conflict: (units: string) =>
    `Chưa ghi: người khác vừa sửa dòng của ${units} ở trang Theo dõi các xã. Hãy đọc lại rồi chọn lại các tệp.`,
} as const;

export const UNITS = {
  label: 'Tình hình từng đơn vị',
  headers: {
    unit: 'Đơn vị',
    plan: 'Kế hoạch',
    lost: 'Bị trừ',
    covered: 'Đã có nhiệm vụ',
    tasks: 'Hoàn thành',
    overdue: 'Quá hạn',
    forecast: 'Dự kiến',
    reported: 'Báo cáo',
  },
  figures: [2, 3, 4, 5, 6],
  show: 'Hiện',
  all: 'Tất cả',
  late: 'Có việc quá hạn',
  unclear: 'Số liệu chưa rõ',
  unknown: 'không rõ',
  none: 'Không có đơn vị nào.',
  share: (share: number) => formatRate(share),
  done: (done: number | undefined, all: number | undefined) =>
    done === undefined && all === undefined ? UNITS.unknown : `${done ?? UNITS.unknown}/${all ?? UNITS.unknown}`,
  gain: (gain: Points) => (gain > 0 ? `+${formatPoints(gain)}` : formatPoints(gain)),
} as const;

export const REPORT = {
  intro:
    'Báo cáo của cơ quan gửi cấp trên về tình hình ban hành, thực hiện kế hoạch khắc phục của các xã trong kỳ, có phụ lục từng đơn vị. Câu chữ đổi được ở trang Lời văn.',
  word: 'Tải tệp Word',
  doc: 'Tạo trên Google Docs',
  open: 'Mở báo cáo',
  making: 'Đang lập báo cáo…',
  saved: (name: string) => `Đã tải xuống ${name}.docx.`,
  created: (name: string) => `Đã tạo “${name}” trên Google Docs.`,
  findings: 'Cần xem trước khi trình',
} as const;

const signed = (change: number): string => (change > 0 ? `+${change}` : String(change));

export const SHEET = {
  print: 'In trang này',
  hint: 'Một trang A4.',
  title: 'Tình hình thực hiện kế hoạch khắc phục hạn chế về cải cách hành chính',
  subject: (period: string, told: number, units: number) => `${period}, theo sổ của ${told}/${units} đơn vị`,
  empty: (period: string) => `Chưa nhận sổ nào của ${period}.`,
  tiles: {
    issued: 'Đã ban hành kế hoạch',
    covered: 'Điểm bị trừ đã có nhiệm vụ đủ người, hạn, sản phẩm',
    done: 'Nhiệm vụ hoàn thành',
    overdue: 'Nhiệm vụ quá hạn',
  },
  of: (count: number, all: number) => `${formatNumber(count)}/${formatNumber(all)}`,
  points: (covered: Points, lost: Points) => `${formatPoints(covered)}/${formatPoints(lost)} điểm`,
  unknown: 'chưa rõ',
  unclear: 'Sổ thiếu cột hoặc chưa có điểm, phần không rõ không có trong các số trên',
  lateUnits: (units: number) => `ở ${units} đơn vị`,
  change: (change: number) => (change === 0 ? 'như quý trước' : `${signed(change)} so với quý trước`),
  plans: 'Kế hoạch theo nhóm đơn vị',
  bands: 'Số đơn vị theo tỷ lệ điểm bị trừ đã có nhiệm vụ',
  uncovered: 'Nhiều điểm chưa có nhiệm vụ nhất',
  late: 'Nhiều nhiệm vụ quá hạn nhất',
  band: (band: Band) => (band === '0' || band === '100' ? `${band}%` : `${band.replace('-', '–')}%`),
  bar: (label: string, value: string) => `${label}: ${value}`,
  pointsOf: (points: Points) => `${formatPoints(points)} điểm`,
  tasksOf: (count: number) => `${count} việc`,
  attention: 'Cần chỉ đạo',
  names: (what: string, count: number, names: string, left: number) =>
    `${what} (${count}): ${names}${left > 0 ? ` và ${left} đơn vị khác` : ''}.`,
  nothingToTell: 'Mọi đơn vị đã gửi sổ và đã ban hành kế hoạch.',
} as const;
