/** `Range`: where it is, what it holds; looks and rules are declared beside it. */

import { areaName } from '../book/address.ts';
import type { Scalar } from '../book/cells.ts';
import { displayAt, enter, readEntry, scriptValue, valueAt } from '../book/entries.ts';
import { notationOf } from '../book/locale.ts';
import { columnsOf, type SortKey, sortArea } from '../book/structure.ts';
import { localizeFormula, offsetFormula } from '../formulas/references.ts';
import { LOADING } from '../formulas/spill.ts';
import type { Environment } from '../runtime/environment.ts';
import { NotEmulated, ServiceError } from '../runtime/errors.ts';
import { free, type Handle, read, service, write } from '../runtime/service.ts';
import { checkboxMembers } from './checkboxes.ts';
import { rangeGroupMembers } from './column-groups.ts';
import { refuseInvalid } from './enforce.ts';
import { asRange, asSheet } from './handles.ts';
import { asProtection, protect } from './protection.ts';
import { formatMembers } from './range-formats.ts';
import { alive, checkShape, mergeCells, places, type RangeRef, rangeOf, table } from './range-ref.ts';
import { ruleMembers } from './range-rules.ts';
import { OPEN_DOCUMENT, SHEETS } from './scopes.ts';

function fresh(range: RangeRef, env: Environment): void {
  alive(range, env);
  env.calculator.refresh();
}

function write2d(range: RangeRef, env: Environment, data: readonly (readonly unknown[])[]): Handle {
  alive(range, env);
  checkShape(range, data);
  const { sheet, area } = range;
  const entries = data.map((line, down) =>
    line.map((value, across) =>
      readEntry(env.book, sheet.style(area.row + down, area.column + across), value, env.execution.now(), env.doubts),
    ),
  );
  for (const { formula } of entries.flat()) refuseUnknown(formula, env);
  refuseInvalid(range, env, entries);
  for (const [row, column, down, across] of places(range)) enter(sheet, row, column, entries[down]?.[across] ?? {});
  env.book.touch(sheet, area);
  return asRange(range);
}

/** A script that writes a formula the host cannot compute must not go on as if it could. */
function refuseUnknown(formula: string | undefined, env: Environment): void {
  const [unknown] = formula === undefined ? [] : env.calculator.unknownFunctions(formula);
  if (unknown) throw new NotEmulated(`the sheet function ${unknown} (which the add-in does not have either)`);
}

function writeFormulas(range: RangeRef, env: Environment, formulas: readonly (readonly string[])[]): Handle {
  alive(range, env);
  checkShape(range, formulas);
  for (const [row, column, down, across] of places(range)) {
    const text = formulas[down]?.[across] ?? '';
    const formula = text === '' || text.startsWith('=') ? text : `=${text}`;
    const { locale } = env.book;
    const own = localizeFormula(formula, notationOf(env.doubts.formulasRead, locale), locale);
    refuseUnknown(own || undefined, env);
    enter(range.sheet, row, column, own === '' ? {} : { formula: own });
  }
  env.book.touch(range.sheet, range.area);
  return asRange(range);
}

const seenValue = (range: RangeRef, env: Environment, row: number, column: number): Scalar | Date =>
  unfinished(range, env, row, column) ?? scriptValue(env.book, range.sheet, row, column);

const seenText = (range: RangeRef, env: Environment, row: number, column: number): string =>
  unfinished(range, env, row, column) ?? displayAt(env.book, range.sheet, row, column);

/** What a cell reads as while its custom function runs: that of the formula's cell, and blank where its result will stand. */
function unfinished({ sheet }: RangeRef, env: Environment, row: number, column: number): string | undefined {
  const { doubts, execution, calculator } = env;
  if (doubts.unfinished === 'computed' || !execution.calls.some(({ kind }) => kind === 'write')) return undefined;
  if (!calculator.isOfCustomFunction(sheet, row, column)) return undefined;
  return sheet.cell(row, column).formula === undefined ? '' : LOADING.code;
}

