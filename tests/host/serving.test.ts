/** How HTML reaches the browser: what the models of Google's reader take away, what they leave, and what gives a file as it is. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Sanitiser, sanitise } from '../../src/host/runtime/sanitiser.ts';
import { ADDIN, emptyBook } from '../workbook/book.ts';
import { run } from './addin.ts';

const MODELS: readonly Sanitiser[] = [
  'off',
  'regular expressions',
  'no classes',
  'no regular expressions',
  'no strings',
];

/** What each model leaves of a script. */
const left = (script: string): string[] =>
  MODELS.map((model) => sanitise(`<p>a</p><script>${script}</script>`, model).slice('<p>a</p><script>'.length));

describe('the reader of scripts', () => {
  test('takes comments away, up to the end of their line or of themselves', () => {
    const [off, ...others] = left('a(); // b\nc(/* d\n */ 1);');
    expect(off).toBe('a(); // b\nc(/* d\n */ 1);</script>');
    expect(new Set(others)).toEqual(new Set(['a(); \nc( 1);</script>']));
  });

  test('takes the end of the script with a comment that nothing ends', () => {
    for (const rest of left('a(); // b').slice(1)) expect(rest).toBe('a(); >');
    for (const rest of left('a(); /* b').slice(1)) expect(rest).toBe('a(); >');
  });

  test('knows no template literals', () => {
    for (const rest of left('a = `http://x`;\nb();').slice(1)) expect(rest).toBe('a = `http:\nb();</script>');
  });

  test.each([
    ['an address in a string', 'a(\'http://x\', "/*");', [true, true, true, false]],
    ['a string behind an escaped quote', "a('\\'//');", [true, true, true, false]],
    ['a quote in an expression', "a = /'/; b('//'); c = /'/;", [true, true, false, false]],
    ['a slash in the brackets of an expression', "a = /[/'\"]/; b = '//';", [true, false, false, false]],
    ['division', "a = b / c; d = (e) / f; g = '//';", [true, true, true, false]],
    ['an expression behind return', "return /'/.test(a) && '//';", [true, true, false, false]],
    ['an asterisk in an expression', 'a = /[/*]/;', [true, true, false, false]],
  ])('%s: which models leave it whole', (_, script, expected) => {
    expect(
      left(script)
        .slice(1)
        .map((rest) => rest === `${script}</script>`),
    ).toEqual(expected);
  });

  test('takes comments of pages and styles away', () => {
    expect(sanitise('<p>a<!-- b --></p><style>a{}/* // */b{}</style><STYLE>c{}/*d</STYLE>', 'no strings')).toBe(
      '<p>a</p><style>a{}b{}</style><STYLE>c{}</STYLE>',
    );
  });
});

const DATA = '<script type="application/json">{"link":"http://a.vn/*"}</script>\n';
const PAGE = "<html><script>a('//');</script></html>";
const pages = { data: DATA, page: PAGE };
const read = (expression: string, doubts = {}): unknown =>
  run(`return ${expression};`, { pages: { ...pages }, doubts });

describe('HtmlService', () => {
  test('gives a page as it is served, by the strictest model where nothing else is said', () => {
    const page = "HtmlService.createHtmlOutputFromFile('page').getContent()";
    expect(read(page)).toBe("<html><script>a('></html>");
    expect(read(page, { sanitiser: 'no classes' })).toBe(PAGE);
    expect(read(page, { sanitiser: 'off' })).toBe(PAGE);
  });

  test('refuses scripts and styles that are no whole page, unless it is said to take them', () => {
    const data = "HtmlService.createHtmlOutputFromFile('data').getContent()";
    expect(() => read(data)).toThrow('Malformed HTML content: <script type="application/json">');
    expect(read(data, { partialPages: 'served' })).toBe('<script type="application/json">{"link":"http:>\n');
  });

  test('gives the raw text of a template', () => {
    expect(read("HtmlService.createTemplateFromFile('data').getRawContent()")).toBe(DATA);
    expect(read("HtmlService.createTemplateFromFile('page.html').getRawContent()")).toBe(PAGE);
    expect(() => read("HtmlService.createTemplateFromFile('nope')")).toThrow('No HTML file named nope was found.');
  });

  test('serves what is set and appended in the same way', () => {
    const written = `HtmlService.createHtmlOutput('<p>1<!-- 2 --></p>').append('<script>// 3\\n</script>')`;
    expect(read(`${written}.getContent()`)).toBe('<p>1</p><script>\n</script>');
    expect(read(`${written}.setContent('<!-- 4 -->5').getContent()`)).toBe('5');
  });

  test('escapes text that is not trusted, and clears', () => {
    expect(read(`HtmlService.createHtmlOutput('<b>').appendUntrusted('<i>"&').getContent()`)).toBe(
      '<b>&#60;i&#62;&#34;&#38;',
    );
    expect(read(`HtmlService.createHtmlOutput('<b>').clear().getContent()`)).toBe('');
    expect(read('HtmlService.createHtmlOutput().getTitle()')).toBe('');
  });
});

describe('the built add-in', () => {
  test.each([
    { sanitiser: 'off', partialPages: 'served' },
    { sanitiser: 'no strings', partialPages: 'refused' },
  ] as const)('opens its pages whole and reads its texts with $sanitiser', (doubts) => {
    const host = emptyBook({ doubts });
    const opened = host.runMenu('Giới thiệu').dialogs.map(({ html }) => html);
    expect(opened).toEqual([readFileSync(join(ADDIN, 'about.html'), 'utf8')]);
    host.runMenu('Nạp số liệu mẫu');
    expect(host.tabs.map(({ name }) => name)).toContain('Chấm điểm');
  });
});
