import fc from 'fast-check';
import solver from 'javascript-lp-solver';
import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import { ofUnits, type Points, SCALE } from '../../src/core/points.ts';
import { finish } from '../../src/core/reach/steps.ts';
import { findShortfalls, type Shortfall } from '../../src/core/shortfalls.ts';
import { findBetterRanks } from '../../src/core/targets/better-ranks.ts';
import { closedSets, MOST_SETS } from '../../src/core/targets/closed-sets.ts';
import { findTarget, gainOf } from '../../src/core/targets/find-target.ts';
import { EFFORTS, planWork } from '../../src/core/targets/work.ts';
import type { Difficulty, Task, TaskStatus } from '../../src/core/tasks.ts';
import { runs } from '../setup/cases.ts';
import { expectWork } from '../setup/pace.ts';
import { cardOf, SEED } from './card.ts';

const taskOf = (codes: string[], difficulty?: Difficulty, status: TaskStatus = 'open'): Task => ({
  ...{ id: '', revision: 0, measure: codes.join(), lead: '', cooperating: [], person: '', supervisor: '' },
  ...{ due: undefined, deliverable: '', target: '', gain: undefined, progress: undefined, result: '', obstacles: '' },
  ...{ evidence: '', updated: '', donePeriods: [], place: 2 },
  codes: codes as ItemCode[],
  difficulty,
  status,
});

const seed = findShortfalls(cardOf(SEED));
const points = (value: number): Points => ofUnits(Math.round(value * SCALE));
const shortfallsOf = (lost: readonly number[]): Shortfall[] =>
  findShortfalls(cardOf(lost.map((units, i) => `1.${i + 1} ${String(units / SCALE).replace('.', ',')} 0`).join('\n')));

/** Leaves with losses of all sizes, and tasks that each serve three of them; the same at every run. */
function sharedTasks(leaves: number, count: number) {
  let state = 5;
  const next = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
  const shortfalls = shortfallsOf(Array.from({ length: leaves }, () => 1 + next(20_000)));
  const tasks = Array.from({ length: count }, () => {
    return taskOf(
      [0, 0, 0].map(() => `1.${1 + next(leaves)}`),
      (['easy', 'medium', 'hard'] as const)[next(3)],
    );
  });
  return { shortfalls, tasks };
}

