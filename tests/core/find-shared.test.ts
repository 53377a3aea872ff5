/** Tasks shared in too many ways to list them: against every set of tasks, and against a solver of integer programs. */
import fc from 'fast-check';
import solver from 'javascript-lp-solver';
import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import { ofUnits, SCALE } from '../../src/core/points.ts';
import type { Reach } from '../../src/core/reach/find-reach.ts';
import { finish } from '../../src/core/reach/steps.ts';
import { findShared } from '../../src/core/targets/find-shared.ts';
import type { SharedGroup } from '../../src/core/targets/shared-group.ts';
import type { Work } from '../../src/core/targets/work.ts';
import type { Task } from '../../src/core/tasks.ts';
import { runs } from '../setup/cases.ts';

interface Given {
  readonly gains: number[];
  /** 1 to 3 */
  readonly efforts: number[];
  readonly needs: number[][];
  readonly share: number;
}

const given = (leaves: number, tasks: number, step: number) =>
  fc.record({
    gains: fc.array(
      fc.integer({ min: 1, max: 40 }).map((gain) => gain * step + 1 - (step % 2)),
      { minLength: leaves, maxLength: leaves },
    ),
    efforts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: tasks, maxLength: tasks }),
    needs: fc.array(fc.uniqueArray(fc.nat(tasks - 1), { minLength: 1, maxLength: 3 }), {
      minLength: leaves,
      maxLength: leaves,
    }),
    share: fc.integer({ min: 1, max: 100 }),
  });

const missingOf = ({ gains, share }: Given): number => Math.ceil((gains.reduce((a, b) => a + b, 0) * share) / 100);

function groupOf({ gains, efforts, needs }: Given): SharedGroup {
  const leaves = gains.map((gain, i) => ({ code: `1.${i + 1}` as ItemCode, gain: ofUnits(gain) }));
  const tasks = efforts.map((effort, i) => ({
    tasks: [{ measure: `${i}` } as Partial<Task> as Task],
    effort: ofUnits(effort * SCALE),
  }));
  return { leaves, tasks, needs };
}

/** The last leaves, each with a task of its own, stand beside the group: by themselves, and as a choice of one or both. */
function beside(one: Given, extra: readonly (readonly [gain: number, effort: number])[]): Given {
  const tasks = one.efforts.length;
  return {
    gains: [...one.gains, ...extra.map(([gain]) => gain)],
    efforts: [...one.efforts, ...extra.map(([, effort]) => effort)],
    needs: [...one.needs, ...extra.map((_, i) => [tasks + i])],
    share: one.share,
  };
}

function reachOf(one: Given, most = 1, alone = 0): Reach<Work> | undefined {
  const { leaves, tasks, needs } = groupOf(one);
  const [ownLeaves, ownTasks] = [leaves.length - alone, tasks.length - alone];
  const works = leaves.slice(ownLeaves).map((leaf, i): Work => {
    const bundle = tasks[ownTasks + i];
    return { leaves: [leaf], tasks: bundle?.tasks ?? [], effort: bundle?.effort ?? ofUnits(0) };
  });
  const [first, second, ...rest] = works;
  const choices = rest.map((work) => [work]);
  if (first && second) {
    const both: Work = {
      leaves: [...first.leaves, ...second.leaves],
      tasks: [...first.tasks, ...second.tasks],
      effort: ofUnits(first.effort + second.effort),
    };
    choices.push([first, second, both]);
  }
  const group = {
    leaves: leaves.slice(0, ownLeaves),
    tasks: tasks.slice(0, ownTasks),
    needs: needs.slice(0, ownLeaves),
  };
  return finish(findShared(choices, [group], ofUnits(missingOf(one)), most));
}

