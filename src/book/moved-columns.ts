/** Where the columns of a table stand after hands have put in, taken away or moved some: told by all that stands in them. */
import { type Cell, isBlank, isDate } from '../core/cells.ts';

interface Columns {
  /** Rows below the headers. */
  readonly rows: readonly (readonly Cell[])[];
  /** The number format of each column, where it was read. */
  readonly formats: readonly string[];
}

/** @returns for each column of before, from 0, where it now stands; undefined where it is gone */
export function findColumns(before: Columns, now: Columns): (number | undefined)[] {
  const [old, fresh] = [printsOf(before), printsOf(now)];
  const places = inOrder(old, fresh);
  const free = fresh.map((_, x) => x).filter((x) => !places.includes(x));
  const take = (x: number | undefined, at: number): void => {
    if (x === undefined) return;
    places[at] = x;
    free.splice(free.indexOf(x), 1);
  };
  // Moved.
  old.forEach((print, at) => {
    if (places[at] === undefined && !print.isBlank)
      take(
        free.find((x) => fresh[x]?.text === print.text),
        at,
      );
  });
  // Somebody has typed in it.
  old.forEach((_, at) => {
    if (places[at] !== undefined) return;
    const left = places.slice(0, at).findLast((x) => x !== undefined) ?? -1;
    take(
      free.find((x) => x === left + 1),
      at,
    );
  });
  return places;
}

interface Print {
  readonly text: string;
  readonly isBlank: boolean;
}

/** Rows that hands move or put in change nothing of what a column says. */
function printsOf({ rows, formats }: Columns): Print[] {
  const width = Math.max(formats.length, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, x) => {
    const cells = rows.flatMap((row) => (isBlank(row[x]) ? [] : [plain(row[x])])).sort();
    return { text: JSON.stringify([formats[x] ?? '', ...cells]), isBlank: cells.length === 0 };
  });
}

const plain = (cell: Cell): string => (isDate(cell) ? String(cell.getTime()) : `${typeof cell} ${String(cell)}`);

/** The longest run of like columns in the same order; those in use count before blank ones. */
function inOrder(old: readonly Print[], fresh: readonly Print[]): (number | undefined)[] {
  const best: number[][] = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (i: number, x: number): number => best[i]?.[x] ?? 0;
  const worth = (i: number, x: number): number => {
    const print = old[i];
    return print === undefined || print.text !== fresh[x]?.text ? 0 : print.isBlank ? 1 : 100;
  };
  for (let i = old.length - 1; i >= 0; i--) {
    const row = best[i] ?? [];
    for (let x = fresh.length - 1; x >= 0; x--) {
      const own = worth(i, x);
      row[x] = Math.max(at(i + 1, x), at(i, x + 1), own > 0 ? own + at(i + 1, x + 1) : 0);
    }
  }
  const places = new Array<number | undefined>(old.length).fill(undefined);
  let x = 0;
  for (let i = 0; i < old.length && x < fresh.length; ) {
    const own = worth(i, x);
    if (own > 0 && at(i, x) === own + at(i + 1, x + 1)) places[i++] = x++;
    else if (at(i, x) === at(i, x + 1)) x++;
    else i++;
  }
  return places;
}
