/** CCHC_FORECAST: the total now, with finished tasks, with planned tasks, at most. */
import { forecastScore } from '../core/forecast.ts';
import { toNumber } from '../core/points.ts';
import { readCard } from './cards.ts';
import type { CustomFunction } from './declaration.ts';
import type { Guide } from './guide.ts';
import { CODES, MAX, SCORE, SKIP } from './parameters.ts';
import { GAINS, readTasks, STATUSES, TASK_CODES } from './tasks.ts';

const COLUMNS = [CODES, MAX, SCORE];
const TASKS = [TASK_CODES, GAINS, STATUSES];

export const FORECAST: CustomFunction = {
  name: 'CCHC_FORECAST',
  about: 'Dự báo tổng điểm; một mục không tăng quá số điểm đã bị trừ, điểm dự kiến tăng để trống là 0.',
  parameters: [...COLUMNS, ...TASKS, SKIP],
  example: "=CCHC_FORECAST(A2:A;C2:C;J2:J;'Nhiệm vụ'!A2:A;'Nhiệm vụ'!J2:J)",
  compute: (args) => {
    const card = readCard(COLUMNS, args.slice(0, COLUMNS.length), args[COLUMNS.length + TASKS.length]);
    const forecast = forecastScore(card, readTasks(TASKS, args.slice(COLUMNS.length, COLUMNS.length + TASKS.length)));
    if (!forecast) return '';
    const { now, finished, planned, most } = forecast;
    return [[now, finished, planned, most].map(toNumber)];
  },
};

export const FORECAST_GUIDE: Guide = {
  title: 'dự báo điểm',
  returns: 'Một dòng: hiện nay, với nhiệm vụ hoàn thành, với mọi nhiệm vụ (trừ đề xuất, tạm dừng), cao nhất.',
  parameters: {
    gains: 'Cột điểm dự kiến tăng.',
    skip: '“Có” (hoặc TRUE): dòng không đọc được, mã ghi lần thứ hai thì bỏ qua, khi chính dòng đó đã báo lỗi.',
  },
  notes: [
    'Bốn số: hiện nay, khi tính nhiệm vụ đã hoàn thành, khi tính mọi nhiệm vụ (trừ “Đề xuất”, “Tạm dừng”), khi mọi mục đạt điểm tối đa.',
    'Một mục không bao giờ tăng quá số điểm đã bị trừ; nhiệm vụ cho nhiều mục thì điểm tăng được chia giữa các mục đó.',
    '“Hiện nay” là điểm ghi ở dòng “Tổng”; không có thì cộng từ các lĩnh vực.',
  ],
  examples: [
    {
      shows: 'Một nhiệm vụ xong, một đang làm, một đề xuất.',
      cells: [
        ['Mã', 'Điểm tối đa', 'Điểm đạt', 'Tiêu chí', 'Điểm dự kiến tăng', 'Trạng thái'],
        ['1.2', 3, 2, '2.1', 1, 'Hoàn thành'],
        ['2.1', 3, 1.5, '1.2; 2.2', 2, 'Đang thực hiện'],
        ['2.2', 2, 1.5, '2.1', 1, 'Đề xuất'],
      ],
      formula: '=CCHC_FORECAST(A2:A;B2:B;C2:C;D2:D;E2:E;F2:F)',
      result: [[5, 6, 7.5, 8]],
    },
  ],
};
