/** The wording of parts III and IV of a plan, of its end and its annex. Texts are our own. */
import { line, list, TASK, type WordingEntry } from './entry.ts';

export const MEASURES_WORDING = {
  measureHeading: line('Tên phần III', 'Viết hoa.', 'GIẢI PHÁP KHẮC PHỤC'),
  keepTitle: line('Phần III, mục 1', 'Tiêu đề.', 'Đối với các tiêu chí, tiêu chí thành phần đã đạt điểm tối đa'),
  keep: list('Giữ điểm tối đa', 'Mỗi dòng một đoạn.', [
    'Các đơn vị, cán bộ, công chức tiếp tục duy trì, giữ vững kết quả của các tiêu chí, tiêu chí thành phần đã đạt điểm tối đa; thường xuyên rà soát yêu cầu của từng tiêu chí, cập nhật đầy đủ tài liệu kiểm chứng, không để bị trừ điểm trong năm {năm kế hoạch}.',
  ]),
  remedyTitle: line('Phần III, mục 2', 'Tiêu đề.', 'Đối với các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa'),
  remedyNothing: line(
    'Không phải khắc phục',
    'Khi không có tiêu chí nào dưới điểm tối đa.',
    'Không có tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa; các đơn vị, cán bộ, công chức tập trung thực hiện nội dung tại mục 1 phần này.',
  ),
  annexMention: line(
    'Dẫn chiếu phụ lục',
    'Khi giải pháp nêu trong văn bản và có phụ lục.',
    'Bảng tổng hợp nguyên nhân, giải pháp và phân công thực hiện tại Phụ lục kèm theo Kế hoạch này.',
  ),
  annexOnly: line(
    'Giải pháp nêu tại phụ lục',
    'Khi giải pháp chỉ nêu trong phụ lục.',
    'Nguyên nhân, giải pháp, đơn vị chủ trì, đơn vị phối hợp, thời hạn và sản phẩm đối với từng tiêu chí, tiêu chí thành phần được nêu tại Phụ lục kèm theo Kế hoạch này.',
  ),
  generalTasks: line(
    'Nhiệm vụ chung',
    'Nhóm nhiệm vụ không gắn với lĩnh vực bị trừ điểm.',
    'Nhiệm vụ, giải pháp chung',
  ),
  task: line(
    'Giao nhiệm vụ có phối hợp',
    'Mỗi nhiệm vụ trong phần III.',
    '{giải pháp}. Chủ trì: {chủ trì}; phối hợp: {phối hợp}; {thời hạn}; {kết quả}.',
    TASK,
  ),
  taskAlone: line(
    'Giao nhiệm vụ không phối hợp',
    'Như trên, khi không có đơn vị phối hợp.',
    '{giải pháp}. Chủ trì: {chủ trì}; {thời hạn}; {kết quả}.',
    TASK.filter((name) => name !== 'phối hợp'),
  ),
  organizationHeading: line('Tên phần IV', 'Viết hoa.', 'TỔ CHỨC THỰC HIỆN'),
  assignment: line(
    'Phân công chủ trì',
    'Đầu phần IV; sau câu này là từng đơn vị với các tiêu chí được giao.',
    'Các đơn vị, cá nhân sau đây chủ trì thực hiện nhiệm vụ khắc phục:',
  ),
  organization: list('Tổ chức thực hiện', 'Mỗi dòng một mục được đánh số.', [
    'Các đơn vị, cán bộ, công chức được giao nhiệm vụ chủ động triển khai thực hiện; hằng quý báo cáo kết quả, kèm theo tài liệu kiểm chứng, về {UBND} để theo dõi, chỉ đạo.',
    'Đơn vị, công chức tham mưu công tác CCHC có trách nhiệm theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch; tổng hợp kết quả, tham mưu {cơ quan} báo cáo {cấp trên} theo quy định.',
    'Kinh phí thực hiện Kế hoạch được bảo đảm từ ngân sách nhà nước theo phân cấp và các nguồn hợp pháp khác; việc lập dự toán, quản lý, sử dụng, thanh toán, quyết toán theo quy định.',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị, cán bộ, công chức kịp thời báo cáo {UBND} để xem xét, giải quyết.',
  ]),
  closing: line(
    'Câu kết',
    'Cuối văn bản; dấu ./. tự thêm.',
    'Trên đây là Kế hoạch {trích yếu} của {cơ quan}; yêu cầu các đơn vị, cán bộ, công chức nghiêm túc triển khai thực hiện',
    ['trích yếu'],
  ),
  annexTitle: line(
    'Tên phụ lục',
    'Viết hoa.',
    'TỔNG HỢP NGUYÊN NHÂN, GIẢI PHÁP VÀ PHÂN CÔNG KHẮC PHỤC CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM {năm}',
  ),
  annexReference: line(
    'Phụ lục kèm theo',
    'Dưới tên phụ lục.',
    '(Kèm theo Kế hoạch số {số, ký hiệu} {ngày văn bản} của {cơ quan})',
    ['số, ký hiệu', 'ngày văn bản'],
  ),
  shared: line(
    'Thực hiện chung',
    'Khi nhiệm vụ của tiêu chí đã nêu ở tiêu chí khác; trong phần III và phụ lục.',
    'Thực hiện cùng giải pháp đối với {tiêu chí}.',
    ['tiêu chí'],
  ),
} as const satisfies Readonly<Record<string, WordingEntry>>;
