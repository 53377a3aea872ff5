/**
 * The top-level functions of Code.js. Apps Script finds menu items, calls from pages and custom functions by name, and
 * shows autocomplete only for a function with a JSDoc that says so; esbuild drops both, so they are written here.
 */

/**
 * @typedef {{name: string, label: string, about: string, optional?: boolean}} Parameter
 * @typedef {{name: string, about: string, parameters: Parameter[], returns: string, example: string}} CustomFunction
 */

/**
 * @param {CustomFunction[]} functions
 * @param {{name: string, parameters: string[]}[]} entryPoints
 */
export function stubs(functions, entryPoints) {
  const entries = entryPoints.map(({ name, parameters }) => {
    const list = parameters.join(', ');
    return `function ${name}(${list}) { return cchc.${name}(${list}); }`;
  });
  return [...functions.map(functionStub), ...entries, ''].join('\n');
}

/** @param {CustomFunction} declaration */
function functionStub({ name, about, parameters, returns, example }) {
  const lines = [
    ...[about, '', `Ví dụ: ${example}`, ''],
    ...parameters.map((p) => `@param {*} ${p.optional ? `[${p.name}]` : p.name} ${p.about}`),
    ...[`@return {*} ${returns}`, '@customfunction'],
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd().replaceAll('*/', '* /')).join('\n');
  const list = parameters.map((p) => p.name).join(', ');
  return `/**\n${comment}\n */\nfunction ${name}(${list}) { return cchc.runFunction(${JSON.stringify(name)}, arguments); }`;
}
