/** A list of units may tell several indices side by side, each with ranks of its own: only the columns of the one that is read count. */
import { fold } from '../../core/text.ts';
import { roleOf } from '../tables/column-names.ts';
import type { Header } from '../tables/header.ts';
import { OWN_INDEX } from '../tables/scope-rows.ts';

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
