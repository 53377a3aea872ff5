/** A text that was pasted or saved: stretches whose lines are parted by tabs are tables, the rest is prose. */
import { gridOf } from '../tables/grid.ts';
import { readSeparated } from './csv.ts';
import type { Given, Part } from './document.ts';

const LEAST_ROWS = 3;

/** Two tabs at least in a line, and several such lines: a signature set with tabs is no table. */
export function readPlainText(text: string): Given {
  if (!/\t[^\n\r\t]*\t/.test(text)) return { name: '', parts: [{ kind: 'text', line: 1, text }] };
  const lines = text.split(/\r\n|\r|\n/);
  const parts: Part[] = [];
  let start = 0;
  const proseUpTo = (end: number): void => {
    const prose = lines.slice(start, end).join('\n');
    if (prose.trim() !== '') parts.push({ kind: 'text', line: start + 1, text: prose });
  };
  for (let at = 0; at < lines.length; at++) {
    if (!isRow(lines[at])) continue;
    let end = at;
    let last = at;
    // A quoted cell may hold line breaks: a few lines without tabs do not end the table.
    while (end < lines.length && end - last <= 3) {
      if (isRow(lines[end])) last = end;
      end++;
    }
    const rows = lines.slice(at, last + 1);
    if (rows.filter(isRow).length < LEAST_ROWS) {
      at = last;
      continue;
    }
    proseUpTo(at);
    const { rows: cells, lines: places } = readSeparated(rows.join('\n'), '\t');
    parts.push({ kind: 'table', grid: gridOf(cells, { lines: places.map((line) => line + at) }) });
    at = last;
    start = last + 1;
  }
  proseUpTo(lines.length);
  return { name: '', parts };
}

function isRow(line: string | undefined): boolean {
  return line !== undefined && line.split('\t').length > 2;
}

/** A file of values parted by a mark; undefined when no mark parts it. */
export function gridAsGiven(grid: Part & { kind: 'table' }, name = ''): Given {
  return { name, parts: [grid] };
}
