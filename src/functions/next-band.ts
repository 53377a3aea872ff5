/** CCHC_NEXT_BAND: how far a count is from the next better band. */
import { isBlank } from '../core/cells.ts';
import { toNumber } from '../core/points.ts';
import { evaluateRule, type Reading, type RuleInput, readCount } from '../core/rules/evaluate.ts';
import { findNextBand } from '../core/rules/next-band.ts';
import type { CustomFunction, Parameter } from './declaration.ts';
import type { Guide } from './guide.ts';
import { complain, readCell } from './kinds.ts';
import { RULE, TOTAL_COUNT } from './parameters.ts';
import { singleCell } from './ranges.ts';

const COUNT: Parameter<'value'> = { name: 'count', label: 'số lượng', kind: 'value' };
const PARAMETERS = [RULE, COUNT, TOTAL_COUNT];

export const NEXT_BAND: CustomFunction = {
  name: 'CCHC_NEXT_BAND',
  about: 'Cần thêm hoặc bớt bao nhiêu để lên mức điểm cao hơn gần nhất.',
  parameters: PARAMETERS,
  example: '=CCHC_NEXT_BAND(D5;E5;F5)',
  compute: (args) => {
    const [ruleCell, count, total] = PARAMETERS.map((parameter, i) => singleCell(parameter, args[i]));
    const rule = readCell(RULE, undefined, ruleCell);
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

export const NEXT_BAND_GUIDE: Guide = {
  title: 'lên mức cao hơn',
  returns: 'Một dòng: thay đổi (có dấu), điểm tăng, số lượng mới; ô trống khi ở mức cao nhất.',
  parameters: { count: 'Số lượng đạt.' },
  notes: [
    'Ba số: cần thêm (dương) hay bớt (âm) bao nhiêu, được thêm mấy điểm, số lượng khi đó.',
    'Chỉ dùng với cách tính theo khoảng. Khoảng không có dấu % là số lượng: tổng số để trống ("").',
  ],
  examples: [
    {
      shows: '128 trên 150 hồ sơ đúng hạn: thêm 7 hồ sơ thì được thêm 0,5 điểm.',
      cells: [['>=90%: 1; >=80%: 0,5; còn lại: 0', 128, 150]],
      formula: '=CCHC_NEXT_BAND(A1;B1;C1)',
      result: [[7, 0.5, 135]],
    },
    {
      shows: 'Càng ít càng tốt: bớt 8 hồ sơ trễ.',
      cells: [['dưới 5%: 1; dưới 10%: 0,5; còn lại: 0', 22, 150]],
      formula: '=CCHC_NEXT_BAND(A1;B1;C1)',
      result: [[-8, 0.5, 14]],
    },
    {
      shows: 'Đã ở mức cao nhất thì ô trống.',
      cells: [],
      formula: '=CCHC_NEXT_BAND(">=90%: 1; còn lại: 0";140;150)',
      result: '',
    },
  ],
};
