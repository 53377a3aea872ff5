/** A dialog's work that is not written yet: kept while it is open, offered when the dialog opens again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Keeper } from './drafts.ts';
import { Notice } from './notice.tsx';
import { call } from './rpc.ts';
import { DRAFTS } from './texts.ts';

export interface KeptDraft<T> {
  /** What was left the last time, until it is taken up, thrown away or replaced. */
  readonly offered: T | undefined;
  readonly keep: (draft: T) => void;
  /** There is nothing left to keep: it was written, or thrown away. */
  readonly forget: () => void;
  /** Takes the offer away; the draft stays kept until another one or nothing takes its place. */
  readonly takeUp: () => void;
  /** The draft could not be kept. */
  readonly isLost: boolean;
}

/** @param page tells the dialogs of a book apart @param isWhole whether what was kept can be gone on with */
export function useDraft<T>(page: string, isWhole: (kept: Partial<T>) => boolean): KeptDraft<T> {
  const [offered, setOffered] = useState<T>();
  const [isLost, setLost] = useState(false);
  const keeper = useRef<Keeper<T> | undefined>(undefined);
  /** What was to be kept before it was known for which book. */
  const early = useRef<{ readonly draft: T | undefined } | undefined>(undefined);
  useEffect(() => {
    const open = async (): Promise<void> => {
      const { id } = await call('whichBook', {});
      const own = new Keeper<T>(`${id}-${page}`, call, () => setLost(true));
      const kept = early.current ? undefined : await own.read();
      keeper.current = own;
      if (early.current?.draft !== undefined) own.keep(early.current.draft);
      else if (kept && isWhole(kept)) setOffered(kept as T);
    };
    // Without an answer nothing is kept, and the dialog works all the same.
    open().catch(() => setLost(true));
  }, []);
  const put = (draft: T | undefined): void => {
    setOffered(undefined);
    if (!keeper.current) early.current = { draft };
    else if (draft === undefined) keeper.current.forget();
    else keeper.current.keep(draft);
  };
  return {
    ...{ offered, isLost },
    keep: put,
    forget: () => put(undefined),
    takeUp: () => setOffered(undefined),
  };
}

interface Props {
  /** What it is: "văn bản có 37 dòng". */
  readonly what: string;
  readonly onGoOn: () => void;
  readonly onDrop: () => void;
}

export function DraftOffer({ what, onGoOn, onDrop }: Props) {
  return (
    <Notice label={DRAFTS.label}>
      <p>{what}</p>
      <div class="line">
        <Button onClick={onGoOn}>{DRAFTS.goOn}</Button>
        <Button kind="plain" onClick={onDrop}>
          {DRAFTS.drop}
        </Button>
      </div>
    </Notice>
  );
}
