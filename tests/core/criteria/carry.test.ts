/** What goes along to a newer set and back: points to the last 1/10 000, every code, every text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../../src/core/codes.ts';
import { carryCodes, carryPoints, carryTexts } from '../../../src/core/criteria/carry.ts';
import type { ProfileItem } from '../../../src/core/criteria/criteria-set.ts';
import { type Link, type Links, linkSets, reversed } from '../../../src/core/criteria/links.ts';
import { ofUnits, type Points, sum } from '../../../src/core/points.ts';
import { code, decisionsBetween, profileItems } from './random-set.ts';

const way = (from: string, to: string, part = 1, whole = 1): Link => ({
  ...{ from: code(from), to: code(to) },
  share: [BigInt(part), BigInt(whole)],
});

const amounts = (of: Readonly<Record<string, number>>): Map<ItemCode, Points> =>
  new Map(Object.entries(of).map(([own, units]) => [code(own), ofUnits(units)]));

interface Drawn {
  readonly older: readonly ProfileItem[];
  readonly newer: readonly ProfileItem[];
  readonly forth: Links;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(profileItems, profileItems)
  .chain(([older, newer]) =>
    decisionsBetween(older, newer).map((decisions) => ({ older, newer, forth: linkSets(older, newer, decisions) })),
  );

/** Scores and adjustments: some below zero, some in whole points, some of a single 1/10 000. */
const units = fc.oneof(
  fc.integer({ min: -200_000, max: 200_000 }),
  fc.constantFrom(0, 1, -1, 2, -2),
  fc.integer({ min: -1e12, max: 1e12 }),
);

const withAmounts = drawn.chain((all) =>
  fc
    .array(units, { minLength: all.older.length, maxLength: all.older.length })
    .map((some) => ({ ...all, given: new Map(all.older.map((one, i) => [one.code, ofUnits(some[i] ?? 0)])) })),
);

