/** Runs clasp without a person at it, and takes its answer as data. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explainAnswer } from './answers.mjs';
import { isShell, PROJECT_FILES, Refusal } from './projects.mjs';
import { TEXTS } from './texts.mjs';

/** @typedef {import('../build.mjs').Shell} Shell */

/** What Google or clasp refused; its message is for the person. */
export class ClaspError extends Error {
  /** @param {import('./answers.mjs').Answer} answer @param {string} printed */
  constructor({ code, message }, printed) {
    super(message);
    this.code = code;
    /** What clasp told before it failed. */
    this.printed = printed;
  }
}

/**
 * @typedef {object} Command
 * @property {string} root the project's folder
 * @property {Shell} shell
 * @property {string} [project] another project file than the shell's
 * @property {string} again the command that a person runs again, in full
 * @property {readonly string[]} login whose login clasp uses
 */

/**
 * Its output is not a terminal's, so clasp asks nothing.
 * @param {Command} command
 * @param {readonly string[]} options
 * @returns {string} what it printed
 * @throws {ClaspError}
 */
export const runClasp = (command, options) => start(command, options).stdout;

/** @param {Command} command @param {readonly string[]} options */
function start({ root, shell, again, login }, options) {
  const program = join(root, 'node_modules/@google/clasp/build/src/index.js');
  const all = [program, ...options, ...login];
  const { status, error, stdout, stderr } = spawnSync(process.execPath, all, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) throw error;
  if (status === 0) return { stdout, stderr };
  throw new ClaspError(explainAnswer(stderr.trim() || stdout, circumstances(shell, again)), stdout);
}

/**
 * As `runClasp`, for commands that answer with JSON. Some of clasp's own refusals end with exit code 0 and words.
 * @param {Command} command
 * @param {readonly string[]} options
 * @returns {unknown}
 * @throws {ClaspError}
 */
export function askClasp(command, options) {
  const { stdout, stderr } = start(command, [...options, '--json', ...projectOf(command)]);
  try {
    return JSON.parse(stdout);
  } catch {
    throw new ClaspError(explainAnswer(stderr.trim() || stdout, circumstances(command.shell, command.again)), stdout);
  }
}

/** The whole path: clasp takes a bare name for one outside the folder. @param {Command} command */
export const projectOf = ({ root, shell, project = join(root, PROJECT_FILES[shell]) }) => ['--project', project];

/** @param {Shell} shell @param {string} command */
const circumstances = (shell, command) => ({ file: PROJECT_FILES[shell], command, create: TEXTS.createCommand(shell) });

/** Whose login clasp uses. */
const LOGIN = /** @type {const} */ ({ user: { type: 'string' }, auth: { type: 'string' } });

/** What may follow each command's name. */
const OPTIONS = {
  create: { ...LOGIN, title: { type: 'string' }, sheet: { type: 'string' } },
  push: { ...LOGIN, check: { type: 'boolean' } },
  release: { ...LOGIN, note: { type: 'string' } },
};

/** @typedef {{title?: string, sheet?: string, note?: string, user?: string, auth?: string, check?: boolean}} Options */

/**
 * @param {string} root
 * @param {'create' | 'push' | 'release'} name
 * @param {readonly string[]} rest what a person typed behind it
 * @throws {Refusal}
 */
export function commandFrom(root, name, rest) {
  const { words, options } = parse(name, rest);
  const [shell = name === 'release' ? undefined : 'bound', ...more] = words;
  if (more.length > 0) throw new Refusal(TEXTS.badOption(more.join(' ')));
  if (shell !== undefined && !isShell(shell)) throw new Refusal(TEXTS.badOption(shell));
  const login = /** @type {const} */ (['user', 'auth']).flatMap((key) => {
    const value = options[key];
    return value === undefined ? [] : [`--${key}`, value];
  });
  const again = ['npm run', name, ...(rest.length > 0 ? ['--', ...rest.map(quoted)] : [])].join(' ');
  return { root, shell, again, login, options };
}

/** As it is typed in a terminal. @param {string} word */
const quoted = (word) => (/^[\w=:./-]+$/.test(word) ? word : `"${word}"`);

/**
 * @param {'create' | 'push' | 'release'} name
 * @param {readonly string[]} rest
 * @returns {{words: string[], options: Options}}
 */
function parse(name, rest) {
  const options = /** @type {import('node:util').ParseArgsConfig['options']} */ (OPTIONS[name]);
  try {
    const { positionals, values } = parseArgs({ args: [...rest], options, allowPositionals: true });
    return { words: positionals, options: /** @type {Options} */ ({ ...values }) };
  } catch (error) {
    const [word = rest.join(' ')] = /--?[\w-]+/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new Refusal(TEXTS.badOption(word));
  }
}

/**
 * Runs a command and tells a person how it ended. @param {() => number | Promise<number>} work
 * @returns {Promise<number>} the exit code: 2 where a person has to put something right first, 1 where Google refused
 */
export async function told(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) {
      console.error(error.message);
      return 2;
    }
    if (!(error instanceof ClaspError)) throw error;
    console.error(error.message);
    return 1;
  }
}
