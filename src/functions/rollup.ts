/** CCHC_ROLLUP: stated figures stay, blank parents get the sum of what is below them. */
import { parentCode } from '../core/codes.ts';
import { toNumber } from '../core/points.ts';
import { isComplete, rollUp, rollUpTotal } from '../core/rollup.ts';
import type { CardRow, Item } from '../core/scorecard.ts';
import type { CustomFunction, Parameter, Value } from './declaration.ts';
import { COLUMN_NOTE, type Guide, ROW_ERROR_NOTE } from './guide.ts';
import { tryCell } from './kinds.ts';
import { CODES, MAX, optional, POINTS, SCORE } from './parameters.ts';
import { pointsOf, readPointColumn } from './point-column.ts';
import { singleCell } from './ranges.ts';

const OPTIONAL_MAX = optional(MAX);
const TOTAL: Parameter<'points'> = {
  name: 'total',
  label: 'tổng điểm',
  kind: 'points',
  optional: true,
  blankCounts: true,
};
const PARAMETERS = [CODES, POINTS, optional(SCORE), OPTIONAL_MAX, TOTAL];

export const ROLLUP: CustomFunction = {
  name: 'CCHC_ROLLUP',
  about:
    'Cột điểm đã tổng hợp: số đã ghi giữ nguyên, mục cha để trống nhận tổng các mục con; dòng có điểm đạt là KAD để ngoài.',
  parameters: PARAMETERS,
  example: '=CCHC_ROLLUP(A1:A;C1:C;J1:J)',
  compute: (args) => {
    const { card, title, rows, isBeyondScores } = readPointColumn(args, true);
    const unknown = new Set(rows.flatMap(({ code, fault }) => (fault && code !== undefined ? codesAbove(code) : [])));
    const hasMax = args[PARAMETERS.indexOf(OPTIONAL_MAX)] !== undefined;
    const totalCell = args[PARAMETERS.indexOf(TOTAL)];
    // Who gives the total has counted a row that cannot be read as not scored yet: so do the parents.
    const isKnown = (code: CardRow['code']): boolean => totalCell !== undefined || !unknown.has(code);
    // What stands below a parent of more points than are listed is a part: it is shown nowhere as the whole.
    const fills = (item: Item): boolean => isKnown(item.code) && (!hasMax || isComplete(item) !== false);
    const figures = new Map<CardRow['code'], Value>();
    for (const item of card.items) {
      // A parent that states no maximum adds its items to what stands above it, but nothing vouches for its own sum,
      // unless the office scores for itself: then everything is listed.
      const isShown = !hasMax || isComplete(item) === true || (totalCell !== undefined && isBeyondScores);
      const points = rollUp(item, pointsOf, (one) => (one === item ? isShown : true) && fills(one));
      if (points !== undefined) figures.set(item.code, toNumber(points));
    }
    const summed =
      (card.total && pointsOf(card.total)) ?? (isKnown('total') ? rollUpTotal(card, pointsOf, fills) : undefined);
    const total = totalCell ? tryCell(TOTAL, singleCell(TOTAL, totalCell)) : summed;
    if (total !== undefined) figures.set('total', toNumber(total));
    const column = rows.map(({ code, fault }): Value[] => [
      fault ?? (code === undefined ? '' : (figures.get(code) ?? '')),
    ]);
    if (title !== undefined) column.unshift([title]);
    return column.length > 0 ? column : '';
  },
};

/** Everything whose sum counts an item: its parents and the total. */
function codesAbove(code: CardRow['code']): CardRow['code'][] {
  const above = code === 'total' ? undefined : parentCode(code);
  if (above !== undefined) return [above, ...codesAbove(above)];
  return code === 'total' ? [] : ['total'];
}

export const ROLLUP_GUIDE: Guide = {
  title: 'điểm từng mục, cộng từ dưới lên',
  returns:
    'Một cột cùng số dòng với đối số. Dòng đầu là chữ thì trả về tên của cột points, nên lồng được: CCHC_ROLLUP(…;CCHC_GAP(…)).',
  parameters: {
    points: 'Cột điểm cần tổng hợp: điểm tối đa, điểm đạt hoặc điểm tự chấm.',
    max: 'Cột điểm tối đa: có cột này thì mục cha chỉ nhận tổng khi các mục con đã liệt kê đủ điểm tối đa của nó; điểm âm hoặc lớn hơn điểm tối đa thì báo ở dòng đó.',
    total: 'Ô số của dòng “Tổng”, như ô Tổng điểm đang tính; dòng sai khi đó coi như chưa chấm.',
  },
  notes: [
    COLUMN_NOTE,
    'Mục cha là mã đứng trước: 3.1 là cha của 3.1.4. Thiếu dòng cha không phải là lỗi, có thể bỏ qua cấp.',
    'Số đã ghi giữ nguyên, kể cả khi khác tổng các mục con; chỗ khác đó CCHC_RECONCILE nêu ra.',
    'Dòng có điểm đạt KAD, và mọi dòng bên dưới nó, để ngoài. Dòng “Tổng” để trống nhận tổng các lĩnh vực.',
    'Một mã đứng hai lần, hoặc có hai dòng tổng, thì báo lỗi kèm số dòng.',
    ROW_ERROR_NOTE,
  ],
  examples: [
    {
      shows: 'Điểm tối đa của mục cha và của cả bảng, không tính mục không áp dụng.',
      cells: [
        ['Mã', 'Điểm tối đa', 'Điểm đạt'],
        ['1', '', ''],
        ['1.1', 2, 2],
        ['1.2', 3, 'KAD'],
        ['2', 5, 4],
        ['Tổng', '', ''],
      ],
      formula: '=CCHC_ROLLUP(A1:A;B1:B;C1:C)',
      result: [['Điểm tối đa'], [2], [2], [''], [5], [7]],
    },
    {
      shows: 'Lồng với CCHC_CURRENT: điểm đang tính của từng mục, mục cha và cả bảng.',
      cells: [
        ['Mã', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm đạt', 'Điểm ĐTXHH', 'Theo cách tính'],
        ['1', 5, '', '', '', ''],
        ['1.1', 2, 1.5, '', '', ''],
        ['1.2', 3, '', '', '', 2],
        ['Tổng', '', '', '', '', ''],
      ],
      formula: '=CCHC_ROLLUP(A1:A;CCHC_CURRENT(D1:D;E1:E;C1:C;F1:F;"Dự kiến");D1:D;B1:B)',
      result: [['Điểm đang tính'], [3.5], [1.5], [2], [3.5]],
    },
    {
      shows: 'Lĩnh vực 1 mới liệt kê 3 trên 10 điểm nên để trống; lĩnh vực 2 đã đủ.',
      cells: [
        ['Mã', 'Điểm tối đa', 'Điểm đạt'],
        ['1', 10, ''],
        ['1.5', 3, 0],
        ['2', 5, ''],
        ['2.1', 2, 1.5],
        ['2.2', 3, 3],
      ],
      formula: '=CCHC_ROLLUP(A1:A;C1:C;C1:C;B1:B)',
      result: [['Điểm đạt'], [''], [0], [4.5], [1.5], [3]],
    },
  ],
};
