/** CCHC_TOTAL: the sum over the fields, nothing counted twice. */
import { toNumber } from '../core/points.ts';
import { rollUpTotal } from '../core/rollup.ts';
import type { CustomFunction } from './declaration.ts';
import { CARD, type Guide } from './guide.ts';
import { CODES, optional, POINTS, SCORE } from './parameters.ts';
import { pointsOf, readPointColumn } from './point-column.ts';

export const TOTAL: CustomFunction = {
  name: 'CCHC_TOTAL',
  about: 'Tổng điểm của các lĩnh vực, mỗi lĩnh vực như CCHC_ROLLUP cho, không mục nào bị cộng hai lần.',
  parameters: [CODES, POINTS, optional(SCORE)],
  example: '=CCHC_TOTAL(A2:A;J2:J)',
  compute: (args) => {
    const points = rollUpTotal(readPointColumn(args, false).card, pointsOf);
    return points === undefined ? '' : toNumber(points);
  },
};

export const TOTAL_GUIDE: Guide = {
  title: 'tổng điểm',
  returns: 'Một số; ô trống khi chưa có điểm nào.',
  parameters: { points: 'Cột điểm cần tổng hợp: điểm tối đa, điểm đạt hoặc điểm tự chấm.' },
  notes: [
    'Dòng “Tổng” không được cộng thêm vào. Lĩnh vực đã ghi điểm thì lấy số đó, lĩnh vực để trống thì cộng các mục bên dưới.',
    'Điểm thưởng, điểm trừ (có điểm, không có điểm tối đa) được cộng vào.',
  ],
  examples: [
    {
      shows: 'Tổng điểm đạt, không mục nào cộng hai lần.',
      cells: CARD,
      formula: '=CCHC_TOTAL(A2:A;D2:D)',
      result: 7,
    },
    {
      shows: 'Có điểm trừ.',
      cells: [
        ['1', 10, 8],
        ['9', '', -0.5],
      ],
      formula: '=CCHC_TOTAL(A1:A;C1:C)',
      result: 7.5,
    },
  ],
};
