/** "Nhật ký" follows its headers: whoever moves a column there finds the next line in the same order. */
import { describe, expect, it } from 'vitest';
import { LOG } from '../../src/book/tabs/log.ts';
import type { Host } from '../../src/host/host.ts';
import { get } from '../documents/desk.ts';
import { rowsOf, sampleBook } from './book.ts';

const HEADERS = LOG.columns.map(({ header }) => header);

/** A line more, as it stands under the headers. */
function nextLine(host: Host): Record<string, unknown> {
  const before = rowsOf(host, LOG.name).length;
  get(host, 'writeTarget', { score: String(80 + before), rank: '', year: '2023' });
  const rows = rowsOf(host, LOG.name);
  expect(rows).toHaveLength(before + 1);
  const titles = rows.find((row) => row.includes('Thời điểm')) ?? [];
  return Object.fromEntries(titles.map((title, x) => [String(title), rows.at(-1)?.[x]]));
}

const WRITTEN = {
  'Thời điểm': expect.stringMatching(/^\d\d:\d\d:\d\d ngày /),
  'Người sửa': 'canbo@example.com',
  'Mục được sửa': expect.stringContaining('Thông tin chung'),
  'Mã yêu cầu': expect.stringMatching(/^l\d+$/),
};

describe('a line of the log', () => {
  it('stands under the headers as they are', () => {
    expect(nextLine(sampleBook())).toMatchObject(WRITTEN);
  });

  it('follows a column that was moved, and leaves one of the office’s own alone', () => {
    const host = sampleBook();
    host.edit.insertColumns(LOG.name, 2);
    host.edit.type(LOG.name, 'B1', 'Ý kiến');
    host.edit.moveColumn(LOG.name, 8, 1);
    const line = nextLine(host);
    expect(Object.keys(line).slice(0, 3)).toEqual(['Mã yêu cầu', 'Thời điểm', 'Ý kiến']);
    expect(line).toMatchObject({ ...WRITTEN, 'Ý kiến': '' });
  });

  it('follows headers below a title', () => {
    const host = sampleBook();
    host.edit.insertRows(LOG.name, 1);
    host.edit.type(LOG.name, 'A1', 'Nhật ký của xã');
    host.edit.moveColumn(LOG.name, 2, 5);
    expect(nextLine(host)).toMatchObject(WRITTEN);
  });

  it('has all that it says where a column is gone or has another name: it comes again behind the others', () => {
    const host = sampleBook();
    host.edit.type(LOG.name, 'B1', 'Ai');
    host.edit.deleteColumns(LOG.name, 4);
    const line = nextLine(host);
    expect(line).toMatchObject({ ...WRITTEN, Ai: '' });
    expect(Object.keys(line).filter((title) => title !== '')).toEqual([
      ...HEADERS.map((header) => (header === 'Người sửa' ? 'Ai' : header)).filter(
        (header) => header !== 'Mục được sửa',
      ),
      'Người sửa',
      'Mục được sửa',
    ]);
  });
});
