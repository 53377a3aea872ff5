/** `npm run push`: sends the built add-in to its Apps Script project. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWithCheck } from '../build.mjs';
import { PROJECT_FILES, Refusal, scriptIdOf } from './projects.mjs';
import { askClasp, commandFrom } from './run.mjs';
import { TEXTS } from './texts.mjs';

/**
 * @param {string} root
 * @param {readonly string[]} rest
 * @param {(shell: import('../build.mjs').Shell) => Promise<void>} build makes what is sent
 */
export async function push(root, rest, build) {
  const command = commandFrom(root, 'push', rest);
  const { shell = 'bound' } = command;
  if (scriptIdOf(root, shell) === undefined) throw new Refusal(TEXTS.noProject(shell, PROJECT_FILES[shell]));
  await build(shell);
  send({ ...command, shell });
  return 0;
}

/**
 * Sends the add-in with the self-check beside it, from a project file of its own. The next `npm run push` takes it away again.
 * @param {string} root
 * @param {readonly string[]} rest
 * @param {(shell: import('../build.mjs').Shell) => Promise<void>} build
 * @param {(root: string) => Promise<unknown>} buildCheck puts the check beside what was built
 */
export async function pushCheck(root, rest, build, buildCheck = buildWithCheck) {
  const command = commandFrom(root, 'push', rest);
  if (command.shell === 'addon') throw new Refusal(TEXTS.checkIsBound);
  const scriptId = scriptIdOf(root, 'bound');
  if (scriptId === undefined) throw new Refusal(TEXTS.noProject('bound', PROJECT_FILES.bound));
  await build('bound');
  await buildCheck(root);
  const project = join(root, '.clasp.check.json');
  try {
    writeFileSync(project, JSON.stringify({ scriptId, rootDir: 'build/check' }));
    send({ ...command, shell: 'bound', project });
  } finally {
    rmSync(project, { force: true });
  }
  console.log(TEXTS.checkPushed);
  return 0;
}

/** @param {import('./run.mjs').Command} command */
export function send(command) {
  console.error(TEXTS.pushing);
  // Without --force clasp leaves everything unsent when the manifest differs and nobody is there to be asked.
  const files = askClasp(command, ['push', '--force']);
  const count = Array.isArray(files) ? files.length : 0;
  console.log(count === 0 ? TEXTS.upToDate : TEXTS.pushed(count));
}
