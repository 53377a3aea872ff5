/** Where an item stands in the menu "CCHC", as messages name it: what is seldom done to the book itself has a submenu. */

/** The submenu. */
export const BOOK_MENU = 'Quản lý sổ';

/** The labels in it. */
export const BOOK_ITEMS = {
  create: 'Tạo sổ chấm điểm',
  sample: 'Nạp số liệu mẫu',
  repair: 'Khôi phục cấu trúc bảng',
  newYear: 'Sang năm mới…',
  passOn: 'Bản gửi lên trên…',
} as const;

const bare = (label: string): string => label.replace('…', '');

/** "CCHC → Quản lý sổ → Tạo sổ chấm điểm" @param label with or without its three dots */
export function menuPath(label: string): string {
  const isInSubmenu = Object.values(BOOK_ITEMS).some((one) => bare(one) === bare(label));
  return `CCHC → ${isInSubmenu ? `${BOOK_MENU} → ` : ''}${label}`;
}
