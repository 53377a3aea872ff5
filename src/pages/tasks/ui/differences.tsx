/** What figures lost beyond the items below them: where, how many points, and the tasks that see to it. */
import type { CalendarDate } from '../../../core/dates.ts';
import { Button } from '../../kit/button.tsx';
import { begin } from '../model/actions.ts';
import type { DifferenceEntry } from '../model/overview.ts';
import { goTo } from '../model/side-actions.ts';
import { describeDifference, LOSS, WORDS } from '../texts.ts';
import { useSidebar, useStore } from './hooks.ts';
import { Task } from './task-line.tsx';

interface DifferencesProps {
  readonly title: string;
  readonly entries: readonly DifferenceEntry[];
  readonly day: CalendarDate;
}

export function Differences({ title, entries, day }: DifferencesProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul class="entries">
        {entries.map((entry) => (
          <DifferenceCard key={entry.difference.code} entry={entry} day={day} />
        ))}
      </ul>
    </section>
  );
}

function DifferenceCard({ entry, day }: { entry: DifferenceEntry; day: CalendarDate }) {
  const store = useStore();
  const { preparing } = useSidebar();
  const { code } = entry.difference;
  return (
    <li class="card difference">
      <p tabIndex={-1} data-focus={`difference-${code}`}>
        {describeDifference(entry.difference)}
      </p>
      {entry.tasks.length > 0 && (
        <ul class="tasks">
          {entry.tasks.map((task) => (
            <Task key={task.id || task.place} task={task} day={day} />
          ))}
        </ul>
      )}
      {code !== 'total' && (
        <p class="ways">
          <Button disabled={preparing} aria-label={LOSS.addForItem(code)} onClick={() => begin(store, { codes: code })}>
            {LOSS.add}
          </Button>
          <Button kind="plain" aria-label={LOSS.goToItem(code)} onClick={() => goTo(store, { kind: 'item', code })}>
            {WORDS.goTo}
          </Button>
        </p>
      )}
    </li>
  );
}
