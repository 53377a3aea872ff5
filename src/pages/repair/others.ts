/** The first rows of tabs that are not the add-in's own, asked for only while a tab is missing: one of them may be it, renamed. */

import { bookTabs } from '../../book/tabs.ts';
import { call } from '../kit/rpc.ts';
import type { Inspection } from './fault.ts';

/** So many tabs are looked into; a book of more has been used for other things. */
const MOST = 12;
const TOP_ROWS = 10;

export async function readOthers({ names }: Inspection): Promise<Record<string, unknown[][]>> {
  if (bookTabs().every(({ name }) => names.includes(name))) return {};
  // Tabs of past years ("Chấm điểm 2025") have their headers, too, and are not missing.
  const unknown = names.filter(
    (name) => !bookTabs().some((tab) => tab.name === name || /^ \d{4}/.test(name.slice(tab.name.length))),
  );
  const others: Record<string, unknown[][]> = {};
  for (const name of unknown.slice(0, MOST)) others[name] = (await call('readTab', { name })).rows.slice(0, TOP_ROWS);
  return others;
}
