/** The book as this window knows it: brought up to date by the server, read by the grid and the bars around it. */
import type { BookUpdate, CellData, ChartView, Look, Rule, Run, SheetFrame, Status } from '../protocol.ts';

const WIDE = 16_384;

export class SheetStore {
  frame: SheetFrame;
  #runs = new Map<number, Run[]>();
  readonly #cells = new Map<number, CellData>();
  /** Last row and column with content. */
  extent = { rows: 0, columns: 0 };
  charts: readonly ChartView[] = [];

  constructor(frame: SheetFrame) {
    this.frame = frame;
  }

  cell(row: number, column: number): CellData | undefined {
    return this.#cells.get(row * WIDE + column);
  }

  put(row: number, column: number, cell: CellData | null): void {
    if (cell) this.#cells.set(row * WIDE + column, cell);
    else this.#cells.delete(row * WIDE + column);
  }

  measure(): void {
    let rows = 0;
    let columns = 0;
    for (const [key, cell] of this.#cells) {
      if (cell.t === '' && cell.i === undefined) continue;
      rows = Math.max(rows, Math.floor(key / WIDE));
      columns = Math.max(columns, key % WIDE);
    }
    this.extent = { rows, columns };
  }

  clear(): void {
    this.#cells.clear();
  }

  set runs(runs: readonly Run[]) {
    this.#runs = new Map();
    for (const run of runs) this.#runs.set(run[0], [...(this.#runs.get(run[0]) ?? []), run]);
  }

  /** [look, rule] of a blank cell. */
  blank(row: number, column: number): readonly [number, number] {
    const run = this.#runs.get(column)?.find(([, first, last]) => row >= first && row <= last);
    return run ? [run[3], run[4]] : [0, 0];
  }
}

/** Until the server has told them. */
const NO_WORDS = { bookName: '', sampleMenu: '', reopen: '', restoreLooks: '', restoreCharts: '' };

export class BookStore {
  readonly sheets = new Map<number, SheetStore>();
  readonly #looks = new Map<number, Look>();
  readonly #rules = new Map<number, Rule>();
  order: readonly number[] = [];
  active = 0;
  name = '';
  locale = 'vi_VN';
  timeZone = '';
  version = 0;
  undo = false;
  redo = false;
  status: Status = { words: NO_WORDS, menus: [], users: [], slow: false, file: '' };

  /** @returns ids of the sheets whose frame or blank looks changed */
  apply(update: BookUpdate, whole: boolean): Set<number> {
    if (whole) this.sheets.clear();
    for (const [number, look] of update.looks) this.#looks.set(number, look);
    for (const [number, rule] of update.rules) this.#rules.set(number, rule);
    const reframed = new Set<number>();
    for (const { id, frame, runs, charts, cells } of update.sheets) {
      const sheet = this.sheets.get(id) ?? (frame && new SheetStore(frame));
      if (!sheet) continue;
      this.sheets.set(id, sheet);
      if (frame) sheet.frame = frame;
      if (runs) sheet.runs = runs;
      if (charts) sheet.charts = charts;
      if (frame || runs) reframed.add(id);
      for (const [row, column, cell] of cells) sheet.put(row, column, cell);
      sheet.measure();
    }
    for (const id of this.sheets.keys()) if (!update.order.includes(id)) this.sheets.delete(id);
    const { order, active, name, locale, timeZone, version, undo, redo } = update;
    Object.assign(this, { order, active, name, locale, timeZone, version, undo, redo });
    return reframed;
  }

  look(number: number | undefined): Look | undefined {
    return number ? this.#looks.get(number) : undefined;
  }

  rule(number: number | undefined): Rule | undefined {
    return number ? this.#rules.get(number) : undefined;
  }

  lookAt(sheet: SheetStore, row: number, column: number): Look | undefined {
    const cell = sheet.cell(row, column);
    return this.look(cell ? cell.s : sheet.blank(row, column)[0]);
  }

  ruleAt(sheet: SheetStore, row: number, column: number): Rule | undefined {
    const cell = sheet.cell(row, column);
    return this.rule(cell ? cell.v : sheet.blank(row, column)[1]);
  }

  get visible(): SheetStore[] {
    return this.order.flatMap((id) => {
      const sheet = this.sheets.get(id);
      return sheet && !sheet.frame.hidden ? [sheet] : [];
    });
  }
}

/** What an editor starts with. */
export function inputOf(cell: CellData | undefined): string {
  if (!cell) return '';
  // A spilled cell belongs to another cell's formula: there is nothing of its own to edit.
  if (cell.x) return '';
  return cell.i ?? cell.t;
}
