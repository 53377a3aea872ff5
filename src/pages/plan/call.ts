/** Calls the server with patience; every way to fail becomes an error with a sentence for the person. */
import type { CallInput, CallName, CallOutput } from '../../addin/rpc/calls.ts';
import { CallError, call } from '../shared/rpc.ts';
import { explain } from './errors.ts';

/** Import of a long document takes seconds; beyond this nothing comes any more (a lost answer never fails by itself). */
const PATIENCE = 120_000;

/** @throws Error whose message is for the person */
export async function callServer<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  if (!navigator.onLine) throw new Error(explain('offline'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
  });
  try {
    return await Promise.race([call(name, input), late]);
  } catch (error) {
    // Drive refuses for reasons of its own, and a document has a way out of its own: the Word file.
    const reason = error instanceof CallError ? error.reason : '';
    throw new Error(explain(reason || (error instanceof Error ? error.message : error)));
  } finally {
    clearTimeout(timer);
  }
}
