import { describe, expect, it } from 'vitest';
import { inOtherNotation, isNotationBound, isSameFormula, isSameWritten } from '../../src/book/formula-notation.ts';

describe('a formula of the add-in', () => {
  it.each([
    ['=AND($C2>0;$J2<1)', '=AND($C2>0,$J2<1)'],
    ['=AND($C2>0;$J2<1)', '=AND($C2>0; $J2<1)'],
    ['=CCHC_GAP(C1:C;J1:J)', '=CCHC_GAP(C:C,J:J)'],
    ["=SUM('Chấm điểm'!$C$1:$C)", "=SUM('Chấm điểm'!$C:$C)"],
  ])('%s is known as %s', (own, told) => expect(isSameFormula(told, own)).toBe(true));

  it.each([
    ['=A1&";"', '=A1&","'],
    ["=SUM('a;b'!A1)", "=SUM('a,b'!A1)"],
    ['=SUM(A1:C1)', '=SUM(A1:C)'],
    ['=SUM(A2:A)', '=SUM(A:A)'],
    ['=SUM(A11:A)', '=SUM(A1:A)'],
  ])('%s is another than %s', (own, told) => expect(isSameFormula(told, own)).toBe(false));
});

describe('a formula of somebody’s own', () => {
  it('is itself in the notation of another country', () => {
    expect(isSameWritten('=ROUND(0.25,2)&"1,5"', '=ROUND(0,25;2)&"1,5"')).toBe(true);
    expect(isSameWritten('=ROUND(0.25,3)', '=ROUND(0,25;2)')).toBe(false);
  });

  it.each([
    ['=0,25+0,25', true],
    ['=0.25+0.25', true],
    ['=SUM(1,2)', true],
    ['=SUM(A1;B1)', false],
    ['="1,5"', false],
    ["='Trang 1,5'!A1", false],
  ])('%s hangs on the notation: %s', (formula, is) => expect(isNotationBound(formula)).toBe(is));

  it.each([
    ['told in the book’s, read in the other', '=SUM(0,5;1,25)', '=SUM(0;5;1;25)', '=SUM(0.5,1.25)'],
    ['told in the book’s, not read at all', '=0,25+0,25', '=0,25+0,25', '=0.25+0.25'],
    ['told in the other, read in the book’s', '=SUM(1,2)', '=SUM(1.2)', '=SUM(1;2)'],
    ['told in the other, not read at all', '=0.25&"0.5"', '=0.25&"0.5"', '=0,25&"0.5"'],
  ])('is written so that it stands as before: %s', (_, formula, told, written) =>
    expect(inOtherNotation(formula, told)).toBe(written));
});
