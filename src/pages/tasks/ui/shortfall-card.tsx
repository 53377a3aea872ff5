/** One shortfall: code, name, points lost, cause, coverage, its tasks. */
import type { CalendarDate } from '../../../core/dates.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { begin } from '../model/actions.ts';
import { type Entry, isCoverageKnown } from '../model/overview.ts';
import { goTo } from '../model/side-actions.ts';
import { STATE_LABELS } from '../texts.ts';
import { useSidebar, useStore } from './hooks.ts';
import { Task } from './task-line.tsx';

export function ShortfallCard({ entry, day }: { entry: Entry; day: CalendarDate }) {
  const store = useStore();
  const { preparing, book } = useSidebar();
  const { shortfall, state, tasks } = entry;
  const { code, title, lost, cause } = shortfall;
  return (
    <article class="card" aria-labelledby={`item-${code}`}>
      <div class="head">
        <h3 id={`item-${code}`} tabIndex={-1} data-focus={`item-${code}`}>
          <span class="code">{code}</span> {title}
        </h3>
        <span class="lost">−{formatPoints(lost)}</span>
      </div>
      <p class="meta">
        {book && isCoverageKnown(book.unread) && <span class={`chip ${state}`}>{STATE_LABELS[state]}</span>}
        <span class="hidden">, bị trừ {formatPoints(lost)} điểm</span>
        {cause && <span class="cause">{cause}</span>}
      </p>
      {tasks.length > 0 && (
        <ul class="tasks">
          {tasks.map((task) => (
            <Task key={task.id || task.place} task={task} day={day} />
          ))}
        </ul>
      )}
      <p class="row">
        <button
          type="button"
          disabled={preparing}
          aria-label={`Thêm nhiệm vụ cho tiêu chí ${code}`}
          onClick={() => begin(store, { codes: code, gain: formatPoints(lost) })}
        >
          Thêm nhiệm vụ
        </button>
        <button
          type="button"
          class="plain"
          aria-label={`Đi tới ô của tiêu chí ${code}`}
          onClick={() => goTo(store, { kind: 'item', code })}
        >
          Đi tới ô
        </button>
      </p>
    </article>
  );
}
