/** Reads the data of a dialog, and looks again when the person comes back from the sheet. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentKind } from '../../book/document-kinds.ts';
import { type DialogData, openDialogData } from './dialog-data.ts';

export interface Opening {
  readonly dialogData: DialogData | undefined;
  /** Why it could not be read the last time; undefined where it could. */
  readonly failure: unknown;
  readonly busy: boolean;
  readonly reopen: () => Promise<DialogData | undefined>;
}

/** Coming back within this time has changed nothing. */
const QUIET = 4000;

export function useDialogData(kind: DocumentKind): Opening {
  const [dialogData, setDialogData] = useState<DialogData>();
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const text = useRef('');
  const last = useRef(0);
  const running = useRef(false);
  const reopen = useCallback(async () => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    try {
      const fresh = await openDialogData(kind);
      const now = JSON.stringify(fresh);
      // The same book again must not draw the document anew.
      if (now !== text.current) setDialogData(fresh);
      text.current = now;
      setFailure(undefined);
      return fresh;
    } catch (error) {
      setFailure(error);
      return undefined;
    } finally {
      running.current = false;
      last.current = Date.now();
      setBusy(false);
    }
  }, [kind]);
  useEffect(() => {
    void reopen();
    const back = (): void => {
      if (Date.now() - last.current > QUIET) void reopen();
    };
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  }, [reopen]);
  return { dialogData, failure, busy, reopen };
}
