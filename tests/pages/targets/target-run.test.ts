/** A search for a target in slices: at once where it is short, in pieces where it is long, stopped and gone on with. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ofUnits } from '../../../src/core/points.ts';
import type { Search } from '../../../src/core/reach/steps.ts';
import type { TargetAnswer } from '../../../src/core/targets/find-target.ts';
import { TargetRun } from '../../../src/pages/targets/model/target-run.ts';

const answerOf = (effort: number, isLeast: boolean): TargetAnswer => ({
  ...{ target: ofUnits(9), start: ofUnits(1), most: ofUnits(10) },
  reach: { effort: ofUnits(effort), isLeast, count: 1, isCounted: isLeast, sets: [[]] },
});

/** Ten milliseconds between two places to stop; each makes the answer better. */
function searchOf(looks: number) {
  return function* (watch: (answer: TargetAnswer) => void): Search<TargetAnswer> {
    for (let look = 0; look < looks; look++) {
      clock += 10;
      watch(answerOf(1000 - look, false));
      yield;
    }
    return answerOf(1000 - looks, true);
  };
}

let clock = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a search in slices', () => {
  it('is done at once where one slice is enough', () => {
    const run = new TargetRun(searchOf(1));
    expect(run).toMatchObject({ state: 'done', answer: answerOf(999, true) });
  });

  it('lets the page work between slices of at most twenty milliseconds and a piece', () => {
    const run = new TargetRun(searchOf(100));
    expect(run).toMatchObject({ state: 'running', looks: 2, answer: answerOf(999, false) });
    const looks: number[] = [];
    run.follow(() => looks.push(run.looks));
    expect(looks).toEqual([]);
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextTimer();
    expect(looks).toEqual([4, 6]);
    vi.runAllTimers();
    expect(run).toMatchObject({ state: 'done', answer: answerOf(900, true) });
  });

  it('is stopped with its best answer, not proven to be the least, and goes on when asked to', () => {
    const run = new TargetRun(searchOf(100));
    let changes = 0;
    run.follow(() => changes++);
    vi.advanceTimersToNextTimer();
    run.stop();
    expect(changes).toBe(2);
    vi.runAllTimers();
    expect(run).toMatchObject({ state: 'stopped', looks: 4, answer: answerOf(997, false) });
    run.resume();
    vi.runAllTimers();
    expect(run).toMatchObject({ state: 'done', answer: answerOf(900, true) });
  });

  it('ends without a word when nobody follows it any more', () => {
    const run = new TargetRun(searchOf(100));
    let changes = 0;
    const end = run.follow(() => changes++);
    end();
    vi.runAllTimers();
    expect([changes, run.looks]).toEqual([0, 2]);
  });
});
