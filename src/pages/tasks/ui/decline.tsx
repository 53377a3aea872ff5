/** "Không đặt nhiệm vụ": the reason is asked for in the card of the loss, and taken back there. */
import { useState } from 'preact/hooks';
import type { ItemCode } from '../../../core/codes.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { named } from '../model/actions.ts';
import { declineTask } from '../model/stage.ts';
import { LOSS } from '../texts.ts';
import { useFocusOnOpen, useSidebar, useStore } from './hooks.ts';

interface Props {
  readonly code: ItemCode;
  readonly onDone: () => void;
}

export function Decline({ code, onDone }: Props) {
  const store = useStore();
  const { working } = useSidebar();
  const [reason, setReason] = useState('');
  const box = useFocusOnOpen<HTMLTextAreaElement>(code);
  return (
    <form
      class="fill"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        named(store, () => {
          onDone();
          void declineTask(store, code, reason);
        });
      }}
    >
      <Field label={LOSS.reason} hint={LOSS.reasonHint}>
        {(control) => (
          <textarea
            {...control}
            ref={box}
            rows={2}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="ways">
        <Button kind="primary" isSubmit disabled={reason.trim() === '' || working !== ''}>
          {LOSS.declineNow}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {LOSS.cancel}
        </Button>
      </p>
    </form>
  );
}

/** Why no task is set, and the way back. */
export function Declined({ code, reason }: { readonly code: ItemCode; readonly reason: string }) {
  const store = useStore();
  const { working } = useSidebar();
  return (
    <p class="ways">
      {reason !== '' && <span>{LOSS.declinedBecause(reason)}</span>}
      <Button
        kind="plain"
        disabled={working !== ''}
        aria-label={LOSS.takeBackFor(code)}
        onClick={() => named(store, () => void declineTask(store, code, ''))}
      >
        {LOSS.takeBack}
      </Button>
    </p>
  );
}
