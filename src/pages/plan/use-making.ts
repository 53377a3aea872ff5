/** What happens after a click on one of the buttons: one request at a time, asked again as the same request. */
import { useRef, useState } from 'preact/hooks';
import type { Choices } from './choices.ts';
import type { DialogData, DocumentRecord, Kind } from './dialog-data.ts';
import { create, isBeingMade, type Outcome, update, type Wish, wishFor } from './make.ts';
import type { Produced } from './produce.ts';
import { WORDS } from './words.ts';

export interface Making {
  readonly working: string;
  readonly outcome: Outcome | undefined;
  readonly problem: string;
}

interface Given {
  readonly kind: Kind;
  readonly dialogData: DialogData | undefined;
  readonly choices: Choices | undefined;
  readonly produced: Produced | undefined;
  readonly person: string;
  readonly reopen: () => Promise<DialogData | undefined>;
}

const IDLE: Making = { working: '', outcome: undefined, problem: '' };

export function useMaking({ kind, dialogData, choices, produced, person, reopen }: Given) {
  const [making, setMaking] = useState<Making>(IDLE);
  const open = useRef<{ wish: Wish; produced: Produced; target: string } | undefined>(undefined);
  const turn = useRef(0);

  async function start(document: DocumentRecord | undefined, adjusted: boolean, force: boolean): Promise<void> {
    if (!dialogData || !choices || !produced || making.working) return;
    const target = document?.request ?? '';
    turn.current += 1;
    const own = turn.current;
    setMaking({ ...IDLE, working: document ? WORDS.updating : WORDS.creating });
    try {
      const unanswered = open.current && open.current.produced !== produced && !target;
      if (unanswered || (!target && !open.current && isBeingMade(dialogData, kind, person))) {
        // Another document than the one whose answer is missing: first see what became of that.
        open.current = undefined;
        await reopen();
        if (own === turn.current) setMaking({ ...IDLE, problem: WORDS.lastAttempt });
        return;
      }
      const same = open.current?.produced === produced && open.current.target === target;
      const wish =
        same && open.current
          ? open.current.wish
          : wishFor(dialogData, produced, { kind, choices, person, document, adjusted });
      open.current = { wish, produced, target };
      const outcome = document ? await update(document, wish, force) : await create(wish);
      // Whatever it says, it is an answer: a question has written nothing.
      open.current = undefined;
      // Also when nobody waits any more: the next click must know of the document.
      if (outcome.state === 'created' || outcome.state === 'updated') void reopen();
      if (own === turn.current) setMaking({ ...IDLE, outcome });
    } catch (error) {
      if (own === turn.current) setMaking({ ...IDLE, problem: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    making,
    make: (adjusted = false) => void start(undefined, adjusted, false),
    renew: (document: DocumentRecord, force = false) => void start(document, false, force),
    clear: () => setMaking(IDLE),
    /** Google goes on; the row in the tab is completed when a dialog opens. */
    stopWaiting: () => {
      turn.current += 1;
      setMaking({ ...IDLE, problem: WORDS.stillGoing });
    },
  };
}
