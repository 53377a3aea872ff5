/** Undo and redo: pictures of the book that share everything an action left alone. */

import type { Book } from '../../book/book.ts';
import type { Cell } from '../../book/cells.ts';
import type { ConditionalRule, SheetModel } from '../../book/sheet.ts';

export type Line = readonly (Cell | undefined)[];

interface SheetPicture {
  readonly sheet: SheetModel;
  /** Never changed once taken: a line that is the same object holds the same cells. */
  readonly lines: readonly (Line | undefined)[];
  readonly fields: Partial<SheetModel>;
  readonly conditionalRules: ConditionalRule[];
}

interface Picture {
  readonly sheets: readonly SheetPicture[];
  readonly locale: string;
  readonly timeZone: string;
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

export class History {
  readonly #book: Book;
  #now: Picture;
  #back: Picture[] = [];
  #forward: Picture[] = [];

  constructor(book: Book) {
    this.#book = book;
    this.#now = this.#take();
  }

  get past(): { undo: boolean; redo: boolean } {
    return { undo: this.#back.length > 0, redo: this.#forward.length > 0 };
  }

  /** The lines of each sheet as last recorded. */
  linesOf(sheet: SheetModel): readonly (Line | undefined)[] {
    return this.#now.sheets.find((one) => one.sheet === sheet)?.lines ?? [];
  }

  /** Drops whatever was done since the last record. */
  rollBack(): void {
    this.#restore(this.#now);
  }

  /** After an action. */
  record(): void {
    const next = this.#take();
    if (samePicture(next, this.#now)) return;
    this.#back.push(this.#now);
    if (this.#back.length > DEPTH) this.#back.shift();
    this.#forward = [];
    this.#now = next;
  }

  undo(): boolean {
    const target = this.#back.pop();
    if (!target) return false;
    this.#forward.push(this.#now);
    this.#restore(target);
    return true;
  }

  redo(): boolean {
    const target = this.#forward.pop();
    if (!target) return false;
    this.#back.push(this.#now);
    this.#restore(target);
    return true;
  }

  #take(): Picture {
    const before = this.#now as Picture | undefined;
    return {
      sheets: this.#book.sheets.map((sheet) =>
        picture(
          sheet,
          before?.sheets.find((one) => one.sheet === sheet),
        ),
      ),
      locale: this.#book.locale.name,
      timeZone: this.#book.timeZone,
    };
  }

  #restore(target: Picture): void {
    const book = this.#book;
    // First: the book rewrites its formulas for another locale, and the picture's are written for its own.
    if (book.locale.name !== target.locale) book.localeName = target.locale;
    if (book.timeZone !== target.timeZone) book.timeZone = target.timeZone;
    book.sheets = target.sheets.map(({ sheet, lines, fields, conditionalRules }) => {
      Object.assign(sheet, structuredClone(fields));
      sheet.conditionalRules = conditionalRules;
      sheet.rows = Array.from(lines, (line) => (line ? [...line] : [])) as SheetModel['rows'];
      sheet.computed = [];
      return sheet;
    });
    if (!book.sheetWithId(book.activeSheetId)) book.activeSheetId = book.sheets[0]?.id ?? 0;
    for (const sheet of book.sheets) book.touch(sheet);
    this.#now = target;
  }
}

function picture(sheet: SheetModel, before: SheetPicture | undefined): SheetPicture {
  const lines = Array.from(sheet.rows, (line, row) => {
    const old = before?.lines[row];
    return old && line && sameItems(old, line) ? old : line && Array.from(line);
  });
  const fields = structuredClone(Object.fromEntries(COPIED.map((key) => [key, sheet[key]]))) as Partial<SheetModel>;
  const kept = before && JSON.stringify(fields) === JSON.stringify(before.fields) ? before.fields : fields;
  return {
    sheet,
    lines: before && sameItems(before.lines, lines) ? before.lines : lines,
    fields: kept,
    conditionalRules: sheet.conditionalRules,
  };
}

function samePicture(a: Picture, b: Picture): boolean {
  return (
    a.locale === b.locale &&
    a.timeZone === b.timeZone &&
    a.sheets.length === b.sheets.length &&
    a.sheets.every((one, index) => {
      const other = b.sheets[index];
      return (
        other?.sheet === one.sheet &&
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
