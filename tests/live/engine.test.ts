/** Methods of ECMAScript 2021 and later: what the built server code uses of them, it brings along. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createRealm, type Realm } from '../../src/host/host.ts';
import { ADDIN } from '../writing/scenario.ts';

const code = readFileSync(join(ADDIN, 'Code.js'), 'utf8');

/** By the year's edition; names that nothing else in the language has. */
const LATER =
  'replaceAll at hasOwn findLast findLastIndex toReversed toSorted toSpliced with groupBy fromAsync isWellFormed toWellFormed withResolvers'.split(
    ' ',
  );

function realm(engine: 'new' | 'es2020'): Realm {
  const made = createRealm(
    () => 0,
    () => undefined,
    { engine },
  );
  made.run(new Script(code));
  return made;
}

const evaluate = (made: Realm, expression: string): unknown =>
  JSON.parse(String(new Script(`JSON.stringify(${expression})`).runInContext(made.context)));

describe('Code.js', () => {
  it('uses these methods of later editions, and no others', () => {
    const used = LATER.filter((name) => new RegExp(`\\.${name}\\(`).test(code));
    expect(used).toEqual(['replaceAll', 'at', 'hasOwn', 'findLast', 'findLastIndex', 'toReversed', 'with']);
  });

  it.each([
    ['[1, 2, 3].at(-1)', 3],
    ["'abc'.at(-2)", 'b'],
    ["'a.b.c'.replaceAll('.', '$$')", 'a$b$c'],
    ["'aXbX'.replaceAll(/x/gi, (found) => found.toLowerCase())", 'axbx'],
    ["Object.hasOwn({ a: 1 }, 'a') && !Object.hasOwn({}, 'toString')", true],
    ['[1, 2, 3, 4].findLast((one) => one % 2 === 1)', 3],
    ['[[1, 2].findLastIndex((one) => one === 1), [].findLastIndex(() => true)]', [0, -1]],
    ['[1, 2, 3].toReversed()', [3, 2, 1]],
    ['[1, 2, 3].with(-1, 9)', [1, 2, 9]],
  ])('%s is the same in an old engine', (expression, answer) => {
    expect(evaluate(realm('new'), expression)).toEqual(answer);
    expect(evaluate(realm('es2020'), expression)).toEqual(answer);
  });

  it('adds nothing that loops over a list would meet', () => {
    expect(
      evaluate(
        realm('es2020'),
        "(() => { const found = []; for (const name in ['x']) found.push(name); return found; })()",
      ),
    ).toEqual(['0']);
  });

  it('leaves a new engine as it is', () => {
    expect(evaluate(realm('new'), "Function.prototype.toString.call([].at).includes('native code')")).toBe(true);
    expect(evaluate(realm('es2020'), "Function.prototype.toString.call([].at).includes('native code')")).toBe(false);
  });
});
