/** Bare facts about the office, the result and the document by the names that the tab "Lời văn" and templates use. */
import type { RichText } from './rich-text.ts';

/** The name of each fact, and what it says, for those who write with it. */
export const DOCUMENT_FACTS = {
  'cơ quan': 'Tên đầy đủ của cơ quan ban hành: Ủy ban nhân dân xã Chi Lăng',
  UBND: 'Tên viết tắt: UBND xã Chi Lăng',
  'đơn vị': 'Loại đơn vị: xã, phường, thị trấn, đặc khu',
  'tên đơn vị': 'Loại và tên: xã Chi Lăng',
  năm: 'Năm chấm điểm',
  'năm trước': 'Năm trước năm chấm điểm',
  'năm kế hoạch': 'Năm kế hoạch',
  'cấp trên': 'Cơ quan nhận báo cáo',
  'địa danh': 'Địa danh',
  'tổng điểm tối đa': 'Tổng điểm tối đa',
  'tổng điểm đạt': 'Tổng điểm đạt',
  'tổng điểm bị trừ': 'Tổng điểm bị trừ',
  'tỷ lệ đạt': 'Tổng điểm đạt trên tổng điểm tối đa, theo phần trăm',
  'thứ hạng': 'Thứ hạng: 13',
  'số đơn vị xếp hạng': 'Số đơn vị được xếp hạng: 20',
  'nhóm xếp hạng': 'Nhóm xếp hạng: xã, phường',
  'xếp loại': 'Xếp loại',
  'tổng điểm tự chấm': 'Tổng điểm tự chấm',
  'tổng điểm năm trước': 'Tổng điểm năm trước',
  'thứ hạng năm trước': 'Thứ hạng năm trước',
  'so với năm trước': 'Tăng 1,5 điểm, giảm 0,5 điểm hoặc không thay đổi',
  'điểm phấn đấu': 'Điểm phấn đấu của năm kế hoạch',
  'điểm cần tăng': 'Điểm phấn đấu trừ tổng điểm đạt',
  'thứ hạng phấn đấu': 'Xếp hạng phấn đấu',
  'điểm dự kiến tăng': 'Tổng điểm các nhiệm vụ dự kiến lấy lại',
  'số tiêu chí': 'Số tiêu chí, tiêu chí thành phần bị trừ điểm',
  'số lĩnh vực': 'Số lĩnh vực bị trừ điểm',
  'số nhiệm vụ': 'Số nhiệm vụ',
  'đơn vị theo dõi': 'Đơn vị theo dõi, đôn đốc việc thực hiện',
  'kỳ báo cáo': 'Thời hạn các đơn vị báo cáo',
  'quyết định công bố': 'Quyết định công bố kết quả: số, ngày, cơ quan ban hành',
  'số, ký hiệu': 'Số, ký hiệu của văn bản: 15/KH-UBND',
  'ngày văn bản': 'Ngày của văn bản, bằng chữ',
  'trích yếu': 'Trích yếu, viết thường chữ đầu',
  'người ký': 'Họ tên người ký',
} as const satisfies Readonly<Record<string, string>>;

export type DocumentFact = keyof typeof DOCUMENT_FACTS;
export type DocumentFacts = Readonly<Record<DocumentFact, RichText>>;
