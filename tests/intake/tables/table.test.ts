import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';
import { COMPOSITIONS } from './compositions.ts';
import { FINALS } from './finals.ts';
import { draw, type TableFixture, told } from './fixture.ts';
import { LISTS } from './lists.ts';
import { NUMBERINGS } from './numbering.ts';
import { PARTS } from './parts.ts';
import { STEPS } from './steps.ts';
import { TOTALS } from './totals.ts';

const FIXTURES = [...LISTS, ...NUMBERINGS, ...STEPS, ...FINALS, ...PARTS, ...COMPOSITIONS, ...TOTALS];
const read = ({ table, criteria }: TableFixture) =>
  told(readDocument([{ name: '', parts: [{ kind: 'table', grid: draw(table) }] }], { criteria }).reading);

const right = new Map<string, number>();
afterAll(() => {
  const kinds = [...new Set(FIXTURES.map(({ kind }) => kind))];
  const share = kinds.map((kind) => {
    return `${kind} ${right.get(kind) ?? 0}/${FIXTURES.filter((fixture) => fixture.kind === kind).length}`;
  });
  console.log('tables read without one wrong figure:', share.join(', '));
});

describe('a table is read figure by figure', () => {
  it.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const { total, fields = [], items = [], findings = [], unread = [] } = fixture;
    expect(read(fixture)).toEqual({ total, fields, items, findings, unread });
    right.set(fixture.kind, (right.get(fixture.kind) ?? 0) + 1);
  });

  it.each(['NFD', 'non-breaking spaces', 'old tone marks'])('the same in %s', (dress) => {
    const wear = (text: string): string =>
      dress === 'NFD'
        ? text.normalize('NFD')
        : dress === 'non-breaking spaces'
          ? text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')
          : text.replaceAll('hóa', 'hoá').replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ');
    for (const fixture of FIXTURES) {
      const { items, ...rest } = read({ ...fixture, table: wear(fixture.table) });
      const plain = read(fixture);
      const figures = (line: string): string => line.split(/[|~]/, 1)[0]?.trim() ?? '';
      expect({ ...rest, items: items.map(figures) }).toEqual({ ...plain, items: plain.items.map(figures) });
    }
  });
});
