/** Undo and redo: pictures of the book that share everything an action left alone. */

import type { Book } from '../../book/book.ts';
import type { Cell } from '../../book/cells.ts';
import { type ConditionalRule, SheetModel } from '../../book/sheet.ts';

/** By column, without holes: a column where nothing stands is undefined. */
export type Line = readonly (Cell | undefined)[];
/** By row; a row where nothing stands is undefined. */
export type Lines = readonly (Line | undefined)[];

export interface SheetPicture {
  /** Never used again for another sheet of the book. */
  readonly id: number;
  /** Never changed once taken: a line that is the same object holds the same cells. */
  readonly lines: Lines;
  readonly fields: SheetFields;
  readonly conditionalRules: ConditionalRule[];
}

/** Plain data that knows no book: what was written to a file can be taken up again. */
export interface Picture {
  readonly sheets: readonly SheetPicture[];
  readonly locale: string;
  readonly timeZone: string;
}

/** All that can be undone and redone, the nearest last; never changed, each step makes another. */
export interface Past {
  readonly back: readonly Picture[];
  readonly now: Picture;
  readonly forward: readonly Picture[];
}

/** Deep enough for an afternoon; a picture costs only the rows that changed. */
const DEPTH = 200;

const COPIED = [
  'name',
  'maxRows',
  'maxColumns',
  'hidden',
  'tabColor',
  'frozenRows',
  'frozenColumns',
  'hiddenGridlines',
  'columnWidths',
  'rowHeights',
  'hiddenColumns',
  'hiddenRows',
  'columnGroups',
  'protections',
  'merges',
  'charts',
] as const satisfies readonly (keyof SheetModel)[];

export type SheetFields = Pick<SheetModel, (typeof COPIED)[number]>;

export class History {
  readonly #book: Book;
  #past: Past;

  /** @param past what was done so far; the book becomes what it says. Absent: the book as it stands is the beginning */
  constructor(book: Book, past?: Past) {
    this.#book = book;
    this.#past = past ?? { back: [], now: pictureOf(book, undefined), forward: [] };
    if (past) this.#restore(past.now);
  }

  get past(): Past {
    return this.#past;
  }

  get steps(): { undo: boolean; redo: boolean } {
    return { undo: this.#past.back.length > 0, redo: this.#past.forward.length > 0 };
  }

  /** The lines of each sheet as last recorded. */
  linesOf(sheet: SheetModel): Lines {
    return this.#past.now.sheets.find(({ id }) => id === sheet.id)?.lines ?? [];
  }

  /** After an action. */
  record(): void {
    const { now } = this.#past;
    const next = pictureOf(this.#book, now);
    if (samePicture(next, now)) return;
    this.#past = recorded(this.#past, next);
  }

  undo(): boolean {
    const past = undone(this.#past);
    if (past) this.#go(past);
    return past !== undefined;
  }

  redo(): boolean {
    const past = redone(this.#past);
    if (past) this.#go(past);
    return past !== undefined;
  }

  #go(past: Past): void {
    this.#past = past;
    this.#restore(past.now);
  }

  #restore(target: Picture): void {
    const book = this.#book;
    // First: the book rewrites its formulas for another locale, and the picture's are written for its own.
    if (book.locale.name !== target.locale) book.localeName = target.locale;
    if (book.timeZone !== target.timeZone) book.timeZone = target.timeZone;
    book.sheets = target.sheets.map(({ id, lines, fields, conditionalRules }) => {
      const sheet = book.sheetWithId(id) ?? new SheetModel(id, fields.name);
      Object.assign(sheet, structuredClone(fields));
      sheet.conditionalRules = conditionalRules;
      sheet.rows = Array.from(lines, (line) => line && [...line]) as SheetModel['rows'];
      sheet.dropResults();
      return sheet;
    });
    if (!book.sheetWithId(book.activeSheetId)) book.activeSheetId = book.sheets[0]?.id ?? 0;
    for (const sheet of book.sheets) book.touch(sheet);
  }
}

export function undone({ back, now, forward }: Past): Past | undefined {
  const target = back.at(-1);
  return target && { back: back.slice(0, -1), now: target, forward: [...forward, now] };
}

export function redone({ back, now, forward }: Past): Past | undefined {
  const target = forward.at(-1);
  return target && { back: [...back, now], now: target, forward: forward.slice(0, -1) };
}

export function recorded({ back, now }: Past, next: Picture): Past {
  return { back: [...back, now].slice(-DEPTH), now: next, forward: [] };
}

function pictureOf(book: Book, before: Picture | undefined): Picture {
  return {
    sheets: book.sheets.map((sheet) =>
      sheetPicture(
        sheet,
        before?.sheets.find(({ id }) => id === sheet.id),
      ),
    ),
    locale: book.locale.name,
    timeZone: book.timeZone,
  };
}

function sheetPicture(sheet: SheetModel, before: SheetPicture | undefined): SheetPicture {
  const lines = Array.from(sheet.rows, (line, row) => {
    const old = before?.lines[row];
    if (old && line && sameItems(old, line)) return old;
    // A line whose cells all went is as one that never was: else a restored book would look changed.
    return line?.some((cell) => cell !== undefined) ? Array.from(line) : undefined;
  });
  while (lines.length > 0 && lines.at(-1) === undefined) lines.pop();
  const fields = fieldsOf(sheet);
  const kept = before && JSON.stringify(fields) === JSON.stringify(before.fields) ? before.fields : fields;
  return {
    id: sheet.id,
    lines: before && sameItems(before.lines, lines) ? before.lines : lines,
    fields: kept,
    conditionalRules: sheet.conditionalRules,
  };
}

export function fieldsOf(sheet: SheetModel): SheetFields {
  return structuredClone(Object.fromEntries(COPIED.map((key) => [key, sheet[key]]))) as SheetFields;
}

function samePicture(a: Picture, b: Picture): boolean {
  return (
    a.locale === b.locale &&
    a.timeZone === b.timeZone &&
    a.sheets.length === b.sheets.length &&
    a.sheets.every((one, index) => {
      const other = b.sheets[index];
      return (
        other?.id === one.id &&
        other.lines === one.lines &&
        other.fields === one.fields &&
        other.conditionalRules === one.conditionalRules
      );
    })
  );
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
