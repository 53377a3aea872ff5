/** The wordings of results, as data: a new way to say something is one more entry. */

/**
 * What the next number is. `final`: what was agreed in the end, above every earlier step. `lost-all`: the loss is all there was ("mất trọn 3 điểm"). `plain`: points, which ones is not
 * said. `short`: "chưa đạt điểm tối đa", a loss only where a total is told. `other`: a change, no figure of this result.
 * `unclear`: words that could mean several ("chưa đạt 0,5 điểm").
 */
export type Role =
  | 'max'
  | 'score'
  | 'final'
  | 'assessed'
  | 'survey'
  | 'self'
  | 'lost'
  | 'lost-all'
  | 'bonus'
  | 'plain'
  | 'short'
  | 'rank'
  | 'other'
  | 'unclear';

/** What needs no number: no points at all, all points, not applicable, nothing arisen (which may mean either). */
export type Verdict = 'zero' | 'full' | 'not-applicable' | 'not-arisen';

/**
 * How a sentence turns: a cause (`cause-label`: "Nguyên nhân:") or a measure follows; `rule`: a rule of scoring or
 * another year to compare with, up to the end of the clause; `target`: what is aimed at or what others got, up to the end
 * of the sentence; `part`: parts of what was just told.
 */
export type Turn = 'cause' | 'cause-label' | 'so' | 'measure' | 'rule' | 'target' | 'part';

export const NOUNS: Partial<Record<Role, string>> = {
  max: 'so với tối đa|so với mức tối đa|so với điểm tối đa|so với mức điểm tối đa|so với thang điểm|mức tối đa|điểm tối đa|số điểm tối đa|tổng điểm tối đa|tổng số điểm tối đa|mức điểm tối đa|thang điểm|thang điểm tối đa|thang điểm chuẩn|điểm chuẩn|điểm chuẩn tối đa|khung điểm|tổng điểm chuẩn',
  score:
    'điểm đạt|điểm đạt được|số điểm đạt|số điểm đạt được|điểm số đạt được|tổng điểm đạt|tổng điểm đạt được|tổng số điểm đạt được|điểm thực đạt|điểm được chấm',
  final:
    'điểm sau cùng|tổng điểm sau cùng|tổng điểm cuối cùng|tổng điểm chính thức|điểm được công nhận|điểm cuối cùng|điểm thống nhất|kết quả thống nhất|kết quả cuối cùng|điểm chốt|điểm chính thức|kết quả chính thức|điểm sau phúc tra|sau phúc tra|điểm sau rà soát|điểm sau giải trình|điểm sau điều chỉnh|điểm công nhận|kết quả công nhận',
  assessed:
    'tổng điểm thẩm định|tổng số điểm thẩm định|tổng điểm chấm|điểm thẩm định|kết quả thẩm định|điểm chấm|điểm huyện chấm|điểm tỉnh chấm|điểm đánh giá|điểm thẩm tra|điểm được thẩm định|điểm sau thẩm định',
  self: 'so với điểm tự chấm|so với tự chấm|so với điểm tự đánh giá|điểm tự chấm|điểm tự đánh giá|số điểm tự chấm|tổng điểm tự chấm|tổng điểm tự đánh giá|kết quả tự chấm|kết quả tự đánh giá|kết quả tự chấm điểm',
  lost: 'điểm bị trừ|điểm trừ|số điểm bị trừ|số điểm trừ|tổng điểm bị trừ|tổng điểm trừ|tổng số điểm bị trừ|điểm mất|điểm bị mất|số điểm mất|số điểm bị mất|tổng số điểm bị mất|tổng điểm bị mất|điểm giảm trừ|điểm chưa đạt|số điểm chưa đạt|tổng điểm chưa đạt|điểm còn thiếu|số điểm còn thiếu',
  bonus: 'điểm thưởng|điểm cộng|số điểm thưởng|điểm cộng thêm',
  plain: 'tổng|điểm|kết quả|số điểm|tổng điểm|tổng số điểm|điểm số|tổng cộng',
  survey:
    'điểm điều tra xã hội học|điểm điều tra xhh|điều tra xhh|điểm xã hội học|điều tra xã hội học|điểm đtxhh|đtxhh|khảo sát|điểm khảo sát|điểm sipas|sipas',
};

