/** The office's own row among ranked units. */
import type { RankedUnit } from '../../../core/targets/better-ranks.ts';
import { findUnit } from '../../../intake/communes/names.ts';

/** The office's own row, where its name tells. */
export function ownUnit(units: readonly RankedUnit[], issuer: string): RankedUnit | undefined {
  return issuer === '' ? undefined : findUnit(units, issuer);
}
