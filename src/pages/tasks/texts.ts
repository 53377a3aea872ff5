/** What the sidebar says: complete sentences that tell what happened and what to do. */

import type { TaskField } from '../../book/tasks/task-texts.ts';
import type { Lack } from '../../core/coverage.ts';
import { formatNumber, formatPoints } from '../../core/numbers.ts';
import { type Points, ZERO } from '../../core/points.ts';
import { DIFFERENCE_KINDS } from '../../core/result/differences.ts';
import type { Difference, TotalResult } from '../../core/result/result.ts';
import { lowerFirst, upperFirst } from '../../core/text.ts';

export const TITLE = 'Nhiệm vụ khắc phục';

export const LABELS: Readonly<Record<TaskField, string>> = {
  codes: 'Tiêu chí',
  measure: 'Nhiệm vụ, giải pháp',
  lead: 'Chủ trì',
  cooperating: 'Phối hợp',
  person: 'Người thực hiện',
  supervisor: 'Lãnh đạo chỉ đạo',
  due: 'Thời hạn',
  deliverable: 'Sản phẩm',
  target: 'Chỉ tiêu',
  gain: 'Điểm dự kiến tăng',
  difficulty: 'Mức độ khó',
  status: 'Trạng thái',
  progress: 'Tiến độ',
  result: 'Kết quả thực hiện',
  obstacles: 'Khó khăn, vướng mắc',
  evidence: 'Tài liệu kiểm chứng',
  periods: 'Kỳ đã hoàn thành',
};

export const STATE_LABELS = { full: 'Đủ', part: 'Một phần', none: 'Chưa có' } as const;

export const LACKS = { lead: 'chủ trì', due: 'thời hạn', target: 'chỉ tiêu hoặc sản phẩm' } as const;

/** "Thiếu chủ trì, chỉ tiêu hoặc sản phẩm; thời hạn chưa rõ là ngày nào" */
export function tellLacks(lacks: readonly Lack[]): string {
  const missing = lacks.flatMap((lack) => (lack === 'clear-due' ? [] : [LACKS[lack]]));
  const parts = [
    ...(missing.length > 0 ? [`thiếu ${missing.join(', ')}`] : []),
    ...(lacks.includes('clear-due') ? ['thời hạn chưa rõ là ngày nào'] : []),
  ];
  return upperFirst(parts.join('; '));
}

/** The scale of a score: the whole, or what is scored of it. */
function printScale({ max, openMax }: Pick<TotalResult, 'max' | 'openMax'>): string {
  if (max === undefined) return '';
  return openMax > ZERO ? ` (trên ${formatPoints(max)} điểm đã chấm)` : ` (thang ${formatPoints(max)})`;
}

/** The figures on top. */
export const FIGURES = {
  now: (score: Points, planned: Points, total: Pick<TotalResult, 'max' | 'openMax'>) => {
    const later = planned > score ? `; dự kiến ${formatPoints(planned)} nếu hoàn thành mọi nhiệm vụ` : '';
    return `Hiện nay ${formatPoints(score)}${later}${printScale(total)}.`;
  },
  lost: (lost: Points, covered: Points | undefined) => {
    if (lost <= ZERO) return 'Không bị trừ điểm.';
    if (covered === undefined) return `Bị trừ ${formatPoints(lost)} điểm.`;
    return `Bị trừ ${formatPoints(lost)} điểm, trong đó ${formatPoints(covered)} điểm đã có nhiệm vụ đầy đủ.`;
  },
  finished: (score: Points) => `Tính cả nhiệm vụ đã hoàn thành: ${formatPoints(score)}.`,
  adjustment: (points: Points) => `Đã tính ${formatPoints(points)} điểm thưởng, điểm trừ.`,
  noTotal:
    'Chưa biết tổng điểm vì điểm ở trang Chấm điểm chưa đủ các lĩnh vực. Hãy ghi Tổng điểm tối đa và Tổng điểm đạt được công bố ở trang Thông tin chung, rồi bấm Tải lại.',
  noMax: 'Chưa biết bị trừ bao nhiêu điểm. Hãy ghi Tổng điểm tối đa ở trang Thông tin chung, rồi bấm Tải lại.',
} as const;

export const BASIS_QUESTION = {
  asked: (granted: number, items: number) => `Đã có điểm công nhận ở ${granted}/${items} mục. Tính theo:`,
  label: 'Chọn điểm đang tính',
} as const;

