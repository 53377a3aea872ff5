/** Every tab of the add-in, in the order of the book: the only list of them. */
import type { Tab } from './tab.ts';
import { APPRAISAL } from './tabs/appraisal.ts';
import { BEGIN_TAB } from './tabs/begin.ts';
import { DOCUMENTS } from './tabs/documents.ts';
import { EVIDENCE } from './tabs/evidence.ts';
import { JOURNAL } from './tabs/journal.ts';
import { LOG } from './tabs/log.ts';
import { MONTHLY } from './tabs/monthly.ts';
import { BATCH } from './tabs/province/batch.ts';
import { COMMUNES } from './tabs/province/communes.ts';
import { FOLLOWING } from './tabs/province/following.ts';
import { PUBLISHED } from './tabs/province/published.ts';
import { ROUNDS } from './tabs/province/rounds.ts';
import { SUBMISSIONS } from './tabs/province/submissions.ts';
import { RANKING } from './tabs/ranking.ts';
import { SCORES } from './tabs/scores.ts';
import { SETTINGS_TAB } from './tabs/settings.ts';
import { STORED_FILES } from './tabs/stored-files.ts';
import { SUMMARY_TAB } from './tabs/summary.ts';
import { TASKS } from './tabs/tasks.ts';
import { UNITS_TAB } from './tabs/units.ts';
import { WORDING_TAB } from './tabs/wording.ts';

export const TABS: readonly Tab[] = [
  BEGIN_TAB,
  SETTINGS_TAB,
  SCORES,
  TASKS,
  EVIDENCE,
  APPRAISAL,
  MONTHLY,
  SUMMARY_TAB,
  UNITS_TAB,
  WORDING_TAB,
  COMMUNES,
  SUBMISSIONS,
  ROUNDS,
  RANKING,
  PUBLISHED,
  FOLLOWING,
  BATCH,
  DOCUMENTS,
  STORED_FILES,
  LOG,
  JOURNAL,
];

/** The tabs that every book has in sight: made, completed and repaired. */
export function bookTabs(): Tab[] {
  return TABS.filter(({ madeBy, hidden }) => madeBy === 'creation' && !hidden);
}

/** The tab of a name; undefined for a tab of the office's own. */
export function tabNamed(name: string): Tab | undefined {
  return TABS.find((tab) => tab.name === name);
}

/**
 * The marks in the names of tabs in the making: of a whole new book, or of what an older book lacks. A tab gets its own name
 * when it is filled, so that no stopped run leaves a half tab under it.
 */
const MAKING = { book: ' (đang tạo sổ)', tab: ' (đang tạo)' } as const;

export type Making = keyof typeof MAKING;

export const workingName = (tab: string, making: Making): string => tab + MAKING[making];

/** The name of a tab that was in the making when somebody typed into it. */
export const keptName = (tab: string, number: number): string => `${tab} (dở dang${number === 1 ? '' : ` ${number}`})`;

/** Which tab a working name is of, and what was being made; undefined for every other name. */
export function tabInMaking(name: string): { readonly tab: Tab; readonly making: Making } | undefined {
  for (const making of ['book', 'tab'] as const) {
    const tab = name.endsWith(MAKING[making]) ? tabNamed(name.slice(0, -MAKING[making].length)) : undefined;
    if (tab) return { tab, making };
  }
  return undefined;
}

/** The mark in the name of a tab that is made for a new year, until it gets its own; only such tabs are ever deleted. */
export const FRESH = ' (mới, bản cũ thêm';

/** Ledgers of the year, which pages fill row by row: made by the first that is saved. */
export const LEDGERS = { evidence: EVIDENCE, appraisal: APPRAISAL, monthly: MONTHLY } as const;

export type LedgerName = keyof typeof LEDGERS;

/** Those of a superior body, about all the units it scores. */
export const PROVINCE_LEDGERS = {
  communes: COMMUNES,
  submissions: SUBMISSIONS,
  rounds: ROUNDS,
  published: PUBLISHED,
  following: FOLLOWING,
} as const;

export type ProvinceLedgerName = keyof typeof PROVINCE_LEDGERS;
