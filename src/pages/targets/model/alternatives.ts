/** An answer in words: what is done in each equally good alternative, and what it brings back. */
import { codeLabel, compareCodes, type ItemCode } from '../../../core/codes.ts';
import { add, type Points, sum } from '../../../core/points.ts';
import { gainOf, type TargetAnswer } from '../../../core/targets/find-target.ts';
import type { EffortMode, Work } from '../../../core/targets/work.ts';
import { DIFFICULTIES, type Task } from '../../../core/tasks.ts';
import { withoutClosing } from '../../../plan/typed.ts';
import { TARGETS } from '../texts.ts';
import type { TargetsBook } from './targets-book.ts';

export interface Alternative {
  readonly title: string;
  readonly parts: readonly { readonly tasks: readonly string[]; readonly items: readonly string[] }[];
}

export function listAlternatives({ start, reach }: TargetAnswer, book: TargetsBook, mode: EffortMode): Alternative[] {
  const titles = new Map(book.result.shortfalls.map(({ code, title }) => [code, title]));
  const partOf = ({ leaves, tasks }: Work): Alternative['parts'][number] => ({
    // Where every item counts alike, tasks play no part.
    tasks: mode === 'item' ? [] : tasks.length === 0 ? [TARGETS.noTask] : tasks.map((task) => describeTask(task, mode)),
    items: leaves
      .toSorted((a, b) => compareCodes(a.code, b.code))
      .map(({ code, gain }) => TARGETS.item(codeLabel(code), titles.get(code) ?? '', gain)),
  });
  return (reach?.sets ?? []).map((set, i) => ({
    title: TARGETS.alternative(i + 1, add(start, sum(set.map(gainOf)))),
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

/** The alternatives as lines of text. */
export function alternativesText(head: string, alternatives: readonly Alternative[]): string {
  const lines = alternatives.flatMap(({ title, parts }) => [
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
