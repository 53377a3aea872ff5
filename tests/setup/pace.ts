/**
 * How much work something is, whatever the machine: its processor time against that of a fixed piece of work, done in the
 * same process just before and after. A slow or busy machine stretches both; only the code changes what comes out.
 */
import { expect } from 'vitest';

/** The fixed piece of work, some 30 ms in 2026: texts, patterns, maps, sorting and figures, as in the code. */
export function reference(): number {
  let state = 1;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state;
  };
  const words = Array.from({ length: 6000 }, () => `${next() % 9}.${next() % 99} Tiêu chí ${next() % 500}: 0,5 điểm`);
  const counted = new Map<string, number>();
  for (const word of words.join('\n').matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = word[0].normalize('NFD').toLowerCase();
    counted.set(folded, (counted.get(folded) ?? 0) + 1);
  }
  const sums = new Float64Array(50_000);
  for (let round = 0; round < 30; round++) {
    for (let at = round; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (sums[at - round] ?? 0) * 0.5 + round;
  }
  return words.toSorted().length + counted.size + Math.trunc(sums.at(-1) ?? 0);
}

/** Microseconds of processor time. */
function spent(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** @returns how many times the fixed piece of work `act` takes, run once */
function workOf(act: () => unknown): number {
  const before = spent(reference);
  const own = spent(act);
  const after = spent(reference);
  // Both are nothing where no clock runs, as under tests/mutation.
  return own === 0 ? 0 : (2 * own) / (before + after);
}

/**
 * Fails when `act` takes more than `limit` times the fixed piece of work in each of three runs. A limit is four times or
 * more what was measured when it was set: it never fails by chance, and does where work grows out of proportion.
 */
export function expectWork(act: () => unknown, limit: number): void {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least > limit; run++) least = Math.min(least, workOf(act));
  expect(least).toBeLessThanOrEqual(limit);
}
