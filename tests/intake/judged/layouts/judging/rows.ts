/** The rows of a whole card, for tables that tell all of it. */
import { num, type Row } from '../../card.ts';
import type { Doc } from '../../doc.ts';

/** The score a unit gave itself; `none` where only a survey scores. */
export const self = (row: Row, none: string, say: (units: number) => string = (units) => num(units)): string =>
  row.self === undefined ? none : say(row.self);

/** Fields, criteria, sub-criteria: each row of the card, with what is told of it noted. */
export function everyRow(d: Doc, write: (row: Row, level: 1 | 2 | 3) => string, hasSelf: boolean): string[] {
  const keys = hasSelf ? (['max', 'score', 'self', 'cause'] as const) : (['max', 'score', 'cause'] as const);
  return d.card.fields.flatMap((field) => {
    d.field(field, ...keys);
    const head = write(field, 1);
    const criteria = field.criteria.flatMap((criterion) => {
      for (const leaf of criterion.leaves) d.item(leaf, ...keys);
      if (!criterion.isSplit) return criterion.leaves.map((leaf) => write(leaf, 2));
      return [write(criterion, 2), ...criterion.leaves.map((leaf) => write(leaf, 3))];
    });
    return [head, ...criteria];
  });
}
