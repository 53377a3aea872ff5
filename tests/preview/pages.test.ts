import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/pages/about/texts.ts';
import { ROOT } from './preview.ts';

const ADDIN = join(ROOT, 'build/addin');
const pages = readdirSync(ADDIN).filter((name) => name.endsWith('.html'));

describe.each(pages)('%s', (name) => {
  const html = readFileSync(join(ADDIN, name), 'utf8');

  it('fetches nothing from outside', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=["']?https?:/i);
  });
});

it('explains every permission of the manifest, and no other', () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(ADDIN, 'appsscript.json'), 'utf8')) as { oauthScopes: string[] };
  expect(Object.keys(SCOPES)).toEqual(oauthScopes.map((scope) => scope.split('/').at(-1)));
});
