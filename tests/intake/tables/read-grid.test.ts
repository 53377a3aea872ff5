import { describe, expect, it } from 'vitest';
import { rowText } from '../../../src/intake/tables/cell-figures.ts';
import { readGrid } from '../../../src/intake/tables/read-grid.ts';
import { toldCheaply } from './cheapest.ts';
import { COMPOSITIONS } from './compositions.ts';
import { FINALS } from './finals.ts';
import { draw } from './fixture.ts';
import { LISTS } from './lists.ts';
import { NUMBERINGS } from './numbering.ts';
import { PARTS } from './parts.ts';
import { STEPS } from './steps.ts';
import { TOTALS } from './totals.ts';

const FIXTURES = [...LISTS, ...NUMBERINGS, ...STEPS, ...FINALS, ...PARTS, ...COMPOSITIONS, ...TOTALS];

/** Here only sums tell, across rows or tables: a figure may stay open, but none is wrong. */
const NEED_SUMS = new Set([
  'a survey beside the appraisal: the printed share tells that both count',
  'every criterion appraised or surveyed, none both: what stands above them is the sum',
  'a review filled only where something changed, and the sums agree',
  'assessed and surveyed points without a column for both: the rows below tell that they add up',
  'parts below “Điểm thẩm định” without a sum',
  'bonus and penalty rows below the sum, then the result',
]);
/** The second table tells the codes of the first one's names. */
const NEED_NAMES = 'fields first by other numbers than usual, as their items have them';

/** What needs no figure is told by a statement of its own. */
const hasFigure = (line: string): boolean => !line.endsWith('?→?');
/** Only losses have causes; what else stands there is a note. */
const withoutCause = (line: string): string =>
  line.replace(/^(\S+ (?:\S+→KAD|([\d.]+)→\2)(?: tự \S+)?) \|[^~]*$/, '$1');

describe('a grid becomes statements', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, { table, criteria, ...fixture }) => {
    const { total } = fixture;
    const fields = (fixture.fields ?? []).map(withoutCause);
    const items = (fixture.items ?? []).map(withoutCause);
    const all = toldCheaply(readGrid(draw(table), { piece: 0, criteria }).statements);
    const told = { ...all, fields: all.fields.filter(hasFigure), items: all.items.filter(hasFigure) };
    if (fixture.name === NEED_NAMES) return expect(told.fields).toEqual(expect.arrayContaining([...fields]));
    if (!NEED_SUMS.has(fixture.name)) return expect(told).toEqual({ total, fields, items });
    const lines = [told.total ?? '', ...told.fields, ...told.items];
    const wanted = [total ?? '', ...fields, ...items];
    lines.forEach((line, at) => {
      expect(wanted[at]).toMatch(new RegExp(`^${line.replace(/[.|]/g, '\\$&').replaceAll('?', '.*')}`));
    });
  });
});

describe('every figure of a table has its place', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, { table, criteria }) => {
    const grid = draw(table);
    const rows = new Map(grid.lines.map((line, y) => [line, rowText(grid, y)]));
    for (const { figures } of readGrid(grid, { piece: 2, criteria }).statements) {
      for (const { span, text, slot, options } of figures) {
        expect(rows.get(span.line)?.slice(span.from, span.to)).toBe(text);
        expect(slot).toMatch(/^2\.\d+\.\d/);
        expect(options.length).toBeGreaterThan(0);
      }
    }
  });
});
