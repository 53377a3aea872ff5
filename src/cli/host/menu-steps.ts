/** The menu, a page's bare call, and what strikes in the next action: failures of Google and other people's hands. */
import * as v from 'valibot';
import { type Answer, findMenuItem, HostProblem } from '../../host/host.ts';
import type { Session } from './session.ts';
import { Optional, type ReadSteps, step, Text, Texts, Whole, WrongStep } from './step.ts';

/** Google's buttons as a Vietnamese account shows them. */
const BUTTONS: Readonly<Record<string, string>> = {
  có: 'YES',
  không: 'NO',
  'đồng ý': 'OK',
  hủy: 'CANCEL',
  huỷ: 'CANCEL',
  đóng: 'CLOSE',
};
const NAMES = ['YES', 'NO', 'OK', 'CANCEL', 'CLOSE'];

/** More questions than any command asks: whoever has no answer closes the question. */
const CLOSING: readonly Answer[] = Array.from({ length: 20 }, () => 'CLOSE');

function answerOf(text: string): Answer {
  const name = text.trim().toUpperCase();
  const button = NAMES.includes(name) ? name : BUTTONS[text.trim().toLowerCase()];
  return button ?? { text };
}

export const NO_MENU =
  'Người này chỉ được xem sổ: sổ mở ra không có thực đơn CCHC. Hãy nhờ chủ sổ cho quyền sửa (nút Chia sẻ).';

function runMenu(session: Session, label: string, answers: readonly string[]) {
  const { host } = session;
  const nothing = { alerts: [], toasts: [], dialogs: [] };
  if (session.isReader) return { ...nothing, error: NO_MENU };
  try {
    findMenuItem(host.open(), label);
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    throw new WrongStep(`thực đơn không có mục “${label}”.`);
  }
  try {
    const run = () => host.runMenu(label, { answers: [...answers.map(answerOf), ...CLOSING] });
    session.execute(run);
    return shown(session);
  } catch (error) {
    return { ...shown(session), error: error instanceof Error ? error.message : String(error) };
  }
}

function shown({ host }: Session) {
  const { alerts, toasts, dialogs } = host.last;
  return { alerts, toasts, dialogs: dialogs.map(({ kind, title }) => ({ kind, title })) };
}

export const MENU_STEPS = {
  menu: step(v.strictObject({ menu: Text, answers: v.optional(Texts) }), (session, { menu, answers = [] }) =>
    session.act(() => runMenu(session, menu, answers)),
  ),
  call: step(v.strictObject({ call: Text, input: v.unknown() }), (session, { call, input }) =>
    session.act(() => {
      try {
        const request = JSON.stringify({ name: call, input });
        const { result } = session.execute((host) => host.call('cchcCall', [request]));
        return { answer: typeof result === 'string' ? (JSON.parse(result) as unknown) : result };
      } catch (error) {
        return { answer: null, error: error instanceof Error ? error.message : String(error) };
      }
    }),
  ),
  fault: step(
    v.strictObject({
      fault: v.strictObject({ at: Whole, when: v.picklist(['before', 'after']), says: Optional.text }),
    }),
    (session, { fault }) => {
      session.arm(fault);
      return {};
    },
  ),
  lock: step(v.strictObject({ lock: v.boolean() }), (session, { lock }) => {
    session.holdLock(lock);
    return {};
  }),
  hands: {
    parse: (raw: unknown, readSteps: ReadSteps) => {
      const { at, steps } = handsIn(raw);
      // Read at once: a wrong step inside is found before anything runs.
      const read = readSteps(steps, 'trong hands, ');
      return (session: Session) => {
        session.arm({ at, steps: read });
        return {};
      };
    },
  },
};

function handsIn(raw: unknown): { at: number; steps: readonly unknown[] } {
  const read = v.safeParse(v.strictObject({ hands: v.strictObject({ at: Whole, steps: v.array(v.unknown()) }) }), raw);
  if (read.success) return read.output.hands;
  throw new WrongStep('khóa “hands” cần {"at": số thứ tự, "steps": [các bước]}.');
}
