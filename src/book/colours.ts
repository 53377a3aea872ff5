/** Conditional colours of a tab: their formulas for where its columns stand, and how their places are told. */
import { type Colour, columnLetter, type Tab } from './tab.ts';

type Columns<Key extends string> = ReadonlyMap<Key, number>;

/** "{score}" becomes "$J2", "{score*}" the whole column "$J$2:$J"; "$?" where there is no such column. */
export function filled<Key extends string>(formula: string, row: number, columns: Columns<Key>): string {
  return formula.replace(/\{(\w+)(\*?)\}/g, (_, key: Key, isWhole: string) => {
    const letter = `$${columnLetter(columns.get(key) ?? 0) || '?'}`;
    return isWhole ? `${letter}$${row}:${letter}` : `${letter}${row}`;
  });
}

/** The colours of the columns that are there; one about a missing column would be about another. */
export function coloursOf<Key extends string>(tab: Tab<Key>, headerRow: number, columns: Columns<Key>): Colour<Key>[] {
  return (tab.colours ?? [])
    .map((colour) => ({ ...colour, formula: filled(colour.formula, headerRow + 1, columns) }))
    .filter(({ formula, keys }) => !formula.includes('$?') && keys.every((key) => columns.has(key)));
}

/** "J2:J" for a column from row 2 down, "A2:Q" for several. */
export const placeText = (row: number, first: number, last: number): string =>
  `${columnLetter(first)}${row}:${columnLetter(last)}`;

/** Where the colours stand, one text each, as the ranges of a rule are told; the same place may be coloured several times. */
export function colourPlaces<Key extends string>(tab: Tab<Key>, headerRow: number, columns: Columns<Key>): string[] {
  return coloursOf(tab, headerRow, columns).map(({ keys }) =>
    keys.length > 0
      ? keys.map((key) => placeText(headerRow + 1, columns.get(key) ?? 0, columns.get(key) ?? 0)).join(' ')
      : placeText(headerRow + 1, 1, Math.max(...columns.values())),
  );
}
