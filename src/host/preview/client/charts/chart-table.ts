/** The figures of a chart as a table: what a screen reader reads instead of the picture. */
import type { ChartView } from '../../protocol.ts';

/** Prints a figure as the chart's axis does, in the language of the book. */
export function printer({ axis }: ChartView, locale: string, decimals: number): (value: number) => string {
  const form = new Intl.NumberFormat(locale.replace('_', '-'), {
    style: axis.percent ? 'percent' : 'decimal',
    maximumFractionDigits: decimals,
  });
  return (value) => form.format(value);
}

export function chartTable(view: ChartView, locale: string): HTMLTableElement {
  const shown = printer(view, locale, view.axis.percent ? 1 : 4);
  const table = document.createElement('table');
  table.createCaption().textContent = `Số liệu của biểu đồ ${view.title}`;
  const head = table.createTHead().insertRow();
  for (const name of ['Mục', ...view.series.map((one) => one.name)]) head.append(headCell('col', name));
  const body = table.createTBody();
  for (const [i, category] of view.categories.entries()) {
    if (category === '') continue;
    const row = body.insertRow();
    row.append(headCell('row', category));
    for (const { values } of view.series) {
      const value = values[i];
      row.insertCell().textContent = value === null || value === undefined ? '' : shown(value);
    }
  }
  return table;
}

function headCell(scope: 'col' | 'row', text: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}
