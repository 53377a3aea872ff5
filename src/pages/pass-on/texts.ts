/** The words of "Bản gửi lên trên". */
import type { PersonalKind } from './names.ts';

const KINDS: Readonly<Record<PersonalKind, string>> = {
  name: 'họ tên',
  email: 'địa chỉ thư',
  phone: 'số điện thoại',
  identity: 'số định danh',
};

/** What stands in the place of what was taken out. */
export const PLACEHOLDERS: Readonly<Record<PersonalKind, string>> = {
  name: '[họ tên]',
  email: '[địa chỉ thư]',
  phone: '[số điện thoại]',
  identity: '[số định danh]',
};

export const TEXTS = {
  title: 'Bản gửi lên trên',
  intro:
    'Xóa dữ liệu cá nhân trước khi gửi lên trên: tiện ích lập một tệp Excel (.xlsx) mới chỉ có kết quả và nhiệm vụ. Sổ này không thay đổi gì, nên không có gì phải hoàn tác.',
  reading: 'Đang đọc sổ…',
  readingTab: (name: string): string => `Đang đọc trang ${name}…`,
  writing: 'Đang lập tệp…',
  none: 'Bảng tính này chưa có trang Chấm điểm hoặc trang Thông tin chung nên chưa có gì để gửi. Hãy tạo sổ trước.',
  kept: 'Những gì có trong tệp',
  keptTabs: (names: readonly string[]): string => `Trang ${names.join(', ')}.`,
  keptNote:
    'Điểm, nguyên nhân, nhiệm vụ, đơn vị giữ nguyên; tên người ở cột Người thực hiện, Lãnh đạo chỉ đạo được thay bằng chức vụ nếu ô có ghi chức vụ. Công thức thành giá trị.',
  left: 'Những gì không đi theo',
  leftTabs: (names: readonly string[]): string =>
    `Cả trang: ${names.join(', ')}; cùng mọi ghi chú và nhận xét gắn vào ô.`,
  column: (tab: string, column: string, cells: number): string => `Trang ${tab}, ${column}: ${cells} ô.`,
  unnamedRow: 'dòng không có tên mục',
  texts: (tab: string, found: string): string => `Trang ${tab}, trong các ô văn bản: ${found}.`,
  foundKind: (kind: PersonalKind, texts: readonly string[]): string =>
    `${KINDS[kind]} ${texts.map((text) => `“${text}”`).join(', ')}`,
  nothing: 'Không tìm thấy dữ liệu cá nhân nào trong các trang được gửi.',
  look: 'Trong các ô văn bản, tiện ích nhận ra họ tên đã ghi ở các cột về người, họ tên có chữ Văn, Thị, họ tên sau chữ ông, bà, anh, chị, đồng chí, địa chỉ thư, số điện thoại, số định danh. Tên gõ theo cách khác thì không nhận ra được: hãy mở tệp xem lại trước khi gửi.',
  make: 'Tải tệp xuống',
  again: 'Đọc lại sổ',
  done: (name: string): string => `Đã tải xuống tệp ${name}.xlsx. Hãy mở xem lại rồi gửi.`,
  fileName: (office: string, year: string): string =>
    ['Kết quả CCHC', year, office, 'không có dữ liệu cá nhân'].filter((part) => part !== '').join(' - '),
} as const;
