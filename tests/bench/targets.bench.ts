import solver from 'javascript-lp-solver';
import { expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import { ofUnits, SCALE } from '../../src/core/points.ts';
import { findReach } from '../../src/core/reach/find-reach.ts';
import type { ReachOption } from '../../src/core/reach/options.ts';
import { finish } from '../../src/core/reach/steps.ts';
import { findShortfalls, type Shortfall } from '../../src/core/shortfalls.ts';
import { findTarget } from '../../src/core/targets/find-target.ts';
import { EFFORTS, planWork } from '../../src/core/targets/work.ts';
import type { Task } from '../../src/core/tasks.ts';
import { cardOf } from '../core/card.ts';
import { reference } from '../setup/pace.ts';
import { fastest, table, times } from './measure.ts';

let state = 11;
const next = (limit: number): number => {
  state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
  return Math.floor((state / 2 ** 31) * limit);
};

/** Milliseconds of the fixed piece of work that limits are given in. */
const unit = fastest(reference);

const HARD = ['easy', 'medium', 'hard'] as const;

/** So many leaves, in groups of eight or not, and tasks that serve up to three of a group or of all. */
function situation(leaves: number, isGrouped = true): { shortfalls: Shortfall[]; tasks: Task[]; lost: number } {
  const rows = Array.from(
    { length: leaves },
    (_, i) => `1.${i + 1} ${String((1 + next(40)) / 20).replace('.', ',')} 0`,
  );
  const shortfalls = findShortfalls(cardOf(rows.join('\n')));
  const tasks = Array.from({ length: Math.floor((leaves * 2) / 3) }, () => {
    const [group, size] = isGrouped ? [8 * next(Math.floor(leaves / 8)), 8] : [0, leaves];
    const codes = Array.from({ length: 1 + next(3) }, () => `1.${group + 1 + next(size)}` as ItemCode);
    return { codes, difficulty: HARD[next(3)], status: 'open' } as Partial<Task> as Task;
  });
  return { shortfalls, tasks, lost: shortfalls.reduce((sum, one) => sum + one.lost, 0) };
}

/** The same question as an integer program: a leaf comes back only with each of its tasks. */
function program({ shortfalls, tasks }: ReturnType<typeof situation>, missing: number) {
  const variables: Record<string, Record<string, number>> = {};
  const constraints: Record<string, { min?: number; max?: number }> = { gain: { min: missing } };
  tasks.forEach((task, k) => {
    variables[`task${k}`] = { effort: EFFORTS[task.difficulty as 'easy'] / SCALE, [`once${k}`]: 1 };
    constraints[`once${k}`] = { max: 1 };
  });
  for (const { code, lost } of shortfalls) {
    const own = tasks.flatMap(({ codes }, k) => (codes.includes(code) ? [k] : []));
    const leaf: Record<string, number> = { gain: lost, [`all ${code}`]: 1, effort: own.length === 0 ? 2 : 0 };
    constraints[`all ${code}`] = { max: 1 };
    for (const k of own) {
      leaf[`${code} ${k}`] = 1;
      (variables[`task${k}`] ?? {})[`${code} ${k}`] = -1;
      constraints[`${code} ${k}`] = { max: 0 };
    }
    variables[`leaf ${code}`] = leaf;
  }
  const ints = Object.fromEntries(Object.keys(variables).map((name) => [name, 1 as const]));
  return { optimize: 'effort', opType: 'min' as const, constraints, variables, ints };
}

/** The optimum, how many sets reach it, and five of them. */
function solve({ shortfalls, tasks }: ReturnType<typeof situation>, missing: number): void {
  finish(findTarget(ofUnits(0), ofUnits(missing), planWork(shortfalls, tasks, 'difficulty'), 5));
}

it('targets with shared tasks, against a solver of integer programs that finds the optimum alone', () => {
  const lines = [16, 32].map((leaves) => {
    const given = situation(leaves);
    const missing = Math.ceil(given.lost / 4);
    const [own, other] = [fastest(() => solve(given, missing)), fastest(() => solver.Solve(program(given, missing)))];
    return [`a quarter of what ${leaves} leaves lost`, own.toFixed(2), times(other / own)];
  });
  const large = situation(300);
  for (const share of [0.1, 0.5, 0.9]) {
    const own = fastest(() => solve(large, Math.ceil(large.lost * share)));
    lines.push([`${share} of what 300 leaves lost`, own.toFixed(2), times(undefined)]);
    expect(own / unit).toBeLessThan(4);
  }
  console.log(`\n${table(['targets', 'ms', 'faster than a solver'], lines)}\n`);
});

/** Leaves by what they lost and what they take, in units of 1/10 000. */
const KINDS: Readonly<Record<string, (lost: number) => readonly [gain: number, effort: number]>> = {
  'effort = loss, four decimals': (lost) => [lost, lost],
  'efforts 1, 2, 3, losses of four decimals': (lost) => [lost, SCALE * (1 + next(3))],
  'efforts 1, 2, 3, losses of half points': (lost) => [5000 * Math.ceil(lost / 5000), SCALE * (1 + next(3))],
  'efforts and losses of four decimals': (lost) => [lost, 1 + next(30_000)],
};

it('least effort of single leaves: processor time of optimum, list and count together', () => {
  const lines = Object.entries(KINDS).flatMap(([kind, make]) =>
    [50, 60, 200, 500].map((leaves) => {
      const options = Array.from({ length: leaves }, (_, i): ReachOption => {
        const [gain, effort] = make(1 + next(30_000));
        return { leaves: [{ code: `1.${i + 1}` as ItemCode, gain: ofUnits(gain) }], effort: ofUnits(effort) };
      });
      const total = options.reduce((sum, { leaves: [leaf] }) => sum + (leaf?.gain ?? 0), 0);
      const missing = ofUnits(Math.ceil(total / 2));
      const reach = findReach(options, missing);
      const own = fastest(() => findReach(options, missing));
      expect(own / unit).toBeLessThan(160);
      return [`${leaves} leaves, ${kind}`, own.toFixed(1), `${reach?.isCounted ? '' : 'at least '}${reach?.count}`];
    }),
  );
  console.log(`\n${table(['half of what was lost', 'ms', 'sets'], lines)}\n`);
});

it('tasks shared all over 500 leaves: processor time to the optimum and the count', () => {
  const given = situation(500, false);
  const lines = [0.1, 0.5, 0.9].map((share) => {
    const missing = Math.ceil(given.lost * share);
    const own = fastest(() => solve(given, missing));
    expect(own / unit).toBeLessThan(40);
    return [`${share} of what 500 leaves lost`, own.toFixed(0)];
  });
  const small = situation(60, false);
  const missing = Math.ceil(small.lost / 2);
  const [own, other] = [fastest(() => solve(small, missing)), fastest(() => solver.Solve(program(small, missing)))];
  lines.push(['0.5 of what 60 leaves lost', own.toFixed(1), times(other / own)]);
  console.log(`\n${table(['shared by all', 'ms', 'faster than a solver'], lines)}\n`);
});
