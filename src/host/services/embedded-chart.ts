/** `EmbeddedChart` and its builders: bar and column charts over ranges; other kinds are refused by name. */

import type { ChartAnchor, ChartKind, ChartState } from '../book/chart.ts';
import type { Environment } from '../runtime/environment.ts';
import { NotEmulated, ServiceError } from '../runtime/errors.ts';
import { enumValue, free, Handle, type Member, read, type Service, service } from '../runtime/service.ts';
import { withOption } from './chart-options.ts';
import { hiddenDimensionStrategy } from './charts.ts';
import { asRange } from './handles.ts';
import type { RangeRef } from './range-ref.ts';
import { NOT_IN_CELLS, SHEETS } from './scopes.ts';

/** One per builder: its members change it and hand the builder back. */
interface Draft extends Partial<Omit<ChartState, 'sources'>> {
  readonly ranges: readonly RangeRef[];
}

/** A chart in the script's hands: a picture of it, not the chart on the sheet. */
export const asChart = (state: ChartState): Handle<ChartState> => new Handle(chartService, state);

export const newChart = (): Handle<Draft> => new Handle(builders.plain, { ranges: [] });

/** `asBarChart()` answers with a builder of its own kind; every other member keeps to the kind it was called on. */
function members(self: () => Service): Record<string, Member> {
  const change = (signatures: string, next: (draft: Draft, ...args: never[]) => Partial<Draft>): Member =>
    free(signatures, (draft: Draft, _env, ...args: never[]) => {
      Object.assign(draft, next(draft, ...args));
      return new Handle(self(), draft);
    });
  const kind = (chosen: ChartKind, builder: () => Service): Member =>
    free('', (draft: Draft) => new Handle(builder(), Object.assign(draft, { kind: chosen })));
  return {
    addRange: change('Range', ({ ranges }, range: RangeRef) => ({ ranges: [...ranges, range] })),
    clearRanges: change('', () => ({ ranges: [] })),
    getRanges: free('', ({ ranges }: Draft) => ranges.map(asRange)),
    asBarChart: kind('BAR', () => builders.bar),
    asColumnChart: kind('COLUMN', () => builders.column),
    setPosition: change('integer,integer,integer,integer', (_draft, ...[row, column, x, y]: number[]) => ({
      anchor: anchorAt(row, column, x, y),
    })),
    setNumHeaders: change('integer', (_draft, headers: number) => ({ headers })),
    setHiddenDimensionStrategy: change('ChartHiddenDimensionStrategy', (_draft, hidden: string) => ({ hidden })),
    setOption: change('string,any', ({ options = {} }, name: string, value: unknown) => ({
      options: withOption(options, name, value),
    })),
    build: free('', (draft: Draft) => asChart(built(draft))),
  };
}

function anchorAt(row = 0, column = 0, x = 0, y = 0): ChartAnchor {
  if (row < 1 || column < 1 || x < 0 || y < 0) throw new ServiceError('Invalid argument: position');
  return { row, column, x, y };
}

function built({ ranges, kind, anchor, options = {}, headers = 0, hidden = 'IGNORE_ROWS', id = 0 }: Draft): ChartState {
  // What live does with these is not documented: said loudly, and easily avoided.
  if (!kind) throw new NotEmulated('a chart without asBarChart() or asColumnChart()');
  if (!anchor) throw new NotEmulated('a chart without setPosition()');
  if (ranges.length === 0) throw new NotEmulated('a chart without addRange()');
  const sources = ranges.map(({ sheet, area }) => ({ sheetId: sheet.id, area }));
  return { id, kind, sources, headers, hidden, anchor, options };
}

const builder = (name: string, self: () => Service): Service =>
  service({ name, path: `SpreadsheetApp.${name}`, access: NOT_IN_CELLS, scopes: SHEETS, members: members(self) });

const builders: Readonly<Record<'plain' | 'bar' | 'column', Service>> = {
  plain: builder('EmbeddedChartBuilder', () => builders.plain),
  bar: builder('EmbeddedBarChartBuilder', () => builders.bar),
  column: builder('EmbeddedColumnChartBuilder', () => builders.column),
};

function rangesOf({ sources }: ChartState, env: Environment): RangeRef[] {
  return sources.flatMap(({ sheetId, area }) => {
    const sheet = env.book.sheetWithId(sheetId);
    return sheet ? [{ sheet, area }] : [];
  });
}

const chartService = service({
  name: 'EmbeddedChart',
  path: 'SpreadsheetApp.EmbeddedChart',
  access: NOT_IN_CELLS,
  scopes: SHEETS,
  members: {
    getChartId: read('', ({ id }: ChartState) => id),
    getRanges: read('', (chart: ChartState, env) => rangesOf(chart, env).map(asRange)),
    getNumHeaders: read('', ({ headers }: ChartState) => headers),
    getHiddenDimensionStrategy: read('', ({ hidden }: ChartState) => enumValue(hiddenDimensionStrategy, hidden)),
    getContainerInfo: read('', ({ anchor }: ChartState) => new Handle(containerService, anchor)),
    getOptions: read('', ({ options }: ChartState) => new Handle(optionsService, options)),
    modify: free('', (chart: ChartState, env) => {
      const { sources: _sources, ...rest } = chart;
      return new Handle(builders.plain, { ...rest, ranges: rangesOf(chart, env) });
    }),
  },
});

const containerService = service({
  name: 'ContainerInfo',
  path: 'SpreadsheetApp.ContainerInfo',
  access: NOT_IN_CELLS,
  scopes: SHEETS,
  members: {
    getAnchorRow: free('', ({ row }: ChartAnchor) => row),
    getAnchorColumn: free('', ({ column }: ChartAnchor) => column),
    getOffsetX: free('', ({ x }: ChartAnchor) => x),
    getOffsetY: free('', ({ y }: ChartAnchor) => y),
  },
});

const optionsService = service({
  name: 'ChartOptions',
  path: 'Charts.ChartOptions',
  access: NOT_IN_CELLS,
  scopes: [],
  members: {
    get: free('string', (options: ChartState['options'], _env, name: string) => options[name] ?? null),
  },
});
