import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodes, type ItemCode } from '../../src/core/codes.ts';
import { brokenCodes } from '../../src/pages/repair/codes.ts';

const proposals = (...cells: (string | number)[]) =>
  brokenCodes(cells, 2).map(({ place, proposal }) => [place, proposal]);

describe('a code that became a number or a date', () => {
  it('is proposed so that it fits between its neighbours', () => {
    expect(proposals('3.8', 3.9, 3.1, '3.11')).toEqual([
      [3, '3.9'],
      [4, '3.10'],
    ]);
    expect(proposals('1', '02/01/2026', '1.3')).toEqual([[3, '1.2']]);
    expect(proposals('3.1.3', '03/01/2004', '3.1.5')).toEqual([[3, '3.1.4']]);
  });

  it('has no proposal where none fits: the person has to say', () => {
    expect(proposals('5', 3.1, '5.2')).toEqual([[3, '']]);
    expect(proposals('3', '3.1', 3.1, '3.2')).toEqual([[4, '']]);
  });

  it('is no other text, whole number, total or blank', () => {
    expect(proposals('1', 2, 'Tổng', '', 'ghi chú', '1.10')).toEqual([]);
  });

  it('never breaks the order of codes, nor gives one twice', () => {
    const cell = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 30 })).map((parts) => parts.join('.')),
      fc
        .integer({ min: 11, max: 99 })
        .filter((n) => n % 10 !== 0)
        .map((n) => n / 10),
      fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })).map(([d, m]) => `${d}/${m}/2026`),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
        const found = brokenCodes(cells, 1);
        const given = found.flatMap(({ proposal }) => (proposal ? [proposal] : []));
        expect(given.filter((code) => cells.includes(code))).toEqual([]);
        expect(new Set(given).size).toBe(given.length);
        for (const { place, proposal } of found) {
          const above = cells
            .slice(0, place - 1)
            .findLast((one) => typeof one === 'string' && /^\d+(\.\d+)?$/.test(one));
          if (proposal && above) expect(compareCodes(String(above) as ItemCode, proposal as ItemCode)).toBeLessThan(0);
        }
      }),
    );
  });
});
