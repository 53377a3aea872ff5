/** The wording of the dossier: self scores, the answer to an appraisal, a question to the body above, the list of evidence. Texts are our own. */
import { line, type WordingEntry } from './entry.ts';

const ITEMS = ['các tiêu chí', 'điểm tối đa'];
const SCORES = ['tổng điểm tự chấm', 'điểm tối đa tự chấm', 'thang điểm'];
const GOES_WITH = ['loại văn bản', 'số hồ sơ', 'ngày hồ sơ'];

const SELF_SCORE_WORDING = {
  dossierSubject: line(
    'Tự chấm: trích yếu báo cáo',
    'Dưới chữ BÁO CÁO; câu kết nhắc lại.',
    'Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm {năm}',
  ),
  requestSubject: line(
    'Tự chấm: trích yếu công văn',
    'Dưới số công văn, khi chọn hình thức công văn.',
    'V/v đề nghị thẩm định kết quả tự chấm điểm Chỉ số cải cách hành chính năm {năm}',
  ),
  dossierOpening: line(
    'Tự chấm: câu mở đầu',
    'Sau dòng Kính gửi, khi đã ghi Quyết định ban hành bộ tiêu chí.',
    'Thực hiện {quyết định bộ tiêu chí}, {UBND đầy đủ} đã tự đánh giá, chấm điểm Chỉ số cải cách hành chính (CCHC) năm {năm}. Kết quả như sau:',
    ['quyết định bộ tiêu chí', 'UBND đầy đủ'],
  ),
  dossierOpeningPlain: line(
    'Tự chấm: câu mở đầu khi chưa ghi bộ tiêu chí',
    'Thay cho Tự chấm: câu mở đầu khi chưa ghi Quyết định ban hành bộ tiêu chí.',
    '{UBND đầy đủ} đã tự đánh giá, chấm điểm Chỉ số cải cách hành chính (CCHC) năm {năm}. Kết quả như sau:',
    ['UBND đầy đủ'],
  ),
  dossierResultHeading: line('Tự chấm: tên phần I', 'Viết hoa.', 'KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM'),
  dossierTotal: line(
    'Tự chấm: tổng điểm',
    'Đầu phần I, khi mọi tiêu chí đều đã tự chấm.',
    'Tổng điểm tự chấm: {tổng điểm tự chấm}/{thang điểm} điểm.',
    SCORES,
  ),
  dossierTotalPart: line(
    'Tự chấm: tổng điểm của phần đã tự chấm',
    'Thay cho Tự chấm: tổng điểm khi có tiêu chí không tự chấm hoặc chưa tự chấm.',
    'Tổng điểm tự chấm: {tổng điểm tự chấm}/{điểm tối đa tự chấm} điểm của các tiêu chí, tiêu chí thành phần đã tự chấm (thang điểm {thang điểm}).',
    SCORES,
  ),
  dossierAdjustment: line(
    'Tự chấm: điểm thưởng, điểm trừ',
    'Sau tổng điểm, khi có điểm ngoài thang điểm.',
    'Trong đó điểm thưởng, điểm trừ: {điểm} điểm.',
    ['điểm'],
  ),
  dossierSurvey: line(
    'Tự chấm: điều tra xã hội học',
    'Khi có tiêu chí chấm qua điều tra xã hội học.',
    'Không tự chấm, chấm qua điều tra xã hội học (XHH): {các tiêu chí} ({điểm tối đa} điểm).',
    ITEMS,
  ),
  dossierNotApplicable: line(
    'Tự chấm: không áp dụng',
    'Khi có tiêu chí không áp dụng.',
    'Không áp dụng đối với {tên đơn vị}: {các tiêu chí} ({điểm tối đa} điểm).',
    ITEMS,
  ),
  dossierUnscored: line(
    'Tự chấm: chưa tự chấm',
    'Khi còn tiêu chí chưa có điểm tự chấm.',
    'Chưa tự chấm: {các tiêu chí} ({điểm tối đa} điểm).',
    ITEMS,
  ),
  dossierField: line(
    'Tự chấm: kết quả lĩnh vực',
    'Mỗi lĩnh vực một dòng, khi bảng ở phụ lục.',
    '{tên lĩnh vực}: {điểm tự chấm}/{điểm tối đa} điểm',
    ['tên lĩnh vực', 'điểm tự chấm', 'điểm tối đa'],
  ),
  dossierTable: line(
    'Tự chấm: dẫn vào bảng',
    'Trước bảng, khi bảng ở trong văn bản.',
    'Điểm tự chấm của từng tiêu chí, tiêu chí thành phần:',
  ),
  dossierAnnexMention: line(
    'Tự chấm: dẫn chiếu phụ lục',
    'Khi bảng ở phụ lục.',
    'Điểm tự chấm của từng tiêu chí, tiêu chí thành phần nêu tại Phụ lục I kèm theo {loại văn bản} này.',
    ['loại văn bản'],
  ),
  dossierEvidenceHeading: line('Tự chấm: tên phần II', 'Viết hoa.', 'TÀI LIỆU KIỂM CHỨNG'),
  dossierEvidence: line(
    'Tự chấm: tài liệu kiểm chứng',
    'Khi đã ghi tài liệu kiểm chứng.',
    'Hồ sơ có {số tài liệu} tài liệu kiểm chứng, nêu tại Danh mục tài liệu kiểm chứng kèm theo {loại văn bản} này.',
    ['số tài liệu', 'loại văn bản'],
  ),
  dossierAskHeading: line('Tự chấm: tên phần III', 'Viết hoa.', 'ĐỀ XUẤT, KIẾN NGHỊ'),
  dossierAsk: line(
    'Tự chấm: đề nghị thẩm định',
    'Phần III của báo cáo; đoạn cuối của công văn.',
    '{UBND} đề nghị {cấp trên} xem xét, thẩm định kết quả tự đánh giá, chấm điểm nêu trên',
  ),
  dossierClosing: line(
    'Tự chấm: câu kết báo cáo',
    'Cuối báo cáo; dấu ./. tự thêm.',
    'Trên đây là Báo cáo {trích yếu} của {cơ quan}',
  ),
  dossierAnnexTitle: line(
    'Tự chấm: tên phụ lục',
    'Viết hoa.',
    'BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {năm}',
  ),
  dossierAnnexReference: line(
    'Hồ sơ: phụ lục kèm theo',
    'Dưới tên phụ lục.',
    '(Kèm theo {loại văn bản} số {số, ký hiệu} {ngày văn bản} của {cơ quan})',
    ['loại văn bản'],
  ),
  selfSurvey: line(
    'Tự chấm: ô điều tra xã hội học',
    'Cột Điểm tự chấm của tiêu chí chấm qua điều tra xã hội học.',
    'Điều tra XHH, không tự chấm',
  ),
  selfNotApplicable: line('Tự chấm: ô không áp dụng', 'Cột Điểm tự chấm của tiêu chí không áp dụng.', 'Không áp dụng'),
} as const satisfies Readonly<Record<string, WordingEntry>>;

