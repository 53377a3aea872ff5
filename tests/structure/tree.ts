/** The source tree as parsed programs: its files, what they import, their functions and the names they take from outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vitest/node';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** A node of the parsed program, as ESTree and its TypeScript extension name them. */
export interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Import {
  /** Below src, with "/"; the package's or Node's name where it does not begin with a dot. */
  readonly target: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Below src, with "/". */
  readonly path: string;
  readonly part: string;
  readonly text: string;
  readonly lines: number;
  readonly program: AstNode;
  readonly imports: readonly Import[];
}

/** Folders of data alone: nothing there imports or runs. */
export const DATA: readonly string[] = ['criteria'];

export const PARTS: readonly string[] = readdirSync(SRC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !DATA.includes(entry.name))
  .map(({ name }) => name);

/** Of the folders of data, below src. */
export const DATA_FILES: readonly string[] = DATA.flatMap((folder) =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);

const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** @returns the node at the key, undefined where there is none */
export function child(node: AstNode, key: string): AstNode | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

export const childrenOf = (node: AstNode): AstNode[] => Object.values(node).flat().filter(isNode);

/** The node and all below it, in the order of the text. */
export function* nodesOf(node: AstNode): Generator<AstNode> {
  yield node;
  for (const part of childrenOf(node)) yield* nodesOf(part);
}

export const FILES: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map(readSource);

function readSource(path: string): SourceFile {
  const text = readFileSync(join(SRC, path), 'utf8');
  const program: unknown = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : path.endsWith('.d.ts') ? 'dts' : 'ts' });
  if (!isNode(program)) throw new Error(`${path} cannot be parsed`);
  const imports = [...nodesOf(program)].flatMap((node) => {
    const named = child(node, 'source')?.['value'];
    if (typeof named !== 'string') return [];
    const typeOnly = [node['importKind'], node['exportKind']].includes('type');
    const target = named.startsWith('.') ? relative(SRC, resolve(SRC, dirname(path), named)) : named;
    return [{ target: target.replaceAll('\\', '/'), typeOnly }];
  });
  const part = path.split('/')[0] ?? '';
  return { path, part, text, lines: text.trimEnd().split('\n').length, program, imports };
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const BRANCHES = new Set([
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
]);

/** Every function with its cyclomatic complexity; a function inside another counts by itself. */
export function functionsOf(program: AstNode): { name: string; complexity: number }[] {
  const found: { name: string; complexity: number }[] = [];
  const visit = (node: AstNode, name: string): void => {
    if (FUNCTIONS.has(node.type)) {
      const own = child(node, 'id')?.['name'];
      found.push({ name: typeof own === 'string' ? own : name, complexity: 1 + branchesIn(node) });
    }
    const named = (child(node, 'id') ?? child(node, 'key'))?.['name'];
    for (const part of childrenOf(node)) visit(part, typeof named === 'string' ? named : '');
  };
  visit(program, '');
  return found;
}

function branchesIn(node: AstNode): number {
  let branches = 0;
  for (const part of childrenOf(node)) {
    if (FUNCTIONS.has(part.type)) continue;
    const isBranch = BRANCHES.has(part.type) || (part.type === 'SwitchCase' && part['test'] !== null);
    branches += (isBranch ? 1 : 0) + branchesIn(part);
  }
  return branches;
}

/** Groups of files that import one another's values in a circle. */
export function circlesOf(files: readonly SourceFile[]): string[][] {
  const targets = new Map(
    files.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)]),
  );
  const reachable = new Map(files.map(({ path }) => [path, reachedFrom(path, targets)]));
  const circles = new Map<string, string[]>();
  for (const [path, reached] of reachable) {
    if (!reached.has(path)) continue;
    const members = [...reached].filter((other) => reachable.get(other)?.has(path)).sort();
    circles.set(members.join(), members);
  }
  return [...circles.values()];
}

function reachedFrom(path: string, targets: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const left = [...(targets.get(path) ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    left.push(...(targets.get(next) ?? []));
  }
  return reached;
}

/** Names that a file uses, for values or types, and neither declares nor imports. */
export function outsideNames(program: AstNode): Set<string> {
  const declared = new Set<string>();
  const used = new Set<string>();
  const declare = (pattern: AstNode | undefined): void => {
    if (!pattern) return;
    if (pattern.type === 'Identifier') declared.add(String(pattern['name']));
    else if (pattern.type === 'AssignmentPattern') declare(child(pattern, 'left'));
    else if (pattern.type === 'Property') declare(child(pattern, 'value'));
    else for (const part of childrenOf(pattern)) declare(part);
  };
  const visit = (node: AstNode): void => {
    declare(child(node, 'id'));
    if (node.type.startsWith('Import')) declare(child(node, 'local'));
    if (node.type === 'CatchClause') declare(child(node, 'param'));
    if (['TSTypeParameter', 'TSMappedType'].includes(node.type)) declare(child(node, 'name') ?? child(node, 'key'));
    if (node.type === 'TSInferType') declare(child(child(node, 'typeParameter') ?? node, 'name'));
    const parameters = node['params'] ?? node['parameters'];
    if (Array.isArray(parameters)) for (const parameter of parameters.filter(isNode)) declare(parameter);
    // What is handed on from another file is no name of this one.
    if (node.type.startsWith('Export') && child(node, 'source')) return;
    if (node.type === 'Identifier') used.add(String(node['name']));
    const isMember = node.type === 'MemberExpression' || node.type === 'TSQualifiedName';
    for (const [key, value] of Object.entries(node)) {
      const isName = node['computed'] !== true && (key === 'key' || (isMember && ['property', 'right'].includes(key)));
      const isLabel = node.type === 'TSNamedTupleMember' && key === 'label';
      if (!isName && !isLabel) for (const part of [value].flat().filter(isNode)) visit(part);
    }
  };
  visit(program);
  return new Set([...used].filter((name) => !declared.has(name)));
}
