/** The words of results, as data: a new way to say something is one more entry. Longest phrase first, compared word by word. */
import { foldSearch } from '../../core/text.ts';
import { type Atom, phraseWords } from './atoms.ts';

/**
 * Quantities name the number beside them. `change`, `target`, `average`, `earlier`, `instead`, `asked`, `rule`: what the next number is
 * instead of a figure of this result. `outside`: points beside the scale. `corrects`: what was told of the same before is wrong. `cause`: a reason begins. `unit`: counts what follows. The others are what their names say.
 */
export type Meaning =
  | 'max'
  | 'score'
  | 'assessed'
  | 'final'
  | 'self'
  | 'survey'
  | 'lost'
  | 'short'
  | 'below'
  | 'bonus'
  | 'penalty'
  | 'outside'
  | 'rank'
  | 'points'
  | 'outOf'
  | 'full'
  | 'zero'
  | 'half'
  | 'not-applicable'
  | 'not-arisen'
  | 'change'
  | 'target'
  | 'average'
  | 'earlier'
  | 'instead'
  | 'from'
  | 'to'
  | 'now'
  | 'part'
  | 'waiting'
  | 'unexplained'
  | 'asked'
  | 'rule'
  | 'cause'
  | 'measure'
  | 'index'
  | 'own-index'
  | 'total'
  | 'field'
  | 'criterion'
  | 'each'
  | 'counted'
  | 'members'
  | 'group-size'
  | 'before-number'
  | 'in-turn'
  | 'corrects'
  | 'negation';

const list = (text: string): string[] => text.split('|');
/** Each of the first words with each of the second. */
const combine = (...parts: readonly string[]): string[] =>
  parts.map(list).reduce((all, next) => all.flatMap((head) => next.map((tail) => `${head} ${tail}`.trim())), ['']);

/** Single words to compare an element with, as they are met with diacritics and without. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(list(words).flatMap((word) => [word, foldSearch(word)]));

const GAINED = 'đạt|đạt được|được|thực đạt|thực tế|hiện có|còn lại';
/** Who scores itself, and how that is said. */
const OWN_OFFICE =
  'xã|phường|thị trấn|đặc khu|đơn vị|địa phương|cơ sở|bên xã|bên phường|ubnd xã|ubnd phường|ubnd thị trấn|ubnd đặc khu';
const SELF_SCORED = 'tự chấm|tự đánh giá|tự cho|tự nhận|tự thẩm định|tự xác định|tự kê khai|tự rà soát';

/** All that could be lost was. */
const WHOLLY = combine('trừ|mất|bay|rơi|rớt', 'hết|cả|trọn|toàn bộ|sạch|trắng|nguyên|đứt').join('|');
const LOST = 'bị trừ|mất|bị mất|trừ|thiếu|còn thiếu';

