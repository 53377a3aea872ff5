/** The words by which published tables name their columns: data, so that a new wording is one more line. */
import { fold } from '../../core/text.ts';
import { isProgramName, spelledOut } from './program-names.ts';
import { wording } from './wording.ts';

/**
 * What a column holds. `points`: points, which ones the header does not say. `total`: "Tổng", a sum within its group.
 * `other`: known to be none of ours (a change, the office's explanation).
 */
export type ColumnRole =
  | 'ordinal'
  | 'code'
  | 'title'
  | 'max'
  | 'self'
  | 'survey'
  | 'score'
  | 'lost'
  | 'rate'
  | 'cause'
  | 'rule'
  | 'evidence'
  | 'lastYear'
  | 'remark'
  | 'points'
  | 'total'
  | 'unit'
  | 'group'
  | 'rank'
  | 'of'
  | 'grade'
  | 'measure'
  | 'lead'
  | 'cooperating'
  | 'person'
  | 'due'
  | 'deliverable'
  | 'other';

/** What a column of figures may be. */
export const ROLES_OF_FIGURES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>([
  'max',
  'self',
  'survey',
  'score',
  'lost',
  'rate',
  'lastYear',
  'points',
  'total',
]);

/** "(đạt/tối đa)": what stands in brackets at the end of each cell of the column. */
const SHARE = '\\((?:số )?(?:điểm )?đạt ?/ ?(?:số )?(?:điểm )?tối đa\\)';

const NAMED = '^(?:tên )?(?:các )?(?:lĩnh vực|tiêu chí|tctp|chỉ tiêu|nội dung)[^()]*';

