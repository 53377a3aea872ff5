import { describe, expect, test } from 'vitest';
import { emulatedMembers } from '../../src/host/completeness.ts';
import { createHost } from '../../src/host/host.ts';
import { hostOf, run, writeAddin } from './addin.ts';

const SHEET = 'var sheet = SpreadsheetApp.getActiveSheet();';
const CHART = `${SHEET}
  sheet.getRange('A1:B3').setValues([['Mục', 'Điểm'], ['1.5', 3], ['7.3', 2]]);
  var builder = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1)
    .setOption('title', 'Điểm bị trừ').setOption('hAxis', {minValue: 0}).setPosition(5, 4, 6, 7);`;

describe('embedded charts', () => {
  test('stand on the sheet once they are inserted, and can be read, changed and removed', () => {
    const facts = run(`${CHART}
      var before = sheet.getCharts().length;
      sheet.insertChart(builder.build());
      var chart = sheet.getCharts()[0];
      var box = chart.getContainerInfo();
      var facts = [before, chart.getRanges()[0].getA1Notation(), chart.getNumHeaders(),
        chart.getOptions().get('title'), chart.getOptions().get('legend'),
        box.getAnchorRow(), box.getAnchorColumn(), box.getOffsetX(), box.getOffsetY()];
      sheet.updateChart(chart.modify().setOption('title', 'Điểm còn mất').build());
      facts.push(sheet.getCharts().length, sheet.getCharts()[0].getOptions().get('title'), chart.getOptions().get('title'));
      sheet.removeChart(chart);
      return facts.concat(sheet.getCharts().length);`);
    expect(facts).toEqual([0, 'A1:B3', 1, 'Điểm bị trừ', null, 5, 4, 6, 7, 1, 'Điểm còn mất', 'Điểm bị trừ', 0]);
  });

  test('move with the rows they show and hang on, and lose what is deleted', () => {
    const facts = run(`${CHART}
      sheet.insertChart(builder.build());
      sheet.insertRowsBefore(1, 2);
      sheet.insertColumnsBefore(1, 1);
      var chart = sheet.getCharts()[0];
      var moved = [chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn()];
      sheet.deleteRows(3, 3);
      return moved.concat(sheet.getCharts()[0].getRanges().length);`);
    expect(facts).toEqual(['B3:C5', 7, 5, 0]);
  });

  test('are saved with the book', () => {
    const code = `function go() {${CHART} sheet.insertChart(builder.build());}
      function count() { return SpreadsheetApp.getActiveSheet().getCharts().map(function (one) { return one.getOptions().get('title'); }); }`;
    const host = hostOf(code);
    host.call('go');
    const state = JSON.parse(JSON.stringify(host.state()));
    expect(createHost({ addinDir: writeAddin(code), state }).call('count')).toEqual(['Điểm bị trừ']);
  });

  test.each([
    ['a kind nobody draws', '.asPieChart()', 'EmbeddedBarChartBuilder.asPieChart is not emulated'],
    ['an option nobody draws', ".setOption('is3D', true)", 'the chart option is3D is not emulated'],
    [
      'a part of an option nobody draws',
      ".setOption('hAxis', {slantedText: true})",
      'the chart option hAxis.slantedText is not emulated',
    ],
    ['an option of the wrong type', ".setOption('width', '400')", 'Invalid argument: width'],
    [
      'a position without offsets',
      '.setPosition(1, 1)',
      "The parameters (number,number) don't match the method signature for SpreadsheetApp.EmbeddedBarChartBuilder.setPosition.",
    ],
    [
      'a range given as text',
      ".addRange('A1:B2')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedBarChartBuilder.addRange.",
    ],
    ['nothing to show', '.clearRanges().build()', 'a chart without addRange() is not emulated'],
  ])('refuse %s', (_what, call, message) => {
    expect(() => run(`${CHART} builder${call};`)).toThrow(message);
  });

  test('refuse to be inserted unbuilt, twice, or to be removed where they are not', () => {
    expect(() => run(`${CHART} sheet.insertChart(builder);`)).toThrow(
      "don't match the method signature for SpreadsheetApp.Sheet.insertChart",
    );
    expect(() => run(`${CHART} sheet.insertChart(builder.build()); sheet.insertChart(sheet.getCharts()[0]);`)).toThrow(
      'inserting a chart that stands on a sheet is not emulated',
    );
    expect(() => run(`${CHART} sheet.removeChart(builder.build());`)).toThrow('Chart not found');
    expect(() => run(`${SHEET} Charts.newBarChart();`)).toThrow('Charts.newBarChart is not emulated');
  });

  test('are out of reach of custom functions', () => {
    const host = hostOf(`/**
 * @customfunction
 */
function CHART_IT() { SpreadsheetApp.getActiveSheet().newChart(); return 1; }
/**
 * @customfunction
 */
function COUNT_THEM() { return SpreadsheetApp.getActiveSheet().getCharts().length; }`);
    host.edit.type('Sheet1', 'A1', '=CHART_IT()');
    host.edit.type('Sheet1', 'A2', '=COUNT_THEM()');
    const shown = host.read('Sheet1', 'A1:A2').flat();
    expect(shown.map(({ error }) => error?.message)).toEqual([
      expect.stringContaining('You do not have permission to call'),
      expect.stringContaining('You do not have permission to call'),
    ]);
  });

  test('are listed in the table of what is emulated', () => {
    expect(emulatedMembers()).toMatchObject({
      EmbeddedChart: expect.arrayContaining(['getRanges', 'modify']),
      EmbeddedBarChartBuilder: expect.arrayContaining(['addRange', 'build', 'setOption', 'setPosition']),
      Charts: ['ChartHiddenDimensionStrategy'],
    });
  });
});

describe('merging across', () => {
  test('makes one cell of each row, keeps its first content, and refuses to cut another merge', () => {
    const kept = run(`${SHEET}
      sheet.getRange('A1:B2').setValues([['a', 'b'], ['c', 'd']]).mergeAcross();
      return sheet.getRange('A1:B2').getValues();`);
    expect(kept).toEqual([
      ['a', ''],
      ['c', ''],
    ]);
    expect(() => run(`${SHEET} sheet.getRange('A1:B2').mergeAcross(); sheet.getRange('B1:C1').merge();`)).toThrow(
      'You must select all cells in a merged range',
    );
  });
});
