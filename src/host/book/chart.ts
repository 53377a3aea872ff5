/** Charts as a sheet keeps them: plain data that is saved with the book and moves when rows and columns do. */

import { type Shift, shiftArea, shiftSpan } from '../formulas/references.ts';
import type { Area } from './address.ts';

export interface ChartSource {
  readonly sheetId: number;
  readonly area: Area;
}

/** The cell its upper left corner hangs on, and how many pixels away from that cell's own. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export type ChartKind = 'BAR' | 'COLUMN';

export interface ChartState {
  /** 0 until it stands on a sheet. */
  readonly id: number;
  readonly kind: ChartKind;
  readonly sources: readonly ChartSource[];
  /** Rows at the top that name the series. */
  readonly headers: number;
  /** A name of ChartHiddenDimensionStrategy. */
  readonly hidden: string;
  readonly anchor: ChartAnchor;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Charted {
  readonly id: number;
  charts: ChartState[];
}

/** Charts keep to the cells they show and hang on, whichever sheet of the book these are on. */
export function shiftCharts(sheets: readonly Charted[], changed: Charted, change: Shift): void {
  for (const sheet of sheets) {
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      anchor: sheet === changed ? shiftAnchor(chart.anchor, change) : chart.anchor,
      sources: chart.sources.flatMap(({ sheetId, area }) => {
        const moved = sheetId === changed.id ? shiftArea(area, change) : area;
        return moved ? [{ sheetId, area: moved }] : [];
      }),
    }));
  }
}

/** A chart whose cell is deleted stays where that cell was. */
function shiftAnchor(anchor: ChartAnchor, change: Shift): ChartAnchor {
  const at = anchor[change.axis];
  const [moved] = shiftSpan([at, at], change) ?? [change.at];
  return { ...anchor, [change.axis]: moved };
}

/** A deleted sheet takes its cells out of the charts of others. */
export function dropChartSources(sheets: readonly Charted[], gone: Charted): void {
  for (const sheet of sheets) {
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      sources: chart.sources.filter(({ sheetId }) => sheetId !== gone.id),
    }));
  }
}
