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
  // Asking a list for its place -1 takes ten times as long as asking for one that it has.
  const cell = (parameter: number, row: number): Cell => (parameter < 0 ? '' : (args[parameter]?.rows[row]?.[0] ?? ''));
  return { header, titles: header ? parameters.map((_, i) => cellText(cell(i, 0))) : [], from, to, cell };
}

interface Given {
  readonly parameter: Parameter;
  readonly argument: NonNullable<Argument>;
}

/** The rows in use, as places in the arguments. */
function placesOf(
  parameters: readonly Parameter[],
  args: readonly Argument[],
): Omit<Table, 'rows'> & { readonly from: number; readonly to: number } {
  const hasRange = args.some((argument) => argument?.range);
  const given = parameters.flatMap((parameter, i): Given[] => {
    const argument = args[i];
    if (!argument) return [];
    // A column that holds only its title comes from another function as a single value.
    const isTitled = hasRange && !argument.range && isTitle(argument.rows[0]?.[0], parameter);
    return [{ parameter, argument: isTitled ? { ...argument, range: true } : argument }];
  });
  const [first] = given;
  if (!first) return { range: false, width: 0, header: false, from: 0, to: 0 };
  const header = given.every(hasTitle);
  for (const other of given.slice(1)) {
    if (header ? sameWidth(first, other) : sameShape(first, other)) continue;
    const shapes = `${describe(first.parameter)} có ${shape(first.argument)}, ${describe(other.parameter)} có ${shape(other.argument)}`;
    throw new InputError(`Các vùng phải có cùng số dòng và số cột: ${shapes}. Hãy chọn các vùng bằng nhau.`);
  }
  const { range, rows } = first.argument;
  const ends = given.map(({ argument }) => argument.rows.findLastIndex((row) => row.some((cell) => !isBlank(cell))));
  return { range, width: rows[0]?.length ?? 0, header, from: header ? 1 : 0, to: Math.max(...ends) + 1 };
}

function hasTitle({ argument: { range, rows }, parameter }: Given): boolean {
  return range && (rows[0]?.every((cell) => isTitle(cell, parameter)) ?? false);
}

function sameShape({ argument: a }: Given, { argument: b }: Given): boolean {
  return (
    a.range === b.range && a.rows.length === b.rows.length && a.rows.every((row, y) => row.length === b.rows[y]?.length)
  );
}

/** Under titles the column that another function gives ends with its last value: what is missing below is blank. */
function sameWidth({ argument: a }: Given, { argument: b }: Given): boolean {
  return a.rows[0]?.length === b.rows[0]?.length;
}

function shape({ range, rows }: Given['argument']): string {
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
