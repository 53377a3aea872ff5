/** Finds formulas whose result changes at every calculation, directly or through the cells they read. */

import { type FormulaCell, readsPlace } from './formula-cells.ts';

export function dependsOnVolatile(formulas: readonly FormulaCell[]): ReadonlySet<FormulaCell> {
  const found = new Set(formulas.filter(({ translation }) => translation?.volatile));
  for (let grown = found.size > 0; grown; ) {
    grown = false;
    for (const cell of formulas) {
      if (found.has(cell) || ![...found].some((other) => readsPlace(cell, other))) continue;
      found.add(cell);
      grown = true;
    }
  }
  return found;
}
