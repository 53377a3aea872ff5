/** CCHC_COVERAGE: which points lost have a complete task. */
import { TOTAL_LABEL } from '../core/codes.ts';
import { COVERAGE_STATES, findCoverage, pointsCovered } from '../core/coverage.ts';
import { ratio, sum, toNumber } from '../core/points.ts';
import { findShortfalls } from '../core/shortfalls.ts';
import { isSkipping, readCard } from './cards.ts';
import type { CustomFunction, Value } from './declaration.ts';
import type { Guide } from './guide.ts';
import { CODES, MAX, SCORE, SKIP } from './parameters.ts';
import { DELIVERABLES, DUES, LEADS, readTasks, STATUSES, TARGETS, TASK_CODES } from './tasks.ts';

const COLUMNS = [CODES, MAX, SCORE];
const TASKS = [TASK_CODES, LEADS, DUES, TARGETS, DELIVERABLES, STATUSES];

export const COVERAGE: CustomFunction = {
  name: 'CCHC_COVERAGE',
  about:
    'Mục bị trừ điểm đã có nhiệm vụ chưa: “đủ” khi có chủ trì, thời hạn và chỉ tiêu hoặc sản phẩm; không tính đề xuất.',
  parameters: [...COLUMNS, ...TASKS, SKIP],
  example: "=CCHC_COVERAGE(A2:A;C2:C;J2:J;'Nhiệm vụ'!A2:A;'Nhiệm vụ'!C2:C;'Nhiệm vụ'!G2:G;'Nhiệm vụ'!I2:I)",
  compute: (args) => {
    const skip = args[COLUMNS.length + TASKS.length];
    const shortfalls = findShortfalls(readCard(COLUMNS, args.slice(0, COLUMNS.length), skip));
    const tasks = readTasks(TASKS, args.slice(COLUMNS.length, COLUMNS.length + TASKS.length), isSkipping(skip));
    const coverage = findCoverage(shortfalls, tasks);
    if (coverage.length === 0) return '';
    const lost = sum(shortfalls.map((shortfall) => shortfall.lost));
    const covered = pointsCovered(coverage);
    const rows = coverage.map((line): Value[] => [
      line.code,
      toNumber(line.lost),
      COVERAGE_STATES[line.state],
      line.tasks.length,
    ]);
    return [...rows, [TOTAL_LABEL, toNumber(lost), toNumber(covered), ratio(covered, lost) ?? '']];
  },
};

export const COVERAGE_GUIDE: Guide = {
  title: 'điểm đã có nhiệm vụ',
  returns: 'Bảng: mã, điểm bị trừ, đủ / một phần / chưa có, số nhiệm vụ; dòng cuối là Tổng.',
  parameters: {
    leads: 'Cột đơn vị chủ trì.',
    targets: 'Cột chỉ tiêu.',
    deliverables: 'Cột sản phẩm.',
    skip: '“Có” (hoặc TRUE): dòng không đọc được, mã ghi lần thứ hai thì bỏ qua, khi chính dòng đó đã báo lỗi.',
  },
  notes: [
    'Các cột: mã, điểm bị trừ, mức (“đủ”, “một phần”, “chưa có”), số nhiệm vụ. Dòng cuối: tổng điểm bị trừ, số điểm đã có nhiệm vụ đủ, tỷ lệ.',
    '“Đủ” khi có ít nhất một nhiệm vụ ghi chủ trì, thời hạn và chỉ tiêu hoặc sản phẩm. Thời hạn “Thường xuyên” chỉ tính khi có chỉ tiêu.',
    'Nhiệm vụ “Đề xuất” không tính. Một ô ghi được nhiều mã, cách nhau bằng dấu chấm phẩy: 3.4.1; 7.2.',
    "Các cột nhiệm vụ thường ở trang khác, ví dụ 'Nhiệm vụ'!A2:A; chúng bằng nhau về số dòng, không cần bằng bảng điểm.",
  ],
  examples: [
    {
      shows: 'Hai nhiệm vụ cho ba mục bị trừ điểm.',
      cells: [
        ['Mã', 'Điểm tối đa', 'Điểm đạt', 'Tiêu chí', 'Chủ trì', 'Thời hạn', 'Chỉ tiêu'],
        ['1.2', 3, 2, '2.1', 'Văn phòng', '30/06/2026', 'Không còn hồ sơ trễ'],
        ['2.1', 3, 1.5, '1.2', 'Phòng Kinh tế', '', ''],
        ['2.2', 2, 1.5, '', '', '', ''],
      ],
      formula: '=CCHC_COVERAGE(A2:A;B2:B;C2:C;D2:D;E2:E;F2:F;G2:G)',
      result: [
        ['2.1', 1.5, 'đủ', 1],
        ['1.2', 1, 'một phần', 1],
        ['2.2', 0.5, 'chưa có', 0],
        ['Tổng', 3, 1.5, 0.5],
      ],
    },
  ],
};
