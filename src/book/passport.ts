/** The passport of a book: what it is, written by the add-in into a hidden tab, so that a downloaded file still says it. */

/** The hidden tab; its first cell holds the passport as JSON. */
export const PASSPORT_TAB = 'Lệnh';

/** The newest form of a book that this add-in knows. Books of the first build have no passport: they are of form 0. */
export const SCHEMA = 1;

export interface Passport {
  readonly schema: number;
  /** Of the book, whatever spreadsheet holds it. */
  readonly book: string;
  /** The header that stands above a column, by the name of its tab and its key: people rename headers. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** @returns undefined for a text that is no passport; of a newer form what every form has is read */
export function readPassport(cellText: string): Passport | undefined {
  const found = fieldsOf(fieldsOf(parsed(cellText))['cchc']);
  const { schema, book, columns } = found;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || typeof book !== 'string') return undefined;
  return {
    schema,
    book,
    columns: Object.fromEntries(
      Object.entries(fieldsOf(columns)).map(([tab, headers]) => [
        tab,
        Object.fromEntries(Object.entries(fieldsOf(headers)).filter(isText)),
      ]),
    ),
  };
}

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

/** The fields of an object, or none. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** People may write anything into a cell: what is no JSON is no passport. */
function parsed(text: string): unknown {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
