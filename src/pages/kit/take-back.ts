/** What was just written is said with the way back. */
import { call } from './rpc.ts';
import { UNDO } from './texts.ts';
import { bad, good, type Said, type Work } from './use-call.ts';

export interface Written {
  readonly text: string;
  /** The number of the command. */
  readonly stamp: number;
  /** @param kept cells that somebody changed since, which stay */
  readonly undone: (kept: number) => string;
  /** What the page shows is read again. */
  readonly reread: () => Promise<unknown>;
}

export function withUndo(work: Work, { text, stamp, undone, reread }: Written): Said {
  const takeBack = async (): Promise<Said> => {
    const answer = await call('undoCommand', { number: stamp });
    if (answer.state === 'busy') return bad(UNDO.busy);
    await reread();
    return good([undone(answer.kept.length), answer.told].filter(Boolean).join(' '));
  };
  return { ...good(text), action: { label: UNDO.label, act: () => work.run(takeBack, UNDO.undoing) } };
}
