/** `npm run -s judge`: bundles the judge of tests/intake/judged with the reader of this checkout or of another, and runs it. */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

/** @param {string} root @param {readonly string[]} options those of the judge, and `--project DIR` */
export async function judge(root, options) {
  const at = options.indexOf('--project');
  const project = at < 0 ? root : resolve(options[at + 1] ?? '.');
  const rest = at < 0 ? options : [...options.slice(0, at), ...options.slice(at + 2)];
  // From there the packages of the project are found.
  const outfile = join(project, 'node_modules', `.judge-${process.pid}.mjs`);
  const folder = join(root, 'tests/intake/judged');
  try {
    await bundle({
      entryPoints: [join(folder, 'judge.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      define: { __VERSION__: '""' },
      plugins: [readerOf(root, project)],
    });
    const { main } = await import(pathToFileURL(outfile).href);
    await main(rest, { handed: join(folder, 'handed'), known: join(root, 'tests/intake/fixtures') });
  } finally {
    rmSync(outfile, { force: true });
  }
  return 0;
}

/** What older checkouts call the files that the judge reads with. @type {Readonly<Record<string, string>>} */
const FORMER = { 'cli/kept.ts': 'cli/published.ts' };

/** @param {string} root @param {string} project @returns {import('esbuild').Plugin} */
function readerOf(root, project) {
  const source = join(root, 'src') + sep;
  return {
    name: 'judged-reader',
    setup(plugin) {
      // No document is made, so its templates are left out.
      plugin.onResolve({ filter: /^cchc:/ }, ({ path }) => ({ path, namespace: 'cchc' }));
      plugin.onLoad({ filter: /.*/, namespace: 'cchc' }, () => ({ contents: 'export const plan = "", report = "";' }));
      if (project === root) return;
      plugin.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const target = resolve(resolveDir, path);
        if (!target.startsWith(source)) return undefined;
        const name = target.slice(source.length);
        const names = [name, FORMER[name] ?? name].map((one) => join(project, 'src', one));
        return { path: names.find((one) => existsSync(one)) ?? join(project, 'src', name) };
      });
    },
  };
}
