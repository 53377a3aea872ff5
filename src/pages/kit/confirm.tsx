/** A question in its place, never a window over it: scrolled into view, its safe answer has the focus, Esc gives it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface Props {
  /** What is asked, and what comes of "yes". */
  readonly question: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  /** What it does cannot be taken back. */
  readonly isDanger?: boolean;
  readonly isBusy?: boolean;
  /** Something is still missing for "yes"; to leave it needs nothing. */
  readonly isReady?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** Other ways than the two. */
  readonly children?: ComponentChildren;
}

export function Confirm(props: Props) {
  const { question, yes, no, isDanger = false, isBusy = false, isReady = true, onYes, onNo, children } = props;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    place.current?.scrollIntoView({ block: 'nearest' });
    // What is missing is filled in before: keys go on to it from where they are.
    if (isReady) place.current?.querySelector<HTMLElement>('button:last-of-type')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      ref={place}
      role="alertdialog"
      aria-label={yes}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onNo();
      }}
    >
      <Notice tone="warning">
        <p>{question}</p>
        <div class="line">
          <Button kind={isDanger ? 'danger' : 'primary'} disabled={isBusy || !isReady} onClick={onYes}>
            {yes}
          </Button>
          {children}
          <Button disabled={isBusy} onClick={onNo}>
            {no}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
