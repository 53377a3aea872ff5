/** What one keystroke costs the preview's server, in processor time, in a large book that every formula of ours looks at. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { buildWhenStale } from '../../build/build.mjs';
import { BOOK_ITEMS, BOOK_MENU } from '../../src/book/menu-path.ts';
import { WORDS } from '../../src/cli/serve.ts';
import { Workbook } from '../../src/host/preview/server/workbook.ts';
import { testFolder } from '../setup/folder.ts';
import { table } from './measure.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const STROKES = 21;
/** Milliseconds aimed at, with 2,000 rows and the summary; most of what is above it are the functions themselves. */
const AIM = 50;

function bookOf(rows: number, hasSummary: boolean): Workbook {
  const workbook = new Workbook({
    addinDir: join(ROOT, 'build/addin'),
    path: join(testFolder('keystroke-'), 'workbook.json'),
    users: ['canbo@example.com'],
    words: WORDS,
  });
  workbook.menu(`CCHC > ${BOOK_MENU} > ${BOOK_ITEMS.create}`, 'canbo@example.com', []);
  const lines = Array.from({ length: rows }, (_, at) => {
    const [field, item] = [Math.floor(at / 20) + 1, at % 20];
    return item === 0
      ? [`${field}`, `Lĩnh vực ${field}`, '19']
      : [`${field}.${item}`, `Tiêu chí ${field}.${item}`, '1'];
  });
  workbook.act({ kind: 'paste', sheet: 'Chấm điểm', row: 3, column: 1, rows: lines });
  const scores = lines.map(([code = '']) => [code.includes('.') ? '0,75' : '']);
  workbook.act({ kind: 'paste', sheet: 'Chấm điểm', row: 3, column: 10, rows: scores });
  if (hasSummary) workbook.menu('Tổng hợp kết quả', 'canbo@example.com', []);
  return workbook;
}

/** The median of milliseconds of processor time. */
function stroke(workbook: Workbook): number {
  const spent = Array.from({ length: STROKES }, (_, at) => {
    const before = process.cpuUsage();
    workbook.act({ kind: 'type', sheet: 'Chấm điểm', row: 5 + at, column: 10, text: at % 2 ? '0,5' : '0,25' });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return spent.toSorted((a, b) => a - b)[Math.floor(STROKES / 2)] ?? Number.NaN;
}

it('a keystroke in the preview', async () => {
  await buildWhenStale(ROOT);
  const figures = (process.env['ROWS'] ?? '60,500,2000,10000')
    .split(',')
    .map(Number)
    .map((rows) => ({
      rows,
      plain: stroke(bookOf(rows, false)),
      summed: stroke(bookOf(rows, true)),
    }));
  const [least] = figures;
  const lines = figures.map(({ rows, plain, summed }) => {
    const ratio = summed / (least?.summed ?? Number.NaN);
    return [String(rows), plain.toFixed(1), summed.toFixed(1), ratio.toFixed(1)];
  });
  console.log(
    `\n${table(['rows', 'ms', 'with summary', 'of the smallest'], lines)}\naimed at: ${AIM} ms at 2000 rows\n`,
  );
});