function tryAll({ gains, efforts, needs, ...rest }: Given): { effort: number; count: number } {
  const missing = missingOf({ gains, efforts, needs, ...rest });
  const masks = needs.map((need) => need.reduce((mask, task) => mask | (1 << task), 0));
  let best = { effort: Number.POSITIVE_INFINITY, count: 0 };
  for (let set = 0; set < 2 ** efforts.length; set++) {
    const effort = efforts.reduce((total, cost, task) => total + ((set >> task) & 1 ? cost : 0), 0);
    if (effort > best.effort) continue;
    const gained = gains.reduce((total, gain, i) => total + (((masks[i] ?? 0) & ~set) === 0 ? gain : 0), 0);
    if (gained < missing) continue;
    best = effort < best.effort ? { effort, count: 1 } : { effort, count: best.count + 1 };
  }
  return best;
}

/** @returns the least effort */
function solve({ gains, efforts, needs, ...rest }: Given): number {
  const variables: Record<string, Record<string, number>> = {};
  const constraints: Record<string, { min?: number; max?: number }> = {
    gain: { min: missingOf({ gains, efforts, needs, ...rest }) / SCALE },
  };
  efforts.forEach((effort, task) => {
    variables[`task${task}`] = { effort, [`once${task}`]: 1 };
    constraints[`once${task}`] = { max: 1 };
  });
  needs.forEach((need, i) => {
    const leaf: Record<string, number> = { gain: (gains[i] ?? 0) / SCALE, [`all${i}`]: 1 };
    constraints[`all${i}`] = { max: 1 };
    for (const task of need) {
      leaf[`${i}.${task}`] = 1;
      (variables[`task${task}`] ?? {})[`${i}.${task}`] = -1;
      constraints[`${i}.${task}`] = { max: 0 };
    }
    variables[`leaf${i}`] = leaf;
  });
  const ints = Object.fromEntries(efforts.map((_, task) => [`task${task}`, 1 as const]));
  const found = solver.Solve({ optimize: 'effort', opType: 'min', constraints, variables, ints });
  return Math.round(Number((found as { result: number }).result));
}

function checkSets(one: Given, reach: Reach<Work> | undefined): void {
  for (const set of reach?.sets ?? []) {
    const gained = set.flatMap(({ leaves }) => leaves).reduce((total, { gain }) => total + gain, 0);
    expect(gained).toBeGreaterThanOrEqual(missingOf(one));
    expect(set.reduce((total, { effort }) => total + effort, 0)).toBe(reach?.effort);
  }
  const named = (reach?.sets ?? []).map((set) =>
    set.flatMap(({ tasks }) => tasks.map(({ measure }) => measure)).join(),
  );
  expect(new Set(named).size).toBe(named.length);
}

describe('tasks shared in too many ways to list them', () => {
  it('lead to what trying every set of tasks finds: effort, number of sets, and the sets themselves', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 500).chain((step) => given(18, 13, step)),
        (one) => {
          const reach = reachOf(one, 5);
          const { effort, count } = tryAll(one);
          expect(reach).toMatchObject({ effort: effort * SCALE, isLeast: true, count, isCounted: true });
          expect(reach?.sets).toHaveLength(Math.min(5, count));
          checkSets(one, reach);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('are weighed against what stands beside them', () => {
    const extra = fc.array(fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(given(16, 12, 500), extra, (one, alone) => {
        const whole = beside(one, alone);
        const reach = reachOf(whole, 5, 4);
        const { effort, count } = tryAll(whole);
        expect(reach).toMatchObject({ effort: effort * SCALE, isLeast: true, count, isCounted: true });
        expect(reach?.sets).toHaveLength(Math.min(5, count));
        checkSets(whole, reach);
      }),
      { numRuns: runs(30) },
    );
  });

  it('lead to the optimum that a solver of integer programs finds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 500).chain((step) => given(60, 45, step)),
        (one) => {
          const reach = reachOf(one, 3);
          expect(reach?.effort).toBe(solve(one) * SCALE);
          checkSets(one, reach);
        },
      ),
      { numRuns: runs(15) },
    );
  });
});
