/** The one entry for calls from pages: finds the call in the features' tables, answers with data or with what went wrong. */
import { BookError } from '../book/book-error.ts';
import { batchCalls } from './batch.ts';
import { bookCalls } from './book.ts';
import { criteriaCalls } from './criteria.ts';
import { documentCalls } from './documents.ts';
import { dossierCalls } from './dossier.ts';
import { draftCalls } from './drafts.ts';
import { type Failure, failureOf } from './failure.ts';
import { intakeCalls } from './intake.ts';
import { ledgerCalls } from './ledgers.ts';
import { windowCalls } from './menu.ts';
import { privacyCalls } from './privacy.ts';
import { provinceCalls } from './province.ts';
import { targetCalls } from './summary.ts';
import { taskCalls } from './tasks.ts';

export const CALLS = {
  ...batchCalls,
  ...bookCalls,
  ...criteriaCalls,
  ...documentCalls,
  ...dossierCalls,
  ...draftCalls,
  ...intakeCalls,
  ...ledgerCalls,
  ...privacyCalls,
  ...provinceCalls,
  ...targetCalls,
  ...taskCalls,
  ...windowCalls,
} as const;

export type { Failure };

export type CallName = keyof typeof CALLS;
export type CallInput<Name extends CallName> = Exclude<(typeof CALLS)[Name]['input'], undefined>;
export type CallOutput<Name extends CallName> = ReturnType<(typeof CALLS)[Name]['run']>;

/** What travels back. */
export type Answer<Name extends CallName> =
  | { readonly ok: true; readonly result: CallOutput<Name> }
  | ({ readonly ok: false } & Failure);

/**
 * Answers one request. JSON text travels both ways: a Date or `undefined` inside an object would make Apps Script deliver
 * `null` for all of it (developers.google.com/apps-script/guides/html/reference/run).
 * @param request JSON: {name, input}
 */
export function answer(request: string): string {
  return JSON.stringify(handle(request));
}

function handle(request: string): Answer<CallName> {
  const { name, input } = parse(request);
  try {
    if (!isCall(name))
      throw new BookError(`Trang gọi một chức năng không có: “${name}”. Hãy đóng trang và mở lại.`, 'input');
    return { ok: true, result: CALLS[name].run(input) };
  } catch (error) {
    return { ok: false, ...failureOf(error) };
  }
}

const isCall = (name: string): name is CallName => Object.hasOwn(CALLS, name);

function parse(request: string): { name: string; input: unknown } {
  const read: unknown = JSON.parse(request);
  const { name, input } = typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  return { name: typeof name === 'string' ? name : '', input };
}
