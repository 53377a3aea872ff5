/**
 * What clasp and Google answer when a command fails, in a person's words. clasp 3 prints Google's message in English, and its
 * own refusals with exit code 0; so what counts is whether the expected answer came.
 */

/**
 * @typedef {{code: string, message: string}} Answer complete Vietnamese sentences: what happened, then what to do
 * @typedef {{file: string, command: string, create: string}} Circumstances the project's file, the command to run again, and the one that makes a project
 * @typedef {readonly [code: string, pattern: RegExp, cause: string, wayOn: (at: Circumstances) => string]} Case
 */

/** @param {Circumstances} at */
const again = ({ command }) => `rồi chạy lại ${command}.`;

/** The first that fits counts. @type {readonly Case[]} */
const CASES = [
  [
    'api-off',
    /has not enabled the Apps Script API/i,
    'Tài khoản Google này chưa bật Apps Script API (mặc định là tắt) nên Google không nhận mã gửi từ máy.',
    (at) =>
      `Hãy mở https://script.google.com/home/usersettings bằng đúng tài khoản đó, bấm dòng “Google Apps Script API”, gạt sang Bật, đợi vài phút ${again(at)}`,
  ],
  [
    'not-logged-in',
    /No credentials found|no access, refresh token|could not load the default credentials/i,
    'Máy này chưa đăng nhập Google cho clasp.',
    (at) =>
      `Hãy chạy npm run clasp -- login, chọn tài khoản Google của đơn vị trong trình duyệt và cho phép các quyền, ${again(at)}`,
  ],
  [
    'scopes',
    /insufficient authentication scopes|insufficient permission/i,
    'Lần đăng nhập trước chưa cho clasp đủ quyền (còn ô chưa đánh dấu).',
    (at) => `Hãy chạy npm run clasp -- logout, rồi npm run clasp -- login và đánh dấu tất cả các ô quyền, ${again(at)}`,
  ],
  [
    'administrator',
    /admin_policy_enforced|org_internal|domain (?:administrator|polic)|disabled by (?:your|the) .*admin/i,
    'Người quản trị tài khoản Google của cơ quan không cho phép việc này.',
    (at) =>
      `Hãy nhờ người quản trị cho phép “clasp – The Apps Script CLI”, hoặc dùng tài khoản Google khác, ${again(at)}`,
  ],
  [
    'login-expired',
    /invalid_grant|invalid_rapt|invalid_client|unauthorized_client|invalid credentials|invalid authentication credentials|login required|expired or revoked/i,
    'Lần đăng nhập Google của clasp đã hết hạn hoặc đã bị thu hồi.',
    (at) => `Hãy chạy npm run clasp -- logout, rồi npm run clasp -- login để đăng nhập lại, ${again(at)}`,
  ],
  [
    'drive-full',
    /storage ?quota/i,
    'Dung lượng Google Drive của tài khoản này đã đầy.',
    (at) => `Hãy xóa bớt tệp trong Drive (cả thùng rác) ${again(at)}`,
  ],
  [
    'too-many-versions',
    /(?:limit|maximum|too many|more than)[^.]*(?:versions|deployments)|(?:versions|deployments)[^.]*(?:limit|maximum)/i,
    'Dự án Apps Script đã có số phiên bản hoặc bản triển khai nhiều nhất mà Google cho giữ.',
    (at) =>
      `Hãy mở dự án trên script.google.com, vào Lịch sử dự án (phiên bản) hoặc Triển khai → Quản lý các bản triển khai, xóa bớt bản cũ, ${again(at)}`,
  ],
  [
    'quota',
    /quota|rate ?limit|resource_exhausted|too many requests|\b429\b/i,
    'Google đang không nhận thêm yêu cầu vì tài khoản này đã dùng hết lượt trong một khoảng thời gian.',
    (at) => `Hãy đợi vài phút (nếu vẫn vậy thì đến hôm sau) ${again(at)}`,
  ],
  [
    'offline',
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|EPIPE|fetch failed|socket hang up|network|premature close/i,
    'Máy này không nối được tới Google nên chưa rõ việc đã xong chưa.',
    (at) => `Hãy xem lại mạng, tường lửa hoặc máy chủ proxy ${again(at)}`,
  ],
  [
    'certificate',
    /certificate|self.signed|CERT_/i,
    'Máy này không tin chứng chỉ của kết nối tới Google, thường do phần mềm của cơ quan kiểm tra kết nối.',
    (at) => `Hãy hỏi người quản trị mạng tệp chứng chỉ, đặt biến NODE_EXTRA_CA_CERTS trỏ tới tệp đó, ${again(at)}`,
  ],
  [
    'cloud-api-off',
    /has not been used in project|SERVICE_DISABLED|api .*disabled/i,
    'Dự án Google Cloud mà clasp đăng nhập qua đó chưa bật Apps Script API hoặc Drive API.',
    (at) =>
      `Hãy bật hai API đó trong Google Cloud Console của dự án, hoặc đăng nhập lại bằng npm run clasp -- login không kèm --creds, ${again(at)}`,
  ],
  [
    'not-found',
    /requested entity was not found|not found|404|invalid (?:script )?id/i,
    'Google không thấy dự án: mã dự án sai, dự án đã bị xóa, hoặc tài khoản này không được chia sẻ dự án.',
    (at) =>
      `Hãy so mã trong ${at.file} với mã trong trình soạn thảo Apps Script (Cài đặt dự án → Mã tập lệnh), sửa ${again(at)} Nếu dự án không còn, hãy xóa ${at.file} rồi tạo lại bằng ${at.create}.`,
  ],
  [
    'permission',
    /does not have permission|permission|forbidden|\b403\b/i,
    'Tài khoản Google đang đăng nhập không có quyền sửa dự án này.',
    (at) =>
      `Hãy nhờ chủ bảng tính chia sẻ quyền chỉnh sửa cho tài khoản đó, hoặc chạy npm run clasp -- login bằng tài khoản của chủ, ${again(at)}`,
  ],
  [
    'google-down',
    /internal error|backend error|unavailable|bad gateway|server error|\b50[0234]\b/i,
    'Máy chủ của Google đang có lỗi nên chưa rõ việc đã xong chưa.',
    (at) => `Hãy đợi vài phút ${again(at)}`,
  ],
  [
    'refused-content',
    /invalid argument|\b400\b/i,
    'Google không nhận nội dung được gửi.',
    (at) =>
      `Hãy xem mã trong ${at.file} có đúng không; nếu đúng, hãy chạy npm run build ${again(at)} Nếu vẫn vậy, hãy báo lỗi kèm câu trên cho người giữ mã nguồn.`,
  ],
  [
    'login-file',
    / JSON(?: |$)/,
    'Tệp đăng nhập của clasp (.clasprc.json trong thư mục cá nhân) hỏng nên không đọc được.',
    (at) => `Hãy xóa tệp đó, chạy npm run clasp -- login, ${again(at)}`,
  ],
];