describe('targets', () => {
  it.each([
    [85, 2, 24],
    [90, 4, 26],
    [90.9, 4, 20],
    [95, 7, 20],
  ])('of %f from the 81,9 of the seed take %i items, in %i ways, whatever the tasks are', (target, items, ways) => {
    const workload = planWork(seed, [taskOf(['3.4.1', '3.5.1'], 'hard')], 'item');
    const { reach } = finish(findTarget(points(81.9), points(target), workload, 50));
    expect(reach?.effort).toBe(items * SCALE);
    expect(reach?.count).toBe(ways);
    expect(new Set(reach?.sets.map((set) => set.map((work) => work.leaves[0]?.code).join()))).toHaveLength(ways);
  });

  it('buy a task once that serves several leaves', () => {
    const tasks = [taskOf(['3.4.1', '7.2', '3.5.1'], 'hard'), taskOf(['3.5.1'], 'easy')];
    const workload = planWork(seed, tasks, 'difficulty');
    const { reach } = finish(findTarget(points(81.9), points(84.9), workload, 9));
    // One leaf of 3 points without a task costs 2; three tasks' worth of effort brings no more than 3.
    expect(reach).toMatchObject({ effort: EFFORTS.medium, count: 2 });
    const shared = finish(findTarget(points(0), points(3.5), planWork(seed, tasks, 'task'), 9)).reach;
    expect(shared).toMatchObject({ effort: 2 * SCALE });
    expect(shared?.sets.map((set) => gainOf({ leaves: set.flatMap(({ leaves }) => leaves) }))).toContain(3.5 * SCALE);
  });

  it('leave out what is out of hands, count what is done as waiting, and want every open task of a leaf', () => {
    const tasks = [
      taskOf(['1.5', '7.3'], 'beyond'),
      taskOf(['7.3'], 'easy'),
      taskOf(['2.1'], 'beyond', 'done'),
      taskOf(['6.2'], 'easy'),
      taskOf(['6.2'], 'hard'),
      taskOf(['6.2'], 'hard', 'done'),
    ];
    const workload = planWork(seed, tasks, 'difficulty');
    expect(workload.beyond.map(({ shortfall }) => shortfall.code)).toEqual(['1.5', '7.3']);
    expect(workload.ready.map(({ code }) => code)).toEqual(['2.1']);
    expect(workload.open.map(({ code }) => code)).toEqual([
      '5.5.1',
      '7.2',
      '3.1.4',
      '3.4.1',
      '6.3.3',
      '7.1',
      '3.1.5',
      '3.5.1',
    ]);
    expect(finish(findTarget(points(81.9), points(82.9), workload, 1))).toMatchObject({
      start: points(82.9),
      most: points(93.9),
      reach: { effort: 0, sets: [[]] },
    });
    const [both] = workload.choices.flat().filter(({ leaves }) => leaves[0]?.code === '6.2');
    expect(both).toMatchObject({ effort: 4 * SCALE, tasks: [tasks[3], tasks[4]] });
    expect(finish(findTarget(points(81.9), points(95), workload, 1)).reach).toBeUndefined();
  });

  it('count a task once for all the leaves of a group, however many there are', () => {
    const shortfalls = shortfallsOf(Array(14).fill(SCALE));
    const codes = shortfalls.map(({ code }) => code);
    const tasks = [taskOf(codes, 'easy'), ...codes.map((code) => taskOf([code], 'easy'))];
    const workload = planWork(shortfalls, tasks, 'difficulty');
    expect(workload.groups.map(({ leaves }) => leaves.length)).toEqual([14]);
    const answer = finish(findTarget(points(0), points(7), workload, 3));
    expect(answer).toMatchObject({ most: points(14), reach: { effort: 8 * SCALE, isLeast: true, isCounted: true } });
    // 14 over 7.
    expect(answer.reach?.count).toBe(3432);
    expect(answer.reach?.sets.map((set) => set.map(({ leaves }) => leaves.length))).toEqual([[7], [7], [7]]);
    expect(finish(findTarget(points(0), points(15), workload, 3)).reach).toBeUndefined();
    expect(planWork(shortfalls, tasks, 'item').groups).toEqual([]);
  });

  it('are told better and better answers on the way, each reaching the target', () => {
    const { shortfalls, tasks } = sharedTasks(80, 120);
    const told: { effort: number; isLeast: boolean; gain: number }[] = [];
    const answer = finish(
      findTarget(points(0), points(40), planWork(shortfalls, tasks, 'difficulty'), 1, ({ reach }) => {
        const gain = (reach?.sets[0] ?? []).reduce((total, work) => total + gainOf(work), 0);
        told.push({ effort: reach?.effort ?? 0, isLeast: reach?.isLeast ?? false, gain });
      }),
    );
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ gain }) => gain >= points(40))).toBe(true);
    expect(told.map(({ effort }) => effort)).toEqual(told.map(({ effort }) => effort).toSorted((a, b) => b - a));
    expect(told.filter(({ isLeast }) => isLeast).map(({ effort }) => effort)).toEqual([answer.reach?.effort]);
  });

  it('are looked for in short pieces, between which a page may work', () => {
    const { shortfalls, tasks } = sharedTasks(200, 300);
    const workload = planWork(shortfalls, tasks, 'difficulty');
    expectWork(() => {
      const search = findTarget(points(0), points(160), workload, 1);
      for (let piece = 0; piece < 100; piece++) expect(search.next().done).toBe(false);
    }, 50);
  });
});

/** Leaves with what they lost, tasks with effort 1 to 3 and the leaves they serve. */
const situation = (leaves: { min: number; max: number }, tasks: number) =>
  fc.integer(leaves).chain((count) =>
    fc.record({
      lost: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: count, maxLength: count }),
      tasks: fc.array(
        fc.record({
          effort: fc.constantFrom('easy', 'medium', 'hard') as fc.Arbitrary<'easy' | 'medium' | 'hard'>,
          serves: fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: 3 }),
        }),
        { maxLength: tasks },
      ),
      share: fc.integer({ min: 1, max: 100 }),
    }),
  );

