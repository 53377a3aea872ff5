/** The one entry for calls from pages: finds the call in the features' tables, answers with data or with what went wrong. */
import { BookError } from '../book/book-error.ts';
import { explainGoogleError } from '../core/google-errors.ts';
import { bookCalls } from './book.ts';
import { documentCalls } from './documents.ts';
import { draftCalls } from './drafts.ts';
import { intakeCalls } from './intake.ts';
import { taskCalls } from './tasks.ts';

const CALLS = { ...bookCalls, ...documentCalls, ...draftCalls, ...intakeCalls, ...taskCalls } as const;

export type CallName = keyof typeof CALLS;
export type CallInput<Name extends CallName> = Exclude<(typeof CALLS)[Name]['input'], undefined>;
export type CallOutput<Name extends CallName> = ReturnType<(typeof CALLS)[Name]['run']>;

export interface Failure {
  /** Begins with "google-" where Google failed; otherwise what the add-in itself refuses: `book`, `input`, `busy` … */
  readonly code: string;
  /** Complete Vietnamese sentences: what happened, what to do. */
  readonly message: string;
  /** The same again, at once, is no use: a person has to act first. Otherwise the work may have been done or not. */
  readonly final: boolean;
}

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

/** What a person is told of an error, whoever threw it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof BookError) return { code: error.code, message: error.message, final: true };
  const failure = explainGoogleError(error);
  // Nobody foresaw it: where it came from stands in the execution log.
  if (failure.code === 'google-unknown') console.error(error instanceof Error ? error.stack : error);
  return failure;
}

const isCall = (name: string): name is CallName => Object.hasOwn(CALLS, name);

function parse(request: string): { name: string; input: unknown } {
  const read: unknown = JSON.parse(request);
  const { name, input } = typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  return { name: typeof name === 'string' ? name : '', input };
}
