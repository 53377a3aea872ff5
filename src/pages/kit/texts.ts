/** The sentences that all pages have in common: about calls, lost headers, copying, and work that is not written yet. */
import { HEADER_TEXTS } from '../../book/header-problems.ts';
import type { HeaderRow } from '../../book/header-row.ts';
import type { LostColumn } from '../../book/headers.ts';
import { columnLetter } from '../../book/tab.ts';
import { quoted } from '../../core/text.ts';

/** "A Mã", "C (trống)": the header row as it will stand. */
export const shownRow = (headers: readonly string[]): string[] =>
  headers.map((header, x) => `${columnLetter(x + 1)} ${header === '' ? '(trống)' : header}`);

export const HEADERS = {
  label: 'Cột và dòng tiêu đề cần xem lại',
  tab: (name: string): string => `Trang ${name}`,
  ask: (...about: Parameters<typeof HEADER_TEXTS.question>): string => HEADER_TEXTS.question(...about),
  missing: (tab: string, { header, wasThere }: LostColumn): string =>
    wasThere ? HEADER_TEXTS.missing(tab, header) : HEADER_TEXTS.never(tab, header),
  gone: (tab: string, { row, inserted }: HeaderRow): string =>
    `${HEADER_TEXTS.noHeaders(tab)} ${inserted ? `Một dòng mới sẽ được chèn ở dòng ${row}` : `Dòng ${row} sẽ được ghi`} như sau; các dòng khác giữ nguyên.`,
  row: (tab: string): string => `Dòng tiêu đề mới của trang ${tab}`,
  yes: 'Đúng',
  no: 'Không, thêm cột mới',
  add: 'Thêm lại cột',
  restore: 'Ghi lại dòng tiêu đề',
  working: 'Đang ghi…',
  busy: 'Có người khác đang ghi vào sổ nên chưa ghi gì. Hãy thử lại sau ít phút.',
  failed: 'Chưa nhận được trả lời từ Google. Hãy tải lại để xem đã ghi chưa.',
  unread: 'Đã ghi nhưng chưa đọc lại được sổ. Hãy đóng trang này rồi mở lại.',
  notYet: 'Chưa dùng được số liệu của sổ',
  above: 'câu hỏi trong hộp này',
} as const;

/** What the browser's own button would say in its own language. */
export const CHOOSE_FILE = 'Chọn tệp…';

/** Two people wrote in one cell. */
export const CONFLICT = {
  title: 'Hai bản khác nhau',
  about:
    'Có người đã sửa trong bảng tính sau khi bạn mở. Chưa có gì bị ghi đè; hãy chọn giữ bản nào ở các ô cả hai cùng sửa.',
  gone: (name: string) => `Dòng “${name}” đã bị xóa khỏi bảng tính. Lưu thì dòng được thêm lại.`,
  before: (text: string) => `Lúc đầu: ${text}`,
  mine: 'Của tôi:',
  theirs: 'Trong bảng tính:',
  save: 'Lưu bản đã chọn',
  drop: 'Bỏ nội dung của tôi',
  blank: '(trống)',
} as const;

export const DRAFTS = {
  label: 'Bản đang xem dở',
  goOn: 'Tiếp tục bản đang xem dở',
  drop: 'Bỏ bản này',
} as const;

export const CALLS = {
  outside: 'Trang này chỉ chạy trong Google Trang tính. Hãy mở từ thực đơn CCHC.',
  /** @param words of the failure, as the browser tells it */
  fault: (words: string): string =>
    `Tiện ích gặp lỗi ngoài dự kiến: “${words}”. Hãy đóng cửa sổ này rồi mở lại; nếu vẫn lỗi, hãy gửi nguyên câu này cho người cài tiện ích.`,
} as const;

export const STATUS = {
  slow: 'Google trả lời chậm hơn thường lệ, tiện ích vẫn đang chờ.',
  retry: 'Thử lại',
  close: 'Đóng',
  leave: 'Thôi chờ',
} as const;

export const COPY = {
  copied: 'Đã chép vào bộ nhớ tạm.',
  byHand: 'Trình duyệt không cho chép tự động. Nội dung đã được bôi đen: hãy nhấn Ctrl+C.',
} as const;

export const FILES = {
  tooLong: (tab: string, cell: string, text: string, most: number): string =>
    `Không tạo được tệp .xlsx: ô ${cell} của trang “${tab}” (${quoted(text)}) dài ${text.length} ký tự, một ô của tệp chứa nhiều nhất ${most}. Hãy rút ngắn ô đó rồi làm lại.`,
} as const;

/** Whatever shows the book can read it once more. */
export const RELOAD = { label: 'Tải lại', working: 'Đang tải lại…' } as const;

/** The next step of the office's year, at the end of every window. */
export const NEXT_STEP = {
  label: 'Việc tiếp theo sau hộp này',
  later: 'Để sau',
  reading: 'Đang xem việc tiếp theo…',
  opening: 'Đang mở…',
  notKept: 'Chưa giữ được việc để sau vì mất kết nối với Google. Việc này sẽ hiện lại ở lần mở sau.',
} as const;

/** What was written is taken back. */
export const UNDO = {
  label: 'Hoàn tác',
  undoing: 'Đang hoàn tác…',
  part: (done: number, all: number) => `Đang hoàn tác lần ghi ${done}/${all}…`,
  broken: (done: number, all: number) => `Mới hoàn tác ${done}/${all} lần ghi. Bấm Hoàn tác để làm tiếp.`,
  busy: 'Có người khác đang ghi vào sổ nên chưa hoàn tác. Hãy bấm Hoàn tác lần nữa sau ít giây.',
} as const;

export const PROBLEMS = {
  left: (count: number): string =>
    `${count} chỗ trong sổ chưa đọc được hoặc mâu thuẫn; các số dưới đây không tính những chỗ đó`,
} as const;
