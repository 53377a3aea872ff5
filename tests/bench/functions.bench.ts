/**
 * The shipped functions, in a realm of their own as the server and the preview run them: against handing their ranges over
 * as JSON both ways, against straightforward code with exact numbers, and against plain formulas for the same figures.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { HyperFormula } from 'hyperformula';
import { expect, it } from 'vitest';
import { buildWhenStale } from '../../build/build.mjs';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { median, table, times } from './measure.ts';
import { DECIMALS, WHOLES } from './numbers.ts';
import { type Peer, peersOf } from './peers.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [SMALL, LARGE] = [1000, 10_000];
/** Of ten times the rows: 10 is linear, 13 sorts, 100 compares every row with every row; the large one also fills caches. */
const MOST_GROWTH = 30;
/** What may take twice what its ranges cost to be handed over. */
const LIMIT = 2;
const LIMITED = ['SUMMARY', 'TOTAL', 'RECONCILE'];

interface Inside {
  hold(json: string): void;
  compute(name: string): unknown;
  pass(json: string): string;
}

function realm(): Inside {
  const context = createContext({});
  new Script(readFileSync(join(ROOT, 'build/addin/Code.js'), 'utf8')).runInContext(context);
  return new Script(`({
    hold(json) { this.calls = JSON.parse(json); },
    compute(name) { for (const args of this.calls) this.result = cchc.runFunction(name, args); return this.result; },
    pass(json) { JSON.parse(json); return JSON.stringify(this.result); },
  })`).runInContext(context) as Inside;
}

/** From values to results, as our functions are measured, too. */
function computeSheet({ formulas }: Peer): void {
  if (formulas) HyperFormula.buildFromArray(formulas, { licenseKey: 'gpl-v3' }).destroy();
}

it('each function', async () => {
  await buildWhenStale(ROOT);
  const inside = realm();
  const own = ({ name, calls }: Peer): number => {
    inside.hold(JSON.stringify(calls));
    return median(() => inside.compute(`CCHC_${name}`));
  };
  const small = new Map(peersOf(SMALL).map((peer) => [peer.name, { ours: own(peer), peer }]));
  const measured = peersOf(LARGE).map((peer) => {
    const { name, calls, exact } = peer;
    const ours = own(peer);
    const passing = median(() => JSON.parse(inside.pass(JSON.stringify(calls))));
    const [decimals, wholes] = [median(() => exact(DECIMALS)), median(() => exact(WHOLES))];
    const before = small.get(name);
    // Of single cells there are as many at both sizes.
    const growth = before && calls.length === 1 ? ours / before.ours : undefined;
    const formulas = before?.peer.formulas && median(() => computeSheet(before.peer), 3) / before.ours;
    return { name, ours, ofPassing: ours / passing, others: [ours / decimals, ours / wholes], growth, formulas };
  });
  const lines = measured.map(({ name, ours, ofPassing, others, growth, formulas }) => [
    name,
    ours.toFixed(1),
    ...[ofPassing, ...others, growth, formulas].map(times),
  ]);
  const titles = [`${LARGE} rows`, 'ms', 'of JSON', 'of decimals', 'of BigInt', `of ${SMALL} rows`, 'formulas take'];
  console.log(`\n${table(titles, lines)}\n`);
  expect(new Set(lines.map(([name]) => `CCHC_${name}`))).toEqual(new Set(FUNCTIONS.map(({ name }) => name)));
  const slow = measured.filter(
    ({ name, ofPassing, growth = 0 }) => growth > MOST_GROWTH || (LIMITED.includes(name) && ofPassing > LIMIT),
  );
  expect(slow.map(({ name, ofPassing, growth }) => [name, times(ofPassing), times(growth)])).toEqual([]);
});
