/** The criteria set a document is read with: its card's own, or that of another year. */
import { readCode } from '../../../src/core/codes.ts';
import { ofUnits } from '../../../src/core/points.ts';
import { KnownCriteria, type KnownCriterion } from '../../../src/intake/known-criteria.ts';
import { type Card, POINT, total } from './card.ts';
import type { Random } from './random.ts';

/** `own`: codes, titles and maxima of the card. `other`: of 10 in 100 another maximum, 5 in 100 at another code. */
export const SETS = ['own', 'other'] as const;
export type SetKind = (typeof SETS)[number];

interface SetRow {
  readonly code: string;
  readonly title: string;
  /** In units of 1/10 000; undefined for bonus and penalty. */
  readonly max: number | undefined;
  readonly isLeaf: boolean;
}

export function criteriaOf(card: Card, kind: SetKind, random: Random): KnownCriteria {
  const rows = kind === 'own' ? rowsOf(card) : changed(rowsOf(card), random);
  return new KnownCriteria(
    rows.map(({ code, title, max }): KnownCriterion => {
      const read = readCode(code);
      if (!read) throw new RangeError(`no code: ${code}`);
      return { code: read, title, max: max === undefined ? undefined : ofUnits(max) };
    }),
  );
}

/** What does not apply to this unit stands in the set all the same. */
function rowsOf({ fields, facts }: Card): SetRow[] {
  const parts = fields.flatMap(({ code, name, criteria, leaves }): SetRow[] => [
    { code, title: name, max: total(leaves.map(({ max }) => max)), isLeaf: false },
    ...criteria.flatMap((criterion): SetRow[] => {
      const own = criterion.leaves.map((leaf) => ({ code: leaf.code, title: leaf.name, max: leaf.max, isLeaf: true }));
      const max = total(criterion.leaves.map((leaf) => leaf.max));
      return criterion.isSplit ? [{ code: criterion.code, title: criterion.name, max, isLeaf: false }, ...own] : own;
    }),
  ]);
  const beside = facts.adjustments.map(({ code, name }) => ({ code, title: name, max: undefined, isLeaf: true }));
  return [...parts, ...beside];
}

const OTHER_MAX = 0.1;
const MOVED = 0.05;

/** Sums above a changed maximum change with it. */
function changed(rows: readonly SetRow[], random: Random): SetRow[] {
  const codes = new Map(rows.filter(({ isLeaf, max }) => isLeaf && max !== undefined).map(({ code }) => [code, code]));
  for (const code of [...codes.keys()]) {
    if (!random.chance(MOVED)) continue;
    const siblings = [...codes.keys()].filter((other) => other !== code && parentOf(other) === parentOf(code));
    const other = siblings.length > 0 && random.chance(0.5) ? random.from(siblings) : undefined;
    if (other === undefined) codes.set(code, `${parentOf(code)}.${random.int(20, 40)}`);
    else {
      const held = codes.get(other) ?? other;
      codes.set(other, codes.get(code) ?? code);
      codes.set(code, held);
    }
  }
  const maxima = new Map<string, number>();
  for (const { code, max } of rows) {
    if (!codes.has(code) || max === undefined) continue;
    maxima.set(code, random.chance(OTHER_MAX) ? otherMax(max, random) : max);
  }
  const below = (code: string): number =>
    total([...maxima].flatMap(([leaf, max]) => (leaf.startsWith(`${code}.`) ? [max] : [])));
  return rows.map((row) =>
    row.max === undefined
      ? row
      : { ...row, code: codes.get(row.code) ?? row.code, max: maxima.get(row.code) ?? below(row.code) },
  );
}

const parentOf = (code: string): string => code.slice(0, code.lastIndexOf('.'));

function otherMax(max: number, random: Random): number {
  const by = random.pick(2500, 5000, POINT);
  return max > by && random.chance(0.5) ? max - by : max + by;
}
