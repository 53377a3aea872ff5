import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeNamed } from '../../src/host/book/locale.ts';
import { localizeFormula, offsetFormula, shiftFormula, shiftSpan } from '../../src/host/formulas/references.ts';
import { tokenize } from '../../src/host/formulas/tokens.ts';

const vi = localeNamed('vi_VN');
const en = localeNamed('en_US');

const end = fc.record({
  column: fc.integer({ min: 1, max: 30 }),
  row: fc.integer({ min: 1, max: 60 }),
  fixed: fc.boolean(),
});
const letters = (column: number) =>
  column > 26 ? `A${String.fromCharCode(64 + column - 26)}` : String.fromCharCode(64 + column);
const name = ({ column, row, fixed }: { column: number; row: number; fixed: boolean }) =>
  fixed ? `$${letters(column)}$${row}` : `${letters(column)}${row}`;
const reference = fc.oneof(
  end.map(name),
  fc.tuple(end, end).map(([a, b]) => {
    const first = { ...a, row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) };
    const last = { ...b, row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) };
    return `${name(first)}:${name(last)}`;
  }),
  end.map(({ column, row }) => `${letters(column)}${row}:${letters(column)}`),
  end.map(({ column }) => `${letters(column)}:${letters(column)}`),
);
const formula = fc
  .array(reference, { minLength: 1, maxLength: 4 })
  .map((parts) => `=SUM(${parts.join(';')})&"A1;B2"+1,5`);
const axis = fc.constantFrom('row' as const, 'column' as const);

describe('references under changes of the grid', () => {
  test('an insertion taken back leaves the formula as it was', () => {
    fc.assert(
      fc.property(
        formula,
        axis,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (text, along, at, count) => {
          const inserted = shiftFormula(text, 'S', 'S', { kind: 'insert', axis: along, at, count }, vi);
          expect(shiftFormula(inserted, 'S', 'S', { kind: 'delete', axis: along, at, count }, vi)).toBe(text);
        },
      ),
    );
  });

  test('a column moved there and back leaves references to single cells as they were', () => {
    fc.assert(
      fc.property(end.map(name), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (cell, from, to) => {
        const text = `=${cell}`;
        const landing = to > from ? to - 1 : to;
        const moved = shiftFormula(text, 'S', 'S', { kind: 'move', axis: 'column', at: from, count: 1, to }, vi);
        const back = {
          kind: 'move',
          axis: 'column',
          at: landing,
          count: 1,
          to: from > landing ? from + 1 : from,
        } as const;
        expect(shiftFormula(moved, 'S', 'S', back, vi)).toBe(text);
      }),
    );
  });

  test('other sheets and texts are left alone', () => {
    const change = { kind: 'insert', axis: 'row', at: 1, count: 1 } as const;
    expect(shiftFormula(`=A1&"A1"&Other!A1&'Chấm điểm'!A1`, 'S', 'chấm ĐIỂM', change, vi)).toBe(
      `=A1&"A1"&Other!A1&'Chấm điểm'!A2`,
    );
  });

  test('a wholly deleted range is #REF!, an open one shrinks', () => {
    expect(shiftSpan([3, 4], { kind: 'delete', axis: 'row', at: 2, count: 4 })).toBeUndefined();
    expect(shiftFormula('=SUM(A2:A)', 'S', 'S', { kind: 'delete', axis: 'row', at: 1, count: 3 }, vi)).toBe(
      '=SUM(A1:A)',
    );
  });

  test('a copy keeps distances and fixed parts, and dies outside the grid', () => {
    expect(offsetFormula('=A1+$A1+A$1+$A$1+A:A', 2, 1, vi)).toBe('=B3+$A3+B$1+$A$1+B:B');
    expect(offsetFormula('=A1', -1, 0, vi)).toBe('=#REF!');
  });

  test('translating a formula into another locale and back changes nothing', () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(localizeFormula(localizeFormula(text, vi, en), en, vi)).toBe(text);
      }),
    );
    expect(localizeFormula('={1,5\\2;3\\4}', vi, en)).toBe('={1.5,2;3,4}');
  });

  test('tokens add up to the formula', () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(
          `=${tokenize(text, vi)
            ?.map((token) => token.text)
            .join('')}`,
        ).toBe(text);
      }),
    );
  });

  test.each([
    '=',
    '=SUM(',
    '=A1)',
    '={1',
    '=A1,B1',
    '=SUM(A1,B1)',
    '=@A1',
    '="x',
  ])('%s does not parse in vi_VN', (text) => {
    expect(tokenize(text, vi)?.length ? tokenize(text, vi) : undefined).toBeUndefined();
  });
});
