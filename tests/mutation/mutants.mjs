/** Mutants of one source file: small wrong changes made on the parsed program, and the file that holds them all, each off until chosen. */
import { parseAst } from 'vitest/node';

/**
 * One wrong change of an expression.
 * @typedef {{file: string, line: number, start: number, end: number, kind: string, before: string, after: string}} Mutant
 * @typedef {{type: string, start: number, end: number, [key: string]: unknown}} AstNode
 */

/** @type {Readonly<Record<string, string>>} */
const OPERATORS = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

/** Method to what stands in its place; blank: the call is left out and its object stands alone. @type {Readonly<Record<string, string>>} */
const METHODS = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  indexOf: 'lastIndexOf',
  filter: '',
  slice: '',
  trim: '',
  sort: '',
  toSorted: '',
  reverse: '',
  toReversed: '',
};

/** Of the nodes of types these alone hold a value. */
const VALUE_OF_TYPE = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

/** @param {unknown} value @returns {value is AstNode} */
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** @param {AstNode} node @param {string} key @returns {AstNode | undefined} */
const child = (node, key) => {
  const value = node[key];
  return isNode(value) ? value : undefined;
};

/** Properties that hold what is only looked at: how wide a column is, what an example of the help shows. */
const LOOKS = new Set(['width', 'examples']);

/** @param {AstNode} node @returns {AstNode[]} */
function childrenOf(node) {
  if (node.type === 'Property' && LOOKS.has(String(child(node, 'key')?.['name']))) return [];
  if (VALUE_OF_TYPE.has(node.type)) return [child(node, 'expression')].filter((one) => one !== undefined);
  return Object.entries(node)
    .filter(([key]) => !(key === 'key' && node['computed'] === false))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .filter(({ type }) => VALUE_OF_TYPE.has(type) || !(type.startsWith('TS') || type.startsWith('Import')));
}

/** @param {AstNode | undefined} node */
const isText = (node) =>
  node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node['value'] === 'string');

/** @typedef {{kind: string, node: AstNode, after: string}} Change */

/** @type {Readonly<Record<string, (node: AstNode, text: (part: AstNode | undefined) => string) => Change[]>>} */
const CHANGES = {
  BinaryExpression: changeOperator,
  LogicalExpression: changeOperator,
  ConditionalExpression: (node) => changeTest(node, ['true', 'false']),
  IfStatement: (node) => changeTest(node, ['true', 'false']),
  WhileStatement: (node) => changeTest(node, ['false']),
  ForStatement: (node) => changeTest(node, ['false']),
  UnaryExpression: (node, text) =>
    ['!', '-'].includes(String(node['operator']))
      ? [{ kind: 'negation', node, after: text(child(node, 'argument')) }]
      : [],
  UpdateExpression: (node, text) => {
    const other = node['operator'] === '++' ? '--' : '++';
    const name = text(child(node, 'argument'));
    return [{ kind: 'operator', node, after: node['prefix'] ? `${other}${name}` : `${name}${other}` }];
  },
  AssignmentExpression: (node, text) => {
    /** @type {Readonly<Record<string, string>>} */
    const others = { '+=': '-=', '-=': '+=', '*=': '/=' };
    const other = others[String(node['operator'])];
    if (other === undefined || isText(child(node, 'right'))) return [];
    return [{ kind: 'operator', node, after: `${text(child(node, 'left'))} ${other} ${text(child(node, 'right'))}` }];
  },
  Literal: (node) => {
    const { value } = node;
    if (typeof value === 'boolean') return [{ kind: 'constant', node, after: String(!value) }];
    return typeof value === 'number' ? [{ kind: 'constant', node, after: String(value + 1) }] : [];
  },
  ExpressionStatement: (node) => {
    const expression = child(node, 'expression');
    const called = expression?.type === 'CallExpression' && child(expression, 'callee')?.type !== 'Super';
    return called ? [{ kind: 'removed call', node: expression, after: 'void 0' }] : [];
  },
  CallExpression: (node, text) => {
    const callee = child(node, 'callee');
    const object = callee?.type === 'MemberExpression' && callee['computed'] === false && child(callee, 'object');
    const name = callee && child(callee, 'property');
    const method = String(name?.['name']);
    const other = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
    if (!object || !callee || !name || other === undefined) return [];
    const args = text(node).slice(callee.end - node.start);
    // Parentheses around an assertion (`(x as Y).find`) are no part of its node.
    return [{ kind: 'method', node, after: `(${text(object)})${other === '' ? '' : `.${other}${args}`}` }];
  },
};

/** @param {AstNode} node @param {(part: AstNode | undefined) => string} text @returns {Change[]} */
function changeOperator(node, text) {
  const other = OPERATORS[String(node['operator'])];
  const [left, right] = [child(node, 'left'), child(node, 'right')];
  if (other === undefined || (node['operator'] === '+' && (isText(left) || isText(right)))) return [];
  return [{ kind: 'operator', node, after: `(${text(left)}) ${other} (${text(right)})` }];
}

/** @param {AstNode} node @param {readonly string[]} values @returns {Change[]} */
function changeTest(node, values) {
  const test = child(node, 'test');
  return test ? values.map((after) => ({ kind: 'condition', node: test, after })) : [];
}

/**
 * @param {string} file its name, as the report prints it
 * @param {string} source TypeScript
 * @returns {Mutant[]} in the order of the text
 */
export function mutantsOf(file, source) {
  /** @param {AstNode | undefined} part */
  const text = (part) => (part ? source.slice(part.start, part.end) : '');
  /** @type {Mutant[]} */
  const found = [];
  /** @param {AstNode} node @param {boolean} inChain whether a "?." before it may end the whole expression */
  const visit = (node, inChain) => {
    for (const { kind, node: place, after } of inChain ? [] : (CHANGES[node.type]?.(node, text) ?? [])) {
      const line = source.slice(0, place.start).split('\n').length;
      found.push({ file, line, start: place.start, end: place.end, kind, before: text(place), after });
    }
    const chained = node.type === 'ChainExpression' || (inChain && /^(?:Call|Member)Expression$/.test(node.type));
    for (const part of childrenOf(node)) {
      visit(part, chained && (part === node['expression'] || part === node['callee'] || part === node['object']));
    }
  };
  const program = parseAst(source, { lang: 'ts' });
  visit(/** @type {AstNode} */ (/** @type {unknown} */ (program)), false);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The file with every given mutant in it, each chosen by `__mutant(number)`.
 * @param {string} source
 * @param {readonly (Mutant & {number: number})[]} mutants of this file, in the order of the text, the longer first
 */
export function withMutants(source, mutants) {
  /** @param {number} start @param {number} end @param {readonly (Mutant & {number: number})[]} inside @returns {string} */
  const render = (start, end, inside) => {
    let text = '';
    let at = start;
    let rest = inside;
    for (let first = rest[0]; first; first = rest[0]) {
      const { start: from, end: to } = first;
      const same = rest.filter((one) => one.start === from && one.end === to);
      const within = rest.filter((one) => one.start < to && !same.includes(one));
      const original = `(${render(from, to, within)})`;
      text += source.slice(at, from);
      text += same.reduce((made, { number, after }) => `(__mutant(${number})?(${after}):${made})`, original);
      at = to;
      rest = rest.slice(same.length + within.length);
    }
    return text + source.slice(at, end);
  };
  return render(0, source.length, mutants);
}
