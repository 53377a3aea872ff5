import fc from 'fast-check';
import solver from 'javascript-lp-solver';
import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import { ofUnits, SCALE } from '../../src/core/points.ts';
import { findReachOf } from '../../src/core/reach/choices.ts';
import { findReach } from '../../src/core/reach/find-reach.ts';
import type { ReachOption } from '../../src/core/reach/options.ts';
import { finish } from '../../src/core/reach/steps.ts';
import { findShortfalls } from '../../src/core/shortfalls.ts';
import { runs } from '../setup/cases.ts';
import { expectWork } from '../setup/pace.ts';
import { cardOf, SEED } from './card.ts';

const option = (code: string, gain: number, effort: number): ReachOption => ({
  leaves: [{ code: code as ItemCode, gain: ofUnits(gain) }],
  effort: ofUnits(effort),
});
const gainOf = (options: readonly ReachOption[]): number =>
  options.flatMap(({ leaves }) => leaves).reduce((total, { gain }) => total + gain, 0);
const effortOf = (options: readonly ReachOption[]): number => options.reduce((total, { effort }) => total + effort, 0);

/** Every set there is. */
function tryAll(options: readonly ReachOption[], missing: number): { effort: number; count: number } | undefined {
  let best: { effort: number; count: number } | undefined;
  for (let set = 0; set < 2 ** options.length; set++) {
    const chosen = options.filter((_, i) => (set >> i) & 1);
    if (gainOf(chosen) < missing) continue;
    const effort = effortOf(chosen);
    if (!best || effort < best.effort) best = { effort, count: 1 };
    else if (effort === best.effort) best.count++;
  }
  return best;
}

