/** Part I of the plan: purpose and requirements. */

import type { WordingKey } from '../book/wording/table.ts';
import type { PlanContext } from './context.ts';
import type { Group, Part } from './model.ts';
import { concat, type RichText } from './rich-text.ts';

export function buildPurpose({ fill, fillLines }: PlanContext): Part {
  const group = (number: number, title: WordingKey, lines: WordingKey): Group => {
    return { title: concat(`${number}. `, fill(title)), lines: fillLines(lines).map(withDash), points: [] };
  };
  return {
    heading: concat('I. ', fill('purposeHeading')),
    lines: [],
    groups: [group(1, 'purposeTitle', 'purpose'), group(2, 'requirementTitle', 'requirement')].filter(
      ({ lines }) => lines.length > 0,
    ),
    after: [],
  };
}

export function withDash(line: RichText): RichText {
  return concat('- ', line);
}
