import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHost } from '../../src/host/host.ts';
import { emulatedMembers } from '../../src/host/runtime/service.ts';
import { testFolder } from '../setup/folder.ts';
import { hostOf, run, writeAddin } from './addin.ts';

describe('sheets', () => {
  test('are inserted, renamed, moved, hidden and deleted', () => {
    expect(
      run(`const book = SpreadsheetApp.getActive();
        const a = book.insertSheet('Chấm điểm'), b = book.insertSheet('Nhiệm vụ', 0);
        a.setName('Bảng'); b.hideSheet();
        book.setActiveSheet(a); book.moveActiveSheet(1);
        book.deleteSheet(book.getSheetByName('Sheet1'));
        return [book.getSheets().map((s) => s.getName()), b.isSheetHidden(), book.getSheetByName('bảng').getIndex(), book.getSheetByName('Sheet1')];`),
    ).toEqual([['Bảng', 'Nhiệm vụ'], true, 1, null]);
  });

  test('names are unique, and one sheet remains', () => {
    expect(() => run(`SpreadsheetApp.getActive().insertSheet('sheet1');`)).toThrow(
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    );
    expect(() => run('const b = SpreadsheetApp.getActive(); b.deleteSheet(b.getActiveSheet());')).toThrow(
      "You can't remove all the sheets",
    );
    expect(() => run('SpreadsheetApp.getActiveSheet().hideSheet();')).toThrow("You can't hide all the sheets");
  });

  test('are copies of a template, but for its name, place and protections', () => {
    const host = hostOf(`function go() {
      const book = SpreadsheetApp.getActive(); const s = book.getActiveSheet();
      s.getRange('A1:B2').setValues([['a', '=A1'], [1, '']]).setNumberFormat('@').setNote('ghi chú');
      s.setColumnWidths(2, 2, 300); s.setFrozenRows(1); s.hideColumns(5); s.insertRowsAfter(1000, 5);
      s.getRange('A1').protect();
      const copy = book.insertSheet('Bản sao', 0, { template: s });
      copy.getRange('A1').setValue('b');
      return [copy.getRange('A1:B2').getValues(), s.getRange('A1').getValue(), copy.getRange('A2').getNumberFormat()];
    }`);
    expect(host.call('go')).toEqual([
      [
        ['b', 'b'],
        [1, ''],
      ],
      'a',
      '@',
    ]);
    expect(host.spreadsheet.sheets[0]).toMatchObject({
      ...{ name: 'Bản sao', maxRows: 1005, frozenRows: 1, hiddenColumns: [5] },
      ...{ columnWidths: { 2: 300, 3: 300 }, protections: [] },
    });
    expect(() => run(`const b = SpreadsheetApp.getActive(); b.insertSheet('x', 0, { colour: 'red' });`)).toThrow(
      'insertSheet with colour is not emulated',
    );
  });

  test('locale and time zone of the book', () => {
    expect(
      run(
        `const b = SpreadsheetApp.getActive(); const before = [b.getSpreadsheetLocale(), b.getSpreadsheetTimeZone()];
        b.setSpreadsheetLocale('vi_VN'); b.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
        return [before, [b.getSpreadsheetLocale(), b.getSpreadsheetTimeZone()]];`,
        { locale: 'en_US', timeZone: 'America/New_York' },
      ),
    ).toEqual([
      ['en_US', 'America/New_York'],
      ['vi_VN', 'Asia/Ho_Chi_Minh'],
    ]);
    expect(() => run(`SpreadsheetApp.getActive().setSpreadsheetTimeZone('Mars/Base');`)).toThrow(
      'Invalid argument: Mars/Base',
    );
  });
});