describe('the least effort to a target', () => {
  const seed = findShortfalls(cardOf(SEED)).map(({ code, lost }) => option(code, lost, SCALE));
  const missing = (target: number) => ofUnits(Math.round((target - 81.9) * SCALE));

  it.each([
    [85, 2, 24],
    [90, 4, 26],
    [90.9, 4, 20],
    [95, 7, 20],
    [99.9, 12, 1],
  ])('reaches %f from the 81,9 points of the seed with %i items, in %i ways', (target, items, ways) => {
    const reach = findReach(seed, missing(target), 50);
    expect(reach?.effort).toBe(items * SCALE);
    expect(reach?.count).toBe(ways);
    expect(new Set(reach?.sets.map((set) => set.map(({ leaves }) => leaves[0]?.code).join()))).toHaveLength(ways);
  });

  it('says that a target is out of reach, and that nothing is missing', () => {
    expect(findReach(seed, missing(100))).toBeUndefined();
    expect(findReach([], ofUnits(1))).toBeUndefined();
    expect(findReach(seed, missing(81.9))).toMatchObject({ effort: 0, count: 1, sets: [[]] });
  });

  it('is not greedy: the best worth for its effort may be the wrong start', () => {
    const reach = findReach(
      [option('1', 60, 5), option('2', 50, 5), option('3', 50, 5), option('4', 99, 10)],
      ofUnits(99),
    );
    expect(reach).toMatchObject({ effort: 10, count: 4 });
  });

  it('agrees with trying every set of up to 14 leaves: effort, number of sets, and the sets themselves', () => {
    const unit = fc.constantFrom(1, 500, 2500);
    const list = fc.tuple(unit, fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 6 })), { maxLength: 14 }));
    fc.assert(
      fc.property(list, fc.nat(100), fc.boolean(), ([step, pairs], share, equal) => {
        const options = pairs.map(([gain, effort], i) => option(`${i + 1}`, gain * step, equal ? SCALE : effort * 7));
        const wanted = Math.ceil((gainOf(options) * share) / 100);
        fc.pre(wanted > 0);
        const useful = options.filter((one) => gainOf([one]) > 0);
        const reach = findReach(options, ofUnits(wanted), 5);
        expect(reach && { effort: reach.effort, count: reach.count }).toEqual(tryAll(useful, wanted));
        for (const set of reach?.sets ?? []) {
          expect(gainOf(set)).toBeGreaterThanOrEqual(wanted);
          expect(effortOf(set)).toBe(reach?.effort);
        }
        expect(reach?.sets).toHaveLength(Math.min(5, Number(reach?.count)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('agrees with trying every set of 16 leaves with four decimals', () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 1, max: 30_000 })), {
      minLength: 16,
      maxLength: 16,
    });
    fc.assert(
      fc.property(list, fc.integer({ min: 5, max: 95 }), (pairs, share) => {
        const options = pairs.map(([gain, effort], i) => option(`${i + 1}`, gain, effort));
        const wanted = Math.ceil((gainOf(options) * share) / 100);
        const reach = findReach(options, ofUnits(wanted));
        expect(reach && { effort: reach.effort, count: reach.count }).toEqual(tryAll(options, wanted));
      }),
      { numRuns: runs(4) },
    );
  });

  it('finds the optimum that a solver of integer programs finds', () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 20,
      maxLength: 30,
    });
    fc.assert(
      fc.property(list, fc.integer({ min: 5, max: 95 }), (pairs, share) => {
        const options = pairs.map(([gain, effort], i) => option(`${i + 1}`, gain * 500, effort * SCALE));
        const wanted = Math.ceil((gainOf(options) * share) / 100);
        const names = pairs.map((_, i) => `leaf${i}`);
        const solution = solver.Solve({
          optimize: 'effort',
          opType: 'min',
          constraints: { gain: { min: wanted }, ...Object.fromEntries(names.map((name) => [name, { max: 1 }])) },
          variables: Object.fromEntries(
            pairs.map(([gain, effort], i) => [`leaf${i}`, { effort, gain: gain * 500, [`leaf${i}`]: 1 }]),
          ),
          ints: Object.fromEntries(names.map((name) => [name, 1])),
        });
        expect(findReach(options, ofUnits(wanted))?.effort).toBe(
          Math.round(Number((solution as { result: number }).result)) * SCALE,
        );
      }),
      { numRuns: runs(40) },
    );
  });

  it('counts exactly to 2^53 and says “many” beyond', () => {
    const alike = (count: number) => Array.from({ length: count }, (_, i) => option(`${i + 1}`, 100, 1));
    // 56 over 28 is 7 648 690 600 760 440; 58 over 29 is beyond 2^53.
    expect(findReach(alike(56), ofUnits(2800))?.count).toBe(7_648_690_600_760_440);
    expect(findReach(alike(58), ofUnits(2900))?.count).toBe('many');
  });

  it('never counts more than there are where the steps do not suffice, says so, and keeps the optimum', () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 8,
      maxLength: 13,
    });
    let short = 0;
    fc.assert(
      fc.property(list, fc.integer({ min: 20, max: 80 }), fc.boolean(), fc.nat(400), (pairs, share, alike, steps) => {
        const options = pairs.map(([gain, effort], i) => option(`${i + 1}`, gain, alike ? gain : effort));
        const wanted = Math.ceil((gainOf(options) * share) / 100);
        const { effort, count } = tryAll(options, wanted) ?? { effort: 0, count: 0 };
        const reach = findReach(options, ofUnits(wanted), 1, steps);
        expect(reach).toMatchObject({ effort, isLeast: true });
        expect(reach?.count).toBeGreaterThanOrEqual(1);
        expect(reach?.count).toBeLessThanOrEqual(count);
        if (reach?.isCounted) expect(reach.count).toBe(count);
        else short++;
      }),
      { numRuns: runs(200) },
    );
    expect(short).toBeGreaterThan(0);
  });

  it('lists the same sets whatever was asked before, best worth first', () => {
    const first = findReach(seed, missing(90), 3)?.sets.map((set) => set.map(({ leaves }) => leaves[0]?.code));
    expect(first?.[0]).toEqual(['1.5', '7.3', '5.5.1', '6.2']);
    expect(
      findReach(seed, missing(90), 26)
        ?.sets.slice(0, 3)
        .map((set) => set.map(({ leaves }) => leaves[0]?.code)),
    ).toEqual(first);
  });

  it('counts a task that serves several leaves once', () => {
    const together = {
      leaves: [...option('3.4.1', 10_000, 1).leaves, ...option('7.2', 20_000, 1).leaves],
      effort: ofUnits(SCALE),
    };
    expect(findReach([together, option('1.5', 29_999, SCALE)], ofUnits(30_000))).toMatchObject({
      effort: SCALE,
      count: 1,
    });
  });

  it('is the same where every choice has one option', () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 })), { maxLength: 40 });
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 100 }), (pairs, share) => {
        const options = pairs.map(([gain, effort], i) => option(`${i + 1}`, gain * 500, effort * SCALE));
        const wanted = ofUnits(Math.ceil((gainOf(options) * share) / 100));
        const choices = options.map((one) => [one]);
        expect(finish(findReachOf(choices, wanted, 5))).toEqual(findReach(options, wanted, 5));
      }),
    );
  });

  it('takes at most one option of a choice, and knows them apart', () => {
    const choice = [option('1', 10_000, SCALE), option('1.1', 10_000, SCALE), option('1.2', 20_000, 2 * SCALE)];
    const reach = finish(findReachOf([choice, [option('2', 10_000, SCALE)]], ofUnits(20_000), 9));
    expect(reach).toMatchObject({ effort: 2 * SCALE, count: 3 });
    expect(reach?.sets.map((set) => set.map(({ leaves }) => leaves[0]?.code).join('+')).sort()).toEqual([
      '1+2',
      '1.1+2',
      '1.2',
    ]);
    expect(finish(findReachOf([choice], ofUnits(30_000)))).toBeUndefined();
  });

  it('answers for 300 leaves in a moment', () => {
    let state = 7;
    const next = (limit: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return 1 + (state % limit);
    };
    const equal = Array.from({ length: 300 }, (_, i) => option(`${i + 1}`, 500 * next(20), SCALE));
    const unequal = Array.from({ length: 300 }, (_, i) => option(`${i + 1}`, 2500 * next(8), SCALE * next(5)));
    for (const options of [equal, unequal]) {
      for (const share of [0.03, 0.1, 0.3, 0.6, 0.9]) {
        const wanted = ofUnits(Math.ceil(gainOf(options) * share));
        expectWork(() => findReach(options, wanted, 5), 3);
      }
    }
  });
});
