/** A block of cells pasted from a sheet: code, count and total, or count and total for the rows in their order. */
import { countKey, type MonthlyKey, totalKey } from '../../../book/tabs/monthly.ts';
import { readCodeCell } from '../../../core/cells.ts';
import type { ItemCode } from '../../../core/codes.ts';
import type { Month } from '../../../core/monthly.ts';
import { fold } from '../../../core/text.ts';
import { readSeparated } from '../../../intake/sources/csv.ts';
import { MONTHLY_TEXTS } from '../texts.ts';
import type { Typed } from './monthly-book.ts';

export interface Pasted {
  readonly typed: Typed;
  /** Rows that were filled. */
  readonly filled: number;
  /** Lines that went nowhere: sentences. */
  readonly left: readonly string[];
}

/**
 * @param codes the rows as they are shown
 * @param first the row in which it was pasted: without codes the lines go there and below
 */
export function pasteFigures(
  text: string,
  codes: readonly ItemCode[],
  first: number,
  month: Month,
  before: Typed,
): Pasted {
  const { header, lines } = linesOf(text);
  const typed: Record<string, Partial<Record<MonthlyKey, string>>> = { ...before };
  const left: string[] = [];
  const filled = new Set<ItemCode>();
  const byCode = hasCodes(lines, codes);
  const begin = byCode ? firstFigures(lines) : 0;
  const isTotalFirst = namesTotalFirst(header.slice(begin));
  lines.forEach(({ cells, line }, i) => {
    if (cells.every((cell) => cell === '')) return;
    const code = byCode ? codeIn(cells[0] ?? '') : codes[first + i];
    const [one = '', other] = cells.slice(begin);
    const [count, total] = isTotalFirst ? [other ?? '', one] : [one, other];
    if (code === undefined) left.push(byCode ? MONTHLY_TEXTS.noCode(line, cells[0] ?? '') : MONTHLY_TEXTS.noRow(line));
    else if (!codes.includes(code)) left.push(MONTHLY_TEXTS.unknownCode(line, code));
    else if (filled.has(code)) left.push(MONTHLY_TEXTS.twice(line, code));
    else {
      filled.add(code);
      const part = { [countKey(month)]: count, ...(total === undefined ? {} : { [totalKey(month)]: total }) };
      typed[code] = { ...typed[code], ...part };
    }
  });
  return { typed, filled: filled.size, left };
}

interface PastedLine {
  readonly cells: readonly string[];
  /** 1-based, as the person counts. */
  readonly line: number;
}

/** Without blank lines at the end; a line of headers stands apart; a blank one between leaves its row as it is. */
function linesOf(text: string): { header: readonly string[]; lines: readonly PastedLine[] } {
  const { rows, lines } = readSeparated(text, '\t');
  const all = rows.map((row, i) => ({ cells: row.map((cell) => String(cell ?? '').trim()), line: lines[i] ?? i + 1 }));
  const used = all.slice(0, all.findLastIndex(({ cells }) => cells.some(Boolean)) + 1);
  // "T10: số đạt" is a header, too.
  const isHeader = !used[0]?.cells.some((cell) => /^[-−–]?\d/.test(cell));
  return isHeader ? { header: used[0]?.cells ?? [], lines: used.slice(1) } : { header: [], lines: used };
}

/** Reports often tell how many came before how many of them went well: "Tổng số hồ sơ", "Đúng hạn". */
function namesTotalFirst([first = '', second = '']: readonly string[]): boolean {
  const isTotal = (text: string): boolean => /^(?:t\d+: ?|tháng \d+: ?)?tổng/.test(fold(text));
  return isTotal(first) && second !== '' && !isTotal(second);
}

/** Three columns begin with the code; of two the first is one only where all are codes of rows. */
function hasCodes(lines: readonly PastedLine[], codes: readonly ItemCode[]): boolean {
  if (lines.some(({ cells }) => cells.length > 2)) return true;
  const firsts = lines.map(({ cells: [first = ''] }) => first).filter(Boolean);
  return firsts.length > 0 && firsts.every((first) => codes.some((code) => code === codeIn(first)));
}

function codeIn(cell: string): ItemCode | undefined {
  const read = readCodeCell(cell);
  return read.ok && read.value !== 'total' ? read.value : undefined;
}

/** The column after the code, or after titles beside it: where something is written and no line has a number. */
function firstFigures(lines: readonly PastedLine[]): number {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const isWords = (at: number): boolean => {
    const written = lines.map(({ cells }) => cells[at] ?? '').filter(Boolean);
    return written.length > 0 && written.every((cell) => !/^[-−–]?[\d.,]+$/.test(cell));
  };
  const found = Array.from({ length: width - 1 }, (_, i) => i + 1).find((at) => !isWords(at));
  return found ?? 1;
}
