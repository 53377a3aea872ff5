/** The periods of a deadline that comes back, to be ticked as they are done; what the cell says beside them is told. */

import type { TaskTexts } from '../../../book/tasks/task-texts.ts';
import { readDeadline } from '../../../core/deadlines.ts';
import { printDoneNotes, readDoneNotes } from '../../../core/due-periods.ts';
import { occurrencesOf } from '../../../core/occurrences.ts';
import { planYearOf } from '../../../core/settings.ts';
import { readTaskStatus } from '../../../core/task-cells.ts';
import { Button } from '../../kit/button.tsx';
import { today } from '../../kit/clock.ts';
import { LABELS, PERIODS } from '../texts.ts';
import type { FieldProps } from './fields.tsx';
import { useSidebar } from './hooks.ts';

/** @param texts of the task as it is typed: its deadline and its status */
export function PeriodsField({ text, set, texts }: FieldProps & { readonly texts: TaskTexts }) {
  const { book } = useSidebar();
  const due = readDeadline(texts.due, book && planYearOf(book.settings));
  const periods = due?.periods ?? [];
  const { done, unread } = readDoneNotes(text, periods);
  const status = readTaskStatus(texts.status);
  // Without the plan's year nobody knows the periods yet.
  if (periods.length === 0 && (text === '' || due?.kind === 'recurring')) return null;
  const standing = { due, donePeriods: done, status: status.ok ? status.value : ('open' as const) };
  const write = (names: readonly string[], others = unread): void => set(printDoneNotes([...names, ...others]));
  return (
    <fieldset class="periods">
      <legend>{LABELS.periods}</legend>
      {periods.length > 0 && <p class="quiet">{PERIODS.hint}</p>}
      {periods.length > 0 &&
        occurrencesOf(standing, today()).map(({ name, due: last, state }) => (
          <label class="check" key={name}>
            <input
              type="checkbox"
              checked={done.includes(name)}
              onChange={(event) =>
                write(event.currentTarget.checked ? [...done, name] : done.filter((other) => other !== name))
              }
            />
            <span>
              {name} <span class="quiet">{PERIODS.due(`${last.day}/${last.month}`)}</span>{' '}
              {state === 'overdue' && <span class="chip none">{PERIODS.overdue}</span>}
            </span>
          </label>
        ))}
      {unread.length > 0 && <Unread parts={unread} drop={() => write(done, [])} />}
    </fieldset>
  );
}

function Unread({ parts, drop }: { readonly parts: readonly string[]; readonly drop: () => void }) {
  return (
    <p class="error">
      {PERIODS.unread(parts)} <Button onClick={drop}>{PERIODS.drop}</Button>
    </p>
  );
}
