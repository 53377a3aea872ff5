/** The words around the guide of the functions; what is said of each stands beside the function. */
export const TEXTS = {
  title: 'Hướng dẫn sử dụng hàm',
  search: 'Tìm hàm hoặc từ khóa, không cần gõ dấu',
  entries: 'Các mục',
  none: 'Hãy thử từ khác, ví dụ “xep hang”, “muc tieu” hoặc “KAD”.',
  found: (count: number, all: number, words: string): string =>
    count === 0 ? `Không có mục nào chứa “${words}”.` : `Có ${count} trên ${all} mục.`,
  copy: 'Chép',
  copyFormula: (formula: string): string => `Chép công thức ${formula}`,
  copied: 'Đã chép công thức. Chọn một ô rồi dán (Ctrl+V).',
  byHand: 'Trình duyệt không cho chép. Công thức đã được bôi đen, hãy nhấn Ctrl+C.',
} as const;

export const ENTRY = {
  optional: ' (có thể bỏ)',
  result: 'Kết quả',
  example: (shows: string): string => `Ví dụ. ${shows}`,
  figures: 'Số liệu',
  resultAt: (cell: string): string => `Kết quả ở ô ${cell}`,
  resultIs: 'Kết quả:',
  blankCell: '(ô trống)',
} as const;

export const RULES = {
  title: 'Cách tính điểm',
  about:
    'Cột “Cách tính điểm” viết như trong bộ tiêu chí; CCHC_SCORE đọc được các cách sau. Các mức cách nhau bằng dấu chấm phẩy, điểm đứng sau dấu hai chấm, số thập phân viết dấu phẩy. Chỗ nào không rõ thì báo lỗi kèm vị trí, không đoán.',
  headers: ['Số liệu', 'Tổng số', 'Điểm tối đa', 'Điểm'],
} as const;
