/** CCHC_SCORE: points by a rule, cell by cell. */
import { type Cell, cellText, isBlank, isNotApplicable } from '../core/cells.ts';
import { toNumber } from '../core/points.ts';
import { evaluateRule, type RuleInput } from '../core/rules/evaluate.ts';
import { parseRule } from '../core/rules/parse.ts';
import type { Rule } from '../core/rules/rule.ts';
import { readScored } from './cells.ts';
import { type CustomFunction, InputError, type Parameter, type Value } from './declaration.ts';
import { type CellsAt, computeCells } from './each-cell.ts';
import { MAX, optional, RULE, TOTAL_COUNT, VALUE } from './parameters.ts';
import { complain } from './ranges.ts';

const PARAMETERS = [RULE, VALUE, MAX, optional(TOTAL_COUNT)];
const BY_INPUT: Readonly<Record<RuleInput, Parameter>> = { rule: RULE, value: VALUE, max: MAX, total: TOTAL_COUNT };

export const SCORE_BY_RULE: CustomFunction = {
  name: 'CCHC_SCORE',
  about: 'Điểm theo cách tính. Ô chưa có số liệu, KAD hoặc chấm thủ công cho ô trống.',
  parameters: PARAMETERS,
  example: '=CCHC_SCORE(D5;E5;C5;F5)',
  compute: (args) => {
    // Each text is read once: a column of hundreds of rows holds a dozen rules.
    const known = new Map<Cell, Rule>();
    const scoreCell = ({ place, cells: [text, value, maxCell, total] }: CellsAt): Value => {
      const { max } = readScored(place, maxCell, '');
      if (isBlank(text) || (typeof value === 'string' && isNotApplicable(value))) return '';
      const rule = known.get(text) ?? readRuleOf(text, place);
      known.set(text, rule);
      const points = evaluateRule(rule, value, max, total);
      if (!points.ok) throw complain(BY_INPUT[points.input], place, points.message);
      return points.value === undefined ? '' : toNumber(points.value);
    };
    // Under its title it fills the whole column of a sheet in which people type: a row that cannot be scored says so
    // itself, and only once it has a figure, since published criteria sets hold rules in prose.
    const scoreRow = (at: CellsAt): Value => {
      try {
        return scoreCell(at);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return isBlank(at.cells[1]) ? '' : error.message;
      }
    };
    // Under one rule of levels for all rows, "có" in the first row is no title.
    const [rule] = args;
    const oneRule = rule && !rule.range ? parseRule(cellText(rule.rows[0]?.[0])) : undefined;
    const untitled = oneRule?.ok === true && oneRule.rule.kind === 'levels';
    const parameters = untitled ? [RULE, { ...VALUE, untitled }, MAX, TOTAL_COUNT] : PARAMETERS;
    return computeCells(parameters, args, 'Điểm theo cách tính', (all, header) =>
      all.map(header ? scoreRow : scoreCell),
    );
  },
};

/** @throws InputError that quotes the place in the text */
export function readRuleOf(cell: Cell, place: number | undefined): Rule {
  const read = parseRule(cellText(cell));
  if (!read.ok) throw complain(RULE, place, read.problem.message);
  return read.rule;
}
