/** The tasks of one cell: how each stands, its period to be marked, and the way to it in the sidebar. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { codeLabel } from '../../../core/codes.ts';
import type { Occurrence } from '../../../core/occurrences.ts';
import { TASK_STATUSES } from '../../../core/tasks.ts';
import { Button } from '../../kit/button.tsx';
import type { SidebarTask } from '../../tasks/model/sidebar-book.ts';
import type { Entry } from '../model/calendar-book.ts';
import { DETAILS, STATES } from '../texts.ts';

/** A task at one of its days; without one, a task that has none. */
export interface Row {
  readonly task: SidebarTask;
  readonly occurrence: Occurrence | undefined;
}

interface Props {
  readonly where: string;
  readonly rows: readonly Row[];
  readonly isBusy: boolean;
  readonly mark: (entry: Entry, isDone: boolean) => void;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

export function Details({ where, rows, close, ...acts }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    // With what can be done about it, as far as there is room.
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [where]);
  return (
    <section class="details" aria-labelledby="details">
      <div class="head">
        <h2 id="details" ref={heading} tabIndex={-1}>
          {DETAILS.title(where, rows.length)}
        </h2>
        <Button onClick={close}>{DETAILS.close}</Button>
      </div>
      <ul>
        {rows.map((row) => (
          <Line key={`${row.task.id} ${row.task.place} ${row.occurrence?.name}`} row={row} {...acts} />
        ))}
      </ul>
    </section>
  );
}

function Line({
  row: { task: one, occurrence },
  isBusy,
  mark,
  open,
}: Omit<Props, 'where' | 'rows' | 'close'> & { row: Row }) {
  const { task, id } = one;
  const measure = task.measure || DETAILS.unnamed;
  const facts = [
    task.codes.map(codeLabel).join('; '),
    task.lead,
    task.due?.text ?? '',
    occurrence ? DETAILS.due(occurrence.due) : '',
    TASK_STATUSES[task.status],
  ];
  // The note is of a period; a task that is done as a whole has nothing to be marked.
  const markable =
    occurrence && occurrence.name !== '' && id !== '' && (task.status === 'open' || task.status === 'doing');
  const isDone = occurrence?.state === 'done';
  return (
    <li>
      <p>
        {measure} {occurrence && <span class={`state ${occurrence.state}`}>{nameOf(occurrence)}</span>}
      </p>
      <p class="quiet">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <p class="line">
        {markable && (
          <Button disabled={isBusy} onClick={() => mark({ task: one, occurrence }, !isDone)}>
            {isDone ? DETAILS.unmark(occurrence.name) : DETAILS.mark(occurrence.name)}
          </Button>
        )}
        {id !== '' && (
          <Button kind="plain" disabled={isBusy} aria-label={DETAILS.openOf(measure)} onClick={() => open(id)}>
            {DETAILS.open}
          </Button>
        )}
      </p>
    </li>
  );
}

const nameOf = ({ name, state }: Occurrence): string => (name === '' ? STATES[state] : `${name}: ${STATES[state]}`);
