/** Bonus points may be listed with the most one can get: a cap, not a part of the scale, where the whole's maximum leaves it out. */
import { isBelow } from '../../core/codes.ts';
import { type Points, subtract, sum, ZERO } from '../../core/points.ts';
import { isAdjusting, isPenalty } from '../lone-scores.ts';
import type { FieldReading, ItemReading } from '../reading.ts';

export function withoutCaps(
  fields: readonly FieldReading[],
  items: readonly ItemReading[],
  whole: Points | undefined,
): { fields: FieldReading[]; items: ItemReading[] } {
  const bonus = fields.filter(({ name, max }) => max !== undefined && isAdjusting(name));
  const others = fields.filter((field) => !bonus.includes(field)).flatMap(({ max }) => max ?? []);
  if (bonus.length === 0 || whole === undefined || sum(others) !== whole)
    return { fields: [...fields], items: [...items] };
  const capped = (code: ItemReading['code']): boolean =>
    bonus.some((field) => field.code === code || isBelow(code, field.code));
  const penalty = (code: ItemReading['code']): boolean =>
    bonus.some((field) => isPenalty(field.name) && (field.code === code || isBelow(code, field.code)));
  const strip = <T extends FieldReading | ItemReading>(row: T): T => {
    if (!capped(row.code)) return row;
    const { score } = row;
    const taken = typeof score === 'number' && score > 0 && penalty(row.code) ? subtract(ZERO, score) : score;
    return { ...row, score: taken, max: undefined, lost: undefined };
  };
  return { fields: fields.map(strip), items: items.map(strip) };
}