/** "Mục 7: chưa rõ nguyên nhân 0,1 điểm (ghi 6,9, theo các mục bên dưới là 7)"; below zero where too much is explained. */
export function describeDifference({ code, kind, points, figures }: Difference): string {
  const where = code === 'total' ? 'Dòng tổng' : `Mục ${code}`;
  const amount = points === ZERO ? '' : ` ${formatPoints(points)} điểm`;
  const compared =
    figures && ` (ghi ${formatPoints(figures.stated)}, theo các mục bên dưới là ${formatPoints(figures.summed)})`;
  return `${where}: ${DIFFERENCE_KINDS[kind]}${amount}${compared ?? ''}`;
}

export const SAID = {
  loading: 'Đang đọc sổ chấm điểm…',
  saving: 'Đang lưu…',
  beginning: 'Đang tạo các trang của sổ, có thể mất nửa phút…',
  busy: 'Có người khác đang ghi vào sổ. Đang chờ để lưu…',
  lost: 'Chưa nhận được trả lời từ Google. Đang thử lại…',
  saved: 'Đã lưu vào trang Nhiệm vụ.',
  savedAll: 'Đã lưu. Không còn tiêu chí bị trừ điểm nào thiếu nhiệm vụ đầy đủ.',
  allServed: 'Không còn tiêu chí bị trừ điểm nào thiếu nhiệm vụ đầy đủ.',
  wantedAgain: (code: string) => `Đã bỏ “Không đặt nhiệm vụ” của tiêu chí ${code}.`,
  declined: (code: string) => `Đã ghi “Không đặt nhiệm vụ” cho tiêu chí ${code}.`,
  reasonMissing: 'Chưa có lý do. Hãy ghi vì sao cơ quan không đặt nhiệm vụ, ví dụ: nội dung thuộc thẩm quyền của tỉnh.',
  reasonTooLong: (length: number, most: number) =>
    `Lý do dài ${formatNumber(length)} ký tự, nhiều nhất được ${formatNumber(most)} ký tự. Hãy viết ngắn lại.`,
  noSuchItem: (code: string) => `Trang Chấm điểm không có mục mang mã ${code}. Chưa có gì được ghi.`,
  notLost: (code: string) =>
    `Theo điểm đang tính, mục ${code} không bị trừ điểm nên không cần ghi “Không đặt nhiệm vụ”. Chưa có gì được ghi.`,
  declineEach: (code: string, below: readonly string[]) =>
    `Mục ${code} gồm các mục bị trừ điểm: ${below.join(', ')}. Hãy ghi “Không đặt nhiệm vụ” ở từng mục đó. Chưa có gì được ghi.`,
  hasTask: (code: string) =>
    `Mục ${code} đã có nhiệm vụ. Muốn không đặt nhiệm vụ, hãy xóa nhiệm vụ đó trước. Chưa có gì được ghi.`,
  suggested: (count: number) =>
    `Đã ghi ${count} đề xuất vào trang Nhiệm vụ. Đề xuất chưa được tính; hãy mở từng đề xuất, sửa cho đúng rồi bấm “Nhận nhiệm vụ này”.`,
  removed: 'Đã xóa nhiệm vụ. Có thể lấy lại trong mục Nhật ký.',
  removedByOthers: 'Nhiệm vụ này vừa được người khác sửa nên chưa xóa. Hãy xem lại rồi xóa nếu vẫn cần.',
  filled: (what: string) => `Đã ghi ${what}.`,
  fillChanged: 'Ô này vừa được người khác sửa nên chưa ghi. Danh sách đã tải lại; hãy xem lại.',
  moved: 'Đã chuyển chỗ nhiệm vụ trong trang Nhiệm vụ.',
  alreadyFirst: 'Nhiệm vụ này đã ở trên cùng.',
  alreadyLast: 'Nhiệm vụ này đã ở dưới cùng.',
  rowGone: 'Dòng này không còn ở trang Nhiệm vụ nên chưa chuyển. Danh sách đã tải lại.',
  undone: (kept: number) =>
    kept === 0 ? 'Đã hoàn tác.' : `Đã hoàn tác; ${kept} dòng đã có người sửa sau đó nên được giữ nguyên.`,
  somebody: 'Người dùng',
  isCopy:
    'Bảng tính này là bản sao của một sổ khác. Nếu đây là sổ riêng của đơn vị, hãy bấm nút dưới đây một lần; các cửa sổ của sổ gốc không ghi được vào đây.',
  adopted: 'Từ nay bảng tính này là một sổ riêng.',
  newer: 'Sổ này đã được một bản tiện ích mới hơn ghi, nên ở đây chỉ xem được. Hãy cập nhật tiện ích để sửa.',
  outdated: 'Sổ vừa thay đổi so với bảng này.',
  bulk: (count: number) => `Đã sửa ${count} nhiệm vụ.`,
  draftsKept: (count: number) =>
    `${count} đề xuất giữ nguyên trạng thái vì phải đọc rồi nhận từng đề xuất: hãy mở đề xuất và bấm “Nhận nhiệm vụ này”.`,
  bulkConflict: (count: number) =>
    `${count} nhiệm vụ đã được người khác sửa nên chưa ghi nhóm này. Danh sách đã tải lại; hãy kiểm tra rồi áp dụng lại.`,
  gone: 'Nhiệm vụ này đã bị xóa khỏi trang Nhiệm vụ sau khi bạn mở. Nội dung bạn đã ghi vẫn còn ở đây.',
  conflict: 'Có người đã sửa nhiệm vụ này sau khi bạn mở. Chưa có gì bị ghi đè; hãy chọn giữ bản nào.',
  stillBusy:
    'Chưa lưu được vì người khác đang ghi vào sổ. Nội dung của bạn được giữ ở đây; hãy bấm Lưu lại sau ít phút.',
  unprepared:
    'Chưa cấp được mã cho các dòng mới vì người khác đang ghi vào sổ. Các dòng đó chưa sửa được ở đây; hãy bấm Tải lại sau ít phút.',
  /** @param why what Google answered; blank where no answer came */
  stillLost: (why: string) =>
    why === ''
      ? 'Chưa biết đã lưu hay chưa vì mất kết nối với Google. Nội dung của bạn được giữ ở đây; hãy kiểm tra mạng rồi bấm Lưu lại. Lưu lại không tạo bản thứ hai.'
      : `Chưa biết đã lưu hay chưa. ${why} Nội dung của bạn được giữ ở đây; bấm Lưu lại không tạo bản thứ hai.`,
  refused: (why: string) => `Chưa lưu được: ${/^Google/.test(why) ? why : lowerFirst(why)}`,
  kept: 'Nội dung của bạn được giữ ở đây.',
  partDone: (done: number, of: number) => `Đã ghi ${done} trong ${of} nhiệm vụ thì dừng.`,
  undoChanged: 'Không hoàn tác được vì dòng này đã được sửa sau đó. Hãy sửa trực tiếp nhiệm vụ.',
  unitAdded: (name: string) => `Đã thêm “${name}” vào trang Đơn vị.`,
  evidenceAdded: (code: string) => `Đã ghi vào tài liệu kiểm chứng của tiêu chí ${code} ở trang Chấm điểm.`,
  basisChosen: (name: string) =>
    `Đang tính theo “${name}”. Muốn đổi, hãy sửa mục Chọn điểm đang tính ở trang Thông tin chung rồi bấm Tải lại.`,
  draftLost: 'Trình duyệt không cho giữ bản nháp và Google chưa trả lời. Hãy lưu trước khi đóng bảng này.',
  nothingSelected:
    'Dòng đang chọn không phải là tiêu chí hay nhiệm vụ. Hãy chọn một dòng ở trang Chấm điểm hoặc Nhiệm vụ.',
  notShown: (code: string) => `Tiêu chí ${code} không bị trừ điểm hoặc chưa được chấm nên không có trong danh sách.`,
  copied: 'Đã chép. Hãy dán vào Zalo hoặc thư.',
  copyByHand: 'Trình duyệt không cho chép. Nội dung đã được chọn, hãy nhấn Ctrl+C.',
  reloaded: 'Đã tải lại từ bảng tính.',
  noContent: (label: string) => `Mục ${label} chưa có nội dung. Hãy ghi rồi bấm lại.`,
  dayToCome: (day: string, today: string) => `Ngày ${day} sau hôm nay, ngày ${today}. Hãy ghi lại cho đúng.`,
  yearToCome: (year: string, thisYear: number) => `Năm ${year} sau năm nay, năm ${thisYear}. Hãy ghi lại cho đúng.`,
  nameMissing: 'Hãy ghi họ tên, bắt đầu bằng chữ.',
} as const;