const EXPLANATION_WORDING = {
  explanationSubject: line(
    'Giải trình: trích yếu',
    'Dưới chữ BÁO CÁO; câu kết nhắc lại.',
    'Giải trình kết quả thẩm định Chỉ số cải cách hành chính năm {năm}',
  ),
  explanationOpening: line(
    'Giải trình: câu mở đầu',
    'Sau dòng Kính gửi, khi đã ghi nhận văn bản tự chấm điểm đã ban hành.',
    'Qua kết quả thẩm định đối với {hồ sơ đã gửi}, {UBND đầy đủ} báo cáo giải trình như sau:',
    ['hồ sơ đã gửi', 'UBND đầy đủ'],
  ),
  explanationOpeningPlain: line(
    'Giải trình: câu mở đầu khi chưa ghi nhận hồ sơ đã gửi',
    'Thay cho Giải trình: câu mở đầu khi chưa ghi nhận văn bản tự chấm điểm đã ban hành.',
    'Qua kết quả thẩm định Chỉ số cải cách hành chính (CCHC) năm {năm}, {UBND đầy đủ} báo cáo giải trình như sau:',
    ['UBND đầy đủ'],
  ),
  explanationResultHeading: line('Giải trình: tên phần I', 'Viết hoa.', 'KẾT QUẢ THẨM ĐỊNH'),
  explanationTotal: line(
    'Giải trình: chênh lệch chung',
    'Đầu phần I.',
    'Có {số tiêu chí} tiêu chí, tiêu chí thành phần có điểm thẩm định khác điểm tự chấm: tự chấm {điểm tự chấm} điểm, thẩm định {điểm thẩm định} điểm.',
    ['số tiêu chí', 'điểm tự chấm', 'điểm thẩm định'],
  ),
  explanationLess: line(
    'Giải trình: thấp hơn điểm tự chấm',
    'Sau Giải trình: chênh lệch chung, khi có tiêu chí được thẩm định thấp hơn.',
    'Thẩm định thấp hơn điểm tự chấm {điểm} điểm tại {các tiêu chí}.',
    ['điểm', 'các tiêu chí'],
  ),
  explanationMore: line(
    'Giải trình: cao hơn điểm tự chấm',
    'Sau Giải trình: chênh lệch chung, khi có tiêu chí được thẩm định cao hơn.',
    'Thẩm định cao hơn điểm tự chấm {điểm} điểm tại {các tiêu chí}.',
    ['điểm', 'các tiêu chí'],
  ),
  explanationNone: line(
    'Giải trình: không có chênh lệch',
    'Thay cho Giải trình: chênh lệch chung khi không tiêu chí nào khác điểm.',
    'Điểm thẩm định không khác điểm tự chấm ở tiêu chí, tiêu chí thành phần nào.',
  ),
  explanationHeading: line('Giải trình: tên phần II', 'Viết hoa.', 'NỘI DUNG GIẢI TRÌNH'),
  explanationTable: line(
    'Giải trình: dẫn vào bảng',
    'Trước bảng, khi bảng ở trong văn bản.',
    'Giải trình đối với từng tiêu chí, tiêu chí thành phần:',
  ),
  explanationAnnexMention: line(
    'Giải trình: dẫn chiếu phụ lục',
    'Khi bảng ở phụ lục.',
    'Giải trình đối với từng tiêu chí, tiêu chí thành phần nêu tại Phụ lục kèm theo Báo cáo này.',
  ),
  explanationAskHeading: line('Giải trình: tên phần III', 'Viết hoa.', 'ĐỀ NGHỊ'),
  explanationAsk: line(
    'Giải trình: đề nghị',
    'Phần III, khi đã ghi Điểm đề nghị.',
    '{UBND} đề nghị {cấp trên} xem xét, công nhận {điểm đề nghị} điểm đối với {các tiêu chí}.',
    ['điểm đề nghị', 'các tiêu chí'],
  ),
  explanationClosing: line(
    'Giải trình: câu kết',
    'Cuối báo cáo; dấu ./. tự thêm.',
    'Trên đây là Báo cáo {trích yếu} của {cơ quan}; đề nghị {cấp trên} xem xét',
  ),
  explanationAnnexTitle: line(
    'Giải trình: tên phụ lục',
    'Viết hoa.',
    'GIẢI TRÌNH CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN CÓ ĐIỂM THẨM ĐỊNH KHÁC ĐIỂM TỰ CHẤM NĂM {năm}',
  ),
} as const satisfies Readonly<Record<string, WordingEntry>>;

