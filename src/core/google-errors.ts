/**
 * What Google's refusals mean: the one table from which server, menu and pages tell what happened and what to do. Scripts
 * get them in the language of the account (live ones are listed in github.com/RomainVialard/ErrorHandler), so each is
 * recognised by its English and by its Vietnamese words.
 */

import { upperFirst } from './text.ts';

export interface GoogleError {
  /** Begins with "google-". */
  readonly code: `google-${string}`;
  /** Complete Vietnamese sentences: `cause`, then `advice`. */
  readonly message: string;
  /** What happened. */
  readonly cause: string;
  /** The way on. */
  readonly advice: string;
  /** The same again, at once, is no use: a person has to act first. Otherwise the work may have been done or not. */
  readonly final: boolean;
}

type Case = readonly [code: GoogleError['code'], pattern: RegExp, cause: string, advice: string];

/** The first that fits counts: several of Google's sentences hold the word "permission". */
const CASES: readonly Case[] = [
  [
    'google-offline',
    /offline|networkerror|connection failure|mất kết nối/i,
    'Máy đang không có mạng hoặc mất kết nối với Google nên chưa rõ việc đã xong chưa.',
    'Hãy nối mạng rồi thử lại.',
  ],
  [
    'google-properties-full',
    /property storage quota/i,
    'Chỗ Google dành cho tiện ích để giữ bản nháp đã đầy nên chưa giữ được bản nháp.',
    'Hãy lưu hoặc bỏ bớt các thay đổi đang viết dở.',
  ],
  [
    'google-storage-full',
    /storage ?quota|hết (?:dung lượng|bộ nhớ)/i,
    'Dung lượng Google của tài khoản này đã đầy nên chưa lưu được.',
    'Hãy xóa bớt tệp trong Google Drive rồi thử lại.',
  ],
  [
    'google-busy',
    /too many times in a short time|rate ?limit|^limit exceeded|simultaneous|too many lockservice|lock timeout|quá nhiều lần trong (?:một )?(?:khoảng )?thời gian ngắn/i,
    'Google đang nhận quá nhiều yêu cầu cùng lúc nên chưa làm xong.',
    'Hãy thử lại sau một phút.',
  ],
  [
    'google-daily-quota',
    /too many times|quota|daily limit|quá nhiều lần|hạn ngạch|hạn mức/i,
    'Tài khoản này đã dùng hết lượt mà Google cho trong ngày nên chưa làm được.',
    'Hãy thử lại vào ngày mai.',
  ],
  [
    'google-several-accounts',
    /PERMISSION_DENIED/,
    'Google từ chối yêu cầu, thường do trình duyệt đang đăng nhập nhiều tài khoản.',
    'Hãy đăng xuất các tài khoản khác rồi mở lại từ thực đơn CCHC.',
  ],
  [
    'google-drive-missing',
    /drive is not defined/i,
    'Dự án Apps Script này thiếu dịch vụ Drive API (tệp kê khai của tiện ích chưa được gửi đủ) nên chưa làm được trên Google Drive.',
    'Hãy nhờ người cài tiện ích gửi lại mã bằng npm run push, hoặc mở Tiện ích mở rộng → Apps Script, bấm dấu + ở mục Dịch vụ và thêm Drive API.',
  ],
  [
    'google-drive-off',
    /has not been used in project|api .*(?:disabled|not enabled)|(?:disabled|not enabled).* api/i,
    'Google Drive API đang tắt trong dự án Google Cloud của tiện ích nên chưa làm được trên Google Drive.',
    'Hãy nhờ người cài tiện ích mở Google Cloud Console, chọn đúng dự án đó, bật Google Drive API, đợi vài phút rồi thử lại.',
  ],
  [
    'google-protected',
    /protected|được bảo vệ/i,
    'Ô hoặc trang cần ghi đang được bảo vệ nên chưa ghi xong.',
    'Hãy nhờ chủ sổ cho bạn quyền sửa (Dữ liệu → Bảo vệ trang tính và dải ô), rồi thử lại.',
  ],
  [
    'google-not-found',
    /file not found|no item with the given id|không tìm thấy mục nào có id/i,
    'Tiện ích ở tài khoản này không thấy văn bản: người khác đã tạo, hoặc văn bản đã bị xóa.',
    'Hãy tạo bản mới.',
  ],
  [
    'google-drive-forbidden',
    /drive.*(?:permission|access denied|forbidden|authoriz|policy|không có quyền)/i,
    'Google Drive không cho phép tài khoản này làm việc với văn bản.',
    'Hãy chọn một mục trong thực đơn CCHC để cấp quyền, hoặc hỏi người quản trị tài khoản.',
  ],
  [
    'google-forbidden',
    /permission|access denied|forbidden|authoriz|policy|không có quyền|cần được cho phép/i,
    'Google chưa cho phép tiện ích làm việc này.',
    'Hãy chọn một mục trong thực đơn CCHC để cấp quyền, hoặc nhờ chủ sổ cho bạn quyền sửa, rồi thử lại.',
  ],
  [
    'google-no-answer',
    /no answer|empty response|exceeded maximum execution|internal error|server error|backend error|timed out|service .* failed|try again|câu trả lời trống|máy chủ đã gặp lỗi|thử lại/i,
    'Google chưa trả lời nên chưa rõ việc đã xong chưa.',
    'Hãy thử lại: tiện ích xem việc đã làm trước, không làm hai lần.',
  ],
];

