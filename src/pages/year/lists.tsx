/** What becomes of "Thông tin chung", of the unfinished tasks and of the old tabs' names. */
import type { Renames } from '../../book/year-tabs.ts';
import { Table } from '../kit/table.tsx';
import type { SettingChange } from './settings.ts';
import type { Dues, OpenTask } from './tasks.ts';
import { TEXTS } from './texts.ts';

export function Settings({ settings }: { readonly settings: readonly SettingChange[] }) {
  const changed = settings.filter(({ fate, before, after }) => fate !== 'kept' && (before !== '' || after !== ''));
  const kept = settings.filter(({ fate, before }) => fate === 'kept' && before !== '');
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{TEXTS.settings}</h2>
      <Table label={TEXTS.settings} headers={[TEXTS.label, TEXTS.before, TEXTS.after, TEXTS.how]}>
        {changed.map(({ label, before, after, fate }) => (
          <tr key={label}>
            <td>{label}</td>
            <td>{before}</td>
            <td>{after || <span class="quiet">{TEXTS.blank}</span>}</td>
            <td>{TEXTS.fates[fate]}</td>
          </tr>
        ))}
      </Table>
      <details>
        <summary>{TEXTS.keptSettings(kept.length)}</summary>
        <ul>
          {kept.map(({ label, after }) => (
            <li key={label}>
              {label}: {after}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface TaskProps {
  readonly tasks: readonly OpenTask[];
  readonly unticked: ReadonlySet<number>;
  readonly dues: Dues;
  readonly onTick: (places: readonly number[], ticked: boolean) => void;
  readonly onDues: (dues: Dues) => void;
}

export function Tasks({ tasks, unticked, dues, onTick, onDues }: TaskProps) {
  if (tasks.length === 0) {
    return (
      <section aria-labelledby="tasks">
        <h2 id="tasks">{TEXTS.tasks}</h2>
        <p class="quiet">{TEXTS.noTasks}</p>
      </section>
    );
  }
  const places = tasks.map(({ place }) => place);
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{TEXTS.tasks}</h2>
      <p class="quiet">{TEXTS.tasksHint}</p>
      <div role="radiogroup" aria-label={TEXTS.dues}>
        {(['blank', 'shift'] as const).map((choice) => (
          <label key={choice}>
            <input type="radio" name="dues" checked={dues === choice} onChange={() => onDues(choice)} />{' '}
            {TEXTS.dueChoices[choice]}
          </label>
        ))}
      </div>
      <Table
        label={TEXTS.tasks}
        headers={[
          <input
            key="all"
            type="checkbox"
            aria-label={TEXTS.carryAll}
            checked={places.every((place) => !unticked.has(place))}
            onChange={({ currentTarget }) => onTick(places, currentTarget.checked)}
          />,
          ...TEXTS.taskHeaders,
        ]}
      >
        {tasks.map(({ place, before, after, measure, lead, status, lost }) => (
          <tr key={place}>
            <td>
              <input
                type="checkbox"
                aria-label={TEXTS.carry(measure || before.codes)}
                checked={!unticked.has(place)}
                onChange={({ currentTarget }) => onTick([place], currentTarget.checked)}
              />
            </td>
            <td>{becoming(before.codes, after.codes)}</td>
            <td>
              {measure}
              {lost.length > 0 && <p class="warning">{TEXTS.lost(lost.join(', '))}</p>}
            </td>
            <td>{lead}</td>
            <td>{status}</td>
            <td>{becoming(before.due, after.due)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

const becoming = (before: string, after: string): string =>
  before === after ? before : TEXTS.becomes(before || TEXTS.blank, after || TEXTS.blank);

export function Tabs({ renames }: { readonly renames: Renames }) {
  // The new tabs' own change of name is of no interest to anybody.
  const old = renames.filter(([from, to]) => to.startsWith(from));
  return (
    <section aria-labelledby="tabs">
      <h2 id="tabs">{TEXTS.tabs}</h2>
      <ul>
        {old.map(([from, to]) => (
          <li key={from}>{TEXTS.rename(from, to)}</li>
        ))}
      </ul>
      <p class="quiet">{TEXTS.tabsHint}</p>
    </section>
  );
}
