/** The wording of the report on a plan's results. Texts are our own. */
import { line, list, type WordingEntry } from './entry.ts';

const COUNTS = ['số nhiệm vụ', 'hoàn thành', 'đang thực hiện', 'chưa thực hiện', 'tạm dừng', 'quá hạn'];

export const REPORT_WORDING = {
  reportSubject: line(
    'Báo cáo: trích yếu',
    'Dưới chữ BÁO CÁO; câu kết nhắc lại.',
    'Kết quả thực hiện Kế hoạch khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa trong Chỉ số cải cách hành chính năm {năm}',
  ),
  reportOpening: line(
    'Báo cáo: câu mở đầu',
    'Sau dòng Kính gửi.',
    'Thực hiện Kế hoạch số {số kế hoạch} {ngày kế hoạch} của {cơ quan} về khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa trong Chỉ số cải cách hành chính (CCHC) năm {năm}, {UBND đầy đủ} báo cáo kết quả thực hiện từ {từ ngày} đến {đến ngày} như sau:',
    ['số kế hoạch', 'ngày kế hoạch', 'từ ngày', 'đến ngày', 'UBND đầy đủ'],
  ),
  reportLeadHeading: line('Báo cáo: tên phần I', 'Viết hoa.', 'CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI'),
  reportLead: list('Báo cáo: chỉ đạo, triển khai', 'Mỗi dòng một đoạn.', [
    '{UBND} đã phổ biến Kế hoạch đến các đơn vị, cán bộ, công chức; phân công đơn vị chủ trì, đơn vị phối hợp, thời hạn và sản phẩm của từng nhiệm vụ.',
    'Việc thực hiện được theo dõi, đôn đốc theo từng tiêu chí, tiêu chí thành phần bị trừ điểm.',
  ]),
  reportResultHeading: line('Báo cáo: tên phần II', 'Viết hoa.', 'KẾT QUẢ THỰC HIỆN'),
  reportCounts: line(
    'Báo cáo: tiến độ chung',
    'Đầu phần II.',
    'Tính đến {đến ngày}: Kế hoạch có {số nhiệm vụ} nhiệm vụ, giải pháp; đã hoàn thành {hoàn thành}, đang thực hiện {đang thực hiện}, chưa thực hiện {chưa thực hiện}, tạm dừng {tạm dừng}; trong đó quá hạn {quá hạn}.',
    [...COUNTS, 'đến ngày'],
  ),
  reportForecast: line(
    'Báo cáo: điểm dự kiến',
    'Sau tiến độ chung.',
    'Tổng số điểm bị trừ năm {năm} là {điểm bị trừ} điểm. Dự kiến đạt thêm {điểm đã xong} điểm từ các nhiệm vụ đã hoàn thành, {điểm theo kế hoạch} điểm khi hoàn thành các nhiệm vụ trong Kế hoạch; điểm chính thức theo kết quả thẩm định, công bố của cấp có thẩm quyền.',
    ['điểm bị trừ', 'điểm đã xong', 'điểm theo kế hoạch'],
  ),
  reportField: line(
    'Báo cáo: kết quả lĩnh vực',
    'Sau tên từng lĩnh vực.',
    'Bị trừ {điểm bị trừ} điểm; Kế hoạch giao {số nhiệm vụ} nhiệm vụ, đã hoàn thành {hoàn thành}, quá hạn {quá hạn}; dự kiến đạt thêm {điểm đã xong} điểm.',
    ['điểm bị trừ', 'điểm đã xong', ...COUNTS],
  ),
  reportFieldNone: line(
    'Báo cáo: lĩnh vực chưa có nhiệm vụ',
    'Như trên, khi Kế hoạch chưa giao nhiệm vụ nào.',
    'Bị trừ {điểm bị trừ} điểm; chưa có nhiệm vụ, giải pháp được giao.',
    ['điểm bị trừ'],
  ),
  reportNoTask: line(
    'Báo cáo: chưa có nhiệm vụ',
    'Tiêu chí chưa được giao nhiệm vụ.',
    'chưa được giao nhiệm vụ, giải pháp.',
  ),
  reportObstacleHeading: line('Báo cáo: tên phần III', 'Viết hoa.', 'KHÓ KHĂN, VƯỚNG MẮC'),
  reportNoObstacle: line(
    'Báo cáo: không có khó khăn',
    'Khi không nhiệm vụ nào ghi khó khăn, không nhiệm vụ nào quá hạn.',
    'Đến thời điểm báo cáo, các đơn vị chưa nêu khó khăn, vướng mắc trong quá trình thực hiện.',
  ),
  reportLate: line(
    'Báo cáo: nhiệm vụ quá hạn',
    'Phần III, trước danh sách nhiệm vụ quá hạn.',
    'Có {quá hạn} nhiệm vụ quá hạn, chưa hoàn thành:',
    ['quá hạn'],
  ),
  reportNextHeading: line('Báo cáo: tên phần IV', 'Viết hoa.', 'NHIỆM VỤ TRỌNG TÂM; ĐỀ XUẤT, KIẾN NGHỊ'),
  reportNext: list('Báo cáo: nhiệm vụ trọng tâm', 'Mỗi dòng một mục được đánh số.', [
    'Tập trung hoàn thành các nhiệm vụ còn lại đúng thời hạn; ưu tiên các tiêu chí, tiêu chí thành phần còn bị trừ nhiều điểm.',
    'Tổng hợp, lưu giữ đầy đủ tài liệu kiểm chứng phục vụ việc tự đánh giá, chấm điểm năm {năm kế hoạch}.',
  ]),
  reportBeyond: line(
    'Báo cáo: ngoài thẩm quyền',
    'Khi có nhiệm vụ ghi mức độ Ngoài thẩm quyền.',
    'Đề nghị {cấp trên} xem xét, tháo gỡ các nội dung ngoài thẩm quyền của {đơn vị}:',
  ),
  reportProposals: list('Báo cáo: đề xuất, kiến nghị', 'Mỗi dòng một mục được đánh số.', [
    'Đề nghị {cấp trên} tiếp tục quan tâm, hướng dẫn {UBND} thực hiện các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa.',
  ]),
  reportClosing: line(
    'Báo cáo: câu kết',
    'Cuối báo cáo; dấu ./. tự thêm.',
    'Trên đây là Báo cáo {trích yếu} của {cơ quan}, kính báo cáo {cấp trên} theo dõi, chỉ đạo',
    ['trích yếu'],
  ),
} as const satisfies Readonly<Record<string, WordingEntry>>;
