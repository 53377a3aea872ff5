/** The tab "Văn bản": one row per document made, with its state and link. */
import type { Tab } from '../tab.ts';

export type DocumentKey =
  | 'kind'
  | 'name'
  | 'version'
  | 'time'
  | 'person'
  | 'link'
  | 'findings'
  | 'state'
  | 'match'
  | 'number'
  | 'date'
  | 'signer'
  | 'signed'
  | 'shared'
  | 'request'
  | 'file'
  | 'modified'
  | 'data';

/** What "Tình trạng" says. A row stands before its document does, so that neither is ever without the other for good. */
export const STATES = {
  making: 'Đang tạo',
  failed: 'Chưa tạo được',
  draft: 'Dự thảo',
  issued: 'Đã ban hành',
} as const;

export const DOCUMENTS: Tab<DocumentKey> = {
  name: 'Văn bản',
  frozenColumns: 2,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    { key: 'kind', header: 'Loại', kind: 'text', width: 110, note: 'Kế hoạch, Kế hoạch điều chỉnh hoặc Báo cáo.' },
    { key: 'name', header: 'Tên văn bản', kind: 'text', width: 300, note: 'Tên tệp trên Google Drive.' },
    { key: 'version', header: 'Lần', kind: 'text', width: 50, note: 'Lần tạo hoặc cập nhật.' },
    { key: 'time', header: 'Thời điểm', kind: 'text', width: 130, note: 'Lần tạo hoặc cập nhật gần nhất.' },
    {
      key: 'person',
      header: 'Người tạo',
      kind: 'text',
      width: 170,
      note: 'Ai tạo văn bản. Chỉ người này cập nhật được bằng tiện ích.',
    },
    { key: 'link', header: 'Liên kết', kind: 'text', width: 240, note: 'Địa chỉ của văn bản trên Google Docs.' },
    {
      key: 'findings',
      header: 'Vấn đề còn mở',
      kind: 'text',
      width: 110,
      note: 'Số vấn đề chưa xử lý khi tạo văn bản.',
    },
    {
      key: 'state',
      header: 'Tình trạng',
      kind: 'text',
      width: 110,
      note: 'Đang tạo, Chưa tạo được, Dự thảo hoặc Đã ban hành.',
    },
    {
      key: 'match',
      header: 'So với số liệu',
      kind: 'text',
      width: 260,
      note: 'Văn bản có còn khớp với số liệu trong sổ không, khác ở đâu; tiện ích xem lại mỗi lần mở hộp Lập kế hoạch hoặc Báo cáo.',
    },
    { key: 'number', header: 'Số, ký hiệu', kind: 'text', width: 110, note: 'Ghi khi đã ban hành, ví dụ 15/KH-UBND.' },
    { key: 'date', header: 'Ngày ban hành', kind: 'text', width: 100, note: 'Ghi khi đã ban hành.' },
    { key: 'signer', header: 'Người ký', kind: 'text', width: 150, note: 'Ghi khi đã ban hành.' },
    { key: 'signed', header: 'Bản đã ký', kind: 'text', width: 200, note: 'Địa chỉ của bản đã ký.' },
    { key: 'shared', header: 'Đã chia sẻ', kind: 'text', width: 220, note: 'Đã chia sẻ với ai.' },
    {
      key: 'request',
      header: 'Mã yêu cầu',
      kind: 'text',
      width: 90,
      note: 'Tiện ích dùng để không tạo hai lần. Không sửa.',
      hidden: true,
    },
    {
      key: 'file',
      header: 'Mã tệp',
      kind: 'text',
      width: 90,
      note: 'Tiện ích dùng để tìm văn bản. Không sửa.',
      hidden: true,
    },
    {
      key: 'modified',
      header: 'Lần sửa cuối',
      kind: 'text',
      width: 90,
      note: 'Tiện ích dùng để biết văn bản đã được sửa tay. Không sửa.',
      hidden: true,
    },
    {
      key: 'data',
      header: 'Dấu số liệu',
      kind: 'text',
      width: 90,
      note: 'Tiện ích dùng để biết số liệu nào đã đổi. Không sửa.',
      hidden: true,
    },
  ],
};