function arrange({
  lost,
  tasks,
  share,
}: {
  lost: number[];
  tasks: { effort: Difficulty; serves: number[] }[];
  share: number;
}) {
  const shortfalls = shortfallsOf(lost.map((units) => units * 500));
  const codeAt = (i: number): string => `1.${i + 1}`;
  const real = tasks.map(({ effort, serves }) => taskOf(serves.map(codeAt), effort));
  const lostOf = new Map(shortfalls.map(({ code, lost: points }) => [code as string, points]));
  const lonely = lost.flatMap((_, i) => (tasks.some(({ serves }) => serves.includes(i)) ? [] : [codeAt(i)]));
  /** What can be bought, and what each leaf needs of it. */
  const bought = [...tasks.map(({ effort }) => EFFORTS[effort as 'easy']), ...lonely.map(() => EFFORTS.medium)];
  const needs = lost.map((_, i) => {
    const own = tasks.flatMap(({ serves }, k) => (serves.includes(i) ? [k] : []));
    return own.length > 0 ? own : [tasks.length + lonely.indexOf(codeAt(i))];
  });
  const gains = lost.map((_, i) => lostOf.get(codeAt(i)) ?? 0);
  const missing = ofUnits(Math.max(1, Math.ceil((gains.reduce<number>((a, b) => a + b, 0) * share) / 100)));
  return { shortfalls, real, bought, needs, gains, missing };
}

