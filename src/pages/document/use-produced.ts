/** Makes the document anew whenever the data of the dialog or the choices change; the last one stands until the next is ready. */

import { useEffect, useState } from 'preact/hooks';
import type { DocumentKind } from '../../book/document-kinds.ts';
import { messageOf } from '../kit/use-call.ts';
import type { Choices } from './choices.ts';
import type { DialogData } from './dialog-data.ts';
import { type Produced, produce } from './produce.ts';
import { WORDS } from './texts.ts';

export interface Production {
  readonly produced: Produced | undefined;
  /** What is being done; '' when nothing is. */
  readonly step: string;
  readonly problem: string;
  readonly stop: () => void;
  readonly again: () => void;
}

class Stopped extends Error {}

export function useProduced(
  dialogData: DialogData | undefined,
  choices: Choices | undefined,
  kind: DocumentKind,
): Production {
  const [produced, setProduced] = useState<Produced>();
  const [step, setStep] = useState('');
  const [problem, setProblem] = useState('');
  const [round, setRound] = useState(0);
  const [run] = useState({ current: 0 });
  useEffect(() => {
    if (!dialogData || !choices) return;
    run.current += 1;
    const own = run.current;
    const tell = async (what: string): Promise<void> => {
      setStep(what);
      // Lets the page draw and take clicks between two steps.
      await new Promise((resolve) => setTimeout(resolve));
      if (own !== run.current) throw new Stopped();
    };
    produce(dialogData, choices, kind, tell).then(
      (fresh) => {
        if (own !== run.current) return;
        setProduced(fresh);
        setProblem('');
        setStep('');
      },
      (error: unknown) => {
        if (error instanceof Stopped || own !== run.current) return;
        // The last document does not fit these choices: it must not be created under them.
        setProduced(undefined);
        setProblem(messageOf(error));
        setStep('');
      },
    );
  }, [dialogData, choices, kind, round]);
  const stop = (): void => {
    run.current += 1;
    setStep('');
    setProduced(undefined);
    setProblem(WORDS.stopped);
  };
  return { produced, step, problem, stop, again: () => setRound(round + 1) };
}
