/** Work of a face that is kept while it is not saved, and given back to the face when the person goes on with it. */
import { useRef, useState } from 'preact/hooks';
import { useDraft } from './use-draft.tsx';

export interface KeptWork<T> {
  /** What was left the last time, until somebody decides about it. */
  readonly offered: T | undefined;
  readonly goOn: () => void;
  readonly drop: () => void;
  /** What the face goes on with. */
  readonly resumed: T | undefined;
  /** Undefined where nothing is left to save. */
  readonly keep: (work: T | undefined) => void;
  readonly isLost: boolean;
}

/** @param page of the face @param isWhole whether what was kept can be gone on with */
export function useKept<T>(page: string, isWhole: (kept: Partial<T>) => boolean): KeptWork<T> {
  const draft = useDraft<T>(page, isWhole);
  const [resumed, setResumed] = useState<T>();
  /** A face that has nothing yet does not throw away what was left before. */
  const isOwn = useRef(false);
  return {
    ...{ offered: draft.offered, isLost: draft.isLost, resumed },
    goOn: () => {
      isOwn.current = true;
      setResumed(draft.offered);
      draft.takeUp();
    },
    drop: draft.forget,
    keep: (work) => {
      if (work !== undefined) draft.keep(work);
      else if (isOwn.current) draft.forget();
      isOwn.current = work !== undefined;
    },
  };
}
