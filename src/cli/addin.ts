/** Calls the built add-in in the host the way its pages do: by name through the one entry for calls. */
import type { Answer, CallInput, CallName, CallOutput } from '../addin/door.ts';
import type { Host } from '../host/host.ts';
import { InputError } from './input-error.ts';

/** @throws InputError with the add-in's own message when it refuses */
export function callAddin<Name extends CallName>(host: Host, name: Name, input: CallInput<Name>): CallOutput<Name> {
  const answer = JSON.parse(String(host.call('cchcCall', [JSON.stringify({ name, input })]))) as Answer<Name>;
  if (!answer.ok) throw new InputError(answer.message);
  return answer.result;
}

/** Runs a menu item and gives what it told the person. */
export function runMenu(host: Host, label: string): string {
  return host
    .runMenu(label)
    .alerts.map(({ message }) => message)
    .join('\n');
}
