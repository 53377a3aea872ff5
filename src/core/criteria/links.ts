/** Which item of an older set became which of a newer one: also when one was split into several, or several made one. */
import { compareCodes, type ItemCode } from '../codes.ts';
import { compareFractions, type Fraction, WHOLE } from '../fractions.ts';
import { type Points, ZERO } from '../points.ts';
import { type Mapping, mapCriteria } from '../years/map-criteria.ts';
import { byCode, type ProfileItem } from './criteria-set.ts';

/** One item of the older set that goes, whole or in part, into one of the newer. */
export interface Link {
  readonly from: ItemCode;
  readonly to: ItemCode;
  /** Of the older item's points; the shares of one older item are 1 together. */
  readonly share: Fraction;
}

export interface Links {
  readonly links: readonly Link[];
  /** Of the older set: nothing follows them. */
  readonly dropped: readonly ItemCode[];
  /** Of the newer set: nothing was there before. */
  readonly added: readonly ItemCode[];
}

/** What a person says: this older item became those newer ones, or none. */
export type Decisions = ReadonlyMap<ItemCode, readonly ItemCode[]>;

export interface LinkedSets extends Links {
  /** Matches that only a person can confirm; they are no links before that. */
  readonly doubtful: readonly Mapping[];
}

/**
 * What code and title tell surely, and what a person decided; a decision goes before.
 * @param decisions newer codes by older; a list of none drops the item
 */
export function linkSets(
  older: readonly ProfileItem[],
  newer: readonly ProfileItem[],
  decisions: Decisions = new Map(),
): LinkedSets {
  const [standing, coming] = [byCode(older), byCode(newer)];
  // A decision of before may name what one of the sets no longer has; where nothing is left of it, the titles tell.
  const valid = [...decisions].flatMap(([from, to]): [ItemCode, ItemCode[]][] => {
    const known = [...new Set(to)].filter((code) => coming.has(code));
    return standing.has(from) && (to.length === 0 || known.length > 0) ? [[from, known]] : [];
  });
  const decided = valid.flatMap(([from, to]) => splitOf(from, to, coming));
  const [settled, taken] = [new Set(valid.map(([from]) => from)), new Set(decided.map(({ to }) => to))];
  // What a person decided stands in the way of no other match.
  const told = mapCriteria(
    older.filter(({ code }) => !settled.has(code)),
    newer,
  );
  const sure = told.items.flatMap(({ code, match, from }): Link[] => {
    const isSure = match === 'same' || match === 'renamed' || match === 'moved';
    return isSure && from ? [{ from: from.code, to: code, share: WHOLE }] : [];
  });
  const links = [...decided, ...sure].toSorted((a, b) => compareCodes(a.from, b.from) || compareCodes(a.to, b.to));
  const [known, met] = [new Set(links.map(({ from }) => from)), new Set(links.map(({ to }) => to))];
  return {
    links,
    dropped: older.map(({ code }) => code).filter((code) => !known.has(code)),
    added: newer.map(({ code }) => code).filter((code) => !met.has(code)),
    doubtful: told.items.filter(({ code, match }) => match === 'doubtful' && !taken.has(code)),
  };
}

/** Shares by what the newer items are worth; equal where one of them has no maximum, or all are worth nothing. */
function splitOf(from: ItemCode, codes: readonly ItemCode[], newer: ReadonlyMap<ItemCode, ProfileItem>): Link[] {
  const worth = codes.map((code) => newer.get(code)?.max ?? ZERO);
  const isWeighed = worth.every((max) => max > 0);
  const parts = worth.map((max) => (isWeighed ? BigInt(max) : 1n));
  const whole = parts.reduce((all, part) => all + part, 0n);
  return codes.map((code, i) => ({ from, to: code, share: [parts[i] ?? 0n, whole] as const }));
}

/** The same read from the newer set to the older: what was split is joined, and each share as it makes up the newer item. */
export function reversed({ links, dropped, added }: Links, olderWorth: (code: ItemCode) => Points | undefined): Links {
  const into = new Map<ItemCode, Link[]>();
  for (const link of links) into.set(link.to, [...(into.get(link.to) ?? []), link]);
  const back = [...into].flatMap(([from, joined]) => {
    const parts = joined.map((link) => partOf(link, olderWorth(link.from)));
    const isWeighed = parts.every(([amount]) => amount > 0n);
    const shares = sharesOf(isWeighed ? parts : joined.map(({ share }) => share));
    return joined.map((link, i): Link => ({ from, to: link.from, share: shares[i] ?? WHOLE }));
  });
  return {
    links: back.toSorted((a, b) => compareCodes(a.from, b.from) || compareCodes(a.to, b.to)),
    dropped: added,
    added: dropped,
  };
}

const partOf = ({ share: [part, whole] }: Link, worth: Points | undefined): Fraction => [
  part * BigInt(worth ?? 0),
  whole,
];

/** Each of them as its part of all together. */
function sharesOf(amounts: readonly Fraction[]): Fraction[] {
  const common = amounts.reduce((all, [, whole]) => all * whole, 1n);
  const parts = amounts.map(([part, whole]) => (part * common) / whole);
  const sum = parts.reduce((all, part) => all + part, 0n);
  return parts.map((part) => [part, sum] as const);
}

/** Whether the shares of every older item are 1 together: what a file or a person says must hold that. */
export function areWhole(links: readonly Link[]): boolean {
  const byOlder = new Map<ItemCode, Fraction[]>();
  for (const { from, share } of links) byOlder.set(from, [...(byOlder.get(from) ?? []), share]);
  return [...byOlder.values()].every((shares) => {
    const common = shares.reduce((all, [, whole]) => all * whole, 1n);
    const sum = shares.reduce((all, [part, whole]) => all + (part * common) / whole, 0n);
    return compareFractions([sum, common], WHOLE) === 0;
  });
}
