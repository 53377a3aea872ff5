/** Arguments that are one cell. */
import type { Cell } from '../core/cells.ts';
import { describe } from './call.ts';
import { type Argument, InputError, type Parameter } from './declaration.ts';

/** @throws InputError for a range of several cells */
export function singleCell(parameter: Parameter, argument: Argument): Cell {
  const rows = argument?.rows ?? [];
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
    throw new InputError(`Đối số ${describe(parameter)} phải là một ô, không phải một vùng.`);
  }
  return rows[0]?.[0] ?? '';
}