describe('rows and columns', () => {
  test('carry formats, notes, rules and protections along', () => {
    const host = hostOf(`function go() {
      const s = SpreadsheetApp.getActiveSheet();
      s.getRange('B2').setValue(1).setBackground('#ff0000').setNote('ghi chú');
      s.getRange('B2:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 5).build());
      s.getRange('B2:B9').protect().setDescription('khóa').setWarningOnly(true);
      s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(0).setBackground('#00ff00').setRanges([s.getRange('B2:B9')]).build()]);
      s.setColumnWidth(2, 250); s.setFrozenRows(1); s.hideColumns(3);
      s.insertRowBefore(1); s.insertColumnBefore(1);
    }`);
    host.call('go');
    expect(host.read('Sheet1', 'C3')[0]?.[0]).toMatchObject({
      value: 1,
      note: 'ghi chú',
      style: { background: '#ff0000' },
      conditional: { background: '#00ff00' },
    });
    const [sheet] = host.spreadsheet.sheets;
    expect(sheet).toMatchObject({
      maxRows: 1001,
      maxColumns: 27,
      frozenRows: 1,
      columnWidths: { 3: 250 },
      hiddenColumns: [4],
      protections: [{ area: 'C3:C10', description: 'khóa', warningOnly: true }],
      conditionalRules: [{ areas: ['C3:C10'] }],
      validations: [{ area: 'C3:C4', criteria: 'NUMBER_BETWEEN' }],
    });
  });

  test('cannot all be deleted, and lie within the grid', () => {
    expect(() => run('SpreadsheetApp.getActiveSheet().deleteRows(1, 1000);')).toThrow(
      "You can't delete all the rows on the sheet.",
    );
    expect(() => run('SpreadsheetApp.getActiveSheet().deleteRows(900, 200);')).toThrow('Those rows are out of bounds.');
    expect(() => run('SpreadsheetApp.getActiveSheet().setFrozenRows(1000);')).toThrow('Cannot freeze all rows.');
  });

  test('are limited to ten million cells in a book', () => {
    expect(() => run('SpreadsheetApp.getActiveSheet().insertRowsAfter(1, 400000);')).toThrow(
      'above the limit of 10000000 cells',
    );
  });

  test('appendRow writes below the last row', () => {
    expect(
      run(
        `const s = SpreadsheetApp.getActiveSheet(); s.appendRow(['a', 1]); s.appendRow(['b', '0,5']); return s.getDataRange().getValues();`,
      ),
    ).toEqual([
      ['a', 1],
      ['b', 0.5],
    ]);
  });
});

describe('data validation', () => {
  const CODE = `function setUp(allow) {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Dễ', 'Khó'], true).setAllowInvalid(allow).setHelpText('Chọn trong danh sách').build();
    SpreadsheetApp.getActiveSheet().getRange('A1:A9').setDataValidation(rule);
  }
  function formula() {
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B1<=C1').setAllowInvalid(false).build();
    SpreadsheetApp.getActiveSheet().getRange('B1:B9').setDataValidation(rule);
  }
  function write(a1, v) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(v); }
  function read() { const r = SpreadsheetApp.getActiveSheet().getRange('A1').getDataValidation(); return [String(r.getCriteriaType()), r.getCriteriaValues(), r.getAllowInvalid(), r.getHelpText()]; }`;

  test('a rejecting rule refuses a person, with its help, and a script, with an error', () => {
    const host = hostOf(CODE);
    host.call('setUp', [false]);
    expect(host.edit.type('Sheet1', 'A1', 'Vừa')).toEqual({
      rejected: true,
      warned: false,
      help: 'Chọn trong danh sách',
    });
    expect(host.edit.type('Sheet1', 'A1', 'Khó').rejected).toBe(false);
    expect(() => host.call('write', ['A2', 'Vừa'])).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    host.call('write', ['A2', 'Dễ']);
    host.call('write', ['A2', '']);
    expect(host.call('read')).toEqual(['VALUE_IN_LIST', [['Dễ', 'Khó'], true], false, 'Chọn trong danh sách']);
  });

  test('a warning rule lets pass and marks the cell', () => {
    const host = hostOf(CODE);
    host.call('setUp', [true]);
    expect(host.edit.type('Sheet1', 'A1', 'Vừa')).toMatchObject({ rejected: false, warned: true });
    expect(host.read('Sheet1', 'A1')[0]?.[0]?.invalid).toBe(true);
  });

  test('a formula rule counts from its own cell', () => {
    const host = hostOf(CODE);
    host.call('formula');
    host.edit.type('Sheet1', 'C2', '3');
    expect(host.edit.type('Sheet1', 'B2', '4').rejected).toBe(true);
    expect(host.edit.type('Sheet1', 'B2', '2').rejected).toBe(false);
    expect(host.values('Sheet1', 'B2')).toEqual([[2]]);
  });
});

