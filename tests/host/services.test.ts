import { describe, expect, test } from 'vitest';
import { hostOf, run } from './addin.ts';

describe('properties', () => {
  test('9 KB a value', () => {
    expect(() =>
      run(`PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9 * 1024));`),
    ).not.toThrow();
    expect(() => run(`PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9 * 1024 + 1));`)).toThrow(
      'Argument too large: value',
    );
    // Bytes, not characters: each of these has three.
    expect(() => run(`PropertiesService.getDocumentProperties().setProperty('a', 'ệ'.repeat(4000));`)).toThrow(
      'Argument too large: value',
    );
  });

  test('500 KB a store', () => {
    expect(() =>
      run(`const store = PropertiesService.getUserProperties();
        for (let i = 0; i < 60; i++) store.setProperty('key' + i, 'x'.repeat(9000));`),
    ).toThrow('You have exceeded the property storage quota. Please remove some properties and try again.');
  });

  test('user properties are per user, document properties are shared', () => {
    const host =
      hostOf(`function put(v) { PropertiesService.getUserProperties().setProperty('k', v); PropertiesService.getDocumentProperties().setProperty('k', v); }
      function get() { return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k')]; }`);
    host.call('put', ['một'], { user: 'a@example.com' });
    expect(host.call('get', [], { user: 'a@example.com' })).toEqual(['một', 'một']);
    expect(host.call('get', [], { user: 'b@example.com' })).toEqual([null, 'một']);
  });
});

describe('the cache', () => {
  test('keys of 250 characters, values of 100 KB, six hours', () => {
    const put = (key: string, value: string, seconds: number) =>
      run(`CacheService.getScriptCache().put(${key}, ${value}, ${seconds});`);
    expect(() => put(`'k'.repeat(251)`, `'v'`, 10)).toThrow('Argument too large: key');
    expect(() => put(`'k'`, `'v'.repeat(102401)`, 10)).toThrow('Argument too large: value');
    expect(() => put(`'k'`, `'v'`, 21601)).toThrow('Argument out of range: expirationInSeconds');
  });

  test('forgets when the time is over', () => {
    const host = hostOf(`function put() { CacheService.getScriptCache().put('k', 'v', 60); }
      function get() { return CacheService.getScriptCache().get('k'); }`);
    host.call('put');
    expect(host.call('get')).toBe('v');
    host.advanceClock(60_000);
    expect(host.call('get')).toBeNull();
  });
});

describe('the session', () => {
  test('the active user may be blank, the effective user is not', () => {
    const body = 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];';
    expect(run(body, { user: 'a@example.com' })).toEqual(['a@example.com', 'a@example.com']);
    expect(run(body, { user: 'a@example.com', emailVisible: false })).toEqual(['', 'a@example.com']);
  });
});

describe('utilities', () => {
  test('bytes are signed', () => {
    expect(run(`return Utilities.base64Decode('/wCA');`)).toEqual([-1, 0, -128]);
    expect(run(`return Utilities.base64Encode([-1, 0, -128]);`)).toBe('/wCA');
    expect(run(`return Utilities.newBlob('ệ').getBytes();`)).toEqual([-31, -69, -121]);
    expect(() => run('Utilities.newBlob([255]);')).toThrow('Cannot convert 255 to byte.');
    expect(() => run(`Utilities.base64Decode('*');`)).toThrow('Could not decode string.');
  });

  test('formatDate knows the common letters and refuses others by name', () => {
    const at = (pattern: string) =>
      run(
        `return Utilities.formatDate(new Date(Date.UTC(2024, 1, 5, 17, 4, 9)), 'Asia/Ho_Chi_Minh', ${JSON.stringify(pattern)});`,
      );
    expect(at("'ngày' dd 'tháng' MM 'năm' yyyy")).toBe('ngày 06 tháng 02 năm 2024');
    expect(at("yyyy-MM-dd'T'HH:mm:ssXXX")).toBe('2024-02-06T00:04:09+07:00');
    expect(at('d/M/yy h:mm a EEE MMM')).toBe('6/2/24 12:04 AM Tue Feb');
    expect(() => at('w')).toThrow('the letter w in Utilities.formatDate is not emulated');
  });

  test('digests', () => {
    expect(run(`return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 3);`)).toEqual([
      12, -63, 117,
    ]);
  });
});