const PHRASES: Readonly<Record<Meaning, readonly string[]>> = {
  max: [
    ...combine('điểm|số điểm|mức điểm|mức|tổng điểm|tổng số điểm|tổng|thang điểm|điểm số', 'tối đa|chuẩn|trần'),
    ...combine(
      'so với|trên|trong|theo|của',
      'điểm tối đa|thang|thang điểm|mức tối đa|tối đa|mức điểm tối đa|tổng số điểm|tổng điểm tối đa|điểm chuẩn',
    ),
    ...list(
      'tối đa|điểm tối đa toàn bộ|thang điểm toàn bộ|thang điểm chung|điểm tối đa chung|tổng thang điểm|thang điểm|thang|khung điểm|barem|max|max score|điểm quy định|so với mức|so với mức điểm|so với số điểm|trên tổng|trên tổng số|trên tổng điểm|trên tổng số điểm|trên thang|trên thang điểm|trong tổng số|trong tổng|trong số|theo thang điểm|điểm tđ',
    ),
  ],
  outOf: list('trên|/'),
  score: [
    ...combine('|chỉ|mới|còn|cũng|thực hiện|được công nhận', 'đạt|được|đạt được|ghi được|giành được|giữ được|thu được'),
    ...combine('điểm|số điểm|tổng điểm|tổng số điểm|tổng|kết quả|điểm số', GAINED),
    ...list(
      'điểm sau khi trừ|sau khi trừ|sau trừ|điểm được tính|đạt điểm|được điểm|đạt số điểm|đạt tổng điểm|đạt tổng số điểm|được tính|ghi điểm|còn lại|có điểm|còn|dừng ở mức|dừng ở|dừng lại ở|ở mức|lên mức|xuống mức|lấy được|kiếm được|ăn được|giành|score|granted',
    ),
  ],
  assessed: [
    ...combine(
      '|được|điểm|tổng điểm|tổng số điểm|tổng|kết quả|được hội đồng|hội đồng|hđ|tổ|đoàn|tổ công tác|đoàn kiểm tra|tổ thẩm định|sở nội vụ|sở|cấp trên|tỉnh|huyện',
      'thẩm định|chấm|đánh giá',
    ),
    ...combine('thẩm định|chấm', 'được|đạt|lại|cho|điểm'),
    ...list('cho điểm|chỉ cho|cho|được cho|thẩm tra|td|sau thẩm định'),
  ],
  final: list(
    'kết quả cuối cùng|cuối cùng|sau phúc tra|kết quả sau rà soát|kết quả phúc tra|được công nhận|công nhận|thống nhất|thống nhất chấm|điều chỉnh thành|điều chỉnh còn|điều chỉnh lên|điều chỉnh xuống|nâng lên|nâng lên thành|nâng thành|hạ xuống|hạ còn|hạ xuống còn|chấm lại còn|chấm lại thành|chốt|chốt lại|điểm chính thức|chính thức|điểm cuối cùng|điểm công bố|công bố|phê duyệt|được duyệt|điểm duyệt|điểm được duyệt|nay sửa thành|sửa thành|sửa lại là|sửa lại thành|nay sửa lại là|nay sửa lại thành|chữa lại là|chữa lại thành|nay là|nay còn|nay được|giờ là|bây giờ là|đính chính thành',
  ),
  self: [
    ...combine(`|điểm|${OWN_OFFICE}|tổng điểm|tổng số điểm|tổng`, SELF_SCORED),
    ...combine(OWN_OFFICE, 'chấm|cho|cho điểm|nhận|kê khai|báo cáo|báo cáo là|báo cáo đạt'),
    ...combine('tự chấm|tự đánh giá|tự cho', 'điểm|được|đạt'),
    ...list('tự đánh giá chấm điểm'),
  ],
  survey: list('điều tra xã hội học|đtxhh|điều tra xhh|xhh|khảo sát|điểm khảo sát'),
  lost: [
    ...combine('|bị|còn bị|đã bị|còn|để', 'trừ|mất|hụt'),
    ...combine('|bị', 'trừ điểm|mất điểm|trừ đi|trừ mất|mất đi|giảm trừ'),
    ...combine('|bị', WHOLLY),
    ...combine('điểm|số điểm|tổng điểm|tổng số điểm|tổng', LOST),
    ...combine('thiếu|còn thiếu|kém|cách|còn cách|hụt', '|so với|mức', 'điểm tối đa|điểm tuyệt đối|mức tối đa'),
    ...combine('đánh|để|bỏ|làm', 'rơi|tuột|lỡ|mất'),
    ...list(
      'thiếu|còn thiếu|rơi mất|rơi|rớt|lỡ|hao|bay|bay mất|đi tong|chưa đạt được|số điểm chưa đạt|chưa lấy được|lost|deducted',
    ),
  ],
  short: list('chưa đạt|không đạt|chưa được'),
  below: combine('chưa|không', 'đạt|được', 'điểm tối đa|tối đa|mức tối đa|mức điểm tối đa'),
  bonus: list('điểm thưởng|điểm cộng|điểm cộng thêm|cộng thêm|được cộng|thưởng|cộng điểm|thưởng điểm|được thưởng'),
  penalty: list('điểm phạt|phạt điểm|trừ thêm|điểm trừ'),
  outside: combine('ngoài', 'thang|thang điểm|khung điểm|tổng điểm|tổng điểm tối đa|điểm chuẩn|bộ tiêu chí'),
  rank: [
    ...combine('xếp|đứng|ở|đứng ở|xếp ở|giữ|đạt', 'thứ|hạng|vị trí|vị trí thứ|thứ hạng|vị thứ|bậc|hạng thứ|thứ bậc'),
    ...list('xếp hạng thứ|thứ hạng|hạng|vị trí|vị trí thứ|vị thứ|thứ bậc|xếp hạng|đứng|xếp vị trí|top|xếp'),
  ],
  points: [...list('điểm|đ|điểm số|diem'), ...combine('điểm|điểm chỉ số', 'cải cách hành chính|cchc')],
  full: [
    ...combine(
      'đạt|được|đều đạt|cùng đạt|lấy|ăn|giữ|đạt đủ|đạt trọn|giành',
      'điểm tối đa|tối đa|trọn điểm|đủ điểm|điểm tuyệt đối|tuyệt đối|trọn vẹn|hết điểm|điểm cao nhất|toàn bộ số điểm|trọn số điểm|đủ số điểm',
    ),
    ...combine(
      'cho|chấm|chấm cho|công nhận|tính|ghi|cho đạt|được cho|được chấm',
      'điểm tối đa|tối đa|trọn điểm|đủ điểm|điểm tuyệt đối|hết điểm|đủ điểm tối đa',
    ),
    ...combine('không|không bị|chưa bị|chẳng|k', 'trừ|mất|trừ điểm|mất điểm|trừ điểm nào|mất điểm nào'),
    ...combine(
      'không có|không',
      'tiêu chí|tiêu chí nào|nội dung|nội dung nào|tiêu chí thành phần|tiêu chí thành phần nào|điểm|mục nào',
      'bị trừ|bị trừ điểm|mất điểm|bị mất điểm|trừ',
    ),
    ...combine('đạt|được|giữ được|lấy được|giành|ăn', 'cả|đủ|trọn|toàn bộ'),
    ...list('full|ok|đủ điểm|trọn điểm|tối đa điểm|trọn|tròn|trọn vẹn|tuyệt đối'),
  ],
  zero: [
    ...combine(
      'không|chưa',
      'được điểm|đạt điểm|có điểm|ghi được điểm|được điểm nào|có điểm nào|đạt điểm nào|được tính điểm|được chấm điểm|được ghi điểm|được chấm|được công nhận điểm',
    ),
    ...combine('|bị', WHOLLY),
    ...combine(
      'mất|bị trừ|trừ|mất sạch|mất hết|bị trừ hết|mất trắng|trắng',
      'toàn bộ điểm|toàn bộ số điểm|hết điểm|hết số điểm|trọn điểm|trắng điểm|sạch điểm|điểm hoàn toàn|cả',
    ),
    ...combine(
      'không|chưa|chẳng|ko',
      'được|lấy được|giành được|ghi được|thu được|đạt được|ăn được|kiếm được|có',
      'gì|điểm nào|chút nào|đồng nào|tí nào',
    ),
    ...list('mất trắng|điểm không|không điểm|bị điểm không|trắng điểm|mất điểm toàn bộ'),
  ],
  half: combine(
    '|được|đạt|chỉ được|chỉ đạt|mất|bị trừ',
    'một nửa số điểm|nửa số điểm|một nửa điểm|50% số điểm|một nửa',
  ),
  'not-applicable': list(
    'không áp dụng|không đánh giá|không chấm|không chấm điểm|kad|kađ|kđg|n/a|không thuộc đối tượng đánh giá|không thuộc đối tượng chấm điểm|không thuộc đối tượng áp dụng|không thuộc phạm vi đánh giá|miễn chấm|miễn đánh giá',
  ),
  'not-arisen': list('không phát sinh|không có phát sinh|chưa phát sinh'),
  change: list(
    'tăng|giảm|tăng thêm|tăng lên|giảm đi|giảm còn|chênh lệch|chênh|cao hơn|thấp hơn|nhiều hơn|ít hơn|hơn|kém|nhích|nhích lên|thêm|bớt|lên điểm|xuống điểm|tụt|tụt xuống|lùi|cải thiện|cộng thêm so với|so với|được cộng lại|được trả lại|bù lại|được bù lại|nâng thêm|được nâng thêm',
  ),
  target: list(
    'sẽ|sẽ là|sẽ đạt|sẽ được|sẽ còn|sẽ tăng lên|nếu|giả sử|mục tiêu|phấn đấu|chỉ tiêu đề ra|dự kiến|kỳ vọng|quyết tâm|hướng tới|đặt mục tiêu|chỉ tiêu phấn đấu|phấn đấu đạt|dự kiến đạt|kế hoạch đề ra|tối thiểu|ít nhất|trở lên|không quá|không dưới|dưới|khoảng|ngưỡng|gần',
  ),
  average: list(
    'trung bình|bình quân|cao nhất|thấp nhất|đơn vị dẫn đầu|dẫn đầu|trung vị|mặt bằng chung|đứng đầu|đứng cuối|xếp cuối|giá trị trung bình|điểm trung bình|điểm bình quân',
  ),
  earlier: list(
    'năm trước|năm ngoái|năm liền kề|kỳ trước|lần trước|đợt trước|cùng kỳ|năm trước đó|năm liền trước|lần đầu|lần 1|sơ bộ|ban đầu|bước đầu|lần thứ nhất|vòng 1|vòng một|dự thảo',
  ),
  instead: list('thay vì|thay cho|không phải|không phải là|chứ không phải|chứ không|không còn là'),
  asked: list(
    'đề nghị|đề xuất|xin|kiến nghị|mong|đề nghị chấm|đề nghị công nhận|xin chấm lại|đề nghị điều chỉnh|đề nghị cho',
  ),
  from: list('từ'),
  to: list('lên|lên thành|xuống|xuống còn|còn|thành|lên thứ'),
  now: [
    ...list('hiện|hiện nay|hiện tại|đến nay|năm nay|lần này|hiện đang'),
    // A polite "xin" asks for nothing.
    ...combine('xin', 'báo cáo|báo cáo nhanh|thông báo|thông tin|trình bày|gửi|nêu|phép'),
  ],
  waiting: list(
    'chưa có kết quả|chưa có kết quả chấm điểm|chưa có kết quả chấm|chưa chấm|chưa được chấm|chưa thẩm định|chưa được thẩm định',
  ),
  unexplained: combine(
    'chưa|không',
    'nêu lý do|được nêu lý do|rõ lý do|nêu rõ lý do|chi tiết theo tiêu chí|nêu nguyên nhân',
  ),
  part: list(
    'phần thẩm định|phần điều tra|phần khảo sát|phần điều tra xã hội học|phần chấm|trong đó|gồm|bao gồm|chia ra|cụ thể gồm|trong số đó|quy đổi được|quy đổi thành|quy ra|quy về',
  ),
  rule: list('mỗi|cứ|cứ mỗi|tỷ lệ|tỉ lệ|chiếm tỷ lệ|tương đương|tương ứng|bằng'),
  cause: [
    ...list(
      'do|vì|bởi|bởi vì|tại vì|tại|nguyên nhân|nguyên do|lý do|lí do|ghi chú|tồn tại|hạn chế|ý kiến thẩm định|nhận xét|lỗi|vướng|reason',
    ),
    ...combine('nguyên nhân|lý do|lí do', 'là|do|là do|trừ điểm|bị trừ|bị trừ điểm|mất điểm|chưa đạt|trừ'),
  ],
  measure: list(
    'giải pháp|biện pháp|hướng khắc phục|khắc phục|yêu cầu|giao|thời hạn|hoàn thành trước|chủ trì|gửi|trước ngày|trong thời gian tới|thời gian tới',
  ),
  index: list(
    'chỉ số sipas|chỉ số papi|chỉ số pci|chỉ số dti|chỉ số ddci|chuyển đổi số cấp xã|sipas|papi|pci|dti|ddci|pgi|par index|chỉ số hài lòng|chỉ số chuyển đổi số|chỉ số năng lực cạnh tranh|bộ chỉ số 766|chỉ số 766|766|chỉ số phục vụ người dân',
  ),
  'own-index': combine('chỉ số|điểm|kết quả|kết quả chỉ số|kq|điểm chỉ số', 'cải cách hành chính|cchc').concat(
    list('parindex|par index cấp xã'),
  ),
  total: [
    ...list(
      'total|total score|điểm tối đa toàn bộ|thang điểm toàn bộ|thang điểm chung|điểm tối đa chung|tổng thang điểm|σ|tổng điểm|cộng điểm|tổng cộng|tổng số điểm|tổng số|tổng điểm cchc|kết quả chung|cộng|tổng|toàn xã|chung cuộc|chung|tổng chung|tổng kết|toàn bộ|tổng thể|toàn phường|cả xã|cả phường|tổng điểm toàn bộ|điểm tổng|điểm chung',
    ),
    ...combine('tổng điểm|tổng số điểm|tổng', `tối đa|chuẩn|${GAINED}|${LOST}|tự chấm|tự đánh giá|thẩm định`),
  ],
  field: list('field|lĩnh vực|lv|nhóm lĩnh vực|lĩnh vực số|lĩnh vực thứ'),
  criterion: [
    ...combine(
      '|các',
      'criterion|tiêu chí|tiêu chí thành phần|chỉ tiêu|chỉ tiêu thành phần|chỉ số thành phần|tctp|tc|tiêu chí tp|tiêu chí số|mã|mã số|mã tiêu chí|nội dung|mục|cstp',
    ),
  ],
  each: list('mỗi tc|mỗi tiêu chí|mỗi mục|mỗi nội dung|mỗi cái|đều|cùng|mỗi tctp|mỗi tiêu chí thành phần|mỗi lĩnh vực'),
  counted: list(
    'hồ sơ|phiếu|nhiệm vụ|ngày|tháng|năm|quý|tỷ|tỉ|triệu|nghìn|đồng|người|công chức|cán bộ|bậc|lần|bản|văn bản|thủ tục|tthc|tin|bài|cuộc|hội nghị|biên chế|thôn|tổ|máy|kiến nghị|phản ánh|ý kiến|giao dịch|lượt|chỉ tiêu|tài khoản|bộ|giờ|phút|tuần|trường hợp|đợt|kế hoạch|báo cáo|nhóm|dịch vụ|quyết định|thư|hộ|tiêu chí|lĩnh vực|nội dung|mục|trang|doanh nghiệp|hs|sáng kiến|đơn|lớp|buổi|tài liệu|tệp|m|km|ha|thành viên|đại biểu|cử tri|đ/c',
  ),
  'group-size': [
    ...combine(
      'số|tổng số',
      'đơn vị|xã|phường|xã phường|địa phương|đơn vị được xếp hạng|đơn vị được đánh giá|đơn vị tham gia|đơn vị xếp hạng|đơn vị cấp xã|xã được xếp hạng|đơn vị trong nhóm',
    ),
  ],
  members: list(
    'đơn vị|xã|phường|xã phường|thị trấn|huyện|thành phố|tỉnh|tỉnh thành|đặc khu|địa phương|đơn vị cấp xã|xã, phường|phường, xã|xã, thị trấn|xã, phường, thị trấn|phường, xã, thị trấn|xã, phường, đặc khu|phường, xã, đặc khu|xã, phường và đặc khu|huyện, thành phố|huyện, thị xã, thành phố',
  ),
  'before-number': list(
    'số|ngày|tháng|năm|quý|điều|khoản|điểm a|phụ lục|trang|kỳ|lúc|trước ngày|đến ngày|từ ngày|hạn gửi|hạn nộp|hạn cuối|hạn chót|chậm nhất|chậm nhất ngày|hết ngày|mức độ|loại|cấp độ|cấp|thông tư|nghị định|quyết định số|kế hoạch số|công văn số|tỷ lệ|tỉ lệ|stt|thứ tự|lần|đợt|khóa|khối|vòng|bước|phần|trước|sau|hơn|gần|còn|có|mới|thừa|vượt|chậm|mới có|chỉ có|bàn|tổ|đội|zalo|sđt|đt',
  ),
  'in-turn': combine('lần lượt|theo thứ tự|tương ứng lần lượt|tương ứng theo thứ tự', '|là|như sau'),
  corrects: [
    ...combine('gõ|ghi|viết|nhắn|đọc|nói|in|đánh máy', 'nhầm|sai'),
    ...combine(
      '|xin|nay|nay xin',
      'đính chính|đính chính như sau|đính chính lại|sửa lại là|sửa lại thành|sửa lại như sau|chữa lại là|chữa lại thành',
    ),
    ...combine('nay|xin', 'sửa|sửa lại|sửa thành|chữa lại'),
    ...list('sửa thành|đính chính thành|nay sửa thành'),
  ],
  negation: list('không|chưa'),
};

