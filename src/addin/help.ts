/** "Hướng dẫn sử dụng hàm" and "Giới thiệu": pages that only tell. */
import { type MenuItem, showBeside, showOver } from './menu-item.ts';

/** Beside the sheet: people type the formula while they read. */
export const helpItem: MenuItem = {
  label: 'Hướng dẫn sử dụng hàm',
  handler: 'menuHelp',
  run: () => showBeside('help', 'Hướng dẫn sử dụng hàm', 820, 560),
};

export const aboutItem: MenuItem = {
  label: 'Giới thiệu',
  handler: 'menuAbout',
  run: () => showOver('about', 'Giới thiệu', 640, 560),
};
