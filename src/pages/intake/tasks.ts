/** Measures of an older plan go into "Nhiệm vụ" as drafts, through the sidebar's own call. */

import { printOf } from '../../book/tasks/task-texts.ts';
import type { Measure } from '../../intake/measures/read-measures.ts';
import { CallError, call } from '../shared/rpc.ts';
import { freshId, NO_TEXTS, withFields } from '../tasks/model/changes.ts';

/** One call carries at most so many. */
const MOST = 50;

export async function addDrafts(measures: readonly Measure[]): Promise<number> {
  const { zone, email, unready } = await call('openTasks', {});
  if (unready) await call('prepareTasks', {});
  const who = /^[\p{L}\d]/u.test(email) ? email : 'Nạp kết quả';
  let added = 0;
  for (let from = 0; from < measures.length; from += MOST) {
    const part = measures.slice(from, from + MOST);
    const changes = part.map((measure) => {
      const fields = fieldsOf(measure);
      return { kind: 'add' as const, id: freshId('t'), goal: printOf(withFields(NO_TEXTS, fields)), fields };
    });
    const answer = await call('saveTasks', {
      request: freshId('r'),
      retry: false,
      who,
      zone,
      action: 'Nạp từ kế hoạch cũ',
      changes,
    });
    if (answer.state === 'busy')
      throw new CallError({
        code: 'busy',
        message: `Sổ đang bận nên mới thêm được ${added} nhiệm vụ. Hãy thử lại sau ít phút.`,
        final: true,
      });
    if (answer.state === 'saved') added += part.length;
  }
  return added;
}

function fieldsOf({ codes, text, lead, cooperating, due, deliverable }: Measure) {
  const fields = {
    codes: codes.join('; '),
    measure: text,
    lead,
    cooperating: cooperating.join('; '),
    due,
    deliverable,
    status: 'Đề xuất',
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
