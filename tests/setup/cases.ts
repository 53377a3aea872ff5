/**
 * How many cases a test tries. Each test names a count that finds a fault of its kind within minutes for the whole suite;
 * `TIMES=20` tries so many times more of them, `ALL=1` everything that is sampled otherwise, `SEED=n` another sample.
 */

/** Whatever is sampled is tried whole. */
export const ALL = process.env['ALL'] === '1';

const TIMES = Number(process.env['TIMES'] ?? 1);

/** Of what takes so long that it is drawn alike each time. */
export const seedOr = (usual: number): number => Number(process.env['SEED'] ?? usual);

/** The same each time where a build is judged. */
const SEED = seedOr(process.env['CI'] === 'true' ? 11 : Date.now() % 2 ** 31);

/** The number of random cases. */
export const runs = (count: number): number => Math.max(1, Math.round(count * TIMES));

/** A few of many cases, spread evenly, from a first that differs by the seed. */
export function sampleOf<Case>(cases: readonly Case[], count: number): Case[] {
  const size = runs(count);
  if (ALL || cases.length <= size) return [...cases];
  const step = cases.length / size;
  const start = ((SEED * 2_654_435_761) % 2 ** 32) / 2 ** 32;
  return Array.from({ length: size }, (_, i) => cases[Math.floor((i + start) * step)]).filter(
    (one): one is Case => one !== undefined,
  );
}

/** Numbers of service calls. */
export const callsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** Where a run is broken off: at a service call, before or after it takes effect. */
export interface Kill {
  readonly call: number;
  readonly when: 'before' | 'after';
}

export const killsOf = (calls: number): Kill[] =>
  callsFrom(1, calls).flatMap((call): Kill[] => [
    { call, when: 'before' },
    { call, when: 'after' },
  ]);