test('conditional formats with a formula apply by row, the first rule wins', () => {
  const host = hostOf(`function go() {
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:B3').setValues([['a', 1], ['b', 5], ['c', '']]);
    const rule = (formula, colour) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(colour).setRanges([s.getRange('A1:B3')]).build();
    s.setConditionalFormatRules([rule('=AND($B1<>"";$B1<3)', '#ff0000'), rule('=$B1<>""', '#00ff00')]);
  }`);
  host.call('go');
  expect(host.read('Sheet1', 'A1:A3').map(([cell]) => cell?.conditional?.background)).toEqual([
    '#ff0000',
    '#00ff00',
    undefined,
  ]);
});

test('sort keeps blanks last and moves looks with values', () => {
  expect(
    run(`const s = SpreadsheetApp.getActiveSheet();
      s.getRange('A1:B4').setValues([['tên', 'điểm'], ['a', 3], ['b', ''], ['c', 1]]);
      s.getRange('A4').setFontWeight('bold');
      s.setFrozenRows(1); s.sort(2);
      return [s.getRange('A1:A4').getValues().flat(), s.getRange('A1:A4').getFontWeights().flat()];`),
  ).toEqual([
    ['tên', 'c', 'a', 'b'],
    ['normal', 'bold', 'normal', 'normal'],
  ]);
});

test('the host is saved to one file and comes back as it was', () => {
  const addinDir = writeAddin(`function go() {
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:B2').setValues([['Ngày', 'Điểm'], ['31/01/2024', '0,5']]);
    s.getRange('C1').setFormula('=SUM(B:B)').setNote('tổng').setFontColor('red');
    s.setColumnWidth(3, 50);
    s.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    PropertiesService.getDocumentProperties().setProperty('k', 'v');
    CacheService.getScriptCache().put('k', 'c', 600);
    Drive.Files.create({ name: 'Tệp', mimeType: 'text/plain' }, Utilities.newBlob('x', 'text/plain'));
  }
  function back() { return [PropertiesService.getDocumentProperties().getProperty('k'), CacheService.getScriptCache().get('k')]; }`);
  const folder = testFolder('state-');
  const path = join(folder, 'host.json');
  const before = createHost({ addinDir, now: 1e12 });
  before.call('go');
  before.save(path);
  const after = createHost({ addinDir, state: path, now: 1e12 });
  expect({ ...after.spreadsheet, version: 0 }).toEqual({ ...before.spreadsheet, version: 0 });
  expect(after.values('Sheet1', 'A2:C2')).toEqual(before.values('Sheet1', 'A2:C2'));
  expect(after.call('back')).toEqual(['v', 'c']);
  expect(after.drive.files()).toEqual(before.drive.files());
  expect(readdirSync(folder)).toEqual(['host.json']);
});

test('a preview hears of every change', () => {
  const host = hostOf(`function go() { SpreadsheetApp.getActiveSheet().getRange('B2').setValue(1); }`);
  const heard: unknown[] = [];
  const stop = host.onChange((change) => heard.push(change));
  const { version } = host;
  host.call('go');
  stop();
  host.edit.type('Sheet1', 'A1', 'x');
  expect(heard).toEqual([{ sheet: 'Sheet1', area: { row: 2, column: 2, rows: 1, columns: 1 } }]);
  expect(host.changesSince(version)).toHaveLength(2);
  expect(host.changesSince(host.version)).toEqual([]);
});

test('the table of emulated members can be compared with what an add-in uses', () => {
  const members = emulatedMembers();
  expect(members['Range']).toEqual(
    expect.arrayContaining(['getValues', 'setValues', 'setDataValidation', 'setBackgrounds']),
  );
  expect(members['Drive.Files']).toEqual(expect.arrayContaining(['create', 'update', 'get', 'list']));
  expect(members['ButtonSet']).toEqual(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
});
