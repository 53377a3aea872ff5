/** A book with the sample and the calls of the document dialogs, through the pages' door of the built add-in. */
import type { Answer, CallInput, CallName, CallOutput } from '../../src/addin/door.ts';
import type { Host } from '../../src/host/host.ts';
import { smallDocx } from './docx-file.ts';

export const DOCX = smallDocx();

export function ask<Name extends CallName>(host: Host, name: Name, input: CallInput<Name>): Answer<Name> {
  return JSON.parse(String(host.call('cchcCall', [JSON.stringify({ name, input })])));
}

/** The result, or the test fails with the message. */
export function get<Name extends CallName>(host: Host, name: Name, input: CallInput<Name>): CallOutput<Name> {
  const answer = ask(host, name, input);
  if (!answer.ok) throw new Error(answer.message);
  return answer.result;
}

export const request = (number = 1): string => `request-${number}`;

export function make(host: Host, number = 1, record: Record<string, string> = {}) {
  return ask(host, 'createDocument', { requestId: request(number), name: `Kế hoạch ${number}`, docx: DOCX, record });
}

/** The rows of "Văn bản" by key. */
export function records(host: Host): Record<string, string>[] {
  return get(host, 'openDocuments', {}).documents;
}
