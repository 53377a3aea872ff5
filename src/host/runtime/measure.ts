/** How long a bundle takes to load: the price of every single call. */

import type { Bundle } from './bundle.ts';
import { createRealm } from './realm.ts';

/** Median milliseconds of evaluating the bundle in a fresh realm; making the realm itself is not counted. */
export function measureLoad(bundle: Bundle, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const realm = createRealm(
      () => 0,
      () => undefined,
    );
    const start = performance.now();
    realm.run(bundle.script);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? Number.NaN;
}
