/** Writes task rows: one row, or new ones, by one call; the same value into many rows by one call per column. */
import { cellText, isBlank } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { BookError } from '../book-error.ts';
import { columnLetter, NUMBER_FORMATS } from '../columns.ts';
import { placeOf } from '../table.ts';
import { TASKS, type TaskKey } from '../tabs/tasks.ts';
import { plainText, quoted } from '../text-cells.ts';
import type { Row } from './sheet-tasks.ts';
import type { WideTable } from './wide-table.ts';

export type NewCells = Partial<Record<TaskKey, string | number>>;

/**
 * One call writes the row, from its first column to its last. Columns that people put in between get back what they
 * hold: a formula, or nothing. Where one shows a value without a formula, that may come from a formula elsewhere, which
 * writing would destroy: then each run of columns that changes is written by itself.
 * @param standing the row as it was read, for cells that stay; a new row has none
 */
export function writeRow(table: WideTable<TaskKey>, place: number, rows: readonly NewCells[], standing?: Row): void {
  const { sheet } = table;
  const known = TASKS.columns
    .flatMap((column) => {
      const at = table.columns.get(column.key);
      return at === undefined ? [] : [{ ...column, at }];
    })
    .sort((a, b) => a.at - b.at);
  for (const column of known) refuseChoice(column, place, rows[0]?.[column.key] ?? standing?.cell(column.key));
  const last = place + rows.length - 1;
  const gridRows = table.gridRows ?? sheet.getMaxRows();
  if (last > gridRows) sheet.insertRowsAfter(gridRows, last - gridRows);
  const first = known[0]?.at ?? 1;
  const end = known.at(-1)?.at ?? 1;
  const [formulas = []] = standing ? sheet.getRange(place, 1, 1, end).getFormulas() : [];
  const byColumn = new Map(known.map((column) => [column.at, column]));
  const cellAt = (cells: NewCells, at: number): unknown => {
    const column = byColumn.get(at);
    const fresh = column && cells[column.key];
    const cell = (column && standing?.cell(column.key)) ?? '';
    if (fresh !== undefined) return fresh;
    return (
      formulas[at - 1] || (typeof cell !== 'string' ? cell : column?.kind === 'text' ? plainText(cell) : quoted(cell))
    );
  };
  const write = (from: number, to: number): void => {
    const columns = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    sheet
      .getRange(place, from, rows.length, columns.length)
      .setValues(rows.map((cells) => columns.map((at) => cellAt(cells, at))));
  };
  const runs = runsOf(known.map(({ at }) => at));
  for (const [from, to] of runs) {
    const formats = known.filter(({ at }) => at >= from && at <= to).map(({ kind }) => NUMBER_FORMATS[kind]);
    sheet.getRange(place, from, rows.length, formats.length).setNumberFormats(rows.map(() => formats));
  }
  const foreign = Array.from({ length: end - first + 1 }, (_, i) => first + i).filter((at) => !byColumn.has(at));
  if (!standing || foreign.every((at) => formulas[at - 1] || table.blankAt?.(place, at))) {
    write(first, end);
    return;
  }
  const changed = (from: number, to: number): boolean =>
    known.some(({ key, at }) => at >= from && at <= to && rows[0]?.[key] !== undefined);
  for (const [from, to] of runs.filter((run) => changed(...run))) write(from, to);
}

/** Numbers side by side, as first and last. */
function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const at of columns) {
    const run = runs.at(-1);
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

/** A list refuses what it does not hold, with a message no officer understands: so it is said before. */
function refuseChoice(column: (typeof TASKS.columns)[number], place: number, cell: unknown): void {
  const { choices, key } = column;
  if (!choices || isBlank(cell) || choices.some((choice) => fold(choice) === fold(cellText(cell)))) return;
  throw new BookError(
    `Chưa lưu được: ${placeOf(TASKS, place, key)} đang ghi “${cellText(cell)}”, không có trong danh sách ${choices.join(', ')}. Hãy chọn lại rồi lưu.`,
  );
}

/** Words are never taken for a number, a date or a formula, unless a month or "TRUE" begins them. */
const HARMLESS = /^(?!true$|false$|tháng|thg)(?:\p{L}[^\d]*|\p{L}{2,}[ -]+\p{L}{2,}.*)$/iu;

export function writeSame(
  table: WideTable<TaskKey>,
  key: TaskKey,
  writes: readonly { readonly place: number; readonly cell: string | number }[],
): void {
  const column = table.columns.get(key);
  if (column === undefined) return;
  const kind = TASKS.columns.find((candidate) => candidate.key === key)?.kind ?? 'text';
  for (const cell of new Set(writes.map((write) => write.cell))) {
    const places = writes.filter((write) => write.cell === cell).map(({ place }) => columnLetter(column) + place);
    const ranges = table.sheet.getRangeList(places);
    // What is no text cell gets a number, an ISO day or quoted words: none needs a format to stay what it is.
    if (kind === 'text' && key !== 'updated' && !HARMLESS.test(String(cell)))
      ranges.setNumberFormat(NUMBER_FORMATS[kind]);
    ranges.setValue(cell);
  }
}
