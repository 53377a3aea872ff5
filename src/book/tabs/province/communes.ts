/** The tab "Các xã" of a superior body's book: the units it scores. */
import { BY_ID, type Tab } from '../../tab.ts';

export type CommuneKey = 'name' | 'profile' | 'group' | 'person' | 'contact' | 'due' | 'remark' | 'bookId' | 'id';

const HIDDEN = { kind: 'text', width: 100, hidden: true, note: 'Tiện ích dùng để nhận ra đơn vị. Không sửa.' } as const;

export const COMMUNES: Tab<CommuneKey> = {
  name: 'Các xã',
  identity: BY_ID,
  frozenColumns: 1,
  madeBy: 'use',
  columns: [
    { key: 'name', header: 'Đơn vị', kind: 'text', essential: true, width: 220, note: 'Ví dụ: Xã Tân Lập.' },
    {
      key: 'profile',
      header: 'Nhóm theo bộ tiêu chí',
      kind: 'text',
      width: 100,
      note: 'Nhóm đơn vị có điểm tối đa riêng trong bộ tiêu chí, ví dụ Xã, Phường. Để trống khi bộ tiêu chí chỉ có một nhóm.',
    },
    {
      key: 'group',
      header: 'Nhóm xếp hạng',
      kind: 'text',
      width: 100,
      note: 'Đơn vị được xếp hạng trong nhóm này. Để trống: xếp chung một bảng.',
    },
    {
      key: 'person',
      header: 'Đầu mối',
      kind: 'text',
      width: 100,
      isPersonal: true,
      note: 'Người làm báo cáo của đơn vị.',
    },
    { key: 'contact', header: 'Liên hệ', kind: 'text', width: 100, isPersonal: true, note: 'Điện thoại, thư điện tử.' },
    { key: 'due', header: 'Hạn nộp', kind: 'date', width: 100, note: 'Ngày cuối đơn vị phải nộp sổ.' },
    { key: 'remark', header: 'Ghi chú', kind: 'text', width: 100, note: 'Ghi chú của cơ quan.' },
    { key: 'bookId', header: 'Mã sổ đã giao', ...HIDDEN },
    { key: 'id', header: 'Mã dòng', ...HIDDEN },
  ],
};
