/** What a book says of itself, in one cell: its form, its id, the spreadsheet it was made in, the headers of its tabs. */

/** Rises when tabs or columns change so that older books have to be brought up to it. */
export const SCHEMA = 3;

/** Of books from before there were passports. */
export const FIRST_SCHEMA = 0;

export interface Passport {
  readonly schema: number;
  /** Of the book, kept by its .xlsx; a copy gets its own. */
  readonly book: string;
  /** Of the spreadsheet in which it lives, blank before it was first opened; another one means a copy. */
  readonly spreadsheet: string;
  /** Rises with each new year: a window of another year must not write. */
  readonly round: number;
  /** By tab: the headers as they stood at the last command, from the first column on, people's own among them. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** The office wants no e-mail addresses in journal, log and tabs. */
  readonly withoutAddresses?: boolean;
}

/** A superior body made the book as a file, and nobody has opened it in a spreadsheet yet. */
export const isHandedOut = ({ spreadsheet }: Pick<Passport, 'spreadsheet'>): boolean => spreadsheet === '';

/** Who acted, where nobody tells. */
export const SOMEBODY = 'Người dùng';

/** Who is noted as having acted: what the person is called, the address of the account only where the office lets it. */
export const signedAs = ({ withoutAddresses = false }: Pick<Passport, 'withoutAddresses'>, who: string): string =>
  withoutAddresses && who.includes('@') ? SOMEBODY : who;

/** Blank or foreign text is no passport; a book from before there were any has none. */
export function readPassport(text: string): Passport | undefined {
  const read = parseJson(text);
  const { cchc } = isRecord(read) ? read : {};
  if (!isRecord(cchc)) return undefined;
  const { schema, book, spreadsheet, round, headers, withoutAddresses } = cchc;
  if (typeof schema !== 'number' || typeof book !== 'string') return undefined;
  return {
    ...{ schema, book },
    spreadsheet: typeof spreadsheet === 'string' ? spreadsheet : '',
    round: typeof round === 'number' ? round : 0,
    headers: isRecord(headers) ? readHeaders(headers) : {},
    ...(withoutAddresses === true ? { withoutAddresses } : {}),
  };
}

export const printPassport = (passport: Passport): string => JSON.stringify({ cchc: passport });

function readHeaders(read: Record<string, unknown>): Record<string, string[]> {
  const lists = Object.entries(read).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  return Object.fromEntries(lists.map(([tab, list]) => [tab, list.map(String)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // People may have typed there.
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
