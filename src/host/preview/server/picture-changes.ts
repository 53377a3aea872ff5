/** Pictures as a file holds them: each as what differs from another, and each line of cells once, by its number. */

import type { Cell } from '../../book/cells.ts';
import type { ConditionalRule } from '../../book/sheet.ts';
import { withoutNulls } from '../../state/host-state.ts';
import type { Line, Lines, Picture, SheetFields, SheetPicture } from './history.ts';

/** Rows that follow one another hold lines that follow one another: where a row was inserted, all below it are one run. */
type Run = readonly [row: number, line: number, rows: number];

interface SheetChange {
  readonly id: number;
  readonly rows?: readonly Run[];
  readonly fields?: Partial<SheetFields>;
  readonly rules?: ConditionalRule[];
}

export interface PictureChange {
  readonly locale?: string;
  readonly timeZone?: string;
  /** In their order; one that stayed as it was is its id alone. */
  readonly sheets: readonly (number | SheetChange)[];
}

/** Stands for a row without a line. */
const NO_LINE = -1;

/** A line's text is made once: most of them stay as they are for a whole afternoon. */
const texts = new WeakMap<Line, string>();

/** Gives lines their numbers while a file is written. Lines that read the same may have one number. */
export class LineNumbers {
  readonly #numbers = new Map<string, number>();
  #count = 0;
  #fresh: string[] = [];

  /** @param picture whose lines the file holds already: numbered in the order in which `linesIn` reads them */
  constructor(picture: Picture) {
    for (const line of linesIn(picture)) this.#numbers.set(textOf(line), this.#count++);
  }

  of(line: Line | undefined): number {
    if (!line) return NO_LINE;
    const text = textOf(line);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#count);
    this.#fresh.push(text);
    return this.#count++;
  }

  /** As JSON, the lines that the file does not hold yet. */
  get fresh(): string {
    return `[${this.#fresh.join(',')}]`;
  }

  /** The file holds them now. */
  written(): void {
    this.#fresh = [];
  }

  /** The file could not take them: their numbers are free again. */
  forget(): void {
    for (const text of this.#fresh) this.#numbers.delete(text);
    this.#count -= this.#fresh.length;
    this.#fresh = [];
  }
}

export function linesIn({ sheets }: Picture): Line[] {
  return sheets.flatMap(({ lines }) => lines.filter((line) => line !== undefined));
}

function textOf(line: Line): string {
  const known = texts.get(line);
  if (known !== undefined) return known;
  const text = `[${line.flatMap((cell, column) => (cell ? [`[${column},${JSON.stringify(cell)}]`] : [])).join(',')}]`;
  texts.set(line, text);
  return text;
}

export function lineFrom(cells: readonly (readonly [column: number, cell: Cell])[]): Line {
  const line = new Array<Cell | undefined>((cells.at(-1)?.[0] ?? -1) + 1).fill(undefined);
  for (const [column, cell] of cells) line[column] = cell;
  return line;
}

export function pictureChange(before: Picture, after: Picture, numbers: LineNumbers): PictureChange {
  return {
    ...(after.locale === before.locale ? {} : { locale: after.locale }),
    ...(after.timeZone === before.timeZone ? {} : { timeZone: after.timeZone }),
    sheets: after.sheets.map((sheet) =>
      sheetChange(
        before.sheets.find(({ id }) => id === sheet.id),
        sheet,
        numbers,
      ),
    ),
  };
}

function sheetChange(
  before: SheetPicture | undefined,
  { id, lines, fields, conditionalRules }: SheetPicture,
  numbers: LineNumbers,
): number | SheetChange {
  const rows = before?.lines === lines ? [] : runsOf(before?.lines ?? [], lines, numbers);
  const changed = Object.entries(fields).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before?.fields[key as keyof SheetFields]),
  );
  const sameRules = before?.conditionalRules === conditionalRules;
  if (before && rows.length === 0 && changed.length === 0 && sameRules) return id;
  return {
    id,
    ...(rows.length === 0 ? {} : { rows }),
    ...(changed.length === 0 ? {} : { fields: Object.fromEntries(changed) }),
    ...(sameRules ? {} : { rules: conditionalRules }),
  };
}

function runsOf(before: Lines, after: Lines, numbers: LineNumbers): Run[] {
  const runs: [number, number, number][] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    if (before[row] === after[row]) continue;
    const line = numbers.of(after[row]);
    if (line === numbers.of(before[row])) continue;
    const last = runs.at(-1);
    if (last && line !== NO_LINE && last[0] + last[2] === row && last[1] + last[2] === line) last[2]++;
    else runs.push([row, line, 1]);
  }
  return runs;
}

/** @param lines by number */
export function pictureAfter(before: Picture, change: PictureChange, lines: readonly Line[]): Picture {
  return {
    locale: change.locale ?? before.locale,
    timeZone: change.timeZone ?? before.timeZone,
    sheets: change.sheets.map((sheet) => {
      const id = typeof sheet === 'number' ? sheet : sheet.id;
      const old = before.sheets.find((one) => one.id === id);
      if (typeof sheet !== 'number') return sheetAfter(old, sheet, lines);
      if (!old) throw new Error(`no sheet ${id} to leave as it was`);
      return old;
    }),
  };
}

function sheetAfter(
  before: SheetPicture | undefined,
  { id, rows = [], fields = {}, rules }: SheetChange,
  lines: readonly Line[],
): SheetPicture {
  const conditionalRules = rules ?? before?.conditionalRules;
  if (!conditionalRules) throw new Error(`no rules for the sheet ${id}`);
  return {
    id,
    lines: rows.length === 0 ? (before?.lines ?? []) : linesAfter(before?.lines ?? [], rows, lines),
    fields: { ...before?.fields, ...withoutNulls(fields) } as SheetFields,
    conditionalRules,
  };
}

function linesAfter(before: Lines, runs: readonly Run[], lines: readonly Line[]): Lines {
  const after = [...before];
  for (const [row, first, rows] of runs) {
    for (let n = 0; n < rows; n++) {
      const line = first === NO_LINE ? undefined : lines[first + n];
      if (first !== NO_LINE && !line) throw new Error(`no line ${first + n}`);
      while (after.length < row + n) after.push(undefined);
      after[row + n] = line;
    }
  }
  while (after.length > 0 && after.at(-1) === undefined) after.pop();
  return after;
}
