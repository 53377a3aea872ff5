/** CCHC_EXPLAIN: one sentence about how a figure came about. */
import { cellText } from '../core/cells.ts';
import { explain } from '../core/explain.ts';
import { columnsByCode, readCard } from './cards.ts';
import type { CustomFunction, Parameter } from './declaration.ts';
import { CARD, type Guide } from './guide.ts';
import { complain, readCell } from './kinds.ts';
import { CAUSES, CODES, MAX, optional, RULE, SCORE, TITLES, VALUE } from './parameters.ts';
import { singleCell } from './ranges.ts';

const CODE: Parameter<'code'> = { name: 'code', label: 'mã cần giải thích', kind: 'code' };
const RULES: Parameter<'rule'> = { ...optional(RULE), name: 'rules' };
const VALUES: Parameter<'value'> = { ...optional(VALUE), name: 'values' };
const COLUMNS = [CODES, TITLES, MAX, SCORE, CAUSES, RULES, VALUES];

export const EXPLAIN: CustomFunction = {
  name: 'CCHC_EXPLAIN',
  about: 'Một câu cho biết điểm của một mục từ đâu mà có.',
  parameters: [CODE, ...COLUMNS],
  example: '=CCHC_EXPLAIN("3.4.1";A2:A;B2:B;C2:C;J2:J;M2:M)',
  compute: ([codeArgument, ...columns]) => {
    const codeCell = singleCell(CODE, codeArgument);
    const code = readCell(CODE, undefined, codeCell);
    if (code === undefined) return '';
    const card = readCard(COLUMNS, columns);
    const [rule, value] = columnsByCode(COLUMNS, columns, [RULES, VALUES]).get(code)?.cells ?? [];
    const sentence = explain(card, code, { rule: cellText(rule), value: cellText(value) });
    if (sentence !== undefined) return sentence;
    throw complain(CODE, undefined, `không có mã ${cellText(codeCell)} trong cột codes (mã).`);
  },
};

export const EXPLAIN_GUIDE: Guide = {
  title: 'giải thích một mục',
  returns: 'Một câu; ô trống khi chưa có mã.',
  parameters: {
    code: 'Mã của mục, hoặc “Tổng”.',
    causes: 'Cột nguyên nhân bị trừ điểm.',
    rules: 'Cột cách tính điểm.',
    values: 'Cột số liệu thực hiện.',
  },
  notes: [
    'Ghi mã trong dấu nháy, hoặc chỉ tới ô chứa mã; ghi "Tổng" để giải thích dòng tổng.',
    'Ba cột cuối (nguyên nhân, cách tính, số liệu) có thể bỏ.',
  ],
  examples: [
    {
      shows: 'Một mục bị trừ điểm.',
      cells: CARD,
      formula: '=CCHC_EXPLAIN("2.1";A2:A;B2:B;C2:C;D2:D;E2:E)',
      result: 'Tiêu chí 2.1 (Hồ sơ đúng hạn): điểm tối đa 3, đạt 1,5, bị trừ 1,5 điểm; nguyên nhân: 22 hồ sơ trễ hạn.',
    },
  ],
};