export const EMPTY = {
  noRows:
    'Chưa có điểm nào trong trang Chấm điểm. Hãy chọn CCHC → Nạp bộ tiêu chí, kết quả… để nạp kết quả đã công bố hoặc bộ tiêu chí, hoặc nhập mã, điểm tối đa và điểm vào trang này, rồi bấm Tải lại.',
  noScores: (items: number) =>
    `Chưa có điểm nào trong trang Chấm điểm; đã liệt kê ${items} mục. Hãy nhập Số liệu thực hiện ở mục có cách tính, hoặc Điểm tự chấm, Điểm đạt, rồi bấm Tải lại.`,
  noLoss: 'Không tiêu chí nào bị trừ điểm. Không cần nhiệm vụ khắc phục.',
  noLossYet: (count: number) =>
    `Chưa tiêu chí nào bị trừ điểm trong số đã chấm; còn ${count} tiêu chí chưa có điểm. Hãy nhập tiếp Số liệu thực hiện, Điểm tự chấm hoặc Điểm đạt vào trang Chấm điểm, rồi bấm Tải lại.`,
  noMatch: 'Không có mục nào khớp với tìm kiếm và bộ lọc.',
  noSuggestions: 'Mọi tiêu chí bị trừ điểm đều đã có nhiệm vụ hoặc đề xuất.',
  noFittingMeasure: (codes: readonly string[]) =>
    `Chưa có gợi ý phù hợp cho ${codes.length} tiêu chí: ${codes.join(', ')}. Hãy tự ghi nhiệm vụ cho các tiêu chí này.`,
  noCauses: 'Không thấy hai tiêu chí nào nêu cùng một nguyên nhân.',
  noReminders: (days: number) => `Không có nhiệm vụ nào quá hạn hoặc sẽ đến hạn trong ${days} ngày tới.`,
  noLog: 'Bạn chưa lưu thay đổi nào qua bảng này.',
} as const;

