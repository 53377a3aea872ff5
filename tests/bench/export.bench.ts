/** The export at the size of the country: 3,321 communes × 150 items × 5 years to files, then DuckDB's loading and every view. */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { TableFiles } from '../../src/cli/table-files.ts';
import { DataSet } from '../../src/province/export/data-set.ts';
import { TABLE_NAMES } from '../../src/province/export/tables.ts';
import { HAS_DUCKDB, openDataSet } from '../province/export/duck.ts';
import { generatedBooks } from '../province/export/generated.ts';
import { testFolder } from '../setup/folder.ts';
import { table } from './measure.ts';

const SIZE = { communes: 3321, items: 150, years: 5, seed: 7 };
const VIEWS =
  'ranks gaps gaps_by_item gaps_by_field coverage coverage_by_unit year_over_year year_over_year_items'.split(' ');

/** Milliseconds of processor time of this process, DuckDB's threads among them. */
function spent(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

const folder = testFolder('cchc-bench-');
afterAll(() => rmSync(folder, { recursive: true }));

it('writes the books of five years, one after the other', () => {
  const clock = performance.now();
  const files = new TableFiles(folder);
  const data = new DataSet((name, row) => files.write(name, row));
  const drawn = generatedBooks(SIZE);
  let [books, own, most] = [0, 0, 0];
  for (let next = drawn.next(); !next.done; next = drawn.next()) {
    const start = process.cpuUsage();
    data.add({ file: `${++books}.xlsx`, id: `s${books}` }, next.value);
    own += spent(start);
    if (books % 100 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  const start = process.cpuUsage();
  data.finish();
  files.finish();
  own += spent(start);
  const elapsed = performance.now() - clock;
  const bytes = TABLE_NAMES.reduce((sum, name) => sum + statSync(join(folder, `${name}.csv`)).size, 0);
  const perSecond = Math.round((files.rows / own) * 1000);
  console.log(
    `\n${table(
      [
        'books',
        'rows',
        'MB',
        's of processor',
        's by the clock, with drawing',
        'rows a second',
        'MB of memory at most',
      ],
      [[books, files.rows, megabytes(bytes), seconds(own), seconds(elapsed), perSecond, megabytes(most)].map(String)],
    )}\n`,
  );
  expect(books).toBe(SIZE.communes * SIZE.years);
});

it.skipIf(!HAS_DUCKDB)('DuckDB loads the files and computes every view', async () => {
  const lines: string[][] = [];
  const measure = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const [start, clock] = [process.cpuUsage(), performance.now()];
    const done = await work();
    lines.push([what, seconds(performance.now() - clock), seconds(spent(start))]);
    return done;
  };
  const database = await measure('tables, files, views made', () => openDataSet(folder));
  for (const view of VIEWS) {
    // Every column of every row is computed, and none is carried over.
    const query = `SELECT COUNT(*) AS n, bit_xor(hash(v)) AS all_of_it FROM cchc.${view} AS v`;
    const [counted] = await measure(view, () => database.rows(query));
    lines.at(-1)?.push(counted?.['n'] ?? '');
    expect(Number(counted?.['n'])).toBeGreaterThan(0);
  }
  database.close();
  console.log(
    `\n${table(
      ['DuckDB', 's by the clock', 's of processor', 'rows'],
      lines.map((line) => [...line, ''].slice(0, 4)),
    )}\n`,
  );
});
