/** The wording of a superior body's report on its units' plans. Texts are our own. */
import { line, type WordingEntry } from './entry.ts';

const UNITS = ['các đơn vị'];
const PERIOD = ['kỳ'];
const NAMES = ['số', 'tên các đơn vị'];

export const FOLLOWING_WORDING = {
  followingSubject: line(
    'Theo dõi các xã: trích yếu',
    'Dưới chữ BÁO CÁO.',
    'Tình hình thực hiện kế hoạch khắc phục hạn chế về cải cách hành chính {kỳ} của Ủy ban nhân dân {các đơn vị}',
    [...PERIOD, ...UNITS],
  ),
  followingOpening: line(
    'Theo dõi các xã: câu mở đầu',
    'Đầu báo cáo.',
    '{UBND đầy đủ} báo cáo tình hình ban hành và thực hiện kế hoạch khắc phục các tiêu chí chưa đạt điểm tối đa của Chỉ số cải cách hành chính (CCHC) năm {năm}, {kỳ}, theo sổ theo dõi của {số đơn vị gửi}/{số đơn vị} đơn vị, như sau:',
    ['UBND đầy đủ', ...PERIOD, 'số đơn vị gửi', 'số đơn vị'],
  ),
  followingPlansHeading: line('Theo dõi các xã: tên phần I', 'Viết hoa.', 'BAN HÀNH KẾ HOẠCH KHẮC PHỤC'),
  followingIssued: line(
    'Theo dõi các xã: đã ban hành',
    'Phần I.',
    '{số}/{số đơn vị} đơn vị đã ban hành kế hoạch khắc phục',
    ['số', 'số đơn vị'],
  ),
  followingGroup: line(
    'Theo dõi các xã: đã ban hành theo nhóm',
    'Phần I, khi các đơn vị chia nhóm; mỗi nhóm một dòng.',
    '{tên nhóm}: {số}/{số đơn vị} đơn vị',
    ['tên nhóm', 'số', 'số đơn vị'],
  ),
  followingDraft: line(
    'Theo dõi các xã: mới có dự thảo',
    'Phần I.',
    '{số} đơn vị mới có dự thảo: {tên các đơn vị}',
    NAMES,
  ),
  followingNone: line(
    'Theo dõi các xã: chưa lập',
    'Phần I.',
    '{số} đơn vị chưa có kế hoạch trong sổ: {tên các đơn vị}',
    NAMES,
  ),
  followingSilent: line(
    'Theo dõi các xã: chưa gửi sổ',
    'Phần I.',
    '{số} đơn vị chưa gửi sổ nên chưa rõ tình hình: {tên các đơn vị}',
    NAMES,
  ),
  followingUnclear: line(
    'Theo dõi các xã: số liệu chưa rõ',
    'Phần I, khi sổ của đơn vị thiếu cột hoặc chưa có điểm.',
    '{số} đơn vị gửi sổ thiếu thông tin; phần chưa rõ không có trong các số tổng: {tên các đơn vị}',
    NAMES,
  ),
  followingTasksHeading: line('Theo dõi các xã: tên phần II', 'Viết hoa.', 'THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP'),
  followingCovered: line(
    'Theo dõi các xã: điểm đã có nhiệm vụ',
    'Phần II.',
    'Các đơn vị bị trừ {điểm bị trừ} điểm; {điểm có nhiệm vụ} điểm ({tỷ lệ}) đã có nhiệm vụ xác định rõ đơn vị chủ trì, thời hạn và kết quả; {số tiêu chí} tiêu chí, tiêu chí thành phần bị trừ điểm chưa có nhiệm vụ và chưa nêu lý do',
    ['điểm bị trừ', 'điểm có nhiệm vụ', 'tỷ lệ', 'số tiêu chí'],
  ),
  followingDone: line(
    'Theo dõi các xã: nhiệm vụ hoàn thành',
    'Phần II.',
    'Đã hoàn thành {số hoàn thành}/{số nhiệm vụ} nhiệm vụ, giải pháp; {số quá hạn} nhiệm vụ quá hạn tại {số đơn vị quá hạn} đơn vị',
    ['số hoàn thành', 'số nhiệm vụ', 'số quá hạn', 'số đơn vị quá hạn'],
  ),
  followingGain: line(
    'Theo dõi các xã: điểm dự kiến',
    'Phần II, khi các đơn vị đã ghi điểm dự kiến tăng.',
    'Khi hoàn thành các nhiệm vụ đã giao, tổng điểm của các đơn vị dự kiến tăng {điểm dự kiến} điểm',
    ['điểm dự kiến'],
  ),
  followingBefore: line(
    'Theo dõi các xã: so với kỳ trước',
    'Phần II, khi kỳ trước cũng có sổ của chính các đơn vị ấy.',
    'So với {kỳ trước}: số đơn vị đã ban hành kế hoạch {thay đổi ban hành}, nhiệm vụ hoàn thành {thay đổi hoàn thành}, nhiệm vụ quá hạn {thay đổi quá hạn}',
    ['kỳ trước', 'thay đổi ban hành', 'thay đổi hoàn thành', 'thay đổi quá hạn'],
  ),
  followingLate: line(
    'Theo dõi các xã: quá hạn nhiều',
    'Phần II.',
    'Đơn vị có nhiều nhiệm vụ quá hạn: {tên các đơn vị}',
    ['tên các đơn vị'],
  ),
  followingNextHeading: line('Theo dõi các xã: tên phần III', 'Viết hoa.', 'NHIỆM VỤ THỜI GIAN TỚI'),
  followingNextPlans: line(
    'Theo dõi các xã: đôn đốc ban hành',
    'Phần III, khi còn đơn vị chưa ban hành hoặc chưa gửi sổ.',
    'Đôn đốc {số} đơn vị chưa ban hành kế hoạch hoặc chưa gửi sổ hoàn thành, báo cáo kết quả',
    ['số'],
  ),
  followingNextLate: line(
    'Theo dõi các xã: đôn đốc việc quá hạn',
    'Phần III, khi có nhiệm vụ quá hạn.',
    'Yêu cầu {số} đơn vị có nhiệm vụ quá hạn làm rõ nguyên nhân, xác định thời gian hoàn thành',
    ['số'],
  ),
  followingNextOpen: line(
    'Theo dõi các xã: bổ sung nhiệm vụ',
    'Phần III, khi còn tiêu chí chưa có nhiệm vụ.',
    'Yêu cầu các đơn vị bổ sung nhiệm vụ cho {số} tiêu chí, tiêu chí thành phần bị trừ điểm chưa có nhiệm vụ',
    ['số'],
  ),
  followingNextKeep: line(
    'Theo dõi các xã: tiếp tục theo dõi',
    'Phần III.',
    'Tiếp tục theo dõi, tổng hợp việc thực hiện kế hoạch của các đơn vị',
  ),
  followingClosing: line(
    'Theo dõi các xã: câu kết',
    'Cuối báo cáo; dấu ./. tự thêm.',
    'Trên đây là báo cáo tình hình thực hiện kế hoạch khắc phục hạn chế về cải cách hành chính {kỳ}, kính báo cáo {cấp trên} theo dõi, chỉ đạo',
    PERIOD,
  ),
  followingAnnexTitle: line(
    'Theo dõi các xã: tên phụ lục',
    'Viết hoa.',
    'TÌNH HÌNH THỰC HIỆN KẾ HOẠCH KHẮC PHỤC CỦA TỪNG ĐƠN VỊ',
  ),
} as const satisfies Readonly<Record<string, WordingEntry>>;
