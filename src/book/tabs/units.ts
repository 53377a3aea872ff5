/** The tab "Đơn vị": who takes the lead and who cooperates; it starts with the units a commune usually has, as data. */
import { byName, type Tab } from '../tab.ts';

/** Since Nghị định 150/2025/NĐ-CP: name and other names. */
const SINCE_JULY_2025: readonly (readonly [string, string])[] = [
  ['Văn phòng HĐND và UBND', 'Văn phòng; VP HĐND và UBND'],
  ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị; Phòng KT'],
  ['Phòng Văn hóa - Xã hội', 'Phòng VHXH; Phòng VH-XH'],
  ['Trung tâm Phục vụ hành chính công', 'Trung tâm PVHCC; TTPVHCC'],
  ['Công an xã', 'Công an'],
  ['Trạm Y tế', ''],
  ['Ban Chỉ huy Quân sự', 'BCH Quân sự'],
];

/** Offices before the two-tier reform, for older results. */
const BEFORE_JULY_2025: readonly (readonly [string, string])[] = [
  ['Văn phòng - thống kê', 'Văn phòng UBND; Văn phòng'],
  ['Bộ phận Một cửa', 'Bộ phận tiếp nhận và trả kết quả; Một cửa'],
  ['Công chức Tư pháp - hộ tịch', 'Tư pháp - hộ tịch; Tư pháp'],
  ['Công chức Tài chính - kế toán', 'Tài chính - kế toán; Kế toán'],
  ['Công chức Văn hóa - xã hội', 'Văn hóa - xã hội'],
  ['Công chức Địa chính - xây dựng - đô thị và môi trường', 'Địa chính'],
  ['Ban Chỉ huy Quân sự', 'BCH Quân sự'],
];

/** Rows of the tab "Đơn vị"; person, phone and e-mail are for the office to fill. */
export function defaultUnits(era: 'since' | 'before' = 'since'): string[][] {
  return (era === 'since' ? SINCE_JULY_2025 : BEFORE_JULY_2025).map(([name, aliases]) => [name, aliases, '', '', '']);
}

export type UnitKey = 'name' | 'aliases' | 'person' | 'phone' | 'email';

export const UNITS_TAB: Tab<UnitKey> = {
  name: 'Đơn vị',
  identity: { key: 'name', of: (cell) => byName(cell('name')) },
  frozenColumns: 0,
  madeBy: 'creation',
  startingRows: () => defaultUnits('since'),
  columns: [
    {
      key: 'name',
      header: 'Tên đơn vị',
      kind: 'text',
      essential: true,
      width: 360,
      note: 'Tên đầy đủ như ghi trong văn bản.',
    },
    {
      key: 'aliases',
      header: 'Tên gọi khác',
      kind: 'text',
      width: 360,
      note: 'Tên viết tắt, tên cũ; cách nhau bằng dấu chấm phẩy.',
    },
    {
      key: 'person',
      header: 'Người phụ trách',
      kind: 'text',
      width: 360,
      note: 'Họ tên người phụ trách hoặc đầu mối.',
    },
    {
      key: 'phone',
      header: 'Điện thoại',
      kind: 'text',
      holds: (cell) => /^\+?[\d .()/-]{6,}$/.test(String(cell)),
      width: 100,
      note: 'Số điện thoại; ô là văn bản để giữ số 0 đầu.',
    },
    {
      key: 'email',
      header: 'Thư điện tử',
      kind: 'text',
      width: 100,
      holds: (cell) => /^\S+@\S+$/.test(String(cell).trim()),
      note: 'Dùng khi chia sẻ văn bản.',
    },
  ],
};
