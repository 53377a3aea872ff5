/** Part IV of the plan: who leads what, reporting, budget. */
import { compareCodes, type ItemCode } from '../core/codes.ts';
import { fold, upperFirst } from '../core/text.ts';
import { sortedCodes } from './assignments.ts';
import { nameItems, type PlanContext } from './context.ts';
import type { Group, Part } from './model.ts';
import { withDash } from './purpose.ts';
import { concat, gap, plain, type RichText } from './rich-text.ts';
import { unitInSentence } from './task-sentence.ts';

export function buildOrganization(context: PlanContext): Part {
  const { fill, fillLines } = context;
  const leads = leadLines(context);
  const texts: { text: RichText; lines: RichText[] }[] = fillLines('organization').map((text) => ({ text, lines: [] }));
  if (leads.length > 0) texts.unshift({ text: fill('assignment'), lines: leads.map(withDash) });
  const groups = texts.map(({ text, lines }, i): Group => ({ title: concat(`${i + 1}. `, text), lines, points: [] }));
  return { heading: concat('IV. ', fill('organizationHeading')), lines: [], groups, after: [] };
}

/** More codes than this are a column of numbers that nobody reads. */
const MOST_NAMED = 30;

/** One line for each lead unit, with the items it answers for, in the order in which they first appear. */
function leadLines(context: PlanContext): RichText[] {
  const byLead = new Map<string, { name: string; codes: Set<ItemCode> }>();
  for (const task of context.tasks.toSorted(byFirstCode)) {
    const name = unitInSentence(task.lead);
    const entry = byLead.get(fold(name)) ?? { name, codes: new Set<ItemCode>() };
    for (const code of task.codes) entry.codes.add(code);
    byLead.set(fold(name), entry);
  }
  const entries = [...byLead.values()];
  return entries.map(({ name, codes }, i) => {
    const items =
      codes.size > MOST_NAMED
        ? `${codes.size} tiêu chí, tiêu chí thành phần nêu tại phần III`
        : nameItems([...codes], context);
    const unit = name === '' ? gap('đơn vị chủ trì') : plain(upperFirst(name));
    return concat(
      unit,
      `: ${items === '' ? 'nhiệm vụ, giải pháp chung' : items}`,
      i === entries.length - 1 ? '.' : ';',
    );
  });
}

function byFirstCode(a: Parameters<typeof sortedCodes>[0], b: Parameters<typeof sortedCodes>[0]): number {
  const [left] = sortedCodes(a);
  const [right] = sortedCodes(b);
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  return compareCodes(left, right);
}
