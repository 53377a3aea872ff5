/** What a tab is made of: its columns, found by their header, and what becomes of it in a new book and a new year. */

import { type Cell, cellText, readCodeCell } from '../core/cells.ts';
import { fold } from '../core/text.ts';

/** `text` cells keep what is typed (format "@"); `points` take a number or a text number; `date` cells a day or free words. */
export type ColumnKind = 'text' | 'points' | 'percent' | 'date' | 'number';

export interface Column {
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** Stands as a note on the header cell. */
  readonly note: string;
  /** The add-in's own; people need not see it. */
  readonly hidden?: boolean;
  /** The add-in notes there who changed the row last. */
  readonly notesChange?: boolean;
  /** Names, addresses or numbers of people stand there: told as such, and left out of a copy that is passed on. */
  readonly isPersonal?: boolean;
  /** People are asked to fill it in, so it should be in sight. */
  readonly needed?: boolean;
  /** The words offered in a list; nothing else is taken. */
  readonly choices?: () => readonly string[];
  /**
   * Fills the column from its header row; never typed. {key} stands for a column of the tab from its header on, [label]
   * for the cell of a computed row of "Thông tin chung".
   */
  readonly formula?: string;
  /** Books of an older form get it by themselves (`sheet/upgrade.ts`): until then nobody misses it. */
  readonly isAdded?: boolean;
  /** The formula of older books, which the new one replaces. */
  readonly formerly?: string;
  /** Folded away where nothing of it is used. */
  readonly folds?: boolean;
  /** Whether a cell may be of this column: tells the column where its header is gone. */
  readonly holds?: (cell: Cell) => boolean;
  /** Without it there is no figure and no plan; in a book in use something stands in it. */
  readonly essential?: boolean;
  /** No figure in another column of points is greater than the one of the same row here. */
  readonly tops?: boolean;
}

/** A colour under a condition, in some columns or, without any, in all. */
export interface Colour<Key extends string = string> {
  /** {score} stands for the cell of that column in the first row, {score*} for the whole column. */
  readonly formula: string;
  readonly fill: string;
  readonly keys: readonly Key[];
  readonly isBold: boolean;
}

/** Texts too long for the server's code: it reads them where they are needed. */
export interface LongTexts {
  /** Rows of "Lời văn". */
  readonly wording: readonly (readonly string[])[];
}

export interface Tab<Key extends string = string> {
  readonly name: string;
  readonly columns: readonly (Column & { readonly key: Key })[];
  readonly frozenColumns: number;
  /** Rows that stay in sight; 1 without it, the header. */
  readonly frozenRows?: number;
  /**
   * `creation`: made by "Tạo sổ chấm điểm". `new book`: likewise, and a book is whole without it. `use`: by the first command
   * that has something to write there.
   */
  readonly madeBy: 'creation' | 'new book' | 'use';
  /** From this column on stand formulas about other tabs: what they give tells nothing of who wrote in the tab. */
  readonly figuresFrom?: number;
  /** Hidden when it is made. */
  readonly hidden?: boolean;
  /** The rows a new one starts with, cells in the order of the columns. */
  readonly startingRows?: (texts: LongTexts) => readonly (readonly string[])[];
  /** Conditional colours; where several hold, Sheets shows the first. */
  readonly colours?: readonly Colour<Key>[];
  /** Its starting rows belong to it: those that are missing, by their first cell, are added again. */
  readonly keepsRows?: boolean;
  /** What a row is known by, wherever it stands; a tab without it is only written as a whole. */
  readonly identity?: { readonly key: Key; readonly of: (cell: (key: Key) => Cell) => string };
  /** In a new year it begins anew, or steps aside with the old year; without this it goes on. */
  readonly newYear?: 'renewed' | 'set-aside';
}

/** What goes into a cell; undefined leaves the cell as it is. Outside text columns a string is read as if typed. */
export type NewCell = string | number | undefined;

/** The number formats of the kinds; "General" shows 17 and 6,9 without padding zeros or a stray comma. */
export const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  points: 'General',
  percent: '0.00%',
  date: 'dd/MM/yyyy',
  number: '0',
};

/** What Google tells for a cell whose format is "General", or that nobody formatted. */
const AUTOMATIC = '0.###############';

/** @param format as Google tells it */
export function hasFormat(format: string, kind: ColumnKind): boolean {
  const told = format === AUTOMATIC ? NUMBER_FORMATS.points : format;
  return told.toLowerCase() === NUMBER_FORMATS[kind].toLowerCase();
}

/** Filled by a formula in the header row, never typed. */
export function isComputed({ formula }: Column): boolean {
  return formula !== undefined;
}

/** By name, as people write it: spaces and case do not count. */
export const byName = (cell: Cell): string => fold(cellText(cell));

/** The identity of a row that is about one item, or about the total. */
export const BY_CODE = { key: 'code', of: (cell: (key: 'code') => Cell): string => codeIn(cell('code')) } as const;

/** Blank where the cell holds none. */
export function codeIn(cell: Cell): string {
  const code = readCodeCell(cell);
  return code.ok ? (code.value ?? '') : '';
}

/** The identity of a row that is known by an id of its own. */
export const BY_ID = { key: 'id', of: (cell: (key: 'id') => Cell): string => String(cell('id')).trim() } as const;

/**
 * The identity of a row that is about something of one unit. What the row says goes before its hidden id: a row that somebody typed
 * has none, and one that was copied has another's.
 * @param key of the column that tells what it is about @param tell the same as ids tell it; blank where it cannot be read
 */
export const ofUnit = <Key extends string>(key: Key, tell: (cell: Cell) => string) =>
  ({
    key: 'id',
    of: (cell: (key: 'id' | 'unitId' | Key) => Cell): string => {
      const [unit, part] = [cellText(cell('unitId')), tell(cell(key))];
      return unit === '' || part === '' ? BY_ID.of(cell) : unitRow(unit, part);
    },
  }) as const;

/** What such a row is known by. */
export const unitRow = (unitId: string, part: string): string => `${unitId}-${part}`;

/** Of such a row: the columns that say which it is, and of whom. */
export const HIDDEN_ID = {
  kind: 'text',
  width: 100,
  hidden: true,
  note: 'Tiện ích dùng để nhận ra dòng này. Không sửa.',
} as const;

/** The column that says which item a row is about. */
export const codeColumn = (note: string): Column & { readonly key: 'code' } => ({
  ...{ key: 'code', header: 'Mã', kind: 'text', essential: true, width: 100, note },
  holds: (cell) => readCodeCell(cell).ok,
});

/** The header of a column, by its key. */
export function headerOf<Key extends string>(tab: Tab<Key>, key: Key): string {
  return tab.columns.find((column) => column.key === key)?.header ?? key;
}

/** "A" for 1, "AA" for 27. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "C2:C" from a column number: open downwards, so that rows added below are covered. */
export function openRange(column: number, fromRow: number): string {
  const letter = columnLetter(column);
  return `${letter}${fromRow}:${letter}`;
}

/** Numbers side by side, as first and last: "3, 4, 7" is [3, 4] and [7, 7]. */
export function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const at of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}
