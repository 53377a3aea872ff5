/** A table drawn with bars, and what was read of it in short lines. */
import { printPlace } from '../../../src/core/place.ts';
import { toNumber } from '../../../src/core/points.ts';
import type { Reading } from '../../../src/intake/reading.ts';
import { type Grid, gridOf, type Span, type TableCell } from '../../../src/intake/tables/grid.ts';

/**
 * One row a line, cells parted by " | ". `<` is merged with the cell on the left, `^` with the one above; `#3.1` is a
 * number, `#3.1~3.10` a number shown so, `@1/2/2025` a date; a leading `_` is an indent of two spaces each.
 */
export function draw(table: string): Grid {
  const spans: { row: number; column: number; height: number; width: number }[] = [];
  const anchors: ((typeof spans)[number] | undefined)[][] = [];
  const rows = table
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line, row): TableCell[] => {
      anchors[row] = [];
      return line
        .trim()
        .split('|')
        .map((part, column): TableCell => {
          const text = part.trim();
          const from =
            text === '<' ? anchors[row]?.[column - 1] : text === '^' ? anchors[row - 1]?.[column] : undefined;
          if (from) {
            from.height = Math.max(from.height, row - from.row + 1);
            from.width = Math.max(from.width, column - from.column + 1);
            (anchors[row] ?? [])[column] = from;
            return '';
          }
          const span = { row, column, height: 1, width: 1 };
          spans.push(span);
          (anchors[row] ?? [])[column] = span;
          return cellOf(text);
        });
    });
  return gridOf(rows, { spans: spans.filter(({ height, width }) => height > 1 || width > 1) as Span[] });
}

function cellOf(text: string): TableCell {
  const number = /^#(-?[\d.]+)(?:~(.+))?$/.exec(text);
  if (number) return number[2] ? { number: Number(number[1]), shown: number[2] } : Number(number[1]);
  const day = /^@(\d+)\/(\d+)\/(\d+)$/.exec(text);
  if (day) return { day: Number(day[1]), month: Number(day[2]), year: Number(day[3]) };
  return text.replace(/^_+/, (lead) => '  '.repeat(lead.length));
}

type Told = { max?: number | undefined; score?: number | string | undefined; self?: number | undefined };

const shown = (value: unknown): string =>
  value === undefined ? '?' : value === 'KAD' ? 'KAD' : String(toNumber(value as never));

function line({ max, score, self }: Told, more = ''): string {
  return `${shown(max)}→${shown(score)}${self === undefined ? '' : ` tự ${shown(self)}`}${more}`;
}

/** The reading in the words of a fixture. */
export function told({ total, fields, items, findings, unread }: Reading) {
  const rank = total?.rank === undefined ? '' : ` hạng ${total.rank}${total.of === undefined ? '' : `/${total.of}`}`;
  return {
    total: total && line(total, rank),
    fields: fields.map((field) => `${field.code} ${line(field)}`),
    items: items.map(
      (item) => `${item.code} ${line(item, item.cause ? ` | ${item.cause}` : '')}${item.rule ? ` ~ ${item.rule}` : ''}`,
    ),
    findings: findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, place }) => `${code} ${printPlace(place)}`),
    unread: unread.map((one) => one.line),
  };
}
