/** Times of functions within one run, to be compared with each other: absolute ones depend on the machine. */

/** Milliseconds of processor time that one measurement takes at least, so that short functions are measured in bulk. */
const LEAST = 20;

/**
 * Milliseconds of processor time of the fastest of a few measurements. Not of the clock: on a busy machine a long run is
 * interrupted and a short one is not, which would pass for growth.
 */
export function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  let bulk = 1;
  for (let measured = 0; measured < 4; ) {
    const before = process.cpuUsage();
    for (let runs = 0; runs < bulk; runs++) run();
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    best = Math.min(best, spent / bulk);
    if (spent < LEAST) bulk *= 2;
    else measured++;
    if (spent > 50 * LEAST) break;
  }
  return best;
}

/** Milliseconds of processor time, the median of some runs after one that is not counted. */
export function median(run: () => unknown, count = 15): number {
  run();
  const spent = Array.from({ length: count }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return spent.toSorted((a, b) => a - b)[Math.floor(count / 2)] ?? Number.NaN;
}

/** "3.2x", or a dash where it was not measured. */
export const times = (ratio: number | undefined): string =>
  ratio === undefined ? '-' : `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}x`;

/** Columns under their titles, numbers to the right. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, x) => Math.max(title.length, ...rows.map((row) => row[x]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, x) => (x === 0 ? cell.padEnd(widths[x] ?? 0) : cell.padStart(widths[x] ?? 0))).join('  ');
  return [line(titles), ...rows.map(line)].join('\n');
}
