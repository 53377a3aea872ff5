/** The menu "CCHC": an item appears with the capability behind it. */
import { createBookItem, newYearItem, repairItem, sampleItem } from './book.ts';
import { planItem, reportItem } from './documents.ts';
import { intakeItem } from './intake.ts';
import { type MenuItem, showBeside, showOver } from './menu-item.ts';
import { selfScoresItem } from './self-scores.ts';
import { summaryItem, targetsItem } from './summary.ts';
import { taskItem } from './tasks.ts';

const MENU_TITLE = 'CCHC';

/** Beside the sheet: people do the steps, and type the formula, while they read. */
const guideItem: MenuItem = {
  label: 'Hướng dẫn',
  handler: 'menuGuide',
  run: () => showBeside('guide', 'Hướng dẫn'),
};

const aboutItem: MenuItem = {
  label: 'Giới thiệu',
  handler: 'menuAbout',
  run: () => showOver('about', 'Giới thiệu', 640, 560),
};

export const MENU = [
  intakeItem,
  taskItem,
  planItem,
  reportItem,
  summaryItem,
  targetsItem,
  'separator',
  createBookItem,
  sampleItem,
  selfScoresItem,
  repairItem,
  newYearItem,
  'separator',
  guideItem,
  aboutItem,
] as const;

/** Builds the menu of a script bound to a book. It may run before anybody authorized the add-in, so it reads nothing. */
export function addMenu(ui: GoogleAppsScript.Base.Ui): void {
  const menu = ui.createMenu(MENU_TITLE);
  for (const entry of MENU) {
    if (entry === 'separator') menu.addSeparator();
    else menu.addItem(entry.label, entry.handler);
  }
  menu.addToUi();
}
