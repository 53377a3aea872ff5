/** Evidence of last year that is still in force in the new one, with the codes of the new set. */
import type { ItemCode } from '../codes.ts';
import { type CalendarDate, calendarDate, compareDates } from '../dates.ts';
import type { Evidence } from '../evidence.ts';

export interface CarriedEvidence {
  readonly evidence: Evidence;
  /** Codes of the new set. */
  readonly codes: readonly ItemCode[];
  /** Codes that the new set no longer has. */
  readonly lost: readonly ItemCode[];
  readonly until: CalendarDate;
}

/**
 * What says no last day belongs to its own year and stays there.
 * @param year the year scored that ends
 * @param codeOf the new code of an old one; undefined when it is gone
 */
export function carriedEvidence(
  ledger: readonly Evidence[],
  year: number,
  codeOf: (code: ItemCode) => ItemCode | undefined,
): CarriedEvidence[] {
  const end = calendarDate(year, 12, 31);
  return ledger.flatMap((evidence): CarriedEvidence[] => {
    const { validUntil: until, codes } = evidence;
    if (!until || !end || compareDates(until, end) <= 0) return [];
    const next = codes.map((code) => ({ code, now: codeOf(code) }));
    const lost = next.filter(({ now }) => now === undefined).map(({ code }) => code);
    return [{ evidence, until, lost, codes: [...new Set(next.flatMap(({ now }) => now ?? []))] }];
  });
}
