/** HyperFormula's door to the add-in's custom functions: one function, told which one to call. */

import { CellError, EmptyValue, ErrorType, FunctionPlugin, HyperFormula, SimpleRangeValue } from 'hyperformula';

/** What a custom function gets for one argument. */
export type Argument = unknown;

/** A call as it stands in a formula. */
export interface Call {
  readonly name: string;
  /** Made when they are asked for. */
  readonly args: () => readonly Argument[];
  /** The same for the same call. */
  readonly text: () => string;
  /** Undefined when it reads more than some columns. */
  readonly columns: () => readonly ReadColumn[] | undefined;
}

export interface ReadColumn {
  /** The engine's number of the sheet. */
  readonly sheet: number;
  readonly column: number;
}

export interface CallContext {
  /** Runs the custom function; the outcome of a throw is an error with its message. */
  call(call: Call): CallOutcome;
  /** Rows of a range, as made before while nothing in it changed: a dozen functions read the same columns. */
  rows(range: Pick<Call, 'text' | 'columns'>, make: () => Rows): Rows;
}

export type Rows = readonly (readonly Argument[])[];

export type CellResult = string | number | boolean | Date | null;

export type CallOutcome =
  | { readonly rows: readonly (readonly CellResult[])[] }
  | { readonly error: string; readonly code?: string };

/** A cell's date as HyperFormula passes it on: a number that remembers what it is. */
export interface RichNumber {
  readonly val: number;
  getDetailedType(): string;
}

type Ast = Parameters<FunctionPlugin['evaluateAst']>[0];
type State = Parameters<FunctionPlugin['evaluateAst']>[1];
type Value = ReturnType<FunctionPlugin['evaluateAst']>;
type Scalar = Exclude<Value, SimpleRangeValue>;
type CallNode = { readonly args: Ast[] };

/** Serial of a Date, in the book's zone; set by the calculator for the time of a calculation. */
export interface DateBridge {
  toDate(serial: number): Date;
  toSerial(date: Date): number;
}

export interface PluginContext extends CallContext, DateBridge {
  /** What a function gets for a blank cell. */
  readonly blank: '' | null;
  /** The number a text is read as when it is typed in the book; undefined where it is none. */
  toNumber(text: string): number | undefined;
}

class HostFunctions extends FunctionPlugin {
  static override implementedFunctions = {
    HOSTCALL: { method: 'hostCall' },
    HOSTIF: { method: 'hostIf' },
    HOSTIFERROR: { method: 'hostIfError' },
    HOSTIFNA: { method: 'hostIfNa' },
    HOSTVALUE: { method: 'hostValue' },
  };

  hostCall(ast: CallNode, state: State): Value {
    const context = this.config.context as PluginContext;
    const [first, ...rest] = ast.args;
    const name = first ? String(this.evaluateAst(first, state)) : '';
    const outcome = context.call({
      name,
      args: () => rest.map((one) => this.#argument(one, state, context)),
      ...readBy(ast.args, state),
    });
    if ('error' in outcome) return new CellError((outcome.code ?? 'ERROR') as ErrorType, outcome.error);
    const rows = outcome.rows.map((row) => row.map((value) => internal(value, context)));
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    return only ?? SimpleRangeValue.onlyValues(rows);
  }

  hostIf(ast: CallNode, state: State): Value {
    const [condition, yes, no] = ast.args;
    if (!condition || !yes) return new CellError(ErrorType.NA);
    const chosen = this.evaluateAst(condition, state);
    if (chosen instanceof CellError || chosen instanceof SimpleRangeValue) return chosen;
    const truth = typeof chosen === 'object' ? plainNumber(chosen) !== 0 : chosen !== EmptyValue && Boolean(chosen);
    if (truth) return this.evaluateAst(yes, state);
    return no ? this.evaluateAst(no, state) : false;
  }

  hostIfError(ast: CallNode, state: State): Value {
    const [first, second] = ast.args;
    const value = first ? this.evaluateAst(first, state) : EmptyValue;
    if (!(value instanceof CellError)) return value;
    return second ? this.evaluateAst(second, state) : EmptyValue;
  }

  hostIfNa(ast: CallNode, state: State): Value {
    const [first, second] = ast.args;
    const value = first ? this.evaluateAst(first, state) : EmptyValue;
    if (!(value instanceof CellError) || value.type !== ErrorType.NA) return value;
    return second ? this.evaluateAst(second, state) : EmptyValue;
  }

  /** VALUE reads a text as the book's locale does (support.google.com/docs/answer/3094220). */
  hostValue(ast: CallNode, state: State): Value {
    const [first] = ast.args;
    const value = first ? this.evaluateAst(first, state) : EmptyValue;
    if (value instanceof CellError || value instanceof SimpleRangeValue) return value;
    if (value === EmptyValue) return 0;
    if (typeof value !== 'string') return typeof value === 'boolean' ? new CellError(ErrorType.VALUE) : value;
    return (this.config.context as PluginContext).toNumber(value) ?? new CellError(ErrorType.VALUE);
  }

  /** developers.google.com/apps-script/guides/sheets/functions#arguments: a cell is a value, a range a 2-D array. */
  #argument(ast: Ast, state: State, context: PluginContext): Argument {
    if (ast.type === 'EMPTY') return undefined;
    const rows =
      ast.type === 'CELL_RANGE'
        ? context.rows(readBy([ast], state), () => this.#rows(ast, state, context))
        : this.#rows(ast, state, context);
    // A range of one cell is that cell's value.
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }

  #rows(ast: Ast, state: State, context: PluginContext): Rows {
    const value = this.evaluateAst(ast, state);
    if (!(value instanceof SimpleRangeValue)) return [[external(value, context)]];
    return value.data.map((row) => row.map((one) => external(one, context)));
  }
}

