/** What the sidebar says: complete sentences that tell what happened and what to do. */

import type { TaskField } from '../../book/tasks/task-texts.ts';
import { formatPoints } from '../../core/numbers.ts';
import { type Points, ZERO } from '../../core/points.ts';
import { DIFFERENCE_KINDS } from '../../core/result/differences.ts';
import type { Difference, TotalResult } from '../../core/result/result.ts';
import { lowerFirst } from '../../core/text.ts';

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
};

export const STATE_LABELS = { full: 'Đủ', part: 'Một phần', none: 'Chưa có' } as const;

export const LACKS = { lead: 'chủ trì', due: 'thời hạn', target: 'chỉ tiêu hoặc sản phẩm' } as const;

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
  busy: 'Có người khác đang ghi vào sổ. Đang chờ để lưu…',
  lost: 'Chưa nhận được trả lời từ Google. Đang thử lại…',
  saved: 'Đã lưu vào trang Nhiệm vụ.',
  suggested: (count: number) =>
    `Đã ghi ${count} đề xuất vào trang Nhiệm vụ. Đề xuất chưa được tính; hãy mở từng đề xuất, sửa cho đúng rồi bấm “Nhận nhiệm vụ này”.`,
  removed: 'Đã xóa nhiệm vụ. Có thể lấy lại trong mục Nhật ký.',
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
  notADay: (text: string) => `“${text}” không phải là một ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 15/12/2026.`,
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
  noReminders: 'Không có nhiệm vụ nào đang chờ thực hiện.',
  noLog: 'Bạn chưa lưu thay đổi nào qua bảng này.',
} as const;
