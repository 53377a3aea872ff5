/** What a person writes as the figure of a rule: the names of its levels, yes or no, and the hint that says so. */
import { type Cell, cellText } from '../cells.ts';
import type { Points } from '../points.ts';
import { fold } from '../text.ts';
import type { LevelRule, Rule } from './rule.ts';

const YES = new Set(['có', 'đạt', 'x', '1', 'true'].map(fold));
const NO = new Set(['không', '0', 'false', 'chưa', 'không có', 'không đạt', 'chưa có', 'chưa đạt'].map(fold));
/** How the name of a level begins that stands for yes, and for no. */
const YES_BEGINS = /^(?:có|đạt)(?: |$)/;
const NO_BEGINS = /^(?:không|chưa)(?: |$)/;
const NEGATION = / (?:không|chưa) /;
const REST = 'còn lại';

/** A hint may be a line under the cell or what stands in a column: longer lists are cut at whole names. */
const LONGEST_LIST = 60;

/** The answers of a rule for a drop-down list; none where a figure is written. */
export function ruleChoices(rule: Rule): readonly string[] {
  if (rule.kind !== 'levels') return [];
  return [...rule.levels.map(({ label }) => label), ...(rule.rest === undefined ? [] : [REST])];
}

/** One line: what to write as the figure of this rule. */
export function ruleHint(rule: Rule): string {
  switch (rule.kind) {
    case 'levels':
      return listChoices(ruleChoices(rule));
    case 'bands':
      return rule.unit === 'rate' ? RATE_HINT : 'Ghi số lượng, ví dụ 3';
    case 'linear':
      return RATE_HINT;
    case 'manual':
      return 'Không cần số liệu: ghi điểm ở cột Điểm tự chấm, hoặc Điểm ĐTXHH nếu là điểm điều tra';
    default:
      return `Ghi số ${rule.counted}, ví dụ 3`;
  }
}

const RATE_HINT = 'Ghi tỷ lệ như 85%, hoặc số lượng và tổng số';

function listChoices(choices: readonly string[]): string {
  let list = `Ghi: ${choices[0] ?? ''}`;
  for (const choice of choices.slice(1)) {
    if (list.length + choice.length > LONGEST_LIST) return `${list} / …`;
    list += ` / ${choice}`;
  }
  return list;
}

/**
 * The points of the level that an answer names: by its whole name, as yes or no, or by a part that no other name has.
 * @returns undefined where the answer names none or several; a rule with "còn lại" takes what names none
 */
export function findLevel(rule: LevelRule, answer: Cell): Points | undefined {
  const text = fold(typeof answer === 'boolean' ? (answer ? 'có' : 'không') : cellText(answer));
  const levels = rule.levels.map(({ label, points }) => ({ name: fold(label), points }));
  const exact = levels.find(({ name }) => name === text);
  if (exact) return exact.points;
  if (YES.has(text)) return byBeginning(levels, YES, YES_BEGINS);
  const byNo = NO.has(text) ? byBeginning(levels, NO, NO_BEGINS) : undefined;
  if (byNo !== undefined) return byNo;
  const holding = text === '' ? [] : levels.filter(({ name }) => ` ${name} `.includes(` ${text} `));
  const [only, ...others] = holding;
  if (!only) return rule.rest;
  // "đúng hạn" is a part of "không đúng hạn" and says the opposite.
  const reversed = NEGATION.test(` ${only.name} `) && !NEGATION.test(` ${text} `);
  return others.length > 0 || reversed ? undefined : only.points;
}

interface NamedLevel {
  readonly name: string;
  readonly points: Points;
}

/** The level called so, else the only one whose name begins so. */
function byBeginning(levels: readonly NamedLevel[], names: ReadonlySet<string>, begins: RegExp): Points | undefined {
  const called = levels.filter(({ name }) => names.has(name));
  const found = called.length > 0 ? called : levels.filter(({ name }) => begins.test(name));
  return found.length === 1 ? found[0]?.points : undefined;
}
