/** `Sheet`: its name, ranges, contents, rules; rows and columns are declared beside it. */

import type { Area } from '../book/address.ts';
import { enter, readEntry, scriptValue } from '../book/entries.ts';
import type { SheetModel } from '../book/sheet.ts';
import type { Environment } from '../runtime/environment.ts';
import { ServiceError } from '../runtime/errors.ts';
import { free, type Handle, read, service, write } from '../runtime/service.ts';
import { sheetGroupMembers } from './column-groups.ts';
import { asRule, type RuleRef } from './conditional-format.ts';
import { asRange, asSheet, asSpreadsheet } from './handles.ts';
import { asProtection, protect } from './protection.ts';
import { sortRange } from './range.ts';
import { asRangeList } from './range-list.ts';
import { rangeFromNotation, rangeOf, there } from './range-ref.ts';
import { OPEN_DOCUMENT, SHEETS } from './scopes.ts';
import { chartMembers } from './sheet-charts.ts';
import { gridMembers } from './sheet-grid.ts';

function clear(sheet: SheetModel, env: Environment, contents: boolean, formats: boolean): void {
  there(sheet, env);
  for (const [row, column, cell] of [...sheet.cells()]) {
    const { style: _style, value: _value, formula: _formula, ...rest } = cell;
    sheet.put(row, column, {
      ...rest,
      ...(formats || !cell.style ? {} : { style: cell.style }),
      ...(contents || cell.value === undefined ? {} : { value: cell.value }),
      ...(contents || cell.formula === undefined ? {} : { formula: cell.formula }),
    });
  }
  if (formats) sheet.conditionalRules = [];
  env.book.touch(sheet);
}

/**
 * `appendRow` does not respect the format "@" of a column, as more than ten independent projects report: it reads its texts as
 * for a cell that nobody formatted, and what a text is read as brings its own format along.
 */
function append(sheet: SheetModel, env: Environment, row: number, column: number, value: unknown): void {
  const isFresh = env.doubts.appendRow === 'fresh';
  const entry = readEntry(
    env.book,
    isFresh ? undefined : sheet.style(row, column),
    value,
    env.execution.now(),
    env.doubts,
  );
  if (isFresh && typeof value === 'string' && entry.value !== undefined && typeof entry.value !== 'string') {
    const { style: { numberFormat: _format, ...style } = {}, ...cell } = sheet.cell(row, column);
    sheet.put(row, column, { ...cell, style });
  }
  enter(sheet, row, column, entry);
}

