/** Measures of an older plan go into "Nhiệm vụ" as drafts, through the sidebar's own call. */

import type { Measure } from '../../intake/measures/read-measures.ts';
import { CallError, call } from '../kit/rpc.ts';
import { addOf, freshId } from '../tasks/model/changes.ts';
import { TEXTS } from './texts.ts';

/** One call carries at most so many. */
const MOST = 50;

/** @returns how many were added, and the numbers of the commands by which they are taken back */
export async function addDrafts(measures: readonly Measure[]): Promise<{ added: number; stamps: readonly number[] }> {
  const { who, ...author } = await openedBook();
  let added = 0;
  const stamps: number[] = [];
  for (let from = 0; from < measures.length; from += MOST) {
    const part = measures.slice(from, from + MOST);
    const changes = part.map((measure) => addOf(freshId('t'), fieldsOf(measure)));
    const answer = await call('saveTasks', {
      request: freshId('r'),
      ...{ ...author, who },
      action: TEXTS.measuresAction,
      changes,
    });
    if (answer.state === 'busy')
      throw new CallError({
        code: 'busy',
        message: TEXTS.measuresBusy(added),
        final: true,
      });
    if (answer.state !== 'saved') continue;
    added += part.length;
    stamps.push(answer.stamp);
  }
  return { added, stamps };
}

/** Who writes, and into which book. */
async function openedBook() {
  const read = async () => {
    const opened = await call('openTasks', {});
    if ('isSame' in opened) throw new CallError({ code: 'book', message: TEXTS.bookUnread, final: true });
    return opened;
  };
  let opened = await read();
  const who = /^[\p{L}\d]/u.test(opened.email) ? opened.email : TEXTS.writer;
  if (opened.unready) {
    await call('prepareTasks', { who, zone: opened.zone });
    opened = await read();
  }
  return { who, zone: opened.zone, book: opened.book, round: opened.round, year: '' };
}

function fieldsOf({ codes, text, cooperating, line: _, ...facts }: Measure) {
  const fields = {
    codes: codes.join('; '),
    measure: text,
    ...facts,
    cooperating: cooperating.join('; '),
    status: 'Đề xuất',
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
