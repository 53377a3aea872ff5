/** The words of "Giới thiệu": what each permission is for, and how figures come about. */
import type { Severity } from '../../core/problems.ts';

export const TEXTS = {
  title: 'Giới thiệu',
  name: 'CCHC cho Google Trang tính',
  version: (version: string): string =>
    `Phiên bản ${version}. Chấm điểm chỉ số cải cách hành chính, chỉ ra từng điểm bị trừ và lập kế hoạch khắc phục.`,
  scopes: 'Quyền được xin và dùng vào việc gì',
  data: 'Dữ liệu trong sổ',
  methods: 'Số liệu được tính thế nào',
  notices: 'Giấy phép phần mềm',
  carried:
    'Tiện ích là phần mềm nguồn mở và mang theo những thành phần của tác giả khác. Mỗi dòng dưới đây mở ra nguyên văn giấy phép (tiếng Anh).',
} as const;

export const CHECK = {
  title: 'Tự kiểm tra sổ này',
  reading: 'Đang đọc sổ…',
  whole: (rows: number): string => `Đã đọc ${rows} dòng điểm. Không có gì cần sửa.`,
  found: (rows: number, errors: number, others: number): string =>
    `Đã đọc ${rows} dòng điểm: ${errors} chỗ cần sửa, ${others} chỗ nên xem.`,
  severities: { error: 'Cần sửa', warning: 'Nên xem', info: 'Để biết' } satisfies Record<Severity, string>,
} as const;

export const REPORT = {
  title: 'Báo lỗi',
  intro:
    'Khi cần hỗ trợ, hãy chép đoạn dưới đây, viết thêm đã làm gì và thấy gì, rồi gửi cho người hỗ trợ. Đoạn này chỉ có phiên bản, số dòng của các trang và mã vấn đề; không có điểm, tên người hay tên cơ quan. Hãy xem lại trước khi gửi.',
  copy: 'Chép thông tin báo lỗi',
  shown: 'Thông tin báo lỗi',
  version: (version: string): string => `CCHC cho Google Trang tính, phiên bản ${version}`,
  form: (form: number | null, known: number): string =>
    `Dạng sổ: ${form ?? 'chưa có'}; tiện ích biết đến dạng ${known}`,
  zone: (zone: string): string => `Múi giờ của sổ: ${zone}`,
  rows: (tab: string, rows: number): string => `${tab}: ${rows} dòng`,
  problem: (code: string, severity: string, count: number): string => `Vấn đề ${code} (${severity}): ${count}`,
  none: 'Không có vấn đề nào',
} as const;

export const ADDRESSES = {
  title: 'Địa chỉ email trong nhật ký',
  reading: 'Đang xem sổ có ghi địa chỉ email không…',
  writing: 'Đang ghi vào sổ…',
  noted:
    'Sổ đang ghi địa chỉ email của người làm vào các trang Nhật ký, Văn bản, Mẫu văn bản, Lệnh và cột Cập nhật của trang Nhiệm vụ.',
  notNoted: 'Sổ không ghi địa chỉ email: tiện ích hỏi tên người ghi, không cho tên thì ghi “Người dùng”.',
  stop: 'Từ nay không ghi địa chỉ email',
  begin: 'Ghi lại địa chỉ email',
  off: 'Từ nay sổ không ghi địa chỉ email. Địa chỉ đã ghi trước đây còn ở các trang Nhật ký, Văn bản, Mẫu văn bản, Nhiệm vụ, Lệnh; hãy xóa ở đó nếu cần.',
  on: 'Từ nay sổ ghi địa chỉ email của người làm.',
} as const;

export interface Scope {
  /** As Google's consent screen words it. */
  readonly asked: string;
  readonly use: string;
}

/** One for each scope of appsscript.json, in its order; a test compares them. */
export const SCOPES: Readonly<Record<string, Scope>> = {
  'spreadsheets.currentonly': {
    asked: 'Xem và quản lý bảng tính đang mở',
    use: 'Đọc điểm, nhiệm vụ, thông tin chung trong bảng tính này và ghi kết quả vào đó. Tiện ích không thấy bảng tính nào khác của bạn.',
  },
  'script.container.ui': {
    asked: 'Hiển thị nội dung trong thanh bên và hộp thoại',
    use: 'Mở thanh bên, hộp thoại và trang này.',
  },
  'drive.file': {
    asked: 'Xem, sửa, tạo và xóa chỉ những tệp do ứng dụng này tạo',
    use: 'Tạo kế hoạch, báo cáo thành Google Tài liệu. Tiện ích chỉ thấy những tài liệu do chính nó tạo cho bạn.',
  },
  'userinfo.email': {
    asked: 'Xem địa chỉ email của bạn',
    use: 'Ghi ai đã thay đổi gì vào nhật ký của sổ. Không dùng vào việc nào khác.',
  },
};

export const METHODS: readonly string[] = [
  'Điểm được tính bằng số nguyên phần mười nghìn, không bằng số thập phân của máy tính: 100 − 81,9 luôn là 18,1.',
  'Điểm bị trừ = điểm tối đa − điểm đạt. Ô điểm để trống nghĩa là chưa chấm, không phải 0.',
  'Tiêu chí không áp dụng: ghi KAD ở Số liệu thực hiện, rồi ghi Điểm đạt theo quy định của bộ tiêu chí. Được tính đủ điểm: ghi điểm tối đa. Được tính một phần: ghi phần điểm đó. Không tính vào thang điểm: ghi KAD, dòng đó không vào cả điểm tối đa lẫn điểm đạt. Hàm, kế hoạch, thanh bên và tổng hợp đều theo điều đã ghi.',
  'Điểm theo cách tính được tính từ cách tính, số liệu thực hiện và tổng số ngay khi nhập; điểm đã ghi không bao giờ bị ghi đè. Điểm ghi khác điểm tính được thì ô được tô tím và được nêu ở phần tự kiểm tra.',
  'Tổng của một lĩnh vực là số ghi ở dòng lĩnh vực; nếu để trống thì cộng từ các tiêu chí bên dưới. Không mục nào được cộng hai lần.',
  'Khi số ghi ở mục cha khác tổng các mục con, phần chênh được nêu thành một dòng riêng, không giấu và không chia đều cho các mục.',
  'Số liệu không đọc được thì báo lỗi kèm trang, dòng, cột; tiện ích không đoán.',
];