/** First match decides: "Lý do trừ điểm" is a cause before it is a loss. */
const NAMES: readonly (readonly [ColumnRole, string])[] = [
  ['ordinal', '^(?:stt|tt|số tt|số thứ tự|thứ tự|no\\.?|#)$'],
  [
    'code',
    '^(?:mã|mã số|mã hiệu|ký hiệu|số hiệu|mã (?:tiêu chí|tc|tctp|lĩnh vực|lv|chỉ tiêu|chỉ số|mục|nội dung).*|tiêu chí số|số tiêu chí|mục|mục số|code)$',
  ],
  [
    'lead',
    '^(?:(?:đơn vị|cơ quan|bộ phận|cá nhân)?,? ?)*chủ trì|chủ trì(?: thực hiện| tham mưu)?$|^(?:đơn vị|cơ quan|bộ phận) (?:thực hiện|phụ trách|tham mưu|chịu trách nhiệm)|^phân công',
  ],
  ['title', `${NAMED}${SHARE}$`],
  ['title', `${NAMED}\\((?:số )?(?:điểm )?(?:tối đa|chuẩn)\\)$`],
  // "Điểm đạt/điểm tối đa": one cell tells both, the score first.
  [
    'score',
    '^(?:tđ|thđ)$|^(?:số )?điểm (?:số )?(?:đạt|chấm|thẩm định|được)[^/]*(?:/|trên) ?(?:tổng )?(?:số )?(?:điểm )?(?:tối đa|chuẩn|thang)',
  ],
  ['cooperating', 'phối hợp'],
  ['person', '^(?:người|cán bộ|công chức) (?:thực hiện|phụ trách|theo dõi)'],
  ['due', 'thời hạn|thời gian|hoàn thành trước|tiến độ thực hiện'],
  ['deliverable', 'sản phẩm|kết quả đầu ra'],
  ['title', '^(?:các )?(?:tiêu chí|tctp|chỉ số|lĩnh vực)(?: thành phần)? (?:chưa đạt|bị trừ|mất điểm|còn hạn chế)'],
  ['measure', 'giải pháp|biện pháp|^nhiệm vụ|hướng khắc phục|nội dung khắc phục|nội dung công việc'],
  [
    'title',
    '^(?:tên )?(?:các )?(?:lĩnh vực|tiêu chí|tctp|chỉ tiêu)(?:[ ,/]+(?:lĩnh vực|tiêu chí|thành phần|tctp|chỉ tiêu|nội dung|và))* (?:chưa|không|bị|còn|đánh giá|chấm điểm|cchc)',
  ],
  ['other', 'điều chỉnh.*(?:\\+|tăng|giảm)'],
  [
    'score',
    '^(?!.*(?:ý kiến|lý do|nguyên nhân|nội dung|ghi chú|tài liệu|minh chứng|kiểm chứng|tự chấm|tự đánh giá|tối đa|bị trừ)).*(?:sau (?:khi )?(?:giải trình|rà soát|điều chỉnh|kiến nghị|khiếu nại|tiếp thu|phúc|thẩm|đối thoại|bổ sung)|điểm điều chỉnh)',
  ],
  // "8/10" in one cell.
  ['self', '(?:tự chấm|tự đánh giá|tự cho)[^/]*/ ?(?:tổng )?(?:số )?(?:điểm )?(?:tối đa|chuẩn)'],
  ['score', '(?:đạt|chấm|thẩm định)[^/]*/ ?(?:tổng )?(?:số )?(?:điểm )?(?:tối đa|chuẩn)'],
  ['other', 'giải trình|phản hồi|kiến nghị|^ý kiến (?:của )?(?:xã|phường|đơn vị|địa phương)'],
  ['evidence', 'kiểm chứng|minh chứng|tlkc'],
  [
    'rule',
    'cách tính|cách chấm|cách thức|phương pháp|hướng dẫn (?:chấm|đánh giá|tính)|quy định chấm|công thức|thang chấm|tiêu chuẩn chấm',
  ],
  [
    'cause',
    'lý do|lí do|nguyên nhân|vì sao|tại sao|giải thích|ý kiến|^kết luận|nhận xét|diễn giải|thuyết minh|tồn tại|hạn chế|nội dung (?:bị )?(?:trừ|mất|chưa đạt)|căn cứ trừ',
  ],
  // "Ghi chú của Tổ thẩm định": whoever wrote them.
  ['remark', '^ghi chú'],
  ['of', '^(?:tổng )?số (?:đơn vị|xã|phường)'],
  ['other', '^\\+ ?/ ?-$|chênh lệch|chênh|^tăng|^giảm|so với|^so sánh|biến động|\\(\\+/-\\)'],
  // Of others, to compare with; "Trung bình" alone is a grade.
  [
    'other',
    'bình quân|(?:điểm|chỉ số) trung bình|trung bình (?:chung|các|của|toàn|cấp)|mặt bằng|(?:cao|thấp) nhất(?! có thể)|(?:dẫn|đứng) đầu|đứng cuối|^(?:trọng số|hệ số)',
  ],
  ['lastYear', 'năm trước|năm ngoái|năm liền kề|cùng kỳ'],
  ['rank', '^(?:xếp hạng|hạng|thứ hạng|xếp thứ|vị trí|thứ bậc|vị thứ|kết quả xếp hạng)'],
  ['grade', '^(?:xếp loại|loại$|mức xếp loại|đánh giá,? xếp loại|phân loại)'],
  ['rate', 'tỷ lệ|tỉ lệ|%|phần trăm|tỷ trọng'],
  [
    'max',
    'tối đa|^max|^chuẩn$|điểm trần|mức trần|thang điểm|điểm chuẩn|khung điểm|ba ?rem|điểm quy định|điểm tiêu chuẩn|điểm theo quy định|mức điểm|điểm kế hoạch',
  ],
  ['other', 'điểm (?:thưởng|cộng)(?!,? ?(?:của|lại|các))'],
  ['score', '^(?:(?:số )?điểm )?còn lại'],
  [
    'lost',
    'bị trừ|khấu trừ|điểm mất|mất điểm|bị mất|điểm trừ|trừ điểm|^trừ$|^mất$|điểm giảm|chưa đạt|còn thiếu|điểm thiếu|số điểm mất',
  ],
  [
    'self',
    'tự chấm|tự đánh giá|tự cho|tự đg|tự cđ|tự thẩm định|^(?:điểm )?tđg$|(?:xã|phường|đơn vị|địa phương|cơ sở|ubnd xã) (?:chấm|đánh giá)',
  ],
  ['survey', 'điều tra|đtxhh|xhh|xã hội học|khảo sát|sipas|mức độ hài lòng'],
  [
    'unit',
    '^(?:tên )?(?:các )?(?:đơn vị|địa phương|cơ quan,? đơn vị|xã|phường|thị trấn|ubnd|huyện|quận|sở|phòng ban)(?:(?:,| ?/|-)? ?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|sở|ban|ngành|cấp (?:xã|huyện|tỉnh|sở)|hành chính|được chấm|được đánh giá|các xã|và|-))*(?: \\(.*\\))?$',
  ],
  ['group', '^(?:nhóm|khối|cụm|loại hình|loại đơn vị)(?: .*)?$'],
  [
    'score',
    'thẩm định|thẩm tra|phúc tra|phúc khảo|đạt|công nhận|duyệt|kết luận|thống nhất|chấm lại|điểm (?:kiểm tra|rà soát|xác minh|cuối)|ban chỉ đạo|ubnd (?:tỉnh|thành phố|huyện)|sở nội vụ|phòng nội vụ|hội đồng|tổ công tác|chính thức|cuối cùng|phê duyệt|công bố|được chấm|(?:huyện|tỉnh|thành phố) chấm|điểm chấm|kết quả (?:chấm|đánh giá)|điểm đánh giá|điểm được|^được$|^(?!.*(?:nội dung|tiêu chí|chỉ tiêu|thang|mức)).*chấm$|thực hiện$|^kết quả$',
  ],
  // "Lần 2", "Điểm TĐ vòng 1": a round of the appraisal.
  ['score', '^(?:(?:kết quả|(?:số )?điểm|tđ|thđ) )*(?:lần|vòng|đợt)(?: thứ)? (?:\\d|i{1,3}|nhất|hai|ba|cuối)(?: |$)'],
  ['total', '^(?:tổng|tổng cộng|tổng số|cộng|tổng điểm|tổng số điểm|điểm tổng)(?: .*)?$'],
  ['points', '^(?:số |mức )?điểm(?: số)?$|^điểm '],
  ['remark', 'ghi chú'],
  ['title', 'nội dung|tiêu chí|^tctp$|lĩnh vực|chỉ tiêu|chỉ số|^tên|danh mục|hạng mục'],
];
const PATTERNS = NAMES.map(([role, pattern]) => [role, wording(pattern)] as const);
/** Headers repeat themselves on every page and over every group of columns. */
const ROLES = new Map<string, ColumnRole | undefined>();
const MOST_REMEMBERED = 5000;

