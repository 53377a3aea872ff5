/** One kit for all pages: no colours, no calls of the platform and no sentences outside of it and of the modules of texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { child, FILES, nodesOf, type SourceFile } from './tree.ts';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '../../src/pages');

const SHEETS = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(join(PAGES, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '') }));

const TOKENS = SHEETS.find(({ path }) => path === 'kit/tokens.css')?.text ?? '';

const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|(?<![-\w])(?:white|black|gray|grey|silver|red|maroon|green|lime|blue|navy|teal|aqua|orange|yellow|olive|purple|pink|brown)(?![-\w])/i;

const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu;

const PAGE_FILES = FILES.filter(({ part }) => part === 'pages');

/** Texts of the file: literals, parts of templates, what stands between tags. */
function textsIn({ program }: SourceFile): string[] {
  return [...nodesOf(program)].flatMap((node) => {
    if (!['Literal', 'JSXText', 'TemplateElement'].includes(node.type)) return [];
    const { value } = node;
    const text = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : value;
    return typeof text === 'string' ? [text] : [];
  });
}

describe('the pages', () => {
  it('take every colour from the tokens', () => {
    const coloured = SHEETS.filter(({ path, text }) => path !== 'kit/tokens.css' && COLOUR.test(text));
    expect(coloured.map(({ path }) => path)).toEqual([]);
  });

  it('use only tokens that there are', () => {
    const unknown = SHEETS.flatMap(({ path, text }) =>
      [...text.matchAll(/var\((--[\w-]+)(?=\))/g)]
        .map(([, name = '']) => name)
        .filter((name) => !TOKENS.includes(`${name}:`) && !text.includes(`${name}:`))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('reach the server through the kit alone', () => {
    const reaching = PAGE_FILES.filter(({ path }) => path !== 'pages/kit/rpc.ts').filter(({ program }) =>
      [...nodesOf(program)].some((node) => {
        if (node.type === 'MemberExpression') return child(node, 'property')?.['name'] === 'google';
        return node.type === 'Identifier' && ['google', 'fetch', 'XMLHttpRequest'].includes(String(node['name']));
      }),
    );
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });

  it('have no Vietnamese in a component', () => {
    const wordy = PAGE_FILES.filter((file) => file.path.endsWith('.tsx')).filter((file) =>
      textsIn(file).some((text) => VIETNAMESE.test(text)),
    );
    expect(wordy.map(({ path }) => path)).toEqual([]);
  });
});