const INQUIRY_WORDING = {
  inquirySubject: line(
    'Đề nghị làm rõ: trích yếu',
    'Dưới số công văn.',
    'V/v đề nghị làm rõ nguyên nhân bị trừ điểm trong Chỉ số cải cách hành chính năm {năm}',
  ),
  inquiryOpening: line(
    'Đề nghị làm rõ: câu mở đầu',
    'Sau dòng Kính gửi.',
    'Theo {quyết định công bố}, {UBND đầy đủ} đạt {tổng điểm đạt}/{tổng điểm tối đa} điểm, bị trừ {tổng điểm bị trừ} điểm.',
    ['quyết định công bố', 'UBND đầy đủ'],
  ),
  inquiryTable: line(
    'Đề nghị làm rõ: dẫn vào bảng',
    'Trước bảng.',
    'Qua rà soát, các nội dung sau chưa rõ nguyên nhân bị trừ điểm:',
  ),
  inquiryRest: line(
    'Đề nghị làm rõ: phần chưa chi tiết',
    'Cột Nội dung, khi điểm bị trừ không nêu tại tiêu chí nào.',
    '{tên phần}: phần bị trừ chưa nêu tại tiêu chí nào',
    ['tên phần'],
  ),
  inquiryDifference: line(
    'Đề nghị làm rõ: điểm không khớp',
    'Cột Nội dung, khi điểm công bố không khớp với các phần của nó.',
    '{tên phần}: điểm công bố không khớp với điểm của các phần',
    ['tên phần'],
  ),
  inquiryAsk: line(
    'Đề nghị làm rõ: đề nghị',
    'Sau bảng.',
    'Để xác định đúng nguyên nhân, làm cơ sở khắc phục, {UBND} đề nghị {cấp trên} cho biết nguyên nhân bị trừ điểm của các nội dung nêu trên.',
  ),
  inquiryReply: line(
    'Đề nghị làm rõ: thời hạn trả lời',
    'Sau câu đề nghị, khi đã ghi ngày đề nghị trả lời.',
    'Ý kiến xin gửi về {UBND} chậm nhất {ngày trả lời}.',
    ['ngày trả lời'],
  ),
  inquiryClosing: line(
    'Đề nghị làm rõ: câu kết',
    'Cuối công văn; dấu ./. tự thêm.',
    '{UBND} trân trọng đề nghị {cấp trên} quan tâm, xem xét',
  ),
} as const satisfies Readonly<Record<string, WordingEntry>>;

