/** The set that a book keeps comes out of its rows as it went in, however they stand; what is damaged is told, never read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFile, loadKeptSet } from '../../src/book/kept-set.ts';
import { type PartRow, partsOf } from '../../src/book/stored-parts.ts';
import { hashOf } from '../../src/core/criteria/criteria-set.ts';
import { soundSet } from '../core/criteria/random-set.ts';

const rowsOf = (file: Parameters<typeof partsOf>[0]): PartRow[] => partsOf(file);

describe('a kept criteria set', () => {
  it('comes back from rows in any order, beside other files', () => {
    fc.assert(
      fc.property(soundSet, fc.boolean(), (set, isTurned) => {
        const other = { kind: 'plan', name: 'Mẫu', time: '', person: '', content: 'UEsD' };
        const rows = [...rowsOf(other), ...rowsOf(keptFile(set, '01/02/2026', 'An'))];
        const read = loadKeptSet(isTurned ? rows.toReversed() : rows);
        expect(read).toEqual({ ok: true, kept: { set, hash: hashOf(set), time: '01/02/2026', person: 'An' } });
      }),
      { numRuns: 60 },
    );
  });

  it('is told, not read, where a part is missing or was changed', () => {
    fc.assert(
      fc.property(soundSet, fc.nat(), (set, at) => {
        const [first, ...rest] = rowsOf(keptFile(set, '', ''));
        if (!first) throw new Error('a set without content');
        const place = at % first.content.length;
        const letter = first.content[place] === 'A' ? 'B' : 'A';
        const content = first.content.slice(0, place) + letter + first.content.slice(place + 1);
        for (const rows of [
          [{ ...first, content }, ...rest],
          [{ ...first, content: '' }, ...rest],
        ]) {
          const read = loadKeptSet(rows);
          expect(read?.ok).toBe(false);
          if (read && !read.ok) expect(read.message).toContain('Hãy nạp lại bộ tiêu chí từ tệp.');
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is none in a book that keeps other files alone', () => {
    expect(loadKeptSet(rowsOf({ kind: 'plan', name: '', time: '', person: '', content: 'UEsD' }))).toBeUndefined();
  });
});
