/** Calls the server from a page, by name; what goes wrong is a message for the person. */
import type { Answer, CallInput, CallName, CallOutput, Failure } from '../../addin/door.ts';
import { explainGoogleError } from '../../core/google-errors.ts';
import { answerOf, type Runner } from './script-run.ts';
import { CALLS } from './texts.ts';

/** What a person can do something about; its message is for them. */
export class PageError extends Error {}

/** What a page shows when a call did not succeed. */
export class CallError extends PageError {
  /** What kind of failure it is: of Google's, or of the add-in itself. */
  readonly code: string;
  /** The server answered, or forbade it: asking again is no use. Otherwise it may have been written. */
  readonly refused: boolean;

  constructor({ code, message, final }: Failure) {
    super(message);
    this.code = code;
    this.refused = final;
  }
}

/** What `call` is; tests and models get another one passed. */
export type Call = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;

interface Run extends Runner<Run> {
  cchcCall(request: string): void;
}

interface ScriptHost {
  close(): void;
  readonly editor: { focus(): void };
}

declare global {
  interface Window {
    readonly google?: { readonly script: { readonly run: Run; readonly host: ScriptHost } };
  }
}

/** A lost answer never fails by itself; after this long none comes any more. Importing a long document takes seconds. */
export const ANSWER_PATIENCE = 120_000;

/**
 * JSON text travels both ways: a Date or `undefined` in an object would make Apps Script deliver null for all of it
 * (developers.google.com/apps-script/guides/html/reference/run). The answer is what our own server made, so its type is
 * that of the handler.
 * @throws CallError with a message for the person
 */
export async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const answer = await send(JSON.stringify({ name, input }));
  if (typeof answer !== 'string') throw new CallError(explainGoogleError('no answer'));
  const read = JSON.parse(answer) as Answer<Name>;
  if (!read.ok) throw new CallError(read);
  return read.result;
}

function send(request: string): Promise<unknown> {
  const run = window.google?.script.run;
  if (!run) return Promise.reject(new CallError({ code: 'outside', message: CALLS.outside, final: true }));
  if (!navigator.onLine) return Promise.reject(new CallError(explainGoogleError('offline')));
  return answerOf(
    run,
    (asked) => asked.cchcCall(request),
    ANSWER_PATIENCE,
    (error) => {
      return new CallError(explainGoogleError(error));
    },
  );
}

/** Closes this window or sidebar. */
export const closeWindow = (): void => window.google?.script.host.close();
