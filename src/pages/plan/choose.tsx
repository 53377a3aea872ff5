/** The choices for one document. */
import { SIGNING_FORMS, signingFormsFor } from '../../core/settings.ts';
import type { Choices } from './choices.ts';
import type { Kind } from './dialog-data.ts';
import { CHOICE_LABELS, TASK_PLACES } from './words.ts';

interface Props {
  readonly kind: Kind;
  readonly choices: Choices;
  readonly choose: (change: Partial<Choices>) => void;
}

export function Choose({ kind, choices, choose }: Props) {
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {kind === 'report' ? <Period choices={choices} choose={choose} /> : <PlanChoices {...{ choices, choose }} />}
      <fieldset>
        <legend>{CHOICE_LABELS.signingForm}</legend>
        {signingFormsFor(kind).map((form) => (
          <label key={form}>
            <input
              type="radio"
              name="signing"
              checked={choices.signingForm === form}
              onChange={() => choose({ signingForm: form })}
            />
            <span>{SIGNING_FORMS[form].label}</span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}

type Part = Omit<Props, 'kind'>;

function PlanChoices({ choices, choose }: Part) {
  const box = (key: 'annex' | 'showRank' | 'showSelfScore' | 'residualSentences') => (
    <label>
      <input type="checkbox" checked={choices[key]} onChange={() => choose({ [key]: !choices[key] })} />
      <span>{CHOICE_LABELS[key]}</span>
    </label>
  );
  return (
    <>
      <fieldset>
        <legend>Nội dung</legend>
        {box('showRank')}
        {box('showSelfScore')}
        {box('residualSentences')}
        {box('annex')}
      </fieldset>
      <fieldset disabled={!choices.annex}>
        <legend>{CHOICE_LABELS.tasksIn}</legend>
        {(['text', 'annex'] as const).map((place) => (
          <label key={place}>
            <input
              type="radio"
              name="tasks"
              checked={(choices.annex ? choices.tasksIn : 'text') === place}
              onChange={() => choose({ tasksIn: place })}
            />
            <span>{TASK_PLACES[place]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** Typed, not picked: the browser's own picker shows days as its own language does, 11/24/2026 in an English one. */
function Period({ choices, choose }: Part) {
  return (
    <fieldset>
      <legend>Kỳ báo cáo</legend>
      <label class="stacked">
        <span>{CHOICE_LABELS.from}</span>
        <input
          type="text"
          value={choices.from}
          placeholder="05/02/2024"
          onChange={(event) => choose({ from: event.currentTarget.value })}
        />
      </label>
      <label class="stacked">
        <span>{CHOICE_LABELS.to}</span>
        <input
          type="text"
          value={choices.to}
          placeholder="30/06/2024"
          onChange={(event) => choose({ to: event.currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}
