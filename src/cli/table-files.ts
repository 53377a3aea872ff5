/** The files of a data set, written aside row by row and put in place together: nobody finds half of one, nothing piles up in memory. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { headerLine, linePrinter } from '../province/export/csv.ts';
import { printSchema } from '../province/export/schema.ts';
import { type Row, TABLE_NAMES, type TableName } from '../province/export/tables.ts';
import { printViews } from '../province/export/views.ts';
import { InputError } from './input-error.ts';
import { makeFolder, unwritable } from './output.ts';

/** Letters that wait before they are written: few trips, little memory. */
const MOST_WAITING = 1 << 18;

/** Of one table. */
class TableFile<Name extends TableName> {
  readonly #file: number;
  readonly #print: (row: Row<Name>) => string;
  #waiting: string;
  #isOpen = true;

  constructor(table: Name, path: string) {
    this.#file = openSync(path, 'wx');
    this.#print = linePrinter(table);
    this.#waiting = headerLine(table);
  }

  write(row: Row<Name>): void {
    this.#waiting += this.#print(row);
    if (this.#waiting.length > MOST_WAITING) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting, 'utf8');
    this.#waiting = '';
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }

  finish(): void {
    this.#flush();
    this.close();
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }
}

type Files = { readonly [Name in TableName]: TableFile<Name> };

export class TableFiles {
  readonly #folder: string;
  readonly #aside: string;
  /** The first folder that was made for it. */
  readonly #made: string | undefined;
  readonly #files: Files;
  rows = 0;

  /** @throws InputError as all that writes here */
  constructor(folder: string) {
    this.#folder = resolve(folder);
    this.#aside = join(this.#folder, `.cchc-${process.pid}`);
    const taken = NAMES.find((name) => isFolder(join(this.#folder, name)));
    if (taken !== undefined)
      throw new InputError(
        `Trong thư mục “${folder}” có thư mục tên “${taken}”, trùng tên tệp phải ghi. Hãy đổi tên thư mục đó hoặc chọn thư mục khác bằng --out.`,
      );
    let made: string | undefined;
    try {
      made = makeFolder(this.#folder);
      removeLeftovers(this.#folder);
      mkdirSync(this.#aside);
      this.#files = Object.fromEntries(
        TABLE_NAMES.map((table) => [table, new TableFile(table, join(this.#aside, `${table}.csv`))]),
      ) as unknown as Files;
    } catch (error) {
      // Where not even the folder could be made, nothing is there that could go, and asking for it may be refused, too.
      const left = made ?? (existsSync(this.#aside) ? this.#aside : undefined);
      if (left !== undefined) rmSync(left, { recursive: true, force: true });
      throw unwritable(folder, error);
    }
    this.#made = made;
  }

  write<Name extends TableName>(table: Name, row: Row<Name>): void {
    this.rows++;
    this.#try(() => this.#files[table].write(row));
  }

  /** Puts all files in place; where one does not get there, those of before come back. */
  finish(): void {
    this.#try(() => {
      for (const table of TABLE_NAMES) this.#files[table].finish();
      writeFileSync(join(this.#aside, 'schema.sql'), printSchema());
      writeFileSync(join(this.#aside, 'views.sql'), printViews());
      this.#putInPlace();
      rmSync(this.#aside, { recursive: true, force: true });
    });
  }

  #putInPlace(): void {
    const before = join(this.#aside, 'before');
    mkdirSync(before);
    const undo: (() => void)[] = [];
    const move = (from: string, to: string): void => {
      renameSync(from, to);
      undo.unshift(() => renameSync(to, from));
    };
    try {
      for (const name of NAMES) {
        const place = join(this.#folder, name);
        if (existsSync(place)) move(place, join(before, name));
        move(join(this.#aside, name), place);
      }
    } catch (error) {
      for (const step of undo) step();
      throw error;
    }
  }

  /** Nothing of it stays. */
  abandon(): void {
    for (const table of TABLE_NAMES) this.#files[table].close();
    rmSync(this.#made ?? this.#aside, { recursive: true, force: true });
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      throw unwritable(this.#folder, error);
    }
  }
}

const ASIDE = /^\.cchc-(\d+)$/;

/** Of exports that were killed on their way; one that still runs keeps its own. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const program = Number(ASIDE.exec(name)?.[1]);
    if (program === process.pid || (program > 0 && !isRunning(program)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(program: number): boolean {
  try {
    return process.kill(program, 0);
  } catch (error) {
    // Somebody else's program runs, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const NAMES: readonly string[] = [...TABLE_NAMES.map((table) => `${table}.csv`), 'schema.sql', 'views.sql'];

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
