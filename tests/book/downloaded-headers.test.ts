/** A downloaded book that lost headers: of whichever tab and column, it is data for every reader, and told to who takes it over. */
import { describe, expect, it } from 'vitest';
import { type FileTab, readDownloaded } from '../../src/book/downloaded.ts';
import { printPassport, SCHEMA } from '../../src/book/journal/passport.ts';
import { parseBook } from '../../src/book/parse-book.ts';
import { isComputed } from '../../src/book/tab.ts';
import { JOURNAL } from '../../src/book/tabs/journal.ts';
import { SCORES } from '../../src/book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../src/book/tabs/settings.ts';
import { TASKS } from '../../src/book/tabs/tasks.ts';
import { TABS } from '../../src/book/tabs.ts';

const KEPT = TABS.filter(({ identity, columns }) => identity && columns.length > 2);
const COLUMNS = KEPT.flatMap((tab) =>
  tab.columns
    .filter((column) => !isComputed(column) && !column.hidden && !column.isAdded)
    .map(({ header }) => [tab.name, header] as const),
);

/** Every tab with its headers and a row of words, but for what is changed; undefined takes a header's column away. */
function fileOf(
  change: (tab: string, header: string) => string | undefined = (_, header) => header,
  headers: Readonly<Record<string, readonly string[]>> = {},
): FileTab[] {
  const passport = printPassport({ schema: SCHEMA, book: 'b1', spreadsheet: 's', round: 1, headers });
  const tabs = KEPT.map(({ name, columns }): FileTab => {
    const titles = columns.flatMap(({ header }) => change(name, header) ?? []);
    return { name, rows: [titles, titles.map(() => 'Văn phòng')].map((row) => row.map((value) => ({ value }))) };
  });
  return [...tabs, { name: JOURNAL.name, rows: [[{ value: passport }]] }];
}

function read(files: readonly FileTab[]) {
  const own = readDownloaded(files);
  if (!own || 'problem' in own) throw new Error(own?.problem ?? 'no book');
  const { cells, notes, renamed } = own.book;
  const faults = (cells.headers ?? []).map(({ tab, lost }) => [tab, lost.map(({ header }) => header)]);
  return { faults, notes, renamed, problems: parseBook(cells).problems };
}

describe('a downloaded book', () => {
  it('that is whole tells nothing', () => {
    expect(read(fileOf())).toMatchObject({ faults: [], notes: [], renamed: [] });
  });

  it.each(COLUMNS)('without the column %s / %s says so', (tab, header) => {
    for (const instead of ['', undefined]) {
      const { faults, notes, problems } = read(fileOf((name, one) => (name === tab && one === header ? instead : one)));
      expect(faults).toEqual([[tab, [header]]]);
      for (const told of [notes, problems.map(({ message }) => message)])
        expect(told[0]).toMatch(
          new RegExp(`^Trang ${tab} không còn cột .*Nội dung cột này chưa được đọc.*rồi tải tệp về lại\\.$`),
        );
    }
  });

  it('with a tab without its header row says so; without one it cannot do without it is none', () => {
    for (const { name } of KEPT) {
      const files = fileOf((tab, header) => (tab === name ? '' : header));
      const isNeeded = [SETTINGS_TAB, SCORES, TASKS].some((tab) => tab.name === name);
      if (isNeeded) expect(() => read(files)).toThrow(`thiếu trang “${name}”, hoặc trang đó không còn dòng tiêu đề`);
      else expect(read(files).notes[0]).toContain(`Trang ${name} không còn dòng tiêu đề nên chưa đọc được trang này.`);
    }
  });

  it('reads a column whose header was changed where its passport tells what it was, and says so', () => {
    const renamed = fileOf((tab, header) => (tab === TASKS.name && header === 'Chủ trì' ? 'Ai làm' : header), {
      [TASKS.name]: TASKS.columns.map(({ header }) => header),
    });
    const { faults, notes } = read(renamed);
    expect([faults, notes]).toEqual([[], ['Trang “Nhiệm vụ”: cột “Ai làm” được đọc là cột “Chủ trì”.']]);
  });
});
