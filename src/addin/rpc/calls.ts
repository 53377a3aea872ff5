/** The calls a page may make: name, what goes in, what comes back. Both sides check against these schemas. */

import { Book } from './book-schema.ts';
import { DOCUMENT_CALLS } from './document-calls.ts';
import * as v from './schema.ts';
import { TASK_CALLS } from './task-calls.ts';

/** Text no cell could hold is refused before it travels. */
const CellText = v.pipe(v.string(), v.maxLength(50_000));
const Amount = v.pipe(v.number(), v.finite());

const ResultRow = v.object({
  code: CellText,
  title: CellText,
  max: v.optional(Amount),
  score: v.optional(v.union([Amount, v.literal('KAD')])),
  self: v.optional(Amount),
  cause: v.optional(CellText),
});

export const CALLS = {
  applyResult: {
    input: v.object({ rows: v.array(ResultRow), settings: v.record(v.string(), CellText) }),
    output: v.object({ updated: v.number(), added: v.number(), settings: v.number() }),
  },
  readBook: { input: v.object({}), output: Book },
  ...DOCUMENT_CALLS,
  ...TASK_CALLS,
} as const;

export type Calls = typeof CALLS;
export type CallName = keyof Calls;
export type CallInput<Name extends CallName> = v.InferOutput<Calls[Name]['input']>;
export type CallOutput<Name extends CallName> = v.InferOutput<Calls[Name]['output']>;

/** What travels back: a result, or a message for the person. */
export type Answer<Name extends CallName> =
  | { readonly ok: true; readonly result: CallOutput<Name> }
  | { readonly ok: false; readonly message: string };

/** Checks a value against a schema and names the first thing that is wrong. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { ok: true; value: v.InferOutput<Schema> } | { ok: false; at: string } {
  const at = schema.test(value, '');
  return at === undefined ? { ok: true, value: value as v.InferOutput<Schema> } : { ok: false, at };
}
