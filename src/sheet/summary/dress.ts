/** The looks of "Tổng hợp", from its data: sizes, colours, rules, and its charts, which are drawn anew; others stay. */

import type { Band } from '../../book/texts/summary-layout.ts';
import { loadTexts } from '../texts/load.ts';
import type { Fill } from './build-summary.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Setter = (...args: readonly unknown[]) => void;

/** @param rows the band of each row */
export function dress(sheet: Sheet, fill: Fill, rows: readonly Band[]): void {
  const { bands, looks, rules, note } = loadTexts().summary;
  const range = (place: string) => sheet.getRange(fill(place));
  for (const band of bands) {
    const first = rows.indexOf(band);
    sheet.setRowHeights(first + 1, rows.lastIndexOf(band) - first + 1, band.height);
  }
  sheet.setConditionalFormatRules(
    rules.map(([formula, background, color, places]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(fill(formula))
        .setRanges(places.map(range))
        .setBold(true)
        .setBackground(background)
        .setFontColor(color)
        .build(),
    ),
  );
  drawCharts(sheet, fill);
  // The host refuses names that the service lacks.
  for (const [setter, args, place] of looks) {
    const target = !place ? sheet : typeof place === 'string' ? range(place) : sheet.getRangeList(place.map(fill));
    (target as unknown as Record<string, Setter>)[setter]?.(...args);
  }
  // A warning before an edit: what is typed into the tables goes when they are laid out anew.
  sheet.protect().setDescription(note).setWarningOnly(true);
}

function drawCharts(sheet: Sheet, fill: Fill): void {
  const { charts, shown } = loadTexts().summary;
  for (const chart of sheet.getCharts()) {
    // Nobody else draws what stands in the hidden columns; a title may have been changed by hand.
    if (chart.getRanges().every((range) => range.getColumn() > shown)) sheet.removeChart(chart);
  }
  for (const { range, row, least, each, options } of charts) {
    const source = sheet.getRange(fill(range));
    const builder = sheet
      .newChart()
      .asBarChart()
      .addRange(source)
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setPosition(Number(fill(row)), shown, 0, 2)
      .setOption('height', least + each * source.getNumRows());
    for (const [option, value] of Object.entries(options)) builder.setOption(option, value);
    sheet.insertChart(builder.build());
  }
}
