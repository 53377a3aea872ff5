/** The tab "Nhiệm vụ": one row per remediation task. */
import { DIFFICULTIES, TASK_STATUSES } from '../../core/tasks.ts';
import { columnsOf, type Tab } from '../tab.ts';

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
  columns: columnsOf(
    ['codes', 'Tiêu chí'],
    ['measure', 'Nhiệm vụ, giải pháp'],
    ['lead', 'Chủ trì'],
    ['cooperating', 'Phối hợp'],
    ['person', 'Người thực hiện'],
    ['supervisor', 'Lãnh đạo chỉ đạo'],
    ['due', 'Thời hạn', 'date'],
    ['deliverable', 'Sản phẩm'],
    ['target', 'Chỉ tiêu'],
    ['gain', 'Điểm dự kiến tăng', 'points'],
    ['difficulty', 'Mức độ khó', 'text', { choices: Object.values(DIFFICULTIES) }],
    ['status', 'Trạng thái', 'text', { choices: Object.values(TASK_STATUSES) }],
    ['progress', 'Tiến độ', 'percent'],
    ['result', 'Kết quả thực hiện'],
    ['obstacles', 'Khó khăn, vướng mắc'],
    ['evidence', 'Tài liệu kiểm chứng'],
    ['updated', 'Cập nhật'],
    ['id', 'Mã nhiệm vụ', 'text', { hidden: true }],
    ['revision', 'Lần sửa', 'number', { hidden: true }],
  ),
};
