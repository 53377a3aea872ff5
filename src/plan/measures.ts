/** Part III of the plan: keep what is at its maximum; for the rest, where it goes by field, or the tasks themselves. */
import type { ItemCode } from '../core/codes.ts';
import { DECLINED } from '../core/declined.ts';
import { formatPoints } from '../core/numbers.ts';
import { sum } from '../core/points.ts';
import type { Shortfall } from '../core/shortfalls.ts';
import type { Task } from '../core/tasks.ts';
import { fold, lowerFirst, upperFirst } from '../core/text.ts';
import { type Assignment, assignTasks } from './assignments.ts';
import { type FieldLoss, nameItems, type PlanContext, theItems } from './context.ts';
import type { Group, Part, Point } from './model.ts';
import { letter, roman, withDash } from './numbering.ts';
import { bold, concat, gap, plain, type RichText } from './rich-text.ts';
import { declinedMeasure, taskFacts, taskMeasure } from './task-facts.ts';
import { endSentence, listed, oneLine } from './typed.ts';

export function buildMeasures(context: PlanContext): Part {
  const { fill, isKeeping } = context;
  const heading = fill(isKeeping ? 'measureHeadingKeeping' : 'measureHeading');
  const part = { name: 'measures', heading, table: undefined, after: [] } as const;
  if (!isKeeping) return { ...part, lines: [], groups: [keep(context), remedy(context)] };
  // One matter alone needs no numbers.
  const tasks = tasksInText(context) ? tasksByField(context).flatMap(({ lines }) => lines) : [];
  return { ...part, lines: [...keep(context).lines, ...mention(context), ...tasks], groups: [] };
}

function keep(context: PlanContext): Group {
  const { fill, fillLines } = context;
  const keeping = tasksInText(context) ? assignTasks(context).keeping : [];
  return {
    title: concat('1. ', fill('keepTitle')),
    lines: [...fillLines('keep'), ...keeping.flatMap((task) => taskLines(task.codes, task, context))],
    points: [],
  };
}

function tasksInText({ source, withAnnex }: PlanContext): boolean {
  return source.options.form !== 'annex' || !withAnnex;
}

function mention({ fill, withAnnex }: PlanContext): RichText[] {
  return withAnnex ? [endSentence(fill('annexMention'))] : [];
}

function remedy(context: PlanContext): Group {
  const { fill, losses } = context;
  const told = mention(context);
  const title = concat('2. ', fill('remedyTitle'));
  if (tasksInText(context)) {
    const points = tasksByField(context).map((point, i) => ({
      ...point,
      title: concat(`${letter(i + 1)}) `, point.title),
    }));
    return { title, lines: told.length + points.length > 0 ? told : [withDash(gap('giải pháp'))], points };
  }
  const directions = losses.map((loss, i) => direction(loss, i + 1, context));
  const lines = [...told, ...directions];
  return { title, lines: lines.length > 0 ? lines : [withDash(gap('giải pháp'))], points: [] };
}

/** Where the tasks stand in the annex: which items, how much, who leads; what has no lead yet, and no task, is named. */
function direction(loss: FieldLoss, number: number, context: PlanContext): RichText {
  const declined = loss.shortfalls.filter((shortfall) => isDeclined(shortfall, context));
  const wanted = loss.shortfalls.filter((shortfall) => !declined.includes(shortfall));
  const hasTasks = (assignTasks(context).byField.get(loss.code) ?? []).some(({ kind }) => kind === 'task');
  const name = loss.name.map((part) => (part.mark ? part : { ...part, bold: true as const }));
  const clauses = [
    ...(wanted.length > 0 || declined.length === 0 || hasTasks ? [remedied(loss, wanted, context)] : []),
    ...(declined.length > 0 ? [withoutTask(loss, declined, context)] : []),
  ];
  return concat(bold(`${letter(number)}) `), name, '.', ...clauses.flatMap((clause) => [' ', clause]));
}

const isDeclined = ({ code, declined }: Shortfall, { coverage }: PlanContext): boolean =>
  declined !== undefined && coverage.get(code)?.state === 'none';

