/** The charts of a `Sheet`: what is built stands on the sheet only once it is inserted or updated. */

import type { ChartState } from '../book/chart.ts';
import type { SheetModel } from '../book/sheet.ts';
import type { Environment } from '../runtime/environment.ts';
import { NotEmulated, ServiceError } from '../runtime/errors.ts';
import { free, type Member, read, write } from '../runtime/service.ts';
import { asChart, newChart } from './embedded-chart.ts';
import { there } from './range-ref.ts';
import { NOT_IN_CELLS } from './scopes.ts';

function put(sheet: SheetModel, env: Environment, charts: ChartState[]): void {
  there(sheet, env);
  sheet.charts = charts;
  env.book.touch(sheet, undefined, true);
}

/** @throws ServiceError for a chart that was removed or stands on another sheet */
function mustStand(sheet: SheetModel, { id }: ChartState): void {
  if (!sheet.charts.some((chart) => chart.id === id)) throw new ServiceError('Chart not found on this sheet.');
}

export const chartMembers: Record<string, Member> = {
  newChart: free('', () => newChart(), { access: NOT_IN_CELLS }),
  getCharts: read('', (sheet: SheetModel) => sheet.charts.map(asChart), { access: NOT_IN_CELLS }),
  insertChart: write('EmbeddedChart', (sheet: SheetModel, env, chart: ChartState) => {
    if (chart.id !== 0) throw new NotEmulated('inserting a chart that stands on a sheet');
    const ids = env.book.sheets.flatMap(({ charts }) => charts.map(({ id }) => id));
    put(sheet, env, [...sheet.charts, { ...chart, id: Math.max(0, ...ids) + 1 }]);
  }),
  updateChart: write('EmbeddedChart', (sheet: SheetModel, env, chart: ChartState) => {
    mustStand(sheet, chart);
    put(
      sheet,
      env,
      sheet.charts.map((one) => (one.id === chart.id ? chart : one)),
    );
  }),
  removeChart: write('EmbeddedChart', (sheet: SheetModel, env, chart: ChartState) => {
    mustStand(sheet, chart);
    put(
      sheet,
      env,
      sheet.charts.filter(({ id }) => id !== chart.id),
    );
  }),
};
