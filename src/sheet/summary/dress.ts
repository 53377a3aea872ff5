/** The looks of "Tổng hợp", from its data: each kind for all cells in one call. Its charts are drawn anew; others stay. */

import type { Paint } from '../../book/texts/summary-layout.ts';
import { loadTexts } from '../texts/load.ts';
import type { Fill, SummaryPlan } from './plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Setter = (arg: string | boolean) => void;

/** White hides the gridlines among the tables and behind the charts, and leaves them where people write. */
const PLAIN: Required<Paint> = { size: 10, bold: false, color: '#000000', background: '#ffffff', align: null };

export function dress(sheet: Sheet, plan: SummaryPlan): void {
  const { looks, rules, shown, columns, widths } = loadTexts().summary;
  const { fill } = plan;
  const cells = painted(sheet, plan);
  const area = sheet.getRange(1, 1, plan.rows.length, shown);
  area.setTextStyles(cells.map((row) => row.map(textStyle)));
  area.setBackgrounds(cells.map((row) => row.map(({ background }) => background)));
  area.setHorizontalAlignments(cells.map((row) => row.map(({ align }) => align)));
  // The host refuses names that the service lacks.
  for (const [setter, arg, places] of looks)
    (sheet.getRangeList(places.map(fill)) as unknown as Record<string, Setter>)[setter]?.(arg);
  for (const [first, count, width] of widths) sheet.setColumnWidths(first, count, width);
  sheet.hideColumns(shown + 1, columns - shown);
  sheet.setConditionalFormatRules(
    rules.map(([formula, background, color, places]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(fill(formula))
        .setRanges(places.map((place) => sheet.getRange(fill(place))))
        .setBold(true)
        .setBackground(background)
        .setFontColor(color)
        .build(),
    ),
  );
  // A warning before an edit: what is typed into the tables goes when they are laid out anew.
  sheet.protect().setWarningOnly(true);
}

/** How each cell of the shown columns looks. */
function painted(sheet: Sheet, { rows, fill }: SummaryPlan): Required<Paint>[][] {
  const { paints, striped, stripe, shown, tables } = loadTexts().summary;
  const cells = rows.map(() => new Array<Required<Paint>>(shown).fill(PLAIN));
  const paint = (look: Paint, top: number, left: number, height: number, width: number): void => {
    for (const row of cells.slice(top - 1, top - 1 + height))
      for (let x = left - 1; x < left - 1 + width; x++) row[x] = { ...PLAIN, ...row[x], ...look };
  };
  for (const name of striped) {
    const [first, last] = [Number(fill(`{${name}}`)), Number(fill(`{${name}.used}`))];
    for (let row = first + 1; row <= last; row += 2) paint({ background: stripe }, row, 1, 1, tables);
  }
  for (const [look, places] of paints)
    for (const place of places) {
      const range = sheet.getRange(fill(place));
      paint(look, range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns());
    }
  return cells;
}

const styles = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();

/** Few looks for many cells: one object each. */
function textStyle({ size, bold, color }: Required<Paint>): GoogleAppsScript.Spreadsheet.TextStyle {
  const name = `${size} ${bold} ${color}`;
  const style =
    styles.get(name) ?? SpreadsheetApp.newTextStyle().setFontSize(size).setBold(bold).setForegroundColor(color).build();
  styles.set(name, style);
  return style;
}

/** Nobody else draws what stands in the hidden columns; a title may have been changed by hand. */
function ownCharts(charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[]) {
  const { shown } = loadTexts().summary;
  return charts.filter((chart) => chart.getRanges().every((range) => range.getColumn() > shown));
}

/** @param noted how many there were of people @returns how many there are; undefined where one of the tab's is missing */
export function countOtherCharts(sheet: Sheet, noted: number): number | undefined {
  const { charts } = loadTexts().summary;
  const standing = sheet.getCharts();
  if (standing.length === charts.length + noted) return noted;
  return ownCharts(standing).length === charts.length ? standing.length - charts.length : undefined;
}

/** @returns how many charts of people stay */
export function removeCharts(sheet: Sheet): number {
  const standing = sheet.getCharts();
  const own = ownCharts(standing);
  for (const chart of own) sheet.removeChart(chart);
  return standing.length - own.length;
}

export function drawCharts(sheet: Sheet, fill: Fill): void {
  const { charts, tables } = loadTexts().summary;
  for (const { range, row, least, each, options } of charts) {
    const source = sheet.getRange(fill(range));
    const builder = sheet
      .newChart()
      .asBarChart()
      .addRange(source)
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setPosition(Number(fill(row)), tables + 1, 10, 2)
      .setOption('height', least + each * source.getNumRows());
    for (const [option, value] of Object.entries(options)) builder.setOption(option, value);
    sheet.insertChart(builder.build());
  }
}