/** The same for calls that read the same cells. */
function textOf(args: readonly Ast[], address: State['formulaAddress']): string {
  const text = JSON.stringify(args);
  const isMoving = /"row":-?\d+,"type":"CELL_REFERENCE(?!_ABSOLUTE")|"(?:COLUMN|ROW)_RANGE"/.test(text);
  return `${address.sheet} ${isMoving ? `${address.row} ${address.col} ` : ''}${text}`;
}

interface NamedColumn {
  /** Absent: that of the formula. */
  readonly sheet: number | undefined;
  readonly column: number;
}

/** The columns of the cells a formula reads. */
function columnsIn(value: unknown): NamedColumn[] | undefined {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return joined(value.map(columnsIn));
  const node = value as Readonly<Record<string, unknown>>;
  switch (node['type']) {
    case 'CELL_REFERENCE':
      return columnsBetween(node['reference'], node['reference']);
    case 'CELL_RANGE':
    case 'COLUMN_RANGE':
      return columnsBetween(node['start'], node['end']);
    case 'ROW_RANGE':
    case 'NAMED_EXPRESSION':
      return undefined;
    default:
      return joined(Object.values(node).map(columnsIn));
  }
}

function columnsBetween(start: unknown, end: unknown): NamedColumn[] {
  const [first, last] = [start, end] as { readonly sheet?: number; readonly col: number }[];
  if (!first || !last) return [];
  return Array.from({ length: last.col - first.col + 1 }, (_, across) => ({
    sheet: first.sheet,
    column: first.col + across + 1,
  }));
}

function joined(lists: readonly (NamedColumn[] | undefined)[]): NamedColumn[] | undefined {
  return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
}

function readBy(args: readonly Ast[], { formulaAddress }: State): Pick<Call, 'text' | 'columns'> {
  return {
    text: () => textOf(args, formulaAddress),
    columns: () => columnsIn(args)?.map(({ sheet, column }) => ({ sheet: sheet ?? formulaAddress.sheet, column })),
  };
}

function plainNumber(value: object): number {
  return (value as unknown as RichNumber).val;
}

function external(value: Scalar, context: PluginContext): Argument {
  if (value === EmptyValue) return context.blank;
  // An error in an argument arrives as its text, as getValues gives it.
  if (value instanceof CellError) return errorText(value.type);
  if (typeof value !== 'object') return value;
  const rich = value as unknown as RichNumber;
  return /DATE|TIME/.test(rich.getDetailedType()) ? context.toDate(rich.val) : rich.val;
}

function internal(value: CellResult, context: DateBridge): Scalar {
  if (value === null) return EmptyValue;
  if (value instanceof Date) return context.toSerial(value);
  return value;
}

const ERROR_TEXT: Readonly<Record<string, string>> = {
  DIV_BY_ZERO: '#DIV/0!',
  NAME: '#NAME?',
  VALUE: '#VALUE!',
  NUM: '#NUM!',
  NA: '#N/A',
  CYCLE: '#REF!',
  REF: '#REF!',
  SPILL: '#REF!',
};

function errorText(type: string): string {
  return ERROR_TEXT[type] ?? '#ERROR!';
}

let registered = false;

export function registerHostFunctions(): void {
  if (registered) return;
  registered = true;
  const names = Object.fromEntries(Object.keys(HostFunctions.implementedFunctions).map((name) => [name, name]));
  HyperFormula.registerFunctionPlugin(
    HostFunctions as unknown as Parameters<typeof HyperFormula.registerFunctionPlugin>[0],
    {
      enGB: names,
    },
  );
}
