/** Where an item stands in the menu "CCHC", as messages name it: what is seldom done to the book itself has a submenu. */

/** A script bound to one book, or an Editor add-on that is installed once and works in every book. */
export type Shell = 'bound' | 'addon';

/** Set by the build; what runs from source behaves as a bound script. */
declare const __SHELL__: Shell;
export const SHELL: Shell = typeof __SHELL__ === 'undefined' ? 'bound' : __SHELL__;

export const MENU_TITLE = 'CCHC';

/** Sheets puts the menu of an add-on below its own menu of extensions. */
const MENU_BAR_PATH = SHELL === 'addon' ? `Tiện ích mở rộng → ${MENU_TITLE}` : MENU_TITLE;

/** The submenu. */
export const BOOK_MENU = 'Quản lý sổ';

/** The labels in it. */
export const BOOK_ITEMS = {
  create: 'Tạo sổ chấm điểm',
  sample: 'Nạp số liệu mẫu',
  repair: 'Khôi phục cấu trúc bảng',
  criteria: 'Bộ tiêu chí…',
  newYear: 'Sang năm mới…',
  passOn: 'Bản gửi lên trên…',
  province: 'Chấm điểm các xã…',
} as const;

const bare = (label: string): string => label.replace('…', '');

/** "CCHC → Quản lý sổ → Tạo sổ chấm điểm" @param label with or without its three dots */
export function menuPath(label: string): string {
  const isInSubmenu = Object.values(BOOK_ITEMS).some((one) => bare(one) === bare(label));
  return inMenu(isInSubmenu ? `${BOOK_MENU} → ${label}` : label);
}

/** @param path of the item within the menu, its submenu named */
export const inMenu = (path: string): string => `${MENU_BAR_PATH} → ${path}`;
