/** Every tab of the add-in, in the order of the book: the only list of them. */
import type { Tab } from './tab.ts';
import { DOCUMENTS } from './tabs/documents.ts';
import { LOG } from './tabs/log.ts';
import { RANKING } from './tabs/ranking.ts';
import { SCORES } from './tabs/scores.ts';
import { SETTINGS_TAB } from './tabs/settings.ts';
import { SUMMARY_TAB } from './tabs/summary.ts';
import { TASKS } from './tabs/tasks.ts';
import { TEMPLATES } from './tabs/templates.ts';
import { UNITS_TAB } from './tabs/units.ts';
import { WORDING_TAB } from './tabs/wording.ts';

export const TABS: readonly Tab[] = [
  SETTINGS_TAB,
  SCORES,
  TASKS,
  SUMMARY_TAB,
  UNITS_TAB,
  WORDING_TAB,
  RANKING,
  DOCUMENTS,
  TEMPLATES,
  LOG,
];

/** The tabs that every book has in sight: made, completed and repaired. */
export function bookTabs(): Tab[] {
  return TABS.filter(({ madeBy, hidden }) => madeBy === 'creation' && !hidden);
}

/** The tab of a name; undefined for a tab of the office's own. */
export function tabNamed(name: string): Tab | undefined {
  return TABS.find((tab) => tab.name === name);
}

/** The mark in the name of a tab that is made for a new year, until it gets its own; only such tabs are ever deleted. */
export const FRESH = ' (mới, bản cũ thêm';
