/** A column of revised scores may be filled only where something changed: the blank ones keep the earlier score, if the sums agree. */
import { codeLabel, type ItemCode, parentCode } from '../../core/codes.ts';
import type { Problem } from '../../core/problems.ts';
import { finding } from '../contradictions.ts';
import { type Amount, readAmount } from './amounts.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';

export interface Revised {
  /** What stands for a row whose revised score is blank. */
  readonly scores: ReadonlyMap<BodyRow, Amount>;
  readonly findings: readonly Problem[];
}

const NONE: Revised = { scores: new Map(), findings: [] };
const SHOWN = 8;

export function keepEarlier(coded: readonly Coded[], earlier: number | undefined, dots: boolean): Revised {
  if (earlier === undefined) return NONE;
  const scores = new Map<BodyRow, Amount>();
  for (const { row, code } of coded) {
    if (!code || row.score.kind !== 'blank' || row.max.kind !== 'points') continue;
    const amount = readAmount(row.cells[earlier], dots);
    if (amount.kind === 'points') scores.set(row, amount);
  }
  if (scores.size === 0 || !addsUp(coded, scores)) return NONE;
  const kept = coded.filter(({ row }) => scores.has(row));
  const names = kept.slice(0, SHOWN).flatMap(({ code }) => (code ? [codeLabel(code)] : []));
  const message = `${kept.length} dòng để trống điểm ở cột sau cùng: ${names.join(', ')}${kept.length > SHOWN ? '…' : ''}. Điểm của cột trước được giữ nguyên vì khi đó tổng các dòng khớp với số của bảng. Hãy kiểm tra lại.`;
  return { scores, findings: [finding('score-from-earlier', 'info', kept[0]?.row.line ?? 1, message)] };
}

/** Every stated revised sum over rows that keep their score agrees, and there is one at least. */
function addsUp(coded: readonly Coded[], scores: ReadonlyMap<BodyRow, Amount>): boolean {
  const own = new Map<ItemCode, Amount>();
  for (const { row, code } of coded) if (code && !own.has(code)) own.set(code, scores.get(row) ?? row.score);
  const sums = new Map<ItemCode, number>();
  const kept = new Set<ItemCode>();
  for (const { row, code } of coded) {
    const amount = code && own.get(code);
    const above = code && parentCode(code);
    if (!above || !own.has(above) || amount?.kind !== 'points') continue;
    sums.set(above, (sums.get(above) ?? 0) + amount.points);
    if (scores.has(row)) kept.add(above);
  }
  let agreed = 0;
  for (const above of kept) {
    const stated = own.get(above);
    if (stated?.kind !== 'points' || stated.points !== sums.get(above)) return false;
    agreed++;
  }
  return agreed > 0;
}
