/** The annex: one table with every item below its maximum, why it lost points, and who does what about it. */
import type { ItemCode } from '../core/codes.ts';
import { isGap } from '../core/gaps.ts';
import { formatPoints } from '../core/numbers.ts';
import type { Shortfall } from '../core/shortfalls.ts';
import type { Task } from '../core/tasks.ts';
import { upperFirst } from '../core/text.ts';
import { assignTasks } from './assignments.ts';
import { causeInCell, insideSentence, oneLine, withoutClosing } from './causes.ts';
import { type FieldLoss, nameItems, type PlanContext } from './context.ts';
import { deadlineInTable } from './deadline-phrases.ts';
import type { Heading } from './heading.ts';
import type { Annex, AnnexField, AnnexItem, AnnexTask } from './model.ts';
import { roman } from './numbering.ts';
import { bold, concat, gap, orGap, plain, type RichText } from './rich-text.ts';
import { unitInSentence } from './task-sentence.ts';

export function buildAnnex(context: PlanContext, heading: Heading): Annex {
  const { fill, losses } = context;
  const printed = new Map<Task, Shortfall>();
  let number = 0;
  const fields = losses.map((loss, i): AnnexField => {
    const items = loss.shortfalls.map((shortfall): AnnexItem => {
      number += 1;
      return buildItem(shortfall, number, printed, context);
    });
    return { ...fieldRow(loss, i + 1), items };
  });
  return {
    label: bold('Phụ lục'),
    title: fill('annexTitle'),
    reference: fill('annexReference', { 'số, ký hiệu': heading.symbol, 'ngày văn bản': heading.date }),
    fields: [...fields, ...otherTasks(context, fields.length + 1)],
  };
}

function fieldRow({ name, figures }: FieldLoss, number: number): Omit<AnnexField, 'items'> {
  return {
    number: roman(number),
    name,
    max: figures ? formatPoints(figures.max) : '',
    score: figures ? formatPoints(figures.score) : '',
    lost: figures ? formatPoints(figures.lost) : '',
  };
}

function buildItem(
  shortfall: Shortfall,
  number: number,
  printed: Map<Task, Shortfall>,
  context: PlanContext,
): AnnexItem {
  const serving = context.coverage.get(shortfall.code)?.tasks ?? [];
  const fresh = serving.filter((task) => !printed.has(task));
  for (const task of fresh) printed.set(task, shortfall);
  const earlier = serving.filter((task) => !fresh.includes(task)).map((task) => printed.get(task)?.code);
  const shared = [...new Set(earlier)].filter((code) => code !== undefined);
  const tasks = fresh.map((task) => taskCells(task, context.names));
  if (shared.length > 0) tasks.push(onlyMeasure(sharedWith(shared, context)));
  const [first = NO_TASK, ...more] = tasks;
  const title = withoutClosing(oneLine(shortfall.title));
  return {
    number: String(number),
    name: plain(shortfall.code.includes('.') ? `${shortfall.code}. ${title}`.trim().replace(/\.$/, '') : 'Cả lĩnh vực'),
    max: formatPoints(shortfall.max),
    score: formatPoints(shortfall.score),
    lost: formatPoints(shortfall.lost),
    cause: orGap(causeInCell(shortfall.cause), 'nguyên nhân'),
    tasks: [first, ...more],
  };
}

const NO_TASK: AnnexTask = {
  measure: gap('giải pháp'),
  lead: gap('đơn vị chủ trì'),
  cooperating: [],
  due: gap('thời hạn'),
  deliverable: gap('sản phẩm'),
};

/** A cell ends without a full stop, a sentence of the text with one. */
function sharedWith(codes: readonly ItemCode[], context: PlanContext): RichText {
  const text = context.fill('shared', { 'tiêu chí': nameItems(codes, context) });
  return text.map((part, i) => (i === text.length - 1 ? { ...part, text: withoutClosing(part.text) } : part));
}

function onlyMeasure(measure: RichText): AnnexTask {
  return { measure, lead: [], cooperating: [], due: [], deliverable: [] };
}

function taskCells(task: Task, names: readonly string[]): AnnexTask {
  const deliverable = inCell(task.deliverable);
  const target = inCell(task.target);
  const outcome =
    target === ''
      ? orGap(deliverable, 'sản phẩm')
      : concat(
          deliverable === '' ? '' : `${deliverable}\n`,
          'Chỉ tiêu: ',
          isGap(target) ? gap('chỉ tiêu') : insideSentence(target, names),
        );
  return {
    measure: orGap(inCell(task.measure), 'giải pháp'),
    lead: orGap(inCell(task.lead), 'đơn vị chủ trì'),
    cooperating: plain(unitsInCell(task.cooperating)),
    due: deadlineInTable(task.due),
    deliverable: outcome,
  };
}

/** "Văn phòng, công chức Địa chính": only the first begins the cell. */
function unitsInCell(names: readonly string[]): string {
  return upperFirst(names.map(unitInSentence).filter(Boolean).join(', '));
}

/** Cells keep the line breaks that people typed: text in them is not justified. */
function inCell(text: string): string {
  return withoutClosing(text.trim());
}

/** Tasks for whole fields, for items that keep their maximum, and without any item: rows without figures. */
function otherTasks(context: PlanContext, number: number): AnnexField[] {
  const { general, keeping } = assignTasks(context);
  const served = new Set([...context.coverage.values()].flatMap(({ tasks }) => tasks));
  const rest = context.tasks.filter((task) => !served.has(task));
  if (rest.length === 0) return [];
  const items = rest.map((task, i): AnnexItem => {
    const name = general.includes(task) ? [] : plain(nameItems(task.codes, context));
    const cause = keeping.includes(task) ? plain('Duy trì điểm tối đa') : [];
    return {
      number: String(i + 1),
      name,
      max: '',
      score: '',
      lost: '',
      cause,
      tasks: [taskCells(task, context.names)],
    };
  });
  return [{ number: roman(number), name: context.fill('generalTasks'), max: '', score: '', lost: '', items }];
}
