/** `npm run release`: what git holds and the suite has passed, as a version with a note and a deployment. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTested } from '../tested.mjs';
import { PROJECT_FILES, Refusal, scriptIdOf } from './projects.mjs';
import { send } from './push.mjs';
import { askClasp, ClaspError, commandFrom } from './run.mjs';
import { RELEASE, TEXTS } from './texts.mjs';

/** @typedef {import('./run.mjs').Command} Command */

/** Begins the note of each version and deployment that this command makes: others in the project are not touched. */
const OWN = 'CCHC ';

/**
 * @param {string} root
 * @param {readonly string[]} rest
 * @param {(shell: import('../build.mjs').Shell) => Promise<void>} build makes what is sent
 */
export async function release(root, rest, build) {
  const { shell, options, ...about } = commandFrom(root, 'release', rest);
  if (shell === undefined) throw new Refusal(RELEASE.usage);
  const command = { ...about, shell };
  const scriptId = scriptIdOf(root, shell);
  if (scriptId === undefined) throw new Refusal(TEXTS.noProject(shell, PROJECT_FILES[shell]));
  const commit = cleanCommit(root);
  await build('bound');
  if (!isTested(root)) throw new Refusal(RELEASE.untested);
  if (shell !== 'bound') await build(shell);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const note = `${OWN}${version} (${commit})${options.note ? `: ${options.note}` : ''}`;
  send(command);
  const number = versionOf(command, note, commit);
  const deployment = deploy(command, note, number);
  console.log(RELEASE.done(note, deployment));
  console.log(shell === 'bound' ? RELEASE.nextBound : RELEASE.nextAddon(scriptId, number));
  return 0;
}

/** @param {string} root @returns {string} the commit, where git holds all that is there @throws {Refusal} */
function cleanCommit(root) {
  const commit = git(root, ['rev-parse', '--short=7', 'HEAD']);
  const changes = git(root, ['status', '--porcelain']);
  if (commit === undefined || changes === undefined) throw new Refusal(RELEASE.noGit);
  const files = changes.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(3)]));
  if (files.length > 0) throw new Refusal(RELEASE.dirty(files));
  return commit.trim();
}

/** @param {string} root @param {string[]} options @returns {string | undefined} */
function git(root, options) {
  const { status, stdout } = spawnSync('git', options, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/**
 * A version of this very commit may be there from a release that broke off.
 * @param {Command} command @param {string} note @param {string} commit
 */
function versionOf(command, note, commit) {
  const there = listed(command, ['list-versions']).find(({ description }) => isOf(description, commit));
  if (there) {
    console.log(RELEASE.versionThere(there.versionNumber));
    return there.versionNumber;
  }
  const made = askClasp(command, ['create-version', note]);
  const number = numberIn(made);
  console.log(RELEASE.versionMade(number));
  return number;
}

/** @param {string} description @param {string} commit */
const isOf = (description, commit) => description.startsWith(OWN) && description.includes(`(${commit})`);

/**
 * The deployment is made once and then moved on: users of an add-on stay on it, and a project holds few.
 * @param {Command} command @param {string} note @param {number} version
 * @returns {string} its id
 */
function deploy(command, note, version) {
  try {
    const own = listed(command, ['list-deployments']).find(({ description }) => description.startsWith(OWN));
    const about = ['--versionNumber', String(version), '--description', note];
    const options = own ? ['update-deployment', own.deploymentId, ...about] : ['create-deployment', ...about];
    const made = askClasp(command, options);
    return typeof made === 'object' && made && 'deploymentId' in made ? String(made.deploymentId) : '';
  } catch (error) {
    if (!(error instanceof ClaspError)) throw error;
    const { code, message, printed } = error;
    throw new ClaspError({ code, message: `${message}\n${RELEASE.notDeployed(version)}` }, printed);
  }
}

/** @param {Command} command @param {string[]} options versions or deployments, those with a number alone */
function listed(command, options) {
  const answer = askClasp(command, options);
  const all = Array.isArray(answer) ? answer : [];
  return all.flatMap((one) =>
    typeof one?.versionNumber === 'number'
      ? [
          {
            versionNumber: numberIn(one),
            description: String(one.description ?? ''),
            deploymentId: String(one.deploymentId ?? ''),
          },
        ]
      : [],
  );
}

/** @param {unknown} answer */
const numberIn = (answer) =>
  typeof answer === 'object' && answer && 'versionNumber' in answer ? Number(answer.versionNumber) : Number.NaN;
