/** `npm run push`: sends the built add-in to its Apps Script project. */
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

/** @param {import('./run.mjs').Command} command */
export function send(command) {
  console.error(TEXTS.pushing);
  // Without --force clasp leaves everything unsent when the manifest differs and nobody is there to be asked.
  const files = askClasp(command, ['push', '--force']);
  const count = Array.isArray(files) ? files.length : 0;
  console.log(count === 0 ? TEXTS.upToDate : TEXTS.pushed(count));
}
