import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENTED } from '../../src/functions/documented.ts';
import type { Example } from '../../src/functions/guide.ts';
import { RULE_FORMS } from '../../src/functions/rule-forms.ts';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { emptyBook } from '../workbook/book.ts';

const host = emptyBook();

/** As a person types it in a Vietnamese book: a comma for decimals, codes kept as text by an apostrophe. */
function typed(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return /^\d+(\.\d+)*(; [\d.]+)*$/.test(value) ? `'${value}` : value;
}

const columnName = (index: number) => String.fromCharCode(65 + index);

const SHEET = 'Ví dụ';

/** Types the cells and the formula into an empty sheet, and reads what stands there. */
function run({ cells, formula, result }: Example): unknown {
  for (const [y, row] of cells.entries()) {
    for (const [x, value] of row.entries()) {
      if (value !== '') host.edit.type(SHEET, `${columnName(x)}${y + 1}`, typed(value));
    }
  }
  const [left, right] = [(cells[0]?.length ?? 0) + 1, (cells[0]?.length ?? 0) + 12].map(columnName);
  host.edit.type(SHEET, `${left}1`, formula);
  const view = host.read(SHEET, `${left}1:${right}20`);
  const first = view[0]?.[0];
  if (first?.error) return { error: first.error.message };
  if (!Array.isArray(result)) return first?.value;
  const values = view.map((row) => row.map(({ value }) => value));
  const height = values.findLastIndex((row) => row.some((value) => value !== '')) + 1;
  const width = values.reduce((most, row) => Math.max(most, row.findLastIndex((value) => value !== '') + 1), 0);
  // Blank cells at the ends of a result look like blank cells beyond it.
  const [rows, columns] = [Math.max(height, result.length), Math.max(width, (result[0] as unknown[])?.length ?? 0)];
  return values.slice(0, rows).map((row) => row.slice(0, columns));
}

const examples = DOCUMENTED.flatMap(({ name, examples: own }) =>
  own.map((example) => [`${name}: ${example.shows}`, example] as const),
);

describe('the examples of the help page, typed into a book', () => {
  beforeEach(() => host.edit.addSheet(SHEET));
  afterEach(() => host.edit.deleteSheet(SHEET));

  it.each(examples)('%s', (_, example) => expect(run(example)).toEqual(example.result));

  it('stand beside every function of the table, with notes, help on each parameter and its own name', () => {
    expect(DOCUMENTED.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ name }) => name));
    for (const { name, parameters, returns, notes, examples: own } of DOCUMENTED) {
      expect([returns, ...notes, ...parameters.map(({ help }) => help)].filter((text) => !/[.…]$/.test(text))).toEqual(
        [],
      );
      expect([notes.length > 0, own.length > 0]).toEqual([true, true]);
      for (const { formula } of own) expect(formula).toMatch(new RegExp(`^=${name}\\(`));
    }
  });
});

describe('the rules of the help page', () => {
  it.each(RULE_FORMS)('$rule', ({ rule, tries }) => {
    for (const { value, max, total = '', points } of tries) {
      expect(host.customFunction('CCHC_SCORE', [rule, value, max, total])).toBe(points);
    }
  });
});
