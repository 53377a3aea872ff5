/** The annex: one table with every item below its maximum and who does what about it; its losses add up to the total. */

import { fieldOf } from '../core/codes.ts';
import { formatPoints } from '../core/numbers.ts';
import type { Points } from '../core/points.ts';
import type { Shortfall } from '../core/shortfalls.ts';
import { DIFFICULTIES, type Difficulty, type Task } from '../core/tasks.ts';
import { upperFirst } from '../core/text.ts';
import { assignTasks } from './assignments.ts';
import { type FieldLoss, type LossRest, nameItems, type PlanContext, restOf } from './context.ts';
import { deadlineInTable } from './deadline-phrases.ts';
import type { Annex, AnnexField, AnnexItem, AnnexTask } from './model.ts';
import { roman } from './numbering.ts';
import { causeOf } from './result.ts';
import { bold, concat, gap, join, plain, type RichText, textOf } from './rich-text.ts';
import { cooperatingOf, declinedMeasure, orBlank, orGapOf } from './task-facts.ts';
import { listed, oneLine, saysNothing, withoutClosing } from './typed.ts';

export function buildAnnex(context: PlanContext): Annex {
  const { fill, losses } = context;
  const rows = new Rows(context);
  const fields = losses.map((loss): AnnexField => {
    const items = [
      ...loss.shortfalls.map((shortfall) => rows.ofShortfall(shortfall)),
      ...rows.ofOtherTasks(loss),
      ...restRows(loss.rest, context).map(
        ({ name, lost }): AnnexItem => ({ ...NO_ITEM, label: name, lost, tasks: [] }),
      ),
    ];
    return { ...fieldRow(loss), items };
  });
  return {
    kind: 'tasks',
    label: bold('Phụ lục'),
    title: fill(context.isKeeping ? 'annexTitleKeeping' : 'annexTitle'),
    reference: fill('annexReference'),
    fields: [...fields, ...unlisted(context), ...generalTasks(context, rows, fields.length + 1)],
    total: totalRow(context),
  };
}

const points = (amount: Points | undefined): string => (amount === undefined ? '' : formatPoints(amount));

/** "Tổng cộng (81,9/100)" */
function totalRow({ fill, total }: PlanContext): Annex['total'] {
  const [max, score, lost] = [points(total.max), points(total.score), points(total.lost)];
  const name = textOf(fill('totalRow'));
  return { name: max === '' || score === '' ? name : `${name} (${score}/${max})`, max, score, lost };
}

function fieldRow({ number, name, figures }: FieldLoss): Omit<AnnexField, 'items'> {
  const [max, score, lost] = [points(figures?.max), points(figures?.score), points(figures?.lost)];
  return { number: roman(number), label: figures ? concat(name, ` (${score}/${max})`) : name, name, max, score, lost };
}

/** What the fields do not explain: rows of their own, so that the column adds up. */
function unlisted(context: PlanContext): AnnexField[] {
  const told = new Set(context.losses.map(({ code }) => code));
  const rest = restOf(context.result.differences.filter(({ code }) => code === 'total' || !told.has(fieldOf(code))));
  return restRows(rest, context).map(({ name, lost }): AnnexField => {
    return { number: '', label: name, name, max: '', score: '', lost, items: [] };
  });
}

function restRows(
  { unexplained, rounding, other }: LossRest,
  { fill }: PlanContext,
): { name: RichText; lost: string }[] {
  const rows = [
    { name: fill('residualRow'), points: unexplained },
    { name: fill('roundingRow'), points: rounding },
    { name: fill('differenceRow'), points: other },
  ];
  return rows.filter(({ points }) => points !== 0).map(({ name, points }) => ({ name, lost: formatPoints(points) }));
}

const NO_ITEM = {
  number: '',
  code: '',
  title: [],
  max: '',
  score: '',
  lost: '',
  cause: [],
  sameAs: undefined,
} as const;

/** Numbers the rows, and knows at which number each task was told: it is told once. */
class Rows {
  readonly #context: PlanContext;
  readonly #told = new Map<Task, string>();
  #number = 0;

  constructor(context: PlanContext) {
    this.#context = context;
  }

