import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig, type Plugin } from 'vitest/config';

const ROOT = dirname(fileURLToPath(import.meta.url));
const TEMPLATES = 'cchc:templates';

/** What the build puts in, for tests that run the source. */
const templates: Plugin = {
  name: 'cchc-templates',
  resolveId: (id) => (id === TEMPLATES ? `\0${TEMPLATES}` : undefined),
  load: (id) =>
    id === `\0${TEMPLATES}`
      ? `import { makeTemplates } from ${JSON.stringify(join(ROOT, 'src/plan/template/make.ts'))};
const made = await makeTemplates();
const textOf = (bytes) => Buffer.from(bytes).toString('base64');
export const plan = textOf(made.plan);
export const report = textOf(made.report);`
      : undefined,
};

/** Tests of the real clasp, which comes with the command that pushes: where a build is judged they are not left out. */
const hasClasp = process.env['CI'] === 'true' || existsSync(join(ROOT, 'node_modules/@google/clasp'));
if (!hasClasp) console.warn('tests/clasp is left out: clasp is not installed. CI=true npm test installs it.');

export default defineConfig({
  plugins: [templates],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: [...configDefaults.exclude, ...(hasClasp ? [] : ['tests/clasp/**'])],
    globalSetup: ['tests/setup/build.ts'],
    setupFiles: ['tests/setup/seed.ts', 'tests/setup/doubts.ts'],
    reporters: ['default', './build/reporter.mjs'],
    // These end what hangs, and nothing that is only slow: on a busy machine everything takes ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 240_000 } },
    // Files of a worker share what was loaded and made: the host, its books, the browser. What they change they put back (setup/seed.ts).
    isolate: false,
    // By itself vitest leaves one processor idle.
    maxWorkers: availableParallelism(),
    // Hosts, realms and books of a test are short-lived garbage: with the usual 16 MB most of it grows old before it is freed.
    execArgv: ['--max-semi-space-size=64'],
  },
});
