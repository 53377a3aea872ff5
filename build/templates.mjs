/** The default .docx templates: made once per build with `docx`, embedded as base64 where `cchc:templates` is imported. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { madeModule } from './made-module.mjs';

/** @param {string} root @param {string} work a folder for the bundled maker */
export function templatesPlugin(root, work) {
  /** @type {Promise<Record<string, string>> | undefined} */
  let made;
  return madeModule('templates', () => {
    made ??= makeTemplates(root, work);
    return made;
  });
}

/** @param {string} root @param {string} work */
async function makeTemplates(root, work) {
  const outfile = join(work, 'templates.mjs');
  const options = /** @type {const} */ ({ bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  await bundle({ entryPoints: [join(root, 'src/plan/template/make.ts')], outfile, ...options });
  const maker = await import(pathToFileURL(outfile).href);
  const templates = Object.entries(await maker.makeTemplates());
  return Object.fromEntries(templates.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]));
}
