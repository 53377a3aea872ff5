/** Reads tables written as text: values parted by semicolons, commas or tabs, quoted where they hold the mark themselves. */
import type { Grid } from '../tables/grid.ts';
import { type Given, givenOf, tablePart } from './document.ts';
import { cutOfText, limitText, MOST_MARKUP } from './limits.ts';
import { mendOverflow } from './overflow.ts';

/** The mark that parts a table's columns; undefined when it has none. */
export function separatorOf(text: string): string | undefined {
  const hint = /^\ufeff?sep=(.)(?:\r\n|\r|\n)/.exec(text)?.[1];
  if (hint) return hint;
  const lines = withoutQuoted(text.slice(0, 20_000))
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  let best: string | undefined;
  let most = 0;
  // A decimal comma makes "," the last to try.
  for (const mark of ['\t', ';', ',']) {
    const counts = lines.map((line) => line.split(mark).length - 1).filter((count) => count > 0);
    const steady =
      counts.length * 2 >= lines.length
        ? Math.min(
            ...counts
              .slice()
              .sort((a, b) => b - a)
              .slice(0, Math.ceil(counts.length / 2)),
          )
        : 0;
    if (steady > most) {
      most = steady;
      best = mark;
    }
    if (best !== undefined && most >= 2) return best;
  }
  return best;
}

/** A quoted value may hold any mark, and lines of its own. */
function withoutQuoted(text: string): string {
  return text.replace(/(^|[\t;,\r\n])"(?:[^"]|"")*"/g, '$1');
}

/** A file of values as a document, as far as files are read. */
export function readValues(text: string, separator: string): Given {
  const limited = limitText(text, MOST_MARKUP);
  const { part, cut } = tablePart(readSeparated(limited.value, separator));
  return givenOf('', part.grid.rows.length === 0 ? [] : [part], [...cut, ...cutOfText(text, limited)]);
}

/** RFC 4180, and lenient: a quote inside an unquoted value is a letter, an open quote ends with the text. */
export function readSeparated(text: string, separator: string): Grid {
  const rows: string[][] = [];
  const lines: number[] = [];
  let row: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  // Excel's hint about the mark is no row.
  const hint = /^\ufeff?sep=.(?:\r\n|\r|\n)/.exec(text);
  if (hint) {
    at = hint[0].length;
    line = 2;
    rowLine = 2;
  }
  const endRow = (): void => {
    rows.push(row);
    lines.push(rowLine);
    row = [];
    rowLine = line;
  };
  while (at < text.length) {
    let value: string;
    if (text[at] === '"') {
      const closed = closingQuote(text, at + 1);
      value = text.slice(at + 1, closed).replaceAll('""', '"');
      line += countBreaks(value);
      at = closed + 1;
      // What follows a closing quote belongs to the value, as lenient readers have it.
      const end = endOfValue(text, at, separator);
      value += text.slice(at, end);
      at = end;
    } else {
      const end = endOfValue(text, at, separator);
      value = text.slice(at, end);
      at = end;
    }
    row.push(value);
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (at >= text.length) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
    endRow();
  }
  if (row.length > 0) endRow();
  return { rows: separator === '\t' ? rows : mendOverflow(rows, separator), spans: [], lines, name: '' };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return text.length;
}

function endOfValue(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function countBreaks(value: string): number {
  return value.split(/\r\n|\r|\n/).length - 1;
}
