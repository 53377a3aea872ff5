/** Which item of an older set became which of a newer one, by code, title and what people decide; and read the other way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodes, type ItemCode } from '../../../src/core/codes.ts';
import type { ProfileItem } from '../../../src/core/criteria/criteria-set.ts';
import {
  areWhole,
  type Decisions,
  type Link,
  type Links,
  linkSets,
  reversed,
} from '../../../src/core/criteria/links.ts';
import { ofUnits } from '../../../src/core/points.ts';
import { code, decisionsBetween, profileItems } from './random-set.ts';

const item = (own: string, title: string, max = 1): ProfileItem => ({
  ...{ code: code(own), title, max: ofUnits(max * 10_000), printed: '', rule: '', byHand: '' },
  ...{ scorer: 'office', notApplicable: 'out', evidence: '', due: '' },
});

const decide = (decided: Readonly<Record<string, readonly string[]>>): Decisions =>
  new Map(Object.entries(decided).map(([from, to]) => [code(from), to.map(code)]));

/** "1.1 → 1.2 1/3", in the lowest terms. */
const shown = ({ links, dropped, added }: Links): string[] => [
  ...links.map(({ from, to, share: [part, whole] }) => {
    const common = divisor(part, whole);
    return `${from} → ${to} ${part / common}/${whole / common}`;
  }),
  ...dropped.map((own) => `- ${own}`),
  ...added.map((own) => `+ ${own}`),
];

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

const OLD = [item('1.1', 'Ban hành kế hoạch', 2), item('1.2', 'Kiểm tra', 1), item('2.1', 'Một cửa liên thông', 4)];

describe('two sets of which a person decided nothing', () => {
  it('are linked where code or title is sure, and asked about where not', () => {
    const newer = [item('1.1', 'Ban hành kế hoạch'), item('1.3', 'Kiểm tra'), item('2.1', 'Tài chính công')];
    const linked = linkSets(OLD, newer);
    expect(shown(linked)).toEqual(['1.1 → 1.1 1/1', '1.2 → 1.3 1/1', '- 2.1', '+ 2.1']);
    expect(linked.doubtful).toMatchObject([{ code: '2.1', from: { code: '2.1' } }]);
  });

  it('of whom titles changed places follow the titles', () => {
    const newer = [item('1.1', 'Kiểm tra'), item('1.2', 'Ban hành kế hoạch'), item('2.1', 'Một cửa liên thông')];
    expect(shown(linkSets(OLD, newer))).toEqual(['1.1 → 1.2 1/1', '1.2 → 1.1 1/1', '2.1 → 2.1 1/1']);
  });
});

describe('what a person decided', () => {
  it('splits an item by what its parts are worth, exactly', () => {
    const newer = [item('1.1', 'Ban hành kế hoạch', 1), item('1.2', 'Kiểm tra'), item('1.4', 'Tuyên truyền', 0.5)];
    expect(shown(linkSets(OLD, newer, decide({ '1.1': ['1.4', '1.1', '1.4'] })))).toEqual([
      '1.1 → 1.1 2/3',
      '1.1 → 1.4 1/3',
      '1.2 → 1.2 1/1',
      '- 2.1',
    ]);
  });

  it('splits alike where one part has no maximum', () => {
    const newer = [item('1.1', 'Một', 5), { ...item('1.4', 'Hai'), max: undefined }, item('1.5', 'Ba', 0)];
    expect(shown(linkSets(OLD.slice(0, 1), newer, decide({ '1.1': ['1.1', '1.4', '1.5'] })))).toEqual([
      '1.1 → 1.1 1/3',
      '1.1 → 1.4 1/3',
      '1.1 → 1.5 1/3',
    ]);
  });

  it('joins items, drops one, and goes before code and title', () => {
    const newer = [item('1.1', 'Ban hành kế hoạch'), item('1.2', 'Kiểm tra'), item('2.1', 'Một cửa liên thông')];
    expect(shown(linkSets(OLD, newer, decide({ '1.2': ['1.1'], '2.1': [] })))).toEqual([
      '1.1 → 1.1 1/1',
      '1.2 → 1.1 1/1',
      '- 2.1',
      '+ 1.2',
      '+ 2.1',
    ]);
  });

  it('answers a question: it is not asked again', () => {
    const newer = [item('1.1', 'Ban hành kế hoạch'), item('1.2', 'Kiểm tra'), item('2.1', 'Tài chính công')];
    expect(linkSets(OLD, newer, decide({ '2.1': ['2.1'] })).doubtful).toEqual([]);
    expect(linkSets(OLD, newer, decide({ '2.1': [] })).doubtful).toEqual([]);
    expect(shown(linkSets(OLD, newer, decide({ '2.1': ['2.1'] })))).toContain('2.1 → 2.1 1/1');
  });

  it('stands in the way of no match between the others', () => {
    // By code alone the older 1.1 would hold the newer one; by its title the older 1.2 moved there.
    const older = [item('1.1', 'Kiểm tra'), item('1.2', 'Kiểm tra')];
    const linked = linkSets(older, [item('1.1', 'Kiểm tra'), item('3.1', 'Khác')], decide({ '1.1': ['3.1'] }));
    expect(shown(linked)).toEqual(['1.1 → 3.1 1/1', '1.2 → 1.1 1/1']);
  });

  it('of codes that neither set has any more is none', () => {
    const newer = [item('1.1', 'Ban hành kế hoạch'), item('1.2', 'Kiểm tra'), item('2.1', 'Một cửa liên thông')];
    const stale = decide({ '1.1': ['7.7'], '1.2': ['7.8', '1.2'], '9.9': ['2.1'] });
    expect(shown(linkSets(OLD, newer, stale))).toEqual(['1.1 → 1.1 1/1', '1.2 → 1.2 1/1', '2.1 → 2.1 1/1']);
  });
});

