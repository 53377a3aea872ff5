/** The sentences of the window of the batch. */

import type { Ended, Outcome } from '../../province/batch-run.ts';
import type { BatchKind } from '../../province/documents.ts';

export const TEXTS = {
  title: 'Văn bản hàng loạt',
  opening: 'Đang đọc sổ…',
  noSet:
    'Sổ chưa nạp bộ tiêu chí nên chưa tính được kết quả các xã. Hãy nạp bộ tiêu chí (CCHC → Quản lý sổ → Bộ tiêu chí…).',
  noUnits: 'Trang Các xã chưa có đơn vị nào. Hãy ghi danh sách các xã ở cửa sổ Thu, thẩm định các xã.',
  kinds: 'Văn bản cần lập',
  kind: {
    announcement: 'Quyết định công bố kết quả, xếp hạng, kèm phụ lục xếp hạng và điểm các lĩnh vực',
    slip: 'Phiếu kết quả của từng đơn vị: điểm qua các vòng, điểm bị trừ, lý do',
    notice: 'Thông báo kết quả gửi từng đơn vị',
    plan: 'Dự thảo kế hoạch khắc phục của từng đơn vị, nguyên nhân lấy từ ý kiến thẩm định',
  } satisfies Readonly<Record<BatchKind, string>>,
  form: 'Thông báo kết quả lập dưới dạng',
  forms: { letter: 'Công văn gửi đơn vị', notice: 'Thông báo' },
  ties: 'Đơn vị bằng điểm xếp cùng hạng, hạng tiếp theo',
  gaps: 'bỏ qua số hạng đã dùng chung (1, 2, 2, 4)',
  dense: 'liền ngay sau (1, 2, 2, 3)',
  planDue: 'Hạn gửi kế hoạch khắc phục',
  planDueHint:
    'Ví dụ 30/01/2027; ghi trong quyết định và thông báo. Để trống thì văn bản để [bổ sung ngày hoàn thành].',
  planDueWrong: 'Ngày không đọc được. Hãy ghi như 30/01/2027.',
  units: 'Đơn vị',
  allUnits: (count: number): string => `Tất cả ${count} đơn vị đã đủ điểm`,
  someUnits: 'Chỉ các đơn vị được chọn',
  chosen: (count: number): string => `Đã chọn ${count} đơn vị`,
  find: 'Tìm đơn vị',
  open: (count: number, names: string): string =>
    `${count} đơn vị chưa đủ điểm thẩm định nên chưa có phiếu, thông báo, kế hoạch: ${names}.`,
  more: (count: number): string => ` và ${count} đơn vị khác`,
  sum: (all: number, made: number, changed: number): string =>
    `${all} văn bản; đã tạo ${made} trên Google Docs${changed > 0 ? `, trong đó ${changed} văn bản khác với số liệu hiện nay` : ''}.`,
  renew: (count: number): string =>
    `Lập lại ${count} văn bản đã tạo mà số liệu đã đổi (văn bản đã sửa tay được giữ nguyên)`,
  who: 'Tên người tạo',
  whoHint: 'Google không cho biết địa chỉ của bạn; tên này được ghi vào trang Văn bản các xã.',
  zip: (count: number): string => `Tải ${count} tệp Word (.zip)`,
  drive: (count: number): string => `Tạo ${count} văn bản trên Google Docs`,
  goOn: (count: number): string => `Tiếp tục ${count} văn bản còn lại`,
  driveHint:
    'Google giới hạn số văn bản tạo trong ngày. Khi hết lượt, việc dừng lại và hôm sau bấm lại để làm tiếp; tệp Word (.zip) không bị giới hạn.',
  allMade: 'Đã tạo đủ trên Google Docs',
  pause: 'Tạm dừng',
  pausing: 'Đang dừng sau văn bản này…',
  computing: 'Đang tính kết quả các xã…',
  packing: (done: number, all: number): string => `Đang lập văn bản ${done + 1}/${all}…`,
  creating: (done: number, all: number): string => `Đang tạo trên Google Docs: ${done}/${all} văn bản…`,
  file: (year: number | undefined, { from, to }: ArchiveRange, all: number): string =>
    `Van ban CCHC${year === undefined ? '' : ` ${year}`}${to - from === all ? '' : ` - ${padded(from + 1, all)} den ${padded(to, all)} tren ${all}`}`,
  packed: (count: number, parts: number): string =>
    `Đã tải ${count} văn bản${parts > 1 ? ` trong ${parts} tệp .zip, tên tệp ghi văn bản số mấy đến số mấy` : ''}. Hãy giải nén rồi mở bằng Word.${parts > 1 ? ' Nếu trình duyệt hỏi, hãy cho phép tải nhiều tệp.' : ''}`,
  packStopped: (done: number, all: number): string =>
    `Đã dừng. ${done > 0 ? `Văn bản 1 đến ${done} đã được tải về trong các tệp .zip; bấm tải tiếp để làm ${all - done} văn bản còn lại.` : 'Chưa tải văn bản nào.'}`,
  packGoOn: (done: number, all: number): string => `Tải tiếp ${all - done} tệp Word (.zip), từ văn bản ${done + 1}`,
  packAnew: 'Tải lại từ đầu',
  packLeft: (done: number, all: number, isSame: boolean): string =>
    `Lần trước đã tải ${done}/${all} văn bản (.zip) thì dừng. ${isSame ? `Có thể tải tiếp từ văn bản ${done + 1}.` : 'Từ đó số liệu đã đổi nên cần tải lại từ đầu.'}`,
  ownTemplates:
    'Văn bản lập theo mẫu chung của tiện ích và Lời văn của sổ này. Mẫu và lời văn riêng của từng đơn vị nằm trong sổ của đơn vị nên không dùng ở đây: đơn vị muốn dùng mẫu của mình thì lập kế hoạch trong sổ của mình.',
  table: 'Các văn bản',
  headers: ['Văn bản', 'Đơn vị', 'Tình trạng', 'Mở'],
  states: { open: 'Chưa tạo', begun: 'Đang tạo dở', made: 'Đã tạo', changed: 'Đã tạo, số liệu đã đổi' },
  link: 'Mở',
  linkTo: (name: string): string => `Mở ${name}`,
  findings: 'Cần xem trước khi trình ký',
  times: (count: number): string => (count > 1 ? ` (${count} văn bản)` : ''),
  list: 'Danh sách văn bản',
  others: (count: number): string =>
    `${count} văn bản khác đã tạo trước đây không thuộc lựa chọn này; xem ở trang Văn bản các xã.`,
} as const;

