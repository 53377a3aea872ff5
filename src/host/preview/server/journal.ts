/** The journal: a line for each change since the workbook's file was written, on the disk before anybody is answered. */

import { createHash } from 'node:crypto';
import { closeSync, existsSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Disk, syncFolder, writeAll } from './disk.ts';

/** Of the text of a record, as it stands before the record: a torn or damaged line is known by it. */
const MARK_LENGTH = 16;

export class Journal {
  readonly #file: number;
  readonly #disk: Disk;
  #size = 0;

  /** Begins a journal in the place of an older one. @param id of the workbook's file that it goes on from */
  constructor(path: string, id: string, disk: Disk) {
    this.#disk = disk;
    this.#file = openSync(path, 'w');
    try {
      this.append(JSON.stringify({ journal: id }));
      syncFolder(dirname(path));
    } catch (error) {
      this.close();
      throw error;
    }
  }

  get size(): number {
    return this.#size;
  }

  /** @param record JSON text. @throws when it is not on the disk; then it does not stand in the journal either */
  append(record: string): void {
    const bytes = Buffer.from(`${markOf(record)} ${record}\n`);
    try {
      writeAll(this.#disk, this.#file, bytes, this.#size);
    } catch (error) {
      ftruncateSync(this.#file, this.#size);
      throw error;
    }
    this.#size += bytes.length;
  }

  close(): void {
    closeSync(this.#file);
  }
}

export interface Records {
  readonly records: readonly unknown[];
  /** Records follow one that cannot be read, so it is none that a kill cut off. */
  readonly isDamaged: boolean;
}

/**
 * A last line that was cut off is dropped: nobody was told that it is kept.
 * @param id the journal of another file, or none, has no records
 */
export function readJournal(path: string, id: string): Records {
  const [head = '', ...lines] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const first = recordIn(head) as { readonly journal?: unknown } | undefined;
  if (first?.journal !== id) return { records: [], isDamaged: false };
  // Each line ends with a line feed; what follows the last one is blank, or was cut off.
  const records = lines.slice(0, -1).map(recordIn);
  const bad = records.indexOf(undefined);
  return { records: bad < 0 ? records : records.slice(0, bad), isDamaged: bad >= 0 && bad < records.length - 1 };
}

function recordIn(line: string): unknown {
  const text = line.slice(MARK_LENGTH + 1);
  return line.slice(0, MARK_LENGTH) === markOf(text) ? JSON.parse(text) : undefined;
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, MARK_LENGTH);
}
