import { describe, expect, it } from 'vitest';
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

describe('a grid becomes statements', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, { table, criteria, ...fixture }) => {
    const { total, fields = [], items = [] } = fixture;
    expect(toldCheaply(readGrid(draw(table), { piece: 0, criteria }).statements)).toEqual({ total, fields, items });
  });
});
