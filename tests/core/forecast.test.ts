import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import { findCoverage, pointsCovered } from '../../src/core/coverage.ts';
import { forecastScore, type PlannedTask, possibleGain } from '../../src/core/forecast.ts';
import { ofUnits, sum } from '../../src/core/points.ts';
import { findShortfalls } from '../../src/core/shortfalls.ts';
import type { Task, TaskStatus } from '../../src/core/tasks.ts';
import { cardOf, SEED } from './card.ts';

const CARD = cardOf(`${SEED}\nTổng 100 81,9`);
const CODES = findShortfalls(CARD).map(({ code }) => code);
const task = (codes: string[], gain: number, status: TaskStatus = 'open'): PlannedTask => ({
  codes: codes as ItemCode[],
  gain: ofUnits(Math.round(gain * 10_000)),
  status,
});
const anyTask = fc
  .tuple(
    fc.subarray(CODES.slice(0, 5), { maxLength: 3 }),
    fc.nat(8),
    fc.constantFrom<TaskStatus>('draft', 'open', 'doing', 'done', 'paused'),
  )
  .map(([codes, gain, status]) => task(codes, gain / 2, status));
const anyTasks = fc.array(anyTask, { maxLength: 6 });

describe('the forecast', () => {
  it('adds finished, then planned tasks to the stated total', () => {
    const tasks = [
      task(['1.5'], 3, 'done'),
      task(['7.2'], 1, 'doing'),
      task(['2.1'], 1, 'paused'),
      task(['6.2'], 2, 'draft'),
    ];
    expect(forecastScore(CARD, tasks)).toEqual({ now: 819_000, finished: 849_000, planned: 859_000, most: 999_000 });
  });

  it('lets no leaf gain more than it lost, and shares a gain out among the leaves of a task', () => {
    const shortfalls = findShortfalls(CARD);
    expect(possibleGain(shortfalls, [task(['3.5.1'], 2), task(['3.5.1'], 2)])).toBe(5000);
    expect(possibleGain(shortfalls, [task(['3.4.1', '7.2'], 2.5)])).toBe(25_000);
    // The second task only serves 3.4.1: the first has to leave it that room, in whichever order they stand.
    expect(possibleGain(shortfalls, [task(['3.4.1', '7.2'], 2), task(['3.4.1'], 1)])).toBe(30_000);
    expect(possibleGain(shortfalls, [task(['3.4.1'], 1), task(['3.4.1', '7.2'], 2)])).toBe(30_000);
    expect(possibleGain(shortfalls, [task(['9.9'], 2), task(['7'], 2), task([], 2)])).toBe(0);
  });

  it('is the least cut: no set of leaves and tasks outside it allows more', () => {
    const shortfalls = findShortfalls(CARD).slice(0, 5);
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const cuts = Array.from({ length: 2 ** shortfalls.length }, (_, set) => {
          const open = shortfalls.filter((_, i) => (set >> i) & 1).map(({ code }) => code);
          const leaves = shortfalls.filter(({ code }) => !open.includes(code)).map(({ lost }) => lost);
          const reaching = tasks.filter(({ codes }) => codes.some((code) => open.includes(code)));
          return sum([...leaves, ...reaching.map(({ gain }) => gain ?? ofUnits(0))]);
        });
        expect(possibleGain(shortfalls, tasks)).toBe(Math.min(...cuts));
      }),
    );
  });

  it('never falls from one figure to the next, and another task never lowers it', () => {
    fc.assert(
      fc.property(anyTasks, anyTask, (tasks, more) => {
        const before = forecastScore(CARD, tasks);
        const after = forecastScore(CARD, [...tasks, more]);
        if (!before || !after) throw new Error('no forecast');
        expect(before.now).toBeLessThanOrEqual(before.finished);
        expect(before.finished).toBeLessThanOrEqual(before.planned);
        expect(before.planned).toBeLessThanOrEqual(before.most);
        expect(after.finished).toBeGreaterThanOrEqual(before.finished);
        expect(after.planned).toBeGreaterThanOrEqual(before.planned);
      }),
    );
  });
});

describe('coverage', () => {
  it('never covers more than was lost, and more tasks never cover less', () => {
    const whole: Omit<Task, 'codes' | 'gain' | 'status'> = {
      ...{ id: '', revision: 0, measure: '', lead: 'Văn phòng', cooperating: [], person: '', supervisor: '' },
      due: { kind: 'day', text: '30/6/2026', lastDay: undefined, periods: [] },
      ...{ deliverable: '', target: '100%', difficulty: undefined, progress: undefined, result: '', obstacles: '' },
      ...{ evidence: '', updated: '', donePeriods: [], place: 1 },
    };
    const shortfalls = findShortfalls(CARD);
    fc.assert(
      fc.property(anyTasks, anyTask, (tasks, more) => {
        const covered = (list: readonly PlannedTask[]) =>
          pointsCovered(
            findCoverage(
              shortfalls,
              list.map((planned) => ({ ...whole, ...planned })),
            ),
          );
        expect(covered(tasks)).toBeLessThanOrEqual(sum(shortfalls.map(({ lost }) => lost)));
        expect(covered([...tasks, more])).toBeGreaterThanOrEqual(covered(tasks));
      }),
    );
  });
});
