/** The tab "Nhật ký": who changed what through the add-in, when, from what to what; one row per save. */
import type { Tab } from '../columns.ts';

export type LogKey = 'time' | 'who' | 'action' | 'subject' | 'before' | 'after' | 'request' | 'undo';

/** Rows are appended in this order of columns. */
export const LOG: Tab<LogKey> = {
  name: 'Nhật ký',
  frozenColumns: 1,
  columns: [
    {
      key: 'time',
      header: 'Thời điểm',
      kind: 'text',
    },
    { key: 'who', header: 'Người sửa', kind: 'text' },
    { key: 'action', header: 'Việc', kind: 'text' },
    { key: 'subject', header: 'Mục được sửa', kind: 'text' },
    { key: 'before', header: 'Trước', kind: 'text' },
    { key: 'after', header: 'Sau', kind: 'text' },
    {
      key: 'request',
      header: 'Mã yêu cầu',
      kind: 'text',
      hidden: true,
    },
    {
      key: 'undo',
      header: 'Dữ liệu hoàn tác',
      kind: 'text',
      hidden: true,
    },
  ],
};
