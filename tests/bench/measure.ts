/** Times of functions within one run, to be compared with each other: absolute ones depend on the machine. */

/** Long enough that a short function runs hundreds of times. */
const LEAST = 120;

/** Milliseconds of the fastest run: whatever else the machine does only ever adds to it. */
export function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let runs = 0; runs < 5 || (spent < LEAST && runs < 2000); runs++) {
    const start = performance.now();
    run();
    const took = performance.now() - start;
    best = Math.min(best, took);
    spent += took;
    if (spent > 20 * LEAST) break;
  }
  return best;
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