const EVIDENCE_LIST_WORDING = {
  evidenceListTitle: line(
    'Danh mục tài liệu: tên',
    'Viết hoa.',
    'DANH MỤC TÀI LIỆU KIỂM CHỨNG KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {năm}',
  ),
  evidenceListReference: line(
    'Danh mục tài liệu: kèm theo',
    'Dưới tên danh mục.',
    '(Kèm theo {loại văn bản} số {số hồ sơ} {ngày hồ sơ} của {cơ quan})',
    GOES_WITH,
  ),
  evidenceSame: line(
    'Danh mục tài liệu: tài liệu đã nêu',
    'Khi tài liệu đã nêu ở tiêu chí khác.',
    'Như tài liệu số {số tài liệu}',
    ['số tài liệu'],
  ),
  evidenceTotal: line('Danh mục tài liệu: dòng cuối', 'Dòng cuối của danh mục.', 'Tổng số: {số tài liệu} tài liệu', [
    'số tài liệu',
  ]),
  evidenceShared: line('Danh mục tài liệu: chưa ghi tiêu chí', 'Nhóm tài liệu chưa ghi tiêu chí.', 'Tài liệu chung'),
} as const satisfies Readonly<Record<string, WordingEntry>>;

export const DOSSIER_WORDING = {
  ...SELF_SCORE_WORDING,
  ...EXPLANATION_WORDING,
  ...INQUIRY_WORDING,
  ...EVIDENCE_LIST_WORDING,
} as const;
