/** Calls the server with patience, and says that a document has a way out when Google fails: the Word file. */
import type { CallInput, CallName, CallOutput } from '../../addin/door.ts';
import { explainGoogleError } from '../../core/google-errors.ts';
import { CallError, call } from '../kit/rpc.ts';

/** Import of a long document takes seconds; beyond this nothing comes any more (a lost answer never fails by itself). */
const PATIENCE = 120_000;

/** @throws CallError whose message is for the person */
export async function callServer<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  if (!navigator.onLine) throw withWord(new CallError(explainGoogleError('offline')));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CallError(explainGoogleError('no answer'))), PATIENCE);
  });
  try {
    return await Promise.race([call(name, input), late]);
  } catch (error) {
    throw error instanceof CallError ? withWord(error) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** What the add-in itself refuses says what to do; where Google fails, the document can still be had. */
function withWord(error: CallError): CallError {
  const { code, refused, message } = error;
  if (!code.startsWith('google-')) return error;
  return new CallError({ code, final: refused, message: `${message.replace(/\.$/, '')}; nút Tải Word vẫn dùng được.` });
}
