/** CCHC_SUMMARY: one line per field with what is lost and what is not scored yet, and the total. */
import { TOTAL_LABEL } from '../core/codes.ts';
import { cardFigures, type Figures, figuresOf, findAdjustments } from '../core/figures.ts';
import { type Points, ratio, toNumber } from '../core/points.ts';
import { assess } from '../core/result/assess.ts';
import { type Item, isAdjustment } from '../core/scorecard.ts';
import { EMPTY_SETTINGS } from '../core/settings.ts';
import { readCard, readSoundRows } from './cards.ts';
import type { Argument, CustomFunction, Parameter, Value } from './declaration.ts';
import { CARD, type Guide } from './guide.ts';
import { readCell, tryCell } from './kinds.ts';
import { BASIS_CELL, CODES, MAX, optional, SCORE, TITLES } from './parameters.ts';
import { singleCell } from './ranges.ts';

const COLUMNS = [CODES, TITLES, MAX, SCORE];
const totalCell = (name: string, label: string): Parameter<'points'> => {
  return { name, label, kind: 'points', optional: true, blankCounts: true };
};
const TOTAL_MAX = totalCell('totalMax', 'thang điểm đang tính');
const TOTAL_SCORE = totalCell('totalScore', 'tổng điểm đang tính');
const TOTAL_LOST = totalCell('totalLost', 'tổng điểm bị trừ');
const TOTALS = [TOTAL_MAX, TOTAL_SCORE, TOTAL_LOST];
const PARAMETERS = [...COLUMNS, { ...optional(BASIS_CELL), blankCounts: true }, ...TOTALS];

export const SUMMARY: CustomFunction = {
  name: 'CCHC_SUMMARY',
  about:
    'Tổng hợp theo lĩnh vực: mã, tên, điểm tối đa, điểm đạt, điểm bị trừ, tỷ lệ, số mục chưa chấm; dòng cuối là “Tổng”.',
  parameters: PARAMETERS,
  example: '=CCHC_SUMMARY(A2:A;B2:B;C2:C;J2:J)',
  compute: (args) => {
    const columns = args.slice(0, COLUMNS.length);
    const [basisCell, ...totals] = args.slice(COLUMNS.length);
    if (basisCell) return linesOfResult(columns, basisCell, totals);
    const card = readCard(COLUMNS, columns);
    if (card.fields.length === 0) return '';
    return [...linesOf(card.fields, figuresOf), line(TOTAL_LABEL, '', cardFigures(card))];
  },
};

/**
 * The same lines as the result has them: the scored items of a partial listing are no figure of their field, and the last
 * line is the total that other cells tell. Of two rows with one code the first counts, as everywhere; the rows tell it.
 */
function linesOfResult(columns: readonly Argument[], basisCell: Argument, totals: readonly Argument[]): Value[][] | '' {
  const basis = readCell(BASIS_CELL, undefined, singleCell(BASIS_CELL, basisCell));
  const rows = readSoundRows(COLUMNS, columns);
  const [max, score, lost] = TOTALS.map((parameter, i) => tryCell(parameter, singleCell(parameter, totals[i])));
  const settings = { ...EMPTY_SETTINGS, basis, publishedMax: max };
  const { card, fields, total } = assess({ settings, rows, tasks: [] });
  if (card.fields.length === 0) return '';
  const figures = new Map(fields.map((field) => [field.code, field]));
  const rate = max === undefined || score === undefined ? undefined : ratio(score, max);
  return [
    ...linesOf(card.fields, (field) => figures.get(field.code) ?? figuresOf(field)),
    [TOTAL_LABEL, '', shown(max), shown(score), shown(lost), rate ?? '', total.unscored],
  ];
}

function linesOf(fields: readonly Item[], figuresIn: (field: Item) => Figures): Value[][] {
  return fields.flatMap((field) => [
    ...(isAdjustment(field) ? [] : [line(field.code, field.row?.title ?? '', figuresIn(field))]),
    ...findAdjustments([field]).map(({ item, points }) => adjustmentLine(item, points)),
  ]);
}

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
  parameters: {
    basis:
      'Ô “Điểm đang tính theo”: có ô này thì bảng theo đúng kết quả đang tính, lĩnh vực mà các mục liệt kê chưa đủ để trống, không cộng dồn.',
    totalMax: 'Ô “Thang điểm đang tính”, cho dòng “Tổng”.',
    totalScore: 'Ô “Tổng điểm đang tính”, cho dòng “Tổng”.',
    totalLost: 'Ô “Tổng điểm bị trừ”, cho dòng “Tổng”.',
  },
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
    {
      shows:
        'Kết quả công bố chỉ liệt kê mục bị trừ điểm: lĩnh vực 1 chưa rõ điểm, dòng “Tổng” là tổng điểm được công bố.',
      cells: [
        ['1.5', 'Sáng kiến', 3, 0],
        ['2', 'Thể chế', 9, 8],
      ],
      formula: '=CCHC_SUMMARY(A1:A;B1:B;C1:C;D1:D;"Kết quả công bố";100;81,9;18,1)',
      result: [
        ['1', '', '', '', '', '', 0],
        ['2', 'Thể chế', 9, 8, 1, 0.8888888888888888, 0],
        ['Tổng', '', 100, 81.9, 18.1, 0.819, 0],
      ],
    },
  ],
};
