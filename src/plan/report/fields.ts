/** Part II of the report: by field what was planned, what is done, what is late, and what came of it. */
import { formatPoints } from '../../core/numbers.ts';
import { sum } from '../../core/points.ts';
import type { Task } from '../../core/tasks.ts';
import { lowerFirst, upperFirst } from '../../core/text.ts';
import { assignTasks } from '../assignments.ts';
import { nameItems } from '../context.ts';
import { deadlineInTable } from '../deadline-phrases.ts';
import type { Group } from '../model.ts';
import { withDash } from '../numbering.ts';
import { bold, concat, gap, orGap, plain, type RichText } from '../rich-text.ts';
import { oneLine, typed, withoutClosing } from '../typed.ts';
import type { ReportContext } from './model.ts';
import { countTasks, describeCounts, expectedGain, isLate } from './standing.ts';

export function fieldResults(context: ReportContext): Group[] {
  const { losses, fill, period } = context;
  const { byField, general, keeping } = assignTasks(context);
  const groups = losses.map((loss, i): Group => {
    const entries = byField.get(loss.code) ?? [];
    const tasks = entries.flatMap((entry) => (entry.kind === 'task' ? [entry.task] : []));
    const values = {
      ...describeCounts(countTasks(tasks, period.to)),
      'điểm bị trừ': formatPoints(loss.figures?.lost ?? sum(loss.shortfalls.map(({ lost }) => lost))),
      // Of all tasks: one that stands in another field may serve this one, too.
      'điểm đã xong': expectedGain(loss.shortfalls, context.tasks),
    };
    const lines = entries.map((entry): RichText => {
      if (entry.kind === 'task') return taskResult(entry.task, context);
      const name = upperFirst(nameItems([entry.shortfall.code], context));
      if (entry.kind === 'none') return concat(`${name}: `, fill('reportNoTask'));
      return concat(`${name}: `, lowerStart(fill('shared', { 'các tiêu chí': nameItems([entry.with], context) })));
    });
    const title = concat(
      bold(`${i + 1}. `),
      boldened(loss.name),
      ': ',
      fill(tasks.length > 0 ? 'reportField' : 'reportFieldNone', values),
    );
    return { title, lines: lines.map(withDash), points: [] };
  });
  const rest = [...keeping, ...general];
  if (rest.length === 0) return groups;
  const title = concat(bold(`${groups.length + 1}. `), boldened(fill('generalTasks')));
  return [...groups, { title, lines: rest.map((task) => withDash(taskResult(task, context))), points: [] }];
}

const boldened = (text: RichText): RichText => text.map((part) => (part.mark ? part : { ...part, bold: true }));

const lowerStart = ([first, ...rest]: RichText): RichText =>
  first ? [{ ...first, text: lowerFirst(first.text) }, ...rest] : [];

const sentence = (text: string): string => withoutClosing(typed(text));

/** "Tiêu chí 1.5: Phát động …; Văn phòng chủ trì; thời hạn 30/6/2024: đã hoàn thành; kết quả: …" */
function taskResult(task: Task, context: ReportContext): RichText {
  const items = task.codes.filter((code) => code.includes('.'));
  const label = items.length > 0 ? `${upperFirst(nameItems(items, context))}: ` : '';
  const evidence = sentence(task.evidence);
  return concat(
    label,
    orGap(sentence(task.measure), 'nội dung nhiệm vụ'),
    ' (',
    orGap(oneLine(task.lead), 'đơn vị chủ trì'),
    ' chủ trì; thời hạn: ',
    task.due ? deadlineInTable(task.due) : gap('thời hạn'),
    '). ',
    standing(task, context),
    evidence === '' ? '' : `; tài liệu kiểm chứng: ${evidence}`,
    '.',
  );
}

function standing(task: Task, { period }: ReportContext): RichText {
  const { status, progress } = task;
  const result = sentence(task.result);
  if (status === 'done') {
    return concat('Đã hoàn thành; kết quả: ', result === '' ? gap('kết quả thực hiện') : plain(lowerFirst(result)));
  }
  const share = progress === undefined ? '' : ` (${Math.round(progress * 100)}%)`;
  const words = { draft: '', open: 'Chưa thực hiện', doing: `Đang thực hiện${share}`, paused: 'Tạm dừng' }[status];
  const late = isLate(task, period.to) ? ', quá hạn' : '';
  return plain(`${words}${late}${result === '' ? '' : `; ${lowerFirst(result)}`}`);
}

/** "Văn phòng (tiêu chí 1.5)": who and what, for lists. */
export function taskName(task: Task, context: ReportContext): string {
  const items = nameItems(task.codes, context);
  const name = items === '' ? oneLine(task.measure) : items;
  const lead = oneLine(task.lead);
  return lead === '' ? upperFirst(name) : `${upperFirst(lead)} (${name})`;
}