const linked = fc
  .tuple(profileItems, profileItems)
  .chain(([older, newer]) =>
    fc.record({ older: fc.constant(older), newer: fc.constant(newer), decisions: decisionsBetween(older, newer) }),
  );

const codesOf = (items: readonly ProfileItem[]): ItemCode[] => items.map((one) => one.code).sort(compareCodes);
const unique = (codes: readonly ItemCode[]): ItemCode[] => [...new Set(codes)].sort(compareCodes);
const sorted = (links: readonly Link[]): Link[] =>
  links.toSorted((a, b) => compareCodes(a.from, b.from) || compareCodes(a.to, b.to));
const pairs = (links: readonly Link[]): string[] => links.map(({ from, to }) => `${from} ${to}`).sort();

describe('the links of any two sets', () => {
  it('hold every item of both: linked, dropped or added, and the shares of each are 1 together', () => {
    fc.assert(
      fc.property(linked, ({ older, newer, decisions }) => {
        const { links, dropped, added, doubtful } = linkSets(older, newer, decisions);
        expect(
          unique(links.map(({ from }) => from))
            .concat(dropped)
            .sort(compareCodes),
        ).toEqual(codesOf(older));
        expect(
          unique(links.map(({ to }) => to))
            .concat(added)
            .sort(compareCodes),
        ).toEqual(codesOf(newer));
        expect(new Set(pairs(links)).size).toBe(links.length);
        expect(areWhole(links)).toBe(true);
        for (const { share } of links) expect(share[0] > 0n && share[0] <= share[1]).toBe(true);
        // Only what is open is asked about, and each once.
        for (const { code: own, from } of doubtful) {
          expect(added).toContain(own);
          expect(dropped).toContain(from?.code);
        }
        expect(new Set(doubtful.map(({ from }) => from?.code)).size).toBe(doubtful.length);
      }),
      { numRuns: 300 },
    );
  });

  it('are what was decided wherever something was', () => {
    fc.assert(
      fc.property(linked, ({ older, newer, decisions }) => {
        const { links } = linkSets(older, newer, decisions);
        const known = new Set(codesOf(newer));
        for (const [from, to] of decisions) {
          const still = unique(to).filter((own) => known.has(own));
          if (!codesOf(older).includes(from) || (to.length > 0 && still.length === 0)) continue;
          expect(unique(links.filter((link) => link.from === from).map((link) => link.to))).toEqual(still);
        }
      }),
    );
  });

  it('of a set and itself are each item and itself', () => {
    fc.assert(
      fc.property(profileItems, (items) => {
        const { links, dropped, added, doubtful } = linkSets(items, items);
        expect(links).toEqual(codesOf(items).map((own) => ({ from: own, to: own, share: [1n, 1n] })));
        expect([dropped, added, doubtful]).toEqual([[], [], []]);
      }),
    );
  });

  it('read the other way hold the same pairs, whole again, and forth again', () => {
    fc.assert(
      fc.property(linked, ({ older, newer, decisions }) => {
        const forth = linkSets(older, newer, decisions);
        const worthIn = (items: readonly ProfileItem[]) => (own: ItemCode) =>
          items.find((one) => one.code === own)?.max;
        const back = reversed(forth, worthIn(older));
        const turned = back.links.map(({ from, to, share }) => ({ from: to, to: from, share }));
        expect(pairs(turned)).toEqual(pairs(forth.links));
        expect(areWhole(back.links)).toBe(true);
        expect(back.links).toEqual(sorted(back.links));
        expect(forth.links).toEqual(sorted(forth.links));
        expect([back.dropped, back.added]).toEqual([forth.added, forth.dropped]);
        const again = reversed(back, worthIn(newer));
        expect(pairs(again.links)).toEqual(pairs(forth.links));
        expect(areWhole(again.links)).toBe(true);
      }),
    );
  });

  it('read the other way give each older item of a joined one its part of what they were worth', () => {
    const newer = [item('1.1', 'Ban hành kế hoạch', 9), item('2.1', 'Một cửa liên thông', 6)];
    const forth = linkSets(OLD, newer, decide({ '1.2': ['1.1'], '1.1': ['1.1', '2.1'] }));
    expect(shown(forth)).toEqual(['1.1 → 1.1 3/5', '1.1 → 2.1 2/5', '1.2 → 1.1 1/1', '2.1 → 2.1 1/1']);
    // 1.1 of the newer set: 3/5 of 2 points and the whole of 1; 2.1: 2/5 of 2 points and the whole of 4.
    const back = reversed(forth, (own) => OLD.find((one) => one.code === own)?.max);
    expect(shown(back)).toEqual(['1.1 → 1.1 6/11', '1.1 → 1.2 5/11', '2.1 → 1.1 1/6', '2.1 → 2.1 5/6']);
  });
});

describe('shares that a file or a person states', () => {
  const link = (from: string, to: string, part: number, whole: number): Link => ({
    ...{ from: code(from), to: code(to) },
    share: [BigInt(part), BigInt(whole)],
  });

  it('are whole where those of every older item are 1 together, to the last bit', () => {
    expect(areWhole([])).toBe(true);
    expect(areWhole([link('1', '1', 1, 3), link('1', '2', 2, 6), link('1', '3', 1, 3), link('2', '1', 7, 7)])).toBe(
      true,
    );
    expect(areWhole([link('1', '1', 1, 3), link('1', '2', 1, 3), link('1', '3', 333, 1000)])).toBe(false);
    expect(areWhole([link('1', '1', 1, 1), link('2', '1', 1, 2)])).toBe(false);
    expect(areWhole([link('1', '1', 1, 1), link('1', '2', 1, 1)])).toBe(false);
  });
});
