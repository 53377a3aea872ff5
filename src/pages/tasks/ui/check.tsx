/** "Kiểm tra kế hoạch": what the check of the plan finds, beside the sheet, each with the field that mends it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isInSheet, printPlace } from '../../../core/place.ts';
import { placeBeside, problemKey } from '../../../core/problems.ts';
import { planYearOf, SIGNING_FORMS, signingFormsFor } from '../../../core/settings.ts';
import { Button } from '../../kit/button.tsx';
import { type ControlProps, Field } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { beginFor, named } from '../model/actions.ts';
import { checkPlan, type Filling, type Finding, type FindingGroup, fillIn } from '../model/plan-check.ts';
import { goTo } from '../model/side-actions.ts';
import { openWindow } from '../model/stage.ts';
import { CHECK, LABELS, LOSS, WORDS } from '../texts.ts';
import { Back } from './back.tsx';
import { understood } from './due-field.tsx';
import { useSidebar, useStore } from './hooks.ts';
import { UnitBox } from './unit-field.tsx';

export function Check() {
  const store = useStore();
  const { check } = useSidebar();
  const findings = check?.findings ?? [];
  const grave = findings.filter(({ problem }) => problem.severity !== 'info');
  const hints = findings.filter(({ problem }) => problem.severity === 'info');
  const groups = (Object.keys(CHECK.groups) as FindingGroup[])
    .map((group) => ({ group, list: grave.filter((finding) => finding.group === group) }))
    .filter(({ list }) => list.length > 0);
  return (
    <section aria-busy={check?.phase === 'working'}>
      <Back title={CHECK.title} />
      <p role="status" class="quiet">
        {check?.phase === 'ready' && (grave.length === 0 ? CHECK.nothing : CHECK.intro(grave.length))}
        {(check === undefined || check.phase === 'working') && CHECK.working}
      </p>
      {check?.phase === 'failed' && (
        <Notice tone="error">
          <p>{check.failure}</p>
        </Notice>
      )}
      <p class="line">
        <Button disabled={check?.phase === 'working'} onClick={() => void checkPlan(store)}>
          {WORDS.reload}
        </Button>
        {check?.phase === 'ready' && grave.length === 0 && (
          <Button kind="primary" onClick={() => void openWindow(store, 'plan')}>
            {CHECK.plan}
          </Button>
        )}
      </p>
      {groups.map(({ group, list }) => (
        <section key={group}>
          <h3>{CHECK.group(CHECK.groups[group], list.length)}</h3>
          <ul class="entries">
            {list.map((finding) => (
              <One key={problemKey(finding.problem)} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
      {hints.length > 0 && (
        <details>
          <summary>{CHECK.hints(hints.length)}</summary>
          <ul class="entries">
            {hints.map((finding) => (
              <One key={problemKey(finding.problem)} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function One({ finding: { problem, filling } }: { finding: Finding }) {
  const store = useStore();
  const { severity, place, message } = problem;
  const beside = placeBeside(problem);
  return (
    <li class="card">
      <p class="meta">
        <span class={`chip ${severity}`}>{CHECK.severities[severity]}</span>
        {beside && <span class="quiet">{beside}</span>}
      </p>
      <p>{message}</p>
      {filling && filling.kind !== 'measure' && <Fill filling={filling} />}
      <p class="ways">
        {filling?.kind === 'measure' && (
          <Button aria-label={LOSS.addFor(filling.code)} onClick={() => beginFor(store, filling.code)}>
            {LOSS.add}
          </Button>
        )}
        {filling?.kind === 'task' && (
          <Button kind="plain" onClick={() => store.show({ name: 'task', id: filling.id })}>
            {CHECK.edit}
          </Button>
        )}
        {isInSheet(place) && (
          <Button
            kind="plain"
            aria-label={`${WORDS.goTo}: ${printPlace(place)}`}
            onClick={() => void goTo(store, place)}
          >
            {WORDS.goTo}
          </Button>
        )}
      </p>
    </li>
  );
}

type Fillable = Exclude<Filling, { kind: 'measure' }>;

function Fill({ filling }: { filling: Fillable }) {
  const store = useStore();
  const { book, working, check } = useSidebar();
  const first = filling.kind === 'task' ? (store.taskOf(filling.id)?.texts[filling.field] ?? '') : standing(filling);
  const [text, setText] = useState(first);
  const [fault, setFault] = useState('');
  const place = useRef<HTMLFormElement>(null);
  const label = labelOf(filling);
  // The list is drawn anew without what was mended: the keyboard goes on at what comes next.
  useEffect(() => () => goOnBehind(place.current), []);
  const isBusy = working !== '' || check?.phase === 'working';
  return (
    <form
      ref={place}
      class="fill"
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy || text.trim() === '' || text === first) return;
        named(store, () => void fillIn(store, filling, text).then(setFault));
      }}
    >
      <Field label={label} hint={hintOf(filling, text, book && planYearOf(book.settings))} error={fault}>
        {(control) => (
          <div class="one">
            <Control filling={filling} control={control} text={text} set={setText} />
            <Button isSubmit aria-label={CHECK.fillOf(label)} disabled={isBusy || text.trim() === '' || text === first}>
              {CHECK.fill}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}

interface ControlOfProps {
  readonly filling: Fillable;
  readonly control: ControlProps;
  readonly text: string;
  readonly set: (text: string) => void;
}

function Control({ filling, control, text, set }: ControlOfProps) {
  if (filling.kind === 'task' && filling.field === 'lead')
    return <UnitBox id={control.id} text={text} set={set} choose={set} />;
  if (isLong(filling))
    return <textarea {...control} rows={2} value={text} onInput={(event) => set(event.currentTarget.value)} />;
  if (filling.kind === 'setting' && filling.field.key === 'signingForm') {
    return (
      <select {...control} value={text} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{WORDS.choose}</option>
        {signingFormsFor({ isPlan: true }).map((form) => (
          <option key={form}>{SIGNING_FORMS[form].label}</option>
        ))}
      </select>
    );
  }
  return <input {...control} value={text} onInput={(event) => set(event.currentTarget.value)} />;
}

const standing = (filling: Fillable): string => (filling.kind === 'cause' ? filling.text : '');

function labelOf(filling: Fillable): string {
  if (filling.kind === 'setting') return filling.field.label;
  return filling.kind === 'task' ? LABELS[filling.field] : CHECK.cause;
}

function hintOf(filling: Fillable, text: string, year: number | undefined): string | undefined {
  if (filling.kind === 'setting') return filling.field.guide;
  return filling.kind === 'task' && filling.field === 'due' ? understood(text, year).told : undefined;
}

/** Sentences and lists rather than a name, a day or a figure. */
function isLong(filling: Fillable): boolean {
  if (filling.kind === 'cause') return true;
  if (filling.kind === 'setting') return filling.field.key === 'legalBases' || filling.field.key === 'recipients';
  return filling.field === 'measure' || filling.field === 'target' || filling.field === 'deliverable';
}

function goOnBehind(form: HTMLFormElement | null): void {
  if (!form?.contains(document.activeElement)) return;
  const forms = [...document.querySelectorAll<HTMLFormElement>('form.fill')];
  const next = forms[forms.indexOf(form) + 1] ?? forms.at(-2);
  requestAnimationFrame(() => next?.querySelector<HTMLElement>('input, textarea, select')?.focus());
}