/** Without diacritics these are other, commoner words: "cộng" and "công", "từ" and "tự", "tại" and "tài". */
const ONLY_MARKED = new Set(
  list(
    'cộng|tổng|chung|tại|bởi|lỗi|từ|hơn|kém|thêm|bớt|lùi|xin|mong|cứ|gần|bằng|lỡ|hao|rơi|bay|còn|có|mới|thừa|sau|số|bàn|tổ|bộ|máy|tin|bài|hộ|thư|đơn|lớp|cho|ok|mỗi|tỷ|tỉ|xã|bản|lần|vượt|chấm|sở',
  ),
);

interface Node {
  readonly next: Map<string, Node>;
  meanings: Meaning[];
}

function plant(bare: boolean): Node {
  const root: Node = { next: new Map(), meanings: [] };
  for (const [meaning, phrases] of Object.entries(PHRASES) as [Meaning, readonly string[]][]) {
    for (const phrase of phrases) {
      if (bare && ONLY_MARKED.has(phrase)) continue;
      let node = root;
      for (const word of phraseWords(phrase, bare)) {
        const next = node.next.get(word) ?? { next: new Map(), meanings: [] };
        node.next.set(word, next);
        node = next;
      }
      if (!node.meanings.includes(meaning)) node.meanings.push(meaning);
    }
  }
  return root;
}

