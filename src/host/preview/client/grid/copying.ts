/** Copy, cut and paste: text for other programs, formulas and looks inside the book. */
import type { Preview } from '../preview.ts';
import { type Block, blockOf } from '../selection.ts';
import type { SheetStore } from '../store.ts';
import { htmlOf, readBlock, textOf } from './clipboard.ts';

/** What this window copied last: pasting it brings formulas along, as long as the clipboard still holds its text. */
let last: { sheet: string; block: Block; text: string; cut: boolean } | undefined;

export function copied(event: ClipboardEvent, sheet: SheetStore, block: Block, cut: boolean): void {
  if (!event.clipboardData) return;
  event.preventDefault();
  const used = trimmed(sheet, block);
  const text = textOf(sheet, used);
  last = { sheet: sheet.frame.name, block: used, text, cut };
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', htmlOf(sheet, used));
}

/** Whole columns are copied as far as they are filled. */
function trimmed(sheet: SheetStore, block: Block): Block {
  const { rows, columns } = sheet.extent;
  return {
    ...block,
    rows: Math.max(1, Math.min(block.rows, rows - block.row + 1)),
    columns: Math.max(1, Math.min(block.columns, columns - block.column + 1)),
  };
}

/**
 * Selects what is pasted before it arrives: on a slow line the person is elsewhere by then, and must not be called back.
 * @param valuesOnly Ctrl+Shift+V: no formulas and no looks
 */
export async function paste(event: ClipboardEvent, preview: Preview, valuesOnly: boolean): Promise<void> {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const { sheet, selection } = preview;
  event.preventDefault();
  if (!sheet || text === '') return;
  const target = blockOf(selection);
  const name = sheet.frame.name;
  if (last && same(last.text, text)) {
    const { sheet: fromSheet, block, cut } = last;
    if (cut) last = undefined;
    selectPasted(preview, target, Math.max(block.rows, target.rows), Math.max(block.columns, target.columns));
    await preview.act({ kind: 'copy', sheet: name, fromSheet, from: block, to: target, move: cut, valuesOnly });
    return;
  }
  const rows = repeated(readBlock(text), target);
  selectPasted(preview, target, rows.length, rows[0]?.length ?? 1);
  await preview.act({ kind: 'paste', sheet: name, row: target.row, column: target.column, rows });
}

const same = (a: string, b: string): boolean => a === b.replaceAll('\r\n', '\n').replace(/\n$/, '') || a === b;

/** One value fills everything selected; a block repeats where it fits a whole number of times. */
function repeated(rows: string[][], target: Block): string[][] {
  const width = rows[0]?.length ?? 1;
  const down = Math.max(1, Math.floor(Math.min(target.rows, 5000) / rows.length));
  const across = Math.max(1, Math.floor(Math.min(target.columns, 200) / width));
  if (target.rows % rows.length !== 0 || target.columns % width !== 0) return rows;
  return Array.from({ length: rows.length * down }, (_, y) =>
    Array.from({ length: width * across }, (_, x) => rows[y % rows.length]?.[x % width] ?? ''),
  );
}

function selectPasted(preview: Preview, { row, column }: Block, rows: number, columns: number): void {
  preview.select({ active: { row, column }, corner: { row: row + rows - 1, column: column + columns - 1 } });
}
