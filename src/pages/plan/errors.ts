/** What a failure means for the person: what happened and what to do; the Word file is always there. */

type Case = readonly [pattern: RegExp, sentence: string];

const CASES: readonly Case[] = [
  [
    /offline|networkerror|connection failure/i,
    'Máy đang không có mạng nên chưa gửi được. Hãy nối mạng rồi bấm lại; nút Tải Word vẫn dùng được.',
  ],
  [
    /too many times|quota|rate limit/i,
    'Tài khoản này đã hết lượt tạo văn bản của Google trong ngày. Hãy bấm Tải Word, hoặc thử lại vào ngày mai.',
  ],
  [
    /PERMISSION_DENIED/,
    'Google từ chối yêu cầu, thường do trình duyệt đăng nhập nhiều tài khoản. Hãy đăng xuất các tài khoản khác rồi mở lại; nút Tải Word vẫn dùng được.',
  ],
  [
    /protected/i,
    'Trang Văn bản đang được bảo vệ nên chưa ghi được. Hãy nhờ chủ sổ cho bạn quyền sửa (Dữ liệu → Bảo vệ trang tính và dải ô) rồi bấm lại; nút Tải Word vẫn dùng được.',
  ],
  [
    /permission|access denied|forbidden|authoriz|policy/i,
    'Google Drive không cho phép tài khoản này tạo hoặc sửa văn bản. Hãy bấm Tải Word, hoặc hỏi người quản trị tài khoản.',
  ],
  [/^issued$/, 'Văn bản đã ban hành nên không được thay. Hãy lập kế hoạch điều chỉnh hoặc báo cáo.'],
  [
    /^no record$/,
    'Trang Văn bản không còn dòng của văn bản này. Hãy tạo bản mới; văn bản cũ vẫn nằm trong Google Drive.',
  ],
  [
    /not found/i,
    'Tiện ích ở tài khoản này không thấy văn bản: người khác đã tạo, hoặc văn bản đã bị xóa. Hãy tạo bản mới.',
  ],
  [
    /no answer|empty response|exceeded maximum execution|internal error|service .* failed|try again/i,
    'Google chưa trả lời nên chưa rõ việc đã xong chưa. Hãy bấm lại: tiện ích tìm việc đã làm trước, không tạo bản thứ hai.',
  ],
];

/** The server's own sentences come through as they are. */
export function explain(reason: unknown): string {
  const text = String(reason).replace(/^(?:\w*Error|Exception): /, '');
  const known = CASES.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  if (/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i.test(text)) return text;
  return `Google báo lỗi: ${text.slice(0, 200)}. Hãy bấm lại: tiện ích tìm việc đã làm trước, không tạo bản thứ hai.`;
}

const REFUSED =
  'tài khoản này không được phép chia sẻ cho địa chỉ đó; hãy gửi tệp Word, hoặc hỏi người quản trị tài khoản';

/** What Drive objects to sharing with one address. */
export function explainSharing(reason: string): string {
  if (/google account/i.test(reason)) return 'không phải tài khoản Google; hãy gửi tệp Word cho địa chỉ này';
  if (/emailaddress|invalid/i.test(reason)) return 'địa chỉ không đúng; hãy sửa rồi chia sẻ lại';
  if (/permission|forbidden|policy|not allowed/i.test(reason)) return REFUSED;
  return explain(reason).replace(/\.$/, '');
}
