/** Finds formulas whose result changes at every calculation, directly or through the cells they read. */

import { contains } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import type { SheetModel } from '../book/sheet.ts';
import { referenceArea } from './references.ts';
import type { Translation } from './translate.ts';

interface Node {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly translation: Translation | undefined;
}

export function dependsOnVolatile<T extends Node>(book: Book, formulas: readonly T[]): ReadonlySet<T> {
  const found = new Set(formulas.filter(({ translation }) => translation?.volatile));
  if (found.size === 0) return found;
  for (let grown = true; grown; ) {
    grown = false;
    for (const cell of formulas) {
      if (found.has(cell) || !cell.translation) continue;
      if (cell.translation.references.some((reference) => reads(book, cell, reference, found))) {
        found.add(cell);
        grown = true;
      }
    }
  }
  return found;
}

function reads(
  book: Book,
  cell: Node,
  reference: Translation['references'][number],
  found: ReadonlySet<Node>,
): boolean {
  const sheet = reference.sheet === undefined ? cell.sheet : book.sheetNamed(reference.sheet);
  if (!sheet) return false;
  const area = referenceArea(reference, sheet.maxRows, sheet.maxColumns);
  return [...found].some((other) => other.sheet === sheet && contains(area, other.row, other.column));
}
