/** The tab "Nhật ký": who changed what through the add-in, when, from what to what; one row per save. */
import { columnsOf, type Tab } from '../tab.ts';

export type LogKey = 'time' | 'who' | 'action' | 'subject' | 'before' | 'after' | 'request' | 'undo';

/** Rows are appended in this order of columns. */
export const LOG: Tab<LogKey> = {
  name: 'Nhật ký',
  frozenColumns: 1,
  columns: columnsOf(
    ['time', 'Thời điểm'],
    ['who', 'Người sửa'],
    ['action', 'Việc'],
    ['subject', 'Mục được sửa'],
    ['before', 'Trước'],
    ['after', 'Sau'],
    ['request', 'Mã yêu cầu', 'text', { hidden: true }],
    ['undo', 'Dữ liệu hoàn tác', 'text', { hidden: true }],
  ),
};