/** Google's words, and what clasp makes of them where it knows the file. */
const SYNTAX_ERRORS = [
  /Syntax error: (?<what>.+?),? line: (?<line>\d+),? file: (?<file>\S+)/,
  /^(?<what>.+) - "(?<file>.+):(?<line>\d+)"$/m,
];

/** @param {string} words */
function syntaxErrorIn(words) {
  const found = SYNTAX_ERRORS.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  if (!found?.groups) return undefined;
  const { what = '', file = '', line = '' } = found.groups;
  return { what, file, line };
}

/**
 * @param {string} words all that clasp printed
 * @param {Circumstances} at
 * @returns {Answer}
 */
export function explainAnswer(words, at) {
  const fault = syntaxErrorIn(words);
  if (fault) {
    const message = `Google không đọc được mã đã gửi: tệp ${fault.file}, dòng ${fault.line} (${fault.what}). Dự án vẫn giữ mã cũ. Hãy chạy npm run build để dựng lại từ đầu ${again(at)} Nếu vẫn vậy, hãy báo lỗi kèm câu này cho người giữ mã nguồn.`;
    return { code: 'syntax-error', message };
  }
  const [code = 'unknown', , cause = unknown(words), wayOn = anotherTry] =
    CASES.find(([, pattern]) => pattern.test(words)) ?? [];
  return { code, message: `${cause} ${wayOn(at)}` };
}

/** @param {string} words */
function unknown(words) {
  const short = words.replace(/\s+/g, ' ').trim().slice(0, 300);
  return short === '' ? 'clasp dừng mà không nói lý do.' : `Google hoặc clasp báo: “${short}”.`;
}

/** @param {Circumstances} at */
const anotherTry = ({ command }) =>
  `Hãy thử lại ${command}; nếu vẫn vậy, hãy báo lỗi kèm câu trên cho người giữ mã nguồn.`;
