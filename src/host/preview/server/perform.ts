/** Does on the book what a person's hands asked for. */

import { type Area, areaName, cellName } from '../../book/address.ts';
import type { Cell, Style } from '../../book/cells.ts';
import { valueAt } from '../../book/entries.ts';
import type { SheetModel } from '../../book/sheet.ts';
import { offsetFormula } from '../../formulas/references.ts';
import type { Host } from '../../host.ts';
import type { Action } from '../actions.ts';
import type { ActionView } from '../protocol.ts';
import { fill } from './fill.ts';
import type { History } from './history.ts';

const DONE: ActionView = {};

/** @returns what the person must know; undo and redo change nothing that can be undone */
export function perform(host: Host, history: History, action: Action): ActionView {
  const { book } = host.model;
  const named = (name: string): SheetModel => {
    const sheet = book.sheetNamed(name);
    if (!sheet) throw new Error(`Không có trang “${name}”. Có thể người khác vừa đổi tên hoặc xóa trang này.`);
    return sheet;
  };
  switch (action.kind) {
    case 'type':
      return type(host, action);
    case 'paste':
      host.edit.paste(action.sheet, cellName(action.row, action.column), action.rows);
      return DONE;
    case 'copy':
      copy(host, named(action.fromSheet), named(action.sheet), action);
      return DONE;
    case 'clear':
      host.edit.clear(action.sheet, areaName(action.area));
      return DONE;
    case 'fill':
      fill(book, named(action.sheet), action.from, action.to);
      return DONE;
    case 'insertRows':
      host.edit.insertRows(action.sheet, action.at, action.count);
      return DONE;
    case 'deleteRows':
      host.edit.deleteRows(action.sheet, action.at, action.count);
      return DONE;
    case 'insertColumns':
      host.edit.insertColumns(action.sheet, action.at, action.count);
      return DONE;
    case 'deleteColumns':
      host.edit.deleteColumns(action.sheet, action.at, action.count);
      return DONE;
    case 'sort':
      host.edit.sortRows(action.sheet, areaName(action.area), action.column, action.ascending);
      return DONE;
    case 'width':
      named(action.sheet).columnWidths[action.column] = action.size;
      book.touch(named(action.sheet), undefined, true);
      return DONE;
    case 'look':
      dress(named(action.sheet), action.area, action.set);
      book.touch(named(action.sheet), action.area, action.set.format === undefined);
      return DONE;
    case 'note':
      writeNote(named(action.sheet), action.row, action.column, action.text);
      book.touch(named(action.sheet), undefined, true);
      return DONE;
    case 'freeze':
      Object.assign(named(action.sheet), { frozenRows: action.rows, frozenColumns: action.columns });
      book.touch(named(action.sheet), undefined, true);
      return DONE;
    case 'addSheet':
      host.edit.addSheet(action.name);
      return DONE;
    case 'renameSheet':
      host.edit.renameSheet(action.sheet, action.name);
      return DONE;
    case 'deleteSheet':
      host.edit.deleteSheet(action.sheet);
      return DONE;
    case 'showSheet':
      named(action.sheet).hidden = false;
      book.touch(named(action.sheet), undefined, true);
      return DONE;
    case 'select':
      host.edit.select(action.sheet, areaName(action.area));
      return DONE;
    case 'locale':
      host.edit.setLocale(action.name);
      return DONE;
    case 'undo':
      return history.undo() ? DONE : { refused: 'Không còn thao tác nào để hoàn tác.' };
    case 'redo':
      return history.redo() ? DONE : { refused: 'Không còn thao tác nào để làm lại.' };
  }
}

function type(host: Host, { sheet, row, column, text }: Extract<Action, { kind: 'type' }>): ActionView {
  const rule = host.model.book.sheetNamed(sheet)?.validation(row, column);
  const cell = cellName(row, column);
  if (!rule || rule.allowInvalid) {
    // A rule that only warns is judged when the cell is drawn: the grid marks it, as Sheets does, and nobody waits twice.
    host.edit.paste(sheet, cell, [[text]]);
    return DONE;
  }
  const { rejected, help } = host.edit.type(sheet, cell, text);
  return rejected ? { refused: `Ô ${cell} không nhận “${text}”. ${help ?? ''}`.trim() } : DONE;
}

type Copy = Extract<Action, { kind: 'copy' }>;

/** A copied block repeats over a larger target, as in Sheets; a cut one leaves its old place empty. */
function copy(
  host: Host,
  from: SheetModel,
  to: SheetModel,
  { from: source, to: target, move, valuesOnly }: Copy,
): void {
  const { book } = host.model;
  const cells = Array.from({ length: source.rows }, (_, y) =>
    Array.from({ length: source.columns }, (_, x) => copied(from, source.row + y, source.column + x, valuesOnly)),
  );
  const rows = Math.max(1, Math.floor(target.rows / source.rows)) * source.rows;
  const columns = Math.max(1, Math.floor(target.columns / source.columns)) * source.columns;
  to.maxRows = Math.max(to.maxRows, target.row + rows - 1);
  to.maxColumns = Math.max(to.maxColumns, target.column + columns - 1);
  if (move) host.edit.clear(from.name, areaName(source));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const cell = cells[y % source.rows]?.[x % source.columns] ?? {};
      const [row, column] = [target.row + y, target.column + x];
      const down = row - source.row - (y % source.rows);
      const across = column - source.column - (x % source.columns);
      const before = to.cell(row, column);
      const { value: _value, formula: _formula, ...dressed } = before;
      const after = valuesOnly
        ? { ...dressed, ...cell }
        : landed(cell, before, move ? 0 : down, move ? 0 : across, host);
      to.put(row, column, after);
    }
  }
  book.touch(to, { row: target.row, column: target.column, rows, columns });
}

/** What a formula spilled into the cell is copied as a value, as in Sheets: the formula itself stays where it is. */
function copied(sheet: SheetModel, row: number, column: number, valuesOnly: boolean): Cell {
  const { value: own, formula, ...rest } = sheet.cell(row, column);
  if (formula !== undefined && !valuesOnly) return { ...rest, formula };
  const value = formula === undefined && own !== undefined ? own : valueAt(sheet, row, column);
  if (valuesOnly) return value === undefined ? {} : { value };
  return value === undefined ? rest : { ...rest, value };
}

function landed(cell: Cell, before: Cell, down: number, across: number, host: Host): Cell {
  if (cell.formula === undefined) return { ...cell, ...(before.note ? { note: before.note } : {}) };
  return { ...cell, formula: offsetFormula(cell.formula, down, across, host.model.book.locale) };
}

function dress(sheet: SheetModel, area: Area, set: Extract<Action, { kind: 'look' }>['set']): void {
  const change: Style = {
    ...(set.bold === undefined ? {} : { fontWeight: set.bold ? 'bold' : 'normal' }),
    ...(set.wrap === undefined ? {} : { wrapStrategy: set.wrap ? 'WRAP' : 'OVERFLOW' }),
    ...(set.format === undefined ? {} : { numberFormat: set.format }),
    ...(set.background === undefined ? {} : { background: set.background ?? '#ffffff' }),
  };
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cell(row, column);
      sheet.put(row, column, { ...cell, style: { ...cell.style, ...change } });
    }
  }
}

function writeNote(sheet: SheetModel, row: number, column: number, text: string): void {
  const { note: _old, ...rest } = sheet.cell(row, column);
  sheet.put(row, column, text === '' ? rest : { ...rest, note: text });
}
