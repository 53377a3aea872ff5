/** Which build the whole suite has passed on: what is released is that one and no other. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDIN_FOLDERS } from './build.mjs';

const RECORD = 'build/.tested';

/** @param {string} root */
export function noteTested(root) {
  writeFileSync(join(root, RECORD), digestOf(join(root, ADDIN_FOLDERS.bound)));
}

/** Whether the build that lies there is the one that passed. @param {string} root */
export function isTested(root) {
  const record = join(root, RECORD);
  return existsSync(record) && readFileSync(record, 'utf8') === digestOf(join(root, ADDIN_FOLDERS.bound));
}

/** @param {string} folder */
function digestOf(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
