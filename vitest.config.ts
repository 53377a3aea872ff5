import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/setup/build.ts'],
    setupFiles: ['tests/setup/seed.ts'],
    reporters: ['default', './build/reporter.mjs'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A second, which is the default, is short for a browser on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    // By itself vitest leaves one processor idle.
    maxWorkers: availableParallelism(),
  },
});
