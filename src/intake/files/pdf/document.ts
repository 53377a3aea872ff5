/** Pages become one document: tables that go on over a page, paragraphs, notes last. */

import { append } from '../../lists.ts';
import { DocumentBuilder, type Given, givenOf, type Part } from '../../sources/document.ts';
import type { Cut } from '../../sources/limits.ts';
import { readPlainText } from '../../sources/plain-text.ts';
import type { Span } from '../../tables/grid.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Row, rowsOf, textOf } from './rows.ts';
import { type RuledTable, ruledTables } from './ruled-table.ts';
import type { Rule } from './rules.ts';
import { withoutRunning } from './running.ts';
import type { Word } from './words.ts';
import { type Block, blocksOf, withRest } from './zones.ts';

/** A page as it was drawn. */
export interface DrawnPage {
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  readonly width: number;
}

/** Beside others so few rows are a letterhead or a signature, in lines of their own. */
const SHORT_COLUMN = 5;

/** Columns of one table on two pages may be apart by so much. */
const SAME_EDGE = 6;

export function documentOf(pages: readonly DrawnPage[], cut: readonly Cut[]): Given {
  const drawn = pages.map(({ words, rules }) => {
    const { tables, rest } = ruledTables(words, rules);
    return { tables, rows: rowsOf(rest) };
  });
  const { rows, notes } = withoutRunning(drawn);
  const blocks = drawn.flatMap(({ tables }, index) => blocksOfPage(rows[index] ?? [], tables));
  const builder = new DocumentBuilder();
  const edge = edgeOf(blocks, pages[0]?.width ?? 0);
  for (const block of joinBlocks(blocks)) {
    if (block.kind === 'table') builder.table(block.rows, block.spans);
    else for (const paragraph of paragraphsIn(block, edge)) builder.text(paragraph);
  }
  for (const note of notes) for (const paragraph of paragraphsOf(note, edge)) builder.text(paragraph);
  const { parts, cut: more } = builder.build('', cut);
  return givenOf('', parts.flatMap(withTables), more);
}

/** A table may be set as text: its cells in lines that no place tells apart. */
function withTables(part: Part): Part[] {
  if (part.kind === 'table') return [part];
  const after = part.line - 1;
  return readPlainText(part.text).parts.map((found): Part => {
    if (found.kind === 'text') return { ...found, line: found.line + after };
    return { kind: 'table', grid: { ...found.grid, lines: found.grid.lines.map((line) => line + after) } };
  });
}

/** Tables stand between the rows above and below them. */
function blocksOfPage(rows: readonly Row[], tables: readonly RuledTable[]): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const { rows: cells, spans, edges, top } of tables) {
    const to = rows.findIndex(({ y }, index) => index >= from && y > top);
    append(blocks, blocksOf(rows.slice(from, to < 0 ? rows.length : to)));
    blocks.push({ kind: 'table', rows: cells, spans, edges });
    from = to < 0 ? rows.length : to;
  }
  return [...blocks, ...blocksOf(rows.slice(from))];
}

/** How far to the right the text reaches; never less than the left margin leaves on the right, which is the wider one. */
function edgeOf(blocks: readonly Block[], width: number): number {
  const rows = blocks.flatMap((block) => (block.kind === 'rows' && !block.narrow ? block.rows : []));
  const [left, right] = sidesOf(rows);
  return rows.length === 0 ? width : Math.max(right, width - left - 1);
}

function paragraphsIn({ rows, narrow }: Rows, edge: number): string[] {
  if (!narrow) return paragraphsOf(rows, edge);
  if (rows.length < SHORT_COLUMN) return rows.map(textOf);
  return paragraphsOf(rows, sidesOf(rows)[1]);
}

function joinBlocks(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined[joined.length - 1];
    const both = last && joinedPair(last, block);
    if (both) joined[joined.length - 1] = both;
    else joined.push(block);
  }
  return joined;
}

function joinedPair(above: Block, below: Block): Block | undefined {
  if (above.kind === 'rows' && below.kind === 'rows') {
    const isOne = above.narrow ? fitsInto(above, below) : !below.narrow;
    return isOne ? { ...above, rows: [...above.rows, ...below.rows] } : undefined;
  }
  if (above.kind !== 'table' || below.kind !== 'table' || !haveSameColumns(above.edges, below.edges)) return undefined;
  const from = repeatedRows(above.rows, below.rows);
  const rows = below.rows.slice(from);
  const [first] = rows;
  const last = above.rows[above.rows.length - 1];
  const rest = first && last && isRestOfRow(first, last) ? first : undefined;
  const before = rest && last ? [...above.rows.slice(0, -1), withRest(last, rest)] : above.rows;
  const skipped = from + (rest ? 1 : 0);
  const spans = below.spans
    .filter(({ row }) => row >= skipped)
    .map((span): Span => ({ ...span, row: span.row - skipped + before.length }));
  return { ...above, rows: [...before, ...below.rows.slice(skipped)], spans: [...above.spans, ...spans] };
}

type Rows = Extract<Block, { kind: 'rows' }>;

/** Columns go on over a page, and the last page may hold but the first of them. */
function fitsInto(above: Rows, below: Rows): boolean {
  const [left, right] = sidesOf(above.rows);
  const [otherLeft, otherRight] = sidesOf(below.rows);
  return (
    above.rows.length >= SHORT_COLUMN && Math.abs(left - otherLeft) <= SAME_EDGE && otherRight <= right + SAME_EDGE
  );
}

function sidesOf(rows: readonly Row[]): [left: number, right: number] {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const row of rows) [left, right] = [Math.min(left, row.left), Math.max(right, row.right)];
  return [left, right];
}

const haveSameColumns = (above: readonly number[], below: readonly number[]): boolean =>
  above.length === below.length && above.every((edge, index) => Math.abs(edge - (below[index] ?? 0)) <= SAME_EDGE);

/** Rows at the top of a page that the table has at its own top already. */
function repeatedRows(above: readonly (readonly string[])[], below: readonly (readonly string[])[]): number {
  let count = 0;
  while (count < 4 && count < below.length && sameCells(above[count], below[count])) count++;
  return count;
}

const sameCells = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.join('\t') === b.join('\t') && a.some((text) => text !== '');

/** A row that the page's end has cut: no code and no figure, only the rest of words that stood above without an end. */
function isRestOfRow(row: readonly string[], above: readonly string[]): boolean {
  if (row[0] !== '' || row.every((text) => text === '')) return false;
  return row.every(
    (text, column) => text === '' || (!/^[\d.,/%+-]+$/.test(text) && /[^.;:]$/.test(above[column] ?? '')),
  );
}
