import { describe, expect, test } from 'vitest';
import { hostOf, run } from './addin.ts';

function typed(text: string, locale = 'vi_VN') {
  const host = hostOf('function go() {}', { locale });
  host.edit.type('Sheet1', 'A1', text);
  const cell = host.read('Sheet1', 'A1')[0]?.[0];
  return cell?.value;
}

const day = (iso: string) => new Date(`${iso}T00:00:00+07:00`);

describe('what is typed is parsed by the locale', () => {
  test.each<[string, string, unknown]>([
    ['vi_VN', '81,9', 81.9],
    ['vi_VN', '81.9', '81.9'],
    ['vi_VN', '1.234,5', 1234.5],
    ['vi_VN', '-0,25', -0.25],
    ['vi_VN', '50%', 0.5],
    ['vi_VN', '8,2%', 0.082],
    ['vi_VN', '1e3', 1000],
    ['vi_VN', 'true', true],
    ['vi_VN', "'81,9", '81,9'],
    ['vi_VN', '31/01/2024', day('2024-01-31')],
    ['vi_VN', '5/2/24', day('2024-02-05')],
    ['vi_VN', '2024-01-31', day('2024-01-31')],
    ['vi_VN', '4/2023', day('2023-04-01')],
    ['vi_VN', '31/02/2024', '31/02/2024'],
    ['vi_VN', '13/20', '13/20'],
    ['vi_VN', 'KAD', 'KAD'],
    ['vi_VN', '1.5.1', '1.5.1'],
    ['en_US', '81.9', 81.9],
    ['en_US', '81,9', '81,9'],
    ['en_US', '1,234.5', 1234.5],
    ['en_US', '01/31/2024', day('2024-01-31')],
    ['en_US', '31/01/2024', '31/01/2024'],
    ['en_GB', '31/01/2024', day('2024-01-31')],
  ])('%s: %s', (locale, text, value) => {
    expect(typed(text, locale)).toEqual(value);
  });

  test('setValues parses alike: a formula, a number, a date; "@" and the apostrophe keep text', () => {
    expect(
      run(`const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('B1:B6').setNumberFormat('@');
        sheet.getRange('A1:B6').setValues([['=1+1', '=1+1'], ['1e3', '1e3'], ["'1.10", '1.10'], ['2024-01-31', '2024-01-31'], [true, 'TRUE'], ['', '']]);
        const values = sheet.getRange('A1:B6').getValues();
        values[3][0] = values[3][0] instanceof Date;
        return values;`),
    ).toEqual([
      [2, '=1+1'],
      [1000, '1e3'],
      ['1.10', '1.10'],
      [true, '2024-01-31'],
      [true, 'TRUE'],
      ['', ''],
    ]);
  });

  test('a number typed into a percent cell is a percentage', () => {
    const host = hostOf(`function go() { SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('0.0%'); }`);
    host.call('go');
    host.edit.type('Sheet1', 'A1', '81,9');
    expect(host.read('Sheet1', 'A1')[0]?.[0]).toMatchObject({ value: 0.819, display: '81,9%' });
  });
});

describe('display values', () => {
  test.each<[string, unknown, string]>([
    ['General', 81.9, '81,9'],
    ['General', 0.1 + 0.2, '0,3'],
    ['0.00', 2.5, '2,50'],
    ['#,##0.##', 1234.5, '1.234,5'],
    ['0.#', 3, '3,'],
    ['0%', 0.5, '50%'],
    ['dd/MM/yyyy', '2024-02-05', '05/02/2024'],
    ['"Năm "0', 2024, 'Năm 2024'],
    ['0;-0;"-"', 0, '-'],
  ])('%s', (format, value, shown) => {
    const host = hostOf(
      `function go(f, v) { SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat(f).setValue(v); }`,
    );
    host.call('go', [format, value]);
    expect(host.read('Sheet1', 'A1')[0]?.[0]?.display).toBe(shown);
  });

  test('a number format the host cannot draw is refused by name', () => {
    expect(() => run(`SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('# ?/?');`)).toThrow(
      'the number format # ?/? is not emulated',
    );
  });
});

describe('dates live in the time zone of the spreadsheet', () => {
  test('the calendar day is the one of the spreadsheet, also when the script runs elsewhere', () => {
    const host = hostOf(
      `function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(2025, 2, 10, 12)); }
       function show() { const d = SpreadsheetApp.getActiveSheet().getRange('A2').getValue(); return [d.toISOString(), Utilities.formatDate(d, 'America/New_York', 'dd/MM/yyyy HH:mm')]; }`,
      { timeZone: 'America/New_York' },
    );
    host.edit.type('Sheet1', 'A2', '31/01/2024');
    expect(host.call('show')).toEqual(['2024-01-31T05:00:00.000Z', '31/01/2024 00:00']);
    host.call('write');
    // Noon in Hanoi is one in the morning in New York, daylight saving time.
    expect(host.read('Sheet1', 'A1')[0]?.[0]?.display).toBe('10/03/2025 1:00:00');
  });
});

describe('shapes and sizes', () => {
  test('setValues needs exactly the shape of the range', () => {
    expect(() => run(`SpreadsheetApp.getActiveSheet().getRange('A1:A3').setValues([[1], [2]]);`)).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
    expect(() => run(`SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([[1]]);`)).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('a cell holds 50,000 characters', () => {
    const write = (length: number) =>
      run(`SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'.repeat(${length}));`);
    expect(() => write(50_000)).not.toThrow();
    expect(() => write(50_001)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('a new sheet has 1000 rows and 26 columns, and ranges end there', () => {
    expect(
      run(
        'const s = SpreadsheetApp.getActiveSheet(); return [s.getMaxRows(), s.getMaxColumns(), s.getLastRow(), s.getLastColumn()];',
      ),
    ).toEqual([1000, 26, 0, 0]);
    expect(() => run('SpreadsheetApp.getActiveSheet().getRange(1, 27);')).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => run('SpreadsheetApp.getActiveSheet().getRange(2, 1, 0, 1);')).toThrow(
      'The number of rows in the range must be at least 1.',
    );
    expect(() => run(`SpreadsheetApp.getActiveSheet().getRange('nope');`)).toThrow('Range not found');
  });

  test('open and whole-column notations end at the grid', () => {
    expect(
      run(
        `const s = SpreadsheetApp.getActiveSheet(); return ['A2:B', 'C:C', '3:4'].map((a) => s.getRange(a).getA1Notation());`,
      ),
    ).toEqual(['A2:B1000', 'C:C', '3:4']);
  });
});
