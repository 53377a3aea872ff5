/** Points lost that no leaf explains: where, how many, and the tasks that see to it. */
import type { CalendarDate } from '../../../core/dates.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { RESIDUAL_KINDS } from '../../../core/reconcile.ts';
import { begin } from '../model/actions.ts';
import type { ResidualEntry } from '../model/overview.ts';
import { goTo } from '../model/side-actions.ts';
import { useSidebar, useStore } from './hooks.ts';
import { Task } from './task-line.tsx';

export function ResidualCard({ entry, day }: { entry: ResidualEntry; day: CalendarDate }) {
  const store = useStore();
  const { settling } = useSidebar();
  const { code, kind, difference } = entry.residual;
  return (
    <li class="card residual">
      <p tabIndex={-1} data-focus={`residual-${code}`}>
        <strong>{code === 'total' ? 'Dòng tổng' : `Mục ${code}`}</strong>: {RESIDUAL_KINDS[kind]}{' '}
        {formatPoints(difference)} điểm
      </p>
      {entry.tasks.length > 0 && (
        <ul class="tasks">
          {entry.tasks.map((task) => (
            <Task key={task.id || task.place} task={task} day={day} />
          ))}
        </ul>
      )}
      {code !== 'total' && (
        <p class="row">
          <button
            type="button"
            disabled={settling}
            aria-label={`Thêm nhiệm vụ cho mục ${code}`}
            onClick={() => begin(store, { codes: code })}
          >
            Thêm nhiệm vụ
          </button>
          <button
            type="button"
            class="plain"
            aria-label={`Đi tới ô của mục ${code}`}
            onClick={() => goTo(store, { kind: 'item', code })}
          >
            Đi tới ô
          </button>
        </p>
      )}
    </li>
  );
}
