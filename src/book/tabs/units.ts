/** The tab "Đơn vị": who takes the lead and who cooperates; it starts with the units a commune usually has, as data. */
import { fold } from '../../core/text.ts';
import { byName, type Tab } from '../tab.ts';

type Listed = readonly [name: string, aliases: string];

const MILITARY: Listed = ['Ban Chỉ huy Quân sự', 'BCH Quân sự'];

/** Since Nghị định 150/2025/NĐ-CP: name and other names. @param word "xã", "phường", "đặc khu" */
function unitsSince(word: string): Listed[] {
  return [
    ['Văn phòng HĐND và UBND', 'Văn phòng; VP HĐND và UBND'],
    word === 'phường'
      ? ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Kinh tế; Phòng KT']
      : ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị; Phòng KT'],
    ['Phòng Văn hóa - Xã hội', 'Phòng VHXH; Phòng VH-XH'],
    ['Trung tâm Phục vụ hành chính công', 'Trung tâm PVHCC; TTPVHCC'],
    [`Công an ${word}`, 'Công an'],
    ['Trạm Y tế', ''],
    MILITARY,
  ];
}

/** Offices before the two-tier reform, for older results. @param word "xã", "thị trấn", "phường" */
function unitsBefore(word: string): Listed[] {
  return [
    ['Văn phòng - thống kê', 'Văn phòng UBND; Văn phòng'],
    ['Bộ phận Một cửa', 'Bộ phận tiếp nhận và trả kết quả; Một cửa'],
    ['Công chức Tư pháp - hộ tịch', 'Tư pháp - hộ tịch; Tư pháp'],
    ['Công chức Tài chính - kế toán', 'Tài chính - kế toán; Kế toán'],
    ['Công chức Văn hóa - xã hội', 'Văn hóa - xã hội'],
    word === 'xã'
      ? ['Công chức Địa chính - nông nghiệp - xây dựng và môi trường', 'Địa chính']
      : ['Công chức Địa chính - xây dựng - đô thị và môi trường', 'Địa chính'],
    MILITARY,
  ];
}

/** What of an office tells which units it has; blank and undefined while nobody knows. */
export interface UnitsOf {
  readonly issuer?: string | undefined;
  readonly yearScored?: number | undefined;
}

/**
 * Rows of the tab "Đơn vị"; person, phone and e-mail are for the office to fill. A result of 2025 is dealt with by the
 * units of today; a "thị trấn" is one of the time before.
 */
export function defaultUnits({ issuer = '', yearScored }: UnitsOf = {}): string[][] {
  const word = /(?<!\p{L})(?:thị trấn|phường|đặc khu)(?!\p{L})/u.exec(fold(issuer))?.[0] ?? 'xã';
  const isBefore = word === 'thị trấn' || (yearScored !== undefined && yearScored < 2025);
  return (isBefore ? unitsBefore(word) : unitsSince(word)).map(([name, aliases]) => [name, aliases, '', '', '']);
}

/** Whether the rows are a list of ours as it stands: nobody typed into it, added or deleted. */
export function isDefaultList(rows: readonly (readonly string[])[]): boolean {
  const lists = ['xã', 'phường', 'đặc khu', 'thị trấn'].flatMap((word) => [unitsSince(word), unitsBefore(word)]);
  const isOf = (list: readonly Listed[], [name, aliases, ...own]: readonly string[]): boolean =>
    own.every((cell) => cell === '') && list.some((one) => one[0] === name && one[1] === aliases);
  return lists.some((list) => list.length === rows.length && rows.every((row) => isOf(list, row)));
}

export type UnitKey = 'name' | 'aliases' | 'person' | 'phone' | 'email';

export const UNITS_TAB: Tab<UnitKey> = {
  name: 'Đơn vị',
  identity: { key: 'name', of: (cell) => byName(cell('name')) },
  frozenColumns: 0,
  madeBy: 'creation',
  startingRows: () => defaultUnits(),
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
      isPersonal: true,
      header: 'Người phụ trách',
      kind: 'text',
      width: 360,
      note: 'Họ tên người phụ trách hoặc đầu mối.',
    },
    {
      key: 'phone',
      isPersonal: true,
      header: 'Điện thoại',
      kind: 'text',
      holds: (cell) => /^\+?[\d .()/-]{6,}$/.test(String(cell)),
      width: 100,
      note: 'Số điện thoại; ô là văn bản để giữ số 0 đầu.',
    },
    {
      key: 'email',
      isPersonal: true,
      header: 'Thư điện tử',
      kind: 'text',
      width: 100,
      holds: (cell) => /^\S+@\S+$/.test(String(cell).trim()),
      note: 'Dùng khi chia sẻ văn bản.',
    },
  ],
};
