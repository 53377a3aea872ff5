/** "Giới thiệu": the facts about data name what there is, and a report of a fault holds nothing of the book. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseBook } from '../../../src/book/parse-book.ts';
import { TABS } from '../../../src/book/tabs.ts';
import { DATA_FACTS, personalColumns } from '../../../src/book/texts/data-facts.ts';
import { checkBook, reportOn } from '../../../src/pages/about/findings.tsx';
import { ADDRESSES } from '../../../src/pages/about/texts.ts';
import { get } from '../../documents/desk.ts';
import { sampleBook } from '../../workbook/book.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

describe('the facts about data', () => {
  it('name every column in which people stand, and so does the README', () => {
    const told = DATA_FACTS.flatMap(({ sentences }) => sentences).join(' ');
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const columns = personalColumns();
    expect(columns.map(({ tab }) => tab)).toEqual([
      'Thông tin chung',
      'Nhiệm vụ',
      'Đơn vị',
      'Các xã',
      'Nộp sổ',
      'Thẩm định các xã',
      'Công bố',
      'Theo dõi các xã',
      'Văn bản các xã',
      'Văn bản',
      'Mẫu văn bản',
      'Nhật ký',
      'Lệnh',
    ]);
    for (const { tab, names } of columns) {
      expect(told).toContain(`${tab} (${names.join(', ')})`);
      expect(readme).toContain(`| *${tab}* | ${names.join(', ')} |`);
    }
  });

  it('miss no column that by its header is about a person', () => {
    const about = /người|lãnh đạo|thư điện tử|điện thoại|chia sẻ|cập nhật/i;
    const unmarked = TABS.flatMap(({ name, columns }) =>
      columns
        .filter(({ header, isPersonal }) => about.test(header) && !isPersonal)
        .map(({ header }) => `${name}: ${header}`),
    );
    expect(unmarked).toEqual([]);
  });

  it('say of what is deleted where it still stands', () => {
    const [deleting = ''] = DATA_FACTS.filter(({ id }) => id === 'how-long').map(({ sentences }) =>
      sentences.join(' '),
    );
    for (const place of ['trang Nhật ký', 'trang Lệnh', 'trang Mẫu văn bản', 'Google Drive', 'Nhật ký phiên bản'])
      expect(deleting).toContain(place);
  });

  it('say that nobody vouches for a law being kept', () => {
    const told = DATA_FACTS.flatMap(({ sentences }) => sentences).join(' ');
    expect(told).toContain('không tự nhận là đã đáp ứng quy định nào');
    expect(told).not.toMatch(/(?:bảo đảm|cam kết|đã) tuân thủ/);
  });
});

it('every tab in which the address of whoever works is noted is named where the noting is stopped', () => {
  const host = sampleBook();
  get(host, 'storeTemplate', { kind: 'plan-annex', name: 'mẫu.docx', content: 'UEs=' });
  get(host, 'applyResult', { rows: [], settings: { year: '2022' } });
  const tabs = host
    .state()
    .book.sheets.filter((sheet) => JSON.stringify(sheet).includes(host.user))
    .map(({ name }) => name);
  expect(tabs).toEqual(expect.arrayContaining(['Mẫu văn bản', 'Lệnh', 'Nhật ký']));
  for (const tab of tabs) for (const text of [ADDRESSES.noted, ADDRESSES.off]) expect(text).toContain(tab);
});

it('a report of a fault holds version, form, rows and kinds of problems, and no cell of the book', () => {
  const host = sampleBook();
  host.edit.type('Đơn vị', 'C2', 'Nguyễn Thị Hoa');
  host.edit.type('Chấm điểm', 'J3', 'chín phẩy năm');
  const cells = get(host, 'readBook', {});
  const { form } = get(host, 'aboutBook', {});
  const report = reportOn('1.2.3', cells, form, checkBook(parseBook(cells)));
  expect(report).toContain('phiên bản 1.2.3');
  expect(report).toMatch(/Chấm điểm: \d+ dòng/);
  expect(report).toMatch(/^Vấn đề [a-z-]+ \(\w+\): \d+$/m);
  // Every text of the book but the names of its tabs.
  const texts = [cells.info, cells.scores, cells.tasks, cells.units].flatMap(({ rows }) =>
    rows.flatMap((row) => row.filter((cell) => typeof cell === 'string' && cell.length > 3)),
  );
  expect(texts.length).toBeGreaterThan(100);
  const names = TABS.map(({ name }) => name);
  expect(texts.filter((text) => report.includes(String(text)) && !names.includes(String(text)))).toEqual([]);
});
