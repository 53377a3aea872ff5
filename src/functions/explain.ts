/** CCHC_EXPLAIN: one sentence about how a figure came about. */
import { cellText, readCodeCell } from '../core/cells.ts';
import { explain } from '../core/explain.ts';
import { readCard } from './cards.ts';
import { columnsByCode } from './columns.ts';
import type { CustomFunction, Parameter } from './declaration.ts';
import { CAUSES, CODES, MAX, optional, RULE, SCORE, TITLES, VALUE } from './parameters.ts';
import { complain } from './ranges.ts';
import { singleCell } from './single.ts';

const CODE: Parameter = { name: 'code', label: 'mã cần giải thích' };
const RULES: Parameter = { ...optional(RULE), name: 'rules' };
const VALUES: Parameter = { ...optional(VALUE), name: 'values' };
const COLUMNS = [CODES, TITLES, MAX, SCORE, CAUSES, RULES, VALUES];

export const EXPLAIN: CustomFunction = {
  name: 'CCHC_EXPLAIN',
  about: 'Một câu cho biết điểm của một mục từ đâu mà có.',
  parameters: [CODE, ...COLUMNS],
  example: '=CCHC_EXPLAIN("3.4.1";A2:A;B2:B;C2:C;J2:J;M2:M)',
  compute: ([codeArgument, ...columns]) => {
    const codeCell = singleCell(CODE, codeArgument);
    const code = readCodeCell(codeCell);
    if (!code.ok) throw complain(CODE, undefined, code.message);
    if (code.value === undefined) return '';
    const card = readCard(COLUMNS, columns);
    const [rule, value] = columnsByCode(COLUMNS, columns, [RULES, VALUES]).get(code.value)?.cells ?? [];
    const sentence = explain(card, code.value, { rule: cellText(rule), value: cellText(value) });
    if (sentence !== undefined) return sentence;
    throw complain(CODE, undefined, `không có mã ${cellText(codeCell)} trong cột codes (mã).`);
  },
};
