/** What columns beside the fields tell of a list of units: that the fields' figures are losses, that other indices stand there. */
import { SCALE } from '../../core/points.ts';
import { fold } from '../../core/text.ts';
import { readAmount, usesDots } from '../tables/amounts.ts';
import { roleOf } from '../tables/column-names.ts';
import type { Grid } from '../tables/grid.ts';
import type { Header } from '../tables/header.ts';
import { OWN_INDEX } from '../tables/scope-rows.ts';
import type { Candidate } from './unit-parts.ts';

/** What rounding may make of each figure that is added. */
const ROUNDED = SCALE / 200;

/** Columns of fields that add up to the column of what was lost tell what each of them lost: that column is no penalty beside them. */
export function asLosses(candidates: readonly Candidate[], body: Grid['rows']): Candidate[] {
  const isPart = ({ code, role }: Candidate): boolean =>
    code !== undefined && (role === undefined || role === 'points');
  const parts = candidates.filter(isPart);
  const whole = candidates.find(({ code, role, adjusts }) => !code && (role === 'lost' || adjusts !== undefined));
  if (!whole || parts.length < 2) return [...candidates];
  const dots = usesDots(body.flatMap((row) => [...parts, whole].map(({ column }) => row[column])));
  const amount = (row: Grid['rows'][number], { column }: Candidate): number => {
    const read = readAmount(row[column], dots);
    return read.kind === 'points' ? Math.abs(read.points) : 0;
  };
  const told = body.filter((row) => amount(row, whole) > 0);
  const addUp = told.filter((row) => {
    const sum = parts.reduce((all, part) => all + amount(row, part), 0);
    return Math.abs(sum - amount(row, whole)) <= ROUNDED * parts.length;
  });
  if (told.length < 2 || addUp.length * 10 < told.length * 9) return [...candidates];
  const isOne = (one: Candidate): boolean => one === whole || isPart(one);
  return candidates.map((one) => (isOne(one) ? { ...one, adjusts: undefined, role: 'lost' } : one));
}

/** Columns of other indices; none where the index that is read has no rank of its own. */
export function columnsOfOthers({ labels }: Header): ReadonlySet<number> {
  const groups = labels.map(([group = '']) => fold(group));
  const ranked = new Set(
    groups.filter((_, x) => (labels[x] ?? []).length > 1 && roleOf(labels[x]?.at(-1) ?? '') === 'rank'),
  );
  const isOther = (group: string): boolean => ranked.has(group) && !OWN_INDEX.test(group);
  if (![...ranked].some((group) => OWN_INDEX.test(group))) return new Set();
  return new Set(groups.flatMap((group, x) => (isOther(group) ? [x] : [])));
}
