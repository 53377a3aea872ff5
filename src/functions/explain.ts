/** CCHC_EXPLAIN: one sentence about how a figure came about. */
import { type Cell, cellText, isBlank, readCodeCell } from '../core/cells.ts';
import { type Background, explain } from '../core/explain.ts';
import type { Points } from '../core/points.ts';
import { evaluateRule } from '../core/rules/evaluate.ts';
import { parseRule } from '../core/rules/parse.ts';
import { readCard } from './cards.ts';
import { columnsByCode } from './columns.ts';
import type { CustomFunction, Parameter } from './declaration.ts';
import { CAUSES, CODES, MAX, optional, RULE, SCORE, TITLES, VALUE } from './parameters.ts';
import { complain } from './ranges.ts';
import { singleCell } from './single.ts';

const CODE: Parameter = { name: 'code', label: 'mã cần giải thích', about: 'Mã của mục, hoặc “Tổng”.' };
const RULES: Parameter = { ...optional(RULE), name: 'rules', about: 'Cột cách tính điểm.' };
const VALUES: Parameter = { ...optional(VALUE), name: 'values', about: 'Cột số liệu thực hiện.' };
const COLUMNS = [CODES, TITLES, MAX, SCORE, CAUSES, RULES, VALUES];

export const EXPLAIN: CustomFunction = {
  name: 'CCHC_EXPLAIN',
  about: 'Một câu cho biết điểm của một mục từ đâu mà có.',
  parameters: [CODE, ...COLUMNS],
  returns: 'Một câu; ô trống khi chưa có mã.',
  example: '=CCHC_EXPLAIN("3.4.1";A2:A;B2:B;C2:C;J2:J;M2:M)',
  compute: ([codeArgument, ...columns]) => {
    const codeCell = singleCell(CODE, codeArgument);
    const code = readCodeCell(codeCell);
    if (!code.ok) throw complain(CODE, undefined, code.message);
    if (code.value === undefined) return '';
    const card = readCard(COLUMNS, columns);
    const [rule, value] = columnsByCode(COLUMNS, columns, [RULES, VALUES]).get(code.value)?.cells ?? [];
    const item = card.items.find((candidate) => candidate.code === code.value);
    const sentence = explain(card, code.value, readBackground(rule, value, item?.row?.max));
    if (sentence !== undefined) return sentence;
    throw complain(CODE, undefined, `không có mã ${cellText(codeCell)} trong cột codes (mã).`);
  },
};

/** What the rule gives is told only where it can be told: a count without its total has no rate. */
function readBackground(rule: Cell, value: Cell, max: Points | undefined): Background {
  const read = isBlank(rule) ? undefined : parseRule(cellText(rule));
  const evaluation = read?.ok ? evaluateRule(read.rule, value, max, '') : undefined;
  return {
    rule: cellText(rule),
    value: cellText(value),
    byRule: evaluation?.ok ? evaluation.value : undefined,
  };
}
