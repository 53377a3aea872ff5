/** CCHC_ROLLUP and CCHC_TOTAL: stated figures stay, blank parents get the sum of what is below them. */
import { isBlank } from '../core/cells.ts';
import type { ItemCode } from '../core/codes.ts';
import { toNumber } from '../core/points.ts';
import { rollUp, rollUpTotal } from '../core/rollup.ts';
import { type CardRow, NOT_APPLICABLE, type Scorecard, statedScore } from '../core/scorecard.ts';
import { checkedCard, readCodeOf } from './cards.ts';
import { readScoreOf } from './cells.ts';
import type { Argument, CustomFunction, Value } from './declaration.ts';
import { CODES, optional, POINTS, SCORE } from './parameters.ts';
import { lineUpColumns } from './ranges.ts';

const PARAMETERS = [CODES, POINTS, optional(SCORE)];

export const ROLLUP: CustomFunction = {
  name: 'CCHC_ROLLUP',
  about:
    'Cột điểm đã tổng hợp: số đã ghi giữ nguyên, mục cha để trống nhận tổng các mục con; dòng có điểm đạt là KAD để ngoài.',
  parameters: PARAMETERS,
  example: '=CCHC_ROLLUP(A1:A;C1:C;J1:J)',
  compute: (args) => {
    const { card, header, places } = readFigures(args);
    const figures = new Map<CardRow['code'], Value>();
    for (const item of card.items) {
      const points = rollUp(item, statedScore);
      figures.set(item.code, points === undefined ? '' : toNumber(points));
    }
    const total = statedScore(card.total) ?? rollUpTotal(card, statedScore);
    figures.set('total', total === undefined ? '' : toNumber(total));
    const column = places.map((code): Value[] => [code === undefined ? '' : (figures.get(code) ?? '')]);
    if (header) column.unshift(['Điểm tổng hợp']);
    return column.length > 0 ? column : '';
  },
};

export const TOTAL: CustomFunction = {
  name: 'CCHC_TOTAL',
  about: 'Tổng điểm của các lĩnh vực, mỗi lĩnh vực như CCHC_ROLLUP cho, không mục nào bị cộng hai lần.',
  parameters: PARAMETERS,
  example: '=CCHC_TOTAL(A2:A;J2:J)',
  compute: (args) => {
    const points = rollUpTotal(readFigures(args).card, statedScore);
    return points === undefined ? '' : toNumber(points);
  },
};

/** The card whose score column holds the points to roll up, whichever they are, and the code of each row. */
function readFigures(args: readonly Argument[]): {
  card: Scorecard;
  header: boolean;
  places: (ItemCode | 'total' | undefined)[];
} {
  const { header, rows } = lineUpColumns(PARAMETERS, args);
  const cardRows: CardRow[] = [];
  const places = rows.map(({ place, cells: [codeCell, pointsCell, scoreCell] }) => {
    const code = readCodeOf(place, codeCell, !isBlank(pointsCell) || !isBlank(scoreCell));
    const points = readScoreOf(POINTS, place, pointsCell);
    const score = readScoreOf(SCORE, place, scoreCell);
    const figure = score === NOT_APPLICABLE ? NOT_APPLICABLE : points;
    if (code !== undefined) cardRows.push({ code, place, title: '', score: figure });
    return code;
  });
  return { card: checkedCard(cardRows), header, places };
}
