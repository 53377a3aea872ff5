/** The tab "Nhiệm vụ": one row per remediation task. */
import { DIFFICULTIES, TASK_STATUSES } from '../../core/tasks.ts';
import type { Tab } from '../columns.ts';

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
  | 'revision';

export const TASKS: Tab<TaskKey> = {
  name: 'Nhiệm vụ',
  frozenColumns: 2,
  columns: [
    {
      key: 'codes',
      header: 'Tiêu chí',
      width: 90,
      kind: 'text',
      note: 'Mã tiêu chí mà nhiệm vụ khắc phục. Nhiều mã cách nhau bằng dấu chấm phẩy: 3.4.1; 7.2.',
    },
    {
      key: 'measure',
      header: 'Nhiệm vụ, giải pháp',
      width: 340,
      kind: 'text',
      note: 'Việc phải làm, nêu rõ kết quả cần đạt.',
    },
    { key: 'lead', header: 'Chủ trì', width: 160, kind: 'text', note: 'Đơn vị chủ trì, như ghi ở trang Đơn vị.' },
    {
      key: 'cooperating',
      header: 'Phối hợp',
      width: 160,
      kind: 'text',
      note: 'Đơn vị phối hợp; nhiều đơn vị cách nhau bằng dấu chấm phẩy.',
    },
    { key: 'person', header: 'Người thực hiện', width: 130, kind: 'text', note: 'Họ tên người trực tiếp làm.' },
    { key: 'supervisor', header: 'Lãnh đạo chỉ đạo', width: 130, kind: 'text', note: 'Lãnh đạo phụ trách.' },
    {
      key: 'due',
      header: 'Thời hạn',
      width: 100,
      kind: 'date',
      note: 'Một ngày (30/06/2024), hoặc Tháng 3/2024, Quý II/2024, Hằng quý, Cả năm, Thường xuyên.',
    },
    {
      key: 'deliverable',
      header: 'Sản phẩm',
      width: 180,
      kind: 'text',
      note: 'Văn bản hoặc kết quả cụ thể khi hoàn thành.',
    },
    {
      key: 'target',
      header: 'Chỉ tiêu',
      width: 160,
      kind: 'text',
      note: 'Mức phải đạt, ví dụ: từ 95% hồ sơ đúng hạn.',
    },
    {
      key: 'gain',
      header: 'Điểm dự kiến tăng',
      width: 90,
      kind: 'points',
      note: 'Số điểm dự kiến lấy lại; không quá số điểm đã mất của tiêu chí.',
    },
    {
      key: 'difficulty',
      header: 'Mức độ khó',
      width: 110,
      kind: 'text',
      choices: Object.values(DIFFICULTIES),
      note: 'Dễ, Trung bình, Khó hoặc Ngoài thẩm quyền.',
    },
    {
      key: 'status',
      header: 'Trạng thái',
      width: 120,
      kind: 'text',
      choices: Object.values(TASK_STATUSES),
      note: 'Dự thảo chưa được tính là đã giao. Quá hạn được suy ra từ thời hạn, không phải ghi.',
    },
    { key: 'progress', header: 'Tiến độ', width: 70, kind: 'percent', note: 'Phần trăm đã hoàn thành.' },
    { key: 'result', header: 'Kết quả thực hiện', width: 200, kind: 'text', note: 'Đã làm được gì.' },
    { key: 'obstacles', header: 'Khó khăn, vướng mắc', width: 200, kind: 'text', note: 'Điều gì cản trở.' },
    {
      key: 'evidence',
      header: 'Tài liệu kiểm chứng',
      width: 200,
      kind: 'text',
      note: 'Số, ngày văn bản hoặc đường dẫn.',
    },
    { key: 'updated', header: 'Cập nhật', width: 130, kind: 'text', note: 'Lần cập nhật gần nhất qua tiện ích.' },
    {
      key: 'id',
      header: 'Mã nhiệm vụ',
      width: 90,
      kind: 'text',
      hidden: true,
      note: 'Tiện ích dùng để nhận ra nhiệm vụ. Không sửa.',
    },
    {
      key: 'revision',
      header: 'Lần sửa',
      width: 60,
      kind: 'number',
      hidden: true,
      note: 'Tiện ích dùng để tránh ghi đè. Không sửa.',
    },
  ],
};
