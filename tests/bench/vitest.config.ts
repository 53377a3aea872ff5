import { defineConfig } from 'vitest/config';

/** Measurements, one file at a time: two at once would measure each other. */
export default defineConfig({
  test: {
    include: ['tests/bench/**/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
  },
});