/** What `getFormula` answers. */
function toldFormula({ sheet }: RangeRef, { book, doubts }: Environment, row: number, column: number): string {
  const { formula } = sheet.cell(row, column);
  return formula === undefined
    ? ''
    : localizeFormula(formula, book.locale, notationOf(doubts.formulasTold, book.locale));
}

/** A write of one value into every cell of the range. */
const filled = <T>(range: RangeRef, value: T): T[][] => table(range, () => value);

function clearContent(range: RangeRef, env: Environment): void {
  alive(range, env);
  for (const [row, column] of places(range)) enter(range.sheet, row, column, {});
  env.book.touch(range.sheet, range.area);
}

function clear(
  range: RangeRef,
  env: Environment,
  what: { contents?: boolean; format?: boolean; note?: boolean; validation?: boolean },
): void {
  alive(range, env);
  for (const [row, column] of places(range)) {
    const { value, formula, note, style, validation } = range.sheet.cell(row, column);
    range.sheet.put(row, column, {
      ...(what.contents || value === undefined ? {} : { value }),
      ...(what.contents || formula === undefined ? {} : { formula }),
      ...(what.note || note === undefined ? {} : { note }),
      ...(what.format || style === undefined ? {} : { style }),
      ...(what.validation || validation === undefined ? {} : { validation }),
    });
  }
  env.book.touch(range.sheet, range.area);
}

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
}

function clearOptions(options: ClearOptions): {
  contents: boolean;
  format: boolean;
  note: boolean;
  validation: boolean;
} {
  return {
    contents: options.contentsOnly === true,
    format: options.formatOnly === true,
    note: options.commentsOnly === true,
    validation: options.validationsOnly === true,
  };
}

function sortKeys(spec: unknown): SortKey[] {
  if (Array.isArray(spec)) return spec.flatMap(sortKeys);
  if (typeof spec === 'number') return [{ column: spec, ascending: true }];
  const { column, ascending } = spec as { column: number; ascending?: boolean };
  return [{ column, ascending: ascending !== false }];
}

export function sortRange(range: RangeRef, env: Environment, spec: unknown): void {
  fresh(range, env);
  sortArea(env.book, range.sheet, range.area, sortKeys(spec), (row, column) => valueAt(range.sheet, row, column));
}

