/** The tabs "Thông tin chung", "Đơn vị" and "Lời văn": settings, units, and the plan's fixed wording. */
import { COMMON_PLACEHOLDERS } from '../../plan/placeholders.ts';
import type { Tab } from '../columns.ts';

export const SETTINGS_TAB: Tab<'label' | 'value' | 'guide'> = {
  name: 'Thông tin chung',
  frozenColumns: 1,
  columns: [
    { key: 'label', header: 'Mục', width: 260, kind: 'text', note: 'Tên mục. Không đổi tên để tiện ích tìm thấy.' },
    {
      key: 'value',
      header: 'Giá trị',
      width: 420,
      kind: 'text',
      note: 'Nội dung của mục. Nhiều dòng: nhấn Alt+Enter hoặc Ctrl+Enter.',
    },
    { key: 'guide', header: 'Hướng dẫn', width: 420, kind: 'text', note: 'Cách ghi và ví dụ.' },
  ],
};

export const UNITS_TAB: Tab<'name' | 'aliases' | 'person' | 'phone' | 'email'> = {
  name: 'Đơn vị',
  frozenColumns: 1,
  columns: [
    { key: 'name', header: 'Tên đơn vị', width: 280, kind: 'text', note: 'Tên đầy đủ như ghi trong văn bản.' },
    {
      key: 'aliases',
      header: 'Tên gọi khác',
      width: 220,
      kind: 'text',
      note: 'Tên viết tắt, tên cũ; cách nhau bằng dấu chấm phẩy.',
    },
    {
      key: 'person',
      header: 'Người phụ trách',
      width: 160,
      kind: 'text',
      note: 'Họ tên người phụ trách hoặc đầu mối.',
    },
    {
      key: 'phone',
      header: 'Điện thoại',
      width: 120,
      kind: 'text',
      note: 'Số điện thoại; ô là văn bản để giữ số 0 đầu.',
    },
    { key: 'email', header: 'Thư điện tử', width: 200, kind: 'text', note: 'Dùng khi chia sẻ văn bản.' },
  ],
};

export const WORDING_TAB: Tab<'key' | 'text' | 'guide'> = {
  name: 'Lời văn',
  frozenColumns: 1,
  columns: [
    {
      key: 'key',
      header: 'Đoạn',
      width: 240,
      kind: 'text',
      note: 'Đoạn văn cố định của kế hoạch. Không đổi tên đoạn.',
    },
    {
      key: 'text',
      header: 'Nội dung',
      width: 620,
      kind: 'text',
      note: `Sửa theo cách viết của cơ quan. Chữ trong ngoặc nhọn được thay bằng số liệu; dùng được ở mọi đoạn: ${COMMON_PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}.`,
    },
    {
      key: 'guide',
      header: 'Hướng dẫn',
      width: 360,
      kind: 'text',
      note: 'Đoạn này nằm ở đâu, dùng được những chỗ thay nào.',
    },
  ],
};
