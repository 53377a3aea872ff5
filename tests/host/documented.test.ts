/** What Google's reference says of emulated members, case by case, in a sheet of its own. */
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { hostOf } from './addin.ts';

/** `s` is a fresh sheet of 1000 rows and 26 columns, `b` the book, `r` reads an address of the sheet. */
type Case = readonly [what: string, body: string, answer: unknown];

const RANGES: readonly Case[] = [
  ['getCell counts from the range', "return s.getRange('B2:D4').getCell(2, 3).getA1Notation()", 'D3'],
  ['offset keeps the size', "return s.getRange('A1:B2').offset(1, 2).getA1Notation()", 'C2:D3'],
  ['offset takes another size', "return s.getRange('A1').offset(2, 0, 3, 2).getA1Notation()", 'A3:B5'],
  [
    'a range has its sides',
    "const g = s.getRange('B2:D5'); return [g.getRow(), g.getColumn(), g.getLastRow(), g.getLastColumn(), g.getNumRows(), g.getNumColumns()]",
    [2, 2, 5, 4, 4, 3],
  ],
  [
    'one value fills all cells',
    "s.getRange('A1:B2').setValue('x'); return r('A1:B2')",
    [
      ['x', 'x'],
      ['x', 'x'],
    ],
  ],
  ['a blank cell is an empty text', "return s.getRange('A1').getValue()", ''],
  [
    'values come as rows',
    "s.getRange('A1:B2').setValues([[1, true], ['a', '']]); return r('A1:B2')",
    [
      [1, true],
      ['a', ''],
    ],
  ],
  [
    'a cell without a formula has a blank one',
    "s.getRange('A1').setValue(1); return s.getRange('A1:B1').getFormulas()",
    [['', '']],
  ],
  [
    'isBlank asks all cells',
    "s.getRange('B2').setValue(1); return [s.getRange('A1').isBlank(), s.getRange('A1:C3').isBlank()]",
    [true, false],
  ],
  [
    'clearContent leaves the looks',
    "const g = s.getRange('A1').setValue(1).setBackground('#ff0000'); g.clearContent(); return [g.getValue(), g.getBackground()]",
    ['', '#ff0000'],
  ],
  [
    'clear takes contents and looks',
    "const g = s.getRange('A1').setValue(1).setBackground('#ff0000'); g.clear(); return [g.getValue(), g.getBackground()]",
    ['', '#ffffff'],
  ],
  [
    'clear may take contents alone',
    "const g = s.getRange('A1').setValue(1).setBackground('#ff0000'); g.clear({ contentsOnly: true }); return [g.getValue(), g.getBackground()]",
    ['', '#ff0000'],
  ],
  [
    'a note is told, and taken away by a blank one',
    "const g = s.getRange('A1').setNote('x'); const told = g.getNote(); return [told, g.setNote(null).getNote()]",
    ['x', ''],
  ],
  [
    'colours are told as hexadecimal figures',
    "return [s.getRange('A1').setBackground('red').getBackground(), s.getRange('A2').setFontColor('#0F0').getBackground(), s.getRange('A2').getFontColor()]",
    ['#ff0000', '#ffffff', '#00ff00'],
  ],
  [
    'a colour that is none is refused',
    "try { s.getRange('A1').setBackground('reddish') } catch (e) { return e.message }",
    'Invalid argument: reddish',
  ],
  [
    'the automatic format is told in full',
    "return [s.getRange('A1').getNumberFormat(), s.getRange('A2').setNumberFormat('General').getNumberFormat()]",
    ['0.###############', '0.###############'],
  ],
  ['a format is told as it was set', "return s.getRange('A1').setNumberFormat('0.00%').getNumberFormat()", '0.00%'],
  [
    'usual looks',
    "const g = s.getRange('A1'); return [g.getFontWeight(), g.getFontStyle(), g.getFontLine(), g.getFontSize(), g.getFontFamily(), g.getVerticalAlignment(), g.getWrap()]",
    ['normal', 'normal', 'none', 10, 'Arial', 'bottom', false],
  ],
  [
    'a merge keeps the first cell',
    "s.getRange('A1:B1').setValues([[1, 2]]); s.getRange('A1:B1').merge(); s.getRange('A1:B1').breakApart(); return r('A1:B1')",
    [[1, '']],
  ],
  [
    'sort takes a column of the sheet',
    "s.getRange('B1:C3').setValues([['c', 1], ['a', 2], ['b', 3]]).sort(2); return r('B1:C3')",
    [
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ],
  ],
  [
    'sort goes down when told',
    "s.getRange('A1:A3').setValues([[1], [3], [2]]).sort({ column: 1, ascending: false }); return r('A1:A3')",
    [[3], [2], [1]],
  ],
  [
    'a formula on several cells moves along',
    "return s.getRange('B1:C2').setFormula('=A1').getFormulas()",
    [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
  ],
  ['fixed parts of it stay', "return s.getRange('B1:B2').setFormula('=$A$1').getFormulas()", [['=$A$1'], ['=$A$1']]],
  [
    'whole columns and rows are told as such',
    "return ['D:F', 'D1:F', '5:7', 'B:B'].map(t => s.getRange(t).getA1Notation())",
    ['D:F', 'D1:F1000', '5:7', 'B:B'],
  ],
  [
    'checkboxes begin unchecked',
    "const g = s.getRange('A1:A2').insertCheckboxes(); return [r('A1:A2'), g.isChecked()]",
    [[[false], [false]], false],
  ],
  [
    'check and uncheck',
    "const g = s.getRange('A1:A2').insertCheckboxes(); s.getRange('A1').check(); const one = g.isChecked(); return [r('A1:A2'), one, g.uncheck().isChecked()]",
    [[[true], [false]], null, false],
  ],
  [
    'checkboxes with a value of their own',
    "const g = s.getRange('A1').insertCheckboxes('có', 'không'); const off = g.getValue(); return [off, g.check().getValue()]",
    ['không', 'có'],
  ],
  [
    'without a checkbox nothing is checked',
    "const g = s.getRange('A1').setValue('x'); g.check(); return [g.getValue(), g.isChecked()]",
    ['x', null],
  ],
  [
    'removeCheckboxes leaves blank cells',
    "const g = s.getRange('A1').insertCheckboxes(); g.removeCheckboxes(); return [g.getValue(), g.getDataValidation()]",
    ['', null],
  ],
];

const SHEETS: readonly Case[] = [
  [
    'an empty sheet has no last row and a data range of one cell',
    'return [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation()]',
    [0, 0, 'A1'],
  ],
  ['the data range begins at A1', "s.getRange('C3').setValue(1); return s.getDataRange().getA1Notation()", 'A1:C3'],
  [
    'appendRow goes below the last row in use',
    "s.getRange('B2').setValue(1); s.appendRow(['a', 'b']); return r('A3:B3')",
    [['a', 'b']],
  ],
  [
    'insertRowsAfter pushes down',
    "s.getRange('A1:A2').setValues([[1], [2]]); s.insertRowsAfter(1, 2); return [r('A1:A4'), s.getMaxRows()]",
    [[[1], [''], [''], [2]], 1002],
  ],
  [
    'insertColumnBefore pushes right',
    "s.getRange('A1').setValue(1); s.insertColumnBefore(1); return r('A1:B1')",
    [['', 1]],
  ],
  [
    'deleteRows pulls up',
    "s.getRange('A1:A3').setValues([[1], [2], [3]]); s.deleteRows(1, 2); return [r('A1'), s.getMaxRows()]",
    [[[3]], 998],
  ],
  [
    'moveRows goes in front of a row counted before',
    "s.getRange('A1:A3').setValues([[1], [2], [3]]); s.moveRows(s.getRange('A1'), 4); return r('A1:A3')",
    [[2], [3], [1]].map((row) => row),
  ],
  [
    'moveColumns likewise',
    "s.getRange('A1:C1').setValues([[1, 2, 3]]); s.moveColumns(s.getRange('A1'), 4); return r('A1:C1')",
    [[2, 3, 1]],
  ],
  [
    'hidden rows and columns',
    's.hideRows(2, 2); s.hideColumns(3); return [s.isRowHiddenByUser(2), s.isRowHiddenByUser(4), s.isColumnHiddenByUser(3)]',
    [true, false, true],
  ],
  ['frozen rows', 's.setFrozenRows(2); return [s.getFrozenRows(), s.getFrozenColumns()]', [2, 0]],
  [
    'sort leaves frozen rows',
    "s.getRange('A1:A3').setValues([['h'], [2], [1]]); s.setFrozenRows(1); s.sort(1); return r('A1:A3')",
    [['h'], [1], [2]],
  ],
  ['a usual column is 100 pixels wide, a row 21 high', 'return [s.getColumnWidth(1), s.getRowHeight(1)]', [100, 21]],
  [
    'clearContents leaves notes and looks',
    "const g = s.getRange('A1').setValue(1).setNote('x').setBackground('#ff0000'); s.clearContents(); return [g.getValue(), g.getNote(), g.getBackground()]",
    ['', 'x', '#ff0000'],
  ],
  [
    'hideSheet and showSheet',
    's.hideSheet(); const hidden = s.isSheetHidden(); s.showSheet(); return [hidden, s.isSheetHidden()]',
    [true, false],
  ],
  [
    'a name that is taken is refused',
    'try { b.insertSheet(s.getName()) } catch (e) { return /already exists/.test(e.message) }',
    true,
  ],
  ['a sheet that is not there is null', "return b.getSheetByName('không có')", null],
  [
    'objects tell their class',
    'return [String(b), String(s), String(s.getRange(1, 1))]',
    ['Spreadsheet', 'Sheet', 'Range'],
  ],
];

const RULES: readonly Case[] = [
  [
    'a list rule tells its items and that it drops down',
    "const v = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build(); return [String(v.getCriteriaType()), v.getCriteriaValues()]",
    ['VALUE_IN_LIST', [['a', 'b'], true]],
  ],
  [
    'a rule from a range tells it as a formula',
    "const v = SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('A1:B3')).build(); return String(v.getCriteriaValues()[0]).replace(/^=.*!/, '=tab!')",
    '=tab!A1:B3',
  ],
  [
    'a rule of days tells Dates',
    'const v = SpreadsheetApp.newDataValidation().requireDateAfter(new Date(2024, 0, 31)).build(); const [d] = v.getCriteriaValues(); return [Object.prototype.toString.call(d), d.getDate(), d.getMonth()]',
    ['[object Date]', 31, 0],
  ],
  [
    'invalid entries are let in unless refused, without help',
    'const v = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build(); return [v.getAllowInvalid(), v.getHelpText(), v.getCriteriaValues()]',
    [true, null, [1, 5]],
  ],
  [
    'a copy of a rule may be changed',
    'const v = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build(); return [v.copy().setAllowInvalid(false).build().getAllowInvalid(), v.getAllowInvalid()]',
    [false, true],
  ],
  [
    'a colour rule tells its formula, places and colour',
    "s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1').setBackground('red').setRanges([s.getRange('A1:B2')]).build()]); const [c] = s.getConditionalFormatRules(); return [c.getBooleanCondition().getCriteriaValues(), c.getRanges().map(g => g.getA1Notation()), c.getBooleanCondition().getBackground()]",
    [['=$A1>1'], ['A1:B2'], '#ff0000'],
  ],
  [
    'a colour rule without a condition is refused',
    "try { SpreadsheetApp.newConditionalFormatRule().setRanges([s.getRange('A1')]).build() } catch (e) { return e.message }",
    'Conditional format rule must have a condition.',
  ],
];

const SERVICES: readonly Case[] = [
  ['base64 of a text', "return Utilities.base64Encode('A string here')", 'QSBzdHJpbmcgaGVyZQ=='],
  ['base64 gives signed bytes', "return Utilities.base64Decode('4bq/')", [-31, -70, -65]],
  [
    'a blob tells its type and text',
    "const x = Utilities.newBlob('abc', 'text/plain', 'a.txt'); return [x.getContentType(), x.getName(), x.getDataAsString()]",
    ['text/plain', 'a.txt', 'abc'],
  ],
  [
    'a date in a zone',
    "return Utilities.formatDate(new Date(Date.UTC(2024, 0, 31, 20)), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm')",
    '01/02/2024 03:00',
  ],
  [
    'a property that is not there is null',
    "return PropertiesService.getUserProperties().getProperty('không có')",
    null,
  ],
  [
    'properties are texts',
    "const p = PropertiesService.getDocumentProperties(); p.setProperties({ a: 1, b: 'x' }); const all = p.getProperties(); p.deleteAllProperties(); return [all, p.getKeys()]",
    [{ a: '1', b: 'x' }, []],
  ],
  [
    'keys that are not in the cache are null',
    "const c = CacheService.getScriptCache(); c.put('a', '1'); return c.getAll(['a', 'z'])",
    { a: '1', z: null },
  ],
  [
    'a free lock is had, a negative wait is not',
    'const l = LockService.getScriptLock(); return [l.tryLock(-1), l.hasLock(), l.tryLock(10), l.hasLock()]',
    [false, false, true, true],
  ],
  [
    'a page without a title has a blank one',
    "return [HtmlService.createHtmlOutput('x').getTitle(), HtmlService.createHtmlOutput('x').setTitle('T').getTitle()]",
    ['', 'T'],
  ],
  ['content is appended', "return HtmlService.createHtmlOutput('<b>').append('x').getContent()", '<b>x'],
];

const GROUPS = { ranges: RANGES, sheets: SHEETS, rules: RULES, services: SERVICES } as const;

const code = Object.entries(GROUPS).flatMap(([group, cases]) =>
  cases.map(
    ([, body], i) => `function ${group}${i}() {
  const b = SpreadsheetApp.getActive();
  const s = b.insertSheet('${group}${i}');
  const r = (address) => s.getRange(address).getValues();
  ${body};
}`,
  ),
);

let host: Host | undefined;

describe.each(Object.keys(GROUPS) as (keyof typeof GROUPS)[])('%s', (group) => {
  test.each(GROUPS[group].map((one, i) => [one[0], i, one[2]] as const))('%s', (_, i, answer) => {
    host ??= hostOf(code.join('\n'));
    expect(host.call(`${group}${i}`)).toEqual(answer);
  });
});
