/** Forecast: the score that finished and planned tasks lead to, no leaf gaining more than it lost. */
import type { ItemCode } from './codes.ts';
import { cardFigures } from './figures.ts';
import { add, ofUnits, type Points, sum, ZERO } from './points.ts';
import { type Scorecard, statedScore } from './scorecard.ts';
import { findShortfalls, type Shortfall } from './shortfalls.ts';
import type { Task } from './tasks.ts';

export type PlannedTask = Pick<Task, 'codes' | 'gain' | 'status'>;

export interface Forecast {
  readonly now: Points;
  /** With the tasks that are done. */
  readonly finished: Points;
  /** With all tasks that are neither drafts nor paused. */
  readonly planned: Points;
  /** With every leaf at its max. */
  readonly most: Points;
}

/** What the card says now: the stated total, else the sum of the fields; undefined while nothing is scored. */
export function scoreNow(card: Scorecard): Points | undefined {
  return statedScore(card.total) ?? cardFigures(card).score;
}

/** As a table lists it; undefined while nothing is scored. */
export function forecastScore(card: Scorecard, tasks: readonly PlannedTask[]): Forecast | undefined {
  const now = scoreNow(card);
  return now === undefined ? undefined : forecastFrom(now, findShortfalls(card), tasks);
}

/**
 * @param now the score as it stands
 * @param shortfalls of the items that the tasks serve
 */
export function forecastFrom(
  now: Points,
  shortfalls: readonly Pick<Shortfall, 'code' | 'lost'>[],
  tasks: readonly PlannedTask[],
): Forecast {
  const withTasks = (counted: readonly PlannedTask[]): Points => add(now, possibleGain(shortfalls, counted));
  return {
    now,
    finished: withTasks(tasks.filter(({ status }) => status === 'done')),
    planned: withTasks(tasks.filter(({ status }) => status !== 'draft' && status !== 'paused')),
    most: add(now, sum(shortfalls.map(({ lost }) => lost))),
  };
}

/**
 * The most that the gains of tasks come to: a task's gain is shared out among its leaves, and no leaf takes more than it
 * lost. Found as a largest flow, so that the order of tasks and codes does not matter.
 */
export function possibleGain(
  shortfalls: readonly Pick<Shortfall, 'code' | 'lost'>[],
  tasks: readonly PlannedTask[],
): Points {
  const open = new Map<ItemCode, number>(shortfalls.map(({ code, lost }) => [code, lost]));
  /** What each leaf has from each task. */
  const given = new Map<ItemCode, Map<PlannedTask, number>>([...open.keys()].map((code) => [code, new Map()]));
  let total = 0;
  for (const task of tasks) {
    for (let left = task.gain ?? ZERO; left > 0; ) {
      const moved = push(task, left, new Set());
      if (moved === 0) break;
      left = ofUnits(left - moved);
      total += moved;
    }
  }
  return ofUnits(total);

  /** Places up to so much of a task's gain, moving other tasks' gains to their other leaves where that makes room. */
  function push(task: PlannedTask, amount: number, visited: Set<ItemCode>): number {
    for (const code of task.codes) {
      const shares = given.get(code);
      if (!shares || visited.has(code)) continue;
      visited.add(code);
      let room = Math.min(amount, open.get(code) ?? 0);
      if (room > 0) {
        open.set(code, (open.get(code) ?? 0) - room);
      } else {
        for (const [other, share] of shares) {
          room = other === task || share === 0 ? 0 : push(other, Math.min(amount, share), visited);
          if (room === 0) continue;
          shares.set(other, share - room);
          break;
        }
      }
      if (room === 0) continue;
      shares.set(task, (shares.get(task) ?? 0) + room);
      return room;
    }
    return 0;
  }
}
