import { beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { hostOf } from './addin.ts';

const CODE = `
/** Points lost. @customfunction */
function GAP(max, score) {
  if (!Array.isArray(max)) return max === '' ? '' : max - score;
  return max.map((row, i) => {
    const [m] = row, [s] = score[i];
    if (i === 0 && typeof m === 'string') return ['Điểm bị trừ'];
    return [m === '' || s === '' ? '' : Math.round((m - s) * 1e4) / 1e4];
  });
}
/** @customfunction */
function KIND(value) {
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return 'array ' + value.length + 'x' + value[0].length + (value instanceof Array ? '' : ' foreign');
  if (value instanceof Date) return 'date ' + value.getDate() + '/' + (value.getMonth() + 1);
  return typeof value + ' ' + JSON.stringify(value);
}
/** @customfunction */
function FAIL(text) { throw new Error('Điểm đạt, dòng 5: ' + text); }
/** @customfunction */
function FLAT() { return [1, 2]; }
/** @customfunction */
function OBJECT() { return { a: 1 }; }
/** @customfunction */
function TABLE() { return [['a', 1], ['b', 2]]; }
/** @customfunction */
function DAY() { return [[new Date(2024, 0, 31)]]; }
/** @customfunction */
function HIDDEN_() { return 1; }
function PLAIN() { return 1; }
`;

let host: Host;
const cell = (name: string) => host.read('Sheet1', name)[0]?.[0];
const value = (name: string) => cell(name)?.value;
const type = (name: string, text: string) => host.edit.type('Sheet1', name, text);

beforeEach(() => {
  host = hostOf(CODE);
  host.edit.paste('Sheet1', 'A1', [
    ['Mã', 'Tối đa', 'Đạt'],
    ['1.5', '3', '0'],
    ['2.1', '2', '1'],
    ['3.1.5', '1', '0,5'],
  ]);
});

describe('argument separators', () => {
  test('";" is accepted in every locale', () => {
    type('F1', '=SUM(B2;B3)');
    expect(value('F1')).toBe(5);
    host.edit.setLocale('en_US');
    type('F2', '=SUM(B2;B3)');
    expect([value('F1'), value('F2')]).toEqual([5, 5]);
  });

  test('"," is a parse error where it marks decimals', () => {
    type('F1', '=SUM(B2,B3)');
    expect(cell('F1')).toMatchObject({ value: '#ERROR!', error: { message: 'Formula parse error.' } });
    type('F1', '=SUM(1,5;2)');
    expect(value('F1')).toBe(3.5);
  });

  test('a formula follows the locale of the book', () => {
    type('F1', '=SUM(1,5;2)');
    host.edit.setLocale('en_US');
    expect(cell('F1')).toMatchObject({ formula: '=SUM(1.5,2)', value: 3.5 });
  });

  test('an unbalanced formula is a parse error', () => {
    type('F1', '=SUM(B2;B3');
    expect(value('F1')).toBe('#ERROR!');
  });
});

describe('arguments of custom functions', () => {
  test.each([
    ['=KIND(B2)', 'number 3'],
    ['=KIND(A2)', 'string "1.5"'],
    ['=KIND(Z9)', 'string ""'],
    ['=KIND(B2:C3)', 'array 2x2'],
    ['=KIND(B2:B)', 'array 999x1'],
    ['=KIND(B:B)', 'array 1000x1'],
    ['=KIND()', 'undefined'],
    ['=KIND(TRUE)', 'boolean true'],
    ['=KIND(50%)', 'number 0.5'],
    ['=KIND("a;b,c")', 'string "a;b,c"'],
    ['=kind(1/0)', 'string "#DIV/0!"'],
  ])('%s', (formula, result) => {
    type('A2', "'1.5");
    type('F1', formula);
    expect(value('F1')).toBe(result);
  });

  test('a date is a Date on its calendar day', () => {
    type('E1', '31/01/2024');
    type('F1', '=KIND(E1)');
    expect(value('F1')).toBe('date 31/1');
  });
});

describe('results of custom functions', () => {
  test('a thrown error shows #ERROR! with its message', () => {
    type('F1', '=FAIL("không phải số")');
    expect(cell('F1')).toMatchObject({
      value: '#ERROR!',
      display: '#ERROR!',
      error: { message: 'Điểm đạt, dòng 5: không phải số' },
    });
  });

  test('a 1-D array and an object are refused', () => {
    type('F1', '=FLAT()');
    type('F2', '=OBJECT()');
    expect(cell('F1')?.error?.message).toContain('never a 1-D array');
    expect(cell('F2')?.error?.message).toContain('no cell can hold');
  });

  test('a date result shows as a date', () => {
    type('F1', '=DAY()');
    expect(cell('F1')?.display).toBe('31/01/2024');
  });

  test('only functions with @customfunction and without a final "_" are known to cells', () => {
    type('F1', '=PLAIN()');
    type('F2', '=HIDDEN_()');
    expect([value('F1'), value('F2')]).toEqual(['#NAME?', '#NAME?']);
    expect(() => host.customFunction('PLAIN')).toThrow('no custom function');
  });

  test('a 2-D array spills, into empty cells only', () => {
    type('E1', '=TABLE()');
    expect(host.values('Sheet1', 'E1:F2')).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(host.read('Sheet1', 'F2')[0]?.[0]).toMatchObject({ spilled: true, formula: '' });
    type('F2', 'đây');
    expect(cell('E1')).toMatchObject({
      value: '#REF!',
      error: { message: 'Array result was not expanded because it would overwrite data in F2.' },
    });
    expect(host.values('Sheet1', 'E1:F2')).toEqual([
      ['#REF!', ''],
      ['', 'đây'],
    ]);
    host.edit.clear('Sheet1', 'F2');
    expect(value('F2')).toBe(2);
  });

  test('a result beyond the last row is not expanded', () => {
    type('E1000', '=TABLE()');
    expect(cell('E1000')?.error?.message).toBe('Result was not automatically expanded, please insert more rows (1).');
  });

  test('custom functions nest in built-in ones and in each other', () => {
    type('F1', '=SUM(GAP(B1:B;C1:C))');
    type('F2', '=KIND(GAP(B1:B4;C1:C4))');
    type('F3', '=ROUND(GAP(3;0,25);1)');
    type('G1', '=IFERROR(TABLE();"lỗi")');
    expect([value('F1'), value('F2'), value('F3')]).toEqual([4.5, 'array 4x1', 2.8]);
    expect(host.values('Sheet1', 'G1:H2')).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('results feed formulas that feed other arrays', () => {
    type('D1', '=GAP(B1:B;C1:C)');
    type('E1', '=GAP(D1:D;C1:C)');
    type('F1', '=SUM(E2:E4)');
    expect(value('F1')).toBe(3);
    type('C2', '1');
    expect(host.values('Sheet1', 'D2:E2')).toEqual([[2, 1]]);
    expect(value('F1')).toBe(1);
  });

  test('an array that reads itself is a circular dependency', () => {
    type('D1', '=GAP(B1:D;C1:C)');
    expect(cell('D1')).toMatchObject({ value: '#REF!' });
    expect(cell('D1')?.error?.message).toContain('Circular dependency');
  });

  test('only a changed argument makes a function run again', () => {
    type('D1', '=GAP(B1:B;C1:C)');
    value('D1');
    const before = host.customFunctionRuns;
    type('H1', 'khác');
    value('D1');
    expect(host.customFunctionRuns).toBe(before);
    type('C2', '1');
    expect(value('D2')).toBe(2);
    expect(host.customFunctionRuns).toBe(before + 1);
  });

  test('a volatile argument leaves the cell at Loading...', () => {
    type('F1', '=KIND(NOW())');
    type('F2', '=RAND()');
    type('F3', '=KIND(F2)');
    type('F4', '=KIND(TODAY())');
    expect([value('F1'), value('F3')]).toEqual(['Loading...', 'Loading...']);
    expect(value('F4')).toBe('date 6/1');
  });
});

describe('a column formula in the header row', () => {
  beforeEach(() => type('D1', '=GAP(B1:B;C1:C)'));
  const column = (notation: string) => host.values('Sheet1', notation).flat();

  test('survives a row inserted below the header', () => {
    host.edit.insertRows('Sheet1', 2);
    expect(cell('D1')?.formula).toBe('=GAP(B1:B;C1:C)');
    host.edit.paste('Sheet1', 'A2', [['0.1', '5', '4']]);
    expect(column('D1:D5')).toEqual(['Điểm bị trừ', 1, 3, 1, 0.5]);
  });

  test('survives sorted rows, also by its own result', () => {
    host.edit.sortRows('Sheet1', 'A2:D4', 4);
    expect(host.values('Sheet1', 'B1:D4')).toEqual([
      ['Tối đa', 'Đạt', 'Điểm bị trừ'],
      [1, 0.5, 0.5],
      [2, 1, 1],
      [3, 0, 3],
    ]);
  });

  test('survives the deletion of row 2', () => {
    host.edit.deleteRows('Sheet1', 2);
    expect(column('D1:D4')).toEqual(['Điểm bị trừ', 1, 0.5, '']);
  });

  test('follows a moved column', () => {
    host.edit.moveColumn('Sheet1', 3, 2);
    expect(host.values('Sheet1', 'A1:C1')).toEqual([['Mã', 'Đạt', 'Tối đa']]);
    expect(cell('D1')?.formula).toBe('=GAP(C1:C;B1:B)');
    expect(column('D1:D3')).toEqual(['Điểm bị trừ', 3, 1]);
  });

  test('a formula in row 2 is why the header row holds it', () => {
    host.edit.clear('Sheet1', 'D1');
    type('D2', '=GAP(B2:B;C2:C)');
    host.edit.insertRows('Sheet1', 2);
    expect(cell('D3')?.formula).toBe('=GAP(B3:B;C3:C)');
    host.edit.deleteRows('Sheet1', 3);
    expect(column('D1:D4')).toEqual(['', '', '', '']);
  });
});

describe('functions nobody has', () => {
  test('show #NAME? to a person and are refused by name when a script writes them', () => {
    type('F1', '=QUERY(A1:C4;"select A")');
    expect(cell('F1')).toMatchObject({ value: '#NAME?', error: { message: "Unknown function: 'QUERY'." } });
    const writing = hostOf(
      `function go() { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=QUERY(B1:B;"x")'); }`,
    );
    expect(() => writing.call('go')).toThrow('the sheet function QUERY');
  });
});

describe('references', () => {
  test('follow inserted and deleted rows, renamed and deleted sheets', () => {
    host.edit.addSheet('Tổng hợp');
    host.edit.type('Tổng hợp', 'A1', '=Sheet1!B2+SUM(Sheet1!B2:B4)+$B$9');
    host.edit.insertRows('Sheet1', 2);
    const formula = () => host.read('Tổng hợp', 'A1')[0]?.[0];
    expect(formula()?.formula).toBe('=Sheet1!B3+SUM(Sheet1!B3:B5)+$B$9');
    host.edit.renameSheet('Sheet1', 'Chấm điểm');
    expect(formula()).toMatchObject({ formula: "='Chấm điểm'!B3+SUM('Chấm điểm'!B3:B5)+$B$9", value: 9 });
    host.edit.deleteRows('Chấm điểm', 3);
    expect(formula()?.formula).toBe("=#REF!+SUM('Chấm điểm'!B3:B4)+$B$9");
    expect(formula()?.value).toBe('#REF!');
  });

  test('a filled formula keeps its distances, and sorting moves formulas like copies', () => {
    type('D2', '=B2-$C$2');
    host.edit.fillDown('Sheet1', 'D2:D4');
    expect(cell('D4')?.formula).toBe('=B4-$C$2');
    host.edit.sortRows('Sheet1', 'A2:D4', 2);
    expect(host.read('Sheet1', 'D2:D4').map(([one]) => one?.formula)).toEqual(['=B2-$C$2', '=B3-$C$2', '=B4-$C$2']);
  });
});
