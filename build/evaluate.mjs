/** Runs pure modules of the source while building: what they hold is put into files. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

let evaluations = 0;

/** @param {Pick<import('./build.mjs').Context, 'root' | 'work' | 'define'>} context @param {string} source */
export async function evaluate({ root, work, define }, source) {
  const outfile = join(work, `evaluated-${evaluations++}.mjs`);
  const stdin = { contents: source, resolveDir: root };
  await bundle({ stdin, bundle: true, outfile, format: 'esm', platform: 'neutral', define });
  return import(pathToFileURL(outfile).href);
}
