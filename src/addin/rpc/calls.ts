/** The calls a page may make: name and what goes in. Both sides check against these schemas. */

import type { ANSWERS } from './answers.ts';
import { BOOK_CALLS } from './book-calls.ts';
import { DOCUMENT_CALLS } from './document-calls.ts';
import { INTAKE_CALLS } from './intake-calls.ts';
import * as v from './schema.ts';
import { TASK_CALLS } from './task-calls.ts';

export const CALLS = {
  readBook: v.object({}),
  ...BOOK_CALLS,
  ...DOCUMENT_CALLS,
  ...INTAKE_CALLS,
  ...TASK_CALLS,
} as const;

export type CallName = keyof typeof CALLS;
export type CallInput<Name extends CallName> = v.InferOutput<(typeof CALLS)[Name]>;
export type CallOutput<Name extends CallName> = v.InferOutput<(typeof ANSWERS)[Name]>;

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
