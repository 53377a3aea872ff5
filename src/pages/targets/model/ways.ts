/** An answer in words: what is done in each equally good way, and what it brings back. */
import { codeLabel, compareCodes, type ItemCode } from '../../../core/codes.ts';
import { add, type Points, sum } from '../../../core/points.ts';
import { gainOf, type TargetAnswer } from '../../../core/targets/find-target.ts';
import type { EffortMode, Work } from '../../../core/targets/work.ts';
import { DIFFICULTIES, type Task } from '../../../core/tasks.ts';
import { withoutClosing } from '../../../plan/causes.ts';
import { TARGETS } from '../texts.ts';
import type { Desk } from './desk.ts';

export interface Way {
  readonly title: string;
  readonly parts: readonly { readonly tasks: readonly string[]; readonly items: readonly string[] }[];
}

export function waysOf({ start, reach }: TargetAnswer, desk: Desk, mode: EffortMode): Way[] {
  const titles = new Map(desk.shortfalls.map(({ code, title }) => [code, title]));
  const partOf = ({ leaves, tasks }: Work): Way['parts'][number] => ({
    // Where every item counts alike, tasks play no part.
    tasks: mode === 'item' ? [] : tasks.length === 0 ? [TARGETS.noTask] : tasks.map((task) => describeTask(task, mode)),
    items: leaves
      .toSorted((a, b) => compareCodes(a.code, b.code))
      .map(({ code, gain }) => TARGETS.item(codeLabel(code), titles.get(code) ?? '', gain)),
  });
  return (reach?.sets ?? []).map((set, i) => ({
    title: TARGETS.way(i + 1, add(start, sum(set.map(gainOf)))),
    parts: set.toSorted((a, b) => gainOf(b) - gainOf(a)).map(partOf),
  }));
}

export function describeTask(task: Task, mode: EffortMode): string {
  const { measure, difficulty, lead } = task;
  const hard = difficulty ? DIFFICULTIES[difficulty] : mode === 'difficulty' ? TARGETS.noDifficulty : '';
  return TARGETS.task(withoutClosing(measure), hard, lead).replace(' ()', '');
}

export function effortInWords({ reach }: TargetAnswer, mode: EffortMode): string {
  return reach ? TARGETS.effortWords[mode](reach.effort) : '';
}

/** The ways as lines of text. */
export function waysText(head: string, ways: readonly Way[]): string {
  const lines = ways.flatMap(({ title, parts }) => [
    `${title}.`,
    ...parts.map(({ tasks, items }) => `- ${[...tasks, items.join('; ')].join('. ')}.`),
  ]);
  return [head, ...lines].join('\n');
}

/** "1.5 (3 điểm), 7.3 (3 điểm)" */
export function listCodes(
  codes: readonly { code: ItemCode; lost?: Points }[],
  print: (points: Points) => string,
): string {
  return codes
    .toSorted((a, b) => compareCodes(a.code, b.code))
    .map(({ code, lost }) => (lost === undefined ? code : `${code} (${print(lost)})`))
    .join(', ');
}
