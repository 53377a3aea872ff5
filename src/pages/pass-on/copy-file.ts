/** The copy that goes up: its tabs are read one after the other, those that stay behind are named, and it becomes a file. */
import { parseTable } from '../../book/table.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB, type SettingKey, settingLabel } from '../../book/tabs/settings.ts';
import { fold } from '../../core/text.ts';
import { call as callServer } from '../kit/rpc.ts';
import { type CleanBook, cleanBook, PASSED_NAMES, type PlainTab } from './clean-book.ts';
import { TEXTS } from './texts.ts';

export interface Copy {
  readonly book: CleanBook;
  /** Tabs that stay behind. */
  readonly left: readonly string[];
  readonly isBook: boolean;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** @param step told which tab is read */
export async function readCopy(step: (tab: string) => Promise<void>, call = callServer): Promise<Copy> {
  const tabs: PlainTab[] = [];
  let names: readonly string[] = [];
  for (const name of PASSED_NAMES) {
    await step(name);
    const read = await call('readTab', { name });
    names = read.tabs;
    tabs.push({ name, rows: read.rows });
  }
  const book = cleanBook(tabs);
  return {
    book,
    left: names.filter((name) => !book.tabs.some((tab) => tab.name === name)),
    isBook: [SETTINGS_TAB, SCORES].every(({ name }) => book.tabs.some((tab) => tab.name === name)),
    name: TEXTS.fileName(settingIn(tabs, 'issuer'), settingIn(tabs, 'yearScored')),
  };
}

function settingIn(tabs: readonly PlainTab[], key: SettingKey): string {
  const rows = tabs.find(({ name }) => name === SETTINGS_TAB.name)?.rows ?? [];
  const label = fold(settingLabel(key));
  const row = parseTable(SETTINGS_TAB, rows)?.rows.find(({ cell }) => fold(String(cell('label'))) === label);
  return String(row?.cell('value') ?? '');
}
