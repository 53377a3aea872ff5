/** What the guide says beside its pages: headings, buttons, the words around functions and their examples. */

export const TITLE = 'Hướng dẫn';

export const WORDS = {
  subtitle: 'Chấm điểm CCHC và khắc phục điểm bị trừ, từng việc trong năm',
  search: 'Tìm trong hướng dẫn, không cần gõ dấu',
  print: 'In hoặc lưu thành PDF',
  contents: 'Mục lục',
  tasks: 'Việc trong năm',
  functions: 'Hàm trong ô',
  found: (count: number, all: number): string => `Có ${count} trên ${all} mục.`,
  notFound: (words: string): string => `Không có mục nào chứa “${words}”.`,
  tryOther: 'Hãy thử từ khác, ví dụ “minh chứng”, “xep hang”, “muc tieu” hoặc “KAD”.',
  before: 'Trước',
  after: 'Tiếp theo',
  printed: 'Cách dùng từng hàm có trong mục Hàm trong ô, khi mở Hướng dẫn từ thực đơn CCHC của bảng tính.',
} as const;

export const PAGE_WORDS = {
  purpose: 'Để làm gì',
  steps: 'Các bước',
  troubles: 'Khi không như ý',
  functions: 'Hàm đứng sau',
  related: 'Xem thêm',
  drawn: (title: string, lines: readonly string[], pressed: string): string =>
    `Màn hình của Google: ${title}. ${lines.join(' ')} Bấm ${pressed}.`,
} as const;

export const FUNCTION_WORDS = {
  optional: '(có thể bỏ)',
  result: 'Kết quả',
  example: (shows: string): string => `Ví dụ. ${shows}`,
  cells: 'Số liệu',
  resultAt: (cell: string): string => `Kết quả ở ô ${cell}`,
  empty: '(ô trống)',
  copy: 'Chép',
  copyFormula: (formula: string): string => `Chép công thức ${formula}`,
  copied: 'Đã chép công thức. Chọn một ô rồi dán (Ctrl+V).',
  copyByHand: 'Trình duyệt không cho chép. Công thức đã được bôi đen, hãy nhấn Ctrl+C.',
  usedIn: 'Dùng trong việc',
} as const;

export const RULE_WORDS = {
  title: 'Cách tính điểm',
  about:
    'Cột “Cách tính điểm” viết như trong bộ tiêu chí; CCHC_SCORE đọc được các cách sau. Các mức cách nhau bằng dấu chấm phẩy, điểm đứng sau dấu hai chấm, số thập phân viết dấu phẩy. Chỗ nào không rõ thì báo lỗi kèm vị trí, không đoán.',
  headers: ['Số liệu', 'Tổng số', 'Điểm tối đa', 'Điểm'],
} as const;
