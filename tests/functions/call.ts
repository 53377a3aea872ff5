/** Calls a custom function by name, as a cell does. */
import { callFunction } from '../../src/functions/call.ts';
import { FUNCTIONS } from '../../src/functions/table.ts';

export function cell(name: string, ...args: unknown[]): unknown {
  const declaration = FUNCTIONS.find((candidate) => candidate.name === `CCHC_${name}`);
  if (!declaration) throw new Error(`no function ${name}`);
  return callFunction(declaration, args);
}

/** A column as Sheets passes it. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((value) => [value]);

/** The message a cell would show. */
export function message(name: string, ...args: unknown[]): string {
  try {
    const result = cell(name, ...args);
    return `no error: ${JSON.stringify(result)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
