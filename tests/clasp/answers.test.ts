/** What clasp and Google answer, in a person's words: each kind by the words it comes in. */
import { describe, expect, it } from 'vitest';
import { explainAnswer } from '../../build/clasp/answers.mjs';

const AT = { file: '.clasp.bound.json', command: 'npm run push', create: 'npm run create' };

/** Google's and Node's own sentences, as clasp prints them. */
const WORDS: readonly (readonly [code: string, words: string])[] = [
  [
    'quota',
    "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of service 'script.googleapis.com'.",
  ],
  ['quota', 'Rate Limit Exceeded'],
  ['drive-full', "The user's Drive storage quota has been exceeded."],
  ['too-many-versions', 'Scripts may have at most 200 versions: the limit of versions is reached.'],
  ['login-expired', 'invalid_grant'],
  ['login-expired', 'Token has been expired or revoked.'],
  ['scopes', 'Request had insufficient authentication scopes.'],
  ['administrator', 'admin_policy_enforced'],
  ['cloud-api-off', 'Apps Script API has not been used in project 1072944905499 before or it is disabled.'],
  [
    'offline',
    'request to https://script.googleapis.com/v1/projects failed, reason: getaddrinfo ENOTFOUND script.googleapis.com',
  ],
  ['offline', 'getaddrinfo EAI_AGAIN www.googleapis.com'],
  ['offline', 'Client network socket disconnected before secure TLS connection was established'],
  [
    'certificate',
    'request to https://www.googleapis.com/drive/v3/files failed, reason: self-signed certificate in certificate chain',
  ],
  ['google-down', 'The service is currently unavailable.'],
  ['google-down', 'Internal error encountered.'],
  ['refused-content', 'Request contains an invalid argument.'],
  ['login-file', "Expected property name or '}' in JSON at position 12"],
  ['syntax-error', 'SyntaxError: Unexpected token - "Code:12"\n  function a() {'],
];

describe('an answer of clasp', () => {
  it.each(WORDS)('%s: %s', (code, words) => {
    const answer = explainAnswer(words, AT);
    expect(answer.code).toBe(code);
    expect(answer.message).toMatch(/^\p{Lu}.*\. Hãy .*\.$/u);
    expect(answer.message).toContain('npm run push');
    expect(answer.message).not.toMatch(/rồi rồi|, rồi chạy lại.*, rồi chạy lại/);
  });

  it('that nobody foresaw keeps its words, cut where they are long', () => {
    const { code, message } = explainAnswer(`I am a teapot\n${'x'.repeat(1000)}`, AT);
    expect(code).toBe('unknown');
    expect(message).toContain('“I am a teapot xxx');
    expect(message.length).toBeLessThan(600);
    expect(explainAnswer('', AT).message).toContain('clasp dừng mà không nói lý do');
  });
});
