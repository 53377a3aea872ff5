/** Where a run is broken off: at every service call, before or after it takes effect; in the suite a sample of that. */

export interface Kill {
  readonly call: number;
  readonly when: 'before' | 'after';
}

const ALL = process.env['KILLS'] === 'all';

/** The same each time where a build is judged. */
const SEED = Number(process.env['SEED'] ?? (process.env['CI'] === 'true' ? 11 : Date.now() % 2 ** 31));

/** A few of many cases, spread evenly, from a first that differs by the seed; all of them with KILLS=all. */
export function sampleOf<Case>(cases: readonly Case[], size: number): Case[] {
  if (ALL || cases.length <= size) return [...cases];
  const step = cases.length / size;
  const start = ((SEED * 2_654_435_761) % 2 ** 32) / 2 ** 32;
  return Array.from({ length: size }, (_, i) => cases[Math.floor((i + start) * step)]).filter(
    (one): one is Case => one !== undefined,
  );
}

export function killsOf(calls: number): Kill[] {
  return Array.from({ length: calls }, (_, i) => i + 1).flatMap((call): Kill[] => [
    { call, when: 'before' },
    { call, when: 'after' },
  ]);
}
