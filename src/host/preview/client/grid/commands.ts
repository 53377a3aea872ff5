/** What keys, menus and buttons do to the selected cells. */
import type { Action } from '../../actions.ts';
import type { Preview } from '../preview.ts';
import { blockOf } from '../selection.ts';
import type { Command } from './keys.ts';

type Named = Exclude<Command['kind'], 'select' | 'edit' | 'list' | 'sheet' | 'menu'>;

export function run(command: Command, preview: Preview) {
  if (command.kind === 'sheet') return nextSheet(preview, command.by);
  if (command.kind === 'select' || command.kind === 'edit' || command.kind === 'list' || command.kind === 'menu')
    return;
  perform(command.kind, preview);
}

export function perform(
  name: Named | 'insertRowBelow' | 'insertColumn' | 'deleteColumn' | 'sortUp' | 'sortDown' | 'wrap',
  preview: Preview,
) {
  const { sheet: store, selection } = preview;
  if (!store) return;
  const sheet = store.frame.name;
  const area = blockOf(selection);
  const { row, column, rows, columns } = area;
  const send = (action: Action): void => void preview.act(action);
  const look = preview.book.lookAt(store, selection.active.row, selection.active.column);
  switch (name) {
    case 'none':
      return;
    case 'undo':
      return send({ kind: 'undo' });
    case 'redo':
      return send({ kind: 'redo' });
    case 'clear':
      return send({ kind: 'clear', sheet, area });
    case 'fillDown':
      if (rows === 1) return;
      return send({ kind: 'fill', sheet, from: { ...area, rows: 1 }, to: area });
    case 'fillRight':
      if (columns === 1) return;
      return send({ kind: 'fill', sheet, from: { ...area, columns: 1 }, to: area });
    case 'bold':
      return send({ kind: 'look', sheet, area, set: { bold: !look?.bold } });
    case 'wrap':
      return send({ kind: 'look', sheet, area, set: { wrap: !look?.wrap } });
    case 'insertRow':
      return send({ kind: 'insertRows', sheet, at: row, count: rows });
    case 'insertRowBelow':
      return send({ kind: 'insertRows', sheet, at: row + rows, count: rows });
    case 'deleteRow':
      return send({ kind: 'deleteRows', sheet, at: row, count: rows });
    case 'insertColumn':
      return send({ kind: 'insertColumns', sheet, at: column, count: columns });
    case 'deleteColumn':
      return send({ kind: 'deleteColumns', sheet, at: column, count: columns });
    case 'sortUp':
    case 'sortDown': {
      const first = store.frame.frozenRows + 1;
      const last = Math.max(first, store.extent.rows);
      const width = Math.max(1, store.extent.columns);
      const sorted = { row: first, column: 1, rows: last - first + 1, columns: width };
      return send({ kind: 'sort', sheet, area: sorted, column: selection.active.column, ascending: name === 'sortUp' });
    }
  }
}

function nextSheet(preview: Preview, by: number): void {
  const { visible } = preview.book;
  const here = preview.sheet ? visible.indexOf(preview.sheet) : -1;
  const next = visible[here + by];
  if (next) preview.show(next.frame.id);
}
