/** The default .docx templates: made once per build with `docx`, embedded as base64 where `cchc:templates` is imported. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

/**
 * @param {string} root
 * @param {string} work a folder for the bundled maker
 * @returns {import('esbuild').Plugin}
 */
export function templatesPlugin(root, work) {
  /** @type {Promise<string> | undefined} */
  let made;
  return {
    name: 'cchc-templates',
    setup(plugin) {
      plugin.onResolve({ filter: /^cchc:templates$/ }, ({ path }) => ({ path, namespace: 'cchc' }));
      plugin.onLoad({ filter: /.*/, namespace: 'cchc' }, async () => {
        made ??= makeModule(root, work);
        return { contents: await made, loader: 'js' };
      });
    },
  };
}

/** @param {string} root @param {string} work */
async function makeModule(root, work) {
  const maker = join(work, 'templates.mjs');
  const options = /** @type {const} */ ({ bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  await bundle({ entryPoints: [join(root, 'src/plan/template/make.ts')], outfile: maker, ...options });
  const { makeTemplates } = await import(pathToFileURL(maker).href);
  const templates = Object.entries(await makeTemplates());
  return templates
    .map(([name, bytes]) => `export const ${name} = ${JSON.stringify(Buffer.from(bytes).toString('base64'))};`)
    .join('\n');
}
