/** Sets unit, deadline or status of several tasks at once. */

import { useState } from 'preact/hooks';
import { planYearOf } from '../../../core/settings.ts';
import { TASK_STATUSES } from '../../../core/tasks.ts';
import { Button } from '../../kit/button.tsx';
import { changeSeveral, named } from '../model/actions.ts';
import { BULK, LABELS, SAID, WORDS } from '../texts.ts';
import { understood } from './due-field.tsx';
import { useSidebar, useStore } from './hooks.ts';
import { UnitBox } from './unit-field.tsx';

type BulkField = 'lead' | 'due' | 'status';

/** @param all ids that the list and its filters are after */
export function Bulk({ all }: { all: readonly string[] }) {
  const store = useStore();
  const { selected, book, working } = useSidebar();
  const [field, setField] = useState<BulkField>('lead');
  const [text, setText] = useState('');
  const drafts =
    field === 'status' ? (book?.tasks ?? []).filter(({ id, task }) => selected.has(id) && task.status === 'draft') : [];
  const count = selected.size - drafts.length;
  const apply = (event: Event): void => {
    event.preventDefault();
    named(store, () => void changeSeveral(store, [...selected], { [field]: text }));
  };
  return (
    <form class="bulk" aria-label={BULK.label} onSubmit={apply}>
      <p class="ways">
        <strong>{BULK.chosen(selected.size)}</strong>
        <Button kind="plain" onClick={() => store.set({ selected: new Set(all) })}>
          {BULK.all}
        </Button>
        <Button kind="plain" onClick={() => store.set({ selected: new Set() })}>
          {BULK.none}
        </Button>
      </p>
      <select
        aria-label={BULK.field}
        value={field}
        onChange={(event) => {
          setField(event.currentTarget.value as BulkField);
          setText('');
        }}
      >
        {(['lead', 'due', 'status'] as const).map((key) => (
          <option key={key} value={key}>
            {LABELS[key]}
          </option>
        ))}
      </select>
      {field === 'lead' && <UnitBox id="bulk-lead" label={BULK.lead} text={text} set={setText} choose={setText} />}
      {field === 'due' && (
        <>
          <input
            aria-label={BULK.due}
            aria-describedby="bulk-hint"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p id="bulk-hint" class="quiet">
            {understood(text, book && planYearOf(book.settings)).told}
          </p>
        </>
      )}
      {field === 'status' && (
        <select aria-label={BULK.status} value={text} onChange={(event) => setText(event.currentTarget.value)}>
          <option value="">{WORDS.choose}</option>
          {Object.values(TASK_STATUSES).map((status) => (
            <option key={status}>{status}</option>
          ))}
        </select>
      )}
      {drafts.length > 0 && <p class="quiet">{SAID.draftsKept(drafts.length)}</p>}
      <Button kind="primary" isSubmit disabled={count === 0 || text.trim() === '' || working !== ''}>
        {BULK.apply(count)}
      </Button>
    </form>
  );
}
