/** The tabs "Thông tin chung", "Đơn vị" and "Lời văn": settings, units, and the plan's fixed wording. */
import { columnsOf, type Tab } from '../tab.ts';

export const SETTINGS_TAB: Tab<'label' | 'value' | 'guide'> = {
  name: 'Thông tin chung',
  frozenColumns: 1,
  columns: columnsOf(['label', 'Mục'], ['value', 'Giá trị'], ['guide', 'Hướng dẫn']),
};

export const UNITS_TAB: Tab<'name' | 'aliases' | 'person' | 'phone' | 'email'> = {
  name: 'Đơn vị',
  frozenColumns: 1,
  columns: columnsOf(
    ['name', 'Tên đơn vị'],
    ['aliases', 'Tên gọi khác'],
    ['person', 'Người phụ trách'],
    ['phone', 'Điện thoại'],
    ['email', 'Thư điện tử'],
  ),
};

export const WORDING_TAB: Tab<'key' | 'text' | 'guide'> = {
  name: 'Lời văn',
  frozenColumns: 1,
  columns: columnsOf(['key', 'Đoạn'], ['text', 'Nội dung'], ['guide', 'Hướng dẫn']),
};
