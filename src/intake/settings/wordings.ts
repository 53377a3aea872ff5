/** The words that tell what an office, a year or a decision is to a document: data, folded as `Wording` takes them. */

/** What a commune is: the word before its name. */
export const LEVELS = 'xã|phường|thị trấn|đặc khu';
export const SUPERIOR_LEVELS = 'tỉnh|thành phố|huyện|quận|thị xã';
export const COMMITTEE = 'ubnd|ủy ban nhân dân';

/** What stands before a word for many communes, or for no certain one. */
export const MANY =
  'các|cấp|mỗi|những|từng|số|toàn|nhiều|hai|ba|bốn|năm|\\d+|xã,|phường,|thị trấn,|tế -|hóa -|hóa và|tế,|điều tra';
/** No place is called so: a sentence goes on with a capital, or a title in capitals with its next word. */
export const NO_NAMES =
  'thực|các|căn|giao|phối|tổ|ban|hội|hội học|hội hóa|hội chủ nghĩa|trưởng|phó|chủ|bí|đảng|văn|công|trên|theo|mình|ta|em|nhà|này|đó|nào|khác|đạt|được|bị|có|là|và|tự|đã|chưa|không|loại|thuộc|trong|năm \\d|về|với|để|khi|nếu|thì|đề|tham|đợt|điểm|tổng|cchc|cải cách|kết quả|chỉ số|báo cáo|xếp hạng|tăng|giảm';
/** Where a name ends in a text whose letters tell nothing; syllables that names have, "lập" or "quý", only with their next word. */
export const AFTER_NAME =
  'năm \\d|theo|trên (?:địa|tổng|\\d)|thuộc|tỉnh|huyện|thành phố|quận|thị xã|đạt|được|bị|và|về|của|trong|là|tăng|giảm|điểm|tổng|đợt|đến|trước|sau|khi|vì|tại|chưa|không|cộng (?:hòa|hoà)|độc lập|ban hành|xây dựng|lập kế|trình ubnd|tự (?:chấm|đánh)|xếp (?:hạng|thứ|loại)|đứng (?:thứ|đầu)|mất \\d|còn (?:thiếu|mất|\\d)|mới (?:đủ|đạt|được)|có (?:tổng|điểm|\\d)|kết quả|chỉ số|cchc|cải cách|báo cáo|công bố|so với|đề nghị|căn cứ|chịu trách|phối hợp|thực hiện|triển khai|quý (?:\\d|[iv])|lần \\d|vòng \\d|từ (?:ngày|năm)|cần (?:rà|phải)';

/** Words that begin a title, a label or a sentence behind a name whose line end was lost. */
export const NEXT_SENTENCE =
  'tổng|điểm|thang|thứ hạng|xếp|lĩnh vực|tiêu chí|chỉ số|chỉ tiêu|kết quả|cải cách|công tác|số|tự chấm|năm|các|căn cứ|theo|trong|nội dung|ngày|mã|kính|thực hiện|qua|đạt|hạng|bị|độc lập|cộng hòa';

/** The office itself is about to do something: the text is its own. */
export const ACTS = 'xây dựng|ban hành|lập|đề ra|triển khai|báo cáo|trình|đề nghị|kính';
export const SCORED = 'đạt|được|bị trừ|mất|tự chấm|tự đánh giá|xếp|đứng|có tổng|có điểm|mới đủ';
/** "xã mình", "của phường năm 2025": the own unit, not named. */
export const UNNAMED = 'mình|ta|nhà|em|năm|tự chấm|đạt|được|là';
/** "Đơn vị: xã Hòa Lợi" */
export const UNIT_LABELS = 'đơn vị|tên đơn vị|cơ quan|địa phương|đơn vị được (?:chấm|đánh giá)|don vi';

/** Titles of a document. */
export const TITLES = 'kế hoạch|quyết định|báo cáo|thông báo|biên bản|công văn|tờ trình';
/** The words of a result: a year behind them is the year that was scored. */
export const RESULT =
  'chỉ số|kết quả|cchc|cải cách hành chính|par ?index|tối đa|xếp hạng|xếp loại|điểm|tiêu chí|thẩm định|tự đánh giá|tự chấm|chấm|đánh giá|năm đánh giá|năm chấm|các xã|thị trấn|phường|xã|đặc khu|đơn vị';
/** Words right before a year without "năm". */
export const YEAR_NOUNS = 'cchc|chỉ số|cải cách hành chính|par ?index|kết quả|năm đánh giá|năm chấm(?: điểm)?|điểm';
/** A year behind them in one clause is compared with. */
export const COMPARED = 'so với|hơn|cùng kỳ|năm trước|trước đó|từ năm|đến năm|liền kề|trước';
export const PLANNED =
  'kế hoạch(?! khắc phục)|phấn đấu|chỉ tiêu(?= năm)|giai đoạn|mục tiêu|phương hướng|nhiệm vụ năm|trong thời gian tới|dự toán|dự kiến|nâng cao';
/** A year behind them is one of the cause of a loss. */
export const CAUSE = 'do|vì|nguyên nhân|lý do|bởi|trong(?= năm)';

/** Kinds of documents that publish or set. */
export const DOCUMENTS = 'quyết định|thông báo|báo cáo|công văn|kết luận|văn bản';
export const PUBLISHES =
  'công bố|phê duyệt kết quả|kết quả chấm|kết quả đánh giá|kết quả thẩm định|kết quả xác định|kết quả chỉ số|xếp hạng|xếp loại|công nhận kết quả|thông báo kết quả|kết quả cải cách|kết quả cchc|^(?:chỉ số|điểm)';
export const SETS_RULES =
  'ban hành bộ|bộ tiêu chí|bộ chỉ số|quy định về|ban hành quy định|kế hoạch|danh mục|ban hành chỉ số|giao chỉ tiêu|hướng dẫn|kiện toàn|thành lập';
export const INDEX = 'cải cách hành chính|cchc|par ?index';

export const OTHER_INDEX =
  'sipas|papi|pci|dti|ddci|chỉ số 766|bộ chỉ số 766|chuyển đổi số|năng lực cạnh tranh|hài lòng';
/** Of many units, never of one's own result. */
export const AVERAGE = 'bình quân|điểm trung bình|giá trị trung bình|trung bình (?:của|toàn|các|chung)';

/** Grades, the longest first. */
export const GRADES =
  'hoàn thành xuất sắc|hoàn thành tốt|không hoàn thành|hoàn thành|xuất sắc|rất tốt|trung bình khá|trung bình|tốt|khá|yếu|kém';
export const GRADED = 'xếp loại|xếp mức|mức xếp loại|đạt loại|loại';
