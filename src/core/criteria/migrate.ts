/** What becomes of each item's row when the criteria set of a book changes: what goes along whole, and what has to be judged anew. */
import type { ItemCode } from '../codes.ts';
import { tidy } from '../text.ts';
import { byCode, type ProfileItem, parentsIn } from './criteria-set.ts';
import type { Links } from './links.ts';

/**
 * `whole`: one item, scored by the same rule to the same maximum: its points stay what they are. `facts`: one item that is scored
 * otherwise: what was counted and written goes along, points do not. `words`: joined, split, or of another level: causes, documents
 * and remarks alone. `none`: nothing of before.
 */
export type RowWay = 'whole' | 'facts' | 'words' | 'none';

export interface MigratedRow {
  readonly item: ProfileItem;
  /** Of the older set. */
  readonly from: readonly ItemCode[];
  readonly way: RowWay;
}

export interface Migration {
  /** One for each item of the newer set. */
  readonly rows: readonly MigratedRow[];
  /** Of the older set: nothing follows them. */
  readonly dropped: readonly ItemCode[];
}

export function planMigration(
  older: readonly ProfileItem[],
  newer: readonly ProfileItem[],
  { links, dropped }: Pick<Links, 'links' | 'dropped'>,
): Migration {
  const [old, above] = [byCode(older), [childrenIn(older), childrenIn(newer)] as const];
  const to = new Map<ItemCode, number>();
  const from = new Map<ItemCode, ItemCode[]>();
  for (const link of links) {
    to.set(link.from, (to.get(link.from) ?? 0) + 1);
    from.set(link.to, [...(from.get(link.to) ?? []), link.from]);
  }
  const fresh = byCode(newer);
  const ways = new Map<ItemCode, RowWay>();
  const wayOf = (item: ProfileItem): RowWay => {
    const known = ways.get(item.code);
    if (known) return known;
    const way = findWay(item);
    ways.set(item.code, way);
    return way;
  };
  const findWay = (item: ProfileItem): RowWay => {
    const [source, ...others] = from.get(item.code) ?? [];
    const stood = source === undefined ? undefined : old.get(source);
    if (!stood) return 'none';
    const [before, now] = [above[0].get(stood.code) ?? [], above[1].get(item.code) ?? []];
    if (others.length > 0 || to.get(stood.code) !== 1 || (before.length === 0) !== (now.length === 0)) return 'words';
    if (stood.max !== item.max || tidy(stood.rule) !== tidy(item.rule)) return 'facts';
    // A sum is the same where all that it adds up is.
    const isWhole = now.every((code) => {
      const child = fresh.get(code);
      const [one] = from.get(code) ?? [];
      return child && wayOf(child) === 'whole' && one !== undefined && before.includes(one);
    });
    return isWhole && before.length === now.length ? 'whole' : 'facts';
  };
  return { rows: newer.map((item) => ({ item, from: from.get(item.code) ?? [], way: wayOf(item) })), dropped };
}

function childrenIn(items: readonly ProfileItem[]): Map<ItemCode, ItemCode[]> {
  const children = new Map<ItemCode, ItemCode[]>();
  for (const [code, parent] of parentsIn({ items })) children.set(parent, [...(children.get(parent) ?? []), code]);
  return children;
}