/** Words of every view. */
export const WORDS = {
  back: '‹ Danh sách',
  toList: 'Về danh sách',
  save: 'Lưu',
  reload: 'Tải lại',
  goTo: 'Đi tới ô',
  goToOf: (code: string) => `Đi tới ô của tiêu chí ${code}`,
  undo: 'Hoàn tác',
  closeNotice: 'Đóng thông báo',
  later: 'Để sau',
  goOn: 'Tiếp tục',
  saveProgress: 'Tiến độ lưu',
  overview: 'Tổng quan',
  ownBook: 'Đây là sổ riêng',
  blank: '(trống)',
  choose: 'Chọn…',
  remove: 'Bỏ',
} as const;

export const LIST = {
  tools: 'Tìm và công cụ',
  search: 'Tìm tiêu chí, nhiệm vụ (không cần gõ dấu)',
  searchShort: 'Tìm, không cần gõ dấu',
  more: 'Công cụ khác',
  suggest: (count: number) => (count === 0 ? 'Gợi ý' : `Gợi ý (${count})`),
  causes: (count: number) => (count === 0 ? 'Chung nguyên nhân' : `Chung nguyên nhân (${count})`),
  remind: 'Đôn đốc',
  calendar: 'Lịch năm',
  month: 'Việc tháng này',
  check: 'Kiểm tra kế hoạch',
  takeSelected: 'Mở tiêu chí ở dòng đang chọn',
  several: 'Chọn nhiều',
  stopSeveral: 'Thôi chọn nhiều',
  log: 'Nhật ký',
  filter: 'Sắp xếp, bộ lọc',
  filtersOn: (count: number) => `Đang lọc theo ${count} điều kiện.`,
  clear: 'Bỏ lọc',
  losses: 'Tiêu chí bị trừ điểm',
  moreLosses: (count: number) => `Xem thêm ${count} tiêu chí`,
  others: 'Nhiệm vụ khác',
  addOther: 'Thêm nhiệm vụ khác',
  doubtful: 'Chênh lệch cần làm rõ',
  known: 'Phần chưa chấm chi tiết, làm tròn, tính riêng',
  problems: (count: number) => `${count} chỗ cần sửa trong bảng tính`,
  reloading: 'Đang tải lại…',
  preparing: 'Đang cấp mã cho các dòng mới trong trang Nhiệm vụ…',
  unsaved: (count: number) => `Chưa lưu (${count})`,
  fieldUnnamed: 'Lĩnh vực chưa có tên',
} as const;

