import { describe, expect, it } from 'vitest';
import { rowText } from '../../../src/intake/tables/cell-figures.ts';
import { readGrid } from '../../../src/intake/tables/read-grid.ts';
import { knownDocuments } from '../known/documents.ts';
import { toldCheaply } from './cheapest.ts';
import { draw } from './fixture.ts';

const TABLES = knownDocuments().filter(({ isTable }) => isTable);

/** Here only sums tell, across rows or tables: a figure may stay open, but none is wrong. */
const NEED_SUMS = new Set([
  'a survey beside the appraisal: the printed share tells that both count',
  'every criterion appraised or surveyed, none both: what stands above them is the sum',
  'a review filled only where something changed, and the sums agree',
  'assessed and surveyed points without a column for both: the rows below tell that they add up',
  'parts below “Điểm thẩm định” without a sum',
  'bonus and penalty rows below the sum, then the result',
]);
/** A blank leaves what an earlier review gave; here the sums speak against it, so that the whole leaves it open (`known`). */
const SUMS_DOUBT = 'the same where no sum tells: left open';
/** The second table tells the codes of the first one's names. */
const NEED_NAMES = 'fields first by other numbers than usual, as their items have them';

/** A row without a figure names a part, no more. */
const hasFigure = (line: string): boolean => !line.endsWith('?→?');
/** Only losses have causes; what else stands there is a note. */
const withoutCause = (line: string): string =>
  line.replace(/^(\S+ (?:\S+→KAD|([\d.]+)→\2)(?: tự \S+)?) \|[^~]*$/, '$1');

describe('a grid becomes statements', () => {
  it.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, { text, isCriteriaSet, told: all }) => {
    const read = toldCheaply(readGrid(draw(text), { piece: 0, criteria: isCriteriaSet }).statements.flat());
    const told = { ...read, fields: read.fields.filter(hasFigure), items: read.items.filter(hasFigure) };
    const [fields, items] = [all.fields, all.items].map((lines) => lines.filter(hasFigure).map(withoutCause));
    const wanted = { ...all, fields: fields ?? [], items: items ?? [] };
    if (name === NEED_NAMES) return expect(told.fields).toEqual(expect.arrayContaining(wanted.fields));
    if (name === SUMS_DOUBT) return expect(told.items.at(-1)).toBe(wanted.items.at(-1));
    if (!NEED_SUMS.has(name)) return expect(told).toEqual(wanted);
    const lines = [told.total ?? '', ...told.fields, ...told.items];
    const rows = [wanted.total ?? '', ...wanted.fields, ...wanted.items];
    lines.forEach((line, at) => {
      expect(rows[at]).toMatch(new RegExp(`^${line.replace(/[.|]/g, '\\$&').replaceAll('?', '.*')}`));
    });
  });
});

describe('every figure of a table has its place', () => {
  it.each(TABLES.map((table) => [table.name, table] as const))('%s', (_, { text: drawn, isCriteriaSet: criteria }) => {
    const grid = draw(drawn);
    const rows = new Map(grid.lines.map((line, y) => [line, rowText(grid, y)]));
    for (const { figures } of readGrid(grid, { piece: 2, criteria }).statements.flat()) {
      for (const { span, text, slot, options } of figures) {
        expect(rows.get(span.line)?.slice(span.from, span.to)).toBe(text);
        expect(slot).toMatch(/^2\.\d+\.\d/);
        expect(options.length).toBeGreaterThan(0);
      }
    }
  });
});
