/** Rows of tables: which rows of a card are shown, and how their cells become a file. */
import { type Field, num, type Row } from '../../card.ts';
import type { Doc, RowKey } from '../../doc.ts';

/** Fields with the criteria that lost points. */
export function lossRows(d: Doc, ...more: readonly RowKey[]): Row[] {
  return d.card.fields.flatMap((field): Row[] => {
    d.field(field, 'max', 'score', ...more);
    for (const leaf of field.below) d.item(leaf, 'max', 'score', ...more);
    return [field, ...field.below];
  });
}

/** Every row of the card; criteria that are split carry their sums. */
export function allRows(d: Doc, ...more: readonly RowKey[]): Row[] {
  return d.card.fields.flatMap((field): Row[] => {
    d.field(field, 'max', 'score', ...more);
    for (const leaf of field.leaves) d.item(leaf, 'max', 'score', ...more);
    const criteria = field.criteria.flatMap((one): readonly Row[] => (one.isSplit ? [one, ...one.leaves] : one.leaves));
    return [field, ...criteria];
  });
}

export const isField = (row: Row): row is Field => !row.code.includes('.');

/** '' where only a survey scores it. */
export const selfOf = ({ self }: Row): string => (self === undefined ? '' : num(self));

export const scoreOf = (row: Row, outside = 'KAD'): string => (row.na === 'out' ? outside : num(row.score));

export const csv = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
/** As a Vietnamese spreadsheet saves it: the comma is the decimal mark. */
export const semicolons = (cells: readonly string[]): string =>
  cells.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
export const tsv = (cells: readonly string[]): string => cells.join('\t');
export const md = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const escaped = (cell: string): string => cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const html = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
