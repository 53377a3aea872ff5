/** What goes along from an older criteria set to a newer one: points to the last 1/10 000, codes, and the words of rows. */
import { compareCodes, type ItemCode } from '../codes.ts';
import { add, ofUnits, type Points, ZERO } from '../points.ts';
import { tidy } from '../text.ts';
import type { Link, Links } from './links.ts';

export interface CarriedPoints {
  readonly points: ReadonlyMap<ItemCode, Points>;
  /** Of items that nothing follows. */
  readonly left: ReadonlyMap<ItemCode, Points>;
}

/** The sum of what is carried and what is left is the sum of what there was, exactly. */
export function carryPoints(amounts: ReadonlyMap<ItemCode, Points>, { links }: Pick<Links, 'links'>): CarriedPoints {
  const ways = byOlder(links);
  const points = new Map<ItemCode, Points>();
  const left = new Map<ItemCode, Points>();
  for (const [code, amount] of amounts) {
    const way = ways.get(code) ?? [];
    if (way.length === 0) left.set(code, amount);
    shareOut(amount, way).forEach((part, i) => {
      const to = way[i]?.to;
      if (to !== undefined) points.set(to, add(points.get(to) ?? ZERO, part));
    });
  }
  return { points, left };
}

/** Whole units that add up to the amount: what rounding leaves goes to the largest remainders, the first of equal ones. */
function shareOut(amount: Points, way: readonly Link[]): Points[] {
  const units = way.map(({ share: [part, whole] }) => {
    const exact = BigInt(amount) * part;
    const floor = exact / whole - (exact % whole < 0n ? 1n : 0n);
    return { floor, rest: exact - floor * whole, whole };
  });
  let open = Number(BigInt(amount) - units.reduce((all, { floor }) => all + floor, 0n));
  const order = units
    .map((_, i) => i)
    .toSorted((a, b) => {
      const [one, other] = [units[a], units[b]];
      if (!one || !other) return 0;
      const [x, y] = [one.rest * other.whole, other.rest * one.whole];
      return x === y ? a - b : x > y ? -1 : 1;
    });
  const more = new Set<number>();
  for (const i of order) {
    if (open-- <= 0) break;
    more.add(i);
  }
  return units.map(({ floor }, i) => ofUnits(Number(floor) + (more.has(i) ? 1 : 0)));
}

export interface CarriedCodes {
  readonly codes: readonly ItemCode[];
  /** Those that nothing follows. */
  readonly dropped: readonly ItemCode[];
}

/** The items that a task or a document is about: all that theirs became, each once. */
export function carryCodes(codes: readonly ItemCode[], { links }: Pick<Links, 'links'>): CarriedCodes {
  const ways = byOlder(links);
  const carried = new Set(codes.flatMap((code) => (ways.get(code) ?? []).map(({ to }) => to)));
  return {
    codes: [...carried].sort(compareCodes),
    dropped: [...new Set(codes)].filter((code) => !ways.has(code)),
  };
}

export interface CarriedTexts {
  readonly texts: ReadonlyMap<ItemCode, string>;
  readonly left: ReadonlyMap<ItemCode, string>;
}

/** Causes and remarks stand in rows: of a split item in each, of joined ones below each other, the same words once. */
export function carryTexts(texts: ReadonlyMap<ItemCode, string>, { links }: Pick<Links, 'links'>): CarriedTexts {
  const ways = byOlder(links);
  const carried = new Map<ItemCode, string[]>();
  const left = new Map<ItemCode, string>();
  for (const [code, text] of texts) {
    if (text.trim() === '') continue;
    const way = ways.get(code) ?? [];
    if (way.length === 0) left.set(code, text);
    for (const { to } of way) {
      const there = carried.get(to) ?? [];
      const isThere = there.some((one) => tidy(one) === tidy(text));
      if (!isThere) carried.set(to, [...there, text]);
    }
  }
  return { texts: new Map([...carried].map(([code, lines]) => [code, lines.join('\n')])), left };
}

function byOlder(links: readonly Link[]): Map<ItemCode, Link[]> {
  const ways = new Map<ItemCode, Link[]>();
  for (const link of links) ways.set(link.from, [...(ways.get(link.from) ?? []), link]);
  return ways;
}
