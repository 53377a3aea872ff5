/** One's own last commands, each with its way back. */
import { named } from '../model/actions.ts';
import { openLogTab, undo } from '../model/side-actions.ts';
import { EMPTY } from '../texts.ts';
import { Back } from './back.tsx';
import { useSidebar, useStore } from './hooks.ts';

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
        {log?.map((entry) => (
          <li key={entry.number} class="card">
            <p class="quiet">{entry.time}</p>
            <p class="clamp">
              <b>{entry.action}</b> {entry.subject}
            </p>
            {!entry.isOver && (
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
