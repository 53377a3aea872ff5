/** `npm run create`: a new Sheet with the add-in in it, or the project of the Editor add-on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT_FILES, Refusal, removeProject, scriptIdOf, writeProject } from './projects.mjs';
import { send } from './push.mjs';
import { ClaspError, commandFrom, projectOf, runClasp } from './run.mjs';
import { TEXTS } from './texts.mjs';

/** @typedef {import('./run.mjs').Command} Command */

const TITLES = { bound: 'Chấm điểm CCHC', addon: 'CCHC' };

/** What no other attempt within minutes will change; clasp must not begin, or an empty Sheet stays behind. */
const HOPELESS = [
  'api-off',
  'not-logged-in',
  'login-expired',
  'login-file',
  'scopes',
  'administrator',
  'offline',
  'certificate',
];

/** What Google answers where the Sheet is not this account's to edit, or is none. */
const NO_SHEET = ['not-found', 'permission', 'refused-content'];

/** No project has it: whether Google lets this account in at all shows before anything is made. */
const NO_PROJECT = '1CchcNoSuchProject0000000000000000000000000000000000000000';

/**
 * @param {string} root
 * @param {readonly string[]} rest
 * @param {(shell: import('../build.mjs').Shell) => Promise<void>} build makes what is sent
 */
export async function create(root, rest, build) {
  const { shell = 'bound', options, ...about } = commandFrom(root, 'create', rest);
  const command = { ...about, shell };
  if (scriptIdOf(root, shell) !== undefined) throw new Refusal(TEXTS.hasProject(shell, PROJECT_FILES[shell]));
  if (options.sheet !== undefined && shell === 'addon') throw new Refusal(TEXTS.sheetIsBound);
  const sheet = options.sheet === undefined ? undefined : sheetIdIn(options.sheet);
  await build(shell);
  console.error(TEXTS.creating);
  checkEntry(command);
  const { scriptId, parentId } = makeProject(command, options.title ?? TITLES[shell], sheet);
  console.log(shell === 'bound' ? TEXTS.createdBound(scriptId, parentId) : TEXTS.createdAddon(scriptId));
  console.log(TEXTS.projectKept(PROJECT_FILES[shell]));
  try {
    // Until now the project holds Google's own manifest: another time zone, no permissions, no Drive.
    send({ ...command, again: TEXTS.pushCommand(shell) });
  } catch (error) {
    if (error instanceof ClaspError) throw withMore(error, TEXTS.createdNotSent(shell));
    throw error;
  }
  console.log(shell === 'bound' ? TEXTS.nextBound(parentId) : TEXTS.nextAddon);
  return 0;
}

/** @param {string} given an address or an id @returns {string} @throws {Refusal} */
function sheetIdIn(given) {
  const [, id] = /(?:^|\/d\/)([\w-]{20,})(?:\/|$)/.exec(given) ?? [];
  if (id === undefined) throw new Refusal(TEXTS.noSheetId);
  return id;
}

/** @param {Command} command @throws {ClaspError} */
function checkEntry(command) {
  try {
    runClasp(command, ['list-deployments', NO_PROJECT, '--json']);
  } catch (error) {
    if (!(error instanceof ClaspError) || HOPELESS.includes(error.code)) throw error;
  }
}

/**
 * clasp writes the new project's files, Google's manifest among them, into a folder: one that is thrown away, so that what
 * was built stays as it was built.
 * @param {Command} command
 * @param {string} title
 * @param {string | undefined} sheet an existing one that the script is bound to
 * @returns {{scriptId: string, parentId: string}}
 */
function makeProject(command, title, sheet) {
  const { root, shell } = command;
  const folder = mkdtempSync(join(root, 'build', '.created-'));
  const type = shell === 'bound' && sheet === undefined ? 'sheets' : 'standalone';
  const bound = sheet === undefined ? [] : ['--parentId', sheet];
  const place = ['--rootDir', relative(root, folder), ...projectOf(command)];
  try {
    writeFileSync(join(root, PROJECT_FILES[shell]), '{}\n');
    return keep(
      command,
      runClasp(command, ['create-script', '--type', type, '--title', title, ...bound, ...place]),
      sheet,
    );
  } catch (error) {
    removeProject(root, shell);
    if (!(error instanceof ClaspError)) throw error;
    const made = madeIn(error.printed);
    // The project is there, and only its files could not be fetched, which are not wanted.
    if (made.scriptId !== undefined) return keep(command, error.printed, sheet);
    if (sheet !== undefined && NO_SHEET.includes(error.code))
      throw new ClaspError({ code: error.code, message: TEXTS.sheetNotThere(sheet) }, error.printed);
    if (type !== 'sheets') throw error;
    throw withMore(error, error.code === 'api-off' ? TEXTS.halfMade(title) : TEXTS.perhapsHalfMade(title));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Command} command @param {string} printed @param {string | undefined} sheet */
function keep({ root, shell, again }, printed, sheet) {
  const { scriptId, parentId = sheet ?? '' } = madeIn(printed);
  if (scriptId === undefined) throw new ClaspError({ code: 'unknown', message: TEXTS.noAnswer(again) }, printed);
  writeProject(root, shell, parentId === '' ? { scriptId } : { scriptId, parentId });
  return { scriptId, parentId };
}

/** @param {ClaspError} error @param {string} more */
const withMore = ({ code, message, printed }, more) =>
  new ClaspError({ code, message: `${message}\n${more}` }, printed);

/** @param {string} printed the addresses in what clasp tells of what it made */
function madeIn(printed) {
  const [, parentId] = /drive\.google\.com\/open\?id=([\w-]{10,})/.exec(printed) ?? [];
  const [, scriptId] = /script\.google\.com\/d\/([\w-]+)\/edit/.exec(printed) ?? [];
  return { scriptId, parentId };
}
