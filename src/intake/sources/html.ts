/** HTML from the clipboard or from a converted Word file becomes text and tables. It is read as data and never shown as a page. */
import { amountIn } from '../tables/amounts.ts';
import { ROLES_OF_FIGURES, roleOf } from '../tables/column-names.ts';
import type { Span, TableCell } from '../tables/grid.ts';
import { DocumentBuilder, type Given } from './document.ts';
import { cutOfText, limitText, MOST_COLUMNS, MOST_MARKUP } from './limits.ts';
import { withTables } from './plain-text.ts';

const SKIPPED = new Set(['style', 'script', 'head', 'title', 'xml', 'template', 'noscript']);
const BLOCKS = new Set(
  'p div li h1 h2 h3 h4 h5 h6 tr table ul ol section article blockquote pre dd dt header footer main nav aside details summary figure figcaption caption form fieldset legend option button address'.split(
    ' ',
  ),
);
/** Elements that the style of a page sets apart, though they stand in one line. */
const BOXES = new Set(['span', 'label', 'output', 'small', 'data', 'meter', 'progress', 'strong', 'em']);
/** Word's own classes are names of its styles, and cut words anywhere. */
const STYLED = /\bclass\s*=\s*["']?(?!Mso|Apple|SpellE|GramE)/i;
/** What a form shows of itself. */
const SHOWN_VALUE = /\bvalue\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
  times: '×',
  ge: '≥',
  le: '≤',
};

/** A cell that claims to be wider or higher is formatted to the edge of the sheet, or an attack. */
const WIDEST_CELL = 500;

interface OpenTable {
  readonly rows: TableCell[][];
  readonly spans: Span[];
  /** Cells of rows above that reach into the current one, by column: rows still to come. */
  readonly reaching: number[];
  /** Columns of the current row that are not laid out. */
  left: number;
  /** Columns of the widest row that is not laid out whole. */
  widest: number;
  cell: { text: string[]; width: number; height: number; percent: boolean } | undefined;
}

