/** Every sentence of the two comparisons: self against granted, year over year. */
import { TOTAL_LABEL } from '../../core/codes.ts';
import { formatPoints as units } from '../../core/numbers.ts';
import { magnitude, type Points, subtract } from '../../core/points.ts';

export const CLAIMS = {
  headers: ['Giải trình', 'Tiêu chí', 'Tự chấm', 'Được chấm', 'Chênh lệch', 'Lý do trừ', 'Tài liệu kiểm chứng'],
  denied: 'Tự chấm nhưng không được công nhận',
  choose: (label: string): string => `Giải trình ${label}`,
  fields: 'Theo lĩnh vực',
  partial:
    'Ô trống: chưa đủ điểm tự chấm của cả lĩnh vực; chênh lệch là của các tiêu chí có cả điểm tự chấm và điểm đạt.',
  fieldHeaders: ['Lĩnh vực', 'Tự chấm', 'Được chấm', 'Chênh lệch', 'Chưa rõ ở tiêu chí nào'],
  total: TOTAL_LABEL,
  overallOfItems: (difference: Points): string =>
    `Cộng các tiêu chí so được: tự chấm cao hơn được chấm ${units(difference)} điểm.`,
  overall: (self: Points, score: Points, difference: Points): string =>
    difference > 0
      ? `Tự chấm ${units(self)} điểm, được chấm ${units(score)} điểm: ${units(difference)} điểm không được công nhận.`
      : `Tự chấm ${units(self)} điểm, được chấm ${units(score)} điểm.`,
  unexplained: (points: Points): string =>
    `Trong đó ${units(points)} điểm chưa rõ ở tiêu chí nào, vì cột Điểm tự chấm chưa đủ hoặc tổng không khớp.`,
  exceeded: (list: string): string => `Được chấm cao hơn tự chấm: ${list}.`,
  unclaimed: (codes: string): string =>
    `Có điểm đạt nhưng không có điểm tự chấm (điểm điều tra xã hội học không tự chấm): ${codes}.`,
  text: 'Nội dung giải trình',
  textHint: 'Bỏ dấu chọn ở bảng trên để bớt tiêu chí. Chỗ [bổ sung …] là chỗ sổ chưa có; có thể sửa ngay trong ô này.',
  copy: 'Chép nội dung giải trình',
  noneChosen: 'Chưa chọn tiêu chí nào để giải trình.',
  missing: '(chưa ghi)',
} as const;

export const YEARS = {
  source: 'Điểm năm trước lấy từ',
  column: 'Cột Điểm năm trước của trang Chấm điểm',
  tab: (name: string): string => `Trang ${name}`,
  unit: 'Đơn vị của bạn trong trang này',
  chooseUnit: 'Chọn đơn vị',
  reading: 'Đang đọc trang…',
  doubts: (count: number): string => `Trang này có ${count} điều cần xem lại`,
  totals: (before: Points, now: Points): string => {
    const change = subtract(now, before);
    const word = change > 0 ? 'tăng' : change < 0 ? 'giảm' : 'không đổi';
    const by = change === 0 ? '' : ` ${units(magnitude(change))} điểm`;
    return `Tổng điểm năm trước ${units(before)}, năm nay ${units(now)}: ${word}${by}.`;
  },
  sums: (regained: Points, fresh: Points, again: Points): string =>
    `Lấy lại ${units(regained)} điểm; mới bị trừ ${units(fresh)} điểm; bị trừ hai năm liền ${units(again)} điểm.`,
  headers: ['Tiêu chí', 'Bị trừ năm trước', 'Bị trừ năm nay', 'Lấy lại', 'Mới bị trừ', 'Bị trừ hai năm liền'],
  total: TOTAL_LABEL,
  kept: (count: number): string => `${count} tiêu chí đạt điểm tối đa cả hai năm.`,
  renamed: (title: string): string => `Năm trước mã này là “${title}”. Hãy kiểm tra có phải cùng một tiêu chí.`,
  maxChanged: (before: Points, now: Points): string =>
    `Điểm tối đa đã đổi từ ${units(before)} thành ${units(now)}; so theo điểm bị trừ.`,
  added: (codes: string): string =>
    `Không có điểm năm trước nên không so được: ${codes}. Kết quả công bố thường chỉ liệt kê tiêu chí bị trừ; nếu năm trước đạt điểm tối đa, hãy ghi điểm đó vào cột Điểm năm trước.`,
  gone: (list: string): string =>
    `Có ở năm trước, năm nay không có mã này: ${list}. Nếu năm nay mục đó đạt điểm tối đa nên không được liệt kê, hãy thêm dòng của nó vào trang Chấm điểm.`,
  incomparable: (codes: string): string =>
    `Không so được vì chưa chấm, không áp dụng ở một trong hai năm, hoặc điểm năm trước lớn hơn điểm tối đa: ${codes}.`,
  copy: 'Chép bảng so sánh',
} as const;