/** Where the year stands. */
export const STAGE = {
  label: 'Việc tiếp theo',
  check: 'Kiểm tra trước',
  write: 'Ghi',
  begin: {
    published: 'Đã có kết quả công bố',
    self: 'Tự chấm theo bộ tiêu chí',
    sample: 'Xem sổ mẫu',
  },
} as const;

export const FILTER = {
  sort: 'Sắp xếp',
  byPoints: 'Theo điểm bị trừ',
  byField: 'Theo lĩnh vực',
  unit: 'Đơn vị',
  anyUnit: 'Mọi đơn vị',
  state: 'Mức đủ của nhiệm vụ',
  anyState: 'Mọi mức',
  status: 'Trạng thái',
  anyStatus: 'Mọi trạng thái',
  overdue: 'Quá hạn',
  beyond: 'Ngoài thẩm quyền',
  close: 'Xong',
} as const;

/** One loss in the list. */
export const LOSS = {
  lost: (points: string) => `−${points}`,
  lostInWords: (points: string) => `, bị trừ ${points} điểm`,
  add: 'Thêm nhiệm vụ',
  addFor: (code: string) => `Thêm nhiệm vụ cho tiêu chí ${code}`,
  addForItem: (code: string) => `Thêm nhiệm vụ cho mục ${code}`,
  goToItem: (code: string) => `Đi tới ô của mục ${code}`,
  suggested: 'Đề xuất:',
  take: 'Xem và nhận',
  takeFor: (code: string) => `Xem và nhận đề xuất cho tiêu chí ${code}`,
  decline: 'Không đặt nhiệm vụ…',
  declineFor: (code: string) => `Không đặt nhiệm vụ cho tiêu chí ${code}`,
  reason: 'Lý do không đặt nhiệm vụ',
  reasonHint: 'Ghi vào cột Ghi chú của trang Chấm điểm; kế hoạch nêu lý do này.',
  declineNow: 'Ghi lý do',
  declined: 'Không đặt nhiệm vụ',
  declinedBecause: (reason: string) => (reason === '' ? 'Chưa ghi lý do.' : `Lý do: ${reason}`),
  declinedBeside: (reason: string) =>
    `Cột Ghi chú còn ghi “Không đặt nhiệm vụ”${reason === '' ? '' : ` (${reason})`}; kế hoạch nêu nhiệm vụ, không nêu dòng này.`,
  dropLine: 'Bỏ dòng “Không đặt nhiệm vụ”',
  dropLineOf: (code: string) => `Bỏ dòng “Không đặt nhiệm vụ” của tiêu chí ${code}`,
  takeBack: 'Đặt lại nhiệm vụ',
  takeBackFor: (code: string) => `Đặt lại nhiệm vụ cho tiêu chí ${code}`,
  cancel: 'Thôi',
} as const;

/** One task in the list. */
export const TASK = {
  unnamed: 'Nhiệm vụ chưa có nội dung',
  fresh: 'Nhiệm vụ mới',
  select: (name: string) => `Chọn: ${name}`,
  /** @param periods those of a recurring task; one blank name of a task that is due once */
  overdue: (periods: readonly string[]) =>
    ['Quá hạn', periods.filter((name) => name !== '').join(', ')].filter((part) => part !== '').join(': '),
  conflict: 'Cần chọn bản',
  unsaved: 'Chưa lưu',
} as const;

export const EDITOR = {
  gone: 'Nhiệm vụ này không còn trong trang Nhiệm vụ.',
  fresh: 'Nhiệm vụ mới',
  edit: 'Sửa nhiệm vụ',
  isDraft: 'Nhiệm vụ này mới là đề xuất, chưa được tính là đã giao. Sửa và lưu, hoặc',
  accept: 'Nhận nhiệm vụ này',
  offered: (measure: string) => `Có đề xuất cho tiêu chí này: “${measure}”`,
  useOffered: 'Dùng đề xuất này',
  details: 'Thêm chi tiết',
  saveAndNext: 'Lưu và sang tiêu chí kế tiếp',
  drop: 'Bỏ thay đổi',
  more: 'Việc khác với nhiệm vụ này',
  duplicate: 'Nhân đôi',
  up: 'Chuyển lên',
  down: 'Chuyển xuống',
  delete: 'Xóa nhiệm vụ',
  deleteQuestion: 'Xóa cả dòng này trong trang Nhiệm vụ?',
  deleteNow: 'Xóa',
  keep: 'Không xóa',
  updated: (when: string) => `Cập nhật: ${when}`,
  codesHint: 'Nhiều mã cách nhau bằng dấu chấm phẩy, ví dụ 3.4.1; 7.2.',
  codeUnknown: 'không có trong trang Chấm điểm',
  codeLost: (points: string) => ` (bị trừ ${points})`,
  progressHint: 'Từ 0% đến 100%.',
  unrated: 'Chưa đánh giá',
} as const;

