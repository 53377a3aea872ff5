import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { expect, it } from 'vitest';
import { buildWhenStale } from '../../build/build.mjs';
import { table, times } from './measure.ts';
import { peersOf } from './peers.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ROWS = 10_000;
const RUNS = 31;
/** A function may take twice what its ranges cost to be handed over. */
const LIMIT = 2;
const LIMITED = ['SUMMARY', 'TOTAL', 'RECONCILE'];

/** Milliseconds of processor time, the median of a few runs. */
function median(run: () => unknown): number {
  const spent = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return spent.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

it('the shipped functions in a realm of their own, against passing the same ranges as JSON both ways', async () => {
  await buildWhenStale(ROOT);
  const context = createContext({});
  new Script(readFileSync(join(ROOT, 'build/addin/Code.js'), 'utf8')).runInContext(context);
  const inside = new Script(`({
    hold(json) { this.args = JSON.parse(json); },
    call(name) { return JSON.stringify(this.result = cchc.runFunction(name, this.args)); },
    compute(name) { cchc.runFunction(name, this.args); },
    pass(json) { JSON.parse(json); return JSON.stringify(this.result); },
  })`).runInContext(context) as Record<'hold' | 'call' | 'compute' | 'pass', (text: string) => string>;
  const lines = peersOf(ROWS).flatMap(({ name, args }) => {
    if (!args) return [];
    const json = JSON.stringify(args);
    inside.hold(json);
    inside.call(`CCHC_${name}`);
    const passing = median(() => JSON.parse(inside.pass(JSON.stringify(args))));
    const own = median(() => inside.compute(`CCHC_${name}`));
    if (LIMITED.includes(name)) expect(own / passing, name).toBeLessThanOrEqual(LIMIT);
    return [[name, own.toFixed(1), passing.toFixed(1), times(own / passing)]];
  });
  console.log(`\n${table(['CCHC_', 'ms', 'passing ms', 'of passing'], lines)}\n`);
});
