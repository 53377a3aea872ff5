import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDecimal, ofUnits } from '../../../src/core/points.ts';
import { GUARD, guard, headerLine, linePrinter } from '../../../src/province/export/csv.ts';
import { printSchema } from '../../../src/province/export/schema.ts';
import { columnsOf, TABLE_NAMES } from '../../../src/province/export/tables.ts';
import { printViews } from '../../../src/province/export/views.ts';
import { runs } from '../../setup/cases.ts';
import { readCsv } from './read-csv.ts';

const unguard = (text: string): string => text.split(GUARD).join('');

/** Letters that matter to spreadsheets, to CSV and to the guard itself. */
const nasty = fc.string({
  unit: fc.constantFrom(...'=+-@＝＋－＠\'"\u2060;,\t\r\n ạ1', GUARD, '🙂'),
  maxLength: 12,
});

/** Cells of a program that parts lines at this mark and knows quotes only where a cell begins with one. */
function cellsPartedAt(mark: string, file: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at < file.length; ) {
    let cell = '';
    if (file[at] === '"') {
      for (at++; at < file.length && (file[at] !== '"' || file[at + 1] === '"'); at++) {
        if (file[at] === '"') at++;
        cell += file[at] ?? '';
      }
      at++;
    }
    for (; at < file.length && file[at] !== mark && file[at] !== '\r' && file[at] !== '\n'; at++)
      cell += file[at] ?? '';
    cells.push(cell);
    at++;
  }
  return cells;
}

const isFormula = (cell: string): boolean => /^[\s"]*[=+\-@＝＋－＠]/.test(cell);

describe('texts in files', () => {
  it('come back letter by letter when the guards are left out', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(unguard(guard(text))).toBe(text);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('are no formula in any cell of a spreadsheet, wherever it parts the lines', () => {
    const print = linePrinter('unit');
    fc.assert(
      fc.property(nasty, (name) => {
        const line = print({ unit_id: 'xa-1', name });
        for (const mark of [',', ';', '\t']) expect(cellsPartedAt(mark, line).filter(isFormula)).toEqual([]);
      }),
      { numRuns: runs(4000) },
    );
  });

  it('that are no formula stand as they are', () => {
    for (const text of ['Công an xã', '5-7 ngày', "d'Ivoire", 'a=b', 'nội dung, 5%']) expect(guard(text)).toBe(text);
    expect(guard('=1+1')).toBe(`${GUARD}=1+1`);
    expect(guard('a;\n- b; @c')).toBe(`a;\n${GUARD}- b; ${GUARD}@c`);
  });

  it('are one cell of RFC 4180 each', () => {
    const print = linePrinter('unit');
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), (names) => {
        const file = headerLine('unit') + names.map((name) => print({ unit_id: 'x', name })).join('');
        expect(readCsv(file).map((row) => unguard(row['name'] ?? ''))).toEqual(names);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('values in files', () => {
  it('points are exact decimals with a point, days are ISO, and what nobody knows is blank', () => {
    const units = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    const print = linePrinter('score');
    const keys = {
      submission_id: 's',
      unit_id: 'u',
      year: undefined,
      criteria_set_id: '',
      code: '1.10',
      round_id: 'self',
    };
    fc.assert(
      fc.property(units, (n) => {
        const line = print({ ...keys, score: ofUnits(n), is_not_applicable: false, reason: '' });
        const printed = line.split(',')[6] ?? '';
        expect(printed).toMatch(/^-?\d+(\.\d{1,4})?$/);
        expect(fromDecimal(printed)).toBe(ofUnits(n));
      }),
      { numRuns: runs(2000) },
    );
    const blank = print({ ...keys, score: undefined, is_not_applicable: true, reason: undefined });
    expect(blank).toBe('s,u,,,1.10,self,,true,\r\n');
    const task = linePrinter('document')({
      ...{ submission_id: 's', unit_id: 'u', year: 2025, document_id: 'd', kind: 'Kế hoạch', name: 'a "b"' },
      ...{ document_number: '', document_date: { year: 2026, month: 2, day: 5 }, issuer: '', state: '', link: '' },
    });
    expect(task).toBe('s,u,2025,d,Kế hoạch,"a ""b""",,2026-02-05,,,\r\n');
  });
});

/** Words that BigQuery takes for no name: cloud.google.com/bigquery/docs/reference/standard-sql/lexical#reserved_keywords */
const RESERVED =
  `ALL AND ANY ARRAY AS ASC ASSERT_ROWS_MODIFIED AT BETWEEN BY CASE CAST COLLATE CONTAINS CREATE CROSS CUBE CURRENT
  DEFAULT DEFINE DESC DISTINCT ELSE END ENUM ESCAPE EXCEPT EXCLUDE EXISTS EXTRACT FALSE FETCH FOLLOWING FOR FROM FULL GROUP GROUPING
  GROUPS HASH HAVING IF IGNORE IN INNER INTERSECT INTERVAL INTO IS JOIN LATERAL LEFT LIKE LIMIT LOOKUP MERGE NATURAL NEW NO NOT NULL
  NULLS OF ON OR ORDER OUTER OVER PARTITION PRECEDING PROTO QUALIFY RANGE RECURSIVE RESPECT RIGHT ROLLUP ROWS SELECT SET SOME STRUCT
  TABLESAMPLE THEN TO TREAT TRUE UNBOUNDED UNION UNNEST USING WHEN WHERE WINDOW WITH WITHIN`.split(/\s+/);

/** Without comments. */
const sql = (text: string): string => text.replace(/--.*$/gm, '');

describe('the SQL that BigQuery and DuckDB share', () => {
  it('names nothing by a word that BigQuery reserves', () => {
    const aliases = [...sql(printViews()).matchAll(/\bAS (\w+)/g)].map(([, name]) => name ?? '');
    const names = [
      ...TABLE_NAMES,
      ...TABLE_NAMES.flatMap((table) => columnsOf(table).map(([name]) => name)),
      ...aliases,
    ];
    expect(names.filter((name) => RESERVED.includes(name.toUpperCase()) && name !== 'SELECT')).toEqual([]);
  });

  it('names tables with their dataset, which BigQuery wants within views', () => {
    const named = [...sql(printViews()).matchAll(/\b(?:FROM|JOIN|VIEW) (\S+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => name !== '(' && !name.startsWith('cchc.'))).toEqual([]);
  });

  it('uses none of the words that only one of them has, or that mean another thing in each', () => {
    const text = sql(printSchema() + printViews());
    expect(text).not.toMatch(/\b(?:FILTER|LEAST|GREATEST|COUNTIF|SAFE_DIVIDE|LOGICAL_OR|BOOL_OR|PIVOT|REGEXP_\w+)\b/i);
    // Doubles alone are divided: of whole numbers and of decimals both dialects make something else.
    const undivided = text.replace('ROUND(s.total_score * 1e4) / ROUND(1e4 *', '');
    expect(undivided).not.toMatch(/::|"|`|\\| \/ |VARCHAR|DOUBLE|FLOAT/);
  });
});
