/** Part IV of the report: what is still to be done, of which kind, and what is asked of the body above. */
import type { Part } from '../model.ts';
import { count, withDash } from '../numbering.ts';
import { concat, gap, type RichText } from '../rich-text.ts';
import { beforeList, endSentence, typed } from '../typed.ts';
import type { ReportContext } from './model.ts';
import { obstacleLine } from './obstacles.ts';
import { isLate } from './standing.ts';

export function buildNext(context: ReportContext): Part {
  const { fill, fillLines, tasks, period } = context;
  const late = tasks.filter((task) => isLate(task, period.to));
  const left = tasks.filter((task) => (task.status === 'open' || task.status === 'doing') && !late.includes(task));
  const beyond = tasks.filter(
    ({ difficulty, status, obstacles }) => difficulty === 'beyond' && status !== 'done' && typed(obstacles) !== '',
  );
  const items: { text: RichText; lines: RichText[] }[] = [];
  const add = (text: RichText, lines: RichText[] = []): void => {
    items.push({ text: lines.length > 0 ? beforeList(text) : endSentence(text), lines });
  };
  if (tasks.length === 0) add(gap('nhiệm vụ trọng tâm'));
  if (late.length > 0) add(fill('reportFinishLate', { 'quá hạn': count(late.length) }));
  if (left.length > 0) add(fill('reportFinishRest', { 'còn lại': count(left.length) }));
  for (const text of tasks.length > 0 ? fillLines('reportNext') : []) add(text);
  if (beyond.length > 0)
    add(
      fill('reportBeyond'),
      beyond.map((task) => withDash(obstacleLine(task, context))),
    );
  for (const text of fillLines('reportProposals')) add(text);
  const lines = items.flatMap(({ text, lines: below }, i) => [concat(`${i + 1}. `, text), ...below]);
  return { name: 'next', heading: fill('reportNextHeading'), lines, table: undefined, groups: [], after: [] };
}
