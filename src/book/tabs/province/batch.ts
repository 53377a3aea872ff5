/** The tab "Văn bản các xã": each document made in a batch, by which the batch goes on where it stopped and makes none twice. */
import { BY_ID, type Tab } from '../../tab.ts';

export type BatchKey =
  | 'unit'
  | 'kind'
  | 'name'
  | 'state'
  | 'link'
  | 'time'
  | 'person'
  | 'file'
  | 'modified'
  | 'print'
  | 'claim'
  | 'id';

/** What "Tình trạng" says. A row stands before its document does. */
export const BATCH_STATES = { making: 'Đang tạo', made: 'Đã tạo', open: 'Chưa tạo' } as const;

const column = (header: string, note: string, width = 100) => ({ header, kind: 'text', width, note }) as const;
const hidden = (header: string, what: string) => ({
  ...column(header, `Tiện ích dùng để ${what}. Không sửa.`),
  hidden: true,
});

export const BATCH: Tab<BatchKey> = {
  name: 'Văn bản các xã',
  identity: BY_ID,
  frozenColumns: 0,
  madeBy: 'use',
  newYear: 'set-aside',
  columns: [
    { key: 'unit', ...column('Đơn vị', 'Đơn vị của văn bản; trống ở quyết định chung.', 220) },
    { key: 'kind', ...column('Loại', 'Quyết định, phiếu kết quả, thông báo hay dự thảo kế hoạch.') },
    { key: 'name', ...column('Tên văn bản', 'Tên tệp trên Google Drive.', 300) },
    { key: 'state', ...column('Tình trạng', 'Đang tạo, Đã tạo hoặc Chưa tạo.') },
    { key: 'link', ...column('Liên kết', 'Địa chỉ của văn bản trên Google Docs.') },
    { key: 'time', ...column('Lúc', 'Thời điểm tạo gần nhất.') },
    { key: 'person', ...column('Người tạo', 'Ai tạo văn bản.'), isPersonal: true },
    { key: 'file', ...hidden('Mã tệp', 'tìm văn bản') },
    { key: 'modified', ...hidden('Lần sửa cuối', 'biết văn bản đã được sửa tay') },
    { key: 'print', ...hidden('Dấu nội dung', 'biết số liệu đã đổi từ lúc tạo') },
    { key: 'claim', ...hidden('Lượt tạo', 'không tạo hai lần') },
    { key: 'id', ...hidden('Mã văn bản', 'không tạo hai lần') },
  ],
};
