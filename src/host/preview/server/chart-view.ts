/** A chart of a sheet with the texts and figures it shows now. */

import type { ChartState } from '../../book/chart.ts';
import { displayAt, valueAt } from '../../book/entries.ts';
import type { SheetModel } from '../../book/sheet.ts';
import type { Environment } from '../../runtime/environment.ts';
import type { ChartView } from '../protocol.ts';

type Book = Environment['book'];

/** developers.google.com/sheets/api/reference/rest/v4/spreadsheets/charts: the size of a chart that names none */
const WIDTH = 600;
const HEIGHT = 371;

const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

export function chartViews(sheet: SheetModel, book: Book): ChartView[] {
  return sheet.charts.map((chart) => chartView(chart, book));
}

function chartView(chart: ChartState, book: Book): ChartView {
  const { id, kind, anchor, options, headers } = chart;
  const { title = '', width = WIDTH, height = HEIGHT, colors = COLOURS, isStacked = false } = options as Options;
  const { legend, hAxis, vAxis } = options as Options;
  const axis = (kind === 'BAR' ? hAxis : vAxis) ?? {};
  const [domain, ...data] = columnsOf(chart, book);
  const body = (cells: readonly Place[]): readonly Place[] => cells.slice(headers);
  return {
    id,
    kind: kind === 'BAR' ? 'bar' : 'column',
    title,
    ...anchor,
    width,
    height,
    stacked: isStacked,
    legend: legend?.position ?? 'right',
    colors,
    axis: {
      ...(axis.minValue === undefined ? {} : { min: axis.minValue }),
      ...(axis.maxValue === undefined ? {} : { max: axis.maxValue }),
      percent: axis.format?.includes('%') ?? false,
      title: axis.title ?? '',
    },
    categories: body(domain ?? []).map(({ sheet, row, column }) => displayAt(book, sheet, row, column)),
    series: data.map((cells) => {
      const name = cells[headers - 1];
      return {
        name: name ? displayAt(book, name.sheet, name.row, name.column) : '',
        values: body(cells).map(({ sheet, row, column }) => {
          const value = valueAt(sheet, row, column);
          return typeof value === 'number' ? value : null;
        }),
      };
    }),
  };
}

interface Options {
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colors?: readonly string[];
  readonly isStacked?: boolean;
  readonly legend?: { readonly position?: ChartView['legend'] };
  readonly hAxis?: Axis;
  readonly vAxis?: Axis;
}

interface Axis {
  readonly format?: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly title?: string;
}

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** The columns of all ranges side by side, without what is hidden where the chart leaves it out. */
function columnsOf({ sources, hidden }: ChartState, book: Book): Place[][] {
  const skipRows = hidden === 'IGNORE_ROWS' || hidden === 'IGNORE_BOTH';
  const skipColumns = hidden === 'IGNORE_COLUMNS' || hidden === 'IGNORE_BOTH';
  return sources.flatMap(({ sheetId, area }) => {
    const sheet = book.sheetWithId(sheetId);
    if (!sheet) return [];
    const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
    const columns = Array.from({ length: area.columns }, (_, across) => area.column + across);
    return columns
      .filter((column) => !(skipColumns && sheet.hiddenColumns[column]))
      .map((column) =>
        rows.filter((row) => !(skipRows && sheet.hiddenRows[row])).map((row) => ({ sheet, row, column })),
      );
  });
}
