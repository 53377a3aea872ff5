/** Random cards as an officer types them, and sheets of plain formulas computed by HyperFormula, without our functions. */
import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { runs } from '../setup/cases.ts';
import { column } from './call.ts';

/** A leaf as an officer types it: field, number, max, score (blank while not scored), group, gain and whether a task is whole. */
export interface Leaf {
  readonly field: number;
  readonly max: number;
  readonly score: number | '';
  readonly group: string;
  readonly gain: number;
  readonly lead: string;
}

export const points = (twentieths: number) => twentieths / 20;

const leafOf: fc.Arbitrary<Leaf> = fc
  .record({
    field: fc.integer({ min: 1, max: 4 }),
    max: fc.integer({ min: 1, max: 60 }),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 5 }),
    group: fc.constantFrom('xã', 'phường'),
    gain: fc.integer({ min: 0, max: 30 }),
    lead: fc.constantFrom('', 'Văn phòng'),
  })
  .map(({ field, max, share, group, gain, lead }) => {
    const score: number | '' = share === null ? '' : points(Math.round(max * share));
    return { field, max: points(max), score, group, gain: points(gain), lead };
  });

export const cards = fc.array(leafOf, { minLength: 1, maxLength: 30 });

/** What stands in the cells of a sheet without our functions; a formula's float is read to four decimals. */
export function compute(rows: readonly (readonly (string | number)[])[]): (string | number)[][] {
  const sheet = HyperFormula.buildFromArray(
    rows.map((row) => [...row]),
    { licenseKey: 'gpl-v3', useArrayArithmetic: true },
  );
  const values = sheet.getSheetValues(0);
  sheet.destroy();
  return values.map((row) => row.map((value) => (typeof value === 'number' ? round(value) : String(value ?? ''))));
}

export const round = (value: number) => Math.round(value * 1e4) / 1e4;
export const rounded = (rows: unknown) =>
  (rows as (string | number)[][]).map((row) => row.map((value) => (typeof value === 'number' ? round(value) : value)));

/** Leaves under codes of their field, in order. */
export function sheetOf(leaves: readonly Leaf[]) {
  const counts = new Map<number, number>();
  const rows = leaves
    .toSorted((a, b) => a.field - b.field)
    .map((leaf) => {
      const number = (counts.get(leaf.field) ?? 0) + 1;
      counts.set(leaf.field, number);
      return { ...leaf, code: `${leaf.field}.${number}` };
    });
  const of = (pick: (row: Leaf & { code: string }) => unknown) => column(...rows.map(pick));
  const [codes, max, score] = [of(({ code }) => code), of((row) => row.max), of((row) => row.score)];
  return { rows, fields: [...counts.keys()], of, codes, max, score, last: rows.length };
}

export const agrees = (property: (leaves: readonly Leaf[]) => void) =>
  fc.assert(fc.property(cards, property), { numRuns: runs(12) });
