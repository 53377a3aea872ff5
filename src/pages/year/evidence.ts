/** Evidence of last year that is still in force, as rows of the new year's list. */
import type { BookCells } from '../../book/plain-table.ts';
import { readLedgers } from '../../book/read-ledgers.ts';
import type { ItemCode } from '../../core/codes.ts';
import { formatDate, toIso } from '../../core/dates.ts';
import { carriedEvidence } from '../../core/dossier/carried.ts';

export interface StillValid {
  /** The row of last year's tab. */
  readonly place: number;
  readonly name: string;
  readonly until: string;
  readonly before: string;
  readonly after: string;
  /** Codes that the new criteria set no longer has. */
  readonly lost: readonly string[];
  /** Cells of the new row, as they are written. */
  readonly cells: Readonly<Record<string, string>>;
}

/** @param year the year scored that ends @param codeOf the new code of an old one; undefined when it is gone */
export function stillValid(
  { evidence }: Pick<BookCells, 'evidence'>,
  year: number,
  codeOf: (code: ItemCode) => ItemCode | undefined,
): StillValid[] {
  const ledger = evidence ? readLedgers({ evidence }).evidence : [];
  return carriedEvidence(ledger, year, codeOf).map(({ evidence: row, codes, lost, until }) => {
    const { id, title, number, date, issuer, section, link, remark, place } = row;
    const after = codes.join('; ');
    // A day as ISO text, which every locale reads as that day.
    const days = { ...(date ? { date: toIso(date) } : {}), validUntil: toIso(until) };
    const texts = Object.entries({ codes: after, title, number, issuer, section, link, remark, id });
    return {
      place: place.kind === 'cell' ? (place.row ?? 0) : 0,
      name: [title, number].filter((part) => part !== '').join(' ') || link,
      ...{ until: formatDate(until), before: row.codes.join('; '), after, lost },
      cells: { ...Object.fromEntries(texts.filter(([, text]) => text !== '')), ...days },
    };
  });
}
