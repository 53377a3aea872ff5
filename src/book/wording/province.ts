/** The wording of a superior body: its decision, the slip of a unit, the notice to it. Texts are our own. */
import { line, type WordingEntry } from './entry.ts';

const UNIT = ['UBND đơn vị'];
const RESULT = ['UBND đơn vị', 'quyết định công bố'];

export const PROVINCE_WORDING = {
  announcementSubject: line(
    'Công bố: trích yếu quyết định',
    'Dưới chữ QUYẾT ĐỊNH.',
    'Về việc công bố kết quả xác định và xếp hạng Chỉ số cải cách hành chính năm {năm} của Ủy ban nhân dân {các đơn vị}',
    ['các đơn vị'],
  ),
  announcementResult: line(
    'Công bố: Điều 1',
    'Sau chữ Điều 1.',
    'Công bố kết quả xác định và xếp hạng Chỉ số cải cách hành chính năm {năm} của {số đơn vị} đơn vị (chi tiết tại {các phụ lục} kèm theo Quyết định này).',
    ['số đơn vị', 'các phụ lục'],
  ),
  announcementGroup: line(
    'Công bố: kết quả một nhóm',
    'Dưới Điều 1, mỗi nhóm xếp hạng một dòng.',
    '{tên nhóm}: {số đơn vị} đơn vị; cao nhất {đơn vị cao nhất}, đạt {điểm cao nhất} điểm; thấp nhất {đơn vị thấp nhất}, đạt {điểm thấp nhất} điểm',
    ['tên nhóm', 'số đơn vị', 'đơn vị cao nhất', 'điểm cao nhất', 'đơn vị thấp nhất', 'điểm thấp nhất'],
  ),
  announcementAlike: line(
    'Công bố: kết quả một nhóm bằng điểm nhau',
    'Thay cho Công bố: kết quả một nhóm khi nhóm có một đơn vị, hoặc các đơn vị bằng điểm.',
    '{tên nhóm}: {số đơn vị} đơn vị; {đơn vị cao nhất} đạt {điểm cao nhất} điểm',
    ['tên nhóm', 'số đơn vị', 'đơn vị cao nhất', 'điểm cao nhất'],
  ),
  announcementOpen: line(
    'Công bố: đơn vị chưa xếp hạng',
    'Dưới Điều 1, khi có đơn vị chưa đủ điểm.',
    'Chưa xếp hạng {số đơn vị} đơn vị do chưa có đủ điểm: {tên các đơn vị}',
    ['số đơn vị', 'tên các đơn vị'],
  ),
  announcementTask: line(
    'Công bố: Điều 2',
    'Sau chữ Điều 2.',
    'Căn cứ kết quả nêu tại Điều 1, Ủy ban nhân dân {các đơn vị} ban hành kế hoạch khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa, hoàn thành {hạn kế hoạch}; {đơn vị theo dõi} theo dõi, đôn đốc, tổng hợp việc thực hiện.',
    ['các đơn vị', 'hạn kế hoạch'],
  ),
  announcementForce: line(
    'Công bố: Điều 3',
    'Sau chữ Điều 3; dấu ./. tự thêm.',
    'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và Chủ tịch Ủy ban nhân dân {các đơn vị} chịu trách nhiệm thi hành Quyết định này',
    ['các đơn vị'],
  ),
  rankingTitle: line(
    'Công bố: tên Phụ lục I',
    'Viết hoa.',
    'KẾT QUẢ XÁC ĐỊNH VÀ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {năm}',
  ),
  fieldPointsTitle: line(
    'Công bố: tên Phụ lục II',
    'Viết hoa.',
    'ĐIỂM CÁC LĨNH VỰC CỦA CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {năm}',
  ),
  slipTitle: line('Phiếu kết quả: tên phiếu', 'Viết hoa.', 'PHIẾU KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {năm}'),
  slipReference: line('Phiếu kết quả: kèm theo', 'Dưới tên đơn vị.', '(Kèm theo {quyết định công bố})', [
    'quyết định công bố',
  ]),
  slipTotal: line(
    'Phiếu kết quả: tổng điểm',
    'Trên bảng.',
    'Tổng điểm: {tổng điểm đạt}/{tổng điểm tối đa} điểm, tỷ lệ đạt {tỷ lệ đạt}; bị trừ {tổng điểm bị trừ} điểm',
  ),
  slipSelf: line(
    'Phiếu kết quả: điểm tự chấm',
    'Trên bảng, khi đơn vị đã tự chấm.',
    'Điểm đơn vị tự chấm: {tổng điểm tự chấm}',
  ),
  slipRank: line('Phiếu kết quả: xếp hạng', 'Trên bảng, khi đã xếp hạng.', 'Xếp hạng: {thứ hạng}/{số đơn vị xếp hạng}'),
  slipRankOf: line(
    'Phiếu kết quả: xếp hạng trong nhóm',
    'Thay cho Phiếu kết quả: xếp hạng khi xếp theo nhóm.',
    'Xếp hạng: {thứ hạng}/{số đơn vị xếp hạng} trong nhóm {nhóm xếp hạng}',
  ),
  surveyReason: line(
    'Phiếu kết quả: lý do của điểm điều tra',
    'Cột Lý do của tiêu chí chấm qua điều tra xã hội học, khi chưa ghi ý kiến.',
    'Theo kết quả điều tra xã hội học',
  ),
  noticeLetterSubject: line(
    'Thông báo kết quả: trích yếu công văn',
    'Dưới số công văn.',
    'V/v thông báo kết quả Chỉ số cải cách hành chính năm {năm}',
  ),
  noticeSubject: line(
    'Thông báo kết quả: trích yếu thông báo',
    'Dưới chữ THÔNG BÁO.',
    'Kết quả Chỉ số cải cách hành chính năm {năm} của {UBND đơn vị}',
    UNIT,
  ),
  noticeOpening: line(
    'Thông báo kết quả: câu mở đầu',
    'Đầu văn bản.',
    'Căn cứ {quyết định công bố}, {UBND đầy đủ} thông báo kết quả Chỉ số cải cách hành chính (CCHC) năm {năm} của {UBND đơn vị} như sau:',
    ['UBND đầy đủ', ...RESULT],
  ),
  noticeReachedHeading: line('Thông báo kết quả: tên phần I', 'Viết hoa, trong thông báo.', 'KẾT QUẢ'),
  noticeTotal: line(
    'Thông báo kết quả: tổng điểm',
    'Đầu phần kết quả.',
    '{UBND đơn vị} đạt {tổng điểm đạt}/{tổng điểm tối đa} điểm, tỷ lệ đạt {tỷ lệ đạt}',
    UNIT,
  ),
  noticeRank: line('Thông báo kết quả: xếp hạng', 'Sau tổng điểm.', 'xếp hạng {thứ hạng}/{số đơn vị xếp hạng}'),
  noticeRankOf: line(
    'Thông báo kết quả: xếp hạng trong nhóm',
    'Sau tổng điểm, khi xếp theo nhóm.',
    'xếp hạng {thứ hạng}/{số đơn vị xếp hạng} trong nhóm {nhóm xếp hạng}',
  ),
  noticeLost: line(
    'Thông báo kết quả: điểm bị trừ',
    'Trước bảng.',
    'Các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa, bị trừ {tổng điểm bị trừ} điểm:',
  ),
  noticeNothingLost: line(
    'Thông báo kết quả: không bị trừ điểm',
    'Thay cho bảng khi đơn vị đạt điểm tối đa.',
    'Mọi tiêu chí, tiêu chí thành phần đều đạt điểm tối đa.',
  ),
  noticeWantedHeading: line('Thông báo kết quả: tên phần II', 'Viết hoa, trong thông báo.', 'YÊU CẦU'),
  noticePlan: line(
    'Thông báo kết quả: kế hoạch khắc phục',
    'Phần yêu cầu, khi có điểm bị trừ.',
    'Đề nghị {UBND đơn vị} xác định nguyên nhân, ban hành kế hoạch khắc phục các tiêu chí, tiêu chí thành phần nêu trên và gửi {UBND} {hạn kế hoạch}.',
    [...UNIT, 'hạn kế hoạch'],
  ),
  noticeKeep: line(
    'Thông báo kết quả: giữ kết quả',
    'Phần yêu cầu, khi không bị trừ điểm.',
    'Đề nghị {UBND đơn vị} duy trì kết quả đã đạt được.',
    UNIT,
  ),
  noticeClosing: line(
    'Thông báo kết quả: câu kết',
    'Cuối văn bản; dấu ./. tự thêm.',
    '{UBND} thông báo để {UBND đơn vị} biết, thực hiện',
    UNIT,
  ),
} as const satisfies Readonly<Record<string, WordingEntry>>;
