/** "Gợi ý": drafts for shortfalls without a task, ticked one by one; a draft counts for nothing until it is taken on. */

import { useState } from 'preact/hooks';
import { namesCause } from '../../../core/causes.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { planYearOf } from '../../../core/settings.ts';
import { type Suggestion, unserved } from '../../../core/suggestions/suggest.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { acceptedFields, addSuggestions, begin, named, suggestedDue } from '../model/actions.ts';
import { EMPTY, LABELS, LOSS, SUGGEST } from '../texts.ts';
import { Back } from './back.tsx';
import { understood } from './due-field.tsx';
import { useSidebar, useStore } from './hooks.ts';

export function Suggest() {
  const { suggestions, book } = useSidebar();
  const without = book
    ? unserved(
        book.result.shortfalls,
        book.tasks.map(({ task }) => task),
      ).filter(({ code }) => suggestions.every((suggestion) => suggestion.code !== code))
    : [];
  return (
    <section>
      <Back title={SUGGEST.title} />
      {suggestions.length === 0 && without.length === 0 && <p class="card">{EMPTY.noSuggestions}</p>}
      {suggestions.length > 0 && <Offer suggestions={suggestions} />}
      {without.length > 0 && <p class="card">{EMPTY.noFittingMeasure(without.map(({ code }) => code))}</p>}
    </section>
  );
}

function Offer({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const store = useStore();
  const { book, working } = useSidebar();
  const planYear = book && planYearOf(book.settings);
  const [due, setDue] = useState(() => suggestedDue(store));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = suggestions.filter(({ code }) => ticked.has(code));
  return (
    <>
      <p>{SUGGEST.intro(suggestions.length)}</p>
      <TextField label={SUGGEST.due} hint={understood(due, planYear).told} value={due} onText={setDue} />
      <ul class="entries">
        {suggestions.map((suggestion) => (
          <Entry
            key={suggestion.code}
            suggestion={suggestion}
            due={due}
            ticked={ticked.has(suggestion.code)}
            toggle={() => {
              const next = new Set(ticked);
              if (!next.delete(suggestion.code)) next.add(suggestion.code);
              setTicked(next);
            }}
          />
        ))}
      </ul>
      <p class="save">
        <Button
          kind="primary"
          disabled={chosen.length === 0 || working !== ''}
          onClick={() => named(store, () => void addSuggestions(store, chosen, due))}
        >
          {SUGGEST.write(chosen.length)}
        </Button>
      </p>
    </>
  );
}

interface EntryProps {
  readonly suggestion: Suggestion;
  readonly due: string;
  readonly ticked: boolean;
  readonly toggle: () => void;
}

function Entry({ suggestion, due, ticked, toggle }: EntryProps) {
  const store = useStore();
  const { code, lost, cause, measure, lead, cooperating, deliverable, target } = suggestion;
  return (
    <li class="card">
      <label class="check">
        <input type="checkbox" checked={ticked} onChange={toggle} />
        <span>
          <b>{code}</b> <span class="lost">{LOSS.lost(formatPoints(lost))}</span> {measure}
        </span>
      </label>
      <dl>
        <dt>{SUGGEST.cause}</dt>
        <dd>{namesCause(cause) ? cause : SUGGEST.causeMissing}</dd>
        <dt>{LABELS.lead}</dt>
        <dd>
          {lead || SUGGEST.leadMissing}
          {cooperating && SUGGEST.cooperating(cooperating)}
        </dd>
        <dt>{LABELS.deliverable}</dt>
        <dd>{deliverable}</dd>
        {target && (
          <>
            <dt>{LABELS.target}</dt>
            <dd>{target}</dd>
          </>
        )}
      </dl>
      <Button
        aria-label={SUGGEST.editOf(code)}
        onClick={() => begin(store, { ...acceptedFields(store, suggestion), due })}
      >
        {SUGGEST.edit}
      </Button>
    </li>
  );
}