  ofShortfall(shortfall: Shortfall): AnnexItem {
    const number = this.#next();
    const serving = this.#context.coverage.get(shortfall.code)?.tasks ?? [];
    const fresh = this.#tell(serving, number);
    const earlier = serving.filter((task) => !fresh.includes(task));
    const elsewhere = this.#placesOf(earlier);
    const code = shortfall.code.includes('.') ? shortfall.code : '';
    const title = withoutClosing(oneLine(shortfall.title));
    const name = code === '' ? 'Cả lĩnh vực' : title === '' ? code : `${code}. ${title}`;
    const [max, score] = [formatPoints(shortfall.max), formatPoints(shortfall.score)];
    return {
      number,
      code: shortfall.code,
      title: plain(title),
      label: plain(`${name} (${score}/${max})`),
      max,
      score,
      lost: formatPoints(shortfall.lost),
      cause: causeOf(shortfall.cause),
      sameAs: elsewhere.length > 0 ? this.#context.fill('sameAs', { stt: elsewhere.join(', ') }) : undefined,
      tasks: serving.length === 0 ? [withoutTask(shortfall.declined)] : fresh.map(taskCells),
    };
  }

  /** Tasks of a losing field that serve the field as a whole, or an item of it that lost nothing. */
  ofOtherTasks(loss: FieldLoss): AnnexItem[] {
    const entries = assignTasks(this.#context).byField.get(loss.code) ?? [];
    return this.ofTasks(entries.flatMap((entry) => (entry.kind === 'task' ? [entry.task] : [])));
  }

  ofTasks(tasks: readonly Task[]): AnnexItem[] {
    return tasks
      .filter((task) => !this.#told.has(task))
      .map((task): AnnexItem => {
        const number = this.#next();
        this.#tell([task], number);
        const label = plain(upperFirst(nameItems(task.codes, this.#context)));
        return { ...NO_ITEM, number, code: task.codes.join('; '), label, tasks: [taskCells(task)] };
      });
  }

  /** "5", or "1 (nhiệm vụ thứ 2)" where the row holds other tasks, too. */
  #placesOf(tasks: readonly Task[]): string[] {
    const numbers = [...new Set(tasks.map((task) => this.#told.get(task) ?? ''))];
    return numbers.map((number) => {
      const there = [...this.#told].filter(([, place]) => place === number).map(([task]) => task);
      const meant = there.flatMap((task, i) => (tasks.includes(task) ? [i + 1] : []));
      return meant.length === there.length ? number : `${number} (nhiệm vụ thứ ${meant.join(', ')})`;
    });
  }

  #next(): string {
    this.#number += 1;
    return String(this.#number);
  }

  #tell(tasks: readonly Task[], number: string): Task[] {
    const fresh = tasks.filter((task) => !this.#told.has(task));
    for (const task of fresh) this.#told.set(task, number);
    return fresh;
  }
}

/** Tasks that keep a maximum, and those without any item: rows without figures. */
function generalTasks(context: PlanContext, rows: Rows, number: number): AnnexField[] {
  const { general, keeping } = assignTasks(context);
  const items = rows.ofTasks([...keeping, ...general]);
  if (items.length === 0) return [];
  const name = context.fill('generalTasks');
  return [{ number: roman(number), label: name, name, max: '', score: '', lost: '', items }];
}

/** A row of holes, or the office's word that no task is set, and why. */
function withoutTask(declined: string | undefined): AnnexTask {
  if (declined === undefined) return taskCells(undefined);
  const blank: RichText = [];
  const others = { lead: blank, leadWithPersons: blank, due: blank, deliverable: blank, outcome: blank };
  return { ...taskCells(undefined), ...others, measure: declinedMeasure(declined) };
}

/** The cells of a task; all holes of one that is missing. */
export function taskCells(task: Task | undefined): AnnexTask {
  const deliverable = orBlank(task?.deliverable);
  const target = orBlank(task?.target);
  const shown = deliverable.length === 0 && target.length === 0 ? gap('sản phẩm') : deliverable;
  const lead = orGapOf(task?.lead, 'đơn vị chủ trì');
  const person = orBlank(task?.person);
  const supervisor = orBlank(task?.supervisor);
  const persons = listed(
    [person, supervisor.length > 0 ? concat('lãnh đạo chỉ đạo: ', supervisor) : []].filter((part) => part.length > 0),
  );
  return {
    measure: orGapOf(task?.measure, 'giải pháp'),
    lead,
    leadWithPersons: persons.length > 0 ? concat(lead, '\n(', persons, ')') : lead,
    person,
    supervisor,
    cooperating: cooperatingOf(task),
    due: task?.due && !saysNothing(task.due.text) ? plain(deadlineInTable(task.due)) : gap('thời hạn'),
    deliverable: shown,
    target,
    outcome: join(
      [shown, target.length > 0 ? concat('Chỉ tiêu: ', target) : []].filter((part) => part.length > 0),
      '\n',
    ),
    gain: points(task?.gain),
    difficulty: task?.difficulty ? nameOf(task.difficulty) : '',
    status: '',
    result: [],
    obstacles: [],
    evidence: [],
  };
}

const nameOf = (difficulty: Difficulty): string => DIFFICULTIES[difficulty];
