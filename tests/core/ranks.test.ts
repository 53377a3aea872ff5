import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankFigures } from '../../src/core/ranks.ts';

const figures = fc.array(fc.option(fc.nat(6), { nil: undefined }), { maxLength: 30 });
const groupOf = (i: number) => (i % 3 === 0 ? 'phường' : 'xã');

describe('ranks', () => {
  it('share a place among equals, 1-2-2-4 or 1-2-2-3', () => {
    expect(rankFigures([70, 90, 80, undefined, 80], [], false)).toEqual([4, 1, 2, undefined, 2]);
    expect(rankFigures([70, 90, 80, undefined, 80], [], true)).toEqual([3, 1, 2, undefined, 2]);
  });

  it('are one more than the number of better ones, or of better figures, in the group', () => {
    fc.assert(
      fc.property(figures, fc.boolean(), (list, dense) => {
        const groups = list.map((_, i) => groupOf(i));
        const expected = list.map((figure, i) => {
          if (figure === undefined) return undefined;
          const better = list.filter((other, j) => groups[j] === groups[i] && other !== undefined && other > figure);
          return 1 + (dense ? new Set(better).size : better.length);
        });
        expect(rankFigures(list, groups, dense)).toEqual(expected);
      }),
    );
  });

  it('do not depend on the order, and a better figure never has a lower place', () => {
    fc.assert(
      fc.property(figures, fc.boolean(), fc.nat(29), fc.nat(6), (list, dense, at, more) => {
        const reversed = rankFigures([...list].reverse(), [], dense).reverse();
        expect(reversed).toEqual(rankFigures(list, [], dense));
        const figure = list[at];
        if (figure === undefined) return;
        const raised = list.map((own, i) => (i === at ? figure + more : own));
        expect(rankFigures(raised, [], false)[at]).toBeLessThanOrEqual(Number(rankFigures(list, [], false)[at]));
      }),
    );
  });
});
