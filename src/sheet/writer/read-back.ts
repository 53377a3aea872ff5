/**
 * Rows as they are after a write. Texts are written with an apostrophe, so that none becomes a number, a day or a formula. Whether
 * Google takes it off in a cell of the format "@", which keeps what it gets, is not settled (live?): where it stayed, the text is
 * written once more without.
 */
import type { Change, Content } from '../../book/journal/change.ts';
import { entryOf, type Written, writeBlocks } from './apply.ts';
import type { Rows } from './rows.ts';

/** What was written into a column, and where, if that is known. */
interface Meant {
  readonly name: string;
  readonly content: Content;
  readonly place?: number;
}

/**
 * @param before the rows before they were written, where they were read: what stood there with an apostrophe is somebody's
 * @param read asked once more where anything had to be written again
 */
export function readBack(read: () => Rows, meant: readonly Meant[], before?: Rows): Rows {
  const found = read();
  const kept = keptQuotes(found, meant, before);
  if (kept.length === 0) return found;
  // Such a cell takes nothing for anything but text.
  writeBlocks(found, kept, ({ content }) => String(content));
  return read();
}

/** What changes write into a tab. */
export function writtenInto(tab: string, changes: readonly Change[]): Meant[] {
  return changes.flatMap((change) =>
    change.tab === tab && 'cells' in change
      ? Object.entries(change.cells).map(([name, content]) => ({ name, content }))
      : [],
  );
}

function keptQuotes(found: Rows, meant: readonly Meant[], before: Rows | undefined): Written[] {
  return [...new Set(meant.map(({ name }) => name))].flatMap((name): Written[] => {
    const column = found.columns.get(name);
    if (column === undefined) return [];
    const own = meant.filter((one) => one.name === name);
    const texts = new Map(own.map(({ content }) => [entryOf(content), content]));
    const stood = new Set(before?.rows.map(({ cell }) => cell(name)));
    return found.rows.flatMap(({ id, place, cell }): Written[] => {
      const entry = cell(name);
      // Words alone went in as they are.
      const content = typeof entry === 'string' && entry.startsWith("'") ? texts.get(entry) : undefined;
      if (content === undefined || content === entry) return [];
      if (stood.has(entry) && !own.some((one) => one.place === place && one.content === content)) return [];
      return [{ place, column, row: id, name, content }];
    });
  });
}
