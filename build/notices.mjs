/** Notices of what others wrote and the add-in carries, made from what its files really hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ascii } from './ascii.mjs';
import { allowedChoice, SHIPPED } from './licences.mjs';

/**
 * @typedef {{name: string, version: string, licence: string, copyright: string}} Part copyright: '' where the text says it
 * @typedef {{parts: Part[], text: string}} Notice parts that share a text
 */

/** What a package's own file was put together from: it stands in no list of modules. @type {Readonly<Record<string, readonly string[]>>} */
const EMBEDDED = { jszip: ['immediate', 'lie', 'pako', 'setimmediate'] };

/** The reader of PDF files was built with parts that no package of ours brings. */
const PDF = {
  name: 'pdfjs-dist',
  texts: {
    LICENSE_OPENJPEG: 'BSD-2-Clause',
    LICENSE_PDFJS_OPENJPEG: 'BSD-2-Clause',
    LICENSE_QCMS: 'MIT',
    LICENSE_PDFJS_QCMS: 'BSD-2-Clause',
  },
  /** Says itself which version it is, and whose. */
  polyfills:
    /version: '([\d.]+)',\s*mode: [^,]+,\s*copyright: '([^']+)',\s*license: '(https:\/\/github\.com\/zloirock\/core-js\/[^']+)'/,
};

const MIT =
  readable(`Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`);

/**
 * Folders of packages that left at least a byte in a bundle: "node_modules/preact".
 * @param {import('esbuild').Metafile} metafile
 */
export function packagesIn({ outputs }) {
  const folders = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]),
  );
  return [...new Set(folders)].filter((folder) => folder !== undefined);
}

/**
 * @param {string} root
 * @param {readonly string[]} folders of packages, below the root
 * @returns {Notice[]}
 * @throws {Error} for a licence that is not allowed in what ships, and for a package without its text
 */
export function noticesOf(root, folders) {
  const all = new Set(folders.flatMap((folder) => [folder, ...embeddedIn(folder)]));
  const found = [...all].sort().flatMap((folder) => noticesIn(root, folder));
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { text: apache, copyright } = termsOf(readable(readFileSync(join(root, 'LICENSE'), 'utf8')));
  const whole = [
    { part: { name: 'CCHC', version: own.version, licence: own.license, copyright }, text: apache },
    ...found,
  ];
  /** @type {Map<string, Part[]>} */
  const byText = new Map();
  for (const { part, text } of whole) byText.set(text, [...(byText.get(text) ?? []), part]);
  return [...byText].map(([text, parts]) => ({ parts, text }));
}

/** @param {string} folder */
function embeddedIn(folder) {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return (EMBEDDED[name] ?? []).map((one) => `node_modules/${one}`);
}

/** @param {string} root @param {string} folder @returns {{part: Part, text: string}[]} */
function noticesIn(root, folder) {
  const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const expression = licenceOf(root, folder);
  const licence = allowedChoice(expression, SHIPPED);
  if (licence === undefined) throw new Error(`${name} is under ${expression}, which may not be in what ships.`);
  const files = readdirSync(join(root, folder)).filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file));
  if (files.length === 0) throw new Error(`${name} brings no text of its licence.`);
  const text = files.map((file) => readable(readFileSync(join(root, folder, file), 'utf8'))).join('\n\n');
  const terms = termsOf(text);
  const notice = { part: { name, version, licence, copyright: terms.copyright }, text: terms.text };
  return name === PDF.name ? [notice, ...pdfNotices(root, folder, version)] : [notice];
}

/** As the lock file says, which the package must not contradict. @param {string} root @param {string} folder */
function licenceOf(root, folder) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const locked = packages[folder]?.license;
  if (locked !== license) throw new Error(`${folder}: the lock file says "${locked}", the package "${license}".`);
  return String(locked);
}

/** @param {string} root @param {string} folder @param {string} version @returns {{part: Part, text: string}[]} */
function pdfNotices(root, folder, version) {
  const texts = Object.entries(PDF.texts).map(([file, licence]) => ({
    part: { name: `${PDF.name} (${file.replace('LICENSE_', '').toLowerCase()})`, version, licence, copyright: '' },
    text: readable(readFileSync(join(root, folder, 'wasm', file), 'utf8')),
  }));
  const [, polyfills, copyright, address] =
    PDF.polyfills.exec(readFileSync(join(root, folder, 'legacy/build/pdf.mjs'), 'utf8')) ?? [];
  if (!polyfills || !copyright || !address) throw new Error(`${PDF.name} does not say which core-js it holds.`);
  const part = { name: 'core-js', version: polyfills, licence: 'MIT', copyright: '' };
  return [...texts, { part, text: `Copyright ${copyright}\n${address}\n\n${MIT}` }];
}

/**
 * Where a package may be taken under MIT, the text of the GPL is none of what holds. The terms of the Apache licence are the
 * same for all; who holds the copyright stands behind them.
 * @param {string} text
 */
function termsOf(text) {
  const [terms = ''] = text.split(/^(?:#+ )?(?:GPL version 3|GNU GENERAL PUBLIC LICENSE)$/m);
  const end = terms.indexOf(APACHE_END);
  if (end < 0) return { text: terms.trim(), copyright: '' };
  const copyright = /^ *(Copyright .*\d{4}.*)$/m.exec(terms.slice(end))?.[1] ?? '';
  return { text: terms.slice(0, end + APACHE_END.length), copyright };
}

const APACHE_END = 'END OF TERMS AND CONDITIONS';

/** @param {string} text */
function readable(text) {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}

/**
 * As a file beside the pages, which clasp pushes with them.
 * @param {readonly Notice[]} notices
 */
export function noticesFile(notices) {
  const blocks = notices.map(({ parts, text }) => {
    const names = parts.map(({ name, version, licence, copyright }) =>
      [`${name} ${version}`, licence, copyright].filter(Boolean).join(', '),
    );
    return `<h2>${names.map(ascii).join('<br>\n')}</h2>\n<pre>${ascii(text)}</pre>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Licences of what this add-in carries</title></head>
<body>
${blocks.join('\n')}
</body>
</html>
`;
}
