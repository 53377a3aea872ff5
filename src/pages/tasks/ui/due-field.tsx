/** A day or a free deadline; says at once how it is understood, and that one nobody understands completes no task. */

import { formatDate } from '../../../core/dates.ts';
import { ANY_YEAR, readDeadline } from '../../../core/deadlines.ts';
import { planYearOf } from '../../../core/settings.ts';
import { DUE } from '../texts.ts';
import { type FieldProps, Line } from './fields.tsx';
import { useSidebar } from './hooks.ts';

export function DueField(props: FieldProps) {
  const { book } = useSidebar();
  const year = book && planYearOf(book.settings);
  const { told, isClear } = understood(props.text, year);
  const offered = DUE.offered(year === undefined ? '' : `/${year}`);
  return (
    <Line
      {...props}
      choices={offered}
      hint={isClear ? told : undefined}
      error={props.error ?? (isClear ? undefined : told)}
    />
  );
}

export function understood(text: string, year: number | undefined): { told: string; isClear: boolean } {
  const deadline = readDeadline(text, year);
  if (!deadline) return { told: DUE.hint, isClear: true };
  const last = deadline.lastDay && formatDate(deadline.lastDay);
  switch (deadline.kind) {
    case 'day':
      return { told: DUE.day(last ?? ''), isClear: true };
    case 'recurring':
      return { told: last ? DUE.recurringUntil(last) : DUE.recurring, isClear: true };
    case 'continuous':
      return { told: DUE.continuous, isClear: true };
    case 'unclear': {
      // "Quý II" lacks nothing but its year.
      const isYearMissing = year === undefined && readDeadline(text, ANY_YEAR)?.kind !== 'unclear';
      return { told: isYearMissing ? DUE.yearMissing : DUE.unclear, isClear: false };
    }
  }
}
