/** Part III of the plan: keep what is at its maximum; for the rest, the tasks by field. */
import type { ItemCode } from '../core/codes.ts';
import { upperFirst } from '../core/text.ts';
import { type Assignment, assignTasks } from './assignments.ts';
import { nameItems, type PlanContext } from './context.ts';
import type { Group, Part, Point } from './model.ts';
import { letter } from './numbering.ts';
import { withDash } from './purpose.ts';
import { concat, type RichText } from './rich-text.ts';
import { missingTaskSentence, taskSentence } from './task-sentence.ts';

export function buildMeasures(context: PlanContext): Part {
  const { fill, fillLines } = context;
  const { keeping } = assignTasks(context);
  const keep: Group = {
    title: concat('1. ', fill('keepTitle')),
    lines: [
      ...fillLines('keep'),
      ...(tasksInText(context)
        ? keeping.map((task) => withDash(labelled(task.codes, taskSentence(task, context), context)))
        : []),
    ],
    points: [],
  };
  return { heading: concat('III. ', fill('measureHeading')), lines: [], groups: [keep, remedy(context)], after: [] };
}

function tasksInText({ source, withAnnex }: PlanContext): boolean {
  return source.options.tasksIn === 'text' || !withAnnex;
}

function remedy(context: PlanContext): Group {
  const { fill, losses, withAnnex } = context;
  const title = concat('2. ', fill('remedyTitle'));
  const points = tasksInText(context) ? pointsOf(context) : [];
  const lines: RichText[] = [];
  if (losses.length === 0) lines.push(fill('remedyNothing'));
  if (withAnnex) lines.push(fill(tasksInText(context) ? 'annexMention' : 'annexOnly'));
  return { title, lines, points };
}

function pointsOf(context: PlanContext): Point[] {
  const { losses, fill } = context;
  const { byField, general } = assignTasks(context);
  const blocks: Point[] = losses
    .map(({ code, name }) => ({
      title: name,
      lines: (byField.get(code) ?? []).map((entry) => withDash(assignmentLine(entry, context))),
    }))
    .filter(({ lines }) => lines.length > 0);
  if (general.length > 0) {
    const lines = general.map((task) => withDash(taskSentence(task, context)));
    blocks.push({ title: fill('generalTasks'), lines });
  }
  return blocks.map(({ title, lines }, i) => ({ title: concat(`${letter(i + 1)}) `, title), lines }));
}

function assignmentLine(entry: Assignment, context: PlanContext): RichText {
  if (entry.kind === 'task') return labelled(entry.codes, taskSentence(entry.task, context), context);
  const own = [entry.shortfall.code];
  if (entry.kind === 'none') return labelled(own, missingTaskSentence(context), context);
  return labelled(own, context.fill('shared', { 'tiêu chí': nameItems([entry.with], context) }), context);
}

/** A task for a whole field needs no label: it stands under the field's name. */
function labelled(codes: readonly ItemCode[], sentence: RichText, context: PlanContext): RichText {
  const items = codes.filter((code) => code.includes('.'));
  return items.length === 0 ? sentence : concat(`${upperFirst(nameItems(items, context))}: `, sentence);
}
