import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundlePdf } from '../../build/pdf.mjs';
import { sanitise } from '../../src/host/runtime/sanitiser.ts';
import { digestOf } from '../../src/pages/guard/loading.ts';
import { ROOT } from '../preview/preview.ts';

const ADDIN = join(ROOT, 'build/addin');
const FILES = readdirSync(ADDIN).filter((name) => name.endsWith('.html'));
const textOf = (name: string): string => readFileSync(join(ADDIN, name), 'utf8');
/** The others hold data and are read raw. */
const PAGES = FILES.filter((name) => textOf(name).includes('id="page"'));

const partsOf = (html: string, element: string): string[] =>
  [...html.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g'))].map(([, text = '']) => text);

describe.each(PAGES)('%s', (name) => {
  const html = textOf(name);
  const scripts = partsOf(html, 'script');
  const styles = partsOf(html, 'style');

  it('holds nothing that Google has been seen to cut, and no character that may change', () => {
    expect(scripts).toHaveLength(2);
    expect(styles).toHaveLength(1);
    for (const text of [...scripts, ...styles]) {
      expect(/\/\/|\/\*|`|<\?|<\/|<!-/.exec(text)?.[0]).toBeUndefined();
    }
    expect(/[^\n -~]/.exec(html)?.[0]).toBeUndefined();
    expect(html).not.toContain('<!--');
  });

  it('has short lines, so that little would go with the rest of one', () => {
    expect(html.split('\n').filter((line) => line.length > 600)).toEqual([]);
  });

  it.each([
    'regular expressions',
    'no classes',
    'no regular expressions',
    'no strings',
  ] as const)('is left whole by a reader of the kind "%s"', (sanitiser) => {
    expect(sanitise(html, sanitiser) === html).toBe(true);
  });

  it('knows length and hash of its script', () => {
    const [guard = '', script = ''] = scripts;
    const { length, hash } = digestOf(script);
    expect(guard).toContain(`{length:${length},hash:${hash}}`);
  });
});

describe('the digest of a script', () => {
  it('is the same with other line ends, and another with any other change', () => {
    const script = 'a(1);\nb("2");';
    expect(digestOf(script.replaceAll('\n', '\r\n'))).toEqual(digestOf(script));
    for (let at = 0; at < script.length; at++) {
      const changed = `${script.slice(0, at)}#${script.slice(at + 1)}`;
      expect(digestOf(changed)).not.toEqual(digestOf(script));
    }
    expect(digestOf('ab')).not.toEqual(digestOf('ba'));
  });
});

describe('files of data', () => {
  it('are read raw, never as a page that is served', () => {
    const code = readFileSync(join(ADDIN, 'Code.js'), 'utf8');
    expect(code).toContain('.getRawContent()');
    expect(code).not.toContain('.getContent()');
  });
});

describe('intake.html', () => {
  it('holds the reader of PDF files as the build made it', async () => {
    const [, script = ''] = partsOf(textOf('intake.html'), 'script');
    // gzip in base64 begins so; a text this long stands in pieces.
    const pieces = /\[\s*"H4sI[^\]]*\]/.exec(script)?.[0] ?? '';
    const packed = String(runInNewContext(`${pieces}.join('')`));
    const unpacked = gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');
    const { text } = await bundlePdf(ROOT);
    expect(unpacked === text).toBe(true);
  });
});
