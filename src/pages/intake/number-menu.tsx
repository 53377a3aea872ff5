/** What a number of the source is and whose: chosen by the person, and solved again around it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readCode, TOTAL_LABEL } from '../../core/codes.ts';
import type { Quantity } from '../../intake/engine/statements.ts';
import type { Fact, Owner } from '../../intake/source.ts';
import { Button } from '../kit/button.tsx';
import { Field, TextField } from '../kit/field.tsx';
import { USUAL_ROLES } from './facts.ts';
import type { Guess } from './guess.ts';
import type { MarkedNumber } from './source-model.ts';
import { TEXTS } from './texts.ts';

/** A row that a number may belong to. */
export interface OwnerChoice {
  readonly code: string;
  readonly name: string;
}

interface Props {
  readonly marked: MarkedNumber;
  readonly owners: readonly OwnerChoice[];
  /** What is offered first. */
  readonly guess: Guess;
  /** The words around the number, which may stand far above in a long line. */
  readonly around: readonly [string, string];
  /** Another number waits for a person. */
  readonly hasNext: boolean;
  /** @param goesOn to the next number that waits */
  readonly onTell: (fact: Fact, goesOn: boolean) => void;
  readonly onUntell: () => void;
  readonly onClose: () => void;
}

/** Whoever chooses this types the code. */
const OTHER = 'other';

/** No row has to be chosen for these: a rank is the whole's. */
const OWNERLESS: ReadonlySet<Quantity> = new Set(['noise', 'rank', 'of']);

export function NumberMenu({ marked, owners, guess, around, hasNext, onTell, onUntell, onClose }: Props) {
  const { number, isFact } = marked;
  const [role, setRole] = useState(guess.quantity);
  const first = guess.owner;
  const isListed = owners.some(({ code }) => code === first);
  const [owner, setOwner] = useState(first === '' || isListed ? first : OTHER);
  const [typed, setTyped] = useState(isListed ? '' : first);
  const [error, setError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const roles: readonly Quantity[] = USUAL_ROLES.some((usual) => usual === role) ? USUAL_ROLES : [role, ...USUAL_ROLES];
  const needsOwner = !OWNERLESS.has(role);
  const submit = (goesOn: boolean): void => {
    const wanted = needsOwner ? readOwner(owner === OTHER ? typed : owner) : TOTAL_LABEL;
    if (wanted) onTell({ span: number.span, quantity: role, owner: role === 'noise' ? undefined : wanted }, goesOn);
    else setError(owner === OTHER ? TEXTS.badCode(typed) : TEXTS.menu.ownerMissing);
  };
  return (
    <form
      ref={form}
      class="menu"
      aria-label={TEXTS.menu.title(number.text, number.span.line)}
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <p class="around" aria-hidden="true">
        {around[0]}
        <strong>{number.text}</strong>
        {around[1]}
      </p>
      <fieldset class="roles">
        <legend>{TEXTS.menu.role}</legend>
        {roles.map((one) => (
          <label key={one}>
            <input type="radio" name="role" checked={one === role} onChange={() => setRole(one)} />
            {TEXTS.menu.roles[one]}
          </label>
        ))}
      </fieldset>
      {needsOwner && (
        <Field label={TEXTS.menu.owner} error={owner === OTHER ? undefined : error}>
          {(control) => (
            <select
              value={owner}
              onChange={({ currentTarget }) => {
                setOwner(currentTarget.value);
                setError(undefined);
              }}
              {...control}
            >
              {owner === '' && <option value="">…</option>}
              {owners.map(({ code, name }) => (
                <option key={code} value={code}>
                  {TEXTS.menu.ownerOf(code, name)}
                </option>
              ))}
              <option value={OTHER}>{TEXTS.menu.otherOwner}</option>
            </select>
          )}
        </Field>
      )}
      {needsOwner && owner === OTHER && (
        <TextField label={TEXTS.menu.otherCode} value={typed} onText={setTyped} error={error} maxLength={30} />
      )}
      <div class="line">
        <Button kind="primary" isSubmit>
          {TEXTS.menu.use}
        </Button>
        {hasNext && <Button onClick={() => submit(true)}>{TEXTS.menu.useAndNext}</Button>}
        {isFact && <Button onClick={onUntell}>{TEXTS.menu.drop}</Button>}
        <Button kind="plain" onClick={onClose}>
          {TEXTS.menu.close}
        </Button>
      </div>
    </form>
  );
}

const readOwner = (text: string): Owner | undefined => (text === TOTAL_LABEL ? TOTAL_LABEL : readCode(text));
