/** Last year's unfinished tasks as drafts of the new year: what they are to do stays, what was done and reckoned does not. */

import { type CodeMap, nextCodes } from '../../book/criteria-change.ts';
import { fromPlain, type PlainTable } from '../../book/plain-table.ts';
import { TASKS, type TaskKey } from '../../book/tabs/tasks.ts';
import { contentOfText, type TaskField } from '../../book/tasks/task-texts.ts';
import { quoted } from '../../book/text-cells.ts';
import { cellText } from '../../core/cells.ts';
import { calendarDate, formatDate } from '../../core/dates.ts';
import { ANY_YEAR, readDeadline } from '../../core/deadlines.ts';
import { TASK_STATUSES } from '../../core/tasks.ts';
import { fold } from '../../core/text.ts';

export interface OpenTask {
  /** The row of last year's tab. */
  readonly place: number;
  readonly measure: string;
  readonly lead: string;
  readonly status: string;
  readonly before: { readonly codes: string; readonly due: string };
  readonly after: { readonly codes: string; readonly due: string };
  /** Codes that the new criteria set no longer has. */
  readonly lost: readonly string[];
  /** Cells of the new row, as they are written. */
  readonly cells: Readonly<Record<string, string | number>>;
}

/** `blank`: a day is left open; `shift`: the same day of the new plan year. What has no day of its own stays either way. */
export type Dues = 'blank' | 'shift';

const CARRIED: readonly TaskField[] = [
  ...(['measure', 'lead', 'cooperating', 'person', 'supervisor', 'deliverable', 'target', 'difficulty'] as const),
];

/**
 * @param map what became of each older code
 * @param years how many the plan year advances
 */
export function openTasksOf(tasks: PlainTable, map: CodeMap, dues: Dues, years: number): OpenTask[] {
  return fromPlain<TaskKey>(tasks).flatMap(({ place, cell }): OpenTask[] => {
    const text = (key: TaskKey): string => cellText(cell(key));
    const status = text('status') || TASK_STATUSES.open;
    if (fold(status) === fold(TASK_STATUSES.done) || (text('measure') === '' && text('codes') === '')) return [];
    const next = nextCodes(text('codes'), map);
    const [codes, lost] = [next.codes ?? text('codes'), next.dropped];
    const due = nextDue(text('due'), dues, years);
    const carried = CARRIED.map((key) => [key, cellFor(key, text(key))] as const);
    const cells = {
      ...{ codes, status: TASK_STATUSES.draft },
      ...(due === '' ? {} : { due: cellFor('due', due) }),
      ...Object.fromEntries(carried.filter(([, written]) => written !== '')),
    };
    const before = { codes: text('codes'), due: text('due') };
    return [
      { place, measure: text('measure'), lead: text('lead'), status, before, after: { codes, due }, lost, cells },
    ];
  });
}

/** "30/06/2025" becomes "30/06/2026", "Quý II/2025" "Quý II/2026"; 29 February becomes the 28th. */
export function nextDue(text: string, dues: Dues, years: number): string {
  const kind = readDeadline(text, ANY_YEAR)?.kind;
  const isLasting = kind === 'recurring' || kind === 'continuous';
  if (dues === 'blank' && !isLasting) return '';
  const shifted = text.replace(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g, (year) => String(Number(year) + years));
  const day = /^29\/0?2\/(\d{4})$/.exec(shifted);
  if (!day || calendarDate(Number(day[1]), 2, 29)) return shifted;
  return formatDate({ year: Number(day[1]), month: 2, day: 28 });
}

/** Into a fresh tab: a day as ISO text, which every locale reads as that day. */
function cellFor(field: TaskField, text: string): string | number {
  const content = contentOfText(field, text);
  if (typeof content === 'number') return content;
  if (typeof content === 'object' && 'day' in content) return content.day;
  const isText = TASKS.columns.some(({ key, kind }) => key === field && kind === 'text');
  return isText ? String(content) : quoted(String(content));
}
