/** One task in the list: what, who, until when, and what it lacks. */
import type { CalendarDate } from '../../../core/dates.ts';
import { overdueOf } from '../../../core/occurrences.ts';
import { TASK_STATUSES } from '../../../core/tasks.ts';
import { lacks } from '../model/overview.ts';
import type { SidebarTask } from '../model/sidebar-book.ts';
import { TASK, tellLacks } from '../texts.ts';
import { useSidebar, useStore } from './hooks.ts';

export function Task({ task: { id, task }, day }: { task: SidebarTask; day: CalendarDate }) {
  const store = useStore();
  const { selecting, selected, kept, conflicts, book } = useSidebar();
  const missing = lacks(task, book?.unread);
  const name = task.measure || TASK.unnamed;
  const late = overdueOf(task, day);
  const toggle = (): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    store.set({ selected: next });
  };
  return (
    <li class="task">
      {selecting && (
        <input
          type="checkbox"
          aria-label={TASK.select(name)}
          checked={selected.has(id)}
          disabled={!id}
          onChange={toggle}
        />
      )}
      <button
        type="button"
        class="open"
        data-focus={`task-${id}`}
        disabled={!id}
        onClick={() => store.show({ name: 'task', id })}
      >
        <span class="what">{name}</span>
        <span class="who">{[task.lead, task.due?.text, TASK_STATUSES[task.status]].filter(Boolean).join(' · ')}</span>
        {late.length > 0 && <span class="chip none">{TASK.overdue(late.map(({ name: period }) => period))}</span>}
        {conflicts.has(id) && <span class="chip none">{TASK.conflict}</span>}
        {kept.drafts.some((draft) => draft.id === id) && <span class="chip part">{TASK.unsaved}</span>}
        {missing.length > 0 && <span class="lack">{tellLacks(missing)}</span>}
      </button>
    </li>
  );
}
