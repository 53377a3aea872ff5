import { describe, expect, test } from 'vitest';
import { hostOf, NOW, run } from './addin.ts';

describe('the realm', () => {
  test('holds ECMAScript, console and the emulated services, and nothing of Node', () => {
    const names = [
      ...['setTimeout', 'setInterval', 'setImmediate', 'TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams', 'fetch'],
      ...['atob', 'btoa', 'crypto', 'performance', 'process', 'Buffer', 'window', 'structuredClone', 'queueMicrotask'],
      ...['AbortController', 'Blob', 'File', 'ReadableStream', 'require', 'module', 'global', '__hostEntry'],
    ];
    expect(run(`return ${JSON.stringify(names)}.filter((name) => name in globalThis);`)).toEqual([]);
    expect(run('return [typeof console.log, typeof JSON, typeof SpreadsheetApp, typeof Logger];')).toEqual([
      'function',
      'object',
      'object',
      'undefined',
    ]);
  });

  test('does not leak Node through the functions of services', () => {
    expect(run(`return SpreadsheetApp.getActive.constructor('return typeof process')();`)).toBe('undefined');
    expect(
      run(
        `try { SpreadsheetApp.nope } catch (e) { return e instanceof Error && e.constructor === Error; }`.replace(
          'nope',
          'openById()',
        ),
      ),
    ).toBe(true);
  });

  test('values from services are of the realm: Date, Array', () => {
    expect(
      run(`const range = SpreadsheetApp.getActiveSheet().getRange('A1');
        range.setValue(new Date(2025, 0, 31));
        const value = range.getValue(), table = range.getValues();
        return [value instanceof Date, value.getDate(), table instanceof Array, table[0] instanceof Array];`),
    ).toEqual([true, 31, true, true]);
  });

  test('is loaded anew for every execution', () => {
    const host = hostOf('let n = 0;\nfunction next() { return ++n; }');
    expect([host.call('next'), host.call('next')]).toEqual([1, 1]);
  });

  test('microtasks run before the execution ends, and a promise is no result', () => {
    const host = hostOf(
      `function go() { Promise.resolve().then(() => console.log('later')); return 1; }\nasync function slow() {}`,
    );
    expect(host.call('go')).toBe(1);
    expect(host.last.log).toEqual(['log: later']);
    expect(() => host.call('slow')).toThrow('returned a promise');
  });

  test.each([
    ['a private name', 'class A { #x = 1; get() { return this.#x; } }'],
    ['a static field', 'class A { static x = 1 }'],
    ['a class field', 'class A { x = 1 }'],
  ])('refuses %s, which does not parse live', (_, source) => {
    expect(() => hostOf(`${source}\nfunction go() {}`)).toThrow('Apps Script does not parse');
  });

  test('a service call while the script loads is refused', () => {
    expect(() => hostOf('const book = SpreadsheetApp.getActive();\nfunction go() {}').call('go')).toThrow(
      'while the script loads',
    );
  });

  test('the clock is virtual', () => {
    expect(run('return [Date.now(), new Date().getTime()];')).toEqual([NOW, NOW]);
    expect(run('const before = Date.now(); Utilities.sleep(1500); return Date.now() - before;')).toBe(1500);
  });

  test('Date methods follow the time zone of the manifest', () => {
    expect(run('return [new Date(Date.UTC(2024, 0, 1)).getHours(), new Date(2024, 0, 31).toISOString()];')).toEqual([
      7,
      '2024-01-30T17:00:00.000Z',
    ]);
  });
});

