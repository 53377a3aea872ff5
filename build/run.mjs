/** The door of every npm command: installs what is missing, builds what is stale, then does what was asked. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installedBrowser } from './browser.mjs';
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
    const status = run('node_modules/vitest/vitest.mjs', ['run', ...rest]);
    if (status === 0 && rest.length === 0) (await import('./tested.mjs')).noteTested(root);
    return status;
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
  export: async () => {
    await buildWhenStale();
    return run('build/cli/export.mjs', rest);
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
  clasp: () => run('node_modules/@google/clasp/build/src/index.js', rest),
  create: async () => withClasp((await import('./clasp/create.mjs')).create),
  push: async () => {
    const { push, pushCheck } = await import('./clasp/push.mjs');
    return withClasp(rest.includes('--check') ? pushCheck : push);
  },
  release: async () => withClasp((await import('./clasp/release.mjs')).release),
};

/** @param {typeof import('./clasp/push.mjs').push} command */
async function withClasp(command) {
  const { told } = await import('./clasp/run.mjs');
  return told(() => command(root, rest, buildFor));
}

/** @param {import('./build.mjs').Shell} shell */
async function buildFor(shell) {
  const { build, buildShell } = await import('./build.mjs');
  await (shell === 'bound' ? build(root) : buildShell(root, shell));
}

async function buildWhenStale() {
  await (await import('./build.mjs')).buildWhenStale(root);
}

/** What pushes, and a browser where none is installed; where a build is judged, tests run the real clasp, too. */
function needsPeers() {
  if (['clasp', 'create', 'push', 'release'].includes(command)) return true;
  if (!['test', 'bench', 'pictures'].includes(command)) return false;
  return process.env['CI'] === 'true' || installedBrowser() === undefined;
}

const chosen = commands[command];
if (!chosen) {
  console.error(`Không có lệnh “${command}”. Các lệnh: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
installMissing(root, needsPeers());
process.exitCode = await chosen();