/** @param wanted where nobody says what was lost in a field, it is named as a whole */
function remedied(loss: FieldLoss, wanted: readonly Shortfall[], context: PlanContext): RichText {
  const codes = wanted.map(({ code }) => code);
  const values = {
    'các tiêu chí': codes.length > 0 ? theItems(codes, context) : nameItems([loss.code], context),
    // Of what is named: what nobody explains is told in part II.
    'điểm bị trừ': formatPoints(
      codes.length > 0 ? sum(wanted.map(({ lost }) => lost)) : (loss.figures?.lost ?? sum([])),
    ),
    'chủ trì': leadsOf(loss, wanted, context),
    'mục phụ lục': roman(loss.number),
  };
  return endSentence(context.fill('direction', values));
}

/** "Tiêu chí 1.1 (bị trừ 2 điểm) không đặt nhiệm vụ; lý do nêu tại mục I Phụ lục." */
function withoutTask(loss: FieldLoss, declined: readonly Shortfall[], context: PlanContext): RichText {
  const named = theItems(
    declined.map(({ code }) => code),
    context,
  );
  const lost = formatPoints(sum(declined.map((shortfall) => shortfall.lost)));
  return plain(
    `${upperFirst(named)} (bị trừ ${lost} điểm) ${lowerFirst(DECLINED)}; lý do nêu tại mục ${roman(loss.number)} Phụ lục.`,
  );
}

function leadsOf({ code: field }: FieldLoss, wanted: readonly Shortfall[], context: PlanContext): RichText {
  const leads = new Map<string, string>();
  const without: ItemCode[] = [];
  // A field has no code that a reader knows: its heading number is another one.
  let unnamed = wanted.length === 0;
  for (const { code } of wanted) {
    const names = namesOf(context.coverage.get(code)?.tasks ?? []);
    if (names.length === 0 && code.includes('.')) without.push(code);
    else if (names.length === 0) unnamed = true;
    for (const name of names) if (!leads.has(fold(name))) leads.set(fold(name), name);
  }
  // Also of tasks for the field as a whole, and for items of it that lost nothing.
  const all = assignTasks(context).byField.get(field) ?? [];
  for (const name of namesOf(all.flatMap((entry) => (entry.kind === 'task' ? [entry.task] : [])))) {
    if (!leads.has(fold(name))) leads.set(fold(name), name);
    unnamed = false;
  }
  const missing = without.length === 0 ? [] : [[{ text: `[bổ sung: ${without.join(', ')}]`, mark: true as const }]];
  return listed([...[...leads.values()].map(plain), ...missing, ...(unnamed ? [gap('đơn vị chủ trì')] : [])]);
}

function namesOf(tasks: readonly Task[]): string[] {
  return tasks.map(({ lead }) => oneLine(lead)).filter((name) => /\p{L}/u.test(name));
}

function tasksByField(context: PlanContext): Point[] {
  const { losses, fill } = context;
  const { byField, general } = assignTasks(context);
  const blocks = losses.map(({ code, name }): Point => {
    return { title: name, lines: (byField.get(code) ?? []).flatMap((entry) => assignmentLines(entry, context)) };
  });
  if (general.length > 0) {
    blocks.push({ title: fill('generalTasks'), lines: general.flatMap((task) => taskLines([], task, context)) });
  }
  return blocks.filter(({ lines }) => lines.length > 0);
}

function assignmentLines(entry: Assignment, context: PlanContext): RichText[] {
  if (entry.kind === 'task') return taskLines(entry.codes, entry.task, context);
  const own = [entry.shortfall.code];
  const { declined } = entry.shortfall;
  if (entry.kind === 'none' && declined !== undefined)
    return [withDash(labelled(own, endSentence(declinedMeasure(declined)), context))];
  if (entry.kind === 'none') return taskLines(own, undefined, context);
  const shared = context.fill('shared', { 'các tiêu chí': nameItems([entry.with], context) });
  return [withDash(labelled(own, endSentence(shared), context))];
}

/** The measure whole, then one line with who, when and what there will be to show. */
function taskLines(codes: readonly ItemCode[], task: Task | undefined, context: PlanContext): RichText[] {
  return [withDash(labelled(codes, endSentence(taskMeasure(task)), context)), taskFacts(task)];
}

/** A task for a whole field needs no label: it stands under the field's name. */
function labelled(codes: readonly ItemCode[], text: RichText, context: PlanContext): RichText {
  const items = codes.filter((code) => code.includes('.'));
  return items.length === 0 ? text : concat(`${upperFirst(nameItems(items, context))}: `, text);
}
