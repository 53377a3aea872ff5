/** A book as its cells, typed by a test: what is not given is not there. */
import { type Book, parseBook } from '../../src/book/parse-book.ts';
import { NO_ROWS, type PlainCell, type PlainTable } from '../../src/book/plain-table.ts';
import type { TableRow } from '../../src/book/table.ts';
import { SETTING_FIELDS, type SettingKey } from '../../src/book/tabs/settings.ts';

export type Cells = Readonly<Record<string, PlainCell>>;

/** Rows from the second sheet row on, each by the keys of its columns. */
export function tableOf(rows: readonly Cells[]): PlainTable {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { keys, rows: rows.map((row, i) => [i + 2, ...keys.map((key) => row[key] ?? '')]) };
}

export function rowOf<Key extends string>(cells: Partial<Record<Key, unknown>>, place = 2): TableRow<Key> {
  return { place, cell: (key) => cells[key] ?? '' };
}

export interface Typed {
  readonly settings?: Partial<Record<SettingKey, PlainCell>>;
  readonly scores?: readonly Cells[];
  readonly tasks?: readonly Cells[];
  readonly units?: readonly Cells[];
  readonly ranking?: readonly Cells[];
  readonly wording?: readonly Cells[];
  readonly locale?: string;
  readonly zone?: string;
}

export function bookOf({ settings = {}, scores = [], tasks = [], units = [], ...others }: Typed): Book {
  const info = SETTING_FIELDS.flatMap(({ key, label }) => {
    const value = settings[key];
    return value === undefined ? [] : [{ label, value }];
  });
  return parseBook({
    zone: others.zone ?? 'Asia/Ho_Chi_Minh',
    info: tableOf(info),
    scores: tableOf(scores),
    tasks: tableOf(tasks),
    units: tableOf(units),
    wording: others.wording ? tableOf(others.wording) : NO_ROWS,
    ranking: others.ranking ? tableOf(others.ranking) : NO_ROWS,
    ...(others.locale === undefined ? {} : { locale: others.locale }),
  });
}

/** What went wrong: code, place in words and message. */
export const messagesOf = (book: Book): string[] => book.problems.map(({ message }) => message);
