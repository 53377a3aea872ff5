/** "Không đặt nhiệm vụ": the reason is asked for in the card of the loss, and taken back there. */
import { useState } from 'preact/hooks';
import type { ItemCode } from '../../../core/codes.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { named } from '../model/actions.ts';
import { closeDecline, declineTask, faultOfReason, typeReason, wantTask } from '../model/decline.ts';
import { LOSS } from '../texts.ts';
import { useFocusOnOpen, useSidebar, useStore } from './hooks.ts';

export function Decline({ code, reason }: { readonly code: ItemCode; readonly reason: string }) {
  const store = useStore();
  const { working } = useSidebar();
  const [isAsked, setAsked] = useState(false);
  const box = useFocusOnOpen<HTMLTextAreaElement>(code);
  const fault = faultOfReason(reason);
  return (
    <form
      class="fill"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        closeDecline(store, code);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (fault === '' && working === '') named(store, () => void declineTask(store, code, reason));
      }}
    >
      {/* What is wrong with a text is told at once, that there is none when it is to be written. */}
      <Field label={LOSS.reason} hint={LOSS.reasonHint} error={isAsked || reason.trim() !== '' ? fault : ''}>
        {(control) => (
          <textarea
            {...control}
            ref={box}
            rows={2}
            value={reason}
            onInput={(event) => typeReason(store, code, event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="ways">
        <Button kind="primary" isSubmit disabled={working !== ''}>
          {LOSS.declineNow}
        </Button>
        <Button kind="plain" onClick={() => closeDecline(store, code)}>
          {LOSS.cancel}
        </Button>
      </p>
    </form>
  );
}

interface DeclinedProps {
  readonly code: ItemCode;
  readonly reason: string;
  /** A task stands there besides. */
  readonly hasTask: boolean;
}

/** Why no task is set, and the way back. */
export function Declined({ code, reason, hasTask }: DeclinedProps) {
  const store = useStore();
  const { working } = useSidebar();
  const text = hasTask ? LOSS.declinedBeside(reason) : LOSS.declinedBecause(reason);
  return (
    <p class="ways">
      <span>{text}</span>
      <Button
        kind="plain"
        disabled={working !== ''}
        aria-label={hasTask ? LOSS.dropLineOf(code) : LOSS.takeBackFor(code)}
        onClick={() => named(store, () => void wantTask(store, code))}
      >
        {hasTask ? LOSS.dropLine : LOSS.takeBack}
      </Button>
    </p>
  );
}
