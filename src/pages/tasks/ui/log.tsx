/** One's own last changes, each with its way back. */

import { TASK_FIELDS } from '../../../book/tasks/task-texts.ts';
import { named } from '../model/actions.ts';
import { openLogTab, stepsOf, undo } from '../model/side-actions.ts';
import type { LogEntry } from '../model/state.ts';
import { EMPTY, LABELS } from '../texts.ts';
import { Back } from './back.tsx';
import { useSidebar, useStore } from './hooks.ts';

/** The names of the cells that a save changed; a new or deleted row is told by its action. */
function touched(entry: LogEntry): string {
  const edits = stepsOf(entry).filter(({ kind }) => kind === 'edit');
  const fields = TASK_FIELDS.filter((field) => edits.some(({ old }) => old[field] !== undefined));
  return fields.map((field) => LABELS[field].toLowerCase()).join(', ');
}

export function Log() {
  const store = useStore();
  const { log, working } = useSidebar();
  return (
    <section>
      <Back title="Nhật ký của tôi" />
      <p class="row">
        <button type="button" onClick={() => openLogTab(store)}>
          Mở trang Nhật ký
        </button>
      </p>
      {!log && <p class="quiet">Đang đọc nhật ký…</p>}
      {log?.length === 0 && <p class="card">{EMPTY.noLog}</p>}
      <ul class="entries">
        {log?.map((entry, i) => (
          <li key={i} class="card">
            <p class="quiet">{entry.time}</p>
            <p class="clamp">
              <b>{entry.action}</b> {entry.subject}
            </p>
            {touched(entry) && <p class="quiet">Ô đã sửa: {touched(entry)}.</p>}
            {stepsOf(entry).length > 0 && (
              <button
                type="button"
                disabled={working !== ''}
                aria-label={`Hoàn tác: ${entry.action} lúc ${entry.time}`}
                onClick={() => named(store, () => void undo(store, entry))}
              >
                Hoàn tác
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
