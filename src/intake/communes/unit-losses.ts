/** A list of units may tell what each field lost, and nowhere but in its title say so: the sum beside the fields is what was lost. */
import { SCALE } from '../../core/points.ts';
import { readAmount, usesDots } from '../tables/amounts.ts';
import type { Grid } from '../tables/grid.ts';
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
