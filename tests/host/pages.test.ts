import { describe, expect, test } from 'vitest';
import { hostOf, run } from './addin.ts';

describe('google.script.run', () => {
  test('carries JSON both ways', () => {
    const host = hostOf('function echo(value) { return { value, array: value.list instanceof Array }; }');
    expect(host.call('echo', [{ list: [1, 'hai', null, true] }])).toEqual({
      value: { list: [1, 'hai', null, true] },
      array: true,
    });
    expect(hostOf('function nothing() {}').call('nothing')).toBeNull();
  });

  test.each([
    ['a Date', 'return { when: new Date() };', 'result.when is a Date'],
    ['undefined', 'return [{ a: undefined }];', 'result[0].a is undefined'],
    ['a function', 'return { go() {} };', 'result.go is a function'],
    ['a service object', 'return SpreadsheetApp.getActive();', 'a service object'],
    ['NaN', 'return [NaN];', 'result[0] is NaN'],
    ['a Map', 'return { a: new Map() };', '[object Map]'],
    ['a circle', 'const a = {}; a.a = a; return a;', 'result.a is circular'],
  ])('%s inside a result is a loud problem', (_, body, message) => {
    expect(() => run(body)).toThrow(message);
  });

  test('arguments that are no JSON are refused before the call', () => {
    const host = hostOf('function echo(value) { return value; }');
    expect(() => host.call('echo', [new Date()])).toThrow('Failed due to illegal value in property: 0');
    expect(() => host.call('echo', [{ f: () => 1 }])).toThrow('illegal value');
  });

  test('private and unknown functions are not found', () => {
    const host = hostOf('function secret_() { return 1; }\nvar shown = function () { return 1; };');
    expect(() => host.call('secret_')).toThrow('Script function not found: secret_');
    expect(() => host.call('shown')).toThrow('Script function not found: shown');
    expect(() => host.call('toString')).toThrow('Script function not found: toString');
  });

  test('an error of the script reaches the page with its message', () => {
    expect(() => run(`throw new Error('Thiếu điểm tối đa');`)).toThrow('Thiếu điểm tối đa');
  });
});

describe('menus', () => {
  test('an item names a top-level function that is not private', () => {
    const opening = (name: string) =>
      hostOf(
        `function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('A', '${name}').addToUi(); }\nfunction go_() {}`,
      );
    expect(() => opening('missing').open()).toThrow('Script function not found: missing');
    expect(() => opening('go_').open()).toThrow('private');
  });

  test('submenus and separators; an item is found by its label or its path', () => {
    const host = hostOf(`function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('CCHC').addItem('Một', 'one').addSeparator().addSubMenu(ui.createMenu('Khác').addItem('Hai', 'two')).addToUi();
    }
    function one() { SpreadsheetApp.getActive().toast('một'); }
    function two() { SpreadsheetApp.getActive().toast('hai', 'Tiêu đề', 3); }`);
    expect(host.runMenu('Một').toasts).toEqual([{ message: 'một', title: '', seconds: 5 }]);
    expect(host.runMenu('CCHC > Khác > Hai').toasts).toEqual([{ message: 'hai', title: 'Tiêu đề', seconds: 3 }]);
    expect(() => host.runMenu('Ba')).toThrow('no menu item "Ba"; there are: CCHC > Một, CCHC > Khác > Hai');
  });
});

describe('dialogs', () => {
  const CODE = `function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Hỏi', 'ask').addItem('Trang', 'show').addToUi(); }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    if (ui.alert('Xóa?', 'Xóa hết số liệu?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return ui.alert('Thôi');
    const answer = ui.prompt('Tên xã', ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() === ui.Button.OK) SpreadsheetApp.getActiveSheet().getRange('A1').setValue(answer.getResponseText());
  }
  function show() {
    const ui = SpreadsheetApp.getUi();
    ui.showSidebar(HtmlService.createHtmlOutputFromFile('tasks').setTitle('Nhiệm vụ'));
    ui.showModalDialog(HtmlService.createHtmlOutputFromFile('tasks').setWidth(900).setHeight(600), 'Kế hoạch');
  }
  function missing() { HtmlService.createHtmlOutputFromFile('nope'); }
  function template() { HtmlService.createTemplateFromFile('tasks').evaluate(); }`;
  const open = () => hostOf(CODE, { pages: { tasks: '<p>xin chào</p>' } });

  test('answers are scripted; a choice without an answer fails', () => {
    const host = open();
    expect(host.runMenu('Hỏi', { answers: ['NO'] }).alerts.map(({ message, answer }) => [message, answer])).toEqual([
      ['Xóa hết số liệu?', 'NO'],
      ['Thôi', 'OK'],
    ]);
    host.runMenu('Hỏi', { answers: ['YES', { text: 'Đồng Mỏ' }] });
    expect(host.values('Sheet1', 'A1')).toEqual([['Đồng Mỏ']]);
    expect(() => host.runMenu('Hỏi')).toThrow('no answer was given for the alert "Xóa hết số liệu?"');
    expect(() => host.runMenu('Hỏi', { answers: ['CANCEL'] })).toThrow('has no button CANCEL');
  });

  test('a sidebar is 300 pixels wide, a dialog as large as it says', () => {
    expect(open().runMenu('Trang').dialogs).toEqual([
      { kind: 'sidebar', title: 'Nhiệm vụ', html: '<p>xin chào</p>', width: 300, height: undefined },
      { kind: 'modal', title: 'Kế hoạch', html: '<p>xin chào</p>', width: 900, height: 600 },
    ]);
  });

  test('only pages of the add-in exist, and no template is evaluated', () => {
    expect(() => open().call('missing')).toThrow('No HTML file named nope was found.');
    expect(() => open().call('template')).toThrow('HtmlTemplate.evaluate is not emulated');
  });
});

describe('locks', () => {
  const CODE = `function take() { return LockService.getDocumentLock().tryLock(500); }
  function wait() { LockService.getScriptLock().waitLock(1000); }
  function careless() { const lock = LockService.getDocumentLock(); lock.tryLock(1); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); lock.releaseLock(); }
  function careful() { const lock = LockService.getDocumentLock(); lock.tryLock(1); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); SpreadsheetApp.flush(); lock.releaseLock(); return lock.hasLock(); }
  function asks() { const lock = LockService.getDocumentLock(); lock.tryLock(1); SpreadsheetApp.getUi().alert('?'); return lock.hasLock(); }`;

  test('a held lock is not given, and the wait passes', () => {
    const host = hostOf(CODE);
    const release = host.holdLock('document');
    expect(host.call('take')).toBe(false);
    expect(host.last.elapsed).toBe(600);
    release();
    expect(host.call('take')).toBe(true);
    // The execution's end gave it back.
    expect(host.call('take')).toBe(true);
    host.holdLock('script');
    expect(() => host.call('wait')).toThrow('Lock timeout: another process was holding the lock for too long.');
  });

  test('flush before release, or the next holder reads old values', () => {
    expect(() => hostOf(CODE).call('careless')).toThrow('without SpreadsheetApp.flush()');
    expect(hostOf(CODE).call('careful')).toBe(false);
  });

  test('an alert drops locks', () => {
    expect(hostOf(CODE).call('asks')).toBe(false);
  });
});
