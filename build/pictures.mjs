/** The guide's pictures: as data where `cchc:pictures` is imported, and `npm run pictures`, which makes them anew. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeModule } from './made-module.mjs';

/** @param {string} root */
const folderOf = (root) => join(root, 'src/pages/guide/pictures');

/** @param {string} root */
export const picturesPlugin = (root) => madeModule('pictures', () => ({ PICTURES: picturesOf(root) }));

/** @param {string} root @returns {Record<string, {source: string, width: number, height: number}>} */
function picturesOf(root) {
  const record = join(folderOf(root), 'pictures.json');
  if (!existsSync(record)) return {};
  /** @type {Record<string, {width: number, height: number}>} */
  const known = JSON.parse(readFileSync(record, 'utf8'));
  return Object.fromEntries(
    Object.entries(known).map(([name, { width, height }]) => {
      const bytes = readFileSync(join(folderOf(root), `${name}.png`)).toString('base64');
      return [name, { source: `data:image/png;base64,${bytes}`, width, height }];
    }),
  );
}

/**
 * Makes all pictures anew: the test that walks to each of them writes what it sees instead of comparing it.
 * @param {string} root
 */
export function makePictures(root) {
  const { status, error } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/guide/pictures.test.ts'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MAKE_PICTURES: '1' } },
  );
  if (error) throw error;
  const bytes = readdirSync(folderOf(root)).reduce(
    (sum, name) => sum + readFileSync(join(folderOf(root), name)).length,
    0,
  );
  console.log(`Hình trong hướng dẫn: ${Math.round(bytes / 1024)} KB.`);
  return status ?? 1;
}
