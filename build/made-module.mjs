/** Data that is made while building, where the source imports it as `cchc:NAME`. */

/**
 * @param {string} name
 * @param {() => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>} make what the module exports
 *   by its names, as JSON; asked anew by each bundle
 * @returns {import('esbuild').Plugin}
 */
export function madeModule(name, make) {
  const namespace = `cchc-${name}`;
  return {
    name: namespace,
    setup(plugin) {
      plugin.onResolve({ filter: new RegExp(`^cchc:${name}$`) }, ({ path }) => ({ path, namespace }));
      plugin.onLoad({ filter: /.*/, namespace }, async () => ({ contents: textOf(await make()), loader: 'js' }));
    },
  };
}

/** @param {Readonly<Record<string, unknown>>} exported */
const textOf = (exported) =>
  Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
