/** The menu "CCHC": an item appears with the capability behind it. */
import { BOOK_MENU, MENU_TITLE, SHELL } from '../book/menu-path.ts';
import { batchWindow } from './batch.ts';
import { createBookItem, newYearItem, repairItem, sampleItem } from './book.ts';
import { call } from './call.ts';
import { criteriaItem } from './criteria.ts';
import { openDocument, planItem, reportItem } from './documents.ts';
import { dossierItem } from './dossier.ts';
import { intakeItem } from './intake.ts';
import { type MenuItem, showModal, showModeless, type WindowItem } from './menu-item.ts';
import { passOnItem } from './privacy.ts';
import { followingWindow, provinceItem } from './province.ts';
import { matching, object, oneOf, optional } from './schema.ts';
import { summaryItem, targetsItem } from './summary.ts';
import { calendarWindow, homeItem, taskItem } from './tasks.ts';

/** The sheet stays usable: people move the guide aside and do the steps while they read. */
const guideItem: WindowItem = {
  label: 'Hướng dẫn',
  handler: 'menuGuide',
  open: (start = '') => showModeless('guide', 'Hướng dẫn', { start }),
};

const aboutItem: WindowItem = {
  label: 'Giới thiệu',
  handler: 'menuAbout',
  open: () => showModal('about', 'Giới thiệu', 640, 560),
};

const BOOK_ITEMS = [
  ...([createBookItem, sampleItem, repairItem, criteriaItem, newYearItem, passOnItem, provinceItem] as const),
] as const;

const ITEMS = [
  homeItem,
  taskItem,
  'separator',
  intakeItem,
  dossierItem,
  planItem,
  reportItem,
  summaryItem,
  targetsItem,
  'separator',
  BOOK_ITEMS,
  'separator',
  guideItem,
  aboutItem,
] as const;

type Entry = (typeof ITEMS)[number];

const isSubmenu = (entry: Entry): entry is typeof BOOK_ITEMS => Array.isArray(entry);

/** Every item, at any depth. */
export const MENU = ITEMS.flatMap((entry) => (entry === 'separator' ? [] : isSubmenu(entry) ? [...entry] : [entry]));

export const runItem = (item: MenuItem | WindowItem): void => ('open' in item ? item.open() : item.run());

/**
 * Runs when a book is opened, and in an add-on already before anybody allowed it to do anything in this book
 * (AuthMode.NONE): so it reads nothing. An add-on's menu gets its name from the project.
 */
export function addMenu(ui: GoogleAppsScript.Base.Ui): void {
  const menu = SHELL === 'addon' ? ui.createAddonMenu() : ui.createMenu(MENU_TITLE);
  for (const entry of ITEMS) {
    if (entry === 'separator') menu.addSeparator();
    else if (isSubmenu(entry)) {
      const submenu = ui.createMenu(BOOK_MENU);
      for (const item of entry) submenu.addItem(item.label, item.handler);
      menu.addSubMenu(submenu);
    } else menu.addItem(entry.label, entry.handler);
  }
  menu.addToUi();
}

/** What one window may open from another: windows alone, nothing that writes. */
const WINDOWS = {
  ...{ home: homeItem, list: taskItem, intake: intakeItem, plan: planItem, report: reportItem, targets: targetsItem },
  ...{
    document: { open: openDocument },
    dossier: dossierItem,
    criteria: criteriaItem,
    repair: repairItem,
    year: newYearItem,
  },
  ...{ help: guideItem, about: aboutItem, calendar: calendarWindow, province: provinceItem, batch: batchWindow },
  following: followingWindow,
} as const satisfies Readonly<Record<string, Pick<WindowItem, 'open'>>>;

export type WindowName = keyof typeof WINDOWS;

const Name = oneOf(...(Object.keys(WINDOWS) as WindowName[]));

export const windowCalls = {
  /** @property start the word that the page begins with */
  openWindow: call(object({ name: Name, start: optional(matching(/^[\w-]{1,50}$/)) }), ({ name, start }) => {
    WINDOWS[name].open(start);
    return {};
  }),
};