/** "Điểm thẩm định (tối đa 100 điểm)" holds scores. */
const MAXIMUM_ASIDE = new RegExp(
  `\\(${fold('(?:điểm )?tối đa:?')} [\\d.,]+ ?(?:${fold('điểm')}|${fold('đ')})?\\)`,
  'gu',
);

/** The label without units, numbers of columns and years. */
export function bareLabel(label: string): string {
  return fold(isProgramName(label) ? spelledOut(label) : label)
    .replace(MAXIMUM_ASIDE, ' ')
    .replace(/\((?:\d+|[a-z]|điểm|đ|\d+ ?= ?[\d()+\-*/ ]+)\)/gu, ' ')
    .replace(/,? ?(?:năm )?(?:19|20|21)\d\d\b/g, ' ')
    .replace(/[:*.]+$/, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** @param label one header cell */
export function roleOf(label: string): ColumnRole | undefined {
  if (ROLES.has(label)) return ROLES.get(label);
  const bare = bareLabel(label);
  const role = bare === '' || bare.length > 120 ? undefined : PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0];
  if (ROLES.size < MOST_REMEMBERED) ROLES.set(label, role);
  return role;
}

const ENDS_WITH_SHARE = wording(`${SHARE}$`);

/** "Tiêu chí (đạt/tối đa)": each cell ends with what was earned and out of what. */
export function tellsShare(label: string): boolean {
  return ENDS_WITH_SHARE.test(bareLabel(label));
}

/** The year a label names. */
export function yearIn(label: string): number | undefined {
  const year = /\b((?:19|20|21)\d\d)\b/.exec(label)?.[1];
  return year ? Number(year) : undefined;
}
