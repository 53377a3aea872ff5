/** Rows become paragraphs again: a row goes on below where the next word had no room left in it. */
import { type Row, textOf } from './rows.ts';

/** A new point of a list, whatever the row above looks like. */
const POINT =
  /^(?:[-–—+•▪○*]\s|[a-zđ]\)\s|\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}|[IVX]{1,5}\.\s|(?:Điều|Phần|Mục|Lĩnh vực|Tiêu chí|Chỉ số)(?: thành phần)? [\dIVX])/u;
const ENDED = /[.;!?…]["”)]?$|\.\/\.$/u;
/** A word that was parted for its line's sake. */
const PARTED = /\p{L}[\u00ad\u2010]$/u;
/** "12/KH-" above "UBND": no space belongs there. */
const SIGN_BETWEEN = /[\p{L}\d][-/]$/u;
/** A row that ends this near to the edge, in sizes, may be full. */
const NEAR_EDGE = 6;

/**
 * @param edge how far to the right rows of this text reach
 */
export function paragraphsOf(rows: readonly Row[], edge: number): string[] {
  const paragraphs: string[] = [];
  const margin = Math.min(...rows.map(({ left }) => left));
  const isSetFull = fullRows(rows, edge) * 4 >= rows.length;
  let open: Open | undefined;
  for (const row of rows) {
    const text = textOf(row);
    if (open && isSetFull && goesOn(open, row, text, { edge, margin })) {
      open.text = joined(open.text, text);
      open.count++;
      open.last = row;
    } else {
      if (open) paragraphs.push(open.text);
      open = { first: row, last: row, count: 1, text };
    }
  }
  return open ? [...paragraphs, open.text] : paragraphs;
}

/** The paragraph that may go on. */
interface Open {
  readonly first: Row;
  last: Row;
  count: number;
  text: string;
}

/** Text in lines of their own seldom reaches the edge; what does in a paragraph is the rule. */
function fullRows(rows: readonly Row[], edge: number): number {
  return rows.filter(({ right, size }) => edge - right <= NEAR_EDGE * size).length;
}

interface Setting {
  readonly edge: number;
  readonly margin: number;
}

function goesOn(open: Open, row: Row, text: string, { edge, margin }: Setting): boolean {
  const { first, last, count } = open;
  const { size } = last;
  if (Math.abs(row.size - size) > size * 0.15 || row.y - last.y > size * 2.1) return false;
  if (last.right + roomFor(row) <= edge - size * 0.3 || POINT.test(text)) return false;
  const step = size / 2;
  // Set back from an indented first row, or set in below the sign of a point: nothing else looks so.
  if (row.left < first.left - step) return true;
  if (row.left > first.left + step) return count > 1 ? Math.abs(row.left - last.left) < step : POINT.test(open.text);
  // As far in as the first row while others begin further out: the first row of the next.
  return row.left - margin < step && !ENDED.test(open.text);
}

/** What the first word of the row would have needed on the row above. */
function roomFor({ words: [word], size }: Row): number {
  if (!word) return 0;
  const letters = /^\S+/.exec(word.text)?.[0].length ?? 0;
  return (word.right - word.left) * (letters / Math.max(1, word.text.length)) + size * 0.2;
}

/** The lines of one cell: wrapped ones go on, the points of a list stand each on its own. */
export function cellText(rows: readonly Row[]): string {
  const lines: string[] = [];
  for (const row of rows) {
    const text = textOf(row);
    const above = lines[lines.length - 1];
    if (above === undefined || POINT.test(text)) lines.push(text);
    else lines[lines.length - 1] = joined(above, text);
  }
  return lines.join('\n');
}

export function joined(above: string, text: string): string {
  if (PARTED.test(above) && /^\p{Ll}/u.test(text)) return `${above.slice(0, -1)}${text}`;
  return SIGN_BETWEEN.test(above) && /^[\p{L}\d]/u.test(text) ? `${above}${text}` : `${above} ${text}`;
}
