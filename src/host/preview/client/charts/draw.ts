/** Draws a chart with Chart.js (MIT, maintained; 4.6.1 of 2026); loaded only when a sheet with charts is shown. */
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Title } from 'chart.js';
import type { ChartView } from '../../protocol.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Title);

/** Beyond it labels would stand on each other. */
const MOST_LABELS = 30;
const INK = '#202124';
const LINES = '#e8eaed';
const FONT = { family: 'Arial, Helvetica, sans-serif', size: 11 };

/** Draws anew on a canvas of the chart's size, whatever was drawn there before. */
export function draw(canvas: HTMLCanvasElement, view: ChartView, shown: (value: number) => string): void {
  const { kind, title, stacked, legend, colors, axis, categories, series } = view;
  Chart.getChart(canvas)?.destroy();
  const figures = {
    stacked,
    ...(axis.min === undefined ? {} : { suggestedMin: axis.min }),
    ...(axis.max === undefined ? {} : { suggestedMax: axis.max }),
    title: { display: axis.title !== '', text: axis.title },
    grid: { color: LINES },
    border: { display: false },
    ticks: { color: INK, font: FONT, maxTicksLimit: 6, callback: (value: number | string) => shown(Number(value)) },
  };
  const names = {
    stacked,
    grid: { display: false },
    ticks: { color: INK, font: FONT, autoSkip: categories.length > MOST_LABELS },
  };
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...categories],
      datasets: series.map(({ name, values }, i) => ({
        label: name,
        data: [...values],
        backgroundColor: colors[i % colors.length] ?? INK,
        maxBarThickness: 28,
      })),
    },
    options: {
      indexAxis: kind === 'bar' ? 'y' : 'x',
      animation: false,
      responsive: false,
      events: [],
      layout: { padding: { left: 10, right: 18, top: 4, bottom: 6 } },
      scales: kind === 'bar' ? { x: figures, y: names } : { x: names, y: figures },
      plugins: {
        title: { display: title !== '', text: title, align: 'start', color: INK, font: { ...FONT, size: 14 } },
        legend: {
          display: legend !== 'none',
          position: legend === 'none' ? 'top' : legend,
          labels: { color: INK, font: FONT, boxWidth: 14 },
        },
      },
    },
  });
}
