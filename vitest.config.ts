import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/setup/build.ts'],
    setupFiles: ['tests/setup/seed.ts', 'tests/setup/doubts.ts'],
    reporters: ['default', './build/reporter.mjs'],
    // These end what hangs, and nothing that is only slow: on a busy machine everything takes ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // By itself vitest leaves one processor idle.
    maxWorkers: availableParallelism(),
  },
});
