/** What Google's English errors mean: the one table from which server, menu and pages tell what happened and what to do. */

export interface GoogleError {
  /** Begins with "google-". */
  readonly code: `google-${string}`;
  /** Complete Vietnamese sentences. */
  readonly message: string;
  /** The same again, at once, is no use: a person has to act first. Otherwise the work may have been done or not. */
  readonly final: boolean;
}

type Case = readonly [code: GoogleError['code'], pattern: RegExp, message: string];

/** The first that fits counts: several of Google's sentences hold the word "permission". */
const CASES: readonly Case[] = [
  [
    'google-offline',
    /offline|networkerror|connection failure/i,
    'Máy đang không có mạng hoặc mất kết nối với Google nên chưa rõ việc đã xong chưa. Hãy nối mạng rồi thử lại.',
  ],
  [
    'google-storage-full',
    /storage ?quota/i,
    'Dung lượng Google của tài khoản này đã đầy nên chưa lưu được. Hãy xóa bớt tệp trong Google Drive rồi thử lại.',
  ],
  [
    'google-busy',
    /too many times in a short time|rate ?limit|simultaneous|too many lockservice|lock timeout/i,
    'Google đang nhận quá nhiều yêu cầu cùng lúc nên chưa làm xong. Hãy thử lại sau một phút.',
  ],
  [
    'google-daily-quota',
    /too many times|quota/i,
    'Tài khoản này đã dùng hết lượt mà Google cho trong ngày nên chưa làm được. Hãy thử lại vào ngày mai.',
  ],
  [
    'google-several-accounts',
    /PERMISSION_DENIED/,
    'Google từ chối yêu cầu, thường do trình duyệt đang đăng nhập nhiều tài khoản. Hãy đăng xuất các tài khoản khác rồi mở lại từ thực đơn CCHC.',
  ],
  [
    'google-drive-off',
    /has not been used in project|api .*(?:disabled|not enabled)|(?:disabled|not enabled).* api|drive is not defined/i,
    'Dịch vụ Google Drive của tiện ích đang tắt. Hãy nhờ người cài tiện ích bật dịch vụ Drive API trong dự án Apps Script.',
  ],
  [
    'google-protected',
    /protected/i,
    'Ô hoặc trang cần ghi đang được bảo vệ nên chưa ghi xong. Hãy nhờ chủ sổ cho bạn quyền sửa (Dữ liệu → Bảo vệ trang tính và dải ô), rồi thử lại.',
  ],
  [
    'google-drive-forbidden',
    /drive.*(?:permission|access denied|forbidden|authoriz|policy)/i,
    'Google Drive không cho phép tài khoản này làm việc với văn bản. Hãy chọn một mục trong thực đơn CCHC để cấp quyền, hoặc hỏi người quản trị tài khoản.',
  ],
  [
    'google-forbidden',
    /permission|access denied|forbidden|authoriz|policy/i,
    'Google chưa cho phép tiện ích làm việc này. Hãy chọn một mục trong thực đơn CCHC để cấp quyền, hoặc nhờ chủ sổ cho bạn quyền sửa, rồi thử lại.',
  ],
  [
    'google-not-found',
    /file not found/i,
    'Tiện ích ở tài khoản này không thấy văn bản: người khác đã tạo, hoặc văn bản đã bị xóa. Hãy tạo bản mới.',
  ],
  [
    'google-no-answer',
    /no answer|empty response|exceeded maximum execution|internal error|server error|timed out|service .* failed|try again/i,
    'Google chưa trả lời nên chưa rõ việc đã xong chưa. Hãy thử lại: tiện ích xem việc đã làm trước, không làm hai lần.',
  ],
];

const OPEN = new Set<string>(['google-offline', 'google-busy', 'google-no-answer', 'google-unknown']);

/** @param error what was thrown, or its text, as Google words it; an error that nobody knows keeps its words */
export function explainGoogleError(error: unknown): GoogleError {
  const text = wordsOf(error);
  const [code = 'google-unknown', , message = unknown(text)] = CASES.find(([, pattern]) => pattern.test(text)) ?? [];
  return { code, message, final: !OPEN.has(code) };
}

const unknown = (text: string): string =>
  `Google báo lỗi “${text.slice(0, 200)}” nên việc này có thể chưa xong. Hãy thử lại; nếu vẫn không được, hãy tải lại bảng tính.`;

const wordsOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).replace(/^(?:\w*Error|\w*Exception): /, '');

/** What Drive objects to sharing with one address: the end of a sentence that begins with the address. */
export function explainSharingError(error: unknown): string {
  const text = wordsOf(error);
  if (/google account/i.test(text)) return 'không phải tài khoản Google; hãy gửi tệp Word cho địa chỉ này';
  if (/emailaddress|invalid/i.test(text)) return 'địa chỉ không đúng; hãy sửa rồi chia sẻ lại';
  if (/permission|forbidden|policy|not allowed/i.test(text))
    return 'tài khoản này không được phép chia sẻ cho địa chỉ đó; hãy gửi tệp Word, hoặc hỏi người quản trị tài khoản';
  const { message } = explainGoogleError(text);
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}
