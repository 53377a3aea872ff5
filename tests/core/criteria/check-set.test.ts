/** What is wrong in a criteria set is told exactly: each planted fault by its item, and nothing on a sound set. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../../src/core/codes.ts';
import { checkSet } from '../../../src/core/criteria/check-set.ts';
import { type CriteriaItem, type CriteriaSet, itemsOf, type Maximum } from '../../../src/core/criteria/criteria-set.ts';
import { calendarDate } from '../../../src/core/dates.ts';
import { formatPoints } from '../../../src/core/numbers.ts';
import { add, ofUnits, type Points, subtract, sum } from '../../../src/core/points.ts';
import { expectWork } from '../../setup/pace.ts';
import { code, isAmount, leastOf, leavesOf, parentAmong, soundSet } from './random-set.ts';

/** "error set-sum 1.2"; the set itself has no code. */
const told = (set: CriteriaSet): string[] =>
  checkSet(set).map(({ severity, code: what, place, message }) => {
    expect(message).toMatch(/^(Lĩnh vực|Tiêu chí|Tiêu chí thành phần|Bộ tiêu chí).*: [^\n].*[.”]$/su);
    expect(message).not.toMatch(/undefined|NaN|null/);
    return [severity, what, ...(place.kind === 'item' ? [place.code] : [])].join(' ');
  });

const withItem = (set: CriteriaSet, own: ItemCode, change: Partial<CriteriaItem>): CriteriaSet => ({
  ...set,
  items: set.items.map((item) => (item.code === own ? { ...item, ...change } : item)),
});

const withMax = (set: CriteriaSet, own: ItemCode, profile: string, max: Maximum): CriteriaSet => {
  const item = set.items.find((one) => one.code === own);
  return withItem(set, own, { maxima: { ...item?.maxima, [profile]: max } });
};

/** So much more for all that stands above an item and for the scale: only the item itself then does not add up. */
function withAbove(set: CriteriaSet, own: ItemCode, profile: string, more: Points): CriteriaSet {
  const codes = set.items.map((item) => item.code);
  const above = parentAmong(codes, own);
  if (above === undefined) {
    const grown = (scale: Points) => add(scale, more);
    return {
      ...set,
      profiles: set.profiles.map((one) => (one.name === profile ? { ...one, scale: grown(one.scale) } : one)),
    };
  }
  const max = set.items.find((item) => item.code === above)?.maxima[profile];
  const base = isAmount(max) ? max : ofUnits(0);
  return withAbove(withMax(set, above, profile, add(base, more)), above, profile, more);
}

interface Planted {
  readonly set: CriteriaSet;
  readonly expected: readonly string[];
}

/** One of the items that fit, and one of the profiles in which they are worth something. */
type Plant = (set: CriteriaSet, item: CriteriaItem, profile: string) => Planted | undefined;

const isParentIn = (set: CriteriaSet, item: CriteriaItem): boolean => !leavesOf(set).includes(item);
const isWorth = (item: CriteriaItem, profile: string): boolean => isAmount(item.maxima[profile]);
const amountsOf = ({ maxima }: CriteriaItem): Points[] => [...new Set(Object.values(maxima).filter(isAmount))];
const isBeyond = ({ rule }: CriteriaItem): boolean => /trừ|cộng/.test(rule);

