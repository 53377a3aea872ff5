/**
 * Keeps the workbook on the disk. `workbook.json` is the whole of it, as the host reads it, with what can be undone;
 * `workbook.journal` holds what changed since. What is kept is the changed state, not the action: an action done again
 * would draw other ids and read another clock.
 */

import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { HostState } from '../../state/host-state.ts';
import { applied, type Difference, differences } from './differences.ts';
import { type Disk, NotSaved, REAL_DISK, replaceFile, syncFolder } from './disk.ts';
import { type Line, type Past, type Picture, recorded, redone, undone } from './history.ts';
import { Journal, readJournal } from './journal.ts';
import { type Kept, keptFrom, type Others, stateOf } from './kept.ts';
import { LineNumbers, lineFrom, linesIn, type PictureChange, pictureAfter, pictureChange } from './picture-changes.ts';

type LineText = Parameters<typeof lineFrom>[0];

/** The file: the host's state, and beside it each earlier and later picture as it differs from the one nearer to now. */
interface Snapshot extends HostState {
  /** Of the journal that goes on from here; what the host saved has none, and no history. */
  readonly journal?: string;
  readonly history?: {
    readonly lines: readonly LineText[];
    readonly back: readonly PictureChange[];
    readonly forward: readonly PictureChange[];
  };
}

interface Entry {
  /** Absent: the book's contents stayed, or came back. */
  readonly picture?: PictureChange;
  readonly step?: 'undo' | 'redo';
  readonly lines: readonly LineText[];
  readonly others: readonly Difference[];
}

/** The whole is written anew when the journal has grown beyond it, and beyond this: reading both at a start stays short. */
const JOURNAL_BYTES = 1_000_000;

export class WorkbookFile {
  readonly #path: string;
  readonly #disk: Disk;
  #journal: Journal | undefined;
  #numbers: LineNumbers | undefined;
  #kept: Kept | undefined;
  #longest = JOURNAL_BYTES;

  constructor(path: string, disk: Disk = REAL_DISK) {
    this.#path = path;
    this.#disk = disk;
    sweep(path);
  }

  /** What the file holds: all that anybody was told is done. Absent: there is no file that can be read. */
  get kept(): Kept | undefined {
    return this.#kept;
  }

