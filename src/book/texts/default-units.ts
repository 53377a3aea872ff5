/** The units a commune usually has, as data: the list since 01/7/2025, and the one before it. */

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