const PLANTS: Readonly<Record<string, Plant>> = {
  'children that make more or less than their parent': (set, item, profile) => {
    const max = item.maxima[profile];
    if (!isParentIn(set, item) || !isAmount(max)) return undefined;
    const more = ofUnits(1);
    const raised = withMax(withAbove(set, item.code, profile, more), item.code, profile, add(max, more));
    return { set: raised, expected: [`error set-sum ${item.code}`] };
  },
  'a parent without a maximum': (set, item, profile) => {
    const max = item.maxima[profile];
    if (!isParentIn(set, item) || !isAmount(max)) return undefined;
    const less = subtract(ofUnits(0), max);
    const open = withMax(withAbove(set, item.code, profile, less), item.code, profile, undefined);
    // What stands above may stay without any amount below it; it is worth 0 then, as nothing makes up.
    return { set: open, expected: [`error set-sum ${item.code}`] };
  },
  'a parent that is not for units whom its children are for': (set, item, profile) => {
    const max = item.maxima[profile];
    if (!isParentIn(set, item) || !isAmount(max)) return undefined;
    const less = subtract(ofUnits(0), max);
    const absent = withMax(withAbove(set, item.code, profile, less), item.code, profile, 'KAD');
    return { set: absent, expected: [`error set-absent ${item.code}`] };
  },
  'children of whom none is for units whom their parent is for': (set, item, profile) => {
    const below = set.items.filter(({ code: own }) => own.startsWith(`${item.code}.`));
    if (below.length === 0 || !isWorth(item, profile)) return undefined;
    const gone = below.reduce((some, one) => withMax(some, one.code, profile, 'KAD'), set);
    return { set: gone, expected: [`error set-sum ${item.code}`] };
  },
  'a scale that the fields do not make up': (set, _, profile) => ({
    set: {
      ...set,
      profiles: set.profiles.map((one) =>
        one.name === profile ? { ...one, scale: subtract(one.scale, ofUnits(1)) } : one,
      ),
    },
    expected: ['error set-scale'],
  }),
  'a rule that nobody can read': (set, item) =>
    isParentIn(set, item)
      ? undefined
      : { set: withItem(set, item.code, { rule: 'khoảng 90: ??' }), expected: [`error set-rule ${item.code}`] },
  'a rule that gives more than the maximum': (set, item) => {
    const least = leastOf(Object.values(item.maxima));
    if (isParentIn(set, item) || least === undefined) return undefined;
    const rule = `có: ${formatPoints(add(least, ofUnits(1)))}; không: 0`;
    // The next amount may be less than 1/10 000 more.
    const expected = amountsOf(item)
      .filter((max) => max < add(least, ofUnits(1)))
      .map(() => `error rule-above-max ${item.code}`);
    return { set: withItem(set, item.code, { rule, scorer: 'office' }), expected };
  },
  'a rule with a gap and levels that overlap': (set, item) => {
    if (isParentIn(set, item) || amountsOf(item).length === 0) return undefined;
    const rule = '>=90%: 0,0001; từ 60% đến 95%: 0; từ 10% đến dưới 60%: 0';
    return {
      set: withItem(set, item.code, { rule, scorer: 'office' }),
      expected: [`error rule-overlap ${item.code}`, `warning rule-gap ${item.code}`],
    };
  },
  'a rule by which more is worth less': (set, item) =>
    isParentIn(set, item) || amountsOf(item).length === 0
      ? undefined
      : {
          set: withItem(set, item.code, { rule: '>=90%: 0; còn lại: 0,0001', scorer: 'survey' }),
          expected: [`warning rule-falling ${item.code}`],
        },
  'a code that stands twice': (set, item) => ({
    set: { ...set, items: set.items.flatMap((one) => (one === item ? [one, { ...one }] : [one])) },
    expected: [`error set-code-twice ${item.code}`],
  }),
  'an item without a maximum for some units': (set, item, profile) => {
    const max = item.maxima[profile];
    if (isParentIn(set, item) || !isAmount(max) || isBeyond(item)) return undefined;
    const less = subtract(ofUnits(0), max);
    return {
      set: withMax(withAbove(set, item.code, profile, less), item.code, profile, undefined),
      expected: [`error set-no-max ${item.code}`],
    };
  },
  'a negative maximum': (set, item, profile) => {
    const max = item.maxima[profile];
    if (isParentIn(set, item) || !isAmount(max)) return undefined;
    const manual = {
      rule: '',
      byHand: 'vì số liệu',
      scorer: 'office',
      notApplicable: 'out',
      partial: undefined,
    } as const;
    const grown = withAbove(set, item.code, profile, subtract(ofUnits(-1), max));
    const made = withItem(withMax(grown, item.code, profile, ofUnits(-1)), item.code, manual);
    const negative = made.items.filter(({ maxima }) => Number(maxima[profile]) < 0);
    return { set: made, expected: negative.map((one) => `error set-max-negative ${one.code}`) };
  },
  'a part to be granted that nobody stated': (set, item) =>
    isParentIn(set, item)
      ? undefined
      : {
          set: withItem(set, item.code, { notApplicable: 'part', partial: undefined }),
          expected: [`error set-partial ${item.code}`],
        },
  'a part that is more than the whole': (set, item) => {
    const least = leastOf(Object.values(item.maxima));
    if (isParentIn(set, item) || least === undefined) return undefined;
    return {
      set: withItem(set, item.code, { notApplicable: 'part', partial: add(least, ofUnits(1)) }),
      expected: [`error set-partial ${item.code}`],
    };
  },
  'a part below zero': (set, item) =>
    isParentIn(set, item)
      ? undefined
      : {
          set: withItem(set, item.code, { notApplicable: 'part', partial: ofUnits(-1) }),
          expected: [`error set-partial ${item.code}`],
        },
  'a part that no policy grants': (set, item) =>
    isParentIn(set, item)
      ? undefined
      : {
          set: withItem(set, item.code, { notApplicable: 'full', partial: ofUnits(0) }),
          expected: [`warning set-partial ${item.code}`],
        },
  'scoring by hand without a reason': (set, item) =>
    isParentIn(set, item) || isBeyond(item)
      ? undefined
      : {
          set: withItem(set, item.code, { rule: 'chấm tay', byHand: ' ', scorer: 'superior' }),
          expected: [`warning set-by-hand ${item.code}`],
        },
  'a rule at a parent': (set, item) =>
    isParentIn(set, item)
      ? { set: withItem(set, item.code, { rule: 'tỷ lệ' }), expected: [`error set-rule-above ${item.code}`] }
      : undefined,
  'a rule at a parent that nobody can read': (set, item) =>
    isParentIn(set, item)
      ? { set: withItem(set, item.code, { rule: '?' }), expected: [`error set-rule-above ${item.code}`] }
      : undefined,
  'a kind of units to whom nothing applies': (set, _, profile) => ({
    set: {
      ...set,
      profiles: set.profiles.map((one) => (one.name === profile ? { ...one, scale: ofUnits(0) } : one)),
      items: set.items.map((item) => ({ ...item, maxima: { ...item.maxima, [profile]: 'KAD' } })),
    },
    expected: ['error set-all-absent'],
  }),
  'a scale that is none': (set, _, profile) => ({
    set: {
      ...set,
      profiles: set.profiles.map((one) => (one.name === profile ? { ...one, scale: ofUnits(0) } : one)),
    },
    expected: ['error set-no-scale'],
  }),
  'a time that is none': (set, item) => ({
    set: withItem(set, item.code, { due: '31/02' }),
    expected: [`warning set-due ${item.code}`],
  }),
  'a text that no cell holds': (set, item) => ({
    set: withItem(set, item.code, { evidence: 'x'.repeat(32_768) }),
    expected: [`error set-text-long ${item.code}`],
  }),
  'a decision of quite another time': (set) => ({
    set: { ...set, decision: { ...set.decision, date: calendarDate(set.year + (set.year < 2100 ? 20 : -20), 1, 15) } },
    expected: ['warning set-decision-date'],
  }),
  'an item without a title': (set, item) => ({
    set: withItem(set, item.code, { title: ' ' }),
    expected: [`warning set-untitled ${item.code}`],
  }),
  'a kind of units that stands twice': (set, _, profile) => ({
    set: { ...set, profiles: set.profiles.flatMap((one) => (one.name === profile ? [one, one] : [one])) },
    expected: ['error set-profile-twice'],
  }),
  'an index without a name': (set) => ({
    set: { ...set, index: { ...set.index, shortName: '' } },
    expected: ['error set-index'],
  }),
  'a decision without its day': (set) => ({
    set: { ...set, decision: { ...set.decision, date: undefined } },
    expected: ['warning set-decision'],
  }),
};

