/**
 * What nobody has settled of live Google Sheets: one switch each, with every answer that is possible. What the add-in does must
 * be right under all of them. A record of a live run turns a switch into a fact (`live.json`).
 */

import live from '../live.json' with { type: 'json' };

/** The answers of each switch; the first is what the host does unless a live record or a test says otherwise. */
export const DOUBTS = {
  /** How `setFormula(s)` reads numbers and separators: as the book's locale has them, or as in the United States. */
  formulasRead: ['book', 'us'],
  /** How `getFormula(s)` tells them. */
  formulasTold: ['book', 'us'],
  /** How `setValue(s)` and `appendRow` read a text that begins with "=". */
  valuesRead: ['book', 'us'],
  /** How conditional formats and data validations tell their formulas. */
  rulesTold: ['book', 'us'],
  /** Whether `appendRow` reads texts by the number formats of the row that it fills, "@" among them. */
  appendRow: ['fresh', 'formatted'],
  /** What a cell with a custom function reads as in an execution that wrote before: its value, or "Loading...". */
  unfinished: ['computed', 'loading'],
  /** What a custom function gets for a blank cell. */
  blankArguments: ['text', 'null'],
  /** What becomes of a Date or undefined in an answer to a page: all of the answer is lost, or it travels as in JSON. */
  datesToPages: ['lost', 'json'],
  /** Whether the engine has the methods of ECMAScript 2021 and later. */
  engine: ['new', 'es2020'],
  /** What a Google document is after `Drive.Files.update` with a .docx: the same document, or a Word file with another link. */
  updatedDocument: ['document', 'word'],
  /** Whether `Drive.Files.export` gives a document as a Word file. */
  exports: ['refused', 'served'],
  /** What pages lose on their way to the browser (`runtime/sanitiser.ts`); the first takes most away. */
  sanitiser: ['no strings', 'no regular expressions', 'no classes', 'regular expressions', 'off'],
  /** Whether scripts and styles that are no whole page are refused ("Malformed HTML content"). */
  partialPages: ['refused', 'served'],
  /** Whether a leading apostrophe is taken off a text that is written into a cell of the format "@". */
  quoteInTextCells: ['taken', 'kept'],
  /** When a refused write to cells is told: at once, or at the next read or flush. */
  refusals: ['at once', 'late'],
  /** In which language a script hears it; github.com/RomainVialard/ErrorHandler lists live ones in many. */
  refusalWords: ['english', 'vietnamese'],
  /** Whether somebody who may only read the book hears the words about a protected cell, or words about permission. */
  readerRefusals: ['protected', 'permission'],
} as const satisfies Readonly<Record<string, readonly [string, string, ...string[]]>>;

export type DoubtName = keyof typeof DOUBTS;

export type Doubts = { readonly [Name in DoubtName]: (typeof DOUBTS)[Name][number] };

/** An answer that a live run gave. */
export interface Fact {
  readonly answer: string;
  /** The day of the run, ISO. */
  readonly on: string;
  /** The probes that told it. */
  readonly probes: readonly string[];
}

export const DOUBT_NAMES = Object.keys(DOUBTS) as DoubtName[];

const facts: Readonly<Partial<Record<DoubtName, Fact>>> = live;

/** @throws Error for an answer that the switch does not have: the file is older than the switch */
function settled(name: DoubtName): string {
  const [usual] = DOUBTS[name];
  const answer = facts[name]?.answer ?? usual;
  if (!(DOUBTS[name] as readonly string[]).includes(answer)) throw new Error(`live.json: ${name} is never ${answer}`);
  return answer;
}

let assumed: Partial<Doubts> = {};

/**
 * Every host that is made from now on takes these answers, unless it is given others.
 * @returns takes them back
 */
export function assume(answers: Partial<Doubts>): () => void {
  const before = assumed;
  assumed = { ...before, ...answers };
  return () => {
    assumed = before;
  };
}

/** @param given by whoever makes the host */
export function doubtsWith(given: Partial<Doubts> = {}): Doubts {
  const facts = Object.fromEntries(DOUBT_NAMES.map((name) => [name, settled(name)])) as unknown as Doubts;
  return { ...facts, ...assumed, ...given };
}
