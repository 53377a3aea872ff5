/** The documented functions as data, where `cchc:functions` is imported: the page carries nothing of what computes them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

/**
 * @param {string} root
 * @param {string} work a folder for the bundled table
 * @returns {import('esbuild').Plugin}
 */
export function declarationsPlugin(root, work) {
  return {
    name: 'cchc-functions',
    setup(plugin) {
      plugin.onResolve({ filter: /^cchc:functions$/ }, ({ path }) => ({ path, namespace: 'cchc-functions' }));
      plugin.onLoad({ filter: /.*/, namespace: 'cchc-functions' }, async () => {
        const outfile = join(work, 'functions.mjs');
        const entryPoints = [join(root, 'src/functions/documented.ts')];
        await bundle({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'neutral' });
        const { DOCUMENTED } = await import(pathToFileURL(outfile).href);
        return { contents: `export const DOCUMENTED = ${JSON.stringify(DOCUMENTED)};`, loader: 'js' };
      });
    },
  };
}
