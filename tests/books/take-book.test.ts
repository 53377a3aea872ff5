/** A downloaded book in an empty one: what comes along, what is in the way, what happens when Google breaks off. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DownloadedBook } from '../../src/book/downloaded.ts';
import { SCHEMA } from '../../src/book/journal/passport.ts';
import { parseBook } from '../../src/book/parse-book.ts';
import type { Host } from '../../src/host/host.ts';
import { writeXlsx } from '../../src/host/preview/preview.ts';
import { readWorkbook } from '../../src/intake/files/workbook.ts';
import { ask, get, records } from '../documents/desk.ts';
import { callsFrom, sampleOf } from '../setup/cases.ts';
import { click, emptyBook, rowsOf, sampleBook } from '../workbook/book.ts';
import { contentOf, writtenContent } from './content.ts';

const FOLDER = new URL('v0/', import.meta.url);

const readBytes = (bytes: Uint8Array) => readWorkbook(new Uint8Array(bytes)).own;

function bookIn(bytes: Uint8Array): DownloadedBook {
  const own = readBytes(bytes);
  if (!own || 'problem' in own) throw new Error(own?.problem ?? 'no book of the add-in');
  return own.book;
}

const frozen = (name: string): DownloadedBook => bookIn(readFileSync(new URL(`${name}.xlsx`, FOLDER)));

function newBook(): Host {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  return host;
}

const take = (host: Host, { tabs, withoutAddresses }: DownloadedBook) =>
  ask(host, 'takeBook', { tabs, withoutAddresses });
const bookOf = (host: Host) => parseBook(get(host, 'readBook', {}));

describe.each(['empty', 'sample', 'issued', 'own-columns', 'adjusted'])('the first build’s book %s', (name) => {
  it('comes back into a spreadsheet that is no book yet', () => {
    const host = emptyBook();
    expect(take(host, frozen(name))).toMatchObject({ ok: true });
    const book = bookOf(host);
    expect(JSON.parse(JSON.stringify(contentOf(book, records(host))))).toEqual(writtenContent(name));
    expect(book.problems).toEqual([]);
  });
});

describe('what the office put in', () => {
  it('comes along: columns, rows and settings of its own; tabs of its own are named', () => {
    const own = frozen('own-columns');
    const host = newBook();
    expect(take(host, own)).toMatchObject({ ok: true });
    const scores = rowsOf(host, 'Chấm điểm', 'A1:V60');
    expect(scores[0]).toContain('Người theo dõi');
    expect(scores.flat()).toContain('Dòng ghi riêng của xã, không có mã');
    expect(rowsOf(host, 'Nhiệm vụ', 'A1:V60')[0]).toContain('Số thứ tự riêng');
    expect(rowsOf(host, 'Thông tin chung').flat()).toContain('Số điện thoại văn phòng');
    expect(own.notes).toContain(
      'Trang riêng của cơ quan không được đưa vào: “Danh bạ của xã”. Hãy chép sang bằng tay nếu cần.',
    );
  });

  const CELLS = [
    ['1.10', '1.10'],
    ["'0912 000 001", '0912 000 001'],
    ["''nháy đơn", "'nháy đơn"],
    ["'=1+1", '=1+1'],
    ['0,5', 0.5],
    ['50%', 0.5],
    ['=1/4', 0.25],
    ['dòng một\ndòng hai', 'dòng một\ndòng hai'],
    ['TRUE', true],
    ['  lùi vào', '  lùi vào'],
    ['_x000A_', '_x000A_'],
  ] as const;

  it('is what it was: codes, numbers, percents, line breaks, words that look like something else; formulas as values', () => {
    const host = sampleBook();
    host.edit.paste('Nhiệm vụ', 'U1', [['Cột riêng'], ...CELLS.map(([typed]) => [typed])]);
    host.edit.paste('Nhiệm vụ', 'V1', [['Ngày riêng'], ['31/12/2025']]);
    host.edit.type('Chấm điểm', 'P3', '=1+1');
    const own = bookIn(writeXlsx(host));
    const other = newBook();
    take(other, own);
    const rows = rowsOf(other, 'Nhiệm vụ', 'A1:V20');
    const column = (header: string): unknown[] => rows.slice(1).map((row) => row[rows[0]?.indexOf(header) ?? -1]);
    expect(column('Cột riêng').slice(0, CELLS.length)).toEqual(CELLS.map(([, value]) => value));
    expect(column('Ngày riêng')[0]).toBeInstanceOf(Date);
    const [[day, percent] = []] = [
      [other.read('Nhiệm vụ', 'V2')[0]?.[0]?.display, other.read('Nhiệm vụ', 'U7')[0]?.[0]?.display],
    ];
    expect([day, percent]).toEqual(['31/12/2025', '50,00%']);
    expect(own.notes).toEqual([
      'Trang “Chấm điểm”: 1 ô có công thức của cơ quan được đưa vào bằng giá trị đang hiện.',
      'Trang “Nhiệm vụ”: 1 ô có công thức của cơ quan được đưa vào bằng giá trị đang hiện.',
    ]);
  });
});

describe('a book without addresses', () => {
  it('stays one where it is taken over, from the line of the taking over on', () => {
    const host = sampleBook();
    get(host, 'noteAddresses', { noted: false });
    const other = newBook();
    const before = rowsOf(other, 'Nhật ký').length;
    take(other, bookIn(writeXlsx(host)));
    expect(get(other, 'aboutBook', {})).toMatchObject({ notesAddresses: false });
    const lines = rowsOf(other, 'Nhật ký').slice(before);
    expect(lines.filter((line) => line.includes('Nạp sổ từ tệp')).map(([, who]) => who)).toEqual(['Người dùng']);
  });

  it('is none where it notes them, whatever the file does not say', () => {
    const host = newBook();
    take(host, bookIn(writeXlsx(sampleBook())));
    expect(get(host, 'aboutBook', {})).toMatchObject({ notesAddresses: true });
  });

  it('changes nothing in a book that is refused', () => {
    const host = sampleBook();
    get(host, 'noteAddresses', { noted: false });
    const other = sampleBook();
    other.edit.type('Chấm điểm', 'A3', '1.1');
    expect(take(other, bookIn(writeXlsx(host)))).toMatchObject({ ok: false });
    expect(get(other, 'aboutBook', {})).toMatchObject({ notesAddresses: true });
  });
});

describe('a book in which somebody worked', () => {
  it.each([
    ['Chấm điểm', 'A3', '1.1'],
    ['Nhiệm vụ', 'B2', 'Việc của xã'],
    ['Thông tin chung', 'B2', 'Ủy ban nhân dân xã Khác'],
    ['Đơn vị', 'A2', 'Văn phòng khác'],
    ['Lời văn', 'B3', 'Lời văn khác'],
    ['Chấm điểm', 'T5', 'ghi chú bên lề'],
  ])('is left as it is, and the tab %s (%s) is named', (tab, cell, text) => {
    const host = newBook();
    host.edit.type(tab, cell, text);
    const before = JSON.stringify(host.spreadsheet);
    const answer = take(host, frozen('sample'));
    expect(answer).toMatchObject({ ok: false, code: 'filled', message: expect.stringContaining(`Trang “${tab}”`) });
    expect(JSON.stringify(host.spreadsheet)).toBe(before);
    expect(get(host, 'takeBook', { tabs: frozen('sample').tabs, look: true })).toEqual({ filled: [tab] });
  });
});

describe('taking a book over', () => {
  it('leaves what “Nhật ký” says already, and puts the lines of the file below', () => {
    const host = newBook();
    const [, made] = rowsOf(host, 'Nhật ký');
    const own = bookIn(writeXlsx(sampleBook()));
    take(host, own);
    const told = own.tabs.find(({ name }) => name === 'Nhật ký')?.rows ?? [];
    const lines = rowsOf(host, 'Nhật ký', 'A2:F100').filter(([time]) => time !== '');
    expect(lines[0]?.slice(0, 3)).toEqual(made?.slice(0, 3));
    expect(told.length).toBeGreaterThan(0);
    expect(lines.slice(1, 1 + told.length).map(([time]) => time)).toEqual(told.map(([time]) => time));
  });

  it('is completed by doing it again, wherever Google broke off', () => {
    const own = frozen('adjusted');
    const start = newBook();
    for (const { name, maxRows } of start.model.book.sheets) start.edit.deleteRows(name, 101, maxRows - 100);
    const state = start.state();
    const whole = emptyBook({ state });
    take(whole, own);
    const book = bookOf(whole);
    const calls = whole.calls.count;
    take(whole, own);
    const { count } = whole.calls;
    expect(count).toBeGreaterThan(20);
    for (const n of sampleOf(callsFrom(1, calls + count), 8)) {
      const host = emptyBook({ state });
      host.faults.failCall(n, n % 2 === 0 ? 'before' : 'after');
      take(host, own);
      host.faults.clear();
      expect([n, take(host, own)]).toEqual([n, { ok: true, result: { filled: [] } }]);
      expect([n, bookOf(host)]).toEqual([n, book]);
      expect(records(host)).toEqual(records(whole));
    }
  });

  it('takes no more service calls for a long book than for a short one', () => {
    const counts = [200, 600].map((rows) => {
      const host = newBook();
      host.edit.paste(
        'Chấm điểm',
        'A3',
        Array.from({ length: rows }, (_, i) => [`${1 + Math.floor(i / 20)}.${1 + (i % 20)}`, `Mục ${i}`, '1']),
      );
      const other = newBook();
      expect(take(other, bookIn(writeXlsx(host)))).toMatchObject({ ok: true });
      return other.calls.count;
    });
    // A tab may have to be made longer once, and is then read anew.
    expect((counts[1] ?? 0) - (counts[0] ?? 0)).toBeLessThanOrEqual(6);
    expect(counts[0]).toBeLessThanOrEqual(140);
  });
});

/** A book with something changed by hand before it is downloaded. */
function changed(change: (host: Host) => void): Uint8Array {
  const host = sampleBook();
  change(host);
  return writeXlsx(host);
}

