/** The tab "Lời văn": the fixed wording of plan and report, one row per passage, as the office may change it. */
import { TAB_NAMES } from '../../core/place.ts';
import { byName, type Tab } from '../tab.ts';

export const WORDING_TAB: Tab<'key' | 'text' | 'guide'> = {
  name: TAB_NAMES.wording,
  identity: { key: 'key', of: (cell) => byName(cell('key')) },
  frozenColumns: 0,
  madeBy: 'creation',
  startingRows: ({ wording }) => wording,
  keepsRows: true,
  columns: [
    {
      key: 'key',
      header: 'Đoạn',
      essential: true,
      kind: 'text',
      width: 360,
      note: 'Đoạn văn cố định của kế hoạch. Không đổi tên đoạn.',
    },
    {
      key: 'text',
      header: 'Nội dung',
      essential: true,
      kind: 'text',
      width: 360,
      note: 'Sửa theo cách viết của cơ quan. Chữ trong ngoặc nhọn được thay bằng số liệu. Dùng được ở mọi đoạn: {cơ quan}, {UBND}, {đơn vị}, {tên đơn vị}, {năm}, {năm kế hoạch}, {cấp trên}, {tổng điểm đạt}, {tổng điểm bị trừ}, {thứ hạng}…; đủ danh sách ở hộp Lập kế hoạch, mục Mẫu.',
    },
    {
      key: 'guide',
      header: 'Hướng dẫn',
      kind: 'text',
      width: 360,
      note: 'Đoạn này nằm ở đâu, dùng được những chỗ thay nào.',
    },
  ],
};