const picked = fc.record({ set: soundSet, item: fc.nat(), profile: fc.nat() });

function planted(plant: Plant, { set, item, profile }: { set: CriteriaSet; item: number; profile: number }): Planted[] {
  return set.items.flatMap((_, i) => {
    const own = set.items[(item + i) % set.items.length];
    const name = set.profiles[profile % set.profiles.length]?.name;
    const made = own && name !== undefined ? plant(set, own, name) : undefined;
    const isScaled = made?.set.profiles.every(({ scale }) => scale > 0);
    // A set of one item that loses its maximum has no scale besides.
    return made && (isScaled || made.expected.some((one) => /set-no-scale|set-all-absent/.test(one))) ? [made] : [];
  });
}

describe('a sound criteria set', () => {
  it('has nothing to mend', () => {
    fc.assert(
      fc.property(soundSet, (set) => {
        expect(told(set)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is worth its scale to the last 1/10 000 for each kind of units, counted from the leaves', () => {
    fc.assert(
      fc.property(soundSet, (set) => {
        for (const { name, scale } of set.profiles) {
          const leaves = new Set(leavesOf(set).map((item) => item.code));
          const worth = itemsOf(set, name).filter((item) => leaves.has(item.code));
          expect(sum(worth.flatMap(({ max }) => max ?? []))).toBe(scale);
        }
      }),
    );
  });
});

describe('one fault in a sound set', () => {
  it.each(Object.entries(PLANTS))('is found exactly: %s', (_, plant) => {
    let found = 0;
    fc.assert(
      fc.property(picked, (pick) => {
        const [first] = planted(plant, pick);
        if (!first) return;
        found++;
        expect(told(first.set)).toEqual(first.expected);
      }),
    );
    // Some sets have no item that fits; most have.
    expect(found).toBeGreaterThan(30);
  });
});

describe('faults together', () => {
  it('are told each, the gravest first', () => {
    fc.assert(
      fc.property(picked, ({ set, ...pick }) => {
        const kinds = [
          'a decision without its day',
          'an index without a name',
          'a scale that the fields do not make up',
        ];
        const all = kinds.reduce(
          (some, kind) => planted(PLANTS[kind] ?? (() => undefined), { ...pick, set: some })[0]?.set ?? some,
          set,
        );
        expect(told(all)).toEqual(['error set-index', 'error set-scale', 'warning set-decision']);
      }),
    );
  });

  it('of an empty set are its lack of items and of kinds of units', () => {
    const [set] = fc.sample(soundSet, 1);
    if (!set) return expect.fail('no sample');
    expect(told({ ...set, items: [], profiles: [] })).toEqual(['error set-profiles', 'error set-empty']);
    expect(told({ ...set, items: [], profiles: [{ name: ' ', scale: ofUnits(0) }] })).toEqual([
      'error set-profile-unnamed',
      'error set-empty',
    ]);
  });

  const base: CriteriaItem = {
    ...{ code: code('1'), title: 'Một', printed: '', rule: '', byHand: '', scorer: 'office' },
    ...{ notApplicable: 'out', evidence: '', due: '', maxima: {} },
  };
  const worth = (xa: Maximum, phuong: Maximum): Partial<CriteriaItem> => ({ maxima: { Xã: xa, Phường: phuong } });
  const setOf = (items: readonly CriteriaItem[]): CriteriaSet => {
    const [set] = fc.sample(soundSet, 1);
    if (!set) return expect.fail('no sample');
    const profiles = [
      { name: 'Xã', scale: ofUnits(30_000) },
      { name: 'Phường', scale: ofUnits(20_000) },
    ];
    return { ...set, profiles, items };
  };
  const messages = (set: CriteriaSet): string[] => checkSet(set).map(({ message }) => message);

  it('of a decision name what is missing of it, of an index that it has no name', () => {
    const set = setOf([{ ...base, ...worth(ofUnits(30_000), ofUnits(20_000)), rule: 'tỷ lệ' }]);
    const without = (change: Partial<CriteriaSet['decision']>) =>
      messages({ ...set, decision: { ...set.decision, ...change } });
    const missing = (what: string) => [`Bộ tiêu chí: quyết định ban hành chưa có ${what} ban hành.`];
    expect(messages(set)).toEqual([]);
    expect(without({ number: ' ' })).toEqual(missing('số'));
    expect(without({ date: undefined })).toEqual(missing('ngày'));
    expect(without({ issuer: ' ' })).toEqual(missing('cơ quan'));
    expect(without({ number: '', date: undefined, issuer: '' })).toEqual(missing('số, ngày, cơ quan'));
    expect(without({ subject: '' })).toEqual([]);
    const nameless = 'Bộ tiêu chí: chưa có tên chỉ số. Hãy ghi tên đầy đủ và tên viết tắt, ví dụ CCHC.';
    for (const change of [{ name: ' ' }, { shortName: ' ' }]) {
      expect(messages({ ...set, index: { ...set.index, ...change } })).toEqual([nameless]);
    }
  });

  it('of a bonus or a penalty are told where its maximum is 0: nothing could be added or taken', () => {
    const item = { ...base, ...worth(ofUnits(30_000), ofUnits(20_000)), rule: 'tỷ lệ' };
    const penalty = { ...base, code: code('2'), rule: 'trừ 0,5/vụ việc, tối đa 2', ...worth(ofUnits(0), ofUnits(0)) };
    expect(messages(setOf([item, penalty]))).toContainEqual(expect.stringContaining('mà ghi điểm tối đa 0'));
    const open = { ...penalty, maxima: {} };
    expect(messages(setOf([item, open])).join()).not.toContain('điểm tối đa 0');
  });

  it('of a rule are told, too, where the item has no maximum yet; for whom, where not all units lack it', () => {
    const rule = '>=90%: 1; dưới 50%: 0';
    const gap = expect.stringContaining('Không mức nào nói điểm');
    const advice = 'Hãy ghi điểm tối đa, hoặc KAD nếu không chấm; chỉ điểm thưởng, điểm trừ không có điểm tối đa.';
    const told = (xa: Maximum, phuong: Maximum) =>
      messages({ ...setOf([{ ...base, ...worth(xa, phuong), rule }]), isPartial: true });
    expect(new Set(told(undefined, undefined))).toEqual(
      new Set([`Lĩnh vực 1: chưa có điểm tối đa (Xã, Phường). ${advice}`, gap]),
    );
    expect(told('KAD', undefined)[0]).toBe(`Lĩnh vực 1: chưa có điểm tối đa (Phường). ${advice}`);
    const alone = { ...setOf([{ ...base, ...worth(undefined, 'KAD'), rule: 'tỷ lệ' }]), isPartial: true };
    expect(messages({ ...alone, profiles: alone.profiles.slice(0, 1) })).toEqual([
      `Lĩnh vực 1: chưa có điểm tối đa. ${advice}`,
    ]);
  });

  it('name no kind of units where there is one alone', () => {
    const set = setOf([{ ...base, ...worth(ofUnits(20_000), 'KAD'), rule: 'tỷ lệ' }]);
    expect(messages({ ...set, profiles: set.profiles.slice(0, 1) })).toEqual([
      'Bộ tiêu chí: thang điểm ghi 3, các lĩnh vực cộng được 2, thiếu 1. Hãy sửa một trong hai.',
    ]);
  });

  it('stand in the order of the set', () => {
    const codes = ['1', '1.1', '2', '2.1', '3', '3.1'];
    const items = codes.map((own) => ({
      ...{ ...base, code: code(own), rule: own.includes('.') ? 'tỷ lệ' : '' },
      ...worth(ofUnits(own.includes('.') ? 1 : 2), 'KAD'),
    }));
    const set = { ...setOf(items), profiles: [{ name: 'Xã', scale: ofUnits(6) }] };
    expect(told(set)).toEqual(['error set-sum 1', 'error set-sum 2', 'error set-sum 3']);
  });

  it('name the kind of units and both figures', () => {
    const two = setOf([
      { ...base, ...worth(ofUnits(30_000), ofUnits(25_000)) },
      { ...base, ...worth(ofUnits(30_000), ofUnits(15_000)), code: code('1.1'), rule: 'tỷ lệ' },
    ]);
    expect(messages(two)).toEqual([
      'Lĩnh vực 1: điểm tối đa ghi 2,5, các mục bên dưới cộng được 1,5, thiếu 1 (Phường). Hãy sửa một trong hai.',
      'Bộ tiêu chí: thang điểm (Phường) ghi 2, các lĩnh vực cộng được 2,5, thừa 0,5. Hãy sửa một trong hai.',
    ]);
  });
});

describe('a part of a criteria set', () => {
  /** Some of the items, as far as a result told them. */
  const partial = fc.tuple(soundSet, fc.infiniteStream(fc.boolean())).map(([set, keep]): CriteriaSet => {
    const parents = new Set(set.items.filter((item) => isParentIn(set, item)).map((item) => item.code));
    const kept = set.items.filter((item) => parents.has(item.code) || keep.next().value);
    // A parent of whom nothing is left is scored as it stands.
    const codes = kept.map((item) => item.code);
    const isBare = ({ code: own }: CriteriaItem): boolean => !codes.some((one) => parentAmong(codes, one) === own);
    const byHand = { rule: 'thủ công', byHand: 'không nêu cách tính', notApplicable: 'out' } as const;
    const items = kept.map((item) => (parents.has(item.code) && isBare(item) ? { ...item, ...byHand } : item));
    return { ...set, isPartial: true, items };
  });

  it('is faulted for no sum that its items leave open', () => {
    fc.assert(
      fc.property(partial, (set) => {
        const faults = told(set).filter((one) => !/set-no-max|set-empty/.test(one));
        expect(faults).toEqual([]);
      }),
    );
  });

  it('may leave a parent without a maximum', () => {
    fc.assert(
      fc.property(soundSet, (set) => {
        const items = set.items.map((item) => (isParentIn(set, item) ? { ...item, maxima: {} } : item));
        expect(told({ ...set, isPartial: true, items })).toEqual([]);
      }),
    );
  });

  it('is faulted where children are worth more than their parent, or the fields more than the scale', () => {
    const plantIn = (less: number) =>
      fc.assert(
        fc.property(picked, ({ set, item, profile }) => {
          const name = set.profiles[profile % set.profiles.length]?.name ?? '';
          const fits = set.items.filter((one) => isParentIn(set, one) && isWorth(one, name));
          const own = fits[item % fits.length];
          const max = own?.maxima[name];
          if (!own || !isAmount(max)) return;
          const changed = withMax({ ...set, isPartial: true }, own.code, name, ofUnits(max - less));
          const raised = withAbove(changed, own.code, name, ofUnits(Math.max(0, -less)));
          expect(told(raised)).toEqual(less > 0 ? [`error set-sum ${own.code}`] : []);
        }),
      );
    plantIn(1);
    plantIn(-1);
    fc.assert(
      fc.property(soundSet, (set) => {
        const scales = (more: number): CriteriaSet => ({
          ...{ ...set, isPartial: true },
          profiles: set.profiles.map((one) => ({ ...one, scale: ofUnits(one.scale + more) })),
        });
        const asked = set.profiles.map(({ scale }) => (scale > 1 ? 'error set-scale' : 'error set-no-scale'));
        expect(told(scales(-1))).toEqual(asked);
        expect(told(scales(1))).toEqual([]);
      }),
    );
  });
});

it('looks over a set of any size in a time that grows with it', () => {
  const item = (i: number): CriteriaItem => ({
    ...{ code: code(`1.${i + 1}`), title: 'Một', printed: '', rule: 'tỷ lệ', byHand: '', scorer: 'office' },
    ...{ notApplicable: 'out', evidence: '', due: '', maxima: { Xã: ofUnits(10_000) } },
  });
  const [set] = fc.sample(soundSet, 1);
  if (!set) return expect.fail('no sample');
  const most = {
    ...set,
    profiles: [{ name: 'Xã', scale: ofUnits(0) }],
    items: Array.from({ length: 20_000 }, (_, i) => item(i)),
  };
  expect(told({ ...most, items: most.items.slice(0, 2001) })).toContain('error set-size');
  expect(told({ ...most, items: most.items.slice(0, 2000) })).not.toContain('error set-size');
  const profiles = Array.from({ length: 51 }, (_, i) => ({ name: `Nhóm ${i}`, scale: ofUnits(0) }));
  expect(told({ ...most, items: [], profiles })).toContain('error set-size');
  expect(told({ ...most, items: [], profiles: profiles.slice(0, 50) })).not.toContain('error set-size');
  expectWork(() => checkSet(most), 20);
});
