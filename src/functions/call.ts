/** Calls a custom function the way a cell does: usage without arguments, checked argument count, 2-D results. */
import { isDate } from '../core/cells.ts';
import {
  type Argument,
  type CustomFunction,
  describe,
  InputError,
  type Parameter,
  type Result,
} from './declaration.ts';

/**
 * @param args what Sheets passes: one cell is a value, a range a 2-D array, an omitted argument `undefined`
 * @throws InputError whose message Sheets shows in the cell
 */
export function callFunction(declaration: CustomFunction, args: readonly unknown[]): Result {
  if (args.length === 0) return usage(declaration);
  const { parameters, name } = declaration;
  if (args.length > parameters.length) {
    throw new InputError(`${name} nhận nhiều nhất ${parameters.length} đối số. ${usage(declaration)}`);
  }
  return declaration.compute(parameters.map((parameter, i) => toArgument(parameter, args[i], declaration)));
}

/** "CCHC_GAP(max; score): …. Ví dụ: =CCHC_GAP(C5;G5)" */
function usage({ name, parameters, about, example }: CustomFunction): string {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join('; ');
  return `${name}(${list}): ${about} Ví dụ: ${example}`;
}

function toArgument(parameter: Parameter, value: unknown, declaration: CustomFunction): Argument {
  const missing = value === undefined || value === null;
  if (parameter.optional && (missing || (value === '' && !parameter.blankCounts))) return undefined;
  if (missing) throw new InputError(`${declaration.name} thiếu đối số ${describe(parameter)}. ${usage(declaration)}`);
  if (Array.isArray(value)) {
    const isTable = value.every((row) => Array.isArray(row));
    return { range: true, rows: isTable ? value : value.map((row: unknown) => (Array.isArray(row) ? row : [row])) };
  }
  if (typeof value === 'object' && value !== null && !isDate(value)) {
    throw new InputError(`Đối số ${describe(parameter)} không phải là ô hoặc vùng ô.`);
  }
  return { range: false, rows: [[value]] };
}
