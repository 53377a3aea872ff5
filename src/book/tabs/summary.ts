/** The tab "Tổng hợp": laid out as a whole by its command, from the bands of `texts/summary-layout.ts`; no table. */
import type { Tab } from '../tab.ts';

export const SUMMARY_TAB: Tab<never> = {
  name: 'Tổng hợp',
  frozenColumns: 0,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [],
};
