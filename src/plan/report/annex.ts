/** The annex of a report: each task once, with what came of it. */
import type { Task } from '../../core/tasks.ts';
import { taskCells } from '../annex.ts';
import { assignTasks } from '../assignments.ts';
import type { Annex, AnnexItem } from '../model.ts';
import { roman } from '../numbering.ts';
import { bold, plain, type RichText } from '../rich-text.ts';
import { orBlank } from '../task-facts.ts';
import { resultOf, statusOf } from './fields.ts';
import type { ReportContext } from './model.ts';

const NO_FIGURES = { max: '', score: '', lost: '' } as const;

export function buildProgressAnnex(context: ReportContext): Annex {
  const { fill, losses } = context;
  const { byField, general, keeping } = assignTasks(context);
  const blocks: { name: RichText; tasks: Task[] }[] = [
    ...losses.map(({ code, name }) => ({
      name,
      tasks: (byField.get(code) ?? []).flatMap((entry) => (entry.kind === 'task' ? [entry.task] : [])),
    })),
    { name: fill('generalTasks'), tasks: [...keeping, ...general] },
  ].filter(({ tasks }) => tasks.length > 0);
  let number = 0;
  const fields = blocks.map(({ name, tasks }, i) => ({
    ...{ number: roman(i + 1), label: name, name, ...NO_FIGURES },
    items: tasks.map((task): AnnexItem => {
      number += 1;
      return progressRow(task, String(number), context);
    }),
  }));
  return {
    ...{ kind: 'progress', label: bold('Phụ lục') },
    ...{ title: fill('reportAnnexTitle'), reference: fill('reportAnnexReference') },
    fields,
    total: { name: '', ...NO_FIGURES },
  };
}

function progressRow(task: Task, number: string, context: ReportContext): AnnexItem {
  const cells = {
    ...taskCells(task),
    ...{ status: statusOf(task, context), result: resultOf(task) },
    ...{ obstacles: orBlank(task.obstacles), evidence: orBlank(task.evidence) },
  };
  return {
    ...{ number, code: task.codes.join('; '), label: plain(task.codes.join('; ')), title: [], ...NO_FIGURES },
    ...{ cause: [], sameAs: undefined, tasks: [cells] },
  };
}
