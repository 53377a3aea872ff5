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
      width: 140,
      kind: 'text',
      note: 'Ngày giờ lưu thay đổi. Trang này do tiện ích ghi.',
    },
    { key: 'who', header: 'Người sửa', width: 180, kind: 'text', note: 'Người lưu thay đổi qua tiện ích.' },
    { key: 'action', header: 'Việc', width: 120, kind: 'text', note: 'Thêm, sửa, xóa, chuyển chỗ hay hoàn tác.' },
    { key: 'subject', header: 'Mục được sửa', width: 300, kind: 'text', note: 'Tiêu chí và nhiệm vụ được sửa.' },
    { key: 'before', header: 'Trước', width: 300, kind: 'text', note: 'Nội dung các ô trước khi sửa.' },
    { key: 'after', header: 'Sau', width: 300, kind: 'text', note: 'Nội dung các ô sau khi sửa.' },
    {
      key: 'request',
      header: 'Mã yêu cầu',
      width: 90,
      kind: 'text',
      hidden: true,
      note: 'Tiện ích dùng để không ghi hai lần. Không sửa.',
    },
    {
      key: 'undo',
      header: 'Dữ liệu hoàn tác',
      width: 90,
      kind: 'text',
      hidden: true,
      note: 'Tiện ích dùng để hoàn tác. Không sửa.',
    },
  ],
};
