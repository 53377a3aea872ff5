/** Where an item stands in the menu "CCHC", as messages name it: what is seldom done to the book itself has a submenu. */

/** The submenu. */
export const BOOK_MENU = 'Quản lý sổ';

/** The labels in it. */
export const BOOK_ITEMS = {
  create: 'Tạo sổ chấm điểm',
  sample: 'Nạp số liệu mẫu',
  repair: 'Khôi phục cấu trúc bảng',
  newYear: 'Sang năm mới…',
} as const;

const bare = (label: string): string => label.replace('…', '');
const IN_SUBMENU = new Set(Object.values(BOOK_ITEMS).map(bare));

/** "CCHC → Quản lý sổ → Tạo sổ chấm điểm" @param label with or without its three dots */
export function menuPath(label: string): string {
  return `CCHC → ${IN_SUBMENU.has(bare(label)) ? `${BOOK_MENU} → ` : ''}${label}`;
}
