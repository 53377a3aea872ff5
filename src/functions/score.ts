/** CCHC_SCORE: points by a rule, cell by cell. */
import { type Cell, cellText, isBlank, isNotApplicable } from '../core/cells.ts';
import { toNumber } from '../core/points.ts';
import { evaluateRule, type RuleInput } from '../core/rules/evaluate.ts';
import { parseRule } from '../core/rules/parse.ts';
import type { Rule } from '../core/rules/rule.ts';
import { readMax } from './cells.ts';
import type { Argument, CustomFunction, Parameter } from './declaration.ts';
import { computeEach } from './each-cell.ts';
import { COLUMN_NOTE, type Guide, ROW_ERROR_NOTE } from './guide.ts';
import { complain, readCell } from './kinds.ts';
import { MAX, optional, RULE, TOTAL_COUNT, VALUE } from './parameters.ts';

const PARAMETERS = [RULE, VALUE, MAX, optional(TOTAL_COUNT)];
const LEVEL: Parameter<'level'> = { ...VALUE, kind: 'level' };
const BY_INPUT: Readonly<Record<RuleInput, Parameter>> = { rule: RULE, value: VALUE, max: MAX, total: TOTAL_COUNT };

export const SCORE_BY_RULE: CustomFunction = {
  name: 'CCHC_SCORE',
  about: 'Điểm theo cách tính. Ô chưa có số liệu, KAD hoặc chấm thủ công cho ô trống.',
  parameters: PARAMETERS,
  example: '=CCHC_SCORE(D5;E5;C5;F5)',
  compute: (args) => {
    // Each text is read once: a column of hundreds of rows holds a dozen rules.
    const known = new Map<Cell, Rule>();
    const parameters = isOneRuleOfLevels(args[0]) ? [RULE, LEVEL, MAX, TOTAL_COUNT] : PARAMETERS;
    return computeEach(parameters, args, { title: 'Điểm theo cách tính' }, ({ place, cells }) => {
      const [text, value, maxCell, total] = cells;
      // Published criteria sets hold rules in prose: such a row says so only once it has a figure.
      if (isBlank(text) || isBlank(value) || (typeof value === 'string' && isNotApplicable(value))) return '';
      const max = readMax(place, maxCell);
      const rule = known.get(text) ?? readCell(RULE, place, text);
      known.set(text, rule);
      const points = evaluateRule(rule, value, max, total);
      if (!points.ok) throw complain(BY_INPUT[points.input], place, points.message);
      return points.value === undefined ? '' : toNumber(points.value);
    });
  },
};

function isOneRuleOfLevels(argument: Argument): boolean {
  const rule = argument && !argument.range ? parseRule(cellText(argument.rows[0]?.[0])) : undefined;
  return rule?.ok === true && rule.rule.kind === 'levels';
}

export const SCORE_GUIDE: Guide = {
  title: 'điểm theo cách tính',
  returns: 'Một số, hoặc một vùng cùng cỡ với đối số. Dòng đầu là chữ thì trả về tên cột “Điểm theo cách tính”.',
  notes: [
    COLUMN_NOTE,
    'Các cách viết “cách tính”: xem phần “Cách tính điểm”.',
    'Không có tổng số thì số liệu đến 1 là tỷ lệ (0,85), lớn hơn 2 là phần trăm (85 là 85%), có dấu % thì đúng như ghi; lớn hơn 1 và không quá 2 thì hỏi lại (“1,5% hay 150%?”). Có tổng số thì số liệu là số lượng (128 trên 150). Tỷ lệ vượt 100% được điểm như 100%.',
    'Mức bằng chữ: ghi tên mức hoặc một phần tên không lẫn với mức khác; có, đạt, x, 1 là có; không, chưa, 0 là không.',
    'Ô số liệu trống, KAD, cách tính trống hoặc “thủ công” cho ô trống.',
    'Kết quả làm tròn tới bốn chữ số thập phân, nửa thì làm tròn lên. Kết quả lớn hơn điểm tối đa thì báo lỗi.',
    ROW_ERROR_NOTE,
  ],
  examples: [
    {
      shows: 'Cả cột: mỗi dòng một cách tính.',
      cells: [
        ['Cách tính', 'Số liệu', 'Điểm tối đa', 'Tổng số'],
        ['>=90%: 1; >=80%: 0,5; còn lại: 0', 128, 1, 150],
        ['có: 2; không: 0', 'x', 2, ''],
        ['Ban hành đúng hạn: 1; muộn: 0,5; không: 0', 'đúng hạn', 1, ''],
        ['trừ 0,1/hồ sơ', 3, 1, ''],
        ['đúng hạn: 1; muộn: 0,5; không: 0', 'trễ', 1, ''],
        ['thủ công', '', 2, ''],
        ['tỷ lệ', 72, 2, ''],
      ],
      formula: '=CCHC_SCORE(A1:A;B1:B;C1:C;D1:D)',
      result: [['Điểm theo cách tính'], [0.5], [2], [1], [0.7], ['Ghi: đúng hạn / muộn / không'], [''], [1.44]],
    },
    {
      shows: 'Tỷ lệ có mức sàn.',
      cells: [],
      formula: '=CCHC_SCORE("tỷ lệ từ 80%";"85%";2)',
      result: 1.7,
    },
    {
      shows: 'Tỷ lệ vượt 100%.',
      cells: [],
      formula: '=CCHC_SCORE(">=100%: 3; >=90%: 2; còn lại: 0";515;3;500)',
      result: 3,
    },
    {
      shows: 'Thiếu dấu % ở chỗ có hai cách hiểu thì hỏi lại, không đoán.',
      cells: [],
      formula: '=CCHC_SCORE(">=90%: 1; còn lại: 0";1,5;1)',
      result: { error: 'Lỗi: Đối số value (số liệu): 1,5% hay 150%? Ghi rõ dấu %.' },
    },
  ],
};
