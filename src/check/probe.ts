/**
 * What a probe is: one question to Google's services whose answer is data, the same in the host and live where the host is right,
 * and names no person, file or moment.
 */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What JSON carries. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [name: string]: Answer };

/** Where probes work: a tab of their own, of which each takes fresh rows. */
export interface Bench {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** The first free row, counting from 1; so many rows are the caller's from then on. */
  readonly take: (rows: number) => number;
  /** The .docx file that is imported, as base64. */
  readonly docx: string;
}

/** @throws whatever Google says: its words are the answer */
export type Probe = (bench: Bench) => Answer;

/** Probes by their number: "C01". */
export type Probes = Readonly<Record<string, Probe>>;

/** A value with its kind, as JSON carries it: dates in the time zone of the book. */
export function tellValue(value: unknown, zone: string): Answer {
  if (value === undefined) return { kind: 'undefined' };
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return value;
  if (Array.isArray(value)) return value.map((one) => tellValue(one, zone));
  if (Object.prototype.toString.call(value) === '[object Date]')
    return { date: Utilities.formatDate(value as GoogleAppsScript.Base.Date, zone, 'yyyy-MM-dd HH:mm:ss') };
  return { kind: String(value) };
}

/** All that a cell says of itself. */
export function cellOf(range: Range, zone: string): Answer {
  return {
    value: tellValue(range.getValue(), zone),
    shown: range.getDisplayValue(),
    formula: range.getFormula(),
    format: range.getNumberFormat(),
  };
}

/** The answer of each of several ways, an error among them as its words. */
export function ways(list: Readonly<Record<string, () => Answer>>): Answer {
  return Object.fromEntries(Object.entries(list).map(([name, way]) => [name, wordsOf(way)]));
}

/** What a probe answers, or the words of Google's refusal. */
export function wordsOf(way: () => Answer): Answer {
  try {
    return way();
  } catch (error) {
    const { name, message } = error as { readonly name?: unknown; readonly message?: unknown };
    return { error: `${String(name)}: ${String(message)}` };
  }
}

/** What names a person, a file or a moment, by its mark. Days that probes type themselves are of years before 2026 and stay. */
const KINDS: readonly (readonly [pattern: RegExp, mark: string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '<e-mail>'],
  [/(Malformed HTML content)[\s\S]*/g, '$1'],
  [/\bcell [A-Z]{1,3}\d+/g, 'cell <cell>'],
  [/https?:[^\s"'<>]+/g, '<link>'],
  [/\b20(?:2[6-9]|[3-9]\d)-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?/g, '<time>'],
  [/\b[\w-]*\d[\w-]*[A-Za-z_][\w-]{18,}\b|\b[A-Za-z][\w-]*\d[\w-]{18,}\b/g, '<id>'],
];

/** A record may be sent to anybody. */
export function reduce(answer: Answer): Answer {
  if (typeof answer === 'string') return KINDS.reduce((text, [pattern, mark]) => text.replace(pattern, mark), answer);
  if (typeof answer !== 'object' || answer === null) return answer;
  if (isList(answer)) return answer.map(reduce);
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, reduce(value)]));
}

const isList = (answer: Answer): answer is readonly Answer[] => Array.isArray(answer);
