import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maxClosure } from '../../src/core/targets/max-closure.ts';

const network = fc.integer({ min: 1, max: 8 }).chain((tasks) =>
  fc.record({
    efforts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: tasks, maxLength: tasks }),
    leaves: fc.array(
      fc.record({ gain: fc.integer({ min: 1, max: 30 }), needs: fc.uniqueArray(fc.nat(tasks - 1), { minLength: 1 }) }),
      { maxLength: 9 },
    ),
    price: fc.integer({ min: 1, max: 12 }),
  }),
);

it('is what trying every set of tasks finds, and tells what each decision costs at least', () => {
  fc.assert(
    fc.property(network, ({ efforts, leaves, price }) => {
      const [gains, needs] = [leaves.map(({ gain }) => gain), leaves.map((leaf) => leaf.needs)];
      const { value, done, regrets, burdens } = maxClosure({ gains, efforts, needs }, price / 4);
      const worth = (isDone: (task: number) => boolean): number =>
        gains.reduce((all, gain, leaf) => all + (needs[leaf]?.every(isDone) ? gain : 0), 0) -
        efforts.reduce((all, effort, task) => all + (isDone(task) ? (effort * price) / 4 : 0), 0);
      let best = 0;
      for (let set = 0; set < 2 ** efforts.length; set++) {
        const isDone = (task: number) => ((set >> task) & 1) === 1;
        const own = worth(isDone);
        best = Math.max(best, own);
        needs.forEach((need, leaf) => {
          if (!need.every(isDone)) expect(own).toBeLessThanOrEqual(value - (regrets[leaf] ?? 0) + 1e-6);
        });
        efforts.forEach((_, task) => {
          if (isDone(task)) expect(own).toBeLessThanOrEqual(value - (burdens[task] ?? 0) + 1e-6);
        });
      }
      expect(value).toBeCloseTo(best, 6);
      expect(worth((task) => done[task] ?? false)).toBeCloseTo(best, 6);
    }),
  );
});
