/** Writes the workbook to its file: whole, aside, then renamed, and without stopping the work. */

import { renameSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import type { Book } from '../../book/book.ts';
import type { SheetModel } from '../../book/sheet.ts';
import type { Host } from '../../host.ts';
import { bookState, type HostState } from '../../state/host-state.ts';
import type { History, Line } from './history.ts';

type Lines = readonly (Line | undefined)[];
type Others = Pick<HostState, 'drive' | 'properties' | 'cache'>;

/**
 * A book of a thousand formatted rows is six megabytes of JSON and takes 140 ms to make. Most of its lines are the same as
 * at the last save, so their texts are kept: a save after a keystroke takes a few milliseconds.
 */
const texts = new WeakMap<Line, { readonly row: number; readonly text: string }>();
/** Of each sheet only the latest: the history keeps two hundred older ones alive, megabytes each as text. */
const wholes = new WeakMap<SheetModel, { readonly lines: Lines; readonly text: string }>();

export class WorkbookFile {
  readonly path: string;
  #others = '';
  #writing: Promise<void> | undefined;
  #next: (() => string) | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** Documents, properties and caches change only when the script runs. */
  scriptRan(): void {
    this.#others = '';
  }

  /** Starts writing; what is asked for meanwhile is written right after, once. */
  save(host: Host, history: History): Promise<void> {
    const make = (): string => this.#text(host, history);
    if (this.#writing) {
      this.#next = make;
      return this.#writing;
    }
    this.#writing = this.#write(make).finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  saveNow(host: Host, history: History): void {
    const aside = `${this.path}.${process.pid}.now`;
    writeFileSync(aside, this.#text(host, history));
    renameSync(aside, this.path);
  }

  async #write(make: () => string): Promise<void> {
    const aside = `${this.path}.${process.pid}.tmp`;
    await writeFile(aside, make());
    await rename(aside, this.path);
    const next = this.#next;
    this.#next = undefined;
    if (next) await this.#write(next);
  }

  #text(host: Host, history: History): string {
    const { book } = host.model;
    this.#others ||= JSON.stringify(othersOf(host)).slice(1, -1);
    const { id, name, locale, timeZone, activeSheetId } = book;
    const bare = { id, name, locale, timeZone, activeSheetId, sheets: book.sheets.map(withoutCells) };
    const { sheets, ...rest } = bookState(bare as unknown as Book);
    const parts = sheets.map((sheet, index) => {
      const model = book.sheets[index];
      const cells = model ? cellsOf(model, history.linesOf(model)) : '';
      return `${JSON.stringify({ ...sheet, cells: undefined }).slice(0, -1)},"cells":[${cells}]}`;
    });
    const bookText = `${JSON.stringify(rest).slice(0, -1)},"sheets":[${parts.join(',')}]}`;
    return `{"version":1,"book":${bookText},${this.#others}}`;
  }
}

export function othersOf({ model }: Host): Others {
  return { drive: model.drive.state(), properties: model.properties.state(), cache: model.cache.state() };
}

function withoutCells(sheet: SheetModel): SheetModel {
  return Object.create(sheet, { cells: { value: () => [] } }) as SheetModel;
}

function cellsOf(sheet: SheetModel, lines: Lines): string {
  const known = wholes.get(sheet);
  if (known?.lines === lines) return known.text;
  const parts: string[] = [];
  for (const [row, line] of lines.entries()) {
    if (!line) continue;
    const part = textOf(line, row);
    if (part !== '') parts.push(part);
  }
  const text = parts.join(',');
  wholes.set(sheet, { lines, text });
  return text;
}

function textOf(line: Line, row: number): string {
  const known = texts.get(line);
  if (known?.row === row) return known.text;
  const text = line
    .map((cell, column) => (cell ? JSON.stringify([row, column, cell]) : ''))
    .filter((one) => one !== '')
    .join(',');
  texts.set(line, { row, text });
  return text;
}
