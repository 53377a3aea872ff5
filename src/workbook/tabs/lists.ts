/** The tabs "Thông tin chung", "Đơn vị" and "Lời văn": settings, units, and the plan's fixed wording. */
import type { Tab } from '../columns.ts';

export const SETTINGS_TAB: Tab<'label' | 'value' | 'guide'> = {
  name: 'Thông tin chung',
  frozenColumns: 1,
  columns: [
    { key: 'label', header: 'Mục', kind: 'text' },
    {
      key: 'value',
      header: 'Giá trị',
      kind: 'text',
    },
    { key: 'guide', header: 'Hướng dẫn', kind: 'text' },
  ],
};

export const UNITS_TAB: Tab<'name' | 'aliases' | 'person' | 'phone' | 'email'> = {
  name: 'Đơn vị',
  frozenColumns: 1,
  columns: [
    { key: 'name', header: 'Tên đơn vị', kind: 'text' },
    {
      key: 'aliases',
      header: 'Tên gọi khác',
      kind: 'text',
    },
    {
      key: 'person',
      header: 'Người phụ trách',
      kind: 'text',
    },
    {
      key: 'phone',
      header: 'Điện thoại',
      kind: 'text',
    },
    { key: 'email', header: 'Thư điện tử', kind: 'text' },
  ],
};

export const WORDING_TAB: Tab<'key' | 'text' | 'guide'> = {
  name: 'Lời văn',
  frozenColumns: 1,
  columns: [
    {
      key: 'key',
      header: 'Đoạn',
      kind: 'text',
    },
    {
      key: 'text',
      header: 'Nội dung',
      kind: 'text',
    },
    {
      key: 'guide',
      header: 'Hướng dẫn',
      kind: 'text',
    },
  ],
};
