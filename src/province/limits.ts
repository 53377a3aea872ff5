/** Points that an item cannot be granted: more than its maximum, a bonus beyond its limit, a penalty that would add. */
import type { ProfileItem } from '../core/criteria/criteria-set.ts';
import { formatPoints } from '../core/numbers.ts';
import { type Points, subtract, ZERO } from '../core/points.ts';
import { parseRule } from '../core/rules/parse.ts';
import type { RoundRow } from './appraisal.ts';

type Limited = Pick<ProfileItem, 'max' | 'rule'>;

/** Undefined where nothing bounds them. */
interface Limits {
  readonly least?: Points | undefined;
  readonly most?: Points | undefined;
}

/** Points without a maximum are bounded by their rule. */
function limitsOf({ max, rule }: Limited): Limits {
  if (max !== undefined) return { least: ZERO, most: max };
  const read = parseRule(rule);
  if (!read.ok) return {};
  if (read.rule.kind === 'bonus') return { least: ZERO, most: read.rule.most };
  if (read.rule.kind !== 'penalty') return {};
  const { most } = read.rule;
  return { least: most === undefined ? undefined : subtract(ZERO, most), most: ZERO };
}

/** What may stand there, a sentence; undefined where these points may. */
export function whyOutside(points: Points, item: Limited): string | undefined {
  const { least, most } = limitsOf(item);
  const isInside = (least === undefined || points >= least) && (most === undefined || points <= most);
  if (isInside) return undefined;
  // An item that is worth nothing for this kind of units is no penalty.
  if (most === ZERO && item.max === undefined) {
    const down = least === undefined ? '' : `, từ ${formatPoints(least)} đến 0`;
    return `Điểm trừ ghi số âm${down}; không trừ thì ghi 0.`;
  }
  return most === undefined ? 'Từ 0 trở lên.' : `Từ 0 đến ${formatPoints(most)}.`;
}

export const GRANTED = ['first', 'second', 'survey'] as const;

/** What cannot be counts as blank; it is told at its cell. */
export function withoutOutside<T extends RoundRow>(round: T, item: Limited): T {
  const outside = GRANTED.filter((key) => {
    const points = round[key];
    return typeof points === 'number' && whyOutside(points, item) !== undefined;
  });
  return outside.length === 0 ? round : { ...round, ...Object.fromEntries(outside.map((key) => [key, undefined])) };
}
