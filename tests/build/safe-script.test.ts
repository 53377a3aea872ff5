import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeScript } from '../../build/safe-script.mjs';
import { ROOT } from '../preview/preview.ts';

/** What may not stand in a page; written anew, so that it does not share a mistake with the build. */
const CUTTING = /\/\/|\/\*|`|<\?|<\/|<!-|[^\n -~]/;

function expectSafe(script: string): void {
  expect(CUTTING.exec(script)?.[0]).toBeUndefined();
  expect(Math.max(...script.split('\n').map((line) => line.length))).toBeLessThanOrEqual(500);
}

/** What a pattern says, however its characters are written. */
const patternOf = (pattern: string): string =>
  pattern.replaceAll(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/g,
    (all, wide?: string, narrow?: string, plain?: string) => {
      const code = wide ?? narrow;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return plain !== undefined && /[/\u0080-\uffff]/.test(plain) ? plain : all;
    },
  );

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

/** The program without the places of its parts; a text in pieces is one text. */
function meaningOf(script: string): string {
  return JSON.stringify(parse(script, { ecmaVersion: 'latest' }), (key, part: unknown) => {
    if (['start', 'end', 'raw', 'directive'].includes(key)) return undefined;
    if (typeof part === 'bigint') return String(part);
    if (typeof part !== 'object' || part === null) return part;
    const whole = joined(part);
    if (whole !== undefined) return { type: 'Literal', value: whole };
    const { regex } = part as { regex?: Expression };
    return regex ? { pattern: patternOf(regex.pattern), flags: regex.flags } : part;
  });
}

interface Call {
  type?: string;
  callee?: { object?: { type?: string; elements?: { value: unknown }[] }; property?: { name?: string } };
  arguments?: { value?: unknown }[];
}

function joined(node: Call): string | undefined {
  if (node.type !== 'CallExpression' || node.callee?.property?.name !== 'join') return undefined;
  const pieces = node.callee.object?.type === 'ArrayExpression' ? node.callee.object.elements : undefined;
  if (!pieces || node.arguments?.[0]?.value !== '') return undefined;
  return pieces.every((piece) => typeof piece?.value === 'string')
    ? pieces.map(({ value }) => value).join('')
    : undefined;
}

describe('a safe script', () => {
  it.each([
    ['addresses', `["http://a.vn/*", '//', "/*//*/", '\\//']`],
    ['marks of pages', `["</script><!-- -->", '<?xml?>', "\`", '<!-', "]]>", '<\\/a>']`],
    [
      'letters',
      `["Đạt – 100 %", 'tiêu\\u0063hí', '\\é\\0\\07\\377\\x41\\u{1f600}', "😀\u2028\u2029\t", "a\\\nb\\\r\n1"]`,
    ],
    ['octal escapes before a line that goes on', '["\\0\\\n1", "\\1\\\n2"]'],
    ['names', `(() => { const đạt = { điểm: 1, 𠮷: 2 }; return [đạt.điểm, đạt.𠮷, Object.keys(đạt)]; })()`],
    ['members with hidden names', `new (class { #số = 3; get(){ return this.#số; } })().get()`],
    [
      'division and expressions',
      `[8 / 4 / 2, "a/b".split(/\\//), 6 / "ab".search(/b/) / 1, ((x) => x / /3/.exec("3")[0])(6)]`,
    ],
    ['comparisons', `((a, b) => [a<!b, a<!!b, a< /1/.exec("1")[0], a<! --b, a--> b])(1, 2)`],
    ['statements that a line ends', `(() => { let a = 1\nlet b = a\n++a\nreturn [a, b] // </script>\n})()`],
    ['a page of comments', `/* // ' */ [1 /* " */, // '\n 2]`],
  ])('does the same with %s', (_, source) => {
    const safe = safeScript(`(${source.trim()})`);
    expectSafe(safe);
    expect(runInNewContext(safe)).toEqual(runInNewContext(`(${source.trim()})`));
  });

  it.each([
    ['/^[^/]*\\/\\/[/*]+`?<\\?/', ['a//*`<?', '//`', 'x//<?']],
    ['/<!--|<\\/?script[^>]*>|</gi', ['<!--', '</script >', '<']],
    ['/(?<!--)x|(?<=<!)y/', ['x', '--x', '<!y', 'y']],
    ['/(?<tên>đ+)\\k<tên>/u', ['đđ', 'đ']],
    ['/[à-ỹ]+|\\é|[😀-😂]/u'.replace('\\é', 'é'), ['ế', 'é', '😁', '\ud83d']],
    ['/\\é|😀{2}/', ['é', '😀\ude00', '😀😀']],
    ['/a\\/*b|[/]/', ['a///b', 'ab', '/']],
    ['/[[a-z]--[b\\/]]/v', ['a', 'b', '/']],
  ])('finds the same with %s', (expression, texts) => {
    const source = `(${JSON.stringify(texts)}.map((text) => [text.replace(${expression}, '<$&>'), ${expression}.flags]))`;
    const safe = safeScript(source);
    expectSafe(safe);
    expect(runInNewContext(safe)).toEqual(runInNewContext(source));
  });

  it('refuses template literals, whose text cannot be kept', () => {
    expect(() => safeScript('x = `a`')).toThrow('template literal');
  });

  it('refuses a line that it cannot end', () => {
    expect(() => safeScript(`x = /${'a'.repeat(501)}/`)).toThrow('a line of more than 500 characters');
  });

  const character = fc.oneof(
    fc.constantFrom(...'/*<!-?`\'"\\>x0 7u', '//', '/*', '</script', '<!--', '<?', 'ế', '😀', '\u2028', '\n', '\0'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  );
  const text = fc.oneof(
    fc.array(character, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.array(character, { minLength: 300, maxLength: 900 }).map((parts) => parts.join('')),
  );
  /** A literal of the text, with needless backslashes as people write them. */
  const literal = fc.tuple(text, fc.constantFrom("'", '"'), fc.boolean()).map(([value, quote, isEager]) => {
    const written = [...value].map((one) => {
      if (one === quote || one === '\\') return `\\${one}`;
      if (one === '\n') return '\\n';
      if (one === '\0') return '\\x00';
      return isEager && /[/<*!?`ế😀]/u.test(one) ? `\\${one}` : one.replace('\r', '\\r');
    });
    return `${quote}${written.join('')}${quote}`;
  });
  const part = fc.constantFrom(
    'a',
    '\\/',
    '[/*]',
    '<',
    '!',
    '-',
    'ế',
    '😀',
    '\\\\',
    "'",
    '"',
    '`',
    '(?:a|<)',
    '\\?',
    '\\*',
    'x*',
    '[^/]',
  );
  const expression = fc
    .array(part, { minLength: 1, maxLength: 12 })
    .map((parts) => `/${parts.join('')}/`)
    .filter((written) => !written.startsWith('/*'));
  const operand = fc.oneof(literal, expression, fc.integer({ min: 0, max: 99 }).map(String), fc.constant('đ'));
  const operator = fc.constantFrom('/', '*', '<', ',', '+', '-', '===', '&&', '/ /* / */', '<//x\n', ' ?\n1:');

  it('does the same whatever the source, and holds nothing that could be cut', () => {
    const source = fc
      .tuple(operand, fc.array(fc.tuple(operator, operand), { maxLength: 25 }))
      .map(
        ([first, rest]) => `var đ=1;[${first}${rest.map(([sign, value]) => `${sign}${value}`).join('')}].map(String)`,
      )
      // Two tokens that meet may make another one, or none.
      .filter((one) => isProgram(one));
    fc.assert(
      fc.property(source, (one) => {
        const safe = safeScript(one);
        expectSafe(safe);
        expect(meaningOf(safe)).toBe(meaningOf(one));
        // How an expression is written is the only difference that shows.
        const run = (script: string): unknown => runInNewContext(`RegExp.prototype.toString = () => 'x';${script}`);
        expect(run(safe)).toEqual(run(one));
      }),
      { numRuns: 200 },
    );
  });

  function isProgram(source: string): boolean {
    try {
      parse(source, { ecmaVersion: 'latest' });
      return true;
    } catch {
      return false;
    }
  }

  it.each([
    '@e965/xlsx/xlsx.mjs',
    'pdfjs-dist/legacy/build/pdf.mjs',
    'docx-preview/dist/docx-preview.mjs',
  ])('is the same program: %s', async (path) => {
    const source = readFileSync(join(ROOT, 'node_modules', path), 'utf8');
    const { code } = await transform(source, {
      format: 'iife',
      minify: true,
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      supported: { 'template-literal': false },
    });
    const safe = safeScript(code);
    expectSafe(safe);
    expect(meaningOf(safe) === meaningOf(code)).toBe(true);
  });
});
