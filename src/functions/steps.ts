/** CCHC_STEPS: how far the year's work is, as the counts that the list of the tab "Bắt đầu" ticks itself by. */
import { counts, findCoverage, isToBeDone, missingOf, openLosses } from '../core/coverage.ts';
import { isLeaf, statedScore } from '../core/scorecard.ts';
import { findShortfalls } from '../core/shortfalls.ts';
import { readCard } from './cards.ts';
import type { CustomFunction } from './declaration.ts';
import type { Guide } from './guide.ts';
import { CODES, MAX, REMARKS, SCORE, SKIP } from './parameters.ts';
import { DELIVERABLES, DUES, LEADS, MEASURES, readTasks, STATUSES, TARGETS, TASK_CODES } from './tasks.ts';

const COLUMNS = [CODES, MAX, SCORE, REMARKS];
const TASKS = [TASK_CODES, MEASURES, LEADS, DUES, TARGETS, DELIVERABLES, STATUSES];

export const STEPS: CustomFunction = {
  name: 'CCHC_STEPS',
  about:
    'Việc của năm đến đâu: số tiêu chí, số đã có điểm, số bị trừ điểm, số chưa có nhiệm vụ, số nhiệm vụ, số nhiệm vụ còn thiếu.',
  parameters: [...COLUMNS, ...TASKS, SKIP],
  example:
    "=CCHC_STEPS(A1:A;C1:C;J1:J;Q1:Q;'Nhiệm vụ'!A1:A;'Nhiệm vụ'!B1:B;'Nhiệm vụ'!C1:C;'Nhiệm vụ'!G1:G;'Nhiệm vụ'!I1:I;'Nhiệm vụ'!H1:H;'Nhiệm vụ'!L1:L)",
  compute: (args) => {
    const card = readCard(COLUMNS, args.slice(0, COLUMNS.length), args[COLUMNS.length + TASKS.length]);
    const scorable = card.items.filter((item) => isLeaf(item) && !item.notApplicable && item.row?.max !== undefined);
    const scored = scorable.filter(({ row }) => statedScore(row) !== undefined);
    const shortfalls = findShortfalls(card);
    const tasks = readTasks(TASKS, args.slice(COLUMNS.length, COLUMNS.length + TASKS.length));
    const open = openLosses(shortfalls, findCoverage(shortfalls, tasks));
    const given = tasks.filter(counts);
    const lacking = given.filter((task) => isToBeDone(task) && missingOf(task).length > 0);
    return [[scorable, scored, shortfalls, open, given, lacking].map(({ length }) => length)];
  },
};

export const STEPS_GUIDE: Guide = {
  title: 'việc của năm đến đâu',
  returns: 'Một dòng sáu số.',
  parameters: {
    remarks: 'Cột ghi chú: dòng “Không đặt nhiệm vụ: lý do” cho biết tiêu chí không cần nhiệm vụ.',
    measures: 'Cột nội dung nhiệm vụ.',
    leads: 'Cột đơn vị chủ trì.',
    targets: 'Cột chỉ tiêu.',
    deliverables: 'Cột sản phẩm.',
    skip: '“Có” (hoặc TRUE): dòng không đọc được, mã ghi lần thứ hai thì bỏ qua, khi chính dòng đó đã báo lỗi.',
  },
  notes: [
    'Sáu số: tiêu chí phải chấm; trong đó đã có điểm; tiêu chí bị trừ điểm; trong đó chưa có nhiệm vụ và chưa ghi lý do không đặt; nhiệm vụ đã giao; trong đó còn thiếu nội dung, chủ trì, thời hạn, chỉ tiêu hoặc sản phẩm.',
    'Nhiệm vụ “Đề xuất” không tính; nhiệm vụ đã hoàn thành hoặc tạm dừng không còn thiếu gì.',
    'Trang Bắt đầu dùng hàm này để tự đánh dấu việc đã xong.',
  ],
  examples: [
    {
      shows: 'Ba tiêu chí, hai tiêu chí bị trừ điểm: một có nhiệm vụ còn thiếu thời hạn, một đã ghi lý do không đặt.',
      cells: [
        ['Mã', 'Điểm tối đa', 'Điểm đạt', 'Ghi chú', 'Tiêu chí', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Chỉ tiêu'],
        ['1.1', 3, 2, '', '1.1', 'Phát động sáng kiến', 'Văn phòng', '', 'Có sáng kiến'],
        ['1.2', 3, 1.5, 'Không đặt nhiệm vụ: ngoài thẩm quyền', '', '', '', '', ''],
        ['1.3', 2, 2, '', '', '', '', '', ''],
      ],
      formula: '=CCHC_STEPS(A1:A;B1:B;C1:C;D1:D;E1:E;F1:F;G1:G;H1:H;I1:I)',
      result: [[3, 3, 2, 0, 1, 1]],
    },
  ],
};