/** How a deadline is understood. */
export const DUE = {
  hint: 'Một ngày (30/06/2026), Tháng 3/2026, Quý II/2026, Hằng quý, Cả năm hoặc Thường xuyên.',
  day: (last: string) => `Hiểu là: hạn cuối ${last}.`,
  recurring: `Hiểu là: đến hạn vào cuối mỗi kỳ. Chưa biết là năm nào nên chưa theo dõi được từng kỳ: hãy điền mục Năm kế hoạch ở trang Thông tin chung.`,
  recurringUntil: (last: string) => `Hiểu là: đến hạn vào cuối mỗi kỳ, kỳ cuối ${last}.`,
  yearMissing: `Chưa biết là năm nào nên nhiệm vụ chưa được tính đủ và không biết khi nào quá hạn. Hãy ghi thêm năm, ví dụ Quý II/2026, hoặc điền mục Năm kế hoạch ở trang Thông tin chung.`,
  continuous: 'Không bao giờ quá hạn; chỉ được tính đủ khi có chỉ tiêu.',
  unclear:
    'Chưa rõ là ngày nào nên nhiệm vụ chưa được tính đủ và không biết khi nào quá hạn. Hãy ghi ngày, tháng hoặc quý; nếu cứ lưu thì giữ đúng như đã ghi.',
  offered: (year: string) => [
    `30/06${year}`,
    `Quý II${year}`,
    `Quý III${year}`,
    `Tháng 9${year}`,
    `30/11${year}`,
    'Hằng quý',
    'Cả năm',
    'Thường xuyên',
  ],
} as const;

/** The periods of a deadline that comes back. */
export const PERIODS = {
  hint: 'Đánh dấu kỳ đã xong. Kỳ đã qua chỉ bị tính quá hạn khi đã có kỳ trước đó được đánh dấu.',
  due: (day: string) => `hạn ${day}`,
  overdue: 'quá hạn',
  unread: (parts: readonly string[]) => `Không phải là kỳ của thời hạn này: ${parts.join('; ')}.`,
  drop: 'Bỏ phần này',
} as const;

export const GAIN = {
  isMax: (text: string, lost: string) =>
    `${text} là điểm tối đa, còn số điểm bị trừ chỉ là ${lost}. Bạn muốn ghi số nào?`,
  write: (lost: string) => `Ghi ${lost}`,
  keep: (text: string) => `Giữ ${text}`,
  above: (lost: string) => `Lớn hơn số điểm bị trừ (${lost}). Dự báo chỉ tính đến ${lost}.`,
} as const;

export const EVIDENCE = {
  name: (number: number) => `Tài liệu ${number}`,
  words: (name: string) => `${name}: số, ngày, tên văn bản`,
  wordsShort: 'Số, ngày, tên văn bản',
  link: (name: string) => `${name}: đường dẫn`,
  linkShort: 'https://… (không bắt buộc)',
  badLink: 'Đường dẫn phải bắt đầu bằng http:// hoặc https://.',
  open: (name: string) => `Mở ${lowerFirst(name)}`,
  remove: (name: string) => `Bỏ ${lowerFirst(name)}`,
  add: 'Thêm tài liệu',
  alsoTo: (code: string) => `Ghi cả vào tiêu chí ${code}`,
} as const;

export const UNITS = {
  label: 'Đơn vị',
  search: 'Gõ để tìm đơn vị',
  remove: (unit: string) => `Bỏ ${unit}`,
  add: (name: string) => `Thêm “${name}” vào trang Đơn vị`,
} as const;

