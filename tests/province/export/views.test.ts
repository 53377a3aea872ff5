import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TableFiles } from '../../../src/cli/table-files.ts';
import { compareYears } from '../../../src/core/comparison/years.ts';
import { fromDecimal, type Points, subtract, sum } from '../../../src/core/points.ts';
import { rankFigures } from '../../../src/core/ranks.ts';
import { assess } from '../../../src/core/result/assess.ts';
import type { Result } from '../../../src/core/result/result.ts';
import { DataSet } from '../../../src/province/export/data-set.ts';
import type { Sent } from '../../../src/province/export/sent.ts';
import { keyOfText } from '../../../src/province/export/unit-keys.ts';
import { runs, seedOr } from '../../setup/cases.ts';
import { testFolder } from '../../setup/folder.ts';
import { type Database, HAS_DUCKDB, type Line, openDataSet } from './duck.ts';
import { FIRST_YEAR, generatedBooks } from './generated.ts';

interface Book {
  readonly id: string;
  readonly sent: Sent;
  readonly result: Result;
}

const folder = testFolder('cchc-views-');
const books: Book[] = [];
let database: Database;

/** Exact: a figure that is off by 1/10 000 is another. */
function points(text: string | null | undefined): Points | undefined {
  return text === null || text === undefined ? undefined : fromDecimal(text);
}

const table = <T>(
  lines: readonly T[],
  key: (line: T) => string,
  value: (line: T) => unknown,
): Record<string, unknown> => Object.fromEntries(lines.map((line) => [key(line), value(line)]));

const known = (all: readonly (Points | undefined)[]): Points[] => all.filter((one) => one !== undefined);

