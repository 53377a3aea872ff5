/** Before any test: the bundle under test is the one made from these sources, and the browser is unpacked once. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from '../../build/build.mjs';
import { prepareBrowser } from './browser.ts';
import { openTestFolder } from './folder.ts';

export default async function setup(): Promise<() => void> {
  await buildWhenStale(join(dirname(fileURLToPath(import.meta.url)), '../..'));
  await prepareBrowser();
  return openTestFolder();
}
