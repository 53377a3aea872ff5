/** Who may change what in the host: roles, tabs and ranges protected by somebody else, rights lost in the middle of a run. */
import { describe, expect, test } from 'vitest';
import { PROTECTED } from '../../src/host/book/access.ts';
import type { Doubts, Host } from '../../src/host/host.ts';
import { hostOf } from './addin.ts';

const OTHER = 'khac@example.com';

/** Each function of the script is one call, named by what it does; `s` is the sheet, `b` the book. */
function bookWith(calls: Readonly<Record<string, string>>, doubts: Partial<Doubts> = {}): Host {
  const code = Object.entries(calls).map(
    ([name, body]) =>
      `function ${name}() { const b = SpreadsheetApp.getActive(); const s = b.getSheetByName('A'); ${body}; return 'done'; }`,
  );
  const host = hostOf(code.join('\n'), { sheetName: 'A', doubts });
  host.edit.addSheet('B');
  host.edit.paste('A', 'A1', [
    ['a', 'b', 'c'],
    ['1', '2', '3'],
    ['4', '5', '6'],
    ['7', '8', '9'],
  ]);
  return host;
}

const outcome = (host: Host, name: string, user = OTHER): unknown => {
  try {
    return host.call(name, [], { user });
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
};

/** What changes a sheet in another way than by values. */
const STRUCTURAL = {
  insertRow: 's.insertRowBefore(2)',
  deleteRow: 's.deleteRow(2)',
  deleteColumns: 's.deleteColumns(2, 1)',
  moveRows: "s.moveRows(s.getRange('A2'), 4)",
  setName: "s.setName('C')",
  hideSheet: 's.hideSheet()',
  protectSheet: 's.protect()',
  protectRange: "s.getRange('A1').protect()",
  setDataValidation: "s.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build())",
  setNumberFormat: "s.getRangeList(['A2:A3']).setNumberFormat('@')",
  setNote: "s.getRange('A2').setNote('x')",
  setColumnWidth: 's.setColumnWidth(1, 50)',
  setRowHeight: 's.setRowHeight(2, 50)',
  setFrozenRows: 's.setFrozenRows(1)',
  sort: "s.getRange('A2:C4').sort(1)",
  merge: "s.getRange('A2:B2').merge()",
  appendRow: "s.appendRow(['x'])",
  clear: 's.clearContents()',
  deleteSheet: 'b.deleteSheet(s)',
};

describe('a whole tab protected by somebody else', () => {
  test.each(Object.entries(STRUCTURAL))('refuses %s, and nothing changes', (name, body) => {
    const host = bookWith({ [name]: body });
    host.edit.protect('A', []);
    const before = JSON.stringify(host.state().book);
    expect(outcome(host, name)).toBe(PROTECTED);
    expect(JSON.stringify(host.state().book)).toBe(before);
  });

  test.each(Object.entries(STRUCTURAL))('lets the owner and the named do %s', (name, body) => {
    for (const user of [OTHER, 'canbo@example.com']) {
      const host = bookWith({ [name]: body });
      host.edit.protect('A', [OTHER]);
      expect(outcome(host, name, user)).toBe('done');
    }
  });

  test('leaves other tabs free, and reading', () => {
    const host = bookWith({
      read: "s.getRange('A1').getValues()",
      write: "b.getSheetByName('B').getRange('A1').setValue(1)",
      make: "b.insertSheet('C')",
    });
    host.edit.protect('A', []);
    expect(['read', 'write', 'make'].map((name) => outcome(host, name))).toEqual(['done', 'done', 'done']);
  });
});

describe('a range protected by somebody else', () => {
  const calls = {
    inside: "s.getRange('B3').setValue(1)",
    across: "s.getRange('A2:C4').setValues([[1, 2, 3], [1, 2, 3], [1, 2, 3]])",
    list: "s.getRangeList(['A2', 'B3']).setNumberFormat('@')",
    beside: "s.getRange('C3').setValue(1)",
    above: 's.insertRowBefore(2)',
    below: 's.insertRowAfter(3)',
    between: 's.insertRowAfter(2)',
    deleteIn: 's.deleteRow(3)',
    deleteOff: 's.deleteRow(4)',
    widthOf: 's.setColumnWidth(2, 50)',
    widthOff: 's.setColumnWidth(3, 50)',
    moveOver: "s.moveRows(s.getRange('A4'), 3)",
    moveOff: "s.moveRows(s.getRange('A4'), 2)",
    sort: "s.getRange('A2:C4').sort(1)",
    sortBeside: "s.getRange('C2:C4').sort(3)",
    rename: "s.setName('C')",
    deleteSheet: 'b.deleteSheet(s)',
  };
  const inside = ['inside', 'across', 'list', 'between', 'deleteIn', 'widthOf', 'moveOver', 'sort'];
  const refused = [...inside, 'rename', 'deleteSheet'];

  test.each(Object.keys(calls))('%s', (name) => {
    const host = bookWith(calls);
    host.edit.protect('A', [], 'B2:B3');
    expect(outcome(host, name)).toBe(refused.includes(name) ? PROTECTED : 'done');
  });

  test('refuses hands in the same places', () => {
    const host = bookWith({});
    host.edit.protect('A', [], 'B2:B3');
    host.setUser(OTHER);
    const { edit } = host;
    for (const work of [
      () => edit.type('A', 'B2', 'x'),
      () => edit.paste('A', 'A3', [['x', 'y']]),
      () => edit.insertRows('A', 3),
      () => edit.deleteRows('A', 2),
      () => edit.moveRows('A', 4, 1, 3),
      () => edit.deleteColumns('A', 2),
      () => edit.moveColumn('A', 2, 1),
      () => edit.hideRows('A', 3, 5),
      () => edit.protect('A', [], 'A1:B2'),
    ])
      expect(work).toThrow(PROTECTED);
    edit.insertRows('A', 4);
    edit.deleteRows('A', 5);
    edit.type('A', 'C2', 'x');
  });

  test('of a whole column keeps rows from being put in, also below its end', () => {
    const host = bookWith({ append: 's.insertRowsAfter(s.getMaxRows(), 5)', columns: 's.insertColumnAfter(3)' });
    host.edit.protect('A', [], 'B:B');
    expect([outcome(host, 'append'), outcome(host, 'columns')]).toEqual([PROTECTED, 'done']);
  });

  test('moves with its cells', () => {
    const host = bookWith(calls);
    host.edit.protect('A', [], 'B2:B3');
    host.edit.insertRows('A', 2);
    expect(outcome(host, 'inside')).toBe(PROTECTED);
    host.edit.insertRows('A', 2);
    expect(outcome(host, 'inside')).toBe('done');
  });

  test('says to whom it may be edited; a warning may by every editor', () => {
    const told = (of: string) => `return JSON.stringify(${of})`;
    const host = bookWith({
      warn: "s.getRange('C1').protect().setWarningOnly(true)",
      protections: told('s.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.canEdit())'),
      cells: told("['B1', 'B2', 'A1:C3'].map((cells) => s.getRange(cells).canEdit())"),
      owner: told('b.getOwner().getEmail()'),
    });
    host.edit.protect('A', [], 'B2:B3');
    expect(outcome(host, 'warn')).toBe('done');
    const seenBy = (user: string) => ['protections', 'cells'].map((name) => outcome(host, name, user));
    expect(seenBy(OTHER)).toEqual(['[false,true]', '[true,false,false]']);
    expect(seenBy('canbo@example.com')).toEqual(['[true,true]', '[true,true,true]']);
    host.setUser('xem@example.com', 'viewer');
    expect(seenBy('xem@example.com')).toEqual(['[false,false]', '[false,false,false]']);
    expect(outcome(host, 'owner')).toBe('"canbo@example.com"');
  });
});

describe.each(['viewer', 'commenter'] as const)('a %s', (role) => {
  const everything = {
    ...STRUCTURAL,
    setValue: "s.getRange('A1').setValue(1)",
    insertSheet: "b.insertSheet('C')",
    rename: "b.rename('x')",
    locale: "b.setSpreadsheetLocale('en_US')",
  };

  test.each(Object.entries(everything))('may not %s', (name, body) => {
    const host = bookWith({ [name]: body });
    host.setUser(OTHER, role);
    const before = JSON.stringify(host.state().book);
    expect(outcome(host, name)).toBe(PROTECTED);
    expect(JSON.stringify(host.state().book)).toBe(before);
  });

  test('reads, looks about and asks for a lock', () => {
    const host = bookWith({
      read: "s.getRange('A1').getValues(); b.getSheets()",
      look: "b.setActiveSheet(b.getSheetByName('B')); SpreadsheetApp.flush()",
      lock: 'LockService.getDocumentLock().tryLock(10)',
    });
    host.setUser(OTHER, role);
    expect(['read', 'look', 'lock'].map((name) => outcome(host, name))).toEqual(['done', 'done', 'done']);
  });

  test('has no menu', () => {
    const host = bookWith({ onOpen: "SpreadsheetApp.getUi().createMenu('M').addItem('x', 'onOpen').addToUi()" });
    expect(host.open()).toHaveLength(1);
    host.setUser(OTHER, role);
    expect(host.open()).toEqual([]);
    expect(() => host.runMenu('x')).toThrow('may only read');
  });
});

describe('a right that is taken away', () => {
  const calls = { twice: "s.getRange('A1').setValue('first'); s.getRange('A2').setValue('second')" };

  test('in the middle of a run stops the next write: what was written stays', () => {
    const host = bookWith(calls);
    host.faults.beforeCall(2, () => host.model.access.grant(OTHER, 'viewer'));
    expect(outcome(host, 'twice')).toBe(PROTECTED);
    expect(host.values('A', 'A1:A2')).toEqual([['first'], [1]]);
  });

  test('by a protection set in the middle does, too', () => {
    const host = bookWith(calls);
    host.faults.beforeCall(2, () => host.edit.protect('A', [], 'A2'));
    expect(outcome(host, 'twice')).toBe(PROTECTED);
    expect(host.values('A', 'A1:A2')).toEqual([['first'], [1]]);
  });

  test('and given back lets the person write again', () => {
    const host = bookWith(calls);
    host.setUser(OTHER, 'viewer');
    expect(outcome(host, 'twice')).toBe(PROTECTED);
    host.setUser(OTHER, 'editor');
    expect(outcome(host, 'twice')).toBe('done');
  });
});

describe('what is not settled of a refusal', () => {
  test('its words may be others, for readers others again', () => {
    const host = bookWith(
      { write: "s.getRange('A1').setValue(1)" },
      { refusalWords: 'vietnamese', readerRefusals: 'permission' },
    );
    host.edit.protect('A', []);
    expect(outcome(host, 'write')).toMatch(/được bảo vệ/);
    host.setUser(OTHER, 'viewer');
    expect(outcome(host, 'write')).toMatch(/không có quyền/);
    expect(() => host.edit.type('B', 'A1', 'x')).toThrow(/không có quyền/);
  });

  const ways = {
    read: "s.getRange('A1').setValue(1).setNote('x'); note('written'); s.getRange('A1').getValue(); note('read')",
    flush: "s.getRange('A1').setValue(1); note('written'); SpreadsheetApp.flush(); note('read')",
    end: "s.getRange('A1').setValue(1); note('written')",
    caught: "try { s.getRange('A1').setValue(1); SpreadsheetApp.flush() } catch (e) { note('caught') }",
  };
  const noting = Object.fromEntries(
    Object.entries(ways).map(([name, body]) => [name, `const note = (text) => console.log(text); ${body}`]),
  );

  test.each([
    ['read', ['log: written']],
    ['flush', ['log: written']],
    ['end', ['log: written']],
    ['caught', ['log: caught']],
  ] as const)('a buffered write may be refused late: at the next %s', (name, log) => {
    const host = bookWith(noting, { refusals: 'late' });
    host.edit.protect('A', []);
    expect(outcome(host, name)).toBe(name === 'caught' ? 'done' : PROTECTED);
    expect(host.last.log).toEqual(log);
    expect(host.values('A', 'A1')).toEqual([['a']]);
  });

  test('what makes or moves tabs and rows is refused at once either way', () => {
    const host = bookWith({ insert: "b.insertSheet('C'); console.log('on')" }, { refusals: 'late' });
    host.setUser(OTHER, 'viewer');
    expect([outcome(host, 'insert'), host.last.log]).toEqual([PROTECTED, []]);
  });
});
