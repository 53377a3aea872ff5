/** HyperFormula, kept for the life of a host: building it costs 200 ms, telling it what changed costs next to nothing. */

import { type CellValue, type ConfigParams, ExportedCellChange, HyperFormula, type RawCellContent } from 'hyperformula';
import { type PluginContext, registerHostFunctions } from './plugin.ts';

export type RawContent = string | number | boolean | null;

/** By sheet name, then by place: what each cell should hold; absent means empty. */
export type Contents = Map<string, Map<number, RawContent>>;

/** Wider than any sheet (support.google.com/drive/answer/37603: 18,278 columns). */
const WIDTH = 32_768;

export function placeKey(row: number, column: number): number {
  return row * WIDTH + column;
}

export interface Write {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: RawContent;
}

/** A cell whose value may differ now. */
export type ChangedValue = Omit<Write, 'content'>;

export class Engine {
  readonly #context: PluginContext;
  #engine: HyperFormula | undefined;
  readonly #applied: Contents = new Map();
  #batches = 0;

  constructor(context: PluginContext) {
    this.#context = context;
    registerHostFunctions();
  }

  /** How often it computed its cells: within one time all that a cell reads is computed before it. */
  get batches(): number {
    return this.#batches;
  }

  get ready(): boolean {
    return this.#engine !== undefined;
  }

  /** Makes the engine hold exactly these contents, touching only what differs, or all anew where much does. */
  sync(contents: Contents): void {
    if (!this.#engine || countDifferences(this.#applied, contents) > REBUILD_FROM) {
      this.#rebuild(contents);
      return;
    }
    const engine = this.#open();
    this.#batches++;
    engine.batch(() => {
      for (const name of [...this.#applied.keys()]) {
        if (contents.has(name)) continue;
        engine.removeSheet(this.#sheet(name));
        this.#applied.delete(name);
      }
      for (const name of contents.keys()) {
        if (this.#applied.has(name)) continue;
        engine.addSheet(name);
        this.#applied.set(name, new Map());
      }
      for (const [name, cells] of contents) {
        const applied = this.#applied.get(name) ?? new Map<number, RawContent>();
        const gone = [...applied.keys()].filter((place) => !cells.has(place));
        const news = [...cells].filter(([place, content]) => applied.get(place) !== content);
        const writes = [...gone.map((place) => [place, null] as const), ...news].map(([place, content]) => ({
          sheet: name,
          row: Math.floor(place / WIDTH),
          column: place % WIDTH,
          content,
        }));
        for (const run of runsOf(writes)) this.#set(run);
      }
    });
  }

  #rebuild(contents: Contents): void {
    this.#engine?.destroy();
    this.#batches++;
    this.#applied.clear();
    const sheets: Record<string, RawCellContent[][]> = {};
    for (const [name, cells] of contents) {
      sheets[name] = gridOf(cells);
      this.#applied.set(name, new Map(cells));
    }
    this.#engine = HyperFormula.buildFromSheets(sheets, this.#config());
  }

  /** @returns the cells whose values changed, those that were written and those that read them */
  write(writes: readonly Write[]): ChangedValue[] {
    const last = new Map(writes.map((one) => [`${placeKey(one.row, one.column)} ${one.sheet}`, one]));
    const news = [...last.values()].filter(
      ({ sheet, row, column, content }) => (this.#applied.get(sheet)?.get(placeKey(row, column)) ?? null) !== content,
    );
    if (news.length === 0) return [];
    const engine = this.#open();
    this.#batches++;
    const changes = engine.batch(() => {
      for (const run of runsOf(news)) this.#set(run);
    });
    const followed = changes.flatMap((change) => {
      if (!(change instanceof ExportedCellChange)) return [];
      const sheet = engine.getSheetName(change.sheet);
      return sheet === undefined ? [] : [{ sheet, row: change.row + 1, column: change.col + 1 }];
    });
    return [...news, ...followed];
  }

  sheetNamed(id: number): string | undefined {
    return this.#engine?.getSheetName(id);
  }

  /** The value of a formula that stands in no cell. */
  evaluate(formula: string, sheet: string): CellValue | CellValue[][] {
    return this.#open().calculateFormula(formula, this.#sheet(sheet));
  }

  result(sheet: string, row: number, column: number): { value: CellValue; detail: string } {
    const address = { sheet: this.#sheet(sheet), row: row - 1, col: column - 1 };
    const engine = this.#open();
    return { value: engine.getCellValue(address), detail: engine.getCellValueDetailedType(address) };
  }

  /** Cells one below the other: one by one they cost the engine three times as much. */
  #set(run: readonly Write[]): void {
    const [first] = run;
    if (!first) return;
    const { sheet } = first;
    const applied = this.#applied.get(sheet) ?? new Map<number, RawContent>();
    const address = { sheet: this.#sheet(sheet), row: first.row - 1, col: first.column - 1 };
    this.#open().setCellContents(
      address,
      run.map(({ content }) => [content as RawCellContent]),
    );
    for (const { row, column, content } of run) {
      if (content === null) applied.delete(placeKey(row, column));
      else applied.set(placeKey(row, column), content);
    }
  }

  #sheet(name: string): number {
    const id = this.#open().getSheetId(name);
    if (id === undefined) throw new Error(`the engine has no sheet ${name}`);
    return id;
  }

  #open(): HyperFormula {
    this.#engine ??= HyperFormula.buildEmpty(this.#config());
    return this.#engine;
  }

  #config(): Partial<ConfigParams> {
    return {
      licenseKey: 'gpl-v3',
      context: this.#context,
      dateFormats: ['YYYY-MM-DD'],
      timeFormats: ['hh:mm:ss.sss'],
      // Sheets compares text without regard to case; accents count.
      caseSensitive: false,
      accentSensitive: true,
      smartRounding: true,
      maxRows: 100_000,
      undoLimit: 0,
    };
  }
}

/** Setting a thousand cells one by one takes as long as building everything anew (measured: 0.1 ms against 200 ms). */
export const REBUILD_FROM = 1_500;

function countDifferences(applied: Contents, wanted: Contents): number {
  let count = 0;
  for (const [name, cells] of wanted) {
    const before = applied.get(name);
    for (const [place, content] of cells) if (before?.get(place) !== content) count++;
    for (const place of before?.keys() ?? []) if (!cells.has(place)) count++;
  }
  return count;
}

/** By column, those that follow one another. */
function runsOf(writes: readonly Write[]): Write[][] {
  const runs: Write[][] = [];
  for (const write of writes.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.sheet === write.sheet && last.column === write.column && last.row + 1 === write.row) run?.push(write);
    else runs.push([write]);
  }
  return runs;
}

function gridOf(cells: ReadonlyMap<number, RawContent>): RawCellContent[][] {
  const grid: RawCellContent[][] = [];
  for (const [place, content] of cells) {
    const row = Math.floor(place / WIDTH) - 1;
    const column = (place % WIDTH) - 1;
    while (grid.length <= row) grid.push([]);
    const line = grid[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = content;
  }
  return grid;
}
