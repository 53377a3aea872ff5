/** One way to do what takes a while: what is being done, how it ended, how to try again, and where the keyboard goes on. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CLOCK, type Clock } from './clock.ts';
import { PageError } from './rpc.ts';
import { CALLS } from './texts.ts';

/** A good message is read by then; a bad one stays until it is closed. */
export const GOOD_STAYS = 8000;

/** After this long without an answer the page says that Google is slow. */
export const SLOW_AFTER = 10_000;

export interface Said {
  readonly text: string;
  /** `plain` tells how things stand, and stays. */
  readonly tone: 'good' | 'bad' | 'plain';
  /** What can be done about it at once, such as "Hoàn tác"; the message then stays until it is closed. */
  readonly action?: { readonly label: string; readonly act: () => void } | undefined;
  /** It is the end of the work, and stays in view. */
  readonly stays?: boolean;
}

export const good = (text: string): Said => ({ text, tone: 'good' });
export const bad = (text: string): Said => ({ text, tone: 'bad' });

/** Tells how far the work is, and lets the page draw it. */
export type Progress = (words: string) => Promise<void>;

/**
 * @param isWanted whether the person still waits for it
 * @returns what is said at the end, undefined for nothing
 */
export type Task = (progress: Progress, isWanted: () => boolean) => Promise<Said | undefined>;

export interface Work {
  /** What is being done; '' when nothing is. */
  readonly busy: string;
  /** What is being done takes longer than usual. */
  readonly isSlow: boolean;
  readonly said: Said | undefined;
  /** Why the last task failed; `refused` of a CallError tells whether its outcome is known. */
  readonly failure: unknown;
  /** Does the failed task once more. */
  readonly retry: (() => void) | undefined;
  /** One task at a time: a second one is not begun. */
  readonly run: (task: Task, words?: string) => void;
  readonly say: (said: Said | undefined) => void;
  /** The person waits no more: the task goes on by itself, and says nothing at its end. */
  readonly leave: (said: Said) => void;
}

/** @param words what is being done where a task says nothing else */
export function useCall(words: string, clock: Clock = CLOCK): Work {
  const [busy, setBusy] = useState('');
  const [isSlow, setSlow] = useState(false);
  const [said, setSaid] = useState<Said>();
  const [failed, setFailed] = useState<{ readonly failure: unknown; readonly again: () => void }>();
  /** The task that is waited for; 0 for none. */
  const current = useRef(0);
  const last = useRef(0);
  const returnFocus = useReturnedFocus(busy);
  useEffect(() => {
    setSlow(false);
    return busy === '' ? undefined : clock.after(SLOW_AFTER, () => setSlow(true));
  }, [busy]);
  useEffect(() => {
    if (said?.tone !== 'good' || said.action || said.stays) return undefined;
    return clock.after(GOOD_STAYS, () => setSaid(undefined));
  }, [said]);
  const run = (task: Task, doing = words): void => {
    if (current.current !== 0) return;
    last.current += 1;
    const own = last.current;
    current.current = own;
    const isWanted = (): boolean => current.current === own;
    const unlessLeft = (act: () => void): void => {
      if (isWanted()) act();
    };
    returnFocus.remember();
    setSaid(undefined);
    setFailed(undefined);
    const progress: Progress = async (now) => {
      unlessLeft(() => setBusy(now));
      // A long computation would begin before the words are drawn.
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    progress(doing)
      .then(() => task(progress, isWanted))
      .then((end) => unlessLeft(() => setSaid(end)))
      .catch((failure: unknown) =>
        unlessLeft(() => {
          setFailed({ failure, again: () => run(task, doing) });
          setSaid(bad(messageOf(failure)));
        }),
      )
      .finally(() =>
        unlessLeft(() => {
          current.current = 0;
          setBusy('');
        }),
      );
  };
  const leave = (end: Said): void => {
    current.current = 0;
    setBusy('');
    setSaid(end);
  };
  return { busy, isSlow, said, failure: failed?.failure, retry: failed?.again, run, say: setSaid, leave };
}

/** What a person is told of a failure, whatever was thrown. */
export function messageOf(failure: unknown): string {
  if (failure instanceof PageError) return failure.message;
  return CALLS.fault(failure instanceof Error ? failure.message : String(failure));
}

/** A button that is disabled while its work goes on loses the focus; it gets it back, or the message if it is gone. */
function useReturnedFocus(busy: string): { remember: () => void } {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const element = before.current;
    if (busy !== '' || !element) return;
    before.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const isUsable = element.isConnected && !element.matches(':disabled');
    const target = isUsable ? element : document.querySelector('[data-said]');
    if (target instanceof HTMLElement) target.focus({ preventScroll: isUsable });
  }, [busy]);
  return {
    remember: () => {
      before.current = document.activeElement === document.body ? null : document.activeElement;
    },
  };
}
