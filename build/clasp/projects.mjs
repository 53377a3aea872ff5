/**
 * Which Apps Script project each shell is sent to. The ids are an office's own, so they stand in files that git ignores;
 * the tracked .clasp.json keeps its placeholder, and shows where the built add-in lies.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDIN_FOLDERS } from '../build.mjs';
import { TEXTS } from './texts.mjs';

/**
 * @typedef {import('../build.mjs').Shell} Shell
 * @typedef {{scriptId: string, parentId?: string | undefined, rootDir?: string | undefined}} Project
 */

export const PROJECT_FILES = /** @type {const} */ ({ bound: '.clasp.bound.json', addon: '.clasp.addon.json' });

const TRACKED = '.clasp.json';
const PLACEHOLDER = 'REPLACE_WITH_YOUR_SCRIPT_ID';

/** What a person has to put right before anything is sent; its message is for them. */
export class Refusal extends Error {}

/** @param {string | undefined} word @returns {word is Shell} */
export const isShell = (word) => word === 'bound' || word === 'addon';

/**
 * The id of the project, as far as one is known. An id that somebody wrote into the tracked file moves to its own file first:
 * left there, it would be committed. Whatever else a person wrote beside the id, the file names the folder that is built:
 * without one, clasp would send the whole project's sources.
 * @param {string} root
 * @param {Shell} shell
 * @returns {string | undefined}
 * @throws {Refusal}
 */
export function scriptIdOf(root, shell) {
  if (shell === 'bound') moveFromTracked(root);
  const project = readProject(root, PROJECT_FILES[shell]);
  if (project && project.rootDir !== ADDIN_FOLDERS[shell]) writeProject(root, shell, project);
  return project?.scriptId;
}

/**
 * @param {string} root
 * @param {Shell} shell
 * @param {Project} project
 */
export function writeProject(root, shell, { scriptId, parentId }) {
  const settings = { scriptId, ...(parentId === undefined ? {} : { parentId }), rootDir: ADDIN_FOLDERS[shell] };
  writeFileSync(join(root, PROJECT_FILES[shell]), `${JSON.stringify(settings, null, 2)}\n`);
}

/** @param {string} root @param {Shell} shell */
export function removeProject(root, shell) {
  rmSync(join(root, PROJECT_FILES[shell]), { force: true });
}

/** @param {string} root */
function moveFromTracked(root) {
  const tracked = readProject(root, TRACKED);
  if (!tracked) return;
  const own = readProject(root, PROJECT_FILES.bound);
  if (own && own.scriptId !== tracked.scriptId) throw new Refusal(TEXTS.twoIds(TRACKED, PROJECT_FILES.bound));
  writeProject(root, 'bound', tracked);
  const placeholder = { scriptId: PLACEHOLDER, rootDir: ADDIN_FOLDERS.bound };
  writeFileSync(join(root, TRACKED), `${JSON.stringify(placeholder, null, 2)}\n`);
  console.error(TEXTS.idMoved(TRACKED, PROJECT_FILES.bound));
}

/** @param {string} root @param {string} name @returns {Project | undefined} */
function readProject(root, name) {
  const path = join(root, name);
  if (!existsSync(path)) return undefined;
  /** @type {unknown} */
  let read;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Refusal(TEXTS.unreadable(name));
  }
  const { scriptId = '', parentId, rootDir } = textsIn(read);
  if (scriptId === '' || scriptId === PLACEHOLDER) return undefined;
  return { scriptId, parentId, rootDir };
}

/** @param {unknown} read @returns {Partial<Record<string, string>>} */
const textsIn = (read) =>
  Object.fromEntries(
    Object.entries(read ?? {}).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value.trim()]] : [])),
  );
