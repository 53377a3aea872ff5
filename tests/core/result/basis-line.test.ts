import { describe, expect, it } from 'vitest';
import { toNumber } from '../../../src/core/points.ts';
import { assess } from '../../../src/core/result/assess.ts';
import { partlyGranted, printBasis } from '../../../src/core/result/basis-line.ts';
import type { AssessedRow } from '../../../src/core/result/result.ts';
import { EMPTY_SETTINGS } from '../../../src/core/settings.ts';
import { rowsOf } from '../card.ts';

/** A card whose scores are self scores where the code is named. */
function resultOf(table: string, selfScored: readonly string[] = [], fieldsRounded?: boolean) {
  const rows = rowsOf(table).map(
    ({ score, ...row }): AssessedRow =>
      selfScored.includes(row.code) ? { ...row, self: score, score: undefined } : { ...row, score },
  );
  return assess({ settings: { ...EMPTY_SETTINGS, fieldsRounded }, rows, tasks: [] });
}

describe('the line above the figures', () => {
  it('says what counts, and how much is not scored yet', () => {
    expect(printBasis(resultOf('1 2 -'))).toBe('');
    expect(printBasis(resultOf('1 2 1'))).toBe('Kết quả công bố');
    expect(printBasis(resultOf('1 2 1\n2 3 -'))).toBe('Kết quả công bố; chưa chấm 1/2 mục, 3 điểm');
    expect(printBasis(resultOf('1 2 1\n2 3 -', ['1']))).toBe('Dự kiến: tự chấm 1/2; chưa chấm 1/2 mục, 3 điểm');
  });

  it('counts granted items where only some are', () => {
    expect(partlyGranted(resultOf('1 2 1\n2 3 2\n3 4 -', ['1']))).toEqual({ granted: 1, items: 3 });
    expect(partlyGranted(resultOf('1 2 1\n2 3 2', ['1', '2']))).toBeUndefined();
    expect(partlyGranted(resultOf('1 2 1\n2 3 2'))).toBeUndefined();
  });
});

describe('the precision of a level', () => {
  const differences = (table: string, fieldsRounded?: boolean) =>
    resultOf(table, [], fieldsRounded).differences.map(({ code, kind, points }) => [code, kind, toNumber(points)]);

  it('lets a figure with fewer decimals differ by half of its last', () => {
    expect(differences('1 10 6,9\n1.1 5 3,4417\n1.2 5 3,4417\n2 10 8,2\n2.1 10 8,2')).toEqual([
      ['1', 'rounding', -0.0166],
    ]);
    expect(differences('1 10 6,9\n1.1 5 3,44\n1.2 5 3,4')[0]?.[1]).not.toBe('rounding');
  });

  it('holds whole fields exactly, until the book says that they are rounded', () => {
    const whole = '1 10 7\n1.1 5 3,4\n1.2 5 3,4';
    expect(differences(whole)[0]?.[1]).not.toBe('rounding');
    expect(differences(whole, true)).toEqual([['1', 'rounding', -0.2]]);
    expect(differences('1 10 8\n1.1 5 3,4\n1.2 5 3,4', true)[0]?.[1]).not.toBe('rounding');
  });
});
