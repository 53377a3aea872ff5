/** Part III of the report: what stands in the way, as the tasks say, and what is late. */

import { dayInText } from '../deadline-phrases.ts';
import type { Part } from '../model.ts';
import { count, withDash } from '../numbering.ts';
import { plain, type RichText } from '../rich-text.ts';
import { typed, withoutClosing } from '../typed.ts';
import { taskName } from './fields.ts';
import type { ReportContext } from './model.ts';
import { isLate } from './standing.ts';

export function buildObstacles(context: ReportContext): Part {
  const { fill, tasks, period } = context;
  const obstacles = tasks.flatMap((task) => {
    const text = withoutClosing(typed(task.obstacles));
    return text === '' ? [] : [withDash(plain(`${taskName(task, context)}: ${text}.`))];
  });
  const late = tasks.flatMap((task) => {
    const last = task.due?.lastDay;
    return isLate(task, period.to) && last ? [`${taskName(task, context)}, thời hạn ${dayInText(last)}`] : [];
  });
  const lines: RichText[] = [...obstacles];
  if (late.length > 0) {
    lines.push(withDash(fill('reportLate', { 'quá hạn': count(late.length) })));
    lines.push(...late.map((text, i) => plain(`+ ${text}${i === late.length - 1 ? '.' : ';'}`)));
  }
  if (lines.length === 0) lines.push(fill('reportNoObstacle'));
  return { name: 'obstacles', heading: fill('reportObstacleHeading'), lines, table: undefined, groups: [], after: [] };
}
