/** Opens the desk, and looks again when the person comes back from the sheet. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Desk, openDesk } from './desk.ts';

export interface Opening {
  readonly desk: Desk | undefined;
  readonly problem: string;
  readonly busy: boolean;
  readonly reopen: () => Promise<Desk | undefined>;
}

/** Coming back within this time has changed nothing. */
const QUIET = 4000;

export function useDesk(): Opening {
  const [desk, setDesk] = useState<Desk>();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const text = useRef('');
  const last = useRef(0);
  const running = useRef(false);
  const reopen = useCallback(async () => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    try {
      const fresh = await openDesk();
      const now = JSON.stringify(fresh);
      // The same book again must not draw the document anew.
      if (now !== text.current) setDesk(fresh);
      text.current = now;
      setProblem('');
      return fresh;
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      running.current = false;
      last.current = Date.now();
      setBusy(false);
    }
  }, []);
  useEffect(() => {
    void reopen();
    const back = (): void => {
      if (Date.now() - last.current > QUIET) void reopen();
    };
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [reopen]);
  return { desk, problem, busy, reopen };
}