/** Of all documents the first in an archive, from 0, and the one after the last. */
interface ArchiveRange {
  readonly from: number;
  readonly to: number;
}

/** So that files sort as their documents do. */
const padded = (number: number, all: number): string => String(number).padStart(String(all).length, '0');

/** The first line of the list in an archive. */
export const listHead = (from: number, to: number, all: number): string =>
  `Văn bản ${from + 1} đến ${to} trong tất cả ${all} văn bản`;

const WHY: Readonly<Record<Exclude<Outcome['state'], 'made' | 'stood'>, (names: string, who: string) => string>> = {
  others: (names, who) => `Đang được ${who || 'người khác'} tạo nên bỏ qua: ${names}. Hãy nhờ người đó bấm tiếp tục.`,
  edited: (names) =>
    `Đã được sửa tay nên giữ nguyên: ${names}. Muốn lập lại, hãy xóa dòng của văn bản ở trang Văn bản các xã và xóa văn bản cũ.`,
  unseen: (names) => `Không thấy trong Google Drive của tài khoản này: ${names}. Người đã tạo mới cập nhật được.`,
};

const MOST_NAMED = 5;

export const namesOf = (names: readonly string[], most = MOST_NAMED): string =>
  names.slice(0, most).join(', ') + (names.length > most ? TEXTS.more(names.length - most) : '');

/** How a run in Drive ended, in sentences. */
export function endOf({ made, left, passed, failure, isStopped }: Ended): string {
  const told = (Object.keys(WHY) as (keyof typeof WHY)[]).flatMap((state) => {
    const own = passed.filter((one) => one.state === state);
    if (own.length === 0) return [];
    return [WHY[state](namesOf(own.map(({ document }) => document.document.title)), own[0]?.who ?? '')];
  });
  const sum = `Đã tạo ${made} văn bản${left > 0 ? `, còn ${left} văn bản chưa tạo` : ''}.`;
  const isQuota = failure?.code === 'google-daily-quota';
  const why = isQuota
    ? 'Tài khoản này đã dùng hết lượt tạo văn bản mà Google cho trong ngày.'
    : (failure?.message ?? '');
  const next = isQuota
    ? 'Hôm sau hãy mở lại cửa sổ này và bấm tiếp tục: văn bản đã tạo không bị tạo lần nữa. Hoặc tải tệp Word (.zip), không bị giới hạn.'
    : isStopped || left > 0
      ? 'Bấm tiếp tục để làm phần còn lại; văn bản đã tạo không bị tạo lần nữa.'
      : 'Đường dẫn ghi ở trang Văn bản các xã.';
  return [sum, why, ...told, next].filter(Boolean).join(' ');
}
