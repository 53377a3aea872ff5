/** The choices for one document. */
import { type DocumentKind, formsOf, usualForm } from '../../book/document-kinds.ts';
import { readDate } from '../../core/dates.ts';
import { SIGNING_FORMS, signingFormsFor } from '../../core/settings.ts';
import { taskName } from '../../plan/adjusted.ts';
import { offeredBases } from '../../plan/legal-bases.ts';
import { textOf } from '../../plan/rich-text.ts';
import { reasonKey } from '../../plan/told-changes.ts';
import { today } from '../kit/clock.ts';
import { Field, TextField } from '../kit/field.tsx';
import { type Choices, choosePeriod } from './choices.ts';
import { type DialogData, issuedPlans } from './dialog-data.ts';
import type { Produced } from './produce.ts';
import {
  CHOICE_LABELS,
  CHOICE_WORDS,
  choiceLabel,
  DOCUMENT_FORM_NAMES,
  FORM_NAMES,
  HELD_NAMES,
  PERIOD_NAMES,
} from './texts.ts';

interface Props {
  readonly kind: DocumentKind;
  readonly dialogData: DialogData;
  readonly choices: Choices;
  readonly choose: (change: Partial<Choices>) => void;
  readonly produced: Produced | undefined;
}

export function Choose(props: Props) {
  const { kind, choices, choose, produced } = props;
  // What is an annex of another document is signed with that.
  if (usualForm(kind) === 'annex') return <p class="quiet">{CHOICE_WORDS.noChoice}</p>;
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {kind === 'report' && <Period {...props} />}
      {produced?.source.adjusts && <Adjusted {...props} />}
      {formsOf(kind).length > 1 && <Form {...props} />}
      {Object.keys(FORM_NAMES[kind]).length > 0 && (
        <Ways
          name="form"
          label={choiceLabel('form', kind)}
          ways={FORM_NAMES[kind]}
          chosen={choices.form}
          choose={(form) => choose({ form })}
        />
      )}
      {kind === 'inquiry' && <Inquiry {...props} />}
      {/* What tells the result has no place in a plan that only changes others. */}
      {kind === 'plan' && (!produced?.source.adjusts || choices.replaces) && <Contents {...props} />}
      {kind === 'plan' && <Bases {...props} />}
      <Ways
        name="signing"
        label={CHOICE_LABELS.signingForm}
        ways={Object.fromEntries(
          signingFormsFor({ isPlan: kind === 'plan' }).map((form) => [form, SIGNING_FORMS[form].label]),
        )}
        chosen={choices.signingForm}
        choose={(signingForm) => choose({ signingForm: signingForm as Choices['signingForm'] })}
      />
    </form>
  );
}

function Form({ kind, choices, choose }: Props) {
  const ways = Object.fromEntries(formsOf(kind).map((form) => [form, DOCUMENT_FORM_NAMES[form]]));
  return (
    <Ways
      name="document-form"
      label={CHOICE_LABELS.documentForm}
      ways={ways as typeof DOCUMENT_FORM_NAMES}
      chosen={choices.documentForm}
      choose={(documentForm) => choose({ documentForm })}
    />
  );
}

function Inquiry({ choices, choose }: Props) {
  const { replyBy, asksCauses } = choices;
  const isReadable = replyBy.trim() === '' || readDate(replyBy) !== undefined;
  return (
    <fieldset>
      <legend>{CHOICE_WORDS.contents}</legend>
      <label>
        <input type="checkbox" checked={asksCauses} onChange={() => choose({ asksCauses: !asksCauses })} />
        <span>{CHOICE_LABELS.asksCauses}</span>
      </label>
      <TextField
        label={CHOICE_LABELS.replyBy}
        value={replyBy}
        hint={CHOICE_WORDS.replyHint}
        placeholder={CHOICE_WORDS.replyExample}
        error={isReadable ? '' : CHOICE_WORDS.badReply}
        onText={(text) => choose({ replyBy: text })}
      />
    </fieldset>
  );
}

interface WaysProps<Way extends string> {
  readonly name: string;
  readonly label: string;
  readonly ways: { readonly [One in Way]?: string };
  readonly chosen: Way;
  readonly choose: (way: Way) => void;
}

function Ways<Way extends string>({ name, label, ways, chosen, choose }: WaysProps<Way>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {(Object.entries(ways) as [Way, string][]).map(([way, text]) => (
        <label key={way}>
          <input type="radio" name={name} checked={chosen === way} onChange={() => choose(way)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Contents({ choices, choose }: Props) {
  return (
    <fieldset>
      <legend>{CHOICE_WORDS.contents}</legend>
      {(['fieldTable', 'showRank', 'showSelfScore', 'residualSentences'] as const).map((key) => (
        <label key={key}>
          <input type="checkbox" checked={choices[key]} onChange={() => choose({ [key]: !choices[key] })} />
          <span>{CHOICE_LABELS[key]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What was typed in "Căn cứ khác" is cited in any case. */
function Bases({ choices, choose, produced }: Props) {
  const offered = produced ? offeredBases(produced.settings) : [];
  if (offered.length === 0) return null;
  const chosen = choices.bases ?? offered.filter(({ ticked }) => ticked).map(({ id }) => id);
  const flip = (id: string): void =>
    choose({ bases: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  return (
    <fieldset>
      <legend>{CHOICE_LABELS.bases}</legend>
      {offered.map(({ id, citation, already }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={already || chosen.includes(id)}
            disabled={already}
            onChange={() => flip(id)}
          />
          <span>{citation}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What becomes of the plans before, and why each task changes. */
function Adjusted({ choices, choose, produced }: Props) {
  if (!produced) return null;
  const { source, changes } = produced;
  return (
    <>
      <Ways
        name="held"
        label={CHOICE_LABELS.replaces}
        ways={HELD_NAMES}
        chosen={choices.replaces ? 'replaces' : 'keeps'}
        choose={(way) => choose({ replaces: way === 'replaces' })}
      />
      <fieldset>
        <legend>{CHOICE_LABELS.reasons}</legend>
        {changes.length === 0 && <p class="quiet">{CHOICE_WORDS.nothingChanged}</p>}
        {changes.map((change) => {
          const key = reasonKey(change);
          return (
            <TextField
              key={key}
              label={`${CHOICE_WORDS[change.kind]} ${textOf(taskName(change, { source }))}`}
              rows={2}
              value={choices.reasons[key] ?? ''}
              onText={(text) => choose({ reasons: { ...choices.reasons, [key]: text } })}
            />
          );
        })}
      </fieldset>
    </>
  );
}

/** Typed, not picked: the browser's own picker shows days as its own language does, 11/24/2026 in an English one. */
function Period({ dialogData, choices, choose }: Props) {
  const { settings } = dialogData.book;
  const [issued] = issuedPlans(dialogData);
  return (
    <fieldset>
      <Field label={CHOICE_LABELS.period}>
        {(control) => (
          <select
            {...control}
            value={choices.period}
            onChange={(event) => {
              const key = event.currentTarget.value as Choices['period'];
              if (key === 'free') choose({ period: key });
              else choose(choosePeriod(settings, issued?.date, key, today()));
            }}
          >
            {Object.entries(PERIOD_NAMES).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(['from', 'to'] as const).map((key) => (
        <TextField
          key={key}
          label={CHOICE_LABELS[key]}
          value={choices[key]}
          placeholder={CHOICE_WORDS.periodExamples[key]}
          error={readDate(choices[key]) ? '' : CHOICE_WORDS.badDay}
          onText={(text) => choose({ [key]: text, period: 'free' })}
        />
      ))}
    </fieldset>
  );
}
