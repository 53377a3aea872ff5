/** What happens after a click on one of the buttons: one request at a time, asked again as the same request. */

import { useRef, useState } from 'preact/hooks';
import type { DocumentKind } from '../../book/document-kinds.ts';
import { CallError } from '../kit/rpc.ts';
import { bad, type Said, useCall, type Work } from '../kit/use-call.ts';
import type { Choices } from './choices.ts';
import type { DialogData, DocumentRecord } from './dialog-data.ts';
import { create, isBeingMade, type Outcome, update, type Wish, wishFor } from './make.ts';
import type { Produced } from './produce.ts';
import { WORDS } from './texts.ts';

export interface Making {
  readonly work: Work;
  /** What the last click came to, where it is a document or a question. */
  readonly outcome: Outcome | undefined;
  readonly make: (adjusted?: boolean) => void;
  readonly renew: (document: DocumentRecord, force?: boolean) => void;
  readonly clear: () => void;
  /** Google goes on; the row in the tab is completed when a dialog opens. */
  readonly stopWaiting: () => void;
}

interface Given {
  readonly kind: DocumentKind;
  readonly dialogData: DialogData | undefined;
  readonly choices: Choices | undefined;
  readonly produced: Produced | undefined;
  readonly person: string;
  readonly reopen: () => Promise<DialogData | undefined>;
}

/** A request whose answer has not come. */
interface Open {
  readonly wish: Wish;
  readonly produced: Produced;
  /** The document that is replaced; '' for a new one. */
  readonly target: string;
}

export const isDone = (outcome: Outcome | undefined): outcome is Extract<Outcome, { file: string }> =>
  outcome?.state === 'created' || outcome?.state === 'updated';

export function useMaking({ kind, dialogData, choices, produced, person, reopen }: Given): Making {
  const work = useCall(WORDS.creating);
  const [outcome, setOutcome] = useState<Outcome>();
  const open = useRef<Open | undefined>(undefined);

  /** Another document than the one whose answer is missing: first it is seen what became of that. */
  function mustLook(target: string, data: DialogData): boolean {
    if (target !== '') return false;
    return open.current ? open.current.produced !== produced : isBeingMade(data, kind, person);
  }

  async function attempt(
    isWanted: () => boolean,
    document: DocumentRecord | undefined,
    adjusted: boolean,
    force: boolean,
  ): Promise<Said | undefined> {
    if (!dialogData || !choices || !produced) return undefined;
    const target = document?.request ?? '';
    if (mustLook(target, dialogData)) {
      open.current = undefined;
      await reopen();
      return bad(WORDS.lastAttempt);
    }
    const same = open.current?.produced === produced && open.current.target === target ? open.current : undefined;
    const wish = same?.wish ?? wishFor(dialogData, produced, { kind, choices, person, document, adjusted });
    open.current = { wish, produced, target };
    const made = document ? await update(document, wish, force) : await create(wish);
    // Whatever it says, it is an answer: a question has written nothing.
    open.current = undefined;
    // Also when nobody waits any more: the next click must know of the document.
    if (isDone(made)) void reopen();
    if (isWanted()) setOutcome(made);
    return undefined;
  }

  function start(document: DocumentRecord | undefined, adjusted: boolean, force: boolean): void {
    setOutcome(undefined);
    work.run(
      (_, isWanted) =>
        attempt(isWanted, document, adjusted, force).catch((error: unknown) => {
          throw withWord(error);
        }),
      document ? WORDS.updating : WORDS.creating,
    );
  }

  return {
    work,
    outcome,
    make: (adjusted = false) => start(undefined, adjusted, false),
    renew: (document, force = false) => start(document, false, force),
    clear: () => {
      setOutcome(undefined);
      work.say(undefined);
    },
    stopWaiting: () => work.leave(bad(WORDS.stillGoing)),
  };
}

/** What the add-in itself refuses says what to do; where Google fails, the document can still be had. */
function withWord(error: unknown): unknown {
  if (!(error instanceof CallError) || !error.code.startsWith('google-')) return error;
  const { code, refused, message } = error;
  return new CallError({ code, final: refused, message: WORDS.wordStillWorks(message.replace(/\.$/, '')) });
}