service({
  name: 'Sheet',
  path: 'SpreadsheetApp.Sheet',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    getName: free('', (sheet: SheetModel) => sheet.name),
    getSheetName: free('', (sheet: SheetModel) => sheet.name),
    getSheetId: free('', (sheet: SheetModel) => sheet.id),
    getParent: free('', (_sheet: SheetModel, env) => asSpreadsheet(env.book)),
    getIndex: free('', (sheet: SheetModel, env) => env.book.sheets.indexOf(sheet) + 1),
    setName: write('string', (sheet: SheetModel, env, name: string) => {
      there(sheet, env);
      env.book.renameSheet(sheet, name);
      return asSheet(sheet);
    }),
    getRange: free(
      'string | integer,integer | integer,integer,integer | integer,integer,integer,integer',
      (sheet: SheetModel, env, first: string | number, column = 1, rows = 1, columns = 1) =>
        asRange(
          typeof first === 'string'
            ? rangeFromNotation(sheet, first, env.book)
            : rangeOf(sheet, first, column, rows, columns),
        ),
    ),
    getRangeList: free('string[]', (sheet: SheetModel, env, notations: string[]) =>
      asRangeList(notations.map((notation) => rangeFromNotation(sheet, notation, env.book))),
    ),
    getDataRange: read('', (sheet: SheetModel, env) => {
      there(sheet, env);
      env.calculator.refresh();
      const { rows, columns } = sheet.extent();
      return asRange(rangeOf(sheet, 1, 1, Math.max(1, rows), Math.max(1, columns)));
    }),
    getLastRow: read('', (sheet: SheetModel, env) => {
      there(sheet, env);
      env.calculator.refresh();
      return sheet.extent().rows;
    }),
    getLastColumn: read('', (sheet: SheetModel, env) => {
      there(sheet, env);
      env.calculator.refresh();
      return sheet.extent().columns;
    }),
    getSheetValues: read(
      'integer,integer,integer,integer',
      (sheet: SheetModel, env, row: number, column: number, rows: number, columns: number) => {
        there(sheet, env);
        env.calculator.refresh();
        rangeOf(sheet, row, column, rows, columns);
        return Array.from({ length: rows }, (_, down) =>
          Array.from({ length: columns }, (_, across) => scriptValue(env.book, sheet, row + down, column + across)),
        );
      },
    ),
    appendRow: write('value[]', (sheet: SheetModel, env, values: unknown[]) => {
      there(sheet, env);
      env.calculator.refresh();
      const row = sheet.extent().rows + 1;
      if (row > sheet.maxRows) sheet.maxRows = row;
      if (values.length > sheet.maxColumns) sheet.maxColumns = values.length;
      for (const [across, value] of values.entries()) append(sheet, env, row, across + 1, value);
      env.book.touch(sheet, { row, column: 1, rows: 1, columns: values.length });
      return asSheet(sheet);
    }),
    clear: write('', (sheet: SheetModel, env) => {
      clear(sheet, env, true, true);
      return asSheet(sheet);
    }),
    clearContents: write('', (sheet: SheetModel, env) => {
      clear(sheet, env, true, false);
      return asSheet(sheet);
    }),
    clearFormats: write('', (sheet: SheetModel, env) => {
      clear(sheet, env, false, true);
      return asSheet(sheet);
    }),
    clearNotes: write('', (sheet: SheetModel, env) => {
      there(sheet, env);
      for (const [row, column, { note: _note, ...rest }] of [...sheet.cells()]) sheet.put(row, column, rest);
      env.book.touch(sheet, undefined, true);
      return asSheet(sheet);
    }),
    sort: write('integer | integer,boolean', (sheet: SheetModel, env, column: number, ascending = true) => {
      there(sheet, env);
      env.calculator.refresh();
      const { rows } = sheet.extent();
      const first = sheet.frozenRows + 1;
      if (rows >= first) {
        const area = { row: first, column: 1, rows: rows - first + 1, columns: sheet.maxColumns };
        sortRange({ sheet, area }, env, { column, ascending });
      }
      return asSheet(sheet);
    }),
    activate: write('', (sheet: SheetModel, env) => {
      there(sheet, env);
      env.book.activeSheetId = sheet.id;
      return asSheet(sheet);
    }),
    setActiveRange: write('Range', (sheet: SheetModel, env, range: { sheet: SheetModel; area: Area }) => {
      there(sheet, env);
      env.book.activeSheetId = sheet.id;
      range.sheet.activeArea = range.area;
      return asRange(range);
    }),
    getActiveRange: read('', (sheet: SheetModel) => asRange({ sheet, area: sheet.activeArea })),
    getActiveCell: read('', (sheet: SheetModel) =>
      asRange({ sheet, area: { ...sheet.activeArea, rows: 1, columns: 1 } }),
    ),
    hideSheet: write('', (sheet: SheetModel, env) => {
      there(sheet, env);
      if (env.book.sheets.every((one) => one.hidden || one === sheet)) {
        throw new ServiceError("You can't hide all the sheets in a document.");
      }
      sheet.hidden = true;
      if (env.book.activeSheetId === sheet.id)
        env.book.activeSheetId = env.book.sheets.find((one) => !one.hidden)?.id ?? 0;
      env.book.touch(sheet, undefined, true);
      return asSheet(sheet);
    }),
    showSheet: write('', (sheet: SheetModel, env) => {
      there(sheet, env);
      sheet.hidden = false;
      env.book.touch(sheet, undefined, true);
      return asSheet(sheet);
    }),
    isSheetHidden: read('', (sheet: SheetModel) => sheet.hidden),
    setTabColor: write('string?', (sheet: SheetModel, env, colour: string | null) => {
      sheet.tabColor = colour;
      env.book.touch(sheet, undefined, true);
      return asSheet(sheet);
    }),
    getTabColor: read('', (sheet: SheetModel) => sheet.tabColor),
    setHiddenGridlines: write('boolean', (sheet: SheetModel, env, hidden: boolean) => {
      sheet.hiddenGridlines = hidden;
      env.book.touch(sheet, undefined, true);
      return asSheet(sheet);
    }),
    hasHiddenGridlines: read('', (sheet: SheetModel) => sheet.hiddenGridlines),
    protect: write('', (sheet: SheetModel, env) => {
      there(sheet, env);
      // A sheet has at most one protection of its own: protecting again answers with it.
      const own = sheet.protections.find(({ area }) => area === undefined);
      return asProtection({ sheet, protection: own ?? protect(sheet, undefined, env) });
    }),
    getProtections: read('ProtectionType', (sheet: SheetModel, _env, type: string) =>
      sheet.protections
        .filter(({ area }) => (area === undefined) === (type === 'SHEET'))
        .map((protection) => asProtection({ sheet, protection })),
    ),
    getConditionalFormatRules: read('', (sheet: SheetModel) =>
      sheet.conditionalRules.map((rule) => asRule({ sheet, rule })),
    ),
    setConditionalFormatRules: write('ConditionalFormatRule[]', (sheet: SheetModel, env, rules: Handle<RuleRef>[]) => {
      there(sheet, env);
      if (rules.some(({ self }) => self.sheet !== sheet)) {
        throw new ServiceError('Conditional format rule cannot reference a different sheet.');
      }
      sheet.conditionalRules = rules.map(({ self }) => self.rule);
      env.book.touch(sheet, undefined, true);
    }),
    clearConditionalFormatRules: write('', (sheet: SheetModel, env) => {
      sheet.conditionalRules = [];
      env.book.touch(sheet, undefined, true);
    }),
    ...chartMembers,
    ...sheetGroupMembers,
    ...gridMembers,
  },
});
