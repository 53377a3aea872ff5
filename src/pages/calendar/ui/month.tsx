/** One A4 page for the meeting: what is overdue, due and done in a month, and room for the conclusion. */
import { useState } from 'preact/hooks';
import type { CalendarDate } from '../../../core/dates.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { ZERO } from '../../../core/points.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import type { SidebarBook } from '../../tasks/model/sidebar-book.ts';
import { calendarYear } from '../model/calendar-book.ts';
import { type Fitted, fitOnPage, type MonthLine, monthSheetOf } from '../model/month.ts';
import { MONTH, STATES } from '../texts.ts';

/** Dotted lines for the conclusion. */
const ROOM = [1, 2, 3, 4, 5];

export function Month({ book, day }: { readonly book: SidebarBook; readonly day: CalendarDate }) {
  const year = calendarYear(book, day);
  // Of another year's plan, its last month: the one that is to be accounted for.
  const [month, setMonth] = useState(day.year === year ? day.month : day.year > year ? 12 : 1);
  const sheet = monthSheetOf(book, year, month, day);
  const fitted = fitOnPage(sheet);
  const { settings } = book;
  return (
    <>
      <div class="screen line month">
        <Field label={MONTH.label}>
          {(control) => (
            <select {...control} value={month} onChange={(event) => setMonth(Number(event.currentTarget.value))}>
              {Array.from({ length: 12 }, (_, i) => (
                <option key={i} value={i + 1}>
                  {MONTH.choice(i + 1, year)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button kind="primary" onClick={() => window.print()}>
          {MONTH.print}
        </Button>
        <span class="quiet">{MONTH.printHint}</span>
      </div>
      <article class="paper">
        <p class="office">{settings.issuer}</p>
        <h2>{MONTH.title(month, year)}</h2>
        <p class="subject">{MONTH.subject(settings.yearScored)}</p>
        <p class="subject">{MONTH.asOf(sheet.asOf)}</p>
        <p>
          {MONTH.sums(sheet.overdue.length, sheet.due.length, sheet.done.length)}{' '}
          {sheet.atStake > ZERO && MONTH.atStake(sheet.atStake)}
        </p>
        <h3>{MONTH.overdue(sheet.overdue.length)}</h3>
        <Lines {...fitted.overdue} withUnit />
        <h3>{MONTH.due(sheet.due.length)}</h3>
        <Lines {...fitted.due} byUnit />
        <h3>{MONTH.done(sheet.done.length)}</h3>
        <Lines {...fitted.done} withUnit />
        <h3>{MONTH.conclusion}</h3>
        <div class="room" aria-hidden="true">
          {ROOM.map((line) => (
            <span key={line} />
          ))}
        </div>
      </article>
    </>
  );
}

interface LinesProps extends Fitted {
  /** Units stand beside the tasks, or above those of one unit. */
  readonly withUnit?: boolean;
  readonly byUnit?: boolean;
}

function Lines({ shown, left, withUnit = false, byUnit = false }: LinesProps) {
  if (shown.length + left === 0) return <p>{MONTH.none}</p>;
  const headers = Object.entries(MONTH.headers).filter(([key]) => withUnit || key !== 'unit-name');
  return (
    <>
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              {headers.map(([key, header]) => (
                <th key={key} class={key} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.flatMap((line, i) => [
              byUnit && line.unit !== shown[i - 1]?.unit && (
                <tr key={`unit ${line.unit}`} class="unit">
                  <th scope="rowgroup" colSpan={headers.length}>
                    {line.unit}
                  </th>
                </tr>
              ),
              <One key={i} number={i + 1} line={line} withUnit={withUnit} />,
            ])}
          </tbody>
        </table>
      )}
      {left > 0 && <p>{MONTH.more(left)}</p>}
    </>
  );
}

function One({ number, line, withUnit }: { number: number; line: MonthLine; withUnit: boolean }) {
  const { entry, unit, points } = line;
  const { task } = entry.task;
  const { name, due, state } = entry.occurrence;
  return (
    <tr>
      <td>{number}</td>
      <td>
        <span class="clamp">
          {task.codes.length > 0 && <b>{task.codes.join('; ')}. </b>}
          {task.measure}
        </span>
      </td>
      {withUnit && (
        <td>
          <span class="clamp">{unit}</span>
        </td>
      )}
      <td>
        {MONTH.period(name, `${due.day}/${due.month}`)}
        {state === 'unnoted' && ` ${STATES.unnoted}`}
      </td>
      <td class="figure">{points === undefined ? '' : formatPoints(points)}</td>
    </tr>
  );
}
