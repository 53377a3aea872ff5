import { describe, expect, test } from 'vitest';
import { hostOf, run, SCOPES } from './addin.ts';

const without = (name: string) => SCOPES.filter((scope) => !scope.endsWith(name));

describe('scopes', () => {
  test('a call whose scope the manifest does not list is refused', () => {
    expect(() => run('SpreadsheetApp.getActive();', { scopes: without('currentonly') })).toThrow(
      'You do not have permission to call SpreadsheetApp.getActive. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
    expect(() =>
      run(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));`, { scopes: without('ui') }),
    ).toThrow(
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
    expect(() => run('Session.getActiveUser();', { scopes: without('email') })).toThrow('auth/userinfo.email');
    expect(() => run(`Drive.Files.list({});`, { scopes: without('drive.file') })).toThrow('auth/drive.file');
  });

  test.each([
    ['DocumentApp.create("x")', 'auth/documents'],
    ['DriveApp.createFile("a", "b")', 'auth/drive'],
    ['UrlFetchApp.fetch("https://example.com")', 'auth/script.external_request'],
    ['MailApp.sendEmail("a", "b", "c")', 'auth/script.send_mail'],
    ['SpreadsheetApp.openById("x")', 'auth/spreadsheets'],
  ])('%s needs a scope the add-in does not ask for', (call, scope) => {
    expect(() => run(`${call};`)).toThrow(scope);
  });

  test('Drive is there only when the manifest enables the advanced service', () => {
    expect(run('return typeof Drive;', { drive: false })).toBe('undefined');
    expect(run('return typeof Drive;')).toBe('object');
  });
});

describe('authorization modes of onOpen', () => {
  const menu = `SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'go').addSeparator().addItem('B', 'go').addToUi();`;

  test('NONE: a menu, but no properties and no spreadsheet', () => {
    const host = hostOf(`function onOpen(e) { ${menu} }\nfunction go() {}`);
    expect(host.open('NONE')[0]?.entries).toHaveLength(3);
    const peeking = hostOf(`function onOpen(e) { PropertiesService.getDocumentProperties(); }`);
    expect(() => peeking.open('NONE')).toThrow(
      'You do not have permission to call PropertiesService.getDocumentProperties',
    );
    expect(() => hostOf(`function onOpen(e) { SpreadsheetApp.getActive(); }`).open('NONE')).toThrow(
      'You do not have permission',
    );
    expect(() => peeking.open('LIMITED')).not.toThrow();
  });

  test('LIMITED: no sidebar, no Drive', () => {
    const host = hostOf(`function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); }`);
    expect(() => host.open('LIMITED')).toThrow('You do not have permission to call Ui.showSidebar');
    expect(() => hostOf(`function onOpen() { Drive.Files.list({}); }`).open()).toThrow('You do not have permission');
  });

  test('the event tells the mode, comparable with ScriptApp.AuthMode', () => {
    const host = hostOf(
      `function onOpen(e) { console.log(String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE); }`,
    );
    host.open('NONE');
    expect(host.last.log).toEqual(['log: NONE true']);
  });

  test('onInstall calls onOpen with FULL', () => {
    const host = hostOf(
      `function onInstall(e) { onOpen(e); }\nfunction onOpen(e) { console.log(String(e.authMode)); }`,
    );
    host.install();
    expect(host.last.log).toEqual(['log: FULL']);
  });
});

describe('custom functions are read-only', () => {
  const inCell = (body: string) => {
    const host = hostOf(`/** @customfunction */\nfunction PROBE() { ${body} }`);
    host.edit.type('Sheet1', 'A1', '=PROBE()');
    return host.read('Sheet1', 'A1')[0]?.[0];
  };

  test.each([
    [
      `SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1);`,
      'You do not have permission to call Range.setValue',
    ],
    ['SpreadsheetApp.getUi();', 'You do not have permission to call SpreadsheetApp.getUi'],
    ['Drive.Files.list({});', 'You do not have permission to call Drive.Files.list'],
    [`SpreadsheetApp.openById('x');`, 'You do not have permission to call SpreadsheetApp.openById'],
    ['Session.getActiveUser();', 'You do not have permission to call Session.getActiveUser'],
  ])('%s', (body, message) => {
    expect(inCell(body)?.value).toBe('#ERROR!');
    expect(inCell(body)?.error?.message).toContain(message);
  });

  test('Utilities and the cache may be used', () => {
    expect(
      inCell(`CacheService.getScriptCache().put('a', 'b'); return CacheService.getScriptCache().get('a');`)?.value,
    ).toBe('b');
  });
});
