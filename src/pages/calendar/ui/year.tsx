/** The year: months across, units down; each cell says how much is due, done and overdue, and opens its tasks. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tallyOf } from '../../../core/calendar.ts';
import type { CalendarDate } from '../../../core/dates.ts';
import type { OccurrenceState } from '../../../core/occurrences.ts';
import { Table } from '../../kit/table.tsx';
import type { SidebarBook, SidebarTask } from '../../tasks/model/sidebar-book.ts';
import { calendarOf, type Entry } from '../model/calendar-book.ts';
import { GRID, WORDS } from '../texts.ts';
import { Details, type Row } from './details.tsx';

interface Props {
  readonly book: SidebarBook;
  readonly day: CalendarDate;
  readonly isBusy: boolean;
  readonly mark: (entry: Entry, isDone: boolean) => void;
  readonly open: (id: string) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** What of a cell is told beside how much is due, gravest first. */
const TOLD: readonly OccurrenceState[] = ['overdue', 'unnoted', 'done', 'paused'];

export function Year({ book, day, isBusy, mark, open }: Props) {
  const [chosen, setChosen] = useState('');
  const calendar = calendarOf(book, day);
  const { rows, continuous, dateless, elsewhere } = calendar;
  const places = new Map<string, { where: string; rows: readonly Row[] }>();
  const place = (key: string, where: string, shown: readonly Row[]) => {
    places.set(key, { where, rows: shown });
    return { isOpen: key === chosen, choose: () => setChosen(key === chosen ? '' : key), where };
  };
  const inMonths = (unit: string, months: readonly (readonly Entry[])[], isTotal: boolean) => (
    <tr key={unit} class={isTotal ? 'sum' : undefined}>
      <th scope="row">{unit}</th>
      {MONTHS.map((month) => {
        const entries = months[month - 1] ?? [];
        const where = GRID.cell(unit, `${GRID.monthInWords(month)}/${calendar.year}`);
        const isNow = calendar.year === day.year && month === day.month;
        return (
          <td key={month} class={isNow ? 'now' : undefined}>
            <Cell entries={entries} {...place(`${unit} ${month} ${isTotal}`, where, entries)} />
          </td>
        );
      })}
      <td>
        <Cell entries={months.flat()} {...place(`${unit} all ${isTotal}`, GRID.cell(unit, GRID.year), months.flat())} />
      </td>
    </tr>
  );
  const apart = (name: string, shown: readonly Row[]) => {
    if (shown.length === 0) return null;
    const { where, ...opening } = place(name, name, shown);
    return (
      <tr key={name}>
        <th scope="row">{name}</th>
        <td colSpan={13}>
          <Tasks count={new Set(shown.map(({ task }) => task)).size} where={where} {...opening} />
        </td>
      </tr>
    );
  };
  const body = [
    ...rows.map(({ unit, months }) => inMonths(unit, months, false)),
    inMonths(
      GRID.total,
      MONTHS.map((month) => rows.flatMap(({ months }) => months[month - 1] ?? [])),
      true,
    ),
    apart(GRID.continuous, continuous.map(alone)),
    apart(GRID.dateless, dateless.map(alone)),
    apart(GRID.elsewhere(calendar.year), elsewhere),
  ];
  const shown = places.get(chosen);
  return (
    <>
      <p>{WORDS.intro(calendar.year)}</p>
      <Table class="year" label={GRID.label} headers={[GRID.unit, ...MONTHS.map(GRID.month), GRID.year]}>
        {body}
      </Table>
      <p class="quiet">{WORDS.unnoted}</p>
      {shown && <Details {...shown} {...{ isBusy, mark, open }} close={() => setChosen('')} />}
    </>
  );
}

const alone = (task: SidebarTask): Row => ({ task, occurrence: undefined });

interface Opening {
  readonly where: string;
  readonly isOpen: boolean;
  readonly choose: () => void;
}

function Cell({ entries, where, isOpen, choose }: Opening & { readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return <span class="quiet">{GRID.none}</span>;
  const tally = tallyOf(entries);
  const told = TOLD.filter((state) => tally[state] > 0);
  return (
    <CellButton
      {...{ where, isOpen, choose }}
      tone={told[0] === 'done' && tally.done < tally.due ? 'open' : (told[0] ?? 'open')}
    >
      <span class="due">{GRID.due(tally.due)}</span>
      {told.map((state) => (
        <span key={state} class={`state ${state}`}>
          {GRID.count(state, tally[state])}
        </span>
      ))}
    </CellButton>
  );
}

const Tasks = ({ count, ...opening }: Opening & { readonly count: number }) => (
  <CellButton {...opening} tone="open">
    {GRID.tasks(count)}
  </CellButton>
);

interface CellButtonProps extends Opening {
  readonly tone: OccurrenceState;
  readonly children: preact.ComponentChildren;
}

function CellButton({ where, isOpen, choose, tone, children }: CellButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(isOpen);
  // Whoever closes the list goes on where it was opened.
  useLayoutEffect(() => {
    if (was.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    was.current = isOpen;
  }, [isOpen]);
  return (
    <button ref={button} type="button" class={`cell ${tone}`} aria-expanded={isOpen} onClick={choose}>
      <span class="unseen">{where}: </span>
      {children}
    </button>
  );
}
