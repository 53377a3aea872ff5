/** Part III of the report: what stands in the way, as the tasks say, and what is late. */
import type { Task } from '../../core/tasks.ts';
import type { Part } from '../model.ts';
import { count, withDash } from '../numbering.ts';
import { concat, gap, type RichText } from '../rich-text.ts';
import { orBlank, taskMeasure } from '../task-facts.ts';
import { beforeList, endSentence, typed, typedFacts } from '../typed.ts';
import { itemsOf, whoAndWhen } from './fields.ts';
import type { ReportContext } from './model.ts';
import { isLate } from './standing.ts';

export function buildObstacles(context: ReportContext): Part {
  const { fill, tasks, period } = context;
  const hindered = tasks.filter(({ obstacles }) => typed(obstacles) !== '');
  const late = tasks.filter((task) => isLate(task, period.to));
  const lines = [
    ...hindered.map((task) => withDash(obstacleLine(task, context))),
    ...(late.length > 0 ? [withDash(beforeList(fill('reportLate', { 'quá hạn': count(late.length) })))] : []),
    ...late.map((task) => concat('+ ', itemsOf(task, context), named(task, whoAndWhen(task)))),
  ];
  // Without a task nobody was asked.
  const none = tasks.length > 0 ? endSentence(fill('reportNoObstacle')) : gap('khó khăn, vướng mắc');
  const part = { name: 'obstacles', heading: fill('reportObstacleHeading'), table: undefined } as const;
  return { ...part, lines: lines.length > 0 ? lines : [none], groups: [], after: [] };
}

/** "Tiêu chí 1.5: …; chủ trì: …; khó khăn, vướng mắc: …." */
export function obstacleLine(task: Task, context: ReportContext): RichText {
  const [lead] = whoAndWhen(task);
  const facts = [...(lead ? [lead] : []), { label: 'khó khăn, vướng mắc', text: orBlank(task.obstacles) }];
  return concat(itemsOf(task, context), named(task, facts));
}

/** The measure whole, then its facts as a sentence of their own. */
function named(task: Task, facts: Parameters<typeof typedFacts>[0]): RichText {
  return concat(endSentence(taskMeasure(task)), ' ', typedFacts(facts));
}