service({
  name: 'Range',
  path: 'SpreadsheetApp.Range',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    getRow: free('', ({ area }: RangeRef) => area.row),
    getColumn: free('', ({ area }: RangeRef) => area.column),
    getNumRows: free('', ({ area }: RangeRef) => area.rows),
    getNumColumns: free('', ({ area }: RangeRef) => area.columns),
    getHeight: free('', ({ area }: RangeRef) => area.rows),
    getWidth: free('', ({ area }: RangeRef) => area.columns),
    getLastRow: free('', ({ area }: RangeRef) => area.row + area.rows - 1),
    getLastColumn: free('', ({ area }: RangeRef) => area.column + area.columns - 1),
    getA1Notation: free('', ({ area, lines }: RangeRef) => lines ?? areaName(area)),
    getSheet: free('', ({ sheet }: RangeRef) => asSheet(sheet)),
    getGridId: free('', ({ sheet }: RangeRef) => sheet.id),
    getCell: free('integer,integer', ({ sheet, area }: RangeRef, _env, row: number, column: number) => {
      if (row < 1 || row > area.rows || column < 1 || column > area.columns)
        throw new ServiceError('Cell reference out of range');
      return asRange(rangeOf(sheet, area.row + row - 1, area.column + column - 1, 1, 1));
    }),
    offset: free(
      'integer,integer | integer,integer,integer | integer,integer,integer,integer',
      ({ sheet, area }: RangeRef, _env, rows: number, columns: number, height = area.rows, width = area.columns) =>
        asRange(rangeOf(sheet, area.row + rows, area.column + columns, height, width)),
    ),
    getValue: read('', (range: RangeRef, env) => {
      fresh(range, env);
      return seenValue(range, env, range.area.row, range.area.column);
    }),
    getValues: read('', (range: RangeRef, env) => {
      fresh(range, env);
      return table(range, (row, column) => seenValue(range, env, row, column));
    }),
    getDisplayValue: read('', (range: RangeRef, env) => {
      fresh(range, env);
      return seenText(range, env, range.area.row, range.area.column);
    }),
    getDisplayValues: read('', (range: RangeRef, env) => {
      fresh(range, env);
      return table(range, (row, column) => seenText(range, env, row, column));
    }),
    isBlank: read('', (range: RangeRef, env) => {
      fresh(range, env);
      return table(range, (row, column) => valueAt(range.sheet, row, column) ?? '')
        .flat()
        .every((value) => value === '');
    }),
    getFormula: read('', (range: RangeRef, env) => {
      alive(range, env);
      return toldFormula(range, env, range.area.row, range.area.column);
    }),
    getFormulas: read('', (range: RangeRef, env) => {
      alive(range, env);
      return table(range, (row, column) => toldFormula(range, env, row, column));
    }),
    setValue: write('value', (range: RangeRef, env, value: unknown) => write2d(range, env, filled(range, value))),
    setValues: write('value[][]', (range: RangeRef, env, values: unknown[][]) => write2d(range, env, values)),
    // On several cells it is as if the first were copied to the others: relative references move along.
    setFormula: write('string', (range: RangeRef, env, formula: string) => {
      const first = /^=|^$/.test(formula) ? formula : `=${formula}`;
      const { row, column } = range.area;
      const notation = notationOf(env.doubts.formulasRead, env.book.locale);
      return writeFormulas(
        range,
        env,
        table(range, (y, x) => offsetFormula(first, y - row, x - column, notation)),
      );
    }),
    setFormulas: write('string[][]', (range: RangeRef, env, formulas: string[][]) =>
      writeFormulas(range, env, formulas),
    ),
    clearContent: write('', (range: RangeRef, env) => {
      clearContent(range, env);
      return asRange(range);
    }),
    clear: write(' | object', (range: RangeRef, env, options?: ClearOptions) => {
      clear(range, env, options ? clearOptions(options) : { contents: true, format: true });
      return asRange(range);
    }),
    clearFormat: write('', (range: RangeRef, env) => {
      clear(range, env, { format: true });
      return asRange(range);
    }),
    clearNote: write('', (range: RangeRef, env) => {
      clear(range, env, { note: true });
      return asRange(range);
    }),
    clearDataValidations: write('', (range: RangeRef, env) => {
      clear(range, env, { validation: true });
      return asRange(range);
    }),
    activate: write('', (range: RangeRef, env) => {
      alive(range, env);
      env.book.activeSheetId = range.sheet.id;
      range.sheet.activeArea = range.area;
      return asRange(range);
    }),
    sort: write('integer | object | any[]', (range: RangeRef, env, spec: unknown) => {
      sortRange(range, env, spec);
      return asRange(range);
    }),
    // developers.google.com/apps-script/reference/spreadsheet/range#canEdit: every cell of it
    canEdit: read('', ({ sheet, area }: RangeRef, { access, execution }) =>
      access.mayEdit(execution.user, sheet, area),
    ),
    protect: write('', (range: RangeRef, env) => {
      alive(range, env);
      return asProtection({ sheet: range.sheet, protection: protect(range.sheet, range.area, env) });
    }),
    merge: write('', (range: RangeRef, env) => {
      mergeCells(range, env, [range]);
      return asRange(range);
    }),
    mergeAcross: write('', (range: RangeRef, env) => {
      const { sheet, area } = range;
      const lines = Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 }));
      const parts = lines.map((line) => ({ sheet, area: line }));
      mergeCells(range, env, parts);
      return asRange(range);
    }),
    breakApart: write('', (range: RangeRef, env) => {
      alive(range, env);
      const { area } = range;
      range.sheet.merges = range.sheet.merges.filter(
        (merge) => merge.row < area.row || merge.row >= area.row + area.rows || !columnsOf(area).includes(merge.column),
      );
      env.book.touch(range.sheet, range.area, true);
      return asRange(range);
    }),
    ...formatMembers,
    ...checkboxMembers,
    ...rangeGroupMembers,
    ...ruleMembers,
  },
});