  /** @returns what must be said of a file that cannot be read whole */
  read(): string | undefined {
    if (!existsSync(this.#path)) return undefined;
    try {
      const { kept, isDamaged } = readBoth(this.#path);
      this.#kept = kept;
      if (!isDamaged) return undefined;
      const aside = `${journalOf(this.#path)}.${Date.now()}.hong`;
      copyFileSync(journalOf(this.#path), aside);
      return `Phần sau của ${journalOf(this.#path)} bị hỏng, không đọc được; sổ được mở đến trước chỗ đó. Bản cũ được giữ ở ${aside}.`;
    } catch (error) {
      const aside = `${this.#path}.${Date.now()}.hong`;
      renameSync(this.#path, aside);
      const reason = error instanceof Error ? error.message : String(error);
      return `Không đọc được ${this.#path}: ${reason} Tệp cũ được giữ ở ${aside}; mở một sổ mới.`;
    }
  }

  /**
   * Keeps what an action made: it is on the disk when this returns.
   * @returns false when there was nothing to keep
   * @throws NotSaved when it is not on the disk
   */
  keep(next: Kept): boolean {
    const before = this.#kept;
    const others = differences(before?.others, next.others);
    if (next.past === before?.past && others.length === 0) return false;
    const [journal, numbers] = [this.#journal, this.#numbers];
    if (!before || !journal || !numbers) return this.keepWhole(next);
    const record = recordOf(before.past, next.past, others, numbers);
    try {
      journal.append(record);
    } catch (error) {
      numbers.forget();
      throw new NotSaved(error);
    }
    numbers.written();
    this.#kept = next;
    if (journal.size > this.#longest) this.#shorten(next);
    return true;
  }

  /** Keeps it as a file of its own, whatever stood there before. @throws NotSaved when it is not on the disk */
  keepWhole(next: Kept): true {
    const journal = randomUUID();
    const numbers = new LineNumbers(next.past.now);
    try {
      const bytes = Buffer.from(JSON.stringify(snapshotOf(next, journal, numbers)));
      replaceFile(this.#disk, this.#path, bytes);
      this.#longest = Math.max(JOURNAL_BYTES, bytes.length);
      // It goes on from the former file.
      this.close();
      syncFolder(dirname(this.#path));
    } catch (error) {
      throw new NotSaved(error);
    }
    this.#kept = next;
    this.#numbers = numbers;
    this.#journal = this.#begin(journal);
    return true;
  }

  close(): void {
    this.#journal?.close();
    this.#journal = undefined;
  }

  /** Everything is kept already; a disk without room for the whole may still take changes. */
  #shorten(next: Kept): void {
    try {
      this.keepWhole(next);
    } catch (error) {
      if (!(error instanceof NotSaved)) throw error;
      this.#longest *= 2;
    }
  }

  /** Without a journal nothing is lost either: the next change is kept with the whole. */
  #begin(id: string): Journal | undefined {
    try {
      return new Journal(journalOf(this.#path), id, this.#disk);
    } catch {
      return undefined;
    }
  }
}

const journalOf = (path: string): string => path.replace(/\.json$/, '.journal');

/** What killed processes left behind, of this program and of its former ways of saving. */
function sweep(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${basename(path)}.`) && /\.(?:tmp|now)$/.test(name)) rmSync(join(folder, name));
  }
}

function recordOf(before: Past, next: Past, others: readonly Difference[], numbers: LineNumbers): string {
  const step = stepOf(before, next);
  const picture = step === 'record' ? pictureChange(before.now, next.now, numbers) : undefined;
  const rest = JSON.stringify({ picture, step: step === 'record' ? undefined : step, others });
  // The lines are JSON already.
  return `${rest.slice(0, -1)},"lines":${numbers.fresh}}`;
}

function stepOf(before: Past, next: Past): 'record' | 'undo' | 'redo' | undefined {
  if (next === before) return undefined;
  if (next.now === before.back.at(-1)) return 'undo';
  return next.now === before.forward.at(-1) ? 'redo' : 'record';
}

function snapshotOf(kept: Kept, journal: string, numbers: LineNumbers): Snapshot {
  const { now, back, forward } = kept.past;
  const chain = (pictures: readonly Picture[]): PictureChange[] => {
    const nearestFirst = pictures.toReversed();
    return nearestFirst.map((picture, index) => pictureChange(nearestFirst[index - 1] ?? now, picture, numbers));
  };
  const changes = { back: chain(back), forward: chain(forward) };
  const lines = JSON.parse(numbers.fresh) as LineText[];
  numbers.written();
  return { ...stateOf(kept), journal, history: { lines, ...changes } };
}

function readBoth(path: string): { kept: Kept; isDamaged: boolean } {
  const { journal, history, ...state } = JSON.parse(readFileSync(path, 'utf8')) as Snapshot;
  const bare = keptFrom(state);
  if (journal === undefined || !history) return { kept: bare, isDamaged: false };
  const { now } = bare.past;
  const lines: Line[] = [...linesIn(now), ...history.lines.map(lineFrom)];
  const chain = (changes: readonly PictureChange[]): Picture[] => {
    const pictures: Picture[] = [];
    for (const change of changes) pictures.push(pictureAfter(pictures.at(-1) ?? now, change, lines));
    return pictures.toReversed();
  };
  const whole = { ...bare, past: { back: chain(history.back), now, forward: chain(history.forward) } };
  const { records, isDamaged } = readJournal(journalOf(path), journal);
  return { kept: records.reduce<Kept>((kept, record) => keptAfter(kept, record as Entry, lines), whole), isDamaged };
}

/** @param lines those of the entry are added */
function keptAfter({ past, others }: Kept, entry: Entry, lines: Line[]): Kept {
  for (const text of entry.lines) lines.push(lineFrom(text));
  return { past: pastAfter(past, entry, lines), others: applied(others, entry.others) as Others };
}

function pastAfter(past: Past, { picture, step }: Entry, lines: readonly Line[]): Past {
  if (picture) return recorded(past, pictureAfter(past.now, picture, lines));
  if (step === undefined) return past;
  const target = step === 'undo' ? undone(past) : redone(past);
  if (!target) throw new Error(`the history has nothing to ${step}`);
  return target;
}
