/** CCHC_NEXT_BAND: how far a count is from the next better band. */
import { isBlank } from '../core/cells.ts';
import { toNumber } from '../core/points.ts';
import { evaluateRule, type Reading, type RuleInput, readCount } from '../core/rules/evaluate.ts';
import { findNextBand } from '../core/rules/next-band.ts';
import type { CustomFunction, Parameter } from './declaration.ts';
import { RULE, TOTAL_COUNT } from './parameters.ts';
import { complain } from './ranges.ts';
import { readRuleOf } from './score.ts';
import { singleCell } from './single.ts';

const COUNT: Parameter = { name: 'count', label: 'số lượng' };
const PARAMETERS = [RULE, COUNT, TOTAL_COUNT];

export const NEXT_BAND: CustomFunction = {
  name: 'CCHC_NEXT_BAND',
  about: 'Cần thêm hoặc bớt bao nhiêu để lên mức điểm cao hơn gần nhất.',
  parameters: PARAMETERS,
  example: '=CCHC_NEXT_BAND(D5;E5;F5)',
  compute: (args) => {
    const [ruleCell, count, total] = PARAMETERS.map((parameter, i) => singleCell(parameter, args[i]));
    const rule = readRuleOf(ruleCell, undefined);
    if (rule.kind !== 'bands') throw complain(RULE, undefined, 'cần các mức theo khoảng như “>=90%: 1; còn lại: 0”.');
    if (isBlank(count)) return '';
    const whole = rule.unit === 'rate' ? check(readCount(total, ''), 'total')[0] : undefined;
    const [counted] = check(readCount(count, whole === undefined ? total : ''));
    check(evaluateRule(rule, count, undefined, total));
    const next = findNextBand(rule, counted, whole);
    return next ? [[Number(next.change), toNumber(next.gain), Number(next.count)]] : '';
  },
};

/** @param input what was read, where it was not the count */
function check<T>(reading: Reading<T>, input?: RuleInput): T {
  if (reading.ok) return reading.value;
  const wrong = input ?? reading.input;
  throw complain(wrong === 'rule' ? RULE : wrong === 'total' ? TOTAL_COUNT : COUNT, undefined, reading.message);
}
