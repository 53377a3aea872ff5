/**
 * Before each test file: the same cases in each run where a build is judged, so that a change is judged and not the dice;
 * elsewhere they vary. And the environment as it was at first: files share their worker, with all that was made before.
 */
import fc from 'fast-check';
import { afterAll, vi } from 'vitest';

if (process.env['CI'] === 'true') fc.configureGlobal({ seed: 20_261_125 });

const before = { ...process.env };

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