export const CONFLICT = {
  goneTitle: 'Dòng này đã bị xóa khỏi trang Nhiệm vụ',
  gone: 'Nội dung bạn đã ghi vẫn còn ở đây.',
  addAgain: 'Chuyển thành nhiệm vụ mới (còn phải bấm Lưu)',
  dropMine: 'Bỏ nội dung của tôi',
  title: 'Hai bản khác nhau',
  changed: (updated: string) =>
    `${updated ? `Trong bảng tính: ${updated}.` : 'Dòng này đã được sửa trong bảng tính.'} Chỉ những ô cả hai cùng sửa mới phải chọn; ô khác được giữ cả hai bên.`,
  before: (text: string) => `Lúc đầu: ${text}`,
  mine: 'Của tôi:',
  theirs: 'Trong bảng tính:',
  save: 'Lưu bản đã chọn',
} as const;

export const BULK = {
  label: 'Sửa nhiều nhiệm vụ',
  chosen: (count: number) => `Đã chọn ${count}`,
  all: 'Chọn hết',
  none: 'Bỏ chọn',
  field: 'Ô cần sửa',
  lead: 'Đơn vị chủ trì mới',
  due: 'Thời hạn mới',
  status: 'Trạng thái mới',
  apply: (count: number) => `Áp dụng cho ${count} nhiệm vụ`,
} as const;

export const SUGGEST = {
  title: 'Gợi ý nhiệm vụ',
  intro: (count: number) =>
    `Gợi ý cho ${count} tiêu chí chưa có nhiệm vụ. Hãy đánh dấu gợi ý phù hợp. Gợi ý được ghi ở trạng thái Đề xuất, chưa được tính cho đến khi bạn nhận; đơn vị chủ trì lấy từ trang Đơn vị, hãy sửa nếu khác.`,
  due: 'Thời hạn cho các đề xuất được ghi',
  write: (count: number) => `Ghi ${count} đề xuất`,
  cause: 'Nguyên nhân',
  causeMissing: 'chưa ghi',
  leadMissing: 'chưa rõ, hãy chọn khi sửa',
  cooperating: (units: string) => `; phối hợp: ${units}`,
  edit: 'Sửa và nhận',
  editOf: (code: string) => `Sửa và nhận gợi ý ${code}`,
} as const;

export const CAUSES = {
  title: 'Chung nguyên nhân',
  items: 'Các tiêu chí',
  share: (phrase: string, lost: string) => `cùng nêu “${phrase}” (bị trừ ${lost} điểm).`,
  question: (count: number) => `Một nhiệm vụ có khắc phục được cả ${count} tiêu chí không?`,
  one: (code: string, cause: string) => `${code}: ${cause}`,
  make: 'Lập một nhiệm vụ chung',
  use: (measure: string) => `Dùng nhiệm vụ “${measure.slice(0, 40)}…”`,
  apart: 'Không, để riêng',
} as const;

export const LOG = {
  title: 'Nhật ký của tôi',
  openTab: 'Mở trang Nhật ký',
  reading: 'Đang đọc nhật ký…',
  undoOf: (action: string, time: string) => `Hoàn tác: ${action} lúc ${time}`,
} as const;

export const NAME = {
  label: 'Họ và tên của bạn',
  why: 'Google không cho biết ai đang đăng nhập. Tên này chỉ dùng để ghi Nhật ký, hỏi một lần.',
} as const;

export const REMIND = {
  title: 'Đôn đốc',
  intro: (days: number) =>
    `Mỗi đơn vị có nhiệm vụ quá hạn, sẽ đến hạn trong ${days} ngày tới hoặc vừa hết kỳ có một tin, chép rồi dán vào Zalo hoặc thư.`,
  counts: ({ overdue, soon, asked }: { overdue: number; soon: number; asked: number }) =>
    [
      ...(overdue > 0 ? [`${overdue} nhiệm vụ quá hạn`] : []),
      ...(soon > 0 ? [`${soon} nhiệm vụ sắp đến hạn`] : []),
      ...(asked > 0 ? [`${asked} nhiệm vụ định kỳ chưa ghi kết quả kỳ vừa qua`] : []),
    ].join(', '),
  copy: 'Chép',
  copyOf: (unit: string) => `Chép nội dung đôn đốc ${unit}`,
  textOf: (unit: string) => `Nội dung đôn đốc ${unit}`,
  unassigned: 'Chưa giao đơn vị',
} as const;

