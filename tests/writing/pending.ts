/** The name under which random work stands in the list. */
export const WORK = 'làm việc ngẫu nhiên';

/**
 * Actions that something which strikes still makes go wrong in the sample of a build (CI=true). The list only gets shorter: an
 * action with which nothing is wrong any more there fails until it is taken off.
 */
export const PENDING: ReadonlySet<string> = new Set([
  'sửa nhiều nhiệm vụ',
  'thêm một nhiệm vụ',
  'xóa một nhiệm vụ',
  'cấp mã cho dòng nhiệm vụ gõ tay',
  'thêm tài liệu kiểm chứng',
  'nạp điểm của các tiêu chí đã có',
  'nạp thêm tiêu chí và thông tin chung',
  'hoàn tác lần nạp',
  'lấy điểm theo số liệu',
  'tạo sổ',
  'tạo sổ: bổ sung sổ cũ',
  'nạp số liệu mẫu',
  'khôi phục cấu trúc bảng',
  'tạo văn bản đầu tiên',
  'lưu mẫu văn bản',
  'cập nhật văn bản',
  'ghi văn bản đã ban hành',
  WORK,
]);

export const RIGHT = 'nothing is wrong any more: take it off the list of what is pending';
