/** Calls the server through the one door; every way to fail becomes an error with a Vietnamese sentence. */
import { type Answer, CALLS, type CallInput, type CallName, type CallOutput, check } from '../../addin/rpc/calls.ts';
import { explain } from './errors.ts';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  cchcCall(request: string): void;
}

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

/** Import of a long document takes seconds; beyond this nothing comes any more (a run ends after six minutes). */
const PATIENCE = 180_000;

/** @throws Error whose message is for the person */
export function callServer<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  return new Promise((resolve, reject) => {
    const fail = (reason: unknown): void => reject(new Error(explain(reason)));
    if (!navigator.onLine) {
      fail('offline');
      return;
    }
    const timer = setTimeout(() => fail('no answer'), PATIENCE);
    google.script.run
      .withSuccessHandler((text) => {
        clearTimeout(timer);
        const answer = typeof text === 'string' ? (JSON.parse(text) as Answer<Name>) : undefined;
        if (!answer) return fail('no answer');
        if (!answer.ok) return fail(answer.message);
        const checked = check(CALLS[name].output, answer.result);
        if (checked.ok) resolve(checked.value as CallOutput<Name>);
        else fail(`unexpected ${checked.at}`);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        fail(error instanceof Error ? error.message : error);
      })
      .cchcCall(JSON.stringify({ name, input }));
  });
}

export function closeDialog(): void {
  google.script.host.close();
}
