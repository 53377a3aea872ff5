/** Codes that became numbers or dates, each with the code it was most likely; the person confirms, nothing changes silently. */

import type { PlainCell } from '../../book/plain-table.ts';
import { cellText, isBlank, readCodeCell } from '../../core/cells.ts';
import { compareCodes, type ItemCode, readCode } from '../../core/codes.ts';
import { readDate } from '../../core/dates.ts';

export interface BrokenCode {
  readonly place: number;
  /** As the cell shows it. */
  readonly shown: string;
  /** Blank when none fits between its neighbours. */
  readonly proposal: string;
}

/** @param cells the column below its header; @param first the row of the first */
export function brokenCodes(cells: readonly PlainCell[], first: number): BrokenCode[] {
  const codes = cells.map((cell) => {
    const read = readCodeCell(cell);
    return read.ok && read.value !== 'total' ? read.value : undefined;
  });
  const taken = new Set(codes);
  let above: ItemCode | undefined;
  return cells.flatMap((cell, y): BrokenCode[] => {
    const own = codes[y];
    if (own) above = own;
    if (isBlank(cell) || readCodeCell(cell).ok || (typeof cell === 'string' && !readDate(cell))) return [];
    const below = codes.slice(y + 1).find((code) => code !== undefined);
    const proposal = candidates(cell).find(
      (code) =>
        !taken.has(code) && (!above || compareCodes(above, code) < 0) && (!below || compareCodes(code, below) < 0),
    );
    if (proposal) {
      taken.add(proposal);
      above = proposal;
    }
    return [{ place: first + y, shown: cellText(cell), proposal: proposal ?? '' }];
  });
}

/** 3.1 as a number was 3.1 or 3.10; 03/01/2004 was 3.1.4, 3.1.04 or 1.3.4; with the year of typing it was 3.1. */
function candidates(cell: PlainCell): ItemCode[] {
  const texts = typeof cell === 'number' ? [String(cell), `${cell}0`] : dayCodes(String(cell));
  return texts.flatMap((text) => readCode(text) ?? []);
}

function dayCodes(text: string): string[] {
  const date = readDate(text);
  if (!date) return [];
  const { day, month, year } = date;
  const short = year % 100;
  // A year of this decade is more likely that of typing than a third part.
  const withYear = short === 0 ? [] : [`${day}.${month}.${short}`, `${month}.${day}.${short}`];
  const plain = [`${day}.${month}`, `${month}.${day}`];
  return short >= 20 && year >= 2000 ? [...plain, ...withYear] : [...withYear, ...plain];
}
