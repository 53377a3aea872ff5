/** What is wrong with the points of a card: scores that cannot be, and totals that contradict each other. */
import { codeLabel } from '../codes.ts';
import { formatPoints } from '../numbers.ts';
import { printPlace, SCORE_HEADERS, TAB_NAMES, TOTAL_SETTINGS } from '../place.ts';
import { magnitude, type Points, subtract } from '../points.ts';
import type { Problem } from '../problems.ts';
import { statedScore, whyImpossible } from '../scorecard.ts';
import { isImpossible } from './apply-basis.ts';
import type { ResultSettings } from './assess.ts';
import { DIFFERENCE_KINDS } from './differences.ts';
import type { AssessedRow, Difference, TotalResult } from './result.ts';

/** Scores below 0 or above their maximum, by row and column. The total may hold bonus points. */
export function checkRows(rows: readonly AssessedRow[]): Problem[] {
  const problems: Problem[] = [];
  for (const row of rows) {
    if (row.code === 'total') continue;
    for (const key of ['score', 'self', 'survey'] as const) {
      const score = row[key];
      if (typeof score === 'number' && isImpossible(row, score))
        problems.push(impossible(row, SCORE_HEADERS[key], score));
    }
  }
  return problems;
}

function impossible({ code, max, place }: AssessedRow, column: string, score: Points): Problem {
  const name = code === 'total' ? 'Dòng tổng' : codeLabel(code);
  return {
    code: score < 0 ? 'score-negative' : 'score-above-max',
    severity: 'error',
    place: { kind: 'cell', tab: TAB_NAMES.scores, row: place, column },
    message: `${name}: ${column} ${whyImpossible(score, max) ?? ''} Điểm này chưa được tính.`,
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
    ...disagreement(TOTAL_SETTINGS.publishedScore, 'điểm đạt', publishedScore, statedScore(row)),
    ...disagreement(TOTAL_SETTINGS.publishedMax, 'điểm tối đa', publishedMax, row.max),
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
