/** A table whose cells were pasted one below the other, a line each: its header tells how many make a row. */
import { ROLES_OF_FIGURES, roleOf } from '../tables/column-names.ts';

export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  /** 0-based line of each row's first cell. */
  readonly lines: readonly number[];
  /** The line behind the last. */
  readonly end: number;
}

const FIRST_LABEL = /^\s*(?:STT|TT|S[ốo] TT|M[ãa](?: (?:s[ốo]|TC|TCTP|ti[êe]u ch[íi]))?)\s*$/iu;
const AMOUNT = /^[-−–+]?\d[\d.,]*(?: ?(?:điểm|đ|%))?$|^(?:KAD|KĐG|KAĐ|-|–|x)$/iu;
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Z])\)?$/;
const CODE = /^(?:\d{1,2}(?:\.\d{1,2}){1,4}\.?|[IVX]{1,5}\.?)$/;
/** "Lĩnh vực 2. Cải cách thể chế - 15,5 trên 16 điểm", "II. Cải cách thể chế": a line over the whole width. */
const HEADING = /^(?:(?:lĩnh vực|linh vuc|lv) (?:\d{1,2}|[IVX]{1,5})(?!\p{L})|(?:\d{1,2}|[IVX]{1,5})\. ).*\p{L}/iu;
const SUM = /^(?:t[ổo]ng|c[ộo]ng)(?:\s|$|:)/iu;
const LONGEST_LABEL = 60;
const LONGEST_CELL = 400;
const LEAST_COLUMNS = 4;
const LEAST_ROWS = 2;

interface Shape {
  readonly labels: readonly string[];
  /** Of the figures: the first column and how many stand together. */
  readonly first: number;
  readonly figures: number;
  /** The line behind the header, and the one behind its numbers of columns. */
  readonly end: number;
}

/** Undefined when no such table begins at this line. */
export function readCellLines(lines: readonly string[], from: number): FoundTable | undefined {
  const shape = readShape(lines, from);
  if (!shape) return undefined;
  const { labels, first, figures } = shape;
  const rows: string[][] = [[...labels]];
  const places: number[] = [from];
  let ordinal = 0;
  let open: { start: number; cells: string[] } | undefined;
  let end = shape.end;
  const close = (): void => {
    if (!open) return;
    rows.push(rowOf(open.cells, first, figures, labels.length));
    places.push(open.start);
    open = undefined;
  };
  for (let at = shape.end; at < lines.length; at = nextFilled(lines, at + 1)) {
    const words = (lines[at] ?? '').trim();
    if (words.length > LONGEST_CELL || /^nơi nhận/iu.test(words)) break;
    const begins = Number(words) === ordinal + 1 || CODE.test(words);
    const isFree = !open || isComplete(open.cells, figures);
    if (isFree && HEADING.test(words)) {
      close();
      rows.push([words]);
      places.push(at);
    } else if ((begins && isFree) || SUM.test(words)) {
      close();
      if (/^\d+$/.test(words)) ordinal = Number(words);
      open = { start: at, cells: [words] };
    } else if (!open || (SUM.test(open.cells[0] ?? '') && !AMOUNT.test(words))) break;
    else open.cells.push(words);
    end = at + 1;
  }
  close();
  return rows.length > LEAST_ROWS ? { rows, lines: places, end } : undefined;
}

function nextFilled(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && (lines[next] ?? '').trim() === '') next++;
  return next;
}

/** All figures of the row stand; a number that marks it looks like one of them. */
function isComplete(cells: readonly string[], figures: number): boolean {
  const amounts = cells.filter((text) => AMOUNT.test(text)).length;
  return amounts > figures || amounts === figures + (AMOUNT.test(cells[0] ?? '') ? 1 : 0);
}

/** Words, then figures, then words: any other order leaves open which cell is whose. */
function readShape(lines: readonly string[], from: number): Shape | undefined {
  if (!FIRST_LABEL.test(lines[from] ?? '')) return undefined;
  const cell = (at: number): string => (lines[at] ?? '').trim();
  const labels: string[] = [];
  let at = from;
  const isLabel = (text: string): boolean =>
    text.length <= LONGEST_LABEL && roleOf(text) !== undefined && !HEADING.test(text);
  while (at < lines.length && (at === from || isLabel(cell(at)))) {
    labels.push(cell(at));
    at = nextFilled(lines, at + 1);
  }
  const figured = labels.map((label) => ROLES_OF_FIGURES.has(roleOf(label)));
  const figures = figured.filter((holds) => holds).length;
  const first = figured.indexOf(true);
  const together = figured.slice(first, first + figures).every((holds) => holds);
  if (labels.length < LEAST_COLUMNS || figures < 2 || first < 2 || !together) return undefined;
  let numbers = at;
  while (numbers < lines.length && COLUMN_NUMBER.test(cell(numbers)) && numbers - at < labels.length * 2)
    numbers = nextFilled(lines, numbers + 1);
  return { labels, first, figures, end: /^\(/.test(cell(at)) ? numbers : at };
}

/** The cells of one row in their columns; where figures are missing nobody knows which, so they stay together unread. */
function rowOf(cells: readonly string[], firstFigure: number, figures: number, width: number): string[] {
  const sums = SUM.test(cells[0] ?? '');
  const body = sums ? cells : cells.slice(1);
  const first = body.findIndex((text, at) => at > 0 && AMOUNT.test(text));
  const words = body.slice(0, first < 0 ? body.length : first);
  let last = first;
  while (first >= 0 && last < body.length && AMOUNT.test(body[last] ?? '')) last++;
  // A dash behind all figures stands for a reason that there is none of.
  if (last - first > figures && firstFigure + figures < width && /^[-–]$/.test(body[last - 1] ?? '')) last--;
  const amounts = first < 0 ? [] : body.slice(first, last);
  const rest = first < 0 ? [] : body.slice(last);
  const row = Array.from({ length: width }, () => '');
  row[0] = sums ? '' : (cells[0] ?? '');
  const texts = firstFigure - 1;
  // A wrapped name has more lines than its column has cells.
  words.forEach((text, at) => {
    const column = 1 + Math.min(at, texts - 1);
    row[column] = row[column] ? `${row[column]} ${text}` : text;
  });
  if (amounts.length === figures) row.splice(firstFigure, figures, ...amounts);
  else if (amounts.length > 0) row[firstFigure] = amounts.join(' ');
  if (rest.length > 0 && firstFigure + figures < width) row[firstFigure + figures] = rest.join(' ');
  return row;
}
