/** Asks once for the person's name where Google does not tell who is signed in. */
import { useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { NAME, SAID, WORDS } from '../texts.ts';
import { useFocusOnOpen, useSidebar, useStore } from './hooks.ts';

export function AskName() {
  const store = useStore();
  const { asking } = useSidebar();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useFocusOnOpen<HTMLInputElement>('name');
  const done = (event: Event): void => {
    event.preventDefault();
    const written = name.replace(/\s+/g, ' ').trim();
    if (!/^[\p{L}\d]/u.test(written)) {
      setWrong(true);
      field.current?.focus();
      return;
    }
    store.keep({ name: written.slice(0, 100) });
    store.set({ asking: undefined });
    asking?.();
  };
  return (
    <form class="card" onSubmit={done}>
      <Field label={NAME.label} hint={NAME.why} error={wrong ? SAID.nameMissing : ''}>
        {(control) => (
          <input
            {...control}
            ref={field}
            value={name}
            maxLength={100}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="line">
        <Button kind="primary" isSubmit>
          {WORDS.goOn}
        </Button>
        <Button kind="plain" onClick={() => store.set({ asking: undefined })}>
          {WORDS.later}
        </Button>
      </p>
    </form>
  );
}
