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
  ['Exception: Service Spreadsheets failed while accessing document with id abc.', 'google-no-answer', false],
  ['Exceeded maximum execution time', 'google-no-answer', false],
  ['Exception: Those columns are out of bounds.', 'google-unknown', false],
];

describe('an error of Google', () => {
  it.each(SAID)('%s', (message, code, final) => {
    for (const error of [message, new Error(message)]) expect(explainGoogleError(error)).toMatchObject({ code, final });
  });

  it('is told in complete Vietnamese sentences, one for each kind', () => {
    const told = SAID.map(([message]) => explainGoogleError(message));
    for (const { message } of told) expect(message).toMatch(/^\p{Lu}.*[àáạảãăâđêơư].*\.$/u);
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