/** Tables within a cell of another become text of that cell. Unclosed elements end where their table ends. */
export function readHtml(given: string): Given {
  const limited = limitText(given, MOST_MARKUP);
  const html = limited.value;
  const builder = new DocumentBuilder();
  const lists: { ordered: boolean; count: number }[] = [];
  /** Paragraphs since the last table. */
  let told: string[] = [];
  /** Open blocks: where their paragraphs begin, and how many blocks of nothing but text they hold. */
  const blocks: { name: string; from: number; leaves: number; isLeaf: boolean }[] = [];
  let paragraph = '';
  let table: OpenTable | undefined;
  let nested = 0;
  let skipped: string | undefined;
  /** What stands in a table and in none of its cells is told before it. */
  const write = (text: string): void => {
    if (table?.cell) table.cell.text.push(text);
    else paragraph += text;
  };
  const endParagraph = (): void => {
    if (table?.cell) table.cell.text.push('\n');
    else if (paragraph.replaceAll(BESIDE, '').trim() !== '') told.push(besideEachOther(paragraph));
    if (!table?.cell) paragraph = '';
  };
  const flush = (): void => {
    for (const one of told) if (one !== '') builder.text(one);
    told = [];
    blocks.length = 0;
  };
  /** Boxes beside each other are the cells of a row. */
  const nest = (name: string, closing: boolean): void => {
    if (!closing) {
      for (const block of blocks.slice(-1)) block.isLeaf = false;
      blocks.push({ name, from: told.length, leaves: 0, isLeaf: true });
      return;
    }
    const block = blocks[blocks.length - 1];
    if (block?.name !== name) return;
    blocks.pop();
    if (block.isLeaf && told.length === block.from) told.push('');
    const cells = told.slice(block.from);
    if (block.leaves === cells.length && isRow(cells)) told.splice(block.from, cells.length, cells.join('\t'));
    const outer = blocks[blocks.length - 1];
    if (outer && block.isLeaf && cells.length === 1) outer.leaves++;
  };
  const endCell = (open: OpenTable): void => {
    const { cell } = open;
    if (!cell) return;
    open.cell = undefined;
    const row = open.rows[open.rows.length - 1] ?? startRow(open);
    let column = row.length;
    while ((open.reaching[column] ?? 0) > 0) row[column++] = '';
    // What is wider than tables are read is counted, not laid out.
    const width = Math.max(0, Math.min(cell.width, MOST_COLUMNS - column));
    open.left += cell.width - width;
    if (open.left > 0) open.widest = Math.max(open.widest, MOST_COLUMNS + open.left);
    if (width === 0) return;
    const rowIndex = open.rows.length - 1;
    const text = cell.text
      .join('')
      .replace(/[ \r]+/g, ' ')
      .replace(/ ?\n[\n ]*/g, '\n')
      .replace(/^\n+|\n+$/g, '');
    row[column] = text;
    for (let x = 1; x < width; x++) row[column + x] = '';
    for (let x = 0; x < width; x++) open.reaching[column + x] = Math.max(open.reaching[column + x] ?? 0, cell.height);
    if (width > 1 || cell.height > 1) open.spans.push({ row: rowIndex, column, height: cell.height, width });
  };
  const startRow = (open: OpenTable): TableCell[] => {
    for (let x = 0; x < open.reaching.length; x++) open.reaching[x] = Math.max(0, (open.reaching[x] ?? 0) - 1);
    const row: TableCell[] = [];
    open.left = 0;
    open.rows.push(row);
    return row;
  };
  const closeTable = (): void => {
    if (!table) return;
    endCell(table);
    endParagraph();
    flush();
    builder.table(table.rows, table.spans, table.widest);
    table = undefined;
  };
  let at = 0;
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, at)) {
    if (!skipped && tag.start > at) write(decode(html.slice(at, tag.start)));
    at = tag.end;
    const { closing, named, attributes } = tag;
    const name = named.toLowerCase();
    if (skipped) {
      if (closing && name === skipped) skipped = undefined;
      continue;
    }
    if (SKIPPED.has(name)) {
      if (!closing && !attributes.endsWith('/')) skipped = name;
      continue;
    }
    // The cells of a table within a cell stand apart.
    if (nested > 0 && /^(?:tr|td|th)$/.test(name)) write(' ');
    if (name === 'table') {
      if (closing) {
        if (nested > 0) nested--;
        else closeTable();
      } else if (table) nested++;
      else {
        endParagraph();
        table = { rows: [], spans: [], reaching: [], left: 0, widest: 0, cell: undefined };
      }
    } else if (table && nested === 0 && (name === 'tr' || name === 'td' || name === 'th')) {
      endCell(table);
      if (!closing && name === 'tr') startRow(table);
      else if (!closing) {
        const number = (key: string): number =>
          Math.min(
            WIDEST_CELL,
            Math.max(1, Number(new RegExp(`${key}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)),
          );
        table.cell = { text: [], width: number('colspan'), height: number('rowspan'), percent: false };
      }
    } else if (name === 'br') write('\n');
    else if (name === 'ul' || name === 'ol') {
      endParagraph();
      if (closing) lists.pop();
      else lists.push({ ordered: name === 'ol', count: 0 });
    } else if (name === 'li') {
      endParagraph();
      const list = lists[lists.length - 1];
      if (!closing && list) write(list.ordered ? `${++list.count}. ` : '- ');
    } else if (BLOCKS.has(name)) {
      endParagraph();
      if (!table && ROWS.has(name)) nest(name, closing);
    } else if (BOXES.has(name) && STYLED.test(attributes)) write(closing || table ? ' ' : BESIDE);
    else if (name === 'input') write(` ${decode(SHOWN_VALUE.exec(attributes)?.slice(1).find(Boolean) ?? '')} `);
  }
  if (!skipped && at < html.length) write(decode(html.slice(at)));
  closeTable();
  endParagraph();
  flush();
  return withTables(builder.build('', cutOfText(given, limited)));
}

/** Begins a box that stands in one line with others. */
const BESIDE = '\u0001';

const besideEachOther = (paragraph: string): string => {
  const cells = paragraph.split(BESIDE).map((cell) => cell.replace(/[ \r\n]+/g, ' ').trim());
  const [before, ...boxes] = cells;
  if (before === '' && isRow(boxes)) return boxes.join('\t');
  return cells.filter((cell) => cell !== '').join(' ');
};

/** The names of columns, or points below them; names right before their points are no row of a table. */
function isRow(cells: readonly string[]): boolean {
  const isAmount = (cell: string | undefined): boolean => amountIn(cell) !== undefined;
  const isName = (cell: string | undefined): boolean => ROLES_OF_FIGURES.has(roleOf(cell ?? ''));
  const amounts = cells.filter(isAmount).length;
  const names = cells.filter(isName).length;
  const labelled = cells.filter((cell, at) => isAmount(cell) && isName(cells[at - 1])).length;
  if (cells.length < LEAST_CELLS || labelled >= LEAST_FIGURES) return false;
  return amounts >= LEAST_FIGURES || (amounts === 0 && names >= LEAST_FIGURES);
}

const LEAST_CELLS = 3;
const LEAST_FIGURES = 2;
/** Elements that pages make rows and their cells of. */
const ROWS = new Set(['div', 'section', 'article']);

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly closing: boolean;
  /** '' for comments and declarations. */
  readonly named: string;
  readonly attributes: string;
}

const NAME = /<(\/?)([a-zA-Z][\w:-]*)/y;
/** Bounded: a quote that is never closed must not be looked for again and again. */
const ATTRIBUTES = /(?:[^>"'<]|"[^"]{0,4000}"|'[^']{0,4000}'){0,3000}>/y;

function nextTag(html: string, from: number): Tag | undefined {
  for (let start = html.indexOf('<', from); start >= 0; start = html.indexOf('<', start + 1)) {
    const until = (mark: string): number => {
      const end = html.indexOf(mark, start);
      return end < 0 ? html.length : end + mark.length;
    };
    if (html.startsWith('<!--', start)) return { start, end: until('-->'), closing: false, named: '', attributes: '' };
    const next = html[start + 1];
    if (next === '!' || next === '?') return { start, end: until('>'), closing: false, named: '', attributes: '' };
    NAME.lastIndex = start;
    const match = NAME.exec(html);
    // "<" of a comparison is text.
    if (!match) continue;
    const body = start + match[0].length;
    ATTRIBUTES.lastIndex = body;
    const end = ATTRIBUTES.test(html) ? ATTRIBUTES.lastIndex : until('>');
    return {
      start,
      end,
      closing: match[1] === '/',
      named: match[2] ?? '',
      attributes: html.slice(body, Math.min(end - 1, body + 4000)),
    };
  }
  return undefined;
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
      return ENTITIES[(name ?? '').toLowerCase()] ?? whole;
    },
  );
}
