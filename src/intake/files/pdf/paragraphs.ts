/** Rows become paragraphs again: a row goes on below where the next word had no room left in it. */
import { type Row, textOf } from './rows.ts';

/** A new point of a list, whatever the row above looks like. */
const BULLET = /^(?:[-–—+•▪○*]\s|[a-zđ]\)\s|\d{1,2}(?:\.\d{1,2})*[.)]\s+\p{Lu}|[IVX]{1,5}\.\s|Điều \d)/u;
const ENDED = /[.;:!?…]["”)]?$|\.\/\.$/u;
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
  let before: Row | undefined;
  for (const row of rows) {
    const text = textOf(row);
    const last = paragraphs.length - 1;
    const above = paragraphs[last];
    if (above !== undefined && before && isSetFull && goesOn(before, row, { above, text, edge, margin })) {
      paragraphs[last] = joined(above, text);
    } else paragraphs.push(text);
    before = row;
  }
  return paragraphs;
}

/** Text in lines of their own seldom reaches the edge; what does in a paragraph is the rule. */
function fullRows(rows: readonly Row[], edge: number): number {
  return rows.filter(({ right, size }) => edge - right <= NEAR_EDGE * size).length;
}

interface Setting {
  readonly above: string;
  readonly text: string;
  readonly edge: number;
  readonly margin: number;
}

function goesOn(before: Row, row: Row, { above, text, edge, margin }: Setting): boolean {
  const { size } = before;
  if (Math.abs(row.size - size) > size * 0.15 || row.y - before.y > size * 2.1) return false;
  const [word] = row.words;
  const letters = Math.max(1, word?.text.length ?? 1);
  const first = /^\S+/.exec(word?.text.trim() ?? '')?.[0] ?? '';
  const room = ((word?.right ?? 0) - (word?.left ?? 0)) * (first.length / letters) + size * 0.2;
  if (before.right + room <= edge - size * 0.3) return false;
  const isIndented = row.left - margin > size && row.left - before.left > size * 0.5;
  if (BULLET.test(text) || isIndented) return false;
  // A full row that ends a sentence, and below it one set in as far as itself: both begin a paragraph.
  return !(ENDED.test(above) && row.left - margin > size);
}

/** The lines of one cell: wrapped ones go on, the points of a list stand each on its own. */
export function cellText(rows: readonly Row[]): string {
  const lines: string[] = [];
  for (const row of rows) {
    const text = textOf(row);
    const above = lines[lines.length - 1];
    if (above === undefined || BULLET.test(text)) lines.push(text);
    else lines[lines.length - 1] = joined(above, text);
  }
  return lines.join('\n');
}

export function joined(above: string, text: string): string {
  if (PARTED.test(above) && /^\p{Ll}/u.test(text)) return `${above.slice(0, -1)}${text}`;
  return SIGN_BETWEEN.test(above) && /^[\p{L}\d]/u.test(text) ? `${above}${text}` : `${above} ${text}`;
}
