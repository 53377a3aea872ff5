/** Where code may run: what is pure takes names of the language alone, and the sheet is changed in one part. */
import { describe, expect, it } from 'vitest';
import { MENU } from '../../src/addin/menu.ts';
import { menuPath } from '../../src/book/menu-path.ts';
import { child, FILES, nodesOf, outsideNames } from './tree.ts';

/** Parts that run in the sheet, in a page, in the terminal and in tests alike. */
const PURE = ['core', 'book', 'intake', 'plan', 'functions', 'province'];

/** Values and types of ECMAScript and TypeScript themselves. */
const LANGUAGE = new Set(
  `Array ArrayLike BigInt Boolean Date Error Infinity Iterable Iterator IterableIterator Generator JSON Map Math NaN Number Object
  Promise RangeError RegExp RegExpExecArray RegExpMatchArray Set String Symbol TypeError Uint8Array WeakMap WeakSet undefined
  Awaited Exclude Extract NonNullable Omit Parameters Partial Pick Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Required ReturnType
  Int32Array Float64Array Uint16Array Uint32Array const`.split(/\s+/),
);

describe('the parts that run anywhere', () => {
  it('take names of the language alone: none of Google, the page or Node', () => {
    const foreign = FILES.filter(({ part, path }) => PURE.includes(part) && !path.endsWith('.d.ts')).flatMap(
      ({ path, program }) =>
        [...outsideNames(program)].filter((name) => !LANGUAGE.has(name)).map((name) => `${path}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('import no module of Node', () => {
    const wrong = FILES.filter(({ part }) => PURE.includes(part)).filter(({ imports }) =>
      imports.some(({ target }) => target.startsWith('node:')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the sheet', () => {
  const WRITES =
    /^(?:setValues?|setFormulas?|setRichTextValues?|setFormulasR1C1|appendRow|clearContents?|insertCheckboxes)$/;

  // Probes write into a tab of their own, to see what Google makes of it.
  it('is written to by the writer alone', () => {
    const isOther = ({ part, path }: (typeof FILES)[number]): boolean =>
      part !== 'host' && !path.startsWith('sheet/writer/') && !path.startsWith('check/probes/');
    const writers = FILES.filter(isOther).filter(({ program }) =>
      [...nodesOf(program)].some((node) => {
        const callee = node.type === 'CallExpression' ? child(node, 'callee') : undefined;
        return callee?.type === 'MemberExpression' && WRITES.test(String(child(callee, 'property')?.['name']));
      }),
    );
    expect(writers.map(({ path }) => path)).toEqual([]);
  });
});

describe('the menu', () => {
  const PLACES = new Set(MENU.map(({ label }) => menuPath(label)));
  const NAMED = /CCHC → \p{Lu}/gu;

  it('is named in sentences as it is', () => {
    const wrong = FILES.flatMap(({ path, text }) =>
      [...text.matchAll(NAMED)]
        .map(({ index }) => text.slice(index))
        .filter((rest) => ![...PLACES].some((place) => rest.startsWith(place)))
        .map((rest) => `${path}: ${rest.slice(0, 60)}`),
    );
    expect(wrong).toEqual([]);
  });
});
