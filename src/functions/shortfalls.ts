/** CCHC_SHORTFALLS: the items below their maximum, most points lost first. */
import { toNumber } from '../core/points.ts';
import { findShortfalls } from '../core/shortfalls.ts';
import { readCard } from './cards.ts';
import type { CustomFunction } from './declaration.ts';
import { CARD, type Guide } from './guide.ts';
import { CAUSES, CODES, MAX, SCORE, SKIP, TITLES } from './parameters.ts';

const COLUMNS = [CODES, TITLES, MAX, SCORE, CAUSES];

export const SHORTFALLS: CustomFunction = {
  name: 'CCHC_SHORTFALLS',
  about:
    'Các mục chấm điểm chưa đạt điểm tối đa, bị trừ nhiều điểm đứng trước: mã, tên, điểm tối đa, điểm đạt, điểm bị trừ, nguyên nhân.',
  parameters: [...COLUMNS, SKIP],
  example: '=CCHC_SHORTFALLS(A2:A;B2:B;C2:C;J2:J;M2:M)',
  compute: (args) => {
    const shortfalls = findShortfalls(readCard(COLUMNS, args.slice(0, COLUMNS.length), args[COLUMNS.length]));
    if (shortfalls.length === 0) return '';
    return shortfalls.map(({ code, title, max, score, lost, cause }) => [
      code,
      title,
      toNumber(max),
      toNumber(score),
      toNumber(lost),
      cause,
    ]);
  },
};

export const SHORTFALLS_GUIDE: Guide = {
  title: 'các mục bị trừ điểm',
  returns: 'Một bảng sáu cột; ô trống khi không mục nào bị trừ điểm.',
  parameters: {
    causes: 'Cột nguyên nhân bị trừ điểm.',
    skip: '“Có” (hoặc TRUE): dòng không đọc được, mã ghi lần thứ hai thì bỏ qua, khi chính dòng đó đã báo lỗi.',
  },
  notes: [
    'Chỉ những mục mang điểm, không có mục nào mang điểm bên dưới. Bị trừ nhiều điểm đứng trước, bằng nhau thì theo mã (1.9 trước 1.10).',
    'Ô chưa chấm, KAD và điểm thưởng không phải là bị trừ điểm.',
  ],
  examples: [
    {
      shows: 'Các mục bị trừ điểm cùng nguyên nhân.',
      cells: CARD,
      formula: '=CCHC_SHORTFALLS(A2:A;B2:B;C2:C;D2:D;E2:E)',
      result: [
        ['2.1', 'Hồ sơ đúng hạn', 3, 1.5, 1.5, '22 hồ sơ trễ hạn'],
        ['1.2', 'Sáng kiến', 3, 2, 1, 'Chỉ có một sáng kiến'],
        ['2.2', 'Công khai thủ tục', 2, 1.5, 0.5, ''],
      ],
    },
  ],
};
