/**
 * The top-level functions of Code.js. Apps Script finds menu items, calls from pages and custom functions by name, and
 * shows autocomplete only for a function with a JSDoc that says so; esbuild drops both, so they are written here.
 */

/**
 * @typedef {{name: string, help: string, optional?: boolean}} Parameter
 * @typedef {{name: string, about: string, parameters: Parameter[], example: string}} DocumentedFunction
 */

/**
 * @param {DocumentedFunction[]} functions
 * @param {{name: string, parameters: string[], by?: string}[]} entryPoints
 */
export function stubs(functions, entryPoints) {
  const entries = entryPoints.map(({ name, parameters, by }) => {
    const list = parameters.join(', ');
    return `function ${name}(${list}) {return cchc.${by ? `${by}("${name}")` : `${name}(${list})`}}`;
  });
  return [...functions.map(functionStub), ...entries, ''].join('\n');
}

/** @param {DocumentedFunction} documented */
function functionStub({ name, about, parameters, example }) {
  const lines = [
    about,
    `Ví dụ: ${example}`,
    ...parameters.map((p) => `@param {*} ${p.optional ? `[${p.name}]` : p.name} ${p.help}`),
    '@customfunction',
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd().replaceAll('*/', '* /')).join('\n');
  const list = parameters.map((p) => p.name).join(', ');
  return `/**\n${comment}\n */\nfunction ${name}(${list}) {return cchc.runFunction(${JSON.stringify(name)},arguments)}`;
}
