/** What cannot be said of a book because the columns that tell it were not read: the same question for every reader. */
import type { Basis } from '../core/result/current.ts';
import type { HeaderFault } from './headers.ts';
import type { Tab } from './tab.ts';
import { COMMUNES } from './tabs/province/communes.ts';
import { PUBLISHED } from './tabs/province/published.ts';
import { ROUNDS } from './tabs/province/rounds.ts';
import { SCORES } from './tabs/scores.ts';
import { SETTINGS_TAB } from './tabs/settings.ts';

/** Columns of a tab that a figure is made from. */
export interface Need {
  readonly tab: string;
  readonly keys: readonly string[];
}

export const needOf = <Key extends string>({ name }: Tab<Key>, ...keys: readonly Key[]): Need => ({ tab: name, keys });

/** Without one of these points and maxima are others: granted points count alone, before there are any all the others do. */
export const cardNeed = (basis: Basis | undefined): Need =>
  basis === 'published'
    ? needOf(SCORES, 'code', 'max', 'score')
    : needOf(SCORES, 'code', 'max', 'score', 'self', 'survey', 'rule', 'value', 'count');

/** Without them nobody knows whose book it is, and of which year. */
export const SETTINGS_NEED: Need = needOf(SETTINGS_TAB, 'label', 'value');

/** Of a superior body's book: units, rounds and what was published. Whom to call and who wrote last is another matter. */
export const PROVINCE_NEEDS: readonly Need[] = [
  SETTINGS_NEED,
  needOf(COMMUNES, 'name', 'profile', 'group'),
  needOf(ROUNDS, 'unit', 'code', 'self', 'first', 'firstReason', 'explanation', 'second', 'secondReason', 'survey'),
  needOf(PUBLISHED, 'unit', 'group', 'max', 'total', 'rate', 'rank', 'of', 'grade', 'number', 'date'),
];

/** Of the faults those in the way of what is needed, with these columns alone; none where all is there. */
export function unreadOf(faults: readonly HeaderFault[], needs: readonly Need[]): HeaderFault[] {
  return faults.flatMap((fault): HeaderFault[] => {
    const keys = needs.filter(({ tab }) => tab === fault.tab).flatMap((need) => need.keys);
    const lost = fault.lost.filter(({ key }) => keys.includes(key));
    const isInTheWay = fault.rebuilt ? keys.length > 0 : lost.length > 0;
    return isInTheWay ? [{ ...fault, lost }] : [];
  });
}
