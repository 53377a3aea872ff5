/** Parts III and IV of the report: what stands in the way and what is late; so what is still to be done, and what is asked of the body above. */
import { isOverdue } from '../../core/occurrences.ts';
import type { Task } from '../../core/tasks.ts';
import type { Part } from '../model.ts';
import { count, withDash } from '../numbering.ts';
import { concat, gap, type RichText } from '../rich-text.ts';
import { orBlank, taskMeasure } from '../task-facts.ts';
import { beforeList, endSentence, typed, typedFacts } from '../typed.ts';
import { itemsOf, whoAndWhen } from './fields.ts';
import type { ReportContext } from './model.ts';

export function buildObstacles(context: ReportContext): Part {
  const { fill, tasks, period } = context;
  const hindered = tasks.filter(({ obstacles }) => typed(obstacles) !== '');
  const late = tasks.filter((task) => isOverdue(task, period.to));
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

/** "Tiêu chí 1.5: … Chủ trì: …; khó khăn, vướng mắc: …." */
function obstacleLine(task: Task, context: ReportContext): RichText {
  const [lead] = whoAndWhen(task);
  const facts = [...(lead ? [lead] : []), { label: 'khó khăn, vướng mắc', text: orBlank(task.obstacles) }];
  return concat(itemsOf(task, context), named(task, facts));
}

/** The measure whole, then its facts as a sentence of their own. */
function named(task: Task, facts: Parameters<typeof typedFacts>[0]): RichText {
  return concat(endSentence(taskMeasure(task)), ' ', typedFacts(facts));
}

export function buildNext(context: ReportContext): Part {
  const { fill, fillLines, tasks, period } = context;
  const late = tasks.filter((task) => isOverdue(task, period.to));
  const left = tasks.filter((task) => (task.status === 'open' || task.status === 'doing') && !late.includes(task));
  const beyond = tasks.filter(
    ({ difficulty, status, obstacles }) => difficulty === 'beyond' && status !== 'done' && typed(obstacles) !== '',
  );
  const items: { text: RichText; lines: RichText[] }[] = [];
  const add = (text: RichText, lines: RichText[] = []): void => {
    items.push({ text: lines.length > 0 ? beforeList(text) : endSentence(text), lines });
  };
  if (tasks.length === 0) add(gap('nhiệm vụ trọng tâm'));
  if (late.length > 0) add(fill('reportFinishLate', { 'quá hạn': count(late.length) }));
  if (left.length > 0) add(fill('reportFinishRest', { 'còn lại': count(left.length) }));
  for (const text of tasks.length > 0 ? fillLines('reportNext') : []) add(text);
  if (beyond.length > 0)
    add(
      fill('reportBeyond'),
      beyond.map((task) => withDash(obstacleLine(task, context))),
    );
  for (const text of fillLines('reportProposals')) add(text);
  const lines = items.flatMap(({ text, lines: below }, i) => [concat(`${i + 1}. `, text), ...below]);
  return { name: 'next', heading: fill('reportNextHeading'), lines, table: undefined, groups: [], after: [] };
}
