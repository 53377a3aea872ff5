/** CCHC_SUMMARY: one line per field with what is lost and what is not scored yet, and the total. */
import { TOTAL_LABEL } from '../core/codes.ts';
import { cardFigures, type Figures, figuresOf, findAdjustments } from '../core/figures.ts';
import { type Points, ratio, toNumber } from '../core/points.ts';
import { type Item, isAdjustment } from '../core/scorecard.ts';
import { readCard } from './cards.ts';
import type { CustomFunction, Value } from './declaration.ts';
import { CARD, type Guide } from './guide.ts';
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

export const SUMMARY_GUIDE: Guide = {
  title: 'bảng theo lĩnh vực',
  returns: 'Một bảng bảy cột; ô trống khi chưa có dòng nào.',
  notes: [
    'Các cột: mã, tên, điểm tối đa, điểm đạt, điểm bị trừ, tỷ lệ đạt, số mục chưa chấm.',
    'Mục chưa chấm được đếm, không coi là 0: điểm bị trừ và tỷ lệ chỉ tính trên phần đã chấm.',
    'Lĩnh vực chưa ghi điểm mà các mục liệt kê chưa đủ điểm tối đa của nó thì là chưa chấm, không cộng dồn.',
    'Điểm thưởng, điểm trừ có dòng riêng và vào dòng “Tổng”.',
  ],
  examples: [
    {
      shows: 'Mỗi lĩnh vực một dòng.',
      cells: CARD,
      formula: '=CCHC_SUMMARY(A2:A;B2:B;C2:C;D2:D)',
      result: [
        ['1', 'Chỉ đạo, điều hành', 5, 4, 1, 0.8, 0],
        ['2', 'Thủ tục hành chính', 5, 3, 2, 0.6, 0],
        ['Tổng', '', 10, 7, 3, 0.7, 0],
      ],
    },
    {
      shows: 'Lĩnh vực không có dòng riêng, một mục chưa chấm.',
      cells: [
        ['1.1', 'Kế hoạch CCHC', 2, 1],
        ['1.2', 'Sáng kiến', 3, ''],
      ],
      formula: '=CCHC_SUMMARY(A1:A;B1:B;C1:C;D1:D)',
      result: [
        ['1', '', 5, 1, 1, 0.5, 1],
        ['Tổng', '', 5, 1, 1, 0.5, 1],
      ],
    },
  ],
};
