/**
 * Rows as they are after a write. Texts are written with an apostrophe, so that none becomes a number, a day or a formula. Whether
 * Google takes it off in a cell of the format "@", which keeps what it gets, is not settled (live?): where it stayed, the text is
 * written once more without.
 */
import type { Change, Content } from '../../book/journal/change.ts';
import { explainGoogleError } from '../../core/google-errors.ts';
import { noteFault } from '../fault-log.ts';
import { entryOf, type Written, writeBlocks } from './apply.ts';
import type { Rows } from './rows.ts';

/** What was written into a column, and where and for which row, if that is known. */
interface Meant {
  readonly name: string;
  readonly content: Content;
  readonly place?: number;
  readonly row?: string;
}

export interface ReadBack {
  readonly rows: Rows;
  /** What was written once more: hands may have come in between there, too. */
  readonly again: readonly Written[];
}

/** Hands would have to come in between every time. */
const MOST_ROUNDS = 4;

/**
 * @param before the rows before they were written, where they were read: what stood there with an apostrophe is somebody's
 * @param read asked once more where anything had to be written again
 */
export function readBack(read: () => Rows, meant: readonly Meant[], before?: Rows): ReadBack {
  const again: Written[] = [];
  let rows = read();
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const kept = keptQuotes(rows, meant, before);
    if (kept.length === 0) break;
    try {
      // Such a cell takes nothing for anything but text.
      writeBlocks(rows, kept, ({ content }) => String(content));
    } catch (error) {
      // Somebody has protected it since: all is written, but for how it looks.
      if (!explainGoogleError(error).final) throw error;
      noteFault(error);
      break;
    }
    again.push(...kept);
    rows = read();
  }
  return { rows, again };
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
    const texts = new Map(own.map((one) => [entryOf(one.content), one]));
    const stood = new Set(before?.rows.map(({ cell }) => cell(name)));
    return found.rows.flatMap(({ id, place, cell }): Written[] => {
      const entry = cell(name);
      const alike = typeof entry === 'string' && entry.startsWith("'") ? texts.get(entry) : undefined;
      // Words alone went in as they are.
      if (!alike || alike.content === entry) return [];
      const here = own.find((one) => one.place === place && one.content === alike.content);
      if (!here && stood.has(entry)) return [];
      return [{ place, column, row: (here ?? alike).row ?? id, name, content: alike.content }];
    });
  });
}
