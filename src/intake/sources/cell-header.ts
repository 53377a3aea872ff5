/** The header of a table whose cells stand one below the other: which lines are names of columns, and what they name. */
import { type ColumnRole, ROLES_OF_FIGURES, roleOf } from '../tables/column-names.ts';

const FRONT: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>([
  'ordinal',
  'code',
  'title',
  'group',
]);
export const isFirstLabel = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_LABEL && !/[:.;\d]/.test(text) && FRONT.has(roleOf(text));
export const CODE = /^(?:\d{1,2}(?:\.\d{1,2}){1,4}\.?|[IVX]{1,5}\.?)$/i;
/** "Lĩnh vực 2. Cải cách thể chế - 15,5 trên 16 điểm", "II. Cải cách thể chế": a line over the whole width. */
export const HEADING =
  /^(?:(?:lĩnh vực|linh vuc|lv) (?:\d{1,2}|[IVX]{1,5})(?!\p{L})|(?:\d{1,2}|[IVX]{1,5})\. ).*\p{L}/iu;
const LONGEST_LABEL = 60;
const LEAST_COLUMNS = 3;
/** Lines a label may be broken over, and lines that may make a header. */
export const MOST_BROKEN = 3;
const MOST_LABELS = 14;

export interface Shape {
  readonly labels: readonly string[];
  /** The filled lines of the header, as they come again on the next page. */
  readonly header: readonly string[];
  /** Of the figures: the first column and how many stand together. */
  readonly first: number;
  readonly figures: number;
  /** The line behind the header, and the one behind its numbers of columns. */
  readonly end: number;
}

export const cellOf = (lines: readonly string[], at: number): string => (lines[at] ?? '').trim();

export function nextFilled(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && cellOf(lines, next) === '') next++;
  return next;
}

/** Words, then figures, then words: any other order leaves open which cell is whose. */
export function shapesAt(lines: readonly string[], from: number): Shape[] {
  const header: string[] = [];
  const ends: number[] = [];
  let at = from;
  const isBroken = (text: string): boolean => text.length <= LONGEST_LABEL && !/\d/.test(text) && !HEADING.test(text);
  while (
    at < lines.length &&
    header.length < MOST_LABELS &&
    isBroken(cellOf(lines, at)) &&
    !CODE.test(cellOf(lines, at))
  ) {
    header.push(cellOf(lines, at));
    at = nextFilled(lines, at + 1);
    ends.push(at);
  }
  let count = 0;
  let end = at;
  while (bareNumber(cellOf(lines, end)) === count + 1) {
    count++;
    end = nextFilled(lines, end + 1);
  }
  if (count >= LEAST_COLUMNS) return shapesOf(header, end).filter(({ labels }) => labels.length === count);
  // Without marks the first name looks like one more label.
  const named = [1, MOST_BROKEN - 1].flatMap((words) =>
    shapesOf(header.slice(0, -words), ends.at(-words - 1) ?? at).filter(isBare),
  );
  return [...shapesOf(header, at), ...named];
}

/** Names stand in front of figures, and nothing behind these: words begin a row. */
export const isBare = ({ first, figures, labels }: Shape): boolean => first === 1 && first + figures === labels.length;

function shapesOf(header: readonly string[], end: number): Shape[] {
  return labelsOf(header).flatMap((told): Shape[] => {
    // Over boxes that each begin with a name the header may name the figures alone.
    const labels = told.every(isFigure) ? ['Tiêu chí', ...told] : told;
    const figured = labels.map(isFigure);
    const first = figured.indexOf(true);
    const figures = figured.lastIndexOf(true) - first + 1;
    const together = first > 0 && figured.slice(first, first + figures).every((one) => one);
    const fits = together && figures > 1 && labels.length >= LEAST_COLUMNS;
    return fits ? [{ labels, header, first, figures, end }] : [];
  });
}

const isFigure = (label: string): boolean => ROLES_OF_FIGURES.has(roleOf(label));

/** Names of figures in this line and the next. */
export const isOfFigures = (lines: readonly string[], at: number): boolean =>
  isFigure(cellOf(lines, at)) && isFigure(cellOf(lines, nextFilled(lines, at + 1)));

/** "(3)", "3" */
const bareNumber = (text: string): number => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]);

/** All ways to read the lines as names of columns, some of them broken over lines; as few as can be broken first. */
function labelsOf(lines: readonly string[]): string[][] {
  const [first] = lines;
  if (first === undefined) return [[]];
  const found: string[][] = [];
  for (let count = 1; count <= Math.min(MOST_BROKEN, lines.length); count++) {
    const label = lines.slice(0, count).join(' ');
    const isTold =
      roleOf(label) !== undefined && (count === 1 || lines.slice(1, count).every((one) => /^\p{Ll}/u.test(one)));
    if (isTold) for (const rest of labelsOf(lines.slice(count))) found.push([label, ...rest]);
  }
  return found;
}
