import { describe, expect, it } from 'vitest';
import { parseBook } from '../../src/book/parse-book.ts';
import type { BookCells } from '../../src/book/plain-table.ts';
import { printPlace } from '../../src/core/place.ts';
import type { Host } from '../../src/host/host.ts';
import { call, emptyBook, rowsOf, sampleBook } from './book.ts';

const readBook = (host: Host) => parseBook(call(host, 'readBook', {}).result as BookCells);

const row = (code: string, max: number, score: number | 'KAD', more: object = {}) => ({
  code,
  title: `Mục ${code}`,
  max,
  score,
  ...more,
});

describe('applyResult', () => {
  it('updates known codes where they stand and adds new ones below', () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'O4', 'Quyết định 15');
    const applied = call(host, 'applyResult', { rows: [row('1.5', 3, 2), row('8', 5, 5)], settings: {} });
    expect(applied).toMatchObject({ ok: true, result: { updated: 1, added: 1, settings: 0 } });
    const rows = rowsOf(host, 'Chấm điểm');
    expect(rows[3]?.slice(0, 3)).toEqual(['1.5', 'Sáng kiến, giải pháp mới trong cải cách hành chính', 3]);
    expect([rows[3]?.[9], rows[3]?.[14]]).toEqual([2, 'Quyết định 15']);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['8', 'Mục 8', 5]);
  });

  it('keeps formulas that people wrote into the columns it fills', () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'J3', '=17-3');
    call(host, 'applyResult', { rows: [row('1.5', 3, 2)], settings: {} });
    expect(host.read('Chấm điểm', 'J3')[0]?.[0]?.formula).toBe('=17-3');
  });

  it('writes text as text: no formula, no number, no date', () => {
    const host = sampleBook();
    const causes = ['=1+1', '+84', '15/01/2024', '1e3', "'quoted", '@x'];
    call(host, 'applyResult', {
      rows: causes.map((cause, i) => ({ ...row(`9.${i + 1}`, 1, 0), title: '=HYPERLINK("x")', cause })),
      settings: {},
    });
    const rows = rowsOf(host, 'Chấm điểm').slice(-causes.length);
    expect(rows.map((cells) => cells[13])).toEqual(causes);
    expect(rows.map((cells) => cells[1])).toEqual(causes.map(() => '=HYPERLINK("x")'));
  });

  it('fills only blank settings', () => {
    const host = sampleBook();
    call(host, 'applyResult', { rows: [], settings: { 'Địa danh': 'Nơi khác', 'Người ký': 'Nguyễn Văn A' } });
    const settings = Object.fromEntries(rowsOf(host, 'Thông tin chung').map(([label, value]) => [label, value]));
    expect([settings['Địa danh'], settings['Người ký']]).toEqual(['Đồng Mỏ', 'Nguyễn Văn A']);
  });

  it('makes the tabs that an empty book has not yet', () => {
    const host = emptyBook();
    const answer = call(host, 'applyResult', { rows: [row('1', 1, 1)], settings: { 'Địa danh': 'Đồng Mỏ' } });
    expect(answer).toMatchObject({ ok: true, result: { updated: 0, added: 1, settings: 1 } });
    expect(
      rowsOf(host, 'Chấm điểm')
        .find(([code]) => code === '1')
        ?.slice(0, 3),
    ).toEqual(['1', 'Mục 1', 1]);
    const settings = Object.fromEntries(rowsOf(host, 'Thông tin chung').map(([label, value]) => [label, value]));
    expect(settings['Địa danh']).toBe('Đồng Mỏ');
  });

  it('keeps what somebody typed since the page read the book, and names it', () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'J4', '0,75');
    const rows = [row('1.5', 3, 2, { cause: 'Chưa có sáng kiến', seen: { score: 0, cause: 'khác' } })];
    const before = rowsOf(host, 'Chấm điểm')[3];
    const answer = call(host, 'applyResult', { rows, settings: {} });
    expect(answer).toMatchObject({
      result: {
        kept: [
          'Trang Chấm điểm, tiêu chí 1.5, cột Điểm đạt: đang ghi “0,75”, văn bản ghi “2”',
          `Trang Chấm điểm, tiêu chí 1.5, cột Nguyên nhân: đang ghi “${before?.[13]}”, văn bản ghi “Chưa có sáng kiến”`,
        ],
      },
    });
    expect(rowsOf(host, 'Chấm điểm')[3]).toEqual(before);
  });

  it('gives up at once when somebody else is writing', () => {
    const host = sampleBook();
    const release = host.holdLock('document', 'nguoikhac@example.com');
    const answer = call(host, 'applyResult', { rows: [row('1', 1, 1)], settings: {} });
    release();
    expect(answer).toMatchObject({
      ok: false,
      code: 'busy',
      message: expect.stringContaining('Có người khác đang ghi'),
    });
  });
});

describe('the door', () => {
  it('refuses what is not in its table and what does not fit', () => {
    const host = sampleBook();
    expect(call(host, 'constructor', {}).ok).toBe(false);
    expect(call(host, 'deleteAll', {}).message).toContain('“deleteAll”');
    expect(call(host, 'applyResult', { rows: 'x' }).message).toContain('“rows”');
  });
});

describe('readBook', () => {
  it('reads settings, rows and tasks by header, wherever columns were moved', () => {
    const host = sampleBook();
    const before = readBook(host);
    host.edit.moveColumn('Nhiệm vụ', 7, 1);
    host.edit.insertColumns('Chấm điểm', 3);
    host.edit.insertRows('Thông tin chung', 1);
    const after = readBook(host);
    const places = (value: unknown) => JSON.stringify(value).replace(/"place":\d+/g, '');
    expect(places(after)).toBe(places(before));
  });

  it('names the row and column of what it cannot read', () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'J4', 'ba điểm');
    host.edit.type('Chấm điểm', 'A6', '2.a');
    host.edit.type('Nhiệm vụ', 'A2', '1.5; x');
    const { problems } = readBook(host);
    expect(problems.map(({ place }) => printPlace(place))).toEqual([
      'Chấm điểm, dòng 4, cột Điểm đạt',
      'Chấm điểm, dòng 6, cột Mã',
      'Nhiệm vụ, dòng 2, cột Tiêu chí',
    ]);
    expect(problems[0]?.message).toContain('“ba điểm” không phải là số');
  });

  it('reads deadlines as the day the cell shows, in whatever zone the book is', () => {
    const host = sampleBook();
    host.edit.setTimeZone('America/Los_Angeles');
    const { tasks, problems } = readBook(host);
    expect(tasks[0]?.due?.text).toBe('30/06/2024');
    expect(problems.map(({ code }) => code)).toContain('time-zone');
  });
});
