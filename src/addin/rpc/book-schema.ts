/** A book as it travels: the cells of its tabs. `parseBook` makes sense of them. */
import * as v from './schema.ts';

/** Cells of a tab: the keys of its columns; per row its place, then a cell for each key. */
export const PlainTable = v.object({
  keys: v.array(v.string()),
  rows: v.array(v.array(v.union([v.string(), v.number(), v.boolean()]))),
});

export const Book = v.object({
  locale: v.optional(v.string()),
  zone: v.string(),
  info: PlainTable,
  scores: PlainTable,
  tasks: PlainTable,
  units: PlainTable,
  wording: v.optional(PlainTable),
  ranking: v.optional(PlainTable),
});
