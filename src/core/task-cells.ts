/** Cells that describe tasks: the codes a task serves, and its state by its Vietnamese name. */
import { type Cell, type CellReading, cellText, isBlank, readCodeCell } from './cells.ts';
import type { ItemCode } from './codes.ts';
import { statusNamed, TASK_STATUSES, type TaskStatus } from './tasks.ts';

/** What stands between two codes. */
export const CODE_MARKS = /[;,\n]/;

/** Codes separated by ";" (a comma or line break is forgiven), each once. */
export function readTaskCodes(cell: Cell): CellReading<ItemCode[]> {
  const parts: Cell[] = typeof cell === 'string' ? cell.split(CODE_MARKS) : [cell];
  const codes = new Set<ItemCode>();
  for (const part of parts.filter((one) => !isBlank(one))) {
    const read = readCodeCell(part);
    if (!read.ok) return read;
    if (read.value === 'total' || read.value === undefined) {
      return { ok: false, message: `“${cellText(part)}” không phải là mã tiêu chí. Hãy ghi mã, ví dụ 3.4.1; 7.2.` };
    }
    codes.add(read.value);
  }
  return { ok: true, value: [...codes] };
}

/** A blank state is "Chưa thực hiện". */
export function readTaskStatus(cell: Cell): CellReading<TaskStatus> {
  const text = cellText(cell);
  const found = text === '' ? 'open' : statusNamed(text);
  if (found) return { ok: true, value: found };
  const names = Object.values(TASK_STATUSES).join(', ');
  return { ok: false, message: `“${text}” không có trong danh sách: ${names}.` };
}
