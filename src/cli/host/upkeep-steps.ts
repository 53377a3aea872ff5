/** Steps at "Khôi phục cấu trúc bảng" and "Sang năm mới": done with what is chosen at first, or as the script chooses. */
import * as v from 'valibot';
import { NO_MENU } from './menu-steps.ts';
import type { Chosen } from './page/upkeep.ts';
import type { Session } from './session.ts';
import { step, Text } from './step.ts';

const Choices = v.union([v.literal(true), v.record(Text, v.union([Text, v.boolean()]))]);

function upkeep(session: Session, action: 'beginYear' | 'repairBook', choices: true | Chosen) {
  return session.act(() => {
    if (session.isReader) return { offered: [], done: [], error: NO_MENU };
    return session.window(action, session.host.user, 'anew').run(action, choices === true ? {} : choices);
  });
}

export const UPKEEP_STEPS = {
  newYear: step(v.strictObject({ newYear: Choices }), (session, { newYear }) => upkeep(session, 'beginYear', newYear)),
  repair: step(v.strictObject({ repair: Choices }), (session, { repair }) => upkeep(session, 'repairBook', repair)),
};
