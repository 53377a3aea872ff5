/** Which claimed items have evidence: in the ledger, or in the cell beside their score. */
import { type ItemCode, isBelow } from '../codes.ts';
import type { Evidence } from '../evidence.ts';
import { saysSomething } from '../gaps.ts';
import type { ClaimedItem } from './claimed.ts';

/** A cell "Tài liệu kiểm chứng" of "Chấm điểm". */
export interface ToldCell {
  readonly code: ItemCode;
  readonly text: string;
}

/** Evidence of an item: what is told of it, or of a criterion or field above it. */
export const isAbout = (codes: readonly ItemCode[], code: ItemCode): boolean =>
  codes.some((one) => one === code || isBelow(code, one));

interface ToldEvidence {
  readonly claimed: readonly { readonly leaf: Pick<ClaimedItem['leaf'], 'code'> }[];
  readonly ledger: readonly Pick<Evidence, 'codes'>[];
  readonly cells: readonly ToldCell[];
}

/** Which claimed items have evidence, whatever it is worth. */
export function withEvidence({ claimed, ledger, cells }: ToldEvidence): ReadonlySet<ItemCode> {
  const told = [
    ...ledger.map(({ codes }) => codes),
    ...cells.filter(({ text }) => saysSomething(text)).map(({ code }) => [code]),
  ];
  const codes = claimed.map(({ leaf }) => leaf.code);
  return new Set(codes.filter((code) => told.some((about) => isAbout(about, code))));
}
