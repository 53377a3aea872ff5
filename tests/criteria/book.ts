/** Books in the host with a card by a set, and the window's model on them. */
import { readFileSync } from 'node:fs';
import type { CallInput, CallName, CallOutput } from '../../src/addin/door.ts';
import { type CriteriaSet, itemsOf } from '../../src/core/criteria/criteria-set.ts';
import { readSetFile } from '../../src/core/criteria/set-file.ts';
import type { Host } from '../../src/host/host.ts';
import { keepRequest, planChange } from '../../src/pages/criteria/model/change.ts';
import { type CriteriaBook, openCriteria } from '../../src/pages/criteria/model/criteria-book.ts';
import { call, click, emptyBook } from '../workbook/book.ts';

const read = readSetFile(readFileSync(new URL('../../src/criteria/teaching-2026.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error(read.message);
export const TEACHING: CriteriaSet = read.set;

/** @throws Error with the server's message */
export const caller =
  (host: Host) =>
  async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> => {
    const answer = call(host, name, input);
    if (!answer.ok) throw new Error(answer.message);
    return answer.result as CallOutput<Name>;
  };

export const opened = (host: Host): Promise<CriteriaBook> => openCriteria(caller(host));

/** As the window writes it. @returns the number of the command */
export async function keep(
  host: Host,
  set: CriteriaSet,
  profile: string | undefined,
  decisions: Parameters<typeof planChange>[3] = new Map(),
): Promise<number> {
  const book = await opened(host);
  const plan = profile === undefined ? undefined : planChange(book, set, profile, decisions);
  return (await caller(host)('keepCriteria', keepRequest(book, { set, profile, plan }))).stamp;
}

export const itemCount = (set: CriteriaSet, profile: string): number => itemsOf(set, profile).length;

export function newBook(): Host {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  return host;
}
