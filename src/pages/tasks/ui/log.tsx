/** One's own last commands, each with its way back. */
import { Button } from '../../kit/button.tsx';
import { named } from '../model/actions.ts';
import { openLogTab, undo } from '../model/side-actions.ts';
import { EMPTY, LOG, WORDS } from '../texts.ts';
import { Back } from './back.tsx';
import { useSidebar, useStore } from './hooks.ts';

export function Log() {
  const store = useStore();
  const { log, working } = useSidebar();
  return (
    <section>
      <Back title={LOG.title} />
      <p class="line">
        <Button onClick={() => openLogTab(store)}>{LOG.openTab}</Button>
      </p>
      {!log && <p class="quiet">{LOG.reading}</p>}
      {log?.length === 0 && <p class="card">{EMPTY.noLog}</p>}
      <ul class="entries">
        {log?.map((entry) => (
          <li key={entry.number} class="card">
            <p class="quiet">{entry.time}</p>
            <p class="clamp">
              <b>{entry.action}</b> {entry.subject}
            </p>
            {!entry.isOver && (
              <Button
                disabled={working !== ''}
                aria-label={LOG.undoOf(entry.action, entry.time)}
                onClick={() => named(store, () => void undo(store, entry))}
              >
                {WORDS.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
