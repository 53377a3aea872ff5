/** The lock file names no package under a licence that was not looked at. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { allowedChoice, SHIPPED } from '../../build/licences.mjs';

/** What may make and test the add-in besides, and be part of nothing that is given away. */
const WITH_DEVELOPMENT = [...SHIPPED, 'MPL-2.0', 'BlueOak-1.0.0', 'CC-BY-3.0', 'BSD'];

/** Packages beyond, and why they may stay. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  hyperformula: 'GPL-3.0: computes cells in the local host, which is never given away',
  fuzzy: 'MIT by its text; its package names no licence. A part of clasp',
};

const { packages } = JSON.parse(
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../package-lock.json'), 'utf8'),
) as { packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>> };

it('every package is under a licence that is known and may be used', () => {
  const beyond = Object.entries(packages)
    .filter(([folder, { license = '' }]) => folder !== '' && allowedChoice(license, WITH_DEVELOPMENT) === undefined)
    .map(([folder]) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect([...new Set(beyond)].sort()).toEqual(Object.keys(EXCEPTIONS).sort());
});
