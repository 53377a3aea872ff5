/** What is wrong with the points of a card: scores that cannot be, and totals that contradict each other. */
import { codeLabel } from '../codes.ts';
import { formatPoints } from '../numbers.ts';
import { printPlace, TAB_NAMES } from '../place.ts';
import { magnitude, type Points, subtract } from '../points.ts';
import type { Problem } from '../problems.ts';
import { NOT_APPLICABLE, type Score, statedScore } from '../scorecard.ts';
import { isImpossible } from './apply-basis.ts';
import type { ResultSettings } from './assess.ts';
import { DIFFERENCE_KINDS } from './differences.ts';
import type { AssessedRow, Difference, TotalResult } from './result.ts';

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

/** A stated total that is more than all there is to get, bonus points counted. */
export function checkTotal({ origin, max, score, lost }: TotalResult): Problem[] {
  if (origin !== 'stated' || max === undefined || score === undefined || lost === undefined || lost >= 0) return [];
  const message = `Tổng điểm đạt ${formatPoints(score)} lớn hơn tổng điểm tối đa ${formatPoints(max)} cùng điểm thưởng. Hãy kiểm tra lại hai số này ở trang Thông tin chung và dòng Tổng của trang Chấm điểm.`;
  return [{ code: 'total-above-max', severity: 'error', place: { kind: 'item', code: 'total' }, message }];
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

/** What is within the printed decimals, or waits for scores, is no disagreement that anybody can mend in the card. */
export function needsMending({ kind }: Pick<Difference, 'kind'>): boolean {
  return kind !== 'rounding' && kind !== 'open' && kind !== 'adjustment';
}

/** The differences that somebody has to look into, each a warning where it stands. */
export function checkDifferences(differences: readonly Difference[]): Problem[] {
  return differences.filter(needsMending).flatMap((difference) => {
    const { code, kind, points, figures } = difference;
    const place = { kind: 'item', code } as const;
    const warn = (message: string): Problem => ({ code: `residual-${kind}`, severity: 'warning', place, message });
    const where = printPlace(place);
    if (kind === 'unexplained') {
      return [
        warn(`${where} còn ${formatPoints(points)} điểm bị trừ chưa rõ nguyên nhân. Hãy hỏi lại cơ quan thẩm định.`),
      ];
    }
    if (!figures) return [];
    const { stated, summed } = figures;
    const apart = formatPoints(magnitude(subtract(stated, summed)));
    const what = `${DIFFERENCE_KINDS[kind]}, ghi ${formatPoints(stated)} nhưng cộng từ bên dưới là ${formatPoints(summed)} (lệch ${apart})`;
    return [warn(`${where}: ${what}. Hãy kiểm tra lại bảng điểm.`)];
  });
}
