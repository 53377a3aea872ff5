/** One shortfall: code, name, points lost, cause, coverage, its tasks, and the ways to see to it. */
import type { CalendarDate } from '../../../core/dates.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { Button } from '../../kit/button.tsx';
import { beginFor, beginSuggested } from '../model/actions.ts';
import { openDecline } from '../model/decline.ts';
import { type Entry, isCoverageKnown } from '../model/overview.ts';
import { goTo } from '../model/side-actions.ts';
import { LOSS, STATE_LABELS, WORDS } from '../texts.ts';
import { Decline, Declined } from './decline.tsx';
import { useSidebar, useStore } from './hooks.ts';
import { Task } from './task-line.tsx';

export function ShortfallCard({ entry, day }: { entry: Entry; day: CalendarDate }) {
  const store = useStore();
  const { preparing, book, suggestions, declining } = useSidebar();
  const { shortfall, state, declined, tasks } = entry;
  const { code, title, lost, cause } = shortfall;
  const reason = declining.get(code);
  const suggestion = suggestions.find((one) => one.code === code);
  return (
    <article class="card" aria-labelledby={`item-${code}`}>
      <div class="head">
        <h3 id={`item-${code}`} title={title} tabIndex={-1} data-focus={`item-${code}`}>
          <span class="code">{code}</span> {title}
        </h3>
        <span class="lost">{LOSS.lost(formatPoints(lost))}</span>
      </div>
      <p class="meta">
        {declined !== undefined && <span class="chip info">{LOSS.declined}</span>}
        {declined === undefined && book && isCoverageKnown(book.unread) && (
          <span class={`chip ${state}`}>{STATE_LABELS[state]}</span>
        )}
        <span class="unseen">{LOSS.lostInWords(formatPoints(lost))}</span>
        {cause && <span class="quiet">{cause}</span>}
      </p>
      {tasks.length > 0 && (
        <ul class="tasks">
          {tasks.map((task) => (
            <Task key={task.id || task.place} task={task} day={day} />
          ))}
        </ul>
      )}
      {suggestion && (
        <p class="suggestion">
          <b>{LOSS.suggested}</b> {suggestion.measure}
        </p>
      )}
      {shortfall.declined !== undefined && (
        <Declined code={code} reason={shortfall.declined} hasTask={declined === undefined} />
      )}
      {reason !== undefined && <Decline code={code} reason={reason} />}
      {reason === undefined && (
        <p class="ways">
          {suggestion && (
            <Button
              disabled={preparing}
              aria-label={LOSS.takeFor(code)}
              onClick={() => beginSuggested(store, suggestion)}
            >
              {LOSS.take}
            </Button>
          )}
          <Button disabled={preparing} aria-label={LOSS.addFor(code)} onClick={() => beginFor(store, code)}>
            {LOSS.add}
          </Button>
          <Button kind="plain" aria-label={WORDS.goToOf(code)} onClick={() => goTo(store, { kind: 'item', code })}>
            {WORDS.goTo}
          </Button>
          {state === 'none' && declined === undefined && (
            <Button
              kind="plain"
              disabled={preparing}
              aria-label={LOSS.declineFor(code)}
              onClick={() => openDecline(store, code)}
            >
              {LOSS.decline}
            </Button>
          )}
        </p>
      )}
    </article>
  );
}