describe('shared tasks', () => {
  it('lead to what trying every set of tasks finds: effort, number of sets, and the sets themselves', () => {
    fc.assert(
      fc.property(situation({ min: 1, max: 16 }, 9), (given) => {
        const { shortfalls, real, bought, needs, gains, missing } = arrange(given);
        fc.pre(bought.length <= 14);
        let best: { effort: number; count: number } | undefined;
        for (let set = 0; set < 2 ** bought.length; set++) {
          const gained = gains.reduce<number>(
            (a, gain, i) => a + (needs[i]?.every((k) => (set >> k) & 1) ? gain : 0),
            0,
          );
          if (gained < missing) continue;
          const effort = bought.reduce<number>((a, cost, k) => a + ((set >> k) & 1 ? cost : 0), 0);
          if (!best || effort < best.effort) best = { effort, count: 1 };
          else if (effort === best.effort) best.count++;
        }
        const { reach } = finish(findTarget(points(0), missing, planWork(shortfalls, real, 'difficulty'), 5));
        expect(reach && { effort: reach.effort, count: reach.count }).toEqual(best);
        const named = (reach?.sets ?? []).map((set) => {
          const works = set.flatMap(({ leaves }) => leaves.map(({ code }) => code));
          expect(new Set(works).size).toBe(works.length);
          expect(gainOf({ leaves: set.flatMap(({ leaves }) => leaves) })).toBeGreaterThanOrEqual(missing);
          expect(set.reduce((sum, { effort }) => sum + effort, 0)).toBe(reach?.effort);
          return works.sort().join();
        });
        expect(new Set(named).size).toBe(Math.min(5, Number(reach?.count)));
      }),
      { numRuns: runs(150) },
    );
  });

  it('lead to the optimum that a solver of integer programs finds', () => {
    fc.assert(
      fc.property(situation({ min: 14, max: 22 }, 12), (given) => {
        const { shortfalls, real, bought, needs, gains, missing } = arrange(given);
        const variables: Record<string, Record<string, number>> = {};
        const constraints: Record<string, { min?: number; max?: number }> = { gain: { min: missing } };
        bought.forEach((cost, k) => {
          variables[`task${k}`] = { effort: cost / SCALE, [`once${k}`]: 1 };
          constraints[`once${k}`] = { max: 1 };
        });
        needs.forEach((need, i) => {
          const leaf: Record<string, number> = { gain: gains[i] ?? 0 };
          for (const k of need) {
            // A leaf comes back only with the task: leaf - task <= 0.
            leaf[`needs${i}.${k}`] = 1;
            (variables[`task${k}`] ?? {})[`needs${i}.${k}`] = -1;
            constraints[`needs${i}.${k}`] = { max: 0 };
          }
          variables[`leaf${i}`] = { ...leaf, [`all${i}`]: 1 };
          constraints[`all${i}`] = { max: 1 };
        });
        const ints = Object.fromEntries(Object.keys(variables).map((name) => [name, 1 as const]));
        const found = solver.Solve({ optimize: 'effort', opType: 'min', constraints, variables, ints });
        const answer = finish(findTarget(points(0), missing, planWork(shortfalls, real, 'difficulty'), 1));
        expect(answer.reach?.effort).toBe(Math.round(Number((found as { result: number }).result)) * SCALE);
      }),
      { numRuns: runs(30) },
    );
  });

  it('are answered for 300 leaves in a moment', () => {
    let state = 11;
    const next = (limit: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state % limit;
    };
    const shortfalls = shortfallsOf(Array.from({ length: 300 }, () => 500 * (1 + next(40))));
    const now = points(40);
    const lost = shortfalls.reduce((sum, one) => sum + one.lost, 0);
    // Groups of up to eight leaves, each with tasks that serve up to three of them.
    const loose = Array.from({ length: 200 }, () => {
      const group = 8 * next(37);
      const codes = Array.from({ length: 1 + next(3) }, () => `1.${group + 1 + next(8)}`);
      return taskOf(codes, (['easy', 'medium', 'hard'] as const)[next(3)]);
    });
    // Chains of eleven leaves, each task serving two neighbours: hardly two sets of leaves need the same tasks.
    const chains = Array.from({ length: 297 }, (_, i) => i).flatMap((i) => {
      return i % 11 === 10
        ? []
        : [taskOf([`1.${i + 1}`, `1.${i + 2}`], (['easy', 'medium', 'hard'] as const)[next(3)])];
    });
    const cases = [
      { tasks: loose, limit: 3 },
      { tasks: chains, limit: 16 },
    ].flatMap((one) => (['difficulty', 'task', 'item'] as const).map((mode) => ({ ...one, mode })));
    for (const { tasks, limit, mode } of cases) {
      for (const share of [0.1, 0.6, 0.9]) {
        expectWork(() => {
          const workload = planWork(shortfalls, tasks, mode);
          const target = ofUnits(now + Math.ceil(share * lost));
          expect(finish(findTarget(now, target, workload, 5)).reach?.sets.length).toBeGreaterThan(0);
        }, limit);
      }
    }
  });

  it('are closed sets: exactly what some leaves need, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(8), { minLength: 1 }), { maxLength: 9 }), (needs) => {
        const wanted = new Set<string>();
        for (let set = 1; set < 2 ** needs.length; set++) {
          const union = new Set(needs.filter((_, i) => (set >> i) & 1).flat());
          wanted.add([...union].sort((a, b) => a - b).join());
        }
        const found = closedSets(needs);
        const named = found?.sets.map((set) => {
          const tasks = found.kinds.filter((_, kind) => (set >> kind) & 1).flat();
          return tasks.sort((a, b) => a - b).join();
        });
        expect(named?.sort()).toEqual([...wanted].sort());
      }),
    );
    const apart = (count: number) => closedSets(Array.from({ length: count }, (_, i) => [i]));
    expect(apart(10)?.sets).toHaveLength(MOST_SETS - 1);
    expect(apart(11)).toBeUndefined();
  });
});

describe('ranks above', () => {
  const unit = (name: string, group: string, total: number | undefined, rank?: number) => ({
    ...{ name, group, rank },
    total: total === undefined ? undefined : points(total),
  });
  const units = [
    unit('xã A', 'xã', 90),
    unit('xã B', 'xã', 85),
    unit('xã C', 'Xã', 85),
    unit('xã D', 'xã', 81.9),
    unit('xã E', 'xã', undefined),
    unit('phường F', 'phường', 83, 1),
  ];

  it('are those of the group with more points, the nearest first, units of one score together', () => {
    expect(findBetterRanks(units, 'xã', points(81.9))).toEqual([
      { rank: 2, score: points(85), names: ['xã B', 'xã C'] },
      { rank: 1, score: points(90), names: ['xã A'] },
    ]);
    expect(findBetterRanks(units, 'phường', points(80))).toEqual([{ rank: 1, score: points(83), names: ['phường F'] }]);
    expect(findBetterRanks(units, 'xã', points(90))).toEqual([]);
  });
});
