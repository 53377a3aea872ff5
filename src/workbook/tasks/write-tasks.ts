/** Writes task rows: one row, or new ones, by one call; the same value into many rows by one call per column. */
import { cellText, isBlank } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { BookError } from '../book-error.ts';
import { columnLetter, NUMBER_FORMATS } from '../columns.ts';
import { placeOf } from '../table.ts';
import { TASKS, type TaskKey } from '../tabs/tasks.ts';
import { quoted } from '../text-cells.ts';
import type { Row } from './sheet-tasks.ts';
import type { WideTable } from './wide-table.ts';

export type NewCells = Partial<Record<TaskKey, string | number>>;

/**
 * Columns side by side are one range: a tab as it was made has a single one, so the row is written at once. Columns that
 * people put in between are left out.
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
  const width = Math.max(...known.map(({ at }) => at));
  const [formulas = []] = standing ? sheet.getRange(place, 1, 1, width).getFormulas() : [];
  const stays = (key: TaskKey, at: number, text: boolean): unknown => {
    const cell = standing?.cell(key) ?? '';
    return formulas[at - 1] || (typeof cell === 'string' && !text ? quoted(cell) : cell);
  };
  let run: typeof known = [];
  for (const [i, column] of known.entries()) {
    run.push(column);
    if (known[i + 1]?.at === column.at + 1) continue;
    const range = sheet.getRange(place, run[0]?.at ?? 1, rows.length, run.length);
    const ofRun = run;
    range.setNumberFormats(rows.map(() => ofRun.map(({ kind }) => NUMBER_FORMATS[kind])));
    range.setValues(
      rows.map((cells) => ofRun.map(({ key, at, kind }) => cells[key] ?? stays(key, at, kind === 'text'))),
    );
    run = [];
  }
}

/** A list refuses what it does not hold, with a message no officer understands: so it is said before. */
function refuseChoice(column: (typeof TASKS.columns)[number], place: number, cell: unknown): void {
  const { choices, key } = column;
  if (!choices || isBlank(cell) || choices.some((choice) => fold(choice) === fold(cellText(cell)))) return;
  throw new BookError(
    `Chưa lưu được: ${placeOf(TASKS, place, key)} đang ghi “${cellText(cell)}”, không có trong danh sách ${choices.join(', ')}. Hãy chọn lại rồi lưu.`,
  );
}

/** Words without digits are never taken for a number or a date, nor letters for a formula. */
const HARMLESS = /^(?!true$|false$)\p{L}[^\d]*$/iu;

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
    if (typeof cell === 'string' && key !== 'updated' && !HARMLESS.test(cell))
      ranges.setNumberFormat(NUMBER_FORMATS[kind]);
    ranges.setValue(cell);
  }
}
