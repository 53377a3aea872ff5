/** At the foot: what goes on, and how the last thing ended, with its way back; it stands below the fields, never over them. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { CLOCK } from '../../kit/clock.ts';
import { GOOD_STAYS } from '../../kit/use-call.ts';
import { named } from '../model/actions.ts';
import { undoLast } from '../model/side-actions.ts';
import { WORDS } from '../texts.ts';
import { useSidebar, useStore } from './hooks.ts';
import '../../kit/status.css';

export function Foot() {
  const store = useStore();
  const { working, progress, notice } = useSidebar();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice?.kind !== 'good') return undefined;
    let stop = (): void => undefined;
    // Whoever is at its buttons is not hurried.
    const go = (): void => {
      if (place.current?.contains(document.activeElement)) stop = CLOCK.after(GOOD_STAYS, go);
      else if (store.state.notice === notice) store.set({ notice: undefined });
    };
    stop = CLOCK.after(GOOD_STAYS, go);
    return () => stop();
  }, [notice, store]);
  const undo = notice?.undo ?? [];
  return (
    <div ref={place} class="foot">
      <div role="status">
        {working && (
          <p class="said busy">
            {working}
            {progress && ` ${progress.done}/${progress.of}`}
          </p>
        )}
        {notice && <p class={`said ${notice.kind}`}>{notice.text}</p>}
      </div>
      {progress && <progress value={progress.done} max={progress.of} aria-label={WORDS.saveProgress} />}
      {notice && (
        <p class="ways">
          {undo.length > 0 && (
            <Button disabled={working !== ''} onClick={() => named(store, () => void undoLast(store, undo))}>
              {WORDS.undo}
            </Button>
          )}
          <Button kind="plain" aria-label={WORDS.closeNotice} onClick={() => store.set({ notice: undefined })}>
            ×
          </Button>
        </p>
      )}
    </div>
  );
}
