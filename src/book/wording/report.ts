/** The wording of the report on what became of issued plans. Texts are our own. */
import { line, list, type WordingEntry } from './entry.ts';

const COUNTS = ['tiến độ', 'số nhiệm vụ', 'hoàn thành', 'đang thực hiện', 'chưa thực hiện', 'tạm dừng', 'quá hạn'];

export const REPORT_WORDING = {
  reportSubject: line(
    'Báo cáo: trích yếu',
    'Dưới chữ BÁO CÁO; câu kết nhắc lại.',
    'Kết quả {kỳ} thực hiện Kế hoạch {trích yếu kế hoạch}',
    ['trích yếu kế hoạch', 'kỳ'],
  ),
  reportOpening: line(
    'Báo cáo: câu mở đầu',
    'Sau dòng Kính gửi.',
    'Thực hiện {kế hoạch đã ban hành}, {UBND đầy đủ} báo cáo kết quả thực hiện {thời gian} như sau:',
    ['kế hoạch đã ban hành', 'số kế hoạch', 'ngày kế hoạch', 'thời gian', 'từ ngày', 'đến ngày', 'UBND đầy đủ'],
  ),
  reportLeadHeading: line('Báo cáo: tên phần I', 'Viết hoa.', 'CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI'),
  reportAssigned: line(
    'Báo cáo: giao nhiệm vụ',
    'Phần I, khi nhiệm vụ có đơn vị chủ trì.',
    '{UBND} đã giao {số nhiệm vụ} nhiệm vụ, giải pháp, do {số đơn vị} đơn vị, cá nhân chủ trì thực hiện.',
    ['số nhiệm vụ', 'số đơn vị'],
  ),
  reportLead: list(
    'Báo cáo: chỉ đạo, triển khai',
    'Mỗi dòng một đoạn, về những việc cơ quan đã làm; tiện ích không tự viết.',
    [],
  ),
  reportResultHeading: line('Báo cáo: tên phần II', 'Viết hoa.', 'KẾT QUẢ THỰC HIỆN'),
  reportCounts: line(
    'Báo cáo: tiến độ chung',
    'Đầu phần II.',
    'Tính đến {đến ngày}: {số nhiệm vụ} nhiệm vụ, giải pháp; {tiến độ}.',
    [...COUNTS, 'đến ngày'],
  ),
  reportLost: line(
    'Báo cáo: điểm bị trừ',
    'Sau tiến độ chung.',
    'Tổng số điểm bị trừ năm {năm} là {tổng điểm bị trừ} điểm.',
  ),
  reportForecast: line(
    'Báo cáo: điểm dự kiến',
    'Sau điểm bị trừ, khi nhiệm vụ có ghi điểm dự kiến tăng.',
    'Dự kiến đạt thêm {điểm dự kiến}; điểm chính thức theo kết quả thẩm định, công bố của cấp có thẩm quyền.',
    ['điểm dự kiến'],
  ),
  reportYearTotals: line('Báo cáo: kết quả cả năm', 'Phần II, trong báo cáo năm.', 'Cả năm {kết quả cả năm}.', [
    'kết quả cả năm',
  ]),
  reportAnnexMention: line(
    'Báo cáo: dẫn chiếu phụ lục',
    'Phần II, khi có phụ lục.',
    'Kết quả thực hiện từng nhiệm vụ nêu tại Phụ lục kèm theo Báo cáo này.',
  ),
  reportField: line(
    'Báo cáo: kết quả lĩnh vực',
    'Dưới tên từng lĩnh vực.',
    'Bị trừ {điểm bị trừ} điểm; {số nhiệm vụ} nhiệm vụ: {tiến độ}.',
    ['điểm bị trừ', ...COUNTS],
  ),
  reportFieldGain: line(
    'Báo cáo: điểm dự kiến của lĩnh vực',
    'Sau kết quả lĩnh vực, khi nhiệm vụ có ghi điểm dự kiến tăng.',
    'Dự kiến đạt thêm {điểm dự kiến}.',
    ['điểm dự kiến'],
  ),
  reportFieldNone: line(
    'Báo cáo: lĩnh vực chưa có nhiệm vụ',
    'Như trên, khi chưa giao nhiệm vụ nào.',
    'Bị trừ {điểm bị trừ} điểm.',
    ['điểm bị trừ'],
  ),
  reportGeneral: line(
    'Báo cáo: nhiệm vụ chung',
    'Dưới tên nhóm nhiệm vụ không thuộc lĩnh vực bị trừ điểm.',
    '{số nhiệm vụ} nhiệm vụ: {tiến độ}.',
    COUNTS,
  ),
  reportNoTask: line(
    'Báo cáo: chưa có nhiệm vụ',
    'Tiêu chí chưa được giao nhiệm vụ.',
    '{các tiêu chí}: chưa được giao nhiệm vụ, giải pháp.',
    ['các tiêu chí'],
  ),
  reportObstacleHeading: line('Báo cáo: tên phần III', 'Viết hoa.', 'KHÓ KHĂN, VƯỚNG MẮC'),
  reportNoObstacle: line(
    'Báo cáo: không có khó khăn',
    'Khi không nhiệm vụ nào ghi khó khăn, không nhiệm vụ nào quá hạn.',
    'Đến thời điểm báo cáo, chưa ghi nhận khó khăn, vướng mắc.',
  ),
  reportLate: line(
    'Báo cáo: nhiệm vụ quá hạn',
    'Phần III, trước danh sách nhiệm vụ quá hạn.',
    'Có {quá hạn} nhiệm vụ quá hạn, chưa hoàn thành:',
    ['quá hạn'],
  ),
  reportNextHeading: line('Báo cáo: tên phần IV', 'Viết hoa.', 'NHIỆM VỤ TRỌNG TÂM; ĐỀ XUẤT, KIẾN NGHỊ'),
  reportFinishLate: line(
    'Báo cáo: hoàn thành nhiệm vụ quá hạn',
    'Phần IV, khi có nhiệm vụ quá hạn.',
    'Hoàn thành dứt điểm {quá hạn} nhiệm vụ quá hạn nêu tại phần III.',
    ['quá hạn'],
  ),
  reportFinishRest: line(
    'Báo cáo: hoàn thành nhiệm vụ còn lại',
    'Phần IV, khi còn nhiệm vụ đang hoặc chưa thực hiện mà chưa quá hạn.',
    'Tiếp tục thực hiện, hoàn thành {còn lại} nhiệm vụ chưa quá hạn.',
    ['còn lại'],
  ),
  reportNext: list('Báo cáo: nhiệm vụ trọng tâm', 'Mỗi dòng một mục được đánh số.', [
    'Tổng hợp, lưu giữ đầy đủ tài liệu kiểm chứng phục vụ việc tự đánh giá, chấm điểm năm {năm kế hoạch}.',
  ]),
  reportBeyond: line(
    'Báo cáo: ngoài thẩm quyền',
    'Khi nhiệm vụ có mức độ Ngoài thẩm quyền ghi khó khăn, vướng mắc.',
    'Đề nghị {cấp trên} xem xét, tháo gỡ các khó khăn, vướng mắc ngoài thẩm quyền của {đơn vị}:',
  ),
  reportProposals: list('Báo cáo: đề xuất, kiến nghị', 'Mỗi dòng một mục được đánh số.', [
    'Đề nghị {cấp trên} tiếp tục quan tâm, hướng dẫn {UBND} thực hiện các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa.',
  ]),
  reportClosing: line(
    'Báo cáo: câu kết',
    'Cuối báo cáo; dấu ./. tự thêm.',
    'Trên đây là Báo cáo {trích yếu} của {cơ quan}, kính báo cáo {cấp trên} theo dõi, chỉ đạo',
  ),
  reportAnnexTitle: line('Báo cáo: tên phụ lục', 'Viết hoa.', 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP'),
  reportAnnexReference: line(
    'Báo cáo: phụ lục kèm theo',
    'Dưới tên phụ lục.',
    '(Kèm theo Báo cáo số {số, ký hiệu} {ngày văn bản} của {cơ quan})',
  ),
} as const satisfies Readonly<Record<string, WordingEntry>>;
