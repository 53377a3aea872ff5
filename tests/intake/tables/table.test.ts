import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';
import { draw, type TableFixture, told } from './fixture.ts';
import { LISTS } from './lists.ts';
import { NUMBERINGS } from './numbering.ts';

const read = (fixture: TableFixture) =>
  told(
    readDocument([{ name: '', parts: [{ kind: 'table', grid: draw(fixture.table) }] }], { criteria: fixture.criteria })
      .reading,
  );

describe('a table is read figure by figure', () => {
  it.each([...LISTS, ...NUMBERINGS].map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const { total, fields = [], items = [], findings = [], unread = [] } = fixture;
    expect(read(fixture)).toEqual({ total, fields, items, findings, unread });
  });
});
