/** CCHC_SUMMARY: one line per field with what is lost and what is not scored yet, and the total. */
import { TOTAL_LABEL } from '../core/codes.ts';
import { cardFigures, type Figures, figuresOf, findAdjustments } from '../core/figures.ts';
import { type Points, ratio, toNumber } from '../core/points.ts';
import { type Item, isAdjustment } from '../core/scorecard.ts';
import { readCard } from './cards.ts';
import type { CustomFunction, Value } from './declaration.ts';
import { CODES, MAX, SCORE, TITLES } from './parameters.ts';

const PARAMETERS = [CODES, TITLES, MAX, SCORE];

export const SUMMARY: CustomFunction = {
  name: 'CCHC_SUMMARY',
  about:
    'Tổng hợp theo lĩnh vực: mã, tên, điểm tối đa, điểm đạt, điểm bị trừ, tỷ lệ, số mục chưa chấm; dòng cuối là “Tổng”.',
  parameters: PARAMETERS,
  example: '=CCHC_SUMMARY(A2:A;B2:B;C2:C;J2:J)',
  compute: (args) => {
    const card = readCard(PARAMETERS, args);
    if (card.fields.length === 0) return '';
    const lines = card.fields.flatMap((field) => [
      ...(isAdjustment(field) ? [] : [line(field.code, field.row?.title ?? '', figuresOf(field))]),
      ...findAdjustments([field]).map(({ item, points }) => adjustmentLine(item, points)),
    ]);
    return [...lines, line(TOTAL_LABEL, '', cardFigures(card))];
  },
};

function line(code: string, title: string, { max, score, lost, scoredMax, unscored }: Figures): Value[] {
  const anyScored = scoredMax > 0 || score !== undefined;
  const rate = score === undefined ? undefined : ratio(score, scoredMax);
  return [code, title, shown(max), shown(score), anyScored ? toNumber(lost) : '', rate ?? '', unscored];
}

/** Points without a maximum stand on a line of their own: nothing is lost there and there is no rate. */
function adjustmentLine(item: Item, points: Points): Value[] {
  return [item.code, item.row?.title ?? '', '', toNumber(points), '', '', 0];
}

function shown(points: Points | undefined): Value {
  return points === undefined ? '' : toNumber(points);
}