describe.skipIf(!HAS_DUCKDB)('the views on DuckDB say what core says', () => {
  beforeAll(async () => {
    const files = new TableFiles(folder);
    const data = new DataSet((name, row) => files.write(name, row));
    for (const sent of generatedBooks({ communes: runs(60), items: 40, years: 3, seed: seedOr(7) })) {
      const id = `s${books.length + 1}`;
      books.push({ id, sent, result: assess(sent) });
      data.add({ file: `${id}.xlsx`, id }, sent);
    }
    data.finish();
    files.finish();
    database = await openDataSet(folder);
  });

  afterAll(() => database.close());

  it('of every kind there is something: nothing below is true of nothing', () => {
    const totals = books.map(({ result, sent }) => `${sent.year} ${sent.group} ${result.total.score}`);
    expect(new Set(totals).size).toBeLessThan(totals.length);
    expect(new Set(books.map(({ result }) => result.basis))).toEqual(new Set(['published', 'expected', undefined]));
    expect(books.some(({ result }) => result.total.score === undefined)).toBe(true);
    expect(books.some(({ result }) => result.total.unscored > 0)).toBe(true);
    expect(books.some(({ result }) => result.notApplicable.length > 0)).toBe(true);
    expect(books.some(({ result }) => result.adjustments.length > 0)).toBe(true);
    const states = new Set(books.flatMap(({ result }) => result.coverage.map(({ state }) => state)));
    expect(states).toEqual(new Set(['full', 'part', 'none']));
  });

  it('ranks by year and group, ties shared by both rules', async () => {
    const lines = await database.rows('SELECT * FROM cchc.ranks');
    const found = table(lines, idOf, (line) => [
      line['rank_with_gaps'],
      line['rank_dense'],
      points(line['total_score']),
    ]);
    const wanted: Record<string, unknown> = {};
    for (const year of new Set(books.map(({ sent }) => sent.year))) {
      const of = books.filter(({ sent }) => sent.year === year);
      const [totals, groups] = [of.map(({ result }) => result.total.score), of.map(({ sent }) => sent.group)];
      // A unit that states no maximum has the greatest of its group.
      const maxima = new Map<string, number>();
      for (const { result, sent } of of)
        maxima.set(sent.group, Math.max(maxima.get(sent.group) ?? 0, result.total.max ?? 0));
      const rates = of.map(({ result: { total }, sent }) =>
        // Of what is scored alone nobody can be the best.
        total.score === undefined || total.openMax > 0
          ? undefined
          : total.score / (total.max || maxima.get(sent.group) || 10_000),
      );
      const [gaps, dense] = [false, true].map((isDense) => rankFigures(rates, groups, isDense));
      of.forEach(({ id }, i) => {
        wanted[id] = [textOf(gaps?.[i]), textOf(dense?.[i]), totals[i]];
      });
    }
    expect(found).toEqual(wanted);
    expect(lines.some((line) => line['rank_with_gaps'] !== line['rank_dense'])).toBe(true);
    expect(new Set(lines.map((line) => line['group_id']))).toEqual(
      new Set([keyOfText('Xã'), keyOfText('Phường'), keyOfText('Đặc khu'), null]),
    );
  });

  it('points lost by item and by field', async () => {
    const byItem = await database.rows('SELECT * FROM cchc.gaps_by_item');
    const byField = await database.rows('SELECT * FROM cchc.gaps_by_field');
    const key = (line: Line): string => `${line['year']} ${line['code']}`;
    const figures = (line: Line): unknown => [
      points(line['lost']),
      points(line['score']),
      Number(line['units_scored']),
    ];
    expect(table(byItem, key, figures)).toEqual(sumBy(({ leaves }) => leaves.filter(({ lost }) => lost !== undefined)));
    const fields = ({ fields: all }: Result) =>
      all.map((one) => (one.score === undefined ? { ...one, lost: undefined } : one));
    expect(table(byField, key, figures)).toEqual(sumBy(fields));
    expect(byItem.every((line) => Number(line['criteria_sets']) === 1 && line['title'] === `Mục ${line['code']}`)).toBe(
      true,
    );
  });

  it('losses of the leaves and all differences add up to what the whole lost', async () => {
    const lines = await database.rows(
      "SELECT submission_id, SUM(lost) AS lost FROM cchc.result WHERE level = 'leaf' OR level = 'difference' GROUP BY submission_id",
    );
    const whole = books.filter(({ result }) => result.total.lost !== undefined);
    const lost = new Map(lines.map((line) => [line['submission_id'], points(line['lost'])]));
    expect(whole.map(({ id }) => [id, lost.get(id)])).toEqual(whole.map(({ id, result }) => [id, result.total.lost]));
  });

  it('coverage of every loss, and of every book', async () => {
    const lines = await database.rows('SELECT * FROM cchc.coverage');
    const wanted = books.flatMap(({ id, result }) =>
      result.coverage.map(({ code, lost, state, tasks }) => [`${id} ${code}`, [lost, state, tasks.length]] as const),
    );
    expect(
      table(
        lines,
        (line) => `${idOf(line)} ${line['code']}`,
        (line) => [points(line['lost']), line['state'], Number(line['tasks'])],
      ),
    ).toEqual(Object.fromEntries(wanted));
    const byUnit = await database.rows('SELECT * FROM cchc.coverage_by_unit');
    const losing = books.filter(({ result }) => result.shortfalls.length > 0);
    expect(table(byUnit, idOf, (line) => [points(line['lost']), points(line['covered'])])).toEqual(
      table(
        losing,
        ({ id }) => id,
        ({ result }) => [sum(result.shortfalls.map(({ lost }) => lost)), result.covered],
      ),
    );
  });

  it('items year over year: regained, fresh and lost again', async () => {
    const lines = await database.rows('SELECT * FROM cchc.year_over_year_items WHERE lost > 0 OR lost_before > 0');
    const parts = ['lost_before', 'lost', 'regained', 'fresh', 'again'];
    const found = table(
      lines,
      (line) => `${line['unit_id']} ${line['year']} ${line['code']}`,
      (line) => parts.map((part) => points(line[part])),
    );
    const wanted = yearPairs().flatMap(({ now, before, unit }) => {
      const leaves = before.result.card.items.flatMap(({ code, row, notApplicable }) =>
        row?.max === undefined
          ? []
          : [{ code, title: '', max: row.max, score: notApplicable ? ('KAD' as const) : row.score }],
      );
      return compareYears(now.result.card, leaves).items.map(({ item, lostBefore, lost, regained, fresh, again }) => [
        `${unit} ${now.sent.year} ${item.code}`,
        [lostBefore, lost, regained, fresh, again],
      ]);
    });
    expect(wanted.length).toBeGreaterThan(100);
    expect(found).toEqual(Object.fromEntries(wanted));
  });

  it('totals year over year', async () => {
    const lines = await database.rows('SELECT * FROM cchc.year_over_year');
    const wanted = yearPairs().map(({ now, before, unit }) => {
      const [score, former] = [now.result.total.score, before.result.total.score];
      return [
        `${unit} ${now.sent.year}`,
        score === undefined || former === undefined ? undefined : subtract(score, former),
      ];
    });
    const key = (line: Line): string => `${line['unit_id']} ${line['year']}`;
    expect(table(lines, key, (line) => points(line['score_change']))).toEqual(Object.fromEntries(wanted));
  });

  it('texts are what somebody typed, and blank where nobody did', async () => {
    const lines = await database.rows("SELECT submission_id, code, cause, score FROM cchc.result WHERE level = 'leaf'");
    const found = table(
      lines,
      (line) => `${idOf(line)} ${line['code']}`,
      (line) => line['cause'] ?? '',
    );
    const causes = books.flatMap(({ id, result }) => [
      ...result.leaves.map(({ code, cause }) => [`${id} ${code}`, cause] as const),
      ...result.notApplicable.map(({ code }) => [`${id} ${code}`, ''] as const),
    ]);
    expect(found).toEqual(Object.fromEntries(causes));
    expect(causes.some(([, cause]) => cause.startsWith('='))).toBe(true);
    const [blank] = await database.rows("SELECT COUNT(*) AS blank FROM cchc.csv_result WHERE cause = '' OR code = ''");
    expect(blank).toEqual({ blank: '0' });
  });
});

