/** The tab "Nhiệm vụ": one row per remediation task. */
import { TAB_NAMES } from '../../core/place.ts';
import { readTaskCodes, readTaskStatus } from '../../core/task-cells.ts';
import { DIFFICULTIES, SOON, TASK_STATUSES, type TaskStatus } from '../../core/tasks.ts';
import { BY_ID, type Colour, type Tab } from '../tab.ts';

export type TaskKey =
  | 'codes'
  | 'measure'
  | 'lead'
  | 'cooperating'
  | 'person'
  | 'supervisor'
  | 'due'
  | 'deliverable'
  | 'target'
  | 'gain'
  | 'difficulty'
  | 'status'
  | 'progress'
  | 'result'
  | 'obstacles'
  | 'evidence'
  | 'updated'
  | 'id'
  | 'revision'
  | 'periods';

const LATE = '#f4c7c3';
const NEAR = '#fce8b2';
const DONE = '#d9ead3';
const DOING = '#e8f0fe';
const ASIDE = '#efefef';

const has = (status: TaskStatus): string => `{status}="${TASK_STATUSES[status]}"`;
/** A cell of the sheet is a day or words; what words mean only the add-in knows, so they are left alone. */
const OPEN_ON_A_DAY = `ISNUMBER({due});OR({status}="";${has('open')};${has('doing')})`;

const COLOURS: readonly Colour<TaskKey>[] = [
  { formula: `=AND(${OPEN_ON_A_DAY};{due}<TODAY())`, fill: LATE, keys: ['due', 'status'], isBold: true },
  { formula: `=AND(${OPEN_ON_A_DAY};{due}<=TODAY()+${SOON})`, fill: NEAR, keys: ['due'], isBold: false },
  { formula: `=${has('done')}`, fill: DONE, keys: ['status'], isBold: false },
  { formula: `=${has('doing')}`, fill: DOING, keys: ['status'], isBold: false },
  { formula: `=OR(${has('paused')};${has('draft')})`, fill: ASIDE, keys: ['status'], isBold: false },
];

export const TASKS: Tab<TaskKey> = {
  name: TAB_NAMES.tasks,
  identity: BY_ID,
  frozenColumns: 2,
  madeBy: 'creation',
  newYear: 'renewed',
  colours: COLOURS,
  columns: [
    {
      key: 'codes',
      header: 'Tiêu chí',
      kind: 'text',
      essential: true,
      holds: (cell) => readTaskCodes(cell).ok,
      width: 100,
      note: 'Mã tiêu chí mà nhiệm vụ khắc phục. Nhiều mã cách nhau bằng dấu chấm phẩy: 3.4.1; 7.2.',
    },
    {
      key: 'measure',
      header: 'Nhiệm vụ, giải pháp',
      kind: 'text',
      essential: true,
      width: 220,
      note: 'Việc phải làm, nêu rõ kết quả cần đạt.',
    },
    {
      key: 'lead',
      header: 'Chủ trì',
      kind: 'text',
      width: 100,
      needed: true,
      essential: true,
      note: 'Đơn vị chủ trì, như ghi ở trang Đơn vị.',
    },
    {
      key: 'cooperating',
      header: 'Phối hợp',
      kind: 'text',
      width: 100,
      note: 'Đơn vị phối hợp; nhiều đơn vị cách nhau bằng dấu chấm phẩy.',
    },
    {
      key: 'person',
      header: 'Người thực hiện',
      kind: 'text',
      isPersonal: true,
      width: 100,
      note: 'Họ tên người trực tiếp làm.',
    },
    {
      key: 'supervisor',
      header: 'Lãnh đạo chỉ đạo',
      kind: 'text',
      isPersonal: true,
      width: 100,
      note: 'Lãnh đạo phụ trách.',
    },
    {
      key: 'due',
      header: 'Thời hạn',
      kind: 'date',
      essential: true,
      width: 100,
      note: 'Một ngày (30/06/2026), hoặc Tháng 3/2026, Quý II/2026, Hằng quý, Cả năm, Thường xuyên.',
    },
    {
      key: 'deliverable',
      header: 'Sản phẩm',
      kind: 'text',
      width: 100,
      note: 'Văn bản hoặc kết quả cụ thể khi hoàn thành.',
    },
    {
      key: 'target',
      header: 'Chỉ tiêu',
      kind: 'text',
      width: 100,
      note: 'Mức phải đạt, ví dụ: từ 95% hồ sơ đúng hạn.',
    },
    {
      key: 'gain',
      header: 'Điểm dự kiến tăng',
      kind: 'points',
      width: 100,
      note: 'Số điểm dự kiến lấy lại; không quá số điểm bị trừ của tiêu chí.',
    },
    {
      key: 'difficulty',
      header: 'Mức độ khó',
      kind: 'text',
      width: 100,
      note: 'Dễ, Trung bình, Khó hoặc Ngoài thẩm quyền.',
      choices: () => Object.values(DIFFICULTIES),
    },
    {
      key: 'status',
      header: 'Trạng thái',
      kind: 'text',
      holds: (cell) => readTaskStatus(cell).ok,
      width: 100,
      note: 'Đề xuất chưa được tính là đã giao. Quá hạn được suy ra từ thời hạn, không phải ghi.',
      choices: () => Object.values(TASK_STATUSES),
    },
    { key: 'progress', header: 'Tiến độ', kind: 'percent', width: 100, note: 'Phần trăm đã hoàn thành.' },
    { key: 'result', header: 'Kết quả thực hiện', kind: 'text', width: 280, note: 'Đã làm được gì.' },
    { key: 'obstacles', header: 'Khó khăn, vướng mắc', kind: 'text', width: 280, note: 'Điều gì cản trở.' },
    {
      key: 'evidence',
      header: 'Tài liệu kiểm chứng',
      kind: 'text',
      width: 100,
      note: 'Số, ngày văn bản hoặc đường dẫn.',
    },
    {
      key: 'updated',
      header: 'Cập nhật',
      kind: 'text',
      width: 100,
      note: 'Lần cập nhật gần nhất qua tiện ích.',
      notesChange: true,
      isPersonal: true,
    },
    {
      key: 'id',
      header: 'Mã nhiệm vụ',
      kind: 'text',
      holds: (cell) => /^[a-z][\w-]{7,}$/i.test(String(cell)),
      width: 100,
      note: 'Tiện ích dùng để nhận ra nhiệm vụ. Không sửa.',
      hidden: true,
    },
    {
      key: 'revision',
      header: 'Lần sửa',
      kind: 'number',
      width: 100,
      note: 'Tiện ích dùng để tránh ghi đè. Không sửa.',
      hidden: true,
    },
    {
      key: 'periods',
      header: 'Kỳ đã hoàn thành',
      kind: 'text',
      isAdded: true,
      width: 100,
      note: 'Với thời hạn định kỳ (Hằng quý, Hằng tháng…): các kỳ đã xong, cách nhau bằng dấu chấm phẩy, ví dụ: quý I; quý II.',
    },
  ],
};