const trees = new Map<boolean, Node>();

export interface Phrase {
  readonly meanings: readonly Meaning[];
  /** Index of its first atom, and after its last one. */
  readonly from: number;
  readonly to: number;
}

/** The longest phrase at each place, none within another; a phrase may go over the end of a line that goes on. */
export function phrasesIn(atoms: readonly Atom[], bare: boolean): Phrase[] {
  const root = treeOf(bare);
  const keys = treeOf(true);
  const found: Phrase[] = [];
  let at = 0;
  while (at < atoms.length) {
    const phrase = longestAt(atoms, at, atoms[at]?.keyed ? keys : root);
    if (phrase) found.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return found;
}

function treeOf(bare: boolean): Node {
  const known = trees.get(bare) ?? plant(bare);
  trees.set(bare, known);
  return known;
}

/** What people shorten words to, in any phrase. */
const SHORTENED: ReadonlyMap<string, readonly string[]> = new Map([
  ['đc', ['được', 'duoc']],
  ['dc', ['được', 'duoc']],
  ['ko', ['không', 'khong']],
]);

function nextOf({ next }: Node, word: string): Node | undefined {
  const long = SHORTENED.get(word)?.find((one) => next.has(one));
  return next.get(word) ?? (long === undefined ? undefined : next.get(long));
}

function longestAt(atoms: readonly Atom[], from: number, root: Node): Phrase | undefined {
  let node: Node | undefined = root;
  let best: Phrase | undefined;
  for (let at = from; node && at < atoms.length; at++) {
    node = nextOf(node, atoms[at]?.text ?? '');
    if (node && node.meanings.length > 0) best = { meanings: node.meanings, from, to: at + 1 };
  }
  return best;
}