function withPassport(host: Host, passport: unknown): void {
  if (!host.model.book.sheetNamed('Lệnh')) host.edit.addSheet('Lệnh');
  host.edit.type('Lệnh', 'A1', typeof passport === 'string' ? passport : JSON.stringify(passport));
}

describe('a file', () => {
  it('that lost “Chấm điểm” or its header row says so', () => {
    const lost = changed((host) => host.edit.deleteSheet('Chấm điểm'));
    expect(readBytes(lost)).toEqual({ problem: expect.stringContaining('thiếu trang “Chấm điểm”') });
    const headless = changed((host) => host.edit.deleteRows('Nhiệm vụ', 1));
    expect(readBytes(headless)).toEqual({ problem: expect.stringContaining('thiếu trang “Nhiệm vụ”') });
  });

  it('with a passport is known by it, its renamed headers too', () => {
    const bytes = changed((host) => {
      ask(host, 'prepareTasks', { who: 'Lê Văn Nam', zone: 'Asia/Ho_Chi_Minh' });
      host.edit.type('Nhiệm vụ', 'C1', 'Đơn vị phụ trách');
    });
    const { schema, cells, newer, notes } = bookIn(bytes);
    const told = 'Trang “Nhiệm vụ”: cột “Đơn vị phụ trách” được đọc là cột “Chủ trì”.';
    expect([schema, newer, notes]).toEqual([SCHEMA, undefined, [told]]);
    expect(parseBook(cells).tasks).toEqual(bookOf(sampleBook()).tasks);
  });

  it('of a newer add-in is read, with a sentence, and a passport that is none changes nothing', () => {
    const passport = { cchc: { schema: SCHEMA + 1, book: 'b1', spreadsheet: 's1' } };
    const { newer, schema } = bookIn(changed((host) => withPassport(host, passport)));
    expect([schema, newer]).toEqual([SCHEMA + 1, expect.stringMatching(/^Sổ này do bản tiện ích mới hơn tạo/)]);
    for (const text of ['{"cchc":', '{"cchc":{}}', 'ghi chú', '[]'])
      expect(bookIn(changed((host) => withPassport(host, text)))).toMatchObject({ schema: 0 });
  });

  it('of anybody else is no book, even with tabs of such names', () => {
    const host = emptyBook();
    const [{ name = '' } = {}] = host.tabs;
    host.edit.paste(name, 'A1', [
      ['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm đạt'],
      ['1', 'Chỉ đạo', '10', '8'],
    ]);
    host.edit.addSheet('Nhiệm vụ');
    host.edit.paste('Nhiệm vụ', 'A1', [['Việc', 'Hạn']]);
    expect(readBytes(writeXlsx(host))).toBeUndefined();
  });
});
