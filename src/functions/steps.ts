/** CCHC_STEPS: how far the year's work is, as the figures that the list of the tab "Bắt đầu" ticks itself by. */
import { missingSettings } from '../book/missing-settings.ts';
import { readSettings } from '../book/read-settings.ts';
import type { TableRow } from '../book/table.ts';
import { RESULT_FIELDS, type ResultKey, type SettingColumn, settingsByLabel } from '../book/tabs/settings.ts';
import { cellText } from '../core/cells.ts';
import { counts, findCoverage, isToBeDone, missingOf, openLosses } from '../core/coverage.ts';
import { sum, toNumber } from '../core/points.ts';
import { BASES } from '../core/result/current.ts';
import { isLeaf, statedScore } from '../core/scorecard.ts';
import { findShortfalls } from '../core/shortfalls.ts';
import { fold } from '../core/text.ts';
import { isSkipping, readCard } from './cards.ts';
import type { Argument, CustomFunction, Parameter, Value } from './declaration.ts';
import type { Guide } from './guide.ts';
import { tryCell } from './kinds.ts';
import { CODES, MAX, REMARKS, SCORE, SKIP } from './parameters.ts';
import { lineUpColumns } from './ranges.ts';
import { DELIVERABLES, DUES, LEADS, MEASURES, readTasks, STATUSES, TARGETS, TASK_CODES } from './tasks.ts';

const COLUMNS = [CODES, MAX, SCORE, REMARKS];
const TASKS = [TASK_CODES, MEASURES, LEADS, DUES, TARGETS, DELIVERABLES, STATUSES];

const LABELS: Parameter<'text'> = { name: 'labels', label: 'mục', kind: 'text', optional: true };
const VALUES: Parameter<'value'> = { name: 'values', label: 'giá trị của mục', kind: 'value', optional: true };
const SETTINGS = [LABELS, VALUES];

export const STEPS: CustomFunction = {
  name: 'CCHC_STEPS',
  about:
    'Việc của năm đến đâu: số tiêu chí, đã có điểm, bị trừ điểm, chưa có nhiệm vụ, nhiệm vụ, nhiệm vụ còn thiếu, điểm bị trừ.',
  parameters: [...COLUMNS, ...TASKS, SKIP, ...SETTINGS],
  example:
    "=CCHC_STEPS(A1:A;C1:C;J1:J;Q1:Q;'Nhiệm vụ'!A1:A;'Nhiệm vụ'!B1:B;'Nhiệm vụ'!C1:C;'Nhiệm vụ'!G1:G;'Nhiệm vụ'!I1:I;'Nhiệm vụ'!H1:H;'Nhiệm vụ'!L1:L)",
  compute: (args) => {
    const skipAt = COLUMNS.length + TASKS.length;
    const card = readCard(COLUMNS, args.slice(0, COLUMNS.length), args[skipAt]);
    const scorable = card.items.filter((item) => isLeaf(item) && !item.notApplicable && item.row?.max !== undefined);
    const scored = scorable.filter(({ row }) => statedScore(row) !== undefined);
    const shortfalls = findShortfalls(card);
    const tasks = readTasks(TASKS, args.slice(COLUMNS.length, skipAt), isSkipping(args[skipAt]));
    const open = openLosses(shortfalls, findCoverage(shortfalls, tasks));
    const given = tasks.filter(counts);
    const lacking = given.filter((task) => isToBeDone(task) && missingOf(task).length > 0);
    const counted = [scorable, scored, shortfalls, open, given, lacking].map(({ length }) => length);
    const points = toNumber(sum(shortfalls.map(({ lost }) => lost)));
    return [[...counted, points, ...settingsTold(args.slice(skipAt + 1))]];
  },
};

/** How many settings are missing, and whether the dossier went out: as the sidebar reads them. */
function settingsTold(args: readonly Argument[]): Value[] {
  const { from, to, cell } = lineUpColumns(SETTINGS, args);
  const rows = Array.from({ length: to - from }, (_, i): TableRow<SettingColumn> => {
    const at = { label: 0, value: 1, guide: SETTINGS.length };
    return { place: from + i + 1, cell: (key) => cell(at[key], from + i) };
  });
  if (rows.length === 0) return [];
  const { settings } = readSettings(rows.filter((row) => cellText(row.cell('label')) !== ''));
  const standing = settingsByLabel(rows);
  const resultOf = (wanted: ResultKey) =>
    standing.get(fold(RESULT_FIELDS.find(({ key }) => key === wanted)?.label ?? ''))?.cell('value');
  const isPublished = cellText(resultOf('basis')) === BASES.published;
  const missing = missingSettings(settings, { isPublished, max: tryCell(MAX, resultOf('max')) });
  return [missing.length, settings.submissionDate === undefined ? 0 : 1];
}

export const STEPS_GUIDE: Guide = {
  title: 'việc của năm đến đâu',
  returns: 'Một dòng bảy số; cho thêm cột mục và giá trị thì chín số.',
  parameters: {
    remarks: 'Cột ghi chú: dòng “Không đặt nhiệm vụ: lý do” cho biết tiêu chí không cần nhiệm vụ.',
    measures: 'Cột nội dung nhiệm vụ.',
    leads: 'Cột đơn vị chủ trì.',
    targets: 'Cột chỉ tiêu.',
    deliverables: 'Cột sản phẩm.',
    skip: '“Có” (hoặc TRUE): ô không đọc được, mã ghi lần thứ hai thì bỏ qua, khi chính chỗ đó đã báo lỗi.',
    labels: 'Cột Mục của trang Thông tin chung.',
    values: 'Cột Giá trị của trang Thông tin chung.',
  },
  notes: [
    'Bảy số: tiêu chí phải chấm; trong đó đã có điểm; tiêu chí bị trừ điểm; trong đó chưa có nhiệm vụ và chưa ghi lý do không đặt; nhiệm vụ đã giao; trong đó còn thiếu nội dung, chủ trì, thời hạn, chỉ tiêu hoặc sản phẩm; tổng điểm bị trừ ở các tiêu chí.',
    'Hai số sau: số mục còn thiếu của trang Thông tin chung; đã ghi ngày gửi hồ sơ tự chấm (1) hay chưa (0).',
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
      result: [[3, 3, 2, 0, 1, 1, 2.5]],
    },
  ],
};