/** The letter to a unit, as one officer writes to another. */
export const LETTER = {
  to: (unit: string) => `Kính gửi: ${unit}.`,
  /** @param plan "Kế hoạch số 15/KH-UBND ngày 05/02/2024" */
  begin: (plan: string, index: string, day: string) =>
    `${plan === '' ? 'Về việc khắc phục' : `Thực hiện ${plan} về khắc phục`} các nội dung bị trừ điểm của Chỉ số cải cách hành chính${index}, tính đến ngày ${day}, đơn vị đang chủ trì:`,
  plan: (number: string, date: string) => `Kế hoạch số ${number}${date === '' ? '' : ` ngày ${date}`}`,
  planOfYear: (year: number) => `Kế hoạch năm ${year}`,
  year: (year: number) => ` năm ${year}`,
  overdue: (count: number) => `${count} nhiệm vụ đã quá hạn:`,
  soon: (count: number) => `${count} nhiệm vụ sắp đến hạn:`,
  asked: (count: number) => `${count} nhiệm vụ định kỳ vừa hết kỳ, chưa ghi nhận kết quả:`,
  /** "Hằng quý, kỳ quý II, hạn 30/6"; a period that is a day needs no name. */
  period: (due: string, names: readonly string[], day: string) =>
    [due, ...(names.includes(day) ? [] : [`kỳ ${names.join(', ')}`]), `hạn ${day}`].join(', '),
  passed: (due: string, days: number) => `${due} (đã qua ${days} ngày)`,
  /** @param undated "Thường xuyên", without a deadline, or with one that names no day */
  others: (later: number, undated: number) =>
    `Ngoài ra còn ${[
      ...(later > 0 ? [`${later} nhiệm vụ khác chưa đến hạn`] : []),
      ...(undated > 0 ? [`${undated} nhiệm vụ thường xuyên hoặc chưa rõ thời hạn`] : []),
    ].join(' và ')}.`,
  late: (due: string, days: number) => `${due} (đã quá hạn ${days} ngày)`,
  left: (due: string, days: number) => (days === 0 ? `${due} (hạn là hôm nay)` : `${due} (còn ${days} ngày)`),
  facts: { due: 'thời hạn', state: 'tình trạng', deliverable: 'sản phẩm', target: 'chỉ tiêu' },
  request: {
    overdue: 'Rất mong đơn vị quan tâm, sớm hoàn thành các nhiệm vụ đã quá hạn',
    both: 'Rất mong đơn vị quan tâm, sớm hoàn thành các nhiệm vụ đã quá hạn và thực hiện đúng hạn các nhiệm vụ còn lại',
    soon: 'Rất mong đơn vị quan tâm, thực hiện đúng hạn',
    asked: 'Rất mong đơn vị cho biết kết quả của kỳ vừa qua',
  },
  end: (request: string) =>
    `${request}; xong việc nào, xin báo kết quả và gửi tài liệu kiểm chứng việc đó. Nếu có khó khăn, vướng mắc, đơn vị cho biết để cùng tháo gỡ.\nTrân trọng cảm ơn.`,
} as const;

/** "Kiểm tra kế hoạch": what the check found, beside the sheet. */
export const CHECK = {
  title: 'Kiểm tra kế hoạch',
  working: 'Đang kiểm tra kế hoạch…',
  intro: (count: number) =>
    `Còn ${count} điều nên xem trước khi lập kế hoạch. Điền ngay tại đây, hoặc đi tới ô để sửa trong bảng tính rồi bấm Tải lại.`,
  nothing: 'Không thấy điều gì cần sửa. Có thể lập kế hoạch.',
  plan: 'Lập kế hoạch',
  blocked: 'Chưa lập được kế hoạch.',
  groups: {
    settings: 'Thông tin chung',
    scores: 'Điểm và nguyên nhân',
    tasks: 'Nhiệm vụ',
    text: 'Lời văn của kế hoạch',
  },
  group: (name: string, count: number) => `${name} (${count})`,
  hints: (count: number) => `Để biết thêm (${count})`,
  severities: { error: 'Cần sửa', warning: 'Nên xem', info: 'Gợi ý' },
  cause: 'Nguyên nhân bị trừ điểm',
  fill: 'Ghi',
  fillOf: (label: string) => `Ghi ${lowerFirst(label)}`,
  edit: 'Mở nhiệm vụ',
  filled: (label: string) => `Đã ghi mục ${label}.`,
} as const;
