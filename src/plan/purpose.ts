/** Part I of the plan: purpose, requirements, and what is aimed at. */

import type { WordingKey } from '../book/wording/table.ts';
import type { PlanContext } from './context.ts';
import type { Group, Part } from './model.ts';
import { withDash } from './numbering.ts';
import { concat, join, type RichText } from './rich-text.ts';
import { endSentence } from './typed.ts';

export function buildPurpose(context: PlanContext): Part {
  const { fill, fillLines, isKeeping } = context;
  const parts: readonly (readonly [WordingKey, readonly RichText[]])[] = [
    ['purposeTitle', fillLines(isKeeping ? 'purposeKeeping' : 'purpose')],
    ['requirementTitle', fillLines(isKeeping ? 'requirementKeeping' : 'requirement')],
    ['goalTitle', goals(context)],
  ];
  const groups = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines], i): Group => {
      return { title: concat(`${i + 1}. `, fill(title)), lines: lines.map(withDash), points: [] };
    });
  return { name: 'purpose', heading: fill('purposeHeading'), lines: [], table: undefined, groups, after: [] };
}

/** Only what the office wrote down: nobody else sets its aims. */
function goals({ source, facts, fill }: PlanContext): RichText[] {
  const { targetScore, targetRank } = source.settings;
  const gains = (facts['điểm cần tăng'] ?? []).length > 0;
  return [
    ...(targetScore === undefined ? [] : [join([fill('goalPoints'), ...(gains ? [fill('goalGain')] : [])], ' ')]),
    ...(targetRank.trim() === '' ? [] : [fill('goalRank')]),
  ].map(endSentence);
}
