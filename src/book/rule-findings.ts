/** Looks over the rules of "Chấm điểm": what is wrong with a rule, what a rule and a typed score disagree about. */

import { cellText, isBlank, isNotApplicable, readCodeCell, readPointsCell, readScoreCell } from '../core/cells.ts';
import { codeLabel } from '../core/codes.ts';
import { formatPoints } from '../core/numbers.ts';
import type { Place } from '../core/place.ts';
import { type Points, subtract } from '../core/points.ts';
import { type Problem, problemAt, type Severity } from '../core/problems.ts';
import { evaluateRule, type RuleInput } from '../core/rules/evaluate.ts';
import { lintRule } from '../core/rules/lint.ts';
import { parseRule } from '../core/rules/parse.ts';
import { cellPlace, scoreRowPlace } from './place.ts';
import { headerOf } from './tab.ts';
import type { TableRow } from './table.ts';
import { SCORES, type ScoreKey } from './tabs/scores.ts';

const INPUT_COLUMNS: Readonly<Record<RuleInput, ScoreKey>> = {
  rule: 'rule',
  value: 'value',
  max: 'max',
  total: 'count',
};

/** So many rows are named of those whose rule is prose; the rest is counted. */
const NAMED_MOST = 12;

type Report = (code: string, severity: Severity, key: ScoreKey, message: string) => void;

/** @returns by row: what is wrong with a rule, and where a typed score is not what its rule gives */
export function ruleFindings(rows: readonly TableRow<ScoreKey>[]): Problem[] {
  const problems: Problem[] = [];
  const prose: number[] = [];
  for (const row of rows) {
    const report: Report = (code, severity, key, message) => {
      problems.push(problemAt(cellPlace(SCORES, row.place, key), code, severity, message));
    };
    const isOut = isNotApplicable(cellText(row.cell('value')));
    if (isOut) checkNotApplicable(row, report);
    const text = cellText(row.cell('rule'));
    if (text === '') continue;
    if (!parseRule(text).ok && (isOut || isBlank(row.cell('value')))) {
      prose.push(row.place);
      continue;
    }
    const max = pointsIn(row, 'max');
    for (const { code, message } of lintRule(text, max, scoreRowPlace(row))) report(code, 'warning', 'rule', message);
    if (!isOut) compare(row, text, max, report);
  }
  return prose.length === 0 ? problems : [...problems, proseRules(prose)];
}

function compare(row: TableRow<ScoreKey>, text: string, max: Points | undefined, report: Report): void {
  const read = parseRule(text);
  if (!read.ok) return;
  const points = evaluateRule(read.rule, row.cell('value'), max, row.cell('count'));
  if (!points.ok) {
    report('rule-unusable', 'warning', INPUT_COLUMNS[points.input], `chưa tính được điểm: ${points.message}`);
    return;
  }
  const { value } = points;
  if (value === undefined) return;
  for (const key of ['self', 'score'] as const) {
    const typed = pointsIn(row, key);
    if (typed === undefined || subtract(typed, value) === 0) continue;
    const name = key === 'self' ? 'điểm tự chấm' : 'điểm đạt';
    const figures = `${name} ghi ${formatPoints(typed)}, theo cách tính và số liệu thực hiện được ${formatPoints(value)}`;
    const advice = 'Hãy kiểm tra số liệu, cách tính hoặc điểm đã ghi; tiện ích không sửa điểm đã ghi.';
    report('rule-disagrees', 'warning', key, `${labelOf(row)}${figures}. ${advice}`);
  }
}

/** The figure says that the item does not apply; the score says by which of the three policies it is counted. */
function checkNotApplicable(row: TableRow<ScoreKey>, report: Report): void {
  const [max, score] = [pointsIn(row, 'max'), readScoreCell(row.cell('score'))];
  if (!score.ok || score.value.score === 'KAD') return;
  const points = score.value.score;
  const name = `${labelOf(row)}không áp dụng`;
  if (points === undefined) {
    const choices =
      'ghi điểm tối đa nếu được tính đủ điểm, ghi phần điểm được hưởng nếu tính một phần, ghi KAD nếu không tính vào thang điểm';
    report('na-unscored', 'warning', 'score', `${name} nhưng chưa có điểm đạt. Theo bộ tiêu chí, hãy ${choices}.`);
  } else if (max !== undefined && points < max) {
    const figures = `được tính một phần (${formatPoints(points)}/${formatPoints(max)})`;
    const lost = `${formatPoints(subtract(max, points))} điểm còn lại vẫn nằm trong điểm bị trừ`;
    report('na-part', 'info', 'score', `${name}, ${figures}; ${lost}. Hãy ghi nguyên nhân “không áp dụng”.`);
  } else if (max !== undefined) {
    report('na-full', 'info', 'score', `${name}, được tính đủ ${formatPoints(points)} điểm.`);
  }
}

function pointsIn(row: TableRow<ScoreKey>, key: ScoreKey): Points | undefined {
  const read = readPointsCell(row.cell(key));
  return read.ok ? read.value?.points : undefined;
}

function labelOf(row: TableRow<ScoreKey>): string {
  const read = readCodeCell(row.cell('code'));
  return read.ok && read.value !== undefined && read.value !== 'total' ? `${codeLabel(read.value)}: ` : '';
}

/** Published sets write some rules in prose: those rows are scored by hand, and one line says so. */
function proseRules(places: readonly number[]): Problem {
  const named = places.slice(0, NAMED_MOST).join(', ');
  const rest = places.length > NAMED_MOST ? ` và ${places.length - NAMED_MOST} dòng khác` : '';
  const place: Place = { kind: 'cell', tab: SCORES.name, column: headerOf(SCORES, 'rule') };
  const what = `dòng ${named}${rest} có cách tính bằng lời mà tiện ích không tính được, nên chấm tay. Muốn tự tính, hãy viết như “>=90%: 1; >=80%: 0,5; còn lại: 0”, “có: 2; không: 0”, “tỷ lệ” hoặc “trừ 0,1/hồ sơ”.`;
  return problemAt(place, 'rule-prose', 'info', what);
}
