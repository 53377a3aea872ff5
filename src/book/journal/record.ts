/** A command as it stands in the journal: cut into pieces that cells hold, and put together again. */
import type { Content, Recorded } from './change.ts';

/** A cell of an .xlsx holds 32,767 characters. */
const PIECE = 32_000;

/** "|2/3|" in front of every piece: none is taken for a number, a day or a formula, and older pieces behind are known. */
const MARK = /^\|(\d+)\/(\d+)\|/;
const ROOM = PIECE - '|1000/1000|'.length;

/** A line of "Nhật ký". */
export interface LogLine {
  readonly subject: string;
  readonly changes: readonly { readonly header: string; readonly before: string; readonly after: string }[];
}

/** By tab: rows are known by what they say but for these columns. */
export type Apart = Readonly<Record<string, readonly string[]>>;

export interface CommandRecord {
  readonly changes: readonly Recorded[];
  readonly lines: readonly LogLine[];
  readonly apart?: Apart;
  /** The number of the command that it takes back. */
  readonly undoes?: number;
  /** Of a command that makes or rebuilds tabs. */
  readonly tabs?: TabsRecord;
}

export interface TabsRecord {
  /** What a person does to have it completed when it was broken off. */
  readonly remake: string;
  /** Tabs that it made, with a digest of what was written there, or of what was read there when it was done. */
  readonly made: readonly { readonly name: string; readonly id: number; readonly digest: string }[];
  readonly renamed: readonly (readonly [from: string, to: string])[];
  /** A tab written as a whole: its cells before and after. */
  readonly replaced?: { readonly tab: string; readonly old: readonly Content[][]; readonly now: readonly Content[][] };
  /** The year of the book before: a new year raises it. */
  readonly round?: number;
  readonly headers?: HeadersRecord;
}

/** Headers that came back, with what stood there before. */
export interface HeadersRecord {
  readonly tab: string;
  /** Written over what stood there, in a row that was put in for them, or over a column that was added. */
  readonly way: 'cells' | 'row' | 'column';
  readonly titles: readonly { readonly old: string; readonly now: string }[];
}

export function printRecord(record: CommandRecord): string[] {
  const pieces: string[] = [];
  // Not between the two halves of one sign: a cell would hold neither.
  for (let text = JSON.stringify(record); text !== ''; text = text.slice(pieces.at(-1)?.length))
    pieces.push(text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(ROOM - 1)) ? ROOM - 1 : ROOM));
  return pieces.map((piece, i) => `|${i + 1}/${pieces.length}|${piece}`);
}

/** Undefined where somebody changed or took away a piece. */
export function readRecord(pieces: readonly string[]): CommandRecord | undefined {
  const count = Number(MARK.exec(pieces[0] ?? '')?.[2] ?? 0);
  const used = pieces.slice(0, count);
  if (count === 0 || used.some((piece, i) => !piece.startsWith(`|${i + 1}/${count}|`))) return undefined;
  try {
    const read = JSON.parse(used.map((piece) => piece.replace(MARK, '')).join('')) as Partial<CommandRecord>;
    return {
      changes: read.changes ?? [],
      lines: read.lines ?? [],
      ...(read.apart ? { apart: read.apart } : {}),
      ...(read.undoes ? { undoes: read.undoes } : {}),
      ...(read.tabs ? { tabs: read.tabs } : {}),
    };
  } catch {
    return undefined;
  }
}
