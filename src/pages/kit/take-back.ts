/** What was just written is said with the way back. */
import { CallError, call } from './rpc.ts';
import { UNDO } from './texts.ts';
import { bad, good, messageOf, type Progress, type Said, type Work } from './use-call.ts';

export interface Written {
  readonly text: string;
  /** The number of the command. */
  readonly stamp: number;
  /** Commands before it that belong to the same work, the first first: they are taken back with it. */
  readonly before?: readonly number[];
  /** @param kept cells that somebody changed since, which stay */
  readonly undone: (kept: number) => string;
  /** What the page shows is read again. */
  readonly reread: () => Promise<unknown>;
}

export function withUndo(work: Work, { text, stamp, before = [], undone, reread }: Written): Said {
  const all = [...before, stamp];
  const open = [...all];
  let kept = 0;
  const told: string[] = [];
  const takeBack = async (progress: Progress): Promise<Said> => {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if (all.length > 1) await progress(UNDO.part(all.length - open.length + 1, all.length));
      const fault = await takeOne(last);
      if (fault === undefined) open.pop();
      else if (open.length === all.length) return bad(fault);
      // What is left is taken back by the same button.
      else return { ...bad(`${UNDO.broken(all.length - open.length, all.length)} ${fault}`), action };
    }
    await reread();
    return good([undone(kept), ...told].filter(Boolean).join(' '));
  };
  const takeOne = async (number: number): Promise<string | undefined> => {
    try {
      const answer = await call('undoCommand', { number });
      if (answer.state === 'busy') return UNDO.busy;
      kept += answer.kept.length;
      told.push(answer.told);
      return undefined;
    } catch (failure) {
      if (all.length === 1) throw failure;
      // Its answer was lost the last time.
      if (failure instanceof CallError && failure.code === 'undo-done') return undefined;
      return messageOf(failure);
    }
  };
  const action = { label: UNDO.label, act: () => work.run(takeBack, UNDO.undoing) };
  return { ...good(text), action };
}
