/** What is wrong with the points of a card: scores that cannot be, and totals that contradict each other. */
import { codeLabel } from '../codes.ts';
import { formatPoints } from '../numbers.ts';
import { TAB_NAMES } from '../place.ts';
import type { Points } from '../points.ts';
import type { Problem } from '../problems.ts';
import { NOT_APPLICABLE, type Score, statedScore } from '../scorecard.ts';
import { isImpossible } from './apply-basis.ts';
import type { ResultSettings } from './assess.ts';
import type { AssessedRow } from './result.ts';

const COLUMNS = { score: 'Điểm đạt', self: 'Điểm tự chấm', survey: 'Điểm ĐTXHH' } as const;

/** Scores below 0 or above their maximum, by row and column. The total may hold bonus points. */
export function checkRows(rows: readonly AssessedRow[]): Problem[] {
  const problems: Problem[] = [];
  for (const row of rows) {
    if (row.code === 'total') continue;
    for (const key of ['score', 'self', 'survey'] as const) {
      const score = row[key];
      if (isImpossible(row, score)) problems.push(impossible(row, COLUMNS[key], score));
    }
  }
  return problems;
}

function impossible({ code, max, place }: AssessedRow, column: string, score: Score): Problem {
  const points = score === undefined || score === NOT_APPLICABLE ? '' : formatPoints(score);
  const isNegative = typeof score === 'number' && score < 0;
  const name = code === 'total' ? 'Dòng tổng' : codeLabel(code);
  const what = isNegative
    ? `${column} ${points} là số âm. Hãy nhập số từ 0 trở lên.`
    : `${column} ${points} lớn hơn điểm tối đa ${max === undefined ? '' : formatPoints(max)}. Hãy kiểm tra lại hai số này.`;
  return {
    code: isNegative ? 'score-negative' : 'score-above-max',
    severity: 'error',
    place: { kind: 'cell', tab: TAB_NAMES.scores, row: place, column },
    message: `${name}: ${what} Điểm này chưa được tính.`,
  };
}

/** The row "Tổng" and the published total say the same thing, or one of them is wrong. */
export function checkTotals(
  rows: readonly AssessedRow[],
  { publishedMax, publishedScore }: Pick<ResultSettings, 'publishedMax' | 'publishedScore'>,
): Problem[] {
  const row = rows.find(({ code }) => code === 'total');
  if (!row) return [];
  return [
    ...disagreement('Tổng điểm đạt được công bố', 'điểm đạt', publishedScore, statedScore(row)),
    ...disagreement('Tổng điểm tối đa', 'điểm tối đa', publishedMax, row.max),
  ];
}

function disagreement(
  label: string,
  what: string,
  published: Points | undefined,
  typed: Points | undefined,
): Problem[] {
  if (published === undefined || typed === undefined || published === typed) return [];
  const message = `Mục ${label} ở trang Thông tin chung ghi ${formatPoints(published)}, dòng Tổng ở trang Chấm điểm ghi ${what} ${formatPoints(typed)}. Đang dùng số ở trang Thông tin chung; hãy sửa số ghi sai.`;
  return [{ code: 'totals-disagree', severity: 'error', place: { kind: 'setting', label }, message }];
}
