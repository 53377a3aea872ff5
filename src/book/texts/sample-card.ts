/** The sample's result: the figures of a real commune-level result of 2023, told in our own words. */
import { TOTAL_LABEL } from '../../core/codes.ts';
import type { ResultRow } from '../result-row.ts';

const field = (code: string, title: string, max: number, score: number): ResultRow => ({ code, title, max, score });

const leaf = (code: string, title: string, max: number, score: number, cause: string): ResultRow => ({
  code,
  title,
  max,
  score,
  cause,
});

/** Fields and the items below their maximum: a partial listing, as results are published. Field 7 hides 0,1 point. */
export const SAMPLE_ROWS: readonly ResultRow[] = [
  field('1', 'Công tác chỉ đạo, điều hành', 17, 14),
  leaf(
    '1.5',
    'Sáng kiến, giải pháp mới trong cải cách hành chính',
    3,
    0,
    'trong năm chưa có sáng kiến hoặc giải pháp mới được công nhận',
  ),
  field('2', 'Cải cách thể chế', 9, 8),
  leaf('2.1', 'Ban hành văn bản quy phạm pháp luật', 2, 1, 'cả năm không ban hành văn bản quy phạm pháp luật nào'),
  field('3', 'Cải cách thủ tục hành chính', 18, 15),
  leaf(
    '3.1.4',
    'Phương án đơn giản hóa thủ tục hành chính',
    1,
    0,
    'chưa có phương án đơn giản hóa được Chủ tịch UBND tỉnh thông qua',
  ),
  leaf(
    '3.1.5',
    'Công bố thủ tục hành chính nội bộ',
    1,
    0.5,
    'quyết định công bố thủ tục nội bộ ban hành sau tháng 4/2023',
  ),
  leaf('3.4.1', 'Hồ sơ giải quyết đúng hạn', 2.5, 1.5, 'hệ thống ghi nhận 22 hồ sơ quá hạn'),
  leaf(
    '3.5.1',
    'Tỷ lệ hồ sơ xử lý trước hạn và đúng hạn',
    1,
    0.5,
    'tỷ lệ hồ sơ trước hạn, đúng hạn mới đạt từ 80% đến dưới 90%',
  ),
  field('5', 'Cải cách chế độ công vụ', 19, 17),
  leaf('5.5.1', 'Cán bộ, công chức đạt chuẩn', 2, 0, 'còn cán bộ chưa đạt chuẩn trình độ chuyên môn'),
  field('6', 'Cải cách tài chính công', 10, 7),
  leaf('6.2', 'Chấp hành quy định về tài chính, ngân sách', 2, 0, 'kết luận thanh tra đã nêu sai phạm'),
  leaf('6.3.3', 'Báo cáo tài chính', 1, 0, 'không gửi báo cáo theo đúng quy định'),
  field('7', 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', 13, 6.9),
  leaf('7.1', 'Văn bản điện tử', 1, 0, 'dưới 80% văn bản đi được gửi hoàn toàn dạng điện tử'),
  leaf('7.2', 'Xử lý hồ sơ trên hệ thống', 2, 0, '22 hồ sơ xử lý không đúng quy định'),
  leaf('7.3', 'Thanh toán trực tuyến', 3, 0, 'không phát sinh giao dịch thanh toán trực tuyến'),
  { code: TOTAL_LABEL, title: 'Tổng điểm', max: 100, score: 81.9, self: 90.9 },
];

/** Values by the label of the setting. */
export const SAMPLE_SETTINGS: Readonly<Record<string, string>> = {
  'Cơ quan ban hành': 'Ủy ban nhân dân thị trấn Đồng Mỏ',
  'Cơ quan nhận báo cáo': 'Phòng Nội vụ huyện Chi Lăng',
  'Địa danh': 'Đồng Mỏ',
  'Năm chấm điểm': '2023',
  'Năm kế hoạch': '2024',
  'Quyết định công bố kết quả: số': '202/QĐ-UBND',
  'Quyết định công bố kết quả: ngày': '15/01/2024',
  'Quyết định công bố kết quả: cơ quan ban hành': 'Ủy ban nhân dân huyện Chi Lăng',
  'Quyết định công bố kết quả: trích yếu':
    'công bố chỉ số cải cách hành chính năm 2023 của các cơ quan chuyên môn và Ủy ban nhân dân các xã, thị trấn',
  'Tổng điểm tối đa': '100',
  'Tổng điểm đạt được công bố': '81,9',
  'Tổng điểm tự chấm': '90,9',
  'Xếp hạng': '13',
  'Trên tổng số đơn vị': '20',
  'Nhóm xếp hạng': 'xã, thị trấn',
  'Ngày chốt số liệu chấm điểm': '30/11/2024',
  'Ngày văn bản': '02/2024',
  'Thể thức ký': 'TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH - PHÓ CHỦ TỊCH',
  'Viết tắt đơn vị soạn thảo': 'VP',
  'Nơi nhận': [
    'Phòng Nội vụ huyện',
    'Thường trực Đảng ủy, Thường trực HĐND thị trấn',
    'Chủ tịch, các Phó Chủ tịch UBND thị trấn',
    'Cán bộ, công chức UBND thị trấn',
  ].join('\n'),
};
