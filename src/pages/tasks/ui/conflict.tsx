/** The fields that two people changed, as they were, as one and as the other wrote them; the person chooses. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { TaskField } from '../../../book/tasks/task-texts.ts';
import { Button } from '../../kit/button.tsx';
import { addAgain, resolve } from '../model/actions.ts';
import { withFields } from '../model/changes.ts';
import type { Draft } from '../model/kept.ts';
import type { Conflict as Clash } from '../model/state.ts';
import { CONFLICT, LABELS, WORDS } from '../texts.ts';
import { useFocusOnOpen, useStore } from './hooks.ts';

export function Conflict({ draft, clash }: { draft: Draft; clash: Clash }) {
  const { theirs: current, fields } = clash;
  const store = useStore();
  const heading = useFocusOnOpen<HTMLHeadingElement>(`${draft.id}-conflict`);
  useLayoutEffect(() => heading.current?.scrollIntoView({ block: 'start' }), [heading]);
  const mine = withFields(draft.base, draft.fields);
  const [kept, setKept] = useState<ReadonlySet<TaskField>>(() => new Set(fields));
  if (!current) {
    return (
      <section class="card">
        <h3 ref={heading} tabIndex={-1}>
          {CONFLICT.goneTitle}
        </h3>
        <p>{CONFLICT.gone}</p>
        <p class="ways">
          <Button kind="primary" onClick={() => addAgain(store, draft.id)}>
            {CONFLICT.addAgain}
          </Button>
          <Button
            onClick={() => {
              store.dropDraft(draft.id);
              store.setTasks((store.state.book?.tasks ?? []).filter(({ id }) => id !== draft.id));
              store.show({ name: 'list' });
            }}
          >
            {CONFLICT.dropMine}
          </Button>
        </p>
      </section>
    );
  }
  const theirs = current.texts;
  const choose = (field: TaskField, own: boolean): void => {
    const next = new Set(kept);
    if (own) next.add(field);
    else next.delete(field);
    setKept(next);
  };
  return (
    <section class="card">
      <h3 ref={heading} tabIndex={-1}>
        {CONFLICT.title}
      </h3>
      <p>{CONFLICT.changed(current.updated)}</p>
      {fields.map((field) => (
        <fieldset key={field}>
          <legend>{LABELS[field]}</legend>
          <p class="quiet">{CONFLICT.before(draft.base[field] || WORDS.blank)}</p>
          <label class="check">
            <input type="radio" name={`keep-${field}`} checked={kept.has(field)} onChange={() => choose(field, true)} />
            <span>
              <b>{CONFLICT.mine}</b> {mine[field] || WORDS.blank}
            </span>
          </label>
          <label class="check">
            <input
              type="radio"
              name={`keep-${field}`}
              checked={!kept.has(field)}
              onChange={() => choose(field, false)}
            />
            <span>
              <b>{CONFLICT.theirs}</b> {theirs[field] || WORDS.blank}
            </span>
          </label>
        </fieldset>
      ))}
      <p class="ways">
        <Button
          kind="primary"
          onClick={() =>
            resolve(
              store,
              draft.id,
              fields.filter((field) => !kept.has(field)),
            )
          }
        >
          {CONFLICT.save}
        </Button>
      </p>
    </section>
  );
}
