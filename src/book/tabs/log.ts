/** The tab "Nhật ký": who changed what through the add-in, when, from what to what; one row per save. */
import type { Tab } from '../tab.ts';

export type LogKey = 'time' | 'who' | 'action' | 'subject' | 'before' | 'after' | 'request';

export const LOG: Tab<LogKey> = {
  name: 'Nhật ký',
  frozenColumns: 1,
  madeBy: 'use',
  hidden: true,
  newYear: 'set-aside',
  columns: [
    {
      key: 'time',
      header: 'Thời điểm',
      kind: 'text',
      width: 150,
      note: 'Ngày giờ lưu thay đổi. Trang này do tiện ích ghi để nhớ lại việc đã làm; ai sửa được sổ đều sửa được trang này, nên không phải là bằng chứng.',
    },
    {
      key: 'who',
      header: 'Người sửa',
      kind: 'text',
      isPersonal: true,
      width: 150,
      note: 'Người lưu thay đổi qua tiện ích.',
    },
    { key: 'action', header: 'Việc', kind: 'text', width: 150, note: 'Thêm, sửa, xóa, chuyển chỗ hay hoàn tác.' },
    { key: 'subject', header: 'Mục được sửa', kind: 'text', width: 300, note: 'Tiêu chí và nhiệm vụ được sửa.' },
    { key: 'before', header: 'Trước', kind: 'text', width: 300, note: 'Nội dung các ô trước khi sửa.' },
    { key: 'after', header: 'Sau', kind: 'text', width: 300, note: 'Nội dung các ô sau khi sửa.' },
    {
      key: 'request',
      header: 'Mã yêu cầu',
      kind: 'text',
      width: 100,
      note: 'Tiện ích dùng để không ghi hai lần. Không sửa.',
      hidden: true,
    },
  ],
};