const OPEN = new Set<string>(['google-offline', 'google-busy', 'google-no-answer', 'google-unknown']);

/** @param error what was thrown, or its text, as Google words it; an error that nobody knows keeps its words */
export function explainGoogleError(error: unknown): GoogleError {
  const text = wordsOf(error);
  const [code = 'google-unknown', , cause = unknown(text), advice = UNKNOWN_ADVICE] =
    CASES.find(([, pattern]) => pattern.test(text)) ?? [];
  return told(code, cause, advice);
}

const unknown = (text: string): string => `Google báo lỗi “${text.slice(0, 200)}” nên việc này có thể chưa xong.`;
const UNKNOWN_ADVICE = 'Hãy thử lại; nếu vẫn không được, hãy tải lại bảng tính.';

const told = (code: GoogleError['code'], cause: string, advice: string): GoogleError => ({
  code,
  message: `${cause} ${advice}`,
  cause,
  advice,
  final: !OPEN.has(code),
});

const wordsOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).replace(/^(?:\w*Error|\w*Exception): /, '');

/** What keeps a person from editing, as far as Google tells: who set a protection is hidden from whom it bars. */
export type Barrier =
  /** The book is theirs to read only. */
  | { readonly kind: 'reader'; readonly owner: string }
  /** @property places at least one */
  | { readonly kind: 'protected'; readonly places: readonly ProtectedPlace[]; readonly owner: string };

export interface ProtectedPlace {
  readonly tab: string;
  /** Blank where the whole tab is protected. */
  readonly cells: string;
  /** What whoever protected it wrote beside it. */
  readonly description: string;
}

const NAMED_MOST = 3;

/** A refusal whose reason was found in the book. @param barrier its owner is blank where the book belongs to a shared drive */
export function explainBarrier(barrier: Barrier): GoogleError {
  const owner = barrier.owner === '' ? 'chủ sổ' : `chủ sổ (${barrier.owner})`;
  if (barrier.kind === 'reader')
    return told(
      'google-reader',
      'Bạn không còn quyền sửa sổ này, chỉ xem hoặc nhận xét được, nên chưa ghi xong.',
      `Hãy nhờ ${owner} cho bạn quyền sửa (nút Chia sẻ), rồi thử lại.`,
    );
  return told(
    'google-protected',
    protectedPlaces(barrier.places),
    `Hãy nhờ ${owner} cho bạn quyền sửa (Dữ liệu → Bảo vệ trang tính và dải ô), rồi thử lại.`,
  );
}

/** Google does not say which of several it was. */
function protectedPlaces(places: readonly ProtectedPlace[]): string {
  const [only, ...others] = places;
  if (only && others.length === 0)
    return `${upperFirst(nameOf(only))} đang được bảo vệ và bạn không có quyền sửa ${only.cells ? 'vùng' : 'trang'} này nên chưa ghi xong.`;
  const named = places.slice(0, NAMED_MOST).map(nameOf).join('; ');
  const more = places.length > NAMED_MOST ? ` và ${places.length - NAMED_MOST} chỗ khác` : '';
  return `Chỗ cần ghi đang được bảo vệ nên chưa ghi xong. Bạn không có quyền sửa ${named}${more}.`;
}

function nameOf({ tab, cells, description }: ProtectedPlace): string {
  const place = cells ? `vùng ${cells} của trang “${tab}”` : `trang “${tab}”`;
  return description === '' ? place : `${place} (ghi chú: “${description}”)`;
}

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
