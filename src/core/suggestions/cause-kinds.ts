/** What kind of cause a sentence names, so that a fitting measure can be suggested; the first that matches. */
import { fold } from '../text.ts';

export type CauseKind =
  | 'survey'
  | 'inspection'
  | 'no-occurrence'
  | 'staff'
  | 'report'
  | 'late'
  | 'ratio'
  | 'faults'
  | 'partial'
  | 'not-done'
  | 'unknown';

/** From the telling to the general: "không gửi báo cáo" is a missing report before it is something not done. */
const SIGNS: readonly (readonly [CauseKind, RegExp])[] = [
  ['survey', /khảo sát|điều tra xã hội|hài lòng|xhh\b|sipas|phiếu/],
  ['inspection', /thanh tra|kiểm tra.*(kết luận|phát hiện|chỉ ra)|kiểm toán|sai phạm|vi phạm/],
  ['no-occurrence', /không phát sinh|chưa phát sinh|không có giao dịch|không ban hành.*nào/],
  ['staff', /đạt chuẩn|trình độ|chuyên môn nghiệp vụ|kiêm nhiệm|thiếu (người|cán bộ|biên chế)|kỷ luật/],
  ['report', /báo cáo/],
  ['late', /quá hạn|trễ hạn|chậm|muộn|sau (ngày|tháng|thời hạn|quý)|không đúng (hạn|thời gian)|chưa kịp/],
  ['ratio', /tỷ lệ|tỉ lệ|%|phần trăm|thấp hơn|dưới mức/],
  ['faults', /\d+ (hồ sơ|trường hợp|văn bản|lượt|thủ tục|lỗi|lần)|sai sót|không đúng quy định/],
  ['partial', /chưa (đầy đủ|đủ|toàn diện|hết|thường xuyên|kịp thời)|một phần|thiếu|không đầy đủ/],
  ['not-done', /chưa|không (có|thực hiện|ban hành|triển khai|xây dựng|tổ chức)/],
];

export function causeKindOf(cause: string): CauseKind {
  const folded = fold(cause);
  return SIGNS.find(([, sign]) => sign.test(folded))?.[0] ?? 'unknown';
}
