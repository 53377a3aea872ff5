/** The line above every figure: what counts now, who gave the points, and how much is not scored yet. */
import { formatPoints } from '../numbers.ts';
import { ZERO } from '../points.ts';
import { BASES } from './current.ts';
import { printParts } from './parts.ts';
import type { AssessedTask, Result } from './result.ts';

type Scored<T extends AssessedTask> = Pick<Result<T>, 'basis' | 'parts' | 'leaves' | 'total'>;

/**
 * "Dự kiến: tự chấm 62/70 · theo số liệu 4/6; chưa chấm 33/39 mục, 60 điểm". A published result is not taken apart: it
 * may list a part of what it counts.
 * @returns '' where nothing is scored
 */
export function printBasis<T extends AssessedTask>({ basis, parts, leaves, total }: Scored<T>): string {
  if (basis === undefined) return '';
  const head = basis === 'expected' ? `${BASES.expected}: ${printParts(parts)}` : BASES.published;
  return [head, ...printOpen({ leaves, total })].join('; ');
}

/** "chưa chấm 33/39 mục, 60 điểm"; nothing where all that is listed is scored. */
function printOpen<T extends AssessedTask>({ leaves, total }: Pick<Scored<T>, 'leaves' | 'total'>): string[] {
  const { unscored, openMax } = total;
  if (unscored === 0) return [];
  const points = openMax > ZERO ? `, ${formatPoints(openMax)} điểm` : '';
  return [`chưa chấm ${unscored}/${countScored(leaves) + unscored} mục${points}`];
}

/** Items with a score of their own, bonus and penalty points left out. */
function countScored(leaves: Result['leaves']): number {
  return leaves.filter(({ score }) => score !== undefined).length;
}

/** Where points were granted to some items only, and the basis is left to the book: how many, of how many. */
export function partlyGranted<T extends AssessedTask>({
  basis,
  parts,
  leaves,
  total,
}: Scored<T>): { readonly granted: number; readonly items: number } | undefined {
  const granted = parts.find(({ source }) => source === 'granted')?.leaves ?? 0;
  if (basis !== 'expected' || granted === 0) return undefined;
  return { granted, items: countScored(leaves) + total.unscored };
}
