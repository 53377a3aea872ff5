/** Evidence that the new year needs: what is still in force of last year's, and what is dated in the new one already. */
import { type CodeMap, nextCodes } from '../../book/criteria-change.ts';
import type { BookCells } from '../../book/plain-table.ts';
import { readLedgers } from '../../book/read-ledgers.ts';
import { calendarDate, compareDates, formatDate, toIso } from '../../core/dates.ts';

export interface StillValid {
  /** The row of last year's tab. */
  readonly place: number;
  readonly name: string;
  /** As written in cells; blank where none is stated. */
  readonly dated: string;
  readonly until: string;
  readonly before: string;
  readonly after: string;
  /** Codes that the new criteria set no longer has. */
  readonly lost: readonly string[];
  /** Cells of the new row, as they are written. */
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * What says no last day belongs to the year of its date; undated, it stays where it is.
 * @param year the year scored that ends
 * @param map what became of each older code
 */
export function stillValid({ evidence }: Pick<BookCells, 'evidence'>, year: number, map: CodeMap): StillValid[] {
  const ledger = evidence ? readLedgers({ evidence }).evidence : [];
  const end = calendarDate(year, 12, 31);
  return ledger.flatMap((row): StillValid[] => {
    const { id, title, number, date, issuer, section, link, remark, place, validUntil: until } = row;
    const last = until ?? date;
    if (!last || !end || compareDates(last, end) <= 0) return [];
    const before = row.codes.join('; ');
    const next = nextCodes(before, map);
    const after = next.codes ?? before;
    // A day as ISO text, which every locale reads as that day.
    const days = { ...(date ? { date: toIso(date) } : {}), ...(until ? { validUntil: toIso(until) } : {}) };
    const texts = Object.entries({ codes: after, title, number, issuer, section, link, remark, id });
    return [
      {
        place: place.kind === 'cell' ? (place.row ?? 0) : 0,
        name: [title, number].filter((part) => part !== '').join(' ') || link,
        ...{
          until: until ? formatDate(until) : '',
          dated: date ? formatDate(date) : '',
          ...{ before, after },
        },
        lost: next.dropped,
        cells: { ...Object.fromEntries(texts.filter(([, text]) => text !== '')), ...days },
      },
    ];
  });
}
