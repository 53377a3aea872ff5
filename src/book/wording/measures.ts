/** The wording of parts III and IV of a plan, of its end and its annex. Texts are our own. */
import { line, list, type WordingEntry } from './entry.ts';

export const MEASURES_WORDING = {
  measureHeading: line('Tên phần III', 'Viết hoa.', 'GIẢI PHÁP KHẮC PHỤC'),
  measureHeadingKeeping: line(
    'Tên phần III khi không bị trừ điểm',
    'Thay cho Tên phần III khi không có tiêu chí nào dưới điểm tối đa. Viết hoa.',
    'GIẢI PHÁP DUY TRÌ, NÂNG CAO KẾT QUẢ',
  ),
  keepTitle: line('Phần III, mục 1', 'Tiêu đề.', 'Đối với các tiêu chí, tiêu chí thành phần đã đạt điểm tối đa'),
  keep: list('Giữ điểm tối đa', 'Mỗi dòng một đoạn.', [
    'Các đơn vị, cán bộ, công chức tiếp tục duy trì, giữ vững kết quả của các tiêu chí, tiêu chí thành phần đã đạt điểm tối đa; thường xuyên rà soát yêu cầu của từng tiêu chí, cập nhật đầy đủ tài liệu kiểm chứng, không để bị trừ điểm trong năm {năm kế hoạch}.',
  ]),
  remedyTitle: line('Phần III, mục 2', 'Tiêu đề.', 'Đối với các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa'),
  annexMention: line(
    'Dẫn chiếu phụ lục',
    'Phần III, mục 2, khi có phụ lục.',
    'Nhiệm vụ, giải pháp, đơn vị chủ trì, đơn vị phối hợp, thời hạn và sản phẩm nêu tại Phụ lục kèm theo Kế hoạch này.',
  ),
  direction: line(
    'Định hướng của lĩnh vực',
    'Phần III, dưới tên từng lĩnh vực, khi nhiệm vụ nêu tại phụ lục.',
    'Khắc phục {các tiêu chí} (bị trừ {điểm bị trừ} điểm; mục {mục phụ lục} Phụ lục). Đơn vị chủ trì: {chủ trì}',
    ['các tiêu chí', 'điểm bị trừ', 'chủ trì', 'mục phụ lục'],
  ),
  generalTasks: line(
    'Nhiệm vụ chung',
    'Nhóm nhiệm vụ không gắn với lĩnh vực bị trừ điểm.',
    'Nhiệm vụ, giải pháp chung',
  ),
  organizationHeading: line('Tên phần IV', 'Viết hoa.', 'TỔ CHỨC THỰC HIỆN'),
  assignment: line(
    'Phân công chủ trì',
    'Đầu phần IV; sau câu này là từng đơn vị.',
    'Các đơn vị, cá nhân sau đây chủ trì thực hiện nhiệm vụ khắc phục, chịu trách nhiệm về số điểm của các tiêu chí được giao:',
  ),
  assignmentKeeping: line(
    'Phân công chủ trì khi không bị trừ điểm',
    'Thay cho Phân công chủ trì khi không có tiêu chí nào dưới điểm tối đa.',
    'Các đơn vị, cá nhân sau đây chủ trì thực hiện nhiệm vụ duy trì, nâng cao kết quả:',
  ),
  duty: line(
    'Phân công từng đơn vị',
    'Mỗi đơn vị chủ trì trong phần IV.',
    '{đơn vị chủ trì}: {các tiêu chí được giao} ({số nhiệm vụ được giao} nhiệm vụ; bị trừ {điểm được giao} điểm)',
    ['đơn vị chủ trì', 'các tiêu chí được giao', 'số nhiệm vụ được giao', 'điểm được giao'],
  ),
  dutyKeeping: line(
    'Phân công từng đơn vị: nhiệm vụ chung',
    'Khi nhiệm vụ của đơn vị không gắn với tiêu chí bị trừ điểm.',
    '{đơn vị chủ trì}: nhiệm vụ, giải pháp khác nêu trong Kế hoạch ({số nhiệm vụ được giao} nhiệm vụ)',
    ['đơn vị chủ trì', 'số nhiệm vụ được giao'],
  ),
  organization: list('Tổ chức thực hiện', 'Mỗi dòng một mục được đánh số.', [
    'Các đơn vị, cán bộ, công chức được giao nhiệm vụ chủ động triển khai thực hiện; hằng quý báo cáo kết quả, kèm theo tài liệu kiểm chứng, về {UBND} để theo dõi, chỉ đạo.',
    'Giao {đơn vị theo dõi} theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch; tổng hợp kết quả, tham mưu {cơ quan} báo cáo {cấp trên} {kỳ báo cáo}.',
    'Kinh phí thực hiện Kế hoạch được bảo đảm từ ngân sách nhà nước theo phân cấp và các nguồn hợp pháp khác; việc lập dự toán, quản lý, sử dụng, thanh toán, quyết toán theo quy định.',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị, cán bộ, công chức kịp thời báo cáo {UBND} để xem xét, giải quyết.',
  ]),
  closing: line(
    'Câu kết',
    'Cuối văn bản; dấu ./. tự thêm.',
    'Trên đây là Kế hoạch {trích yếu} của {cơ quan}; yêu cầu các đơn vị, cán bộ, công chức nghiêm túc triển khai thực hiện',
  ),
  annexTitle: line(
    'Tên phụ lục',
    'Viết hoa.',
    'NHIỆM VỤ, GIẢI PHÁP VÀ PHÂN CÔNG KHẮC PHỤC CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM {năm}',
  ),
  annexTitleKeeping: line(
    'Tên phụ lục khi không bị trừ điểm',
    'Thay cho Tên phụ lục khi không có tiêu chí nào dưới điểm tối đa. Viết hoa.',
    'NHIỆM VỤ, GIẢI PHÁP DUY TRÌ, NÂNG CAO KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {năm}',
  ),
  annexReference: line(
    'Phụ lục kèm theo',
    'Dưới tên phụ lục.',
    '(Kèm theo Kế hoạch số {số, ký hiệu} {ngày văn bản} của {cơ quan})',
  ),
  shared: line(
    'Thực hiện chung',
    'Phần III, khi nhiệm vụ của tiêu chí đã nêu ở tiêu chí khác.',
    'Thực hiện cùng giải pháp đối với {các tiêu chí}.',
    ['các tiêu chí'],
  ),
  sameAs: line('Như số thứ tự', 'Trong phụ lục, khi nhiệm vụ đã nêu ở dòng khác.', 'Như STT {stt}', ['stt']),
  residualRow: line(
    'Phụ lục: phần chưa chi tiết',
    'Dòng điểm bị trừ mà các tiêu chí liệt kê không giải thích được.',
    'Phần chưa chi tiết theo tiêu chí',
  ),
  roundingRow: line('Phụ lục: làm tròn', 'Dòng chênh lệch do kết quả công bố làm tròn.', 'Chênh lệch do làm tròn'),
  differenceRow: line(
    'Phụ lục: chênh lệch khác',
    'Dòng chênh lệch khi điểm của lĩnh vực hoặc tổng điểm không khớp với các phần của nó.',
    'Chênh lệch giữa điểm công bố và các phần',
  ),
  fieldsRest: line(
    'Bảng kết quả: phần còn lại',
    'Dòng của những lĩnh vực và điểm mà bảng không nêu riêng.',
    'Nội dung khác, không nêu riêng',
  ),
  adjustmentsRow: line(
    'Bảng kết quả: điểm thưởng, điểm trừ',
    'Dòng của điểm ngoài thang điểm.',
    'Điểm thưởng, điểm trừ',
  ),
  totalRow: line('Phụ lục: dòng cuối', 'Dòng cuối của bảng.', 'Tổng cộng'),
} as const satisfies Readonly<Record<string, WordingEntry>>;
