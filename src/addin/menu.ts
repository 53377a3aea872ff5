/** The menu "CCHC": an item appears with the capability behind it. */

export const MENU_TITLE = 'CCHC';

export type MenuHandler =
  | 'menuIntake'
  | 'menuTasks'
  | 'menuPlan'
  | 'menuReport'
  | 'menuSummary'
  | 'menuTargets'
  | 'menuCreateBook'
  | 'menuLoadSample'
  | 'menuRepair'
  | 'menuNewYear'
  | 'menuHelp'
  | 'menuAbout';

export type MenuEntry = { readonly label: string; readonly handler: MenuHandler } | 'separator';

export const MENU: readonly MenuEntry[] = [
  { label: 'Nạp kết quả…', handler: 'menuIntake' },
  { label: 'Nhiệm vụ khắc phục', handler: 'menuTasks' },
  { label: 'Lập kế hoạch…', handler: 'menuPlan' },
  { label: 'Báo cáo kết quả thực hiện…', handler: 'menuReport' },
  { label: 'Tổng hợp kết quả', handler: 'menuSummary' },
  { label: 'Mục tiêu và so sánh…', handler: 'menuTargets' },
  'separator',
  { label: 'Tạo sổ chấm điểm', handler: 'menuCreateBook' },
  { label: 'Nạp số liệu mẫu', handler: 'menuLoadSample' },
  { label: 'Khôi phục cấu trúc bảng', handler: 'menuRepair' },
  { label: 'Sang năm mới…', handler: 'menuNewYear' },
  'separator',
  { label: 'Hướng dẫn sử dụng hàm', handler: 'menuHelp' },
  { label: 'Giới thiệu', handler: 'menuAbout' },
];

/** Builds the menu of a script bound to a book. It may run before anybody authorized the add-in, so it reads nothing. */
export function addMenu(ui: GoogleAppsScript.Base.Ui): void {
  const menu = ui.createMenu(MENU_TITLE);
  for (const entry of MENU) {
    if (entry === 'separator') menu.addSeparator();
    else menu.addItem(entry.label, entry.handler);
  }
  menu.addToUi();
}
