/** Part IV of the plan: what each unit answers for, then how the plan is carried out, as numbered items. */
import { nameOfUnit } from '../book/unit-names.ts';
import { compareCodes, type ItemCode } from '../core/codes.ts';
import { formatPoints } from '../core/numbers.ts';
import { sum } from '../core/points.ts';
import { fold } from '../core/text.ts';
import { sortedCodes } from './assignments.ts';
import { nameItems, type PlanContext } from './context.ts';
import type { Part, UnitDuty } from './model.ts';
import { count, withDash } from './numbering.ts';
import { concat, gap, plain } from './rich-text.ts';
import { beforeList, endSentence, oneLine, saysNothing, withoutClosing } from './typed.ts';

export function buildOrganization(context: PlanContext, duties: readonly UnitDuty[]): Part {
  const { fill, fillLines } = context;
  const assigned =
    duties.length === 0 ? [] : [beforeList(fill(context.isKeeping ? 'assignmentKeeping' : 'assignment'))];
  const texts = [...assigned, ...fillLines('organization').map(endSentence)];
  const lines = texts.flatMap((text, i) => [
    concat(`${i + 1}. `, text),
    ...(i < assigned.length ? duties.map((duty) => withDash(dutyLine(duty, context))) : []),
  ]);
  return { name: 'organization', heading: fill('organizationHeading'), lines, table: undefined, groups: [], after: [] };
}

function dutyLine({ unit, items, points, tasks }: UnitDuty, { fill }: PlanContext) {
  const values = {
    'đơn vị chủ trì': unit,
    'các tiêu chí được giao': items,
    'số nhiệm vụ được giao': tasks,
    'điểm được giao': points,
  };
  return endSentence(fill(points === '' ? 'dutyKeeping' : 'duty', values));
}

/** More codes than this are a column of numbers that nobody reads. */
const MOST_NAMED = 30;

/** One for each lead unit, by its name in "Đơn vị", in the order of the first item it answers for. */
export function unitDuties(context: PlanContext): UnitDuty[] {
  const lost = new Map(
    context.losses.flatMap(({ shortfalls }) => shortfalls.map((one) => [one.code, one.lost] as const)),
  );
  const byUnit = new Map<string, { name: string; codes: Set<ItemCode>; tasks: number }>();
  for (const task of context.tasks.toSorted(byFirstCode)) {
    const written = saysNothing(task.lead) ? '' : withoutClosing(oneLine(task.lead));
    const name = nameOfUnit(written, context.source.units ?? []);
    const entry = byUnit.get(fold(name)) ?? { name, codes: new Set<ItemCode>(), tasks: 0 };
    for (const code of task.codes) entry.codes.add(code);
    entry.tasks += 1;
    byUnit.set(fold(name), entry);
  }
  return [...byUnit.values()].map(({ name, codes, tasks }): UnitDuty => {
    const losing = [...codes].filter((code) => lost.has(code));
    const named = losing.length > 0 ? losing : [...codes];
    const items =
      named.length > MOST_NAMED ? `${count(named.length)} tiêu chí, tiêu chí thành phần` : nameItems(named, context);
    return {
      unit: name === '' ? gap('đơn vị chủ trì') : plain(name),
      items: plain(items),
      points: losing.length === 0 ? '' : formatPoints(sum(losing.flatMap((code) => lost.get(code) ?? []))),
      tasks: count(tasks),
    };
  });
}

function byFirstCode(a: Parameters<typeof sortedCodes>[0], b: Parameters<typeof sortedCodes>[0]): number {
  const [left] = sortedCodes(a);
  const [right] = sortedCodes(b);
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  return compareCodes(left, right);
}
