/** What is made, of which units, and what the documents say besides the result. */
import { useState } from 'preact/hooks';
import { readDate } from '../../../core/dates.ts';
import { foldSearch } from '../../../core/text.ts';
import { BATCH_KINDS } from '../../../province/documents.ts';
import type { Unit } from '../../../province/units.ts';
import { TextField } from '../../kit/field.tsx';
import type { Choices } from '../model/load.ts';
import { TEXTS } from '../texts.ts';

interface Props {
  readonly choices: Choices;
  readonly change: (choices: Partial<Choices>) => void;
  /** Those that are scored to the end. */
  readonly units: readonly Unit[];
  /** So many documents would say something else now. */
  readonly changed: number;
  readonly isBusy: boolean;
}

export function Choose({ choices, change, units, changed, isBusy }: Props) {
  const { kinds, planDue, renews } = choices;
  const isWrong = planDue.trim() !== '' && readDate(planDue) === undefined;
  return (
    <div class="choices">
      <fieldset disabled={isBusy}>
        <legend>{TEXTS.kinds}</legend>
        {BATCH_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.has(kind)}
              onChange={(event) => change({ kinds: withOr(kinds, kind, event.currentTarget.checked) })}
            />
            {TEXTS.kind[kind]}
          </label>
        ))}
        {changed > 0 && (
          <label>
            <input
              type="checkbox"
              checked={renews}
              onChange={(event) => change({ renews: event.currentTarget.checked })}
            />
            {TEXTS.renew(changed)}
          </label>
        )}
      </fieldset>
      <Units {...{ choices, change, units, isBusy }} />
      <fieldset disabled={isBusy}>
        <legend>{TEXTS.form}</legend>
        {(['letter', 'notice'] as const).map((form) => (
          <Radio
            key={form}
            name="form"
            label={TEXTS.forms[form]}
            isChosen={choices.noticeForm === form}
            choose={() => change({ noticeForm: form })}
          />
        ))}
        <TextField
          label={TEXTS.planDue}
          hint={TEXTS.planDueHint}
          error={isWrong ? TEXTS.planDueWrong : undefined}
          value={planDue}
          inputMode="numeric"
          onText={(text) => change({ planDue: text })}
        />
      </fieldset>
      <fieldset disabled={isBusy}>
        <legend>{TEXTS.ties}</legend>
        {[false, true].map((dense) => (
          <Radio
            key={String(dense)}
            name="ties"
            label={dense ? TEXTS.dense : TEXTS.gaps}
            isChosen={choices.dense === dense}
            choose={() => change({ dense })}
          />
        ))}
      </fieldset>
    </div>
  );
}

function Units({ choices, change, units, isBusy }: Omit<Props, 'changed'>) {
  const [wanted, setWanted] = useState('');
  const { units: chosen } = choices;
  const shown = units.filter(({ name }) => foldSearch(name).includes(foldSearch(wanted.trim())));
  return (
    <fieldset disabled={isBusy}>
      <legend>{TEXTS.units}</legend>
      <Radio
        name="units"
        label={TEXTS.allUnits(units.length)}
        isChosen={chosen === undefined}
        choose={() => change({ units: undefined })}
      />
      <Radio
        name="units"
        label={TEXTS.someUnits}
        isChosen={chosen !== undefined}
        choose={() => change({ units: new Set() })}
      />
      {chosen && (
        <>
          <TextField label={TEXTS.find} hint={TEXTS.chosen(chosen.size)} value={wanted} onText={setWanted} />
          <fieldset class="picked">
            <legend class="unseen">{TEXTS.someUnits}</legend>
            {shown.map(({ id, name, group }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={chosen.has(id)}
                  onChange={(event) => change({ units: withOr(chosen, id, event.currentTarget.checked) })}
                />
                {group === '' ? name : `${name} (${group})`}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </fieldset>
  );
}

interface RadioProps {
  readonly name: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Radio({ name, label, isChosen, choose }: RadioProps) {
  return (
    <label>
      <input type="radio" name={name} checked={isChosen} onChange={choose} />
      {label}
    </label>
  );
}

function withOr<T>(all: ReadonlySet<T>, one: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(all);
  if (isIn) next.add(one);
  else next.delete(one);
  return next;
}