describe('points', () => {
  it('are carried and left with the same sum, forth and back, to the last 1/10 000', () => {
    fc.assert(
      fc.property(withAmounts, ({ older, forth, given }) => {
        const carried = carryPoints(given, forth);
        const [before, lost] = [sum(given.values()), sum(carried.left.values())];
        expect(sum(carried.points.values()) + lost).toBe(before);
        const back = carryPoints(
          carried.points,
          reversed(forth, (own) => older.find((one) => one.code === own)?.max),
        );
        // Whatever went forth has its way back.
        expect([...back.left]).toEqual([]);
        expect(sum(back.points.values()) + lost).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it('stay within one 1/10 000 of their exact share', () => {
    fc.assert(
      fc.property(withAmounts, ({ forth, given }) => {
        for (const [own, amount] of given) {
          const { points } = carryPoints(new Map([[own, amount]]), forth);
          for (const { to, share } of forth.links.filter(({ from }) => from === own)) {
            const off = BigInt(points.get(to) ?? 0) * share[1] - BigInt(amount) * share[0];
            expect(off > -share[1] && off < share[1]).toBe(true);
          }
        }
      }),
    );
  });

  it('are what they were where every item goes into one and comes back', () => {
    fc.assert(
      fc.property(profileItems, fc.infiniteStream(units), (items, some) => {
        const links = linkSets(items, items);
        const given = new Map(items.map((one) => [one.code, ofUnits(Number(some.next().value))]));
        expect(carryPoints(given, links)).toEqual({ points: given, left: new Map() });
      }),
    );
  });

  it('go with what rounding leaves to the largest remainder, the first of equal ones, below zero as above', () => {
    const thirds = { links: ['1', '2', '3'].map((to) => way('1', to, 1, 3)) };
    expect(carryPoints(amounts({ 1: 10_000 }), thirds).points).toEqual(amounts({ 1: 3334, 2: 3333, 3: 3333 }));
    expect(carryPoints(amounts({ 1: 10_001 }), thirds).points).toEqual(amounts({ 1: 3334, 2: 3334, 3: 3333 }));
    expect(carryPoints(amounts({ 1: -10_000 }), thirds).points).toEqual(amounts({ 1: -3333, 2: -3333, 3: -3334 }));
    const uneven = { links: [way('1', '1', 1, 6), way('1', '2', 5, 6)] };
    expect(carryPoints(amounts({ 1: 1 }), uneven).points).toEqual(amounts({ 1: 0, 2: 1 }));
    expect(carryPoints(amounts({ 1: -1 }), uneven).points).toEqual(amounts({ 1: 0, 2: -1 }));
    // 10 in six parts: 1 2/3 and 8 1/3.
    expect(carryPoints(amounts({ 1: 10 }), uneven).points).toEqual(amounts({ 1: 2, 2: 8 }));
    expect(carryPoints(amounts({ 1: -10 }), uneven).points).toEqual(amounts({ 1: -2, 2: -8 }));
  });

  it('of joined items come together, of dropped ones and of items that no set has are left', () => {
    const joined = { links: [way('1', '4'), way('2', '4')] };
    expect(carryPoints(amounts({ 1: 5000, 2: -2500, 3: 7, 9: 0 }), joined)).toEqual({
      points: amounts({ 4: 2500 }),
      left: amounts({ 3: 7, 9: 0 }),
    });
  });
});

describe('codes', () => {
  it('are each carried to all that theirs became, or named as dropped; and back to where they were', () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.boolean()), ({ older, forth }, keep) => {
        const given = older.map((one) => one.code).filter(() => keep.next().value);
        const { codes, dropped } = carryCodes([...given, ...given], forth);
        const went = forth.links.filter(({ from }) => given.includes(from));
        expect(new Set(codes)).toEqual(new Set(went.map(({ to }) => to)));
        expect(new Set(codes).size).toBe(codes.length);
        expect(dropped).toEqual(given.filter((own) => !went.some(({ from }) => from === own)));
        const back = carryCodes(
          codes,
          reversed(forth, () => undefined),
        );
        expect(back.dropped).toEqual([]);
        for (const own of given) expect(back.codes.concat(dropped)).toContain(own);
      }),
    );
  });

  it('that no set has are dropped', () => {
    expect(carryCodes([code('9.9')], { links: [way('1', '1')] })).toEqual({ codes: [], dropped: ['9.9'] });
  });
});

describe('texts', () => {
  it('are each found where their item went, or named as left; and back', () => {
    const lines = fc.stringMatching(/^[a-dà{}"';=]{1,6}$/);
    fc.assert(
      fc.property(drawn, fc.infiniteStream(lines), ({ older, forth }, line) => {
        const given = new Map(older.map((one) => [one.code, String(line.next().value)]));
        const { texts, left } = carryTexts(given, forth);
        const back = carryTexts(
          texts,
          reversed(forth, () => undefined),
        );
        expect([...back.left]).toEqual([]);
        for (const [own, text] of given) {
          const went = forth.links.filter(({ from }) => from === own);
          if (went.length === 0) expect(left.get(own)).toBe(text);
          else expect(left.has(own)).toBe(false);
          for (const { to } of went) expect(texts.get(to)?.split('\n')).toContain(text);
          if (went.length > 0) expect(back.texts.get(own)?.split('\n')).toContain(text);
        }
        // Nothing is there that nobody wrote, and nothing twice.
        for (const [to, text] of texts) {
          const from = forth.links.filter((link) => link.to === to).map((link) => given.get(link.from));
          expect(text.split('\n').sort()).toEqual([...new Set(from)].sort());
        }
      }),
    );
  });

  it('that say the same stand once, however they are typed; blank ones nowhere', () => {
    const joined = { links: [way('1', '4'), way('2', '4'), way('3', '4'), way('5', '6')] };
    const given = new Map([
      [code('1'), 'Chậm gửi báo cáo'],
      [code('2'), ' Chậm gửi  báo cáo'.normalize('NFD')],
      [code('3'), ''],
      [code('5'), ' '],
      [code('7'), ''],
    ]);
    expect(carryTexts(given, joined)).toEqual({ texts: new Map([['4', 'Chậm gửi báo cáo']]), left: new Map() });
  });
});
