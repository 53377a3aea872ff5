import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { differenceIn } from './expected.ts';
import { runScript } from './run.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

interface Script {
  readonly name: string;
  readonly steps: readonly unknown[];
  readonly expect: readonly unknown[];
}

const scriptsIn = (folder: string): (readonly [file: string, script: Script])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [join(folder, name), JSON.parse(readFileSync(join(folder, name), 'utf8')) as Script]);

/** Where the results differ from what the script expects. @throws Error when the script cannot be run */
function run(file: string, script: Script): string | undefined {
  return differenceIn(runScript(readFileSync(file, 'utf8')), script.expect, 'results');
}

const PENDING = join(HERE, 'pending');
/** The folder is there while something waits. */
const pending = existsSync(PENDING) ? scriptsIn(PENDING) : [];

describe('host scripts', () => {
  it.each(scriptsIn(HERE))('%s', (file, script) => {
    expect(run(file, script)).toBeUndefined();
  });

  it('say in one sentence what they show', () => {
    const all = [...scriptsIn(HERE), ...pending];
    expect(all.filter(([, { name }]) => !/^\S.*\S$/.test(name)).map(([file]) => file)).toEqual([]);
  });
});

// Right values that the add-in does not give yet. Whoever makes one right moves its file up: it would fail here.
describe('host scripts whose right values do not come out yet', () => {
  it('fail', () => {
    const right = pending.filter(([file, script]) => run(file, script) === undefined);
    expect(right.map(([file]) => file)).toEqual([]);
  });
});
