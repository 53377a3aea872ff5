/** What clasp itself would send, asked of the real one. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { testFolder } from '../setup/folder.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ADDIN = join(ROOT, 'build/addin');

it('pushes the bundle, the manifest and the pages, and nothing else', () => {
  const folder = testFolder('clasp-');
  cpSync(join(ROOT, '.clasp.json'), join(folder, '.clasp.json'));
  cpSync(ADDIN, join(folder, 'build/addin'), { recursive: true });
  const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  const printed = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { filesToPush, untrackedFiles } = JSON.parse(printed);
  expect(filesToPush.toSorted()).toEqual(
    readdirSync(ADDIN)
      .map((name) => `build/addin/${name}`)
      .toSorted(),
  );
  expect(untrackedFiles).toEqual([]);
  expect(filesToPush).toContain('build/addin/Code.js');
});
