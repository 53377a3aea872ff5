/** Order and filters of the list. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TASK_STATUSES } from '../../../core/tasks.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { type Filters, filtersOn, NO_FILTERS } from '../model/filters.ts';
import { FILTER, LIST, STATE_LABELS } from '../texts.ts';
import { useSidebar, useStore } from './hooks.ts';

export function Filter({ onClose }: { onClose: () => void }) {
  const store = useStore();
  const { filters, sort, book } = useSidebar();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.querySelector('select')?.focus(), []);
  const set = (change: Partial<Filters>): void => store.set({ filters: { ...filters, ...change }, focus: '' });
  const units = [...new Set([...(book?.units ?? []).map(({ name }) => name), ...leads(book?.tasks ?? [])])];
  return (
    <div class="filters" ref={place}>
      <Choice
        label={FILTER.sort}
        value={sort}
        choices={{ points: FILTER.byPoints, field: FILTER.byField }}
        set={(value) => store.set({ sort: value === 'field' ? 'field' : 'points' })}
      />
      <Choice
        label={FILTER.unit}
        value={filters.unit}
        choices={{ '': FILTER.anyUnit, ...Object.fromEntries(units.map((name) => [name, name])) }}
        set={(unit) => set({ unit })}
      />
      <Choice
        label={FILTER.state}
        value={filters.state}
        choices={{ '': FILTER.anyState, ...STATE_LABELS }}
        set={(state) => set({ state: state as Filters['state'] })}
      />
      <Choice
        label={FILTER.status}
        value={filters.status}
        choices={{ '': FILTER.anyStatus, ...TASK_STATUSES }}
        set={(status) => set({ status: status as Filters['status'] })}
      />
      <Tick label={FILTER.overdue} value={filters.overdue} set={(overdue) => set({ overdue })} />
      <Tick label={FILTER.beyond} value={filters.beyond} set={(beyond) => set({ beyond })} />
      <p class="line">
        <Button onClick={onClose}>{FILTER.close}</Button>
        {filtersOn(filters) > 0 && (
          <Button kind="plain" onClick={() => set({ ...NO_FILTERS, search: filters.search })}>
            {LIST.clear}
          </Button>
        )}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What is seen, by what it stands for. */
  readonly choices: Readonly<Record<string, string>>;
  readonly set: (value: string) => void;
}

function Choice({ label, value, choices, set }: ChoiceProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => set(event.currentTarget.value)}>
          {Object.entries(choices).map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Tick({ label, value, set }: { label: string; value: boolean; set: (value: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={value} onChange={(event) => set(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

const leads = (tasks: readonly { task: { lead: string } }[]): string[] =>
  tasks.map(({ task }) => task.lead).filter((lead) => lead !== '');
