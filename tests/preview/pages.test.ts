import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/pages/about/texts.ts';
import { ROOT } from './preview.ts';

const ADDIN = join(ROOT, 'build/addin');
const pages = readdirSync(ADDIN).filter((name) => name.endsWith('.html'));

/** Strings and comments of minified code taken away, so that only its own characters are left. */
const bare = (code: string) => code.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\//g, "''");

describe.each(pages)('%s', (name) => {
  const html = readFileSync(join(ADDIN, name), 'utf8');
  const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, code = '']) => code);

  it('holds nothing in its code that ends or hides the rest of the page', () => {
    // As many ends as beginnings: an end inside code would show up as one too many.
    expect(html.match(/<\/script/gi)?.length ?? 0).toBe(html.match(/<script\b/gi)?.length ?? 0);
    for (const code of scripts) expect(code).not.toContain('<!--');
  });

  it('has no template literals, which Google strips where they look like comments', () => {
    for (const code of scripts)
      expect(bare(code).replace(/\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/g, '//')).not.toContain('`');
  });

  it('fetches nothing from outside', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=["']?https?:/i);
  });
});

it('explains every permission of the manifest, and no other', () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(ADDIN, 'appsscript.json'), 'utf8')) as { oauthScopes: string[] };
  expect(Object.keys(SCOPES)).toEqual(oauthScopes.map((scope) => scope.split('/').at(-1)));
});
