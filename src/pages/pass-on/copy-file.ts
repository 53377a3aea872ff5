/** The copy that goes up: its tabs are read one after the other, those that stay behind are named, and it becomes a file. */
import { utils, type WorkSheet, write } from '@e965/xlsx';
import { parseTable } from '../../book/table.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB, type SettingKey, settingLabel } from '../../book/tabs/settings.ts';
import { fold } from '../../core/text.ts';
import { call as callServer } from '../kit/rpc.ts';
import { type CleanBook, type CleanTab, cleanBook, PASSED_NAMES, type PlainTab } from './clean-book.ts';
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

/** "_x000A_" stands for a character in such files; where somebody typed just that, its first sign is written so itself. */
const escaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** Values, not formulas; a text stays a text, whatever it begins with. */
export function writeFile(tabs: readonly CleanTab[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, widths } of tabs) {
    const cells = rows.map((row) => row.map((value) => (typeof value === 'string' ? escaped(value) : value)));
    const sheet: WorkSheet = utils.aoa_to_sheet(cells);
    sheet['!cols'] = widths.map((wpx) => ({ wpx }));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
