/**
 * Scopes of tags: a text tag prints something of one value; a list tag opens a scope for each of its entries. A tag is looked for from
 * the innermost scope outwards, so that facts of the document can be written everywhere and those of an entry in its list.
 */
import type { Problem } from '../../core/problems.ts';
import { foldSearch } from '../../core/text.ts';
import type { RichText } from '../rich-text.ts';

/** What cannot be printed as words: it changes the paragraph or the table in which it stands, or stands for what is missing. */
export type Effect =
  /** The border of the paragraph becomes so long; `usual` is its length in the template; twips. */
  | { readonly effect: 'line'; readonly length: number; readonly usual: number }
  /** The columns of the table follow their contents, its last rows stay together. */
  | { readonly effect: 'columns' }
  /** Columns of the table in which nothing stands are left out. */
  | { readonly effect: 'filled columns' }
  /** The last cell of the table ends with "./.". */
  | { readonly effect: 'end' }
  /** A gap to be filled in, and the note that says where. */
  | { readonly effect: 'missing'; readonly what: string; readonly note: Problem };

export type Printed = RichText | string | Effect;
/** Whether the template has this tag anywhere; of a list with "#": so that nothing is printed twice and nothing left out. */
export type Uses = (name: string) => boolean;

export interface TextTag<T> {
  readonly explanation: string;
  readonly print: (value: T, uses: Uses) => Printed;
  /** Names under which it was known before. */
  readonly aliases: readonly string[];
}

export interface ListTag<T> {
  readonly explanation: string;
  readonly declared: Declared;
  readonly open: (value: T, uses: Uses) => readonly Entry[];
}

export interface Scope<T> extends Declared {
  readonly entry: (value: T) => Entry;
}

/** One value with its tags. */
export interface Entry {
  readonly text: (key: string, uses: Uses) => Printed | undefined;
  readonly list: (key: string, uses: Uses) => readonly Entry[] | undefined;
}

/** What can be written in a scope, by key. */
export interface Declared {
  readonly texts: ReadonlyMap<string, { readonly name: string; readonly explanation: string }>;
  readonly lists: ReadonlyMap<
    string,
    { readonly name: string; readonly explanation: string; readonly inside: Declared }
  >;
}

/** How a tag is compared: capitals, accents and spaces do not matter; "số, ký hiệu" and "số ký hiệu" are two. */
export function tagKey(name: string): string {
  return name === '.' ? '.' : foldSearch(name).replace(/[^a-z0-9,]/g, '');
}

export function text<T>(explanation: string, print: TextTag<T>['print'], ...aliases: string[]): TextTag<T> {
  return { explanation, print, aliases };
}

export function list<T, E>(
  explanation: string,
  scope: Scope<E>,
  entries: (value: T, uses: Uses) => readonly E[],
): ListTag<T> {
  return { explanation, declared: scope, open: (value, uses) => entries(value, uses).map(scope.entry) };
}

export function scope<T>(
  texts: Readonly<Record<string, TextTag<T>>>,
  lists: Readonly<Record<string, ListTag<T>>> = {},
): Scope<T> {
  const textByKey = new Map(
    Object.entries(texts).flatMap(([name, tag]) =>
      [name, ...tag.aliases].map((one) => [tagKey(one), { ...tag, name }] as const),
    ),
  );
  const listByKey = new Map(
    Object.entries(lists).map(([name, tag]) => [tagKey(name), { ...tag, name, inside: tag.declared }] as const),
  );
  return {
    texts: textByKey,
    lists: listByKey,
    entry: (value) => ({
      text: (key, uses) => textByKey.get(key)?.print(value, uses),
      list: (key, uses) => listByKey.get(key)?.open(value, uses),
    }),
  };
}
