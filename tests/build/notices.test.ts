import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedChoice, SHIPPED } from '../../build/licences.mjs';
import { noticesOf } from '../../build/notices.mjs';
import { ROOT } from '../preview/preview.ts';
import { testFolder } from '../setup/folder.ts';
import { FILES } from '../structure/tree.ts';

const ADDIN = join(ROOT, 'build/addin');
const NOTICES = readFileSync(join(ADDIN, 'notices.html'), 'utf8');
const about = readFileSync(join(ADDIN, 'about.html'), 'utf8');

/** "preact 11.2.0, MIT", as the file lists what the add-in carries. */
const PARTS = [...NOTICES.matchAll(/<h2>([\s\S]*?)<\/h2>/g)].flatMap(([, names = '']) => names.split('<br>\n'));
const NAMES = PARTS.map((part) => part.split(' ')[0] ?? '');

const lockOf = (name: string): { version: string } | undefined => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return packages[`node_modules/${name}`];
};

/** Packages that the parts of the source import which reach `build/addin`; `docx` makes the templates while building. */
const IMPORTED = new Set(
  FILES.filter(({ part }) => !['host', 'cli'].includes(part))
    .flatMap(({ imports }) => imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target))
    .map((target) => /^(?:@[a-z][\w.-]*\/)?[a-z][\w.-]*(?=\/|$)/.exec(target)?.[0] ?? '')
    .filter((name) => name !== 'docx' && lockOf(name) !== undefined),
);

describe('the notices', () => {
  it('name every package that the source imports, in the version of the lock file', () => {
    expect(IMPORTED.size).toBeGreaterThan(3);
    for (const name of [...IMPORTED, 'pdfjs-dist']) {
      expect(PARTS.filter((part) => part.startsWith(`${name} ${lockOf(name)?.version},`))).toHaveLength(1);
    }
  });

  it('name what packages carry within their own files', () => {
    for (const name of ['lie', 'immediate', 'setimmediate', 'pako', 'core-js']) expect(NAMES).toContain(name);
  });

  it('name nothing that only computes for development', () => {
    for (const name of ['hyperformula', 'esbuild', 'acorn', 'docx', '@revolist/revogrid'])
      expect(NAMES).not.toContain(name);
  });

  it('hold the text of each licence, in ASCII, and none of the GPL', () => {
    const texts = [...NOTICES.matchAll(/<pre>([\s\S]*?)<\/pre>/g)].map(([, text = '']) => text);
    for (const text of texts) expect(text.length).toBeGreaterThan(900);
    expect(texts.filter((text) => text.includes('TERMS AND CONDITIONS FOR USE'))).toHaveLength(1);
    expect(NOTICES).not.toMatch(/GNU GENERAL PUBLIC LICENSE/i);
    expect(NOTICES).not.toMatch(/[^\n -~]/);
  });

  it('are shown under "Giới thiệu"', () => {
    for (const name of NAMES.filter((one) => /^[\w@/-]+$/.test(one))) expect(about).toContain(`name:"${name}"`);
  });
});

describe('what ships', () => {
  it('holds nothing of HyperFormula', () => {
    for (const file of readdirSync(ADDIN)) {
      expect(/hyperformula/i.test(readFileSync(join(ADDIN, file), 'utf8'))).toBe(false);
    }
  });

  it('is not built with HyperFormula in it', () => {
    expect(() => noticesOf(ROOT, ['node_modules/hyperformula'])).toThrow('hyperformula is under GPL-3.0-only');
  });

  it('is not built with a package that names no licence', () => {
    const root = testFolder('notices-');
    const folder = 'node_modules/nameless';
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ name: 'nameless', version: '1.0.0' }));
    for (const file of ['package.json', 'package-lock.json', 'LICENSE']) cpSync(join(ROOT, file), join(root, file));
    expect(() => noticesOf(root, [folder])).toThrow('nameless is under');
  });

  it('takes of several licences one that it may', () => {
    expect(allowedChoice('(MIT OR GPL-3.0-or-later)', SHIPPED)).toBe('MIT');
    expect(allowedChoice('GPL-3.0 OR Apache-2.0', SHIPPED)).toBe('Apache-2.0');
    expect(allowedChoice('(MIT AND Zlib)', SHIPPED)).toBe('MIT AND Zlib');
    expect(allowedChoice('(MIT AND GPL-3.0)', SHIPPED)).toBeUndefined();
    expect(allowedChoice('SEE LICENSE IN x', SHIPPED)).toBeUndefined();
  });
});
