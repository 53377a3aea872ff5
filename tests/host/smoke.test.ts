import { expect, test } from 'vitest';
import { hostOf } from './addin.ts';

const CODE = `
/**
 * @customfunction
 */
function GAP(max, score) {
  if (!Array.isArray(max)) return max - score;
  return max.map((r, i) => typeof r[0] === 'string' ? [i === 0 ? 'Mất' : ''] : [r[0] - max.length * 0 - score[i][0]]);
}
function onOpen(e) { SpreadsheetApp.getUi().createMenu('CCHC').addItem('Chào', 'hello').addToUi(); }
function hello() {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  sheet.getRange(1, 1, 3, 2).setValues([['Tối đa', 'Đạt'], [3, '0,5'], [2, 1]]);
  sheet.getRange('C1').setFormula('=GAP(A1:A;B1:B)');
  sheet.getRange('D1').setFormula('=SUM(GAP(A1:A;B1:B))');
  SpreadsheetApp.flush();
  SpreadsheetApp.getUi().alert('Xong ' + JSON.stringify(sheet.getDataRange().getValues()));
}
function data() { return SpreadsheetApp.getActive().getActiveSheet().getDataRange().getValues(); }
`;

test('a menu click writes values, a custom function spills and nests', () => {
  const host = hostOf(CODE);
  expect(host.open()).toEqual([{ caption: 'CCHC', entries: [{ label: 'Chào', functionName: 'hello' }] }]);
  const result = host.runMenu('Chào');
  expect(result.alerts[0]?.message).toContain('Xong');
  expect(host.values('Sheet1', 'A1:D3')).toEqual([
    ['Tối đa', 'Đạt', 'Mất', 3.5],
    [3, 0.5, 2.5, ''],
    [2, 1, 1, ''],
  ]);
  expect(result.calls).toBe(7);
  host.edit.insertRows('Sheet1', 2);
  host.edit.type('Sheet1', 'A2', '4');
  host.edit.type('Sheet1', 'B2', '1,5');
  expect(host.values('Sheet1', 'A1:D3')).toEqual([
    ['Tối đa', 'Đạt', 'Mất', 6],
    [4, 1.5, 2.5, ''],
    [3, 0.5, 2.5, ''],
  ]);
});
