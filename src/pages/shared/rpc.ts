/** Calls the server from a page: by name, with data checked on both ways; what goes wrong is a message for the person. */
import { ANSWERS } from '../../addin/rpc/answers.ts';
import { type Answer, CALLS, type CallInput, type CallName, type CallOutput, check } from '../../addin/rpc/calls.ts';

/** What a page shows when a call did not succeed. */
export class CallError extends Error {
  /** The server answered, or forbade it: asking again is no use. Otherwise it may have been written. */
  readonly refused: boolean;
  /** What live said, in its words, for a page that knows more about it; blank where the add-in itself answered. */
  readonly reason: string;

  constructor(message: string, refused = false, reason = '') {
    super(message);
    this.refused = refused;
    this.reason = reason;
  }
}

interface Run {
  withSuccessHandler(handler: (answer: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
  cchcCall(request: string): void;
}

interface ScriptHost {
  close(): void;
  readonly editor: { focus(): void };
}

declare global {
  interface Window {
    readonly google?: { readonly script: { readonly run: Run; readonly host: ScriptHost } };
  }
}

const AGAIN = 'Hãy thử lại; nếu vẫn không được, đóng trang này và mở lại từ thực đơn CCHC.';

/**
 * JSON text travels both ways: a Date or `undefined` in an object would make Apps Script deliver null for all of it
 * (developers.google.com/apps-script/guides/html/reference/run).
 * @throws CallError with a message for the person
 */
export async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const sent = check(CALLS[name], input);
  if (!sent.ok) throw new CallError(`Dữ liệu chưa đúng ở “${sent.at}” nên chưa gửi đi.`, true);
  const answer = read<Name>(await send(JSON.stringify({ name, input: sent.value })));
  if (!answer.ok) throw new CallError(answer.message, true);
  const received = check(ANSWERS[name], answer.result);
  if (!received.ok) throw new CallError(`Máy chủ trả về dữ liệu lạ ở “${received.at}”. ${AGAIN}`);
  return received.value as CallOutput<Name>;
}

function send(request: string): Promise<unknown> {
  const run = window.google?.script.run;
  if (!run) return Promise.reject(new CallError('Trang này chỉ chạy trong Google Trang tính.'));
  return new Promise((resolve, reject) => {
    run
      .withSuccessHandler(resolve)
      .withFailureHandler(({ message }) => reject(new CallError(explain(message), FORBIDDEN.test(message), message)))
      .cchcCall(request);
  });
}

function read<Name extends CallName>(answer: unknown): Answer<Name> {
  if (typeof answer !== 'string') throw new CallError(`Máy chủ không trả lời. ${AGAIN}`);
  return JSON.parse(answer) as Answer<Name>;
}

/** Asking again changes nothing until somebody gives the permission. */
const FORBIDDEN = /permission|protected|authorization|access denied/i;

/** Live's messages are English and name no way out (PLATFORM.md). */
function explain(message: string): string {
  if (/PERMISSION_DENIED/.test(message)) {
    return 'Google không cho phép gọi vì trình duyệt đang đăng nhập nhiều tài khoản. Hãy đăng xuất các tài khoản khác rồi mở lại trang này.';
  }
  if (/protected/i.test(message)) {
    return 'Ô hoặc trang cần ghi đang được bảo vệ nên chưa ghi xong. Hãy nhờ chủ sổ cho bạn quyền sửa (Dữ liệu → Bảo vệ trang tính và dải ô), rồi thử lại.';
  }
  if (FORBIDDEN.test(message)) {
    return 'Google chưa cho phép tiện ích làm việc này. Hãy chọn một mục trong thực đơn CCHC để cấp quyền, hoặc nhờ chủ sổ cho bạn quyền sửa, rồi thử lại.';
  }
  if (/NetworkError|connection failure/i.test(message)) return `Mất kết nối với Google. ${AGAIN}`;
  return `Máy chủ báo lỗi: ${message}`;
}

export const closePage = (): void => window.google?.script.host.close();
