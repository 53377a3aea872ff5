/** A text that was pasted or saved: stretches that are set as tables become tables, the rest is prose. */

import { append } from '../lists.ts';
import { gridOf } from '../tables/grid.ts';
import { isLabelled, readBoxes } from './boxes.ts';
import { type FoundTable, readCellLines } from './cell-lines.ts';
import { readColumnLines } from './column-lines.ts';
import { readSeparated } from './csv.ts';
import { type Given, givenOf, type Part, tablePart } from './document.ts';
import type { Cut } from './limits.ts';
import { readRecords } from './records.ts';
import { readSpacedColumns } from './spaced-columns.ts';
import { readUnitCells } from './unit-cells.ts';
import { readUnitLines } from './unit-lines.ts';

const LEAST_ROWS = 3;

/** @param first the line it begins at */
export function readPlainText(text: string, first = 1): Given {
  // Places of columns and words of headers count in composed letters.
  const lines = text.split(/\r\n|\r|\n/);
  const composed = singleSpaced(
    lines.map((line) => line.normalize('NFC').replaceAll('\u00a0', ' ').replace(BOLD, '$1')),
  );
  const parts: Part[] = [];
  const cuts: Cut[] = [];
  let start = 0;
  const proseUpTo = (end: number): void => {
    const prose = lines.slice(start, end).join('\n');
    if (prose.trim() !== '') parts.push({ kind: 'text', line: start + first, text: prose });
  };
  for (let at = 0; at < lines.length; at++) {
    const found = tablesAt(composed, at);
    const last = found.at(-1);
    if (!last) continue;
    proseUpTo(at);
    for (const table of found) {
      const { part, cut } = tablePart(gridOf(table.rows, { lines: table.lines.map((line) => line + first) }));
      parts.push(part);
      append(cuts, cut);
    }
    start = last.end;
    at = last.end - 1;
  }
  if (start === 0)
    return text.trim() === '' ? { name: '', parts: [] } : { name: '', parts: [{ kind: 'text', line: first, text }] };
  proseUpTo(lines.length);
  return givenOf('', parts, cuts);
}

/** Stretches that are set as tables, wherever their text comes from. */
export function withTables({ parts, cut = [], ...given }: Given): Given {
  const read = parts.map((part) => (part.kind === 'text' ? readPlainText(part.text, part.line) : { parts: [part] }));
  const cuts = [...cut, ...read.flatMap((one) => ('cut' in one ? (one.cut ?? []) : []))];
  return {
    ...givenOf(
      given.name,
      read.flatMap((one) => one.parts),
      cuts,
    ),
    ...given,
  };
}

/** Marks of emphasis around words or figures are no part of a cell. */
const BOLD = /(?<![\p{L}\d*])\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?![\p{L}\d*])/gu;

const SINGLE = /(?<=\S) (?=\S)/g;
const DOUBLE = /(?<=\S) {2}(?=\S)/g;

/** Where every space is typed twice, two are no gap between columns. */
function singleSpaced(lines: string[]): string[] {
  const count = (gap: RegExp): number => lines.reduce((all, line) => all + (line.match(gap)?.length ?? 0), 0);
  const isDoubled = count(DOUBLE) > 20 * count(SINGLE);
  return isDoubled ? lines.map((line) => line.replace(DOUBLE, ' ')) : lines;
}

function tablesAt(lines: readonly string[], at: number): readonly FoundTable[] {
  const records = readRecords(lines, at);
  return records.length > 0 ? records : [readBoxes(lines, at) ?? tableAt(lines, at) ?? []].flat();
}

function tableAt(lines: readonly string[], at: number): FoundTable | undefined {
  const line = lines[at] ?? '';
  if (isTabbed(line)) return stretch(lines, at, isTabbed, tabbed);
  if (isBarred(line)) return stretch(lines, at, isBarred, barred);
  if (GAPS.test(line) && !isLabelled(line.split(/ {2,}/))) {
    const spaced = readSpacedColumns(lines, at);
    if (spaced) return spaced;
  }
  if (!FIRST_LABEL.test(line)) return readCellLines(lines, at);
  if (isValues(line)) return stretch(lines, at, isValues, values);
  return readUnitLines(lines, at) ?? readUnitCells(lines, at) ?? readCellLines(lines, at) ?? readColumnLines(lines, at);
}

/** Two wide gaps at least. */
const GAPS = /\S {2,}\S.* {2,}\S/;
const FIRST_LABEL =
  /^\s*"?(?:STT|TT|Số TT|So TT|Mã|Ma|(?:Xếp |Xep |Thứ |Thu )?(?:Hạng|Hang)|(?:Tên |Ten )?(?:Đơn vị|Don vi|Địa phương|Dia phuong|(?:Xã|Xa)(?:,|\/| -) ?(?:phường|phuong)))(?!\p{L})/iu;

/** Two tabs at least in a line: a signature set with tabs is no table. */
function isTabbed(line = ''): boolean {
  return line.includes('\t') && line.split('\t').length > 2 && !isLabelled(line.split('\t'));
}

/** "STT;Tiêu chí;Điểm tối đa": values as a sheet saves them. */
function isValues(line = ''): boolean {
  return line.includes(';') && line.split(';').length > 3;
}

/** "| 1.1 | Kế hoạch | 2 |", "1.1 | Kế hoạch | 2" */
function isBarred(line = ''): boolean {
  return line.includes('|') && line.split('|').length > 2 && !isLabelled(line.split('|'));
}

/** Lines of one kind, a few others in between: a quoted cell may hold line breaks. */
function stretch(
  lines: readonly string[],
  at: number,
  isRow: (line: string | undefined) => boolean,
  read: (rows: readonly string[], from: number) => Omit<FoundTable, 'end'>,
): FoundTable | undefined {
  let end = at;
  let last = at;
  while (end < lines.length && end - last <= 3) {
    if (isRow(lines[end])) last = end;
    end++;
  }
  const rows = lines.slice(at, last + 1);
  return rows.filter(isRow).length < LEAST_ROWS ? undefined : { ...read(rows, at), end: last + 1 };
}

function tabbed(rows: readonly string[], from: number): Omit<FoundTable, 'end'> {
  return parted(rows, from, '\t');
}

function values(rows: readonly string[], from: number): Omit<FoundTable, 'end'> {
  return parted(rows, from, ';');
}

function parted(rows: readonly string[], from: number, mark: string): Omit<FoundTable, 'end'> {
  const { rows: cells, lines } = readSeparated(rows.join('\n'), mark);
  return { rows: cells as string[][], lines: lines.map((line) => line - 1 + from) };
}

/** Lines that only draw ("|---|---|") are left out. */
function barred(rows: readonly string[], from: number): Omit<FoundTable, 'end'> {
  const kept = rows.flatMap((row, at) => (/^[\s|:+=_-]*$/.test(row) ? [] : [{ row, at }]));
  // A bar before the first cell draws a border, or the first cell is empty: the header tells.
  const bordered = (row = ''): boolean => row.trim().startsWith('|');
  const framed = bordered(kept[0]?.row) && kept.filter(({ row }) => bordered(row)).length * 2 > kept.length;
  return {
    rows: kept.map(({ row }) =>
      row
        .trim()
        .replace(framed ? /^\||\|$/g : /$^/, '')
        .split('|')
        .map((cell) => cell.replaceAll('**', '').replaceAll('<br>', '\n').trim()),
    ),
    lines: kept.map(({ at }) => at + from),
  };
}
