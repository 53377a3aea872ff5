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
      kind: 'text',
    },
    {
      key: 'measure',
      header: 'Nhiệm vụ, giải pháp',
      kind: 'text',
    },
    { key: 'lead', header: 'Chủ trì', kind: 'text' },
    {
      key: 'cooperating',
      header: 'Phối hợp',
      kind: 'text',
    },
    { key: 'person', header: 'Người thực hiện', kind: 'text' },
    { key: 'supervisor', header: 'Lãnh đạo chỉ đạo', kind: 'text' },
    {
      key: 'due',
      header: 'Thời hạn',
      kind: 'date',
    },
    {
      key: 'deliverable',
      header: 'Sản phẩm',
      kind: 'text',
    },
    {
      key: 'target',
      header: 'Chỉ tiêu',
      kind: 'text',
    },
    {
      key: 'gain',
      header: 'Điểm dự kiến tăng',
      kind: 'points',
    },
    {
      key: 'difficulty',
      header: 'Mức độ khó',
      kind: 'text',
      choices: Object.values(DIFFICULTIES),
    },
    {
      key: 'status',
      header: 'Trạng thái',
      kind: 'text',
      choices: Object.values(TASK_STATUSES),
    },
    { key: 'progress', header: 'Tiến độ', kind: 'percent' },
    { key: 'result', header: 'Kết quả thực hiện', kind: 'text' },
    { key: 'obstacles', header: 'Khó khăn, vướng mắc', kind: 'text' },
    {
      key: 'evidence',
      header: 'Tài liệu kiểm chứng',
      kind: 'text',
    },
    { key: 'updated', header: 'Cập nhật', kind: 'text' },
    {
      key: 'id',
      header: 'Mã nhiệm vụ',
      kind: 'text',
      hidden: true,
    },
    {
      key: 'revision',
      header: 'Lần sửa',
      kind: 'number',
      hidden: true,
    },
  ],
};
