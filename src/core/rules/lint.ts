/** Looks a rule over before anybody relies on it: gaps, overlaps, points above the max, points that fall. */

import { approximate } from '../fractions.ts';
import { formatNumber, formatPoints, formatRate } from '../numbers.ts';
import type { Place } from '../place.ts';
import type { Points } from '../points.ts';
import type { Problem, Severity } from '../problems.ts';
import { fillGaps, findGaps, type Interval, isBefore, layOut } from './intervals.ts';
import { parseRule } from './parse.ts';
import type { BandRule, Cut, Rule } from './rule.ts';

/**
 * All that is wrong with a rule's text.
 * @param max the item's max; undefined where it has none
 * @param where the place in words, "dòng 5, cột Cách tính điểm"
 */
export function lintRule(text: string, max: Points | undefined, place: Place): Problem[] {
  const read = parseRule(text);
  const problem = (code: string, severity: Severity, message: string): Problem => ({ code, severity, place, message });
  if (!read.ok) return [problem('rule-unreadable', 'error', `Cách tính điểm ${read.problem.message}`)];
  const { rule } = read;
  const problems: Problem[] = [];
  for (const { label, points } of max === undefined ? [] : statedPoints(rule)) {
    if (max === undefined || points <= max) continue;
    const message = `“${label}” cho ${formatPoints(points)} điểm, lớn hơn điểm tối đa ${formatPoints(max)}. Hãy sửa một trong hai số.`;
    problems.push(problem('rule-above-max', 'error', message));
  }
  if (rule.kind !== 'bands') return problems;
  for (const [first, second] of findOverlaps(rule)) {
    const message = `“${first.band?.label}” và “${second.band?.label}” trùng nhau một phần. Hãy sửa để mỗi giá trị chỉ thuộc một mức.`;
    problems.push(problem('rule-overlap', 'error', message));
  }
  for (const gap of rule.rest === undefined ? findGaps(rule.unit, layOut(rule)) : []) {
    const message = `Không mức nào nói điểm cho khoảng ${describeInterval(rule.unit, gap)}. Hãy thêm mức này hoặc “còn lại: 0”.`;
    problems.push(problem('rule-gap', 'warning', message));
  }
  const line = fillGaps(rule);
  line.slice(1).forEach((higher, i) => {
    const lower = line[i];
    if (!lower || higher.points >= lower.points) return;
    const fall = `từ ${formatPoints(lower.points)} xuống ${formatPoints(higher.points)}`;
    const message = `Điểm giảm ${fall} khi số liệu tăng tới ${describeInterval(rule.unit, higher)}. Hãy kiểm tra thứ tự các mức.`;
    problems.push(problem('rule-falling', 'warning', message));
  });
  return problems;
}

/** Every amount of points that a rule states as reachable. */
function statedPoints(rule: Rule): { label: string; points: Points }[] {
  if (rule.kind === 'bonus') return rule.most === undefined ? [] : [{ label: 'tối đa', points: rule.most }];
  if (rule.kind !== 'bands' && rule.kind !== 'levels') return [];
  const rest = rule.rest === undefined ? [] : [{ label: 'còn lại', points: rule.rest }];
  return [...(rule.kind === 'bands' ? rule.bands : rule.levels), ...rest];
}

function findOverlaps(rule: BandRule): [Interval, Interval][] {
  const line = layOut(rule);
  return line.flatMap((first, i) =>
    line
      .slice(i + 1)
      .flatMap((second): [Interval, Interval][] => (isBefore(second.from, first.to) ? [[first, second]] : [])),
  );
}

/** "từ 80% đến dưới 90%" */
function describeInterval(unit: BandRule['unit'], { from, to }: Pick<Interval, 'from' | 'to'>): string {
  const show = ({ value }: Cut): string => (unit === 'rate' ? formatRate : formatNumber)(approximate(value));
  const low = `${from.after ? 'trên' : 'từ'} ${show(from)}`;
  return to ? `${low} đến ${to.after ? '' : 'dưới '}${show(to)}` : `${low} trở lên`;
}
