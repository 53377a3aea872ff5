import { HyperFormula } from 'hyperformula';
import { expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { fastest, table, times } from './measure.ts';
import { type Peer, peersOf } from './peers.ts';

const SIZES = [100, 1000, 10_000];

/** Plain formulas that compare every row with every row would take minutes for the next size. */
const TOO_SLOW = 150;

/** From values to results, as our functions are measured, too. */
function computeSheet(cells: NonNullable<Peer['formulas']>): void {
  HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3' }).destroy();
}

it('each function against plain formulas and a float loop', () => {
  const lines: string[][] = [];
  const growths = new Map<string, number>();
  const before = new Map<string, { ours: number; formulas: number | undefined }>();
  for (const size of SIZES) {
    for (const { name, ours, loop, formulas } of peersOf(size)) {
      const last = before.get(name);
      const skip = formulas === undefined || (last && (last.formulas === undefined || last.formulas > TOO_SLOW));
      const own = fastest(ours);
      const floats = fastest(loop);
      const sheet = skip || formulas === undefined ? undefined : fastest(() => computeSheet(formulas));
      const growth = last && own / last.ours;
      lines.push([name, String(size), own.toFixed(2), times(own / floats), times(sheet && sheet / own), times(growth)]);
      if (growth !== undefined) growths.set(`${name} ${size}`, growth);
      before.set(name, { ours: own, formulas: sheet });
    }
  }
  const byName = lines.toSorted((a, b) => order(a) - order(b));
  const titles = ['CCHC_', 'rows', 'ms', 'slower than floats', 'faster than formulas', 'for 10 times the rows'];
  console.log(`\n${table(titles, byName)}\n`);
  expect(new Set(lines.map(([name]) => `CCHC_${name}`))).toEqual(new Set(FUNCTIONS.map(({ name }) => name)));
  // Linear is 10, sorting 13, every row with every row 100; memory and a busy machine add to the larger size.
  for (const [name, growth] of growths) expect(growth, name).toBeLessThan(60);
});

const order = ([name]: readonly string[]) => FUNCTIONS.findIndex((declaration) => declaration.name === `CCHC_${name}`);
