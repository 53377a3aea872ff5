/** What a tab is made of: columns found by their header. How they look in a new book stands in texts/. */

/**
 * `text` cells keep what is typed (format "@"); `points` take a number or a text number; `computed` columns are filled by
 * a formula in the header row; `date` cells take a day or free words.
 */
export type ColumnKind = 'text' | 'points' | 'percent' | 'date' | 'number' | 'computed' | 'computed-rate';

export interface Column {
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly hidden?: boolean;
  /** The words offered in a list. */
  readonly choices?: readonly string[];
}

export interface Tab<Key extends string = string> {
  readonly name: string;
  readonly columns: readonly (Column & { readonly key: Key })[];
  readonly frozenColumns: number;
}

type Entry<Key> = readonly [key: Key, header: string, kind?: ColumnKind, more?: Pick<Column, 'hidden' | 'choices'>];

/** Columns as short lists: every cell that calculates loads them, and most hold text. */
export function columnsOf<Key extends string>(...entries: readonly Entry<Key>[]): (Column & { readonly key: Key })[] {
  return entries.map(([key, header, kind = 'text', more]) => ({ key, header, kind, ...more }));
}

/** The number formats of the kinds; "General" shows 17 and 6,9 without padding zeros or a stray comma. */
export const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  points: 'General',
  computed: 'General',
  'computed-rate': '0.00%',
  percent: '0.00%',
  date: 'dd/MM/yyyy',
  number: '0',
};

/** Filled by a formula in the header row, never typed. */
export function isComputed({ kind }: Column): boolean {
  return kind === 'computed' || kind === 'computed-rate';
}

/** "A" for 1, "AA" for 27. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
