/** Books made by the first build are read for good: settings, scores, tasks and documents come back as they went in. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPassport, SCHEMA } from '../../src/book/journal/passport.ts';
import { parseBook } from '../../src/book/parse-book.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import { readXlsx } from '../../src/host/preview/preview.ts';
import { get, records } from '../documents/desk.ts';
import { callsFrom, sampleOf } from '../setup/cases.ts';
import { ADDIN, call, click, rowsOf } from '../workbook/book.ts';
import { contentOf, writtenContent } from './content.ts';

const FOLDER = new URL('v0/', import.meta.url);
const NAMES = ['empty', 'sample', 'issued', 'own-columns', 'adjusted'] as const;
/** The file as a person would bring it back: a new spreadsheet of its own. */
function bookFrom(name: (typeof NAMES)[number]): Host {
  const blank = createHost({ addinDir: ADDIN });
  const { book } = readXlsx(readFileSync(new URL(`${name}.xlsx`, FOLDER)), blank.model.book);
  const host = createHost({ addinDir: ADDIN, state: { ...blank.state(), book } });
  host.open();
  return host;
}

describe.each(NAMES)('%s', (name) => {
  test('is read as it was written', () => {
    const host = bookFrom(name);
    const book = parseBook(get(host, 'readBook', {}));
    expect(JSON.parse(JSON.stringify(contentOf(book, records(host))))).toEqual(writtenContent(name));
    expect(book.problems).toEqual([]);
  });

  test('“Tạo sổ chấm điểm” adds what is missing and takes nothing away', () => {
    const host = bookFrom(name);
    const cells = (tab: string): unknown[] => rowsOf(host, tab).flat().filter(String);
    const before = host.tabs.map((sheet) => [sheet.name, cells(sheet.name)] as const);
    click(host, 'Tạo sổ chấm điểm');
    for (const [tab, values] of before) expect([tab, cells(tab)]).toEqual([tab, expect.arrayContaining(values)]);
  });
});

describe.each(NAMES)('%s, once the sidebar was opened', (name) => {
  test('is of the form of today and says what it said, whatever run was broken off', () => {
    const whole = bookFrom(name);
    prepareTasks(whole);
    const calls = whole.calls.count;
    const upgraded = (host: Host): unknown => {
      const content = contentOf(parseBook(get(host, 'readBook', {})), records(host));
      // Tasks that had no id have one; what a person typed stands as it stood.
      return { ...content, tasks: content.tasks.map(([, ...task]) => task) };
    };
    const { tasks, ...others } = writtenContent(name);
    const today = tasks.map(([, ...task]) => task.map((cell) => (cell === 'Dự thảo' ? 'Đề xuất' : cell)));
    expect(JSON.parse(JSON.stringify(upgraded(whole)))).toEqual({ ...others, tasks: today });
    expect(passportOf(whole)).toMatchObject({ schema: SCHEMA });
    for (const n of sampleOf(callsFrom(1, calls), 3)) {
      const host = bookFrom(name);
      host.faults.failCall(n, n % 2 === 0 ? 'before' : 'after');
      prepareTasks(host);
      host.faults.clear();
      prepareTasks(host);
      expect([n, upgraded(host)]).toEqual([n, upgraded(whole)]);
      expect([n, passportOf(host)]).toEqual([n, expect.objectContaining({ schema: SCHEMA })]);
    }
  });
});

const passportOf = (host: Host) => readPassport(String(host.values('Lệnh', 'A1')[0]?.[0]));
const prepareTasks = (host: Host) => call(host, 'prepareTasks', { who: 'Lê Văn Nam', zone: 'Asia/Ho_Chi_Minh' });

test('what the office put in beside the add-in’s own columns stands where it stood', () => {
  const host = bookFrom('own-columns');
  expect(rowsOf(host, 'Chấm điểm')[0]).toContain('Người theo dõi');
  expect(rowsOf(host, 'Chấm điểm').flat()).toContain('Dòng ghi riêng của xã, không có mã');
  expect(rowsOf(host, 'Nhiệm vụ')[0]).toContain('Số thứ tự riêng');
  expect(rowsOf(host, 'Thông tin chung').flat()).toContain('Số điện thoại văn phòng');
  expect(rowsOf(host, 'Danh bạ của xã')).toEqual(
    [
      ['Họ và tên', 'Số máy'],
      ['Nguyễn Thị Hoa', '0900 000 001'],
    ].map((row) => expect.arrayContaining(row)),
  );
});
