/** Ranges as arguments: equal shapes, header rows, open ranges that end with the last row in use. */
import { type Cell, cellText, isBlank } from '../core/cells.ts';
import { type Argument, describe, InputError, type Parameter } from './declaration.ts';
import { isTitle } from './kinds.ts';

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
  const { from, to, ...table } = placesOf(parameters, args);
  const rows: TableRow[] = [];
  for (let y = from; y < to; y++) rows.push({ place: y + 1, cells: parameters.map((_, i) => args[i]?.rows[y]) });
  return { ...table, rows };
}

/** Single-column arguments side by side, read where they stand: a card of ten thousand rows is not copied first. */
export interface Columns {
  readonly header: boolean;
  /** The first row's text by parameter, where it is a header row. */
  readonly titles: readonly string[];
  /** Rows in use, from the first of figures to before `to`; the place that messages name is one more. */
  readonly from: number;
  readonly to: number;
  /** '' for a column that was left out. */
  readonly cell: (parameter: number, row: number) => Cell;
}

/** @throws InputError when an argument has several columns, or their heights differ */
export function lineUpColumns(parameters: readonly Parameter[], args: readonly Argument[]): Columns {
  parameters.forEach((parameter, i) => {
    const width = args[i]?.rows[0]?.length ?? 1;
    if (width !== 1) {
      throw new InputError(`Đối số ${describe(parameter)} có ${width} cột. Hãy chọn một cột.`);
    }
  });
  const { header, from, to } = placesOf(parameters, args);
  const cell = (parameter: number, row: number): Cell => args[parameter]?.rows[row]?.[0] ?? '';
  return { header, titles: header ? parameters.map((_, i) => cellText(cell(i, 0))) : [], from, to, cell };
}

/** The rows in use, as places in the arguments. */
function placesOf(
  parameters: readonly Parameter[],
  args: readonly Argument[],
): Omit<Table, 'rows'> & { readonly from: number; readonly to: number } {
  const given = parameters.flatMap((parameter, i) => {
    const argument = args[i];
    return argument ? [{ parameter, argument }] : [];
  });
  const [first] = given;
  if (!first) return { range: false, width: 0, header: false, from: 0, to: 0 };
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
  return { range, width: rows[0]?.length ?? 0, header, from: header ? 1 : 0, to: last + 1 };
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

/** @throws InputError for a range of several cells */
export function singleCell(parameter: Parameter, argument: Argument): Cell {
  const rows = argument?.rows ?? [];
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
    throw new InputError(`Đối số ${describe(parameter)} phải là một ô, không phải một vùng.`);
  }
  return rows[0]?.[0] ?? '';
}
