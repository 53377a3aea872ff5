/** Ranges as arguments: equal shapes, header rows, open ranges that end with the last row in use. */
import { type Cell, isBlank, isNotApplicable, readCodeCell } from '../core/cells.ts';
import { describe } from './call.ts';
import { type Argument, InputError, type Parameter } from './declaration.ts';

/** Several ranges of one shape, read row by row. */
export interface Table {
  /** False when every argument was a single cell: the result is then a single value, too. */
  readonly range: boolean;
  readonly width: number;
  /** Every range's first row holds text: the title row of a column formula, not part of `rows`. */
  readonly header: boolean;
  /** From the first row of figures to the last with a value; per row, one array of cells per argument. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** 1-based, counted in the range with its header row: what messages name. */
  readonly place: number;
  /** One entry per argument in the order given; undefined for an argument that was left out. */
  readonly cells: readonly (readonly Cell[] | undefined)[];
}

/**
 * Lines arguments up.
 * @throws InputError when their shapes differ
 */
export function lineUp(parameters: readonly Parameter[], args: readonly Argument[]): Table {
  const { places, ...table } = placesOf(parameters, args);
  return { ...table, rows: places.map((y) => ({ place: y + 1, cells: parameters.map((_, i) => args[i]?.rows[y]) })) };
}

/** The rows in use, as places in the arguments. */
function placesOf(
  parameters: readonly Parameter[],
  args: readonly Argument[],
): Omit<Table, 'rows'> & { readonly places: readonly number[] } {
  const given = parameters.flatMap((parameter, i) => {
    const argument = args[i];
    return argument ? [{ parameter, argument }] : [];
  });
  const [first] = given;
  if (!first) return { range: false, width: 0, header: false, places: [] };
  for (const other of given.slice(1)) {
    if (sameShape(first.argument, other.argument)) continue;
    const shapes = `${describe(first.parameter)} có ${shape(first.argument)}, ${describe(other.parameter)} có ${shape(other.argument)}`;
    throw new InputError(`Các vùng phải có cùng số dòng và số cột: ${shapes}. Hãy chọn các vùng bằng nhau.`);
  }
  const { range, rows } = first.argument;
  const header =
    range &&
    rows.length > 0 &&
    given.every(({ argument, parameter }) => argument.rows[0]?.every((cell) => isTitle(cell, parameter)));
  const last = rows.findLastIndex((_, y) =>
    given.some(({ argument }) => argument.rows[y]?.some((cell) => !isBlank(cell))),
  );
  const places = Array.from({ length: last + 1 }, (_, y) => y).slice(header ? 1 : 0);
  return { range, width: rows[0]?.length ?? 0, header, places };
}

/** Single-column arguments lined up: one cell per argument and row. */
export function lineUpColumns(
  parameters: readonly Parameter[],
  args: readonly Argument[],
): { header: boolean; rows: { place: number; cells: Cell[] }[] } {
  parameters.forEach((parameter, i) => {
    const width = args[i]?.rows[0]?.length ?? 1;
    if (width !== 1) {
      throw new InputError(`Đối số ${describe(parameter)} có ${width} cột. Hãy chọn một cột.`);
    }
  });
  const { header, places } = placesOf(parameters, args);
  return {
    header,
    rows: places.map((y) => ({ place: y + 1, cells: parameters.map((_, i) => args[i]?.rows[y]?.[0] ?? '') })),
  };
}

/**
 * Text that can only be a title: no number, no KAD, and among codes not "Tổng" (a column may be called "Tổng số"). A
 * year may stand in the title of points ("Điểm đạt 2024"); elsewhere a digit means a code, a rule or a band.
 */
function isTitle(cell: Cell, { name, untitled }: Parameter): boolean {
  if (untitled || typeof cell !== 'string' || isBlank(cell) || isNotApplicable(cell)) return false;
  if (/\d/.test(cell) && !(/^(max|scores?|points|titles)$/.test(name) && /^\s*\p{L}/u.test(cell))) return false;
  return name !== 'codes' || !readCodeCell(cell).ok;
}

type Given = NonNullable<Argument>;

function sameShape(a: Given, b: Given): boolean {
  return (
    a.range === b.range && a.rows.length === b.rows.length && a.rows.every((row, y) => row.length === b.rows[y]?.length)
  );
}

function shape({ range, rows }: Given): string {
  return range ? `${rows.length} dòng, ${rows[0]?.length ?? 0} cột` : 'một ô';
}

/** "Đối số score (điểm đạt), dòng thứ 5 của vùng: …" */
export function complain(parameter: Parameter, place: number | undefined, message: string): InputError {
  const row = place === undefined ? '' : `, dòng thứ ${place} của vùng`;
  return new InputError(`Đối số ${describe(parameter)}${row}: ${message}`);
}
