/** Part II of the report: by field what was lost, how its tasks stand, and the tasks themselves where there is no annex. */
import { formatPoints } from '../../core/numbers.ts';
import { isOverdue, type Occurrence, occurrencesOf } from '../../core/occurrences.ts';
import { sum } from '../../core/points.ts';
import { TASK_STATUSES, type Task } from '../../core/tasks.ts';
import { upperFirst } from '../../core/text.ts';
import { assignTasks } from '../assignments.ts';
import { type FieldLoss, nameItems } from '../context.ts';
import { deadlineInText } from '../deadline-phrases.ts';
import type { Group } from '../model.ts';
import { withDash } from '../numbering.ts';
import { concat, gap, plain, type RichText } from '../rich-text.ts';
import { orBlank, orGapOf, taskMeasure } from '../task-facts.ts';
import { endSentence, typedFacts } from '../typed.ts';
import type { ReportContext, ReportPeriod } from './model.ts';
import { countTasks, describeCounts, describeGain, isReportedIn } from './standing.ts';

export function fieldResults(context: ReportContext): Group[] {
  const { losses, fill } = context;
  const { byField, general, keeping } = assignTasks(context);
  const groups = losses.map((loss): Omit<Group, 'points'> => {
    const entries = byField.get(loss.code) ?? [];
    const tasks = entries.flatMap((entry) => (entry.kind === 'task' ? [entry.task] : []));
    const without = entries.flatMap((entry) => (entry.kind === 'none' ? [entry.shortfall.code] : []));
    const open = without.length > 0 ? [noTask(without, context)] : [];
    return { title: loss.name, lines: [summary(loss, tasks, context), ...open, ...taskLines(tasks, context)] };
  });
  const rest = [...keeping, ...general];
  if (rest.length > 0) {
    const told = fill('reportGeneral', describeCounts(countTasks(rest, context.period.to)));
    groups.push({ title: fill('generalTasks'), lines: [withDash(endSentence(told)), ...taskLines(rest, context)] });
  }
  return groups.map(({ title, lines }, i) => ({ title: concat(`${i + 1}. `, title), lines, points: [] }));
}

/** One that stands in another field may serve this one, too: of the field the losses tell, of its tasks the counts. */
function summary(loss: FieldLoss, tasks: readonly Task[], { fill, period, tasks: all }: ReportContext): RichText {
  const gain = describeGain(loss.shortfalls, all);
  const values = {
    ...describeCounts(countTasks(tasks, period.to)),
    'điểm bị trừ': formatPoints(loss.figures?.lost ?? sum(loss.shortfalls.map(({ lost }) => lost))),
  };
  const told = endSentence(fill(tasks.length > 0 ? 'reportField' : 'reportFieldNone', values));
  return withDash(
    gain === '' ? told : concat(told, ' ', endSentence(fill('reportFieldGain', { 'điểm dự kiến': gain }))),
  );
}

function noTask(codes: Parameters<typeof nameItems>[0], context: ReportContext): RichText {
  const names = upperFirst(nameItems(codes, context));
  return withDash(endSentence(context.fill('reportNoTask', { 'các tiêu chí': names })));
}

/** The measure whole, then one line with who and when, what came of it and what shows it. */
function taskLines(tasks: readonly Task[], context: ReportContext): RichText[] {
  if (context.withAnnex) return [];
  return tasks.flatMap((task) => [
    withDash(concat(itemsOf(task, context), endSentence(taskMeasure(task)))),
    typedFacts([
      ...whoAndWhen(task),
      { label: 'tiến độ', text: plain(statusOf(task, context)) },
      { label: 'kết quả', text: resultOf(task) },
      { label: 'tài liệu kiểm chứng', text: orBlank(task.evidence) },
    ]),
  ]);
}

export function itemsOf({ codes }: Task, context: ReportContext): string {
  const items = codes.filter((code) => code.includes('.'));
  return items.length > 0 ? `${upperFirst(nameItems(items, context))}: ` : '';
}

export const whoAndWhen = (task: Task): { label: string; text: RichText }[] => [
  { label: 'chủ trì', text: orGapOf(task.lead, 'đơn vị chủ trì') },
  { label: 'thời hạn', text: task.due ? plain(deadlineInText(task.due)) : gap('thời hạn') },
];

/** "Đang thực hiện (60%), quá hạn", "Đang thực hiện; quý II: đã xong" */
export function statusOf(task: Task, { period }: ReportContext): string {
  const { status, progress } = task;
  const share = status === 'doing' && progress !== undefined ? ` (${Math.round(progress * 100)}%)` : '';
  const within = periodsIn(task, period);
  // Where it is late is told with the period.
  const late = isOverdue(task, period.to) && !within.some(({ state }) => state === 'overdue');
  const periods = within.map(({ name, state }) => `; ${name}: ${state === 'done' ? 'đã xong' : 'quá hạn'}`).join('');
  return `${TASK_STATUSES[status]}${share}${late ? ', quá hạn' : ''}${periods}`;
}

/** Of a recurring task: what is late, and what of the report's own time is done; of what nobody noted nothing is told. */
function periodsIn(task: Task, period: ReportPeriod): Occurrence[] {
  if (task.status === 'done') return [];
  return occurrencesOf(task, period.to).filter(
    ({ name, due, state }) => name !== '' && (state === 'overdue' || (state === 'done' && isReportedIn(due, period))),
  );
}

/** Of what is done there has to be a result. */
export const resultOf = ({ status, result }: Task): RichText =>
  status === 'done' ? orGapOf(result, 'kết quả thực hiện') : orBlank(result);
