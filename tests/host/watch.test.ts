import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { watched } from '../../src/host/runtime/watch.ts';

const LIMIT = 500;
const run = (source: string, globals: object = {}): unknown =>
  watched((options) => new Script(source).runInContext(createContext(globals), options), LIMIT);

test('a script without an end is ended, and the next one runs', () => {
  expect(() => run('for (;;);')).toThrow('processor time');
  expect(() => run('for (;;);')).toThrow('processor time');
  expect(run('1 + 1')).toBe(2);
});

test('a script that waits while other programs have the machine is not', () => {
  const sleep = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3 * LIMIT);
  expect(run('sleep(); "done"', { sleep })).toBe('done');
});

test('many short ones are not taken for a long one', () => {
  const spend = (): void => {
    const before = process.cpuUsage();
    let used = 0;
    while (used < 100_000) {
      const { user, system } = process.cpuUsage(before);
      used = user + system;
    }
  };
  for (let n = 0; n < 12; n++) expect(run('spend(); 1', { spend })).toBe(1);
});