describe.skipIf(!HAS_DUCKDB)('the statements', () => {
  it('run again: the tables are blank then, and the views stand', async () => {
    const [schema, views] = ['schema.sql', 'views.sql'].map((name) => readFileSync(join(folder, name), 'utf8'));
    const again = await openDataSet(folder);
    await again.run(schema ?? '');
    await again.run(views ?? '');
    expect(await again.rows('SELECT * FROM cchc.ranks')).toEqual([]);
    again.close();
  });
});

const idOf = (line: Line): string => line['submission_id'] ?? '';
const textOf = (value: number | undefined): string | null => (value === undefined ? null : String(value));

interface Summed {
  readonly code: string;
  readonly lost: Points | undefined;
  readonly score: Points | undefined;
}

/** By year and code: points lost, points, of how many units. */
function sumBy(of: (result: Result) => readonly Summed[]): Record<string, unknown> {
  const all = new Map<string, Summed[]>();
  for (const { sent, result } of books)
    for (const one of of(result)) {
      const key = `${sent.year} ${one.code}`;
      all.set(key, [...(all.get(key) ?? []), one]);
    }
  const total = (figures: readonly (Points | undefined)[]) =>
    known(figures).length === 0 ? undefined : sum(known(figures));
  return Object.fromEntries(
    [...all].map(([key, list]) => {
      const scores = list.map(({ score }) => score);
      return [key, [total(list.map(({ lost }) => lost)), total(scores), known(scores).length]];
    }),
  );
}

/** Each book with that of the year before. */
function yearPairs() {
  const name = ({ sent }: Book): string => `${sent.unit} ${sent.year}`;
  const byName = new Map(books.map((book) => [name(book), book]));
  return books.flatMap((now) => {
    const before = byName.get(`${now.sent.unit} ${(now.sent.year ?? FIRST_YEAR) - 1}`);
    return before ? [{ now, before, unit: keyOfText(now.sent.unit.replace('Ủy ban nhân dân ', '')) }] : [];
  });
}
