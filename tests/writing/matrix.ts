/**
 * Every action × every service call × everything that may strike there × done again. A seeded sample by itself; `ALL=1`
 * tries all of it, `ACTION=text` some actions, `SHOW=1` lists what is wrong, `SEED=n` draws another sample.
 */
import { describe, expect, it } from 'vitest';
import { ALL, runs, seedOr } from '../setup/cases.ts';
import { WRONGS, type WrongKind } from './judge.ts';
import { PENDING, RIGHT } from './pending.ts';
import type { Scenario } from './scenario.ts';
import { type Prepared, prepare, STRIKES, tryOnce } from './trial.ts';

export interface Pair {
  readonly at: number;
  readonly strike: string;
}

/** Every service call with every strike. */
export const allPairs = ({ kinds }: Prepared): Pair[] =>
  kinds.flatMap((_, index) => STRIKES.map((strike) => ({ at: index + 1, strike })));

/** Numbers that look drawn and are the same in each run. */
export function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((((state ^ (state >>> 15)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * Each service call once, with a strike that changes from call to call, so that each strike comes in its turn.
 * @param most of an action with more calls so many are tried, spread over it
 */
export function samplePairs({ kinds, scenario }: Prepared, seed: number, most: number): Pair[] {
  const calls = kinds.length;
  const draw = drawer(seed + [...scenario.name].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7));
  const count = Math.min(calls, most);
  let bag: string[] = [];
  return Array.from({ length: count }, (_, index) => {
    if (bag.length === 0) bag = [...STRIKES];
    const [strike = ''] = bag.splice(draw(bag.length), 1);
    return { at: Math.min(calls, 1 + Math.floor(((index + draw(1000) / 1000) * calls) / count)), strike };
  }).map((pair, index) => (count === calls ? { ...pair, at: index + 1 } : pair));
}

export interface Failure extends Pair {
  readonly kinds: readonly WrongKind[];
  readonly what: string;
}

export interface Row {
  readonly name: string;
  readonly calls: number;
  readonly cases: number;
  readonly failures: readonly Failure[];
  readonly milliseconds: number;
}

/** @param redraw where a hand finds nothing to do, the next strike is taken in its place */
export function tryAction(prepared: Prepared, pairs: readonly Pair[], redraw = false): Row {
  const failures: Failure[] = [];
  let cases = 0;
  const began = performance.now();
  for (const { at, strike } of pairs) {
    const from = STRIKES.indexOf(strike);
    const candidates = redraw ? [...STRIKES.slice(from), ...STRIKES.slice(0, from)] : [strike];
    for (const candidate of candidates) {
      const { ran, wrongs } = tryOnce(prepared, at, candidate);
      if (!ran) continue;
      cases += 1;
      const kinds = [...new Set(wrongs.map(({ kind }) => kind))];
      if (wrongs.length > 0) failures.push({ at, strike: candidate, kinds, what: wrongs[0]?.what ?? '' });
      break;
    }
  }
  const milliseconds = performance.now() - began;
  return { name: prepared.scenario.name, calls: prepared.kinds.length, cases, failures, milliseconds };
}

const KINDS = Object.keys(WRONGS) as WrongKind[];

/** By action: service calls, cases, wrong ones, and how many show which kind; then the strikes that go wrong most. */
export function tableOf(rows: readonly Row[]): string {
  const line = (name: string, ...columns: readonly (string | number)[]): string =>
    [name.padEnd(36), ...columns.map((column) => String(column || '·').padStart(11))].join('');
  const counts = (failures: readonly Failure[]): number[] =>
    KINDS.map((kind) => failures.filter(({ kinds }) => kinds.includes(kind)).length);
  const all = rows.flatMap(({ failures }) => failures);
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return [
    line('', 'calls', 'cases', 'wrong', 'ms a case', ...KINDS),
    ...rows.map(({ name, calls, cases, failures, milliseconds }) =>
      line(name, calls, cases, failures.length, Math.round(milliseconds / cases), ...counts(failures)),
    ),
    line(
      '',
      sum(({ calls }) => calls),
      sum(({ cases }) => cases),
      all.length,
      '',
      ...counts(all),
    ),
    '',
    ...STRIKES.map((strike) => {
      const of = all.filter((failure) => failure.strike === strike);
      return line(strike, '', '', of.length, '', ...counts(of));
    }),
  ].join('\n');
}

const { ACTION = '', SHOW } = process.env;

/** Of an action with many calls fewer are tried, for each takes long. */
const mostPairs = (calls: number): number => runs(calls > 40 ? 4 : 8);

export function testActions(scenarios: readonly Scenario[]): void {
  // Zones are tested elsewhere; switching the process's zone at every call would take a tenth of the time.
  process.env['TZ'] = 'Asia/Ho_Chi_Minh';
  const rows: Row[] = [];

  // A sample may miss what is known to go wrong.
  const tried = scenarios.filter(({ name }) => name.includes(ACTION) && (ALL || !PENDING.has(name)));

  describe.each(tried)('$name', (scenario) => {
    const name = 'loses and misplaces nothing, whatever strikes at whichever service call';
    it(name, { timeout: 10 * 3_600_000 }, () => {
      const prepared = prepare(scenario);
      const sample = samplePairs(prepared, seedOr(11), mostPairs(prepared.kinds.length));
      const row = tryAction(prepared, ALL ? allPairs(prepared) : sample, !ALL);
      rows.push(row);
      const shown = row.failures.map(({ at, strike, kinds, what }) => `${at} ${strike}: ${kinds.join(', ')}: ${what}`);
      if (SHOW) console.log(`${scenario.name}\n${shown.map((line) => line.slice(0, 300)).join('\n')}`);
      if (!PENDING.has(scenario.name)) expect(shown).toEqual([]);
      else expect(shown, RIGHT).not.toEqual([]);
    });
  });

  it('shows how many cases were tried and which were wrong', () => console.log(tableOf(rows)));
}
