/**
 * What there is to know about the data in a book: where it lies, whose it is, who sees it, how it is deleted. "Giới thiệu", the
 * privacy policy and the terms show these sentences; none claims that a law is complied with, which only an office can judge.
 */
import { TAB_NAMES } from '../../core/place.ts';
import { BOOK_ITEMS, menuPath } from '../menu-path.ts';
import { KEPT_COMMANDS } from '../tabs/journal.ts';
import { SETTING_FIELDS, SETTINGS_TAB } from '../tabs/settings.ts';
import { TABS } from '../tabs.ts';

export interface DataFacts {
  readonly id: 'place' | 'nobody-else' | 'personal' | 'who-sees' | 'how-long' | 'who-answers' | 'passing-on';
  readonly title: string;
  readonly sentences: readonly string[];
}

export interface PersonalColumns {
  readonly tab: string;
  /** The headers of columns, or the labels of settings. */
  readonly names: readonly string[];
}

/** Where names, addresses and numbers of people stand, tab by tab. */
export function personalColumns(): PersonalColumns[] {
  const labels = SETTING_FIELDS.filter(({ isPersonal }) => isPersonal).map(({ label }) => label);
  return TABS.map(({ name, columns }) => {
    const headers = columns.filter(({ isPersonal }) => isPersonal).map(({ header }) => header);
    return { tab: name, names: name === SETTINGS_TAB.name ? [...labels, ...headers] : headers };
  }).filter(({ names }) => names.length > 0);
}

const listOfColumns = (): string =>
  personalColumns()
    .map(({ tab, names }) => `${tab} (${names.join(', ')})`)
    .join('; ');

export const DATA_FACTS: readonly DataFacts[] = [
  {
    id: 'place',
    title: 'Dữ liệu nằm ở đâu',
    sentences: [
      'Số liệu nằm trong chính bảng tính, thuộc tài khoản Google của cơ quan hoặc của người tạo bảng tính. Kế hoạch, báo cáo nằm trong Google Drive của người bấm tạo; tệp Word của từng văn bản được giữ thêm trong trang ẩn Mẫu văn bản.',
      'Máy chủ là của Google và có thể đặt ngoài lãnh thổ Việt Nam.',
      'Tệp được chọn để nạp được đọc ngay trong trình duyệt; chỉ phần được bấm ghi mới vào sổ. Nội dung đang gõ dở được giữ tạm trong trình duyệt, hoặc trong phần lưu trữ riêng của tài khoản Google đang dùng, để không mất khi đóng cửa sổ.',
    ],
  },
  {
    id: 'nobody-else',
    title: 'Không gửi cho ai khác',
    sentences: [
      'Tiện ích chỉ dùng dịch vụ của Google, không nối tới máy chủ nào khác, không đo đếm việc sử dụng và không gửi gì cho người làm tiện ích. Sổ và tài liệu chỉ đến người được cơ quan chia sẻ.',
      'Khi gặp lỗi chưa lường trước, nhật ký thực thi của Google chỉ ghi lỗi xảy ra ở dòng nào trong mã của tiện ích, không ghi nội dung của ô.',
    ],
  },
  {
    id: 'personal',
    title: 'Dữ liệu cá nhân trong sổ',
    sentences: [
      `Họ tên, địa chỉ thư, số điện thoại của cán bộ có ở các trang: ${listOfColumns()}. Các ô văn bản khác có thể chứa tên người do người dùng gõ vào.`,
      'Địa chỉ email của tài khoản được dùng để ghi ai đã làm gì vào sổ, và không dùng vào việc nào khác. Có thể cho sổ không ghi địa chỉ email ở mục “Địa chỉ email trong nhật ký” của trang Giới thiệu; khi đó tiện ích hỏi tên người ghi.',
      'Chấm điểm không cần tên, số định danh hay hồ sơ của người dân: không ghi những thứ đó vào sổ.',
    ],
  },
  {
    id: 'who-sees',
    title: 'Ai xem được',
    sentences: [
      'Ai được chia sẻ sổ, kể cả chỉ để xem, đều xem được mọi trang, gồm cả các trang ẩn Nhật ký, Lệnh, Mẫu văn bản. Bản sao và tệp tải xuống mang theo tất cả.',
      'Ai sửa được sổ thì sửa được cả trang Nhật ký. Trang này giúp nhớ lại đã làm gì, không phải là bằng chứng.',
    ],
  },
  {
    id: 'how-long',
    title: 'Giữ bao lâu, xóa thế nào',
    sentences: [
      `Dữ liệu được giữ đến khi có người xóa. Trang ẩn Lệnh giữ ${KEPT_COMMANDS} việc gần nhất để hoàn tác.`,
      'Xóa một nội dung: xóa ở ô của nó, rồi xóa trang Nhật ký và trang Lệnh nếu nội dung đó đã từng được ghi qua tiện ích; xóa trang Lệnh thì không hoàn tác được những việc trước đó. Bản cũ còn trong Tệp → Nhật ký phiên bản của Google; muốn không còn cả ở đó thì tạo bản sao rồi xóa bảng tính cũ.',
      'Kế hoạch, báo cáo đã tạo giữ nội dung như lúc tạo: nội dung đó còn trong tài liệu trên Google Drive và trong trang ẩn Mẫu văn bản. Muốn xóa cả ở đó thì xóa tài liệu và xóa trang Mẫu văn bản; khi đó bản lưu của các văn bản và mẫu riêng của cơ quan cũng mất.',
      'Xóa tất cả: xóa bảng tính và các tài liệu đã tạo trong Google Drive, rồi dọn sạch thùng rác. Thôi dùng tiện ích: vào phần bảo mật của tài khoản Google, mục kết nối với ứng dụng của bên thứ ba, rồi gỡ quyền.',
    ],
  },
  {
    id: 'who-answers',
    title: 'Ai quyết định, ai chịu trách nhiệm',
    sentences: [
      'Cơ quan dùng sổ quyết định ghi gì, chia sẻ cho ai, giữ bao lâu, và chịu trách nhiệm về dữ liệu cá nhân trong sổ theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 (hiệu lực từ ngày 01/01/2026). Người làm tiện ích không nhận, không xem được và không sửa được số liệu.',
      'Không đưa bí mật nhà nước, tài liệu mật vào sổ.',
      'Các điều trên mô tả cách tiện ích hoạt động; tiện ích không tự nhận là đã đáp ứng quy định nào. Cơ quan tự xem xét trước khi dùng.',
    ],
  },
  {
    id: 'passing-on',
    title: 'Trước khi gửi lên trên',
    sentences: [
      `Điểm ở trang ${TAB_NAMES.scores} và nhiệm vụ ở trang ${TAB_NAMES.tasks} đủ để cấp trên xem kết quả; tên người, số điện thoại, nhật ký thì không cần. Chọn ${menuPath(BOOK_ITEMS.passOn)} để xóa dữ liệu cá nhân trước khi gửi: tiện ích lập một tệp mới không có tên người, số điện thoại, địa chỉ thư, nhật ký; sổ không thay đổi.`,
    ],
  },
];
