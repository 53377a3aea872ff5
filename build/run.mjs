/** The door of every npm command: installs what is missing, builds what is stale, then does what was asked. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installMissing } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = '', ...rest] = process.argv.slice(2);

/** @param {string} program a script run by this Node @param {string[]} options */
function run(program, options) {
  const { status, error } = spawnSync(process.execPath, [join(root, program), ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 1;
}

function check() {
  return (
    run('node_modules/typescript/bin/tsc', ['--noEmit', '-p', root]) ||
    run('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])
  );
}

/** @type {Record<string, () => number | Promise<number>>} */
const commands = {
  build: async () => {
    await (await import('./build.mjs')).build(root);
    return 0;
  },
  check,
  test: async () => {
    if (check() !== 0) {
      console.log('\n0 passed, 1 failed');
      return 1;
    }
    await buildWhenStale();
    return run('node_modules/vitest/vitest.mjs', ['run', ...rest]);
  },
  bench: async () => {
    await buildWhenStale();
    return run('node_modules/vitest/vitest.mjs', [
      'run',
      '--config',
      'tests/bench/vitest.config.ts',
      '--disableConsoleIntercept',
      ...rest,
    ]);
  },
  start: async () => {
    await buildWhenStale();
    return run('build/cli/start.mjs', rest);
  },
  plan: async () => {
    await buildWhenStale();
    return run('build/cli/plan.mjs', rest);
  },
  host: async () => {
    await buildWhenStale();
    return run('build/cli/host.mjs', rest);
  },
  compare: async () => {
    await buildWhenStale();
    const { digest } = await (await import('./build.mjs')).buildWithCheck(root);
    /** @type {string} a variable, since the file is made by the build */
    const program = pathToFileURL(join(root, 'build/cli/compare.mjs')).href;
    return (await import(program)).main(rest, root, digest);
  },
  judge: async () => (await import('./judge.mjs')).judge(root, rest),
  pictures: async () => {
    await buildWhenStale();
    const status = (await import('./pictures.mjs')).makePictures(root);
    await buildWhenStale();
    return status;
  },
  create: async () => (await import('./clasp.mjs')).create(root, rest),
  push: async () => {
    const { push, pushCheck } = await import('./clasp.mjs');
    const { build, buildWithCheck } = await import('./build.mjs');
    await build(root);
    if (!rest.includes('--check')) return push(root, rest);
    await buildWithCheck(root);
    return pushCheck(
      root,
      rest.filter((option) => option !== '--check'),
    );
  },
};

async function buildWhenStale() {
  await (await import('./build.mjs')).buildWhenStale(root);
}

const chosen = commands[command];
if (!chosen) {
  console.error(`Không có lệnh “${command}”. Các lệnh: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
installMissing(root);
process.exitCode = await chosen();