export const VERBS: Partial<Record<Role, string>> = {
  max: 'tối đa|max',
  score:
    'đạt|được|đạt được|đạt trọn|được trọn|còn được|còn đạt|đạt điểm|được điểm|đạt số điểm|đạt tổng điểm|đạt tổng số điểm|chỉ đạt|được tính|ghi được|ghi điểm|giành được',
  final:
    'được công nhận|công nhận|thống nhất|thống nhất chấm|thống nhất cho|điều chỉnh thành|điều chỉnh còn|điều chỉnh lên|điều chỉnh xuống|chốt',
  assessed:
    'thẩm định|chấm|chấm điểm|được chấm|được chấm điểm|được thẩm định|thẩm định được|chấm được|thẩm định chấm|thẩm định lại|thẩm tra|cho điểm|chỉ cho|chấm lại|đồng ý|đồng ý chấm|nhất trí chấm|chỉ cho điểm',
  self: 'tự chấm|tự chấm điểm|tự đánh giá|tự đánh giá, chấm điểm|tự đánh giá và chấm điểm|tự đánh giá chấm điểm|tự cho điểm|tự chấm được',
  lost: 'trừ|bị trừ|trừ điểm|bị trừ điểm|mất|bị mất|mất điểm|bị mất điểm|thiếu|còn thiếu|hụt|giảm trừ|bị giảm trừ|trừ đi|bị trừ đi',
  'lost-all':
    'mất trọn|mất toàn bộ|mất cả|mất hết|mất trắng|bị trừ toàn bộ|bị trừ hết|bị trừ cả|bị trừ trọn|trừ toàn bộ|trừ hết',
  bonus:
    'được điểm thưởng|được điểm cộng|được cộng|được cộng điểm|được cộng thêm|cộng điểm|cộng thêm|được thưởng|thưởng điểm|được thưởng điểm',
  rank: 'vị trí|vị thứ|thứ bậc|vị trí xếp hạng|vị trí xếp thứ|xếp vị thứ|xếp bậc|ở vị trí|ở vị trí thứ|đứng ở vị trí|xếp ở vị trí|xếp ở thứ hạng|đạt thứ hạng|đứng|xếp hạng|xếp thứ|xếp thứ hạng|xếp hạng thứ|đứng thứ|đứng hạng|đứng vị trí|đứng vị trí thứ|đứng ở vị trí thứ|thứ hạng|hạng|xếp vị trí|xếp vị trí thứ|vị trí thứ|xếp ở vị trí thứ',
  short: 'chưa đạt điểm tối đa|không đạt điểm tối đa|chưa đạt tối đa|không đạt tối đa',
  other: 'bảng xếp hạng|tăng|giảm|tăng thêm|tăng lên|giảm đi|chênh lệch|chênh|cao hơn|thấp hơn|hơn|kém',
  unclear:
    'thấp hơn điểm tối đa|thấp hơn mức tối đa|thấp hơn mức điểm tối đa|thấp hơn tối đa|kém điểm tối đa|ít hơn điểm tối đa|không đồng ý|chưa đạt|không đạt|chưa được|không được|không quá|từ|đến|dưới|trên|ít nhất|tối thiểu|khoảng|gần',
};

export const VERDICTS: Record<Verdict, string> = {
  zero: 'mất điểm toàn bộ|mất sạch điểm|không được chấm|không được tính|không được điểm|không đạt điểm|không có điểm|chưa được điểm|chưa đạt điểm|chưa có điểm|không ghi được điểm|không ghi điểm|không được tính điểm|không được chấm điểm|không được ghi điểm|không đạt được điểm|không đạt điểm nào|không được điểm nào|không có điểm nào|bị điểm 0|bị điểm không|không điểm|điểm không|mất trọn điểm|mất toàn bộ điểm|mất toàn bộ số điểm|mất hết điểm|mất trắng điểm|bị trừ toàn bộ điểm|bị trừ toàn bộ số điểm|bị trừ hết điểm|bị trừ hết số điểm',
  full: 'đạt điểm tối đa|được điểm tối đa|đạt tối đa|được tối đa|đạt trọn điểm|được trọn điểm|đạt đủ điểm|không bị trừ điểm|không bị trừ|không trừ|không trừ điểm|không mất điểm|không bị mất điểm|không có tiêu chí bị trừ điểm|không có tiêu chí nào bị trừ điểm|không tiêu chí nào bị trừ điểm|không có tiêu chí mất điểm|không có tiêu chí nào mất điểm|không có nội dung bị trừ điểm|không có nội dung nào bị trừ điểm|không có nội dung mất điểm|không có tiêu chí thành phần bị trừ điểm|không có tiêu chí thành phần nào bị trừ điểm|không có tiêu chí bị trừ|không có điểm trừ|không có điểm bị trừ',
  'not-applicable':
    'không áp dụng|không đánh giá|không chấm|không chấm điểm|kad|kađ|kđg|n/a|không thuộc đối tượng đánh giá|không thuộc đối tượng chấm điểm|không thuộc đối tượng áp dụng',
  'not-arisen': 'không phát sinh|không có phát sinh',
};

export const TURNS: Record<Turn, string> = {
  cause: 'do|vì|bởi|bởi vì|tại vì',
  'cause-label':
    'nguyên nhân|nguyên do|lý do|lí do|ghi chú :|tồn tại :|hạn chế :|tồn tại, hạn chế :|ý kiến thẩm định :|nhận xét :|lỗi :',
  so: 'nên|dẫn đến|dẫn tới|vì vậy|do vậy|do đó|vì thế',
  measure:
    'giải pháp|biện pháp|hướng khắc phục|phương hướng|biện pháp khắc phục|giải pháp khắc phục|thời gian tới|trong thời gian tới|đề nghị|yêu cầu|kiến nghị|nhiệm vụ|giao|khắc phục :',
  rule: 'kỳ trước|lần trước|đợt trước|loại trừ|loại khỏi|loại ra|không tính|mỗi|cứ|so với|cùng kỳ|năm trước|năm ngoái|năm liền kề',
  target:
    'xã dẫn đầu|phường dẫn đầu|đơn vị dẫn đầu|xã đứng đầu|phường đứng đầu|đơn vị đứng đầu|xã cao nhất|đơn vị cao nhất|phấn đấu|mục tiêu|dự kiến|kỳ vọng|chỉ tiêu|cao nhất|thấp nhất|bình quân|trung bình|điểm trung bình',
  part: 'trong đó',
};
