/** Writes task rows: one row, or new ones, by one call; the same value into many rows by one call per column. */

import { BookError } from '../../book/book-error.ts';
import { cellPlace } from '../../book/place.ts';
import { columnLetter, NUMBER_FORMATS, runsOf } from '../../book/tab.ts';
import { TASKS, type TaskKey } from '../../book/tabs/tasks.ts';
import type { Row } from '../../book/tasks/sheet-tasks.ts';
import { plainText, quoted } from '../../book/text-cells.ts';
import { cellText, isBlank } from '../../core/cells.ts';
import { placeInSentence } from '../../core/place.ts';
import { statusNamed } from '../../core/tasks.ts';
import { fold } from '../../core/text.ts';
import { ensureRows } from '../grid.ts';
import type { WideTable } from './wide-table.ts';

export type NewCells = Partial<Record<TaskKey, string | number>>;

/**
 * One call writes the row, from its first column to its last. Columns that people put in between get back what they
 * hold. Where one shows a value that a formula above or left of it may have put there, writing would destroy that
 * formula: then each run of columns that changes is written by itself, and so where words might be taken for a number.
 * @param standing the row as it was read, for cells that stay; a new row has none
 * @returns false when hands have changed or moved rows since they were read: nothing is written then
 */
export function writeRow(table: WideTable<TaskKey>, place: number, rows: readonly NewCells[], standing?: Row): boolean {
  const { sheet } = table;
  const known = TASKS.columns
    .flatMap((column) => {
      const at = table.columns.get(column.key);
      return at === undefined ? [] : [{ ...column, at }];
    })
    .sort((a, b) => a.at - b.at);
  for (const column of known) refuseChoice(column, place, rows[0]?.[column.key] ?? standing?.cell(column.key));
  const last = place + rows.length - 1;
  ensureRows(sheet, last, table.gridRows);
  const first = known[0]?.at ?? 1;
  const end = known.at(-1)?.at ?? 1;
  const { formulas } = table;
  const own = formulas?.[place - 1] ?? (standing ? sheet.getRange(place, 1, 1, end).getFormulas()[0] : undefined) ?? [];
  const byColumn = new Map(known.map((column) => [column.at, column]));
  const cellAt = (cells: NewCells, at: number): unknown => {
    const column = byColumn.get(at);
    const fresh = column && cells[column.key];
    if (fresh !== undefined) return fresh;
    const cell = standing ? table.cellAt(place, at) : '';
    if (own[at - 1] || !column || typeof cell !== 'string') return own[at - 1] || cell;
    return column.kind === 'text' ? plainText(cell) : quoted(cell);
  };
  const write = (from: number, to: number): void => {
    const columns = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    sheet
      .getRange(place, from, rows.length, columns.length)
      .setValues(rows.map((cells) => columns.map((at) => cellAt(cells, at))));
  };
  const runs = runsOf(known.map(({ at }) => at));
  // What is no text cell gets a number, an ISO day or quoted words: none needs a format to stay what it is.
  const texts = known.filter(({ kind }) => kind === 'text').map(({ at }) => columnLetter(at));
  sheet.getRangeList(texts.map((letter) => `${letter}${place}:${letter}${last}`)).setNumberFormat(NUMBER_FORMATS.text);
  // Hands do not wait for locks.
  const asRead = sheet
    .getRange(place, 1, rows.length, end)
    .getValues()
    .every((line) => known.every(({ key, at }) => String(line[at - 1]) === String(standing?.cell(key) ?? '')));
  if (!asRead) return false;
  const foreign = Array.from({ length: end - first + 1 }, (_, i) => first + i).filter((at) => !byColumn.has(at));
  const restorable = (at: number): boolean => {
    const cell = table.cellAt(place, at);
    if (own[at - 1] || isBlank(cell)) return true;
    const reached = !formulas || formulas.slice(0, place).some((line) => line.slice(0, at).some(Boolean));
    return !reached && (typeof cell !== 'string' || HARMLESS.test(cell));
  };
  if (!standing || foreign.every(restorable)) {
    write(first, end);
    return true;
  }
  const changed = (from: number, to: number): boolean =>
    known.some(({ key, at }) => at >= from && at <= to && rows[0]?.[key] !== undefined);
  for (const [from, to] of runs.filter((run) => changed(...run))) write(from, to);
  return true;
}

/** A list refuses what it does not hold, with a message no officer understands: so it is said before. */
function refuseChoice(column: (typeof TASKS.columns)[number], place: number, cell: unknown): void {
  const { key } = column;
  const choices = column.choices?.();
  if (key === 'status' && statusNamed(cellText(cell))) return;
  if (!choices || isBlank(cell) || choices.some((choice) => fold(choice) === fold(cellText(cell)))) return;
  throw new BookError(
    `${placeInSentence(cellPlace(TASKS, place, key))} đang ghi “${cellText(cell)}”, không có trong danh sách ${choices.join(', ')}. Hãy chọn lại rồi lưu.`,
  );
}

/** Words are never taken for a number, a date or a formula, unless a month or "TRUE" begins them. */
const HARMLESS = /^(?!true$|false$|tháng|thg)(?:\p{L}[^\d]*|\p{L}{2,}[ -]+\p{L}{2,}.*)$/iu;

/** The same cells into several rows, wherever they stand. */
export function writeSame(table: WideTable<TaskKey>, places: readonly number[], cells: NewCells): void {
  for (const { key, kind } of TASKS.columns) {
    const [column, cell] = [table.columns.get(key), cells[key]];
    if (column === undefined || cell === undefined) continue;
    const ranges = table.sheet.getRangeList(places.map((place) => columnLetter(column) + place));
    if (kind === 'text' && key !== 'updated' && !HARMLESS.test(String(cell)))
      ranges.setNumberFormat(NUMBER_FORMATS[kind]);
    ranges.setValue(cell);
  }
}