describe('limits of an execution', () => {
  test('Exceeded maximum execution time: six minutes, and no catch clause survives it', () => {
    const host = hostOf(
      `function go() { try { for (let i = 0; i < 4; i++) Utilities.sleep(100000); } catch (e) {} return 'survived'; }`,
    );
    expect(() => host.call('go')).toThrow('Exceeded maximum execution time');
  });

  test('Exceeded maximum execution time: thirty seconds in a simple trigger', () => {
    expect(() => hostOf('function onOpen() { Utilities.sleep(31000); }').open()).toThrow(
      'Exceeded maximum execution time',
    );
  });

  test('Exceeded maximum execution time: thirty seconds in a custom function', () => {
    const host = hostOf(
      '/** @customfunction */\nfunction SLOW() { Utilities.sleep(31000); return 1; }\n/** @customfunction */\nfunction NEXT() { return 2; }',
    );
    host.edit.type('Sheet1', 'A1', '=SLOW()');
    host.edit.type('Sheet1', 'A2', '=NEXT()');
    expect(host.read('Sheet1', 'A1')[0]?.[0]).toMatchObject({
      value: '#ERROR!',
      error: { message: 'Exceeded maximum execution time' },
    });
    // Each cell has its own thirty seconds.
    expect(host.values('Sheet1', 'A2')).toEqual([[2]]);
  });
});

describe('service calls', () => {
  test('an unknown member is refused by name, and catching it does not help', () => {
    expect(() => run(`SpreadsheetApp.getActiveSheet().getRange('A1').setFoo(1);`)).toThrow(
      'Range.setFoo is not emulated',
    );
    expect(() => run(`try { SpreadsheetApp.getActiveSheet().getRange('A1').setFoo(1); } catch (e) {}`)).toThrow(
      'Range.setFoo is not emulated',
    );
  });

  test('reads, writes, locks, flushes and lookups count; handles do not', () => {
    const host = hostOf(`function go() {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
      const range = sheet.getRange(1, 1, 2, 2).offset(0, 0);
      range.getRow(); range.getA1Notation();
      range.getValues();
      range.setValues([[1, 2], [3, 4]]);
      const lock = LockService.getDocumentLock();
      lock.tryLock(10);
      SpreadsheetApp.flush();
      lock.releaseLock();
      PropertiesService.getDocumentProperties().getProperty('x');
    }`);
    host.call('go');
    expect(host.calls.log.map(({ member }) => member)).toEqual([
      'Range.getValues',
      'Range.setValues',
      'Lock.tryLock',
      'SpreadsheetApp.flush',
      'Lock.releaseLock',
      'Properties.getProperty',
    ]);
    expect(host.calls.count).toBe(6);
  });

  test('parameters that fit no overload get the live message', () => {
    expect(() => run(`SpreadsheetApp.getActiveSheet().getRange('A1').setValues(5);`)).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => run(`SpreadsheetApp.getActiveSheet().getRange('A1', 2);`)).toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(() => run(`SpreadsheetApp.getActiveSheet().getRange('A1').setValues([[undefined]]);`)).toThrow(
      "don't match the method signature",
    );
  });

  test('errors of services are errors of the realm named Exception', () => {
    expect(
      run(
        `try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, e.message]; }`,
      ),
    ).toEqual([true, 'Exception', 'The starting row of the range is too small.']);
  });

  test('the n-th call can fail before it takes effect, or after', () => {
    const host = hostOf(`function go(value) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(value); }`);
    host.faults.failCall(1, 'before', 'Service Spreadsheets failed');
    expect(() => host.call('go', ['a'])).toThrow('Service Spreadsheets failed');
    expect(host.values('Sheet1', 'A1')).toEqual([['']]);
    host.faults.failMember('Range.setValue', 'after');
    expect(() => host.call('go', ['b'])).toThrow('Service Spreadsheets failed while accessing document.');
    expect(host.values('Sheet1', 'A1')).toEqual([['b']]);
    host.call('go', ['c']);
    expect(host.values('Sheet1', 'A1')).toEqual([['c']]);
  });

  test('somebody can edit between a read and a write', () => {
    const host = hostOf(`function go() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const seen = sheet.getRange('A1').getValue();
      sheet.getRange('B1').setValue(seen);
      return [seen, sheet.getRange('A1').getValue()];
    }`);
    host.edit.type('Sheet1', 'A1', 'trước');
    host.faults.beforeCall('Range.setValue', () => host.edit.type('Sheet1', 'A1', 'sau'));
    expect(host.call('go')).toEqual(['trước', 'sau']);
  });

  test('the token that Apps Script scans comments for is refused', () => {
    expect(() => hostOf(`// ${'@'}OnlyCurrentDoc\nfunction go() {}`)).toThrow('which Apps Script acts upon');
  });
});
