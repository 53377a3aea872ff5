import { describe, expect, it } from 'vitest';
import { explainGoogleError, explainSharingError } from '../../src/core/google-errors.ts';

/** What Apps Script and Drive really say, and what it means. */
const SAID: readonly (readonly [message: string, code: string, final: boolean])[] = [
  ['NetworkError: Connection failure due to HTTP 0', 'google-offline', false],
  ['Exception: Service invoked too many times for one day: documents create.', 'google-daily-quota', true],
  ['Exception: Service invoked too many times in a short time: exec qps.', 'google-busy', false],
  ['Exception: Lock timeout: another process was holding the lock for too long.', 'google-busy', false],
  [
    'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner.',
    'google-protected',
    true,
  ],
  [
    'Exception: You do not have permission to call SpreadsheetApp.getUi. Required permissions: x',
    'google-forbidden',
    true,
  ],
  ['Authorization is required to perform that action.', 'google-forbidden', true],
  [
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    'google-several-accounts',
    true,
  ],
  [
    'GoogleJsonResponseException: API call to drive.files.create failed with error: Insufficient permission',
    'google-drive-forbidden',
    true,
  ],
  ['API call to drive.files.get failed with error: File not found: abc.', 'google-not-found', true],
  [
    "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
    'google-storage-full',
    true,
  ],
  [
    'API call to drive.files.create failed with error: Google Drive API has not been used in project 12 before or it is disabled.',
    'google-drive-off',
    true,
  ],
  ['ReferenceError: Drive is not defined', 'google-drive-missing', true],
  ['Exception: Service Spreadsheets failed while accessing document with id abc.', 'google-no-answer', false],
  ['Exceeded maximum execution time', 'google-no-answer', false],
  ['Exception: Those columns are out of bounds.', 'google-unknown', false],
  [
    'Exception: You have exceeded the property storage quota. Please remove some properties.',
    'google-properties-full',
    true,
  ],
  ['Limit Exceeded: .', 'google-busy', false],
  ['Daily Limit Exceeded', 'google-daily-quota', true],
  ['No item with the given ID could be found, or you do not have permission to access it.', 'google-not-found', true],
  ['You do not have permissions to access the requested document.', 'google-forbidden', true],
];

/** The same in a Vietnamese account, as scripts of others met it. */
const SAID_IN_VIETNAMESE: typeof SAID = [
  ['Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.', 'google-no-answer', false],
  ['Câu trả lời trống', 'google-no-answer', false],
  ['Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.', 'google-forbidden', true],
  ['Không tìm thấy mục nào có ID đã cung cấp hoặc bạn không có quyền truy cập vào mục đó.', 'google-not-found', true],
  ['Bạn đang cố gắng chỉnh sửa một dải ô hoặc đối tượng được bảo vệ.', 'google-protected', true],
];

describe('an error of Google', () => {
  it.each([...SAID, ...SAID_IN_VIETNAMESE])('%s', (message, code, final) => {
    for (const error of [message, new Error(message)]) expect(explainGoogleError(error)).toMatchObject({ code, final });
  });

  it('is told in complete Vietnamese sentences, one for each kind', () => {
    const told = SAID.map(([message]) => explainGoogleError(message));
    for (const { message } of told) expect(message).toMatch(/^\p{Lu}.*[àáạảãăâđêơư].*\.$/u);
    for (const { message, cause, advice } of told) {
      expect(message).toBe(`${cause} ${advice}`);
      for (const part of [cause, advice]) expect(part).toMatch(/^\p{Lu}.*[.]$/u);
    }
    const kinds = new Set(told.map(({ code }) => code));
    expect(new Set(told.map(({ message }) => message)).size).toBe(kinds.size);
  });

  it('that nobody knows keeps its own words inside the sentence, cut where they are long', () => {
    expect(explainGoogleError('Exception: Those columns are out of bounds.').message).toContain(
      'Google báo lỗi “Those columns are out of bounds.”',
    );
    expect(explainGoogleError('x'.repeat(5000)).message.length).toBeLessThan(400);
  });

  it('of sharing goes on with the address it is about', () => {
    expect(explainSharingError('The specified emailAddress is invalid or not applicable')).toContain(
      'địa chỉ không đúng',
    );
    expect(explainSharingError(new Error('Exceeded maximum execution time'))).toMatch(/^google chưa trả lời.*[^.]$/i);
  });
});
