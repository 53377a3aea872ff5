/** The wording of the head of a plan and of its parts I and II. Texts are our own. */
import { FIGURES, line, list, type WordingEntry } from './entry.ts';

export const RESULT_WORDING = {
  subject: line(
    'Trích yếu',
    'Dưới chữ KẾ HOẠCH; câu mở đầu và câu kết nhắc lại.',
    'Khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa trong Chỉ số cải cách hành chính năm {năm}',
  ),
  subjectKeeping: line(
    'Trích yếu khi không bị trừ điểm',
    'Thay cho Trích yếu khi không có tiêu chí nào dưới điểm tối đa.',
    'Duy trì, nâng cao kết quả Chỉ số cải cách hành chính năm {năm}',
  ),
  decisionBasis: line(
    'Căn cứ quyết định',
    'Căn cứ nêu quyết định công bố kết quả và quyết định ban hành bộ tiêu chí.',
    'Quyết định số {số} {ngày} của {cơ quan ban hành} về {trích yếu quyết định}',
    ['số', 'ngày', 'cơ quan ban hành', 'trích yếu quyết định'],
  ),
  opening: line('Câu mở đầu', 'Sau các căn cứ.', '{cơ quan} ban hành Kế hoạch {trích yếu}, cụ thể như sau:'),
  purposeHeading: line('Tên phần I', 'Viết hoa.', 'MỤC ĐÍCH, YÊU CẦU'),
  purposeTitle: line('Phần I, mục 1', 'Tiêu đề.', 'Mục đích'),
  purpose: list('Mục đích', 'Mỗi dòng một đoạn.', [
    'Phát huy những kết quả đã đạt được, khắc phục các tiêu chí, tiêu chí thành phần bị trừ điểm trong Chỉ số cải cách hành chính (CCHC) năm {năm}; nâng cao kết quả Chỉ số CCHC của {đơn vị} trong những năm tiếp theo.',
    'Xác định rõ nguyên nhân của từng nội dung bị trừ điểm, làm cơ sở giao nhiệm vụ gắn với trách nhiệm, thời hạn và sản phẩm cụ thể.',
  ]),
  purposeKeeping: list(
    'Mục đích khi không bị trừ điểm',
    'Thay cho Mục đích khi không có tiêu chí nào dưới điểm tối đa.',
    [
      'Duy trì kết quả các tiêu chí, tiêu chí thành phần đã đạt điểm tối đa trong Chỉ số cải cách hành chính (CCHC) năm {năm}; tiếp tục nâng cao chất lượng phục vụ người dân, tổ chức của {đơn vị} trong những năm tiếp theo.',
      'Nâng cao ý thức trách nhiệm của người đứng đầu, của từng cán bộ, công chức trong thực hiện nhiệm vụ CCHC.',
    ],
  ),
  requirementTitle: line('Phần I, mục 2', 'Tiêu đề.', 'Yêu cầu'),
  requirement: list('Yêu cầu', 'Mỗi dòng một đoạn.', [
    'Giải pháp đề ra phải đúng với nguyên nhân bị trừ điểm, phù hợp với điều kiện thực tế của {đơn vị}, có tính khả thi và kiểm chứng được kết quả.',
    'Đơn vị, cá nhân được giao chủ trì phối hợp chặt chẽ với các đơn vị liên quan, hoàn thành đúng thời hạn, lưu giữ đầy đủ tài liệu kiểm chứng.',
    'Việc đôn đốc, kiểm tra được tiến hành thường xuyên; kết quả thực hiện là một trong các căn cứ để đánh giá, xếp loại đơn vị, cán bộ, công chức hằng năm.',
  ]),
  requirementKeeping: list(
    'Yêu cầu khi không bị trừ điểm',
    'Thay cho Yêu cầu khi không có tiêu chí nào dưới điểm tối đa.',
    [
      'Các đơn vị, cá nhân chủ động rà soát yêu cầu của từng tiêu chí, lưu giữ đầy đủ tài liệu kiểm chứng phục vụ việc tự đánh giá, chấm điểm năm {năm kế hoạch}.',
      'Việc đôn đốc, kiểm tra được tiến hành thường xuyên; kết quả thực hiện là một trong các căn cứ để đánh giá, xếp loại đơn vị, cán bộ, công chức hằng năm.',
    ],
  ),
  goalTitle: line('Phần I, mục 3', 'Tiêu đề; có khi đã ghi Điểm phấn đấu hoặc Xếp hạng phấn đấu.', 'Mục tiêu'),
  goalPoints: line(
    'Mục tiêu về điểm',
    'Khi đã ghi Điểm phấn đấu.',
    'Phấn đấu kết quả Chỉ số CCHC năm {năm kế hoạch} đạt từ {điểm phấn đấu} điểm trở lên',
  ),
  goalGain: line(
    'Mục tiêu về điểm: mức tăng',
    'Nối sau Mục tiêu về điểm khi điểm phấn đấu cao hơn điểm đạt.',
    '(tăng ít nhất {điểm cần tăng} điểm so với năm {năm})',
  ),
  goalRank: line('Mục tiêu về xếp hạng', 'Khi đã ghi Xếp hạng phấn đấu.', 'Xếp hạng phấn đấu: {thứ hạng phấn đấu}'),
  resultHeading: line('Tên phần II', 'Viết hoa.', 'CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM {năm}'),
  resultHeadingKeeping: line(
    'Tên phần II khi không bị trừ điểm',
    'Thay cho Tên phần II khi không có tiêu chí nào dưới điểm tối đa. Viết hoa.',
    'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {năm}',
  ),
  overall: line(
    'Kết quả chung',
    'Đầu phần II; xếp hạng, xếp loại, điểm tự chấm được nối vào sau, cách nhau bằng dấu chấm phẩy.',
    'Kết quả Chỉ số CCHC năm {năm} của {UBND} đạt {tổng điểm đạt}/{tổng điểm tối đa} điểm',
  ),
  overallExpected: line(
    'Kết quả chung khi chưa công bố',
    'Thay cho Kết quả chung khi điểm đang tính là điểm dự kiến.',
    'Theo số liệu dự kiến, chưa được công bố ({nguồn điểm}), Chỉ số CCHC năm {năm} của {UBND} đạt {tổng điểm đạt}/{tổng điểm tối đa} điểm đã chấm',
    ['nguồn điểm'],
  ),
  overallOpen: line(
    'Kết quả chung khi còn nội dung chưa chấm',
    'Thay cho Kết quả chung khi chưa có tổng điểm công bố và còn nội dung chưa chấm.',
    'Kết quả Chỉ số CCHC năm {năm} của {UBND} đạt {tổng điểm đạt}/{tổng điểm tối đa} điểm đã chấm',
  ),
  overallRate: line('Kết quả quy đổi', 'Khi thang điểm không phải là 100.', 'tương đương {tỷ lệ đạt}'),
  overallRank: line('Xếp hạng', 'Khi chọn nêu xếp hạng.', 'xếp hạng {thứ hạng}'),
  overallRankOf: line(
    'Xếp hạng trong nhóm',
    'Thay cho Xếp hạng khi biết tổng số đơn vị.',
    'xếp hạng {thứ hạng}/{số đơn vị xếp hạng} {nhóm xếp hạng}',
  ),
  overallGrade: line('Xếp loại', 'Khi kết quả có xếp loại.', 'xếp loại: {xếp loại}'),
  overallSelf: line('Điểm tự chấm', 'Khi chọn nêu điểm tự chấm.', '{đơn vị} tự chấm {tổng điểm tự chấm} điểm'),
  lastYearPoints: line(
    'So với năm trước',
    'Sau kết quả chung, khi đã ghi Tổng điểm năm trước.',
    'Năm {năm trước} đạt {tổng điểm năm trước} điểm; năm {năm} {so với năm trước}',
  ),
  lastYearRank: line(
    'Xếp hạng năm trước',
    'Nối sau So với năm trước, khi đã ghi Xếp hạng năm trước.',
    'xếp hạng năm {năm trước}: {thứ hạng năm trước}',
  ),
  overallLost: line(
    'Tổng điểm bị trừ',
    'Sau kết quả chung.',
    'Tổng số điểm bị trừ là {tổng điểm bị trừ} điểm; có {số tiêu chí} tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa thuộc {số lĩnh vực} lĩnh vực',
  ),
  overallLostFields: line(
    'Tổng điểm bị trừ theo lĩnh vực',
    'Thay cho Tổng điểm bị trừ khi kết quả chỉ chấm đến lĩnh vực.',
    'Tổng số điểm bị trừ là {tổng điểm bị trừ} điểm, thuộc {số lĩnh vực} lĩnh vực',
  ),
  lostUnlisted: line(
    'Tổng điểm bị trừ khi không nêu tiêu chí',
    'Thay cho Tổng điểm bị trừ khi kết quả không nêu lĩnh vực, tiêu chí nào bị trừ điểm.',
    'Tổng số điểm bị trừ là {tổng điểm bị trừ} điểm; kết quả chưa nêu tiêu chí, tiêu chí thành phần bị trừ điểm.',
  ),
  lostUnknown: line(
    'Chưa rõ tổng điểm bị trừ',
    'Thay cho Tổng điểm bị trừ khi chưa đủ điểm để tính.',
    'Tổng số điểm bị trừ là {tổng điểm bị trừ} điểm',
  ),
  nothingLost: line(
    'Không bị trừ điểm',
    'Khi không có tiêu chí nào dưới điểm tối đa.',
    'Trong các nội dung đã có kết quả chấm điểm năm {năm}, {đơn vị} không có tiêu chí, tiêu chí thành phần nào chưa đạt điểm tối đa.',
  ),
  fieldTable: line('Bảng kết quả theo lĩnh vực', 'Trước bảng kết quả, khi chọn có bảng.', 'Kết quả theo lĩnh vực:'),
  field: line(
    'Điểm của lĩnh vực',
    'Dưới tên của từng lĩnh vực trong phần II.',
    'Điểm tối đa {điểm tối đa}, đạt {điểm đạt}, bị trừ {điểm bị trừ} điểm',
    FIGURES,
  ),
  item: line(
    'Tiêu chí bị trừ điểm',
    'Mỗi tiêu chí bị trừ điểm trong phần II.',
    '{tiêu chí}: đạt {điểm đạt}/{điểm tối đa} điểm, bị trừ {điểm bị trừ} điểm. Nguyên nhân: {nguyên nhân}',
    ['tiêu chí', 'nguyên nhân', ...FIGURES],
  ),
  fieldCause: line('Nguyên nhân của lĩnh vực', 'Khi kết quả chỉ chấm đến lĩnh vực.', 'Nguyên nhân: {nguyên nhân}', [
    'nguyên nhân',
    ...FIGURES,
  ]),
  fieldWithoutItems: line(
    'Lĩnh vực chưa rõ tiêu chí',
    'Khi lĩnh vực bị trừ điểm mà không có tiêu chí nào được nêu.',
    'Kết quả công bố không nêu tiêu chí, tiêu chí thành phần bị trừ điểm của lĩnh vực này; {UBND} đề nghị {cấp trên} thông báo cụ thể để có giải pháp khắc phục.',
  ),
  residual: line(
    'Điểm chưa rõ nguyên nhân của lĩnh vực',
    'Khi chọn nêu điểm bị trừ chưa rõ nguyên nhân.',
    'Ngoài ra, {phạm vi} còn {điểm bị trừ} điểm bị trừ chưa được nêu lý do trong kết quả công bố; {UBND} đề nghị {cấp trên} thông báo cụ thể để có giải pháp khắc phục.',
    ['phạm vi', 'điểm bị trừ'],
  ),
  bonus: line('Điểm thưởng', 'Khi kết quả có điểm thưởng.', '{nội dung}: Được cộng {điểm} điểm ngoài thang điểm.', [
    'nội dung',
    'điểm',
  ]),
  penalty: line(
    'Điểm phạt',
    'Khi kết quả có điểm trừ ngoài thang điểm.',
    '{nội dung}: Bị trừ {điểm} điểm ngoài thang điểm.',
    ['nội dung', 'điểm'],
  ),
  notApplicable: line(
    'Nội dung không áp dụng',
    'Khi có tiêu chí không áp dụng.',
    'Các nội dung không áp dụng đối với {đơn vị}, không tính vào điểm tối đa: {danh sách}.',
    ['danh sách'],
  ),
  unscored: line(
    'Nội dung chưa chấm',
    'Khi có tiêu chí chưa có điểm.',
    'Các nội dung chưa có kết quả chấm điểm ({điểm chưa chấm} điểm): {danh sách}.',
    ['danh sách', 'điểm chưa chấm'],
  ),
} as const satisfies Readonly<Record<string, WordingEntry>>;
