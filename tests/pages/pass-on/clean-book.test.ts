/** The copy that goes up: nothing of people, all of the result, in a file that is a book again. */
import { describe, expect, it } from 'vitest';
import { parseBook } from '../../../src/book/parse-book.ts';
import { positionsIn } from '../../../src/core/person-name.ts';
import { assess } from '../../../src/core/result/assess.ts';
import type { Host } from '../../../src/host/host.ts';
import { readWorkbook } from '../../../src/intake/files/workbook.ts';
import { writeXlsx } from '../../../src/pages/kit/xlsx-file.ts';
import { cleanBook, PASSED_NAMES, type PlainTab, type Removed } from '../../../src/pages/pass-on/clean-book.ts';
import { readCopy } from '../../../src/pages/pass-on/copy-file.ts';
import { createCleaner, type Found } from '../../../src/pages/pass-on/names.ts';
import { get, make, records } from '../../documents/desk.ts';
import { rowsOf, sampleBook } from '../../workbook/book.ts';

const columnOf = (host: Host, tab: string, header: string): string =>
  String.fromCharCode(65 + (rowsOf(host, tab)[0] ?? []).indexOf(header));

const SECRETS = [
  'Nguyễn Thị Hoa',
  'Trần Văn B',
  'Lò Thị Mai',
  'Phạm Minh Đức',
  '0912 345 678',
  'hoa.nt@langson.gov.vn',
  'canbo@example.com',
  '012345678901',
  'Ghi riêng',
  'sổ tay riêng',
];

/** A sample in which people stand wherever they may. */
function withPeople(): Host {
  const host = sampleBook();
  make(host);
  const [row] = records(host);
  get(host, 'noteDocuments', {
    records: [{ request: row?.['request'] ?? '', signer: 'Phạm Minh Đức', shared: 'hoa.nt@langson.gov.vn' }],
    drop: [],
  });
  const type = (tab: string, header: string, line: number, text: string): void => {
    host.edit.type(tab, `${columnOf(host, tab, header)}${line}`, text);
  };
  type('Đơn vị', 'Người phụ trách', 2, 'Nguyễn Thị Hoa');
  type('Đơn vị', 'Điện thoại', 2, '0912 345 678');
  type('Đơn vị', 'Thư điện tử', 2, 'hoa.nt@langson.gov.vn');
  type('Nhiệm vụ', 'Người thực hiện', 2, 'Công chức Trần Văn B; Lò Thị Mai');
  type('Nhiệm vụ', 'Lãnh đạo chỉ đạo', 2, 'Phó Chủ tịch UBND xã');
  type('Nhiệm vụ', 'Kết quả thực hiện', 2, 'Trần Văn B đã gửi hoa.nt@langson.gov.vn, gọi 0912 345 678');
  type('Chấm điểm', 'Ghi chú', 3, 'Hồ sơ của bà Lò Thị Mai, CCCD 012345678901');
  const own = String.fromCharCode(65 + (rowsOf(host, 'Nhiệm vụ')[0] ?? []).length);
  host.edit.paste('Nhiệm vụ', `${own}1`, [['Ghi riêng'], ['sổ tay riêng']]);
  host.edit.addSheet('Sổ tay');
  host.edit.type('Sổ tay', 'A1', 'sổ tay riêng');
  return host;
}

const copyOf = (host: Host) =>
  readCopy(async () => undefined, ((name: string, input: object) =>
    Promise.resolve(get(host, name as 'readTab', input as { name: string }))) as Parameters<typeof readCopy>[1]);

describe('the copy that goes up', () => {
  it('holds nothing of people, and is the same book in all figures and tasks', async () => {
    const host = withPeople();
    const before = parseBook(get(host, 'readBook', {}));
    const { book, left } = await copyOf(host);
    expect(left).toEqual(expect.arrayContaining(['Nhật ký', 'Lệnh', 'Mẫu văn bản', 'Sổ tay']));
    const told = JSON.stringify(book.tabs);
    for (const secret of SECRETS) expect([secret, told.includes(secret)]).toEqual([secret, false]);

    const { own } = readWorkbook(writeXlsx(book.tabs));
    if (!own || 'problem' in own) throw new Error('no book');
    const after = parseBook(own.book.cells);
    const resultOf = ({ settings, rows, tasks }: typeof before) => {
      const { fields, total, differences } = assess({ settings, rows, tasks });
      // A remark of people's own may name somebody; it is no figure.
      return JSON.parse(
        JSON.stringify({ fields, total, differences }, (key, value) =>
          ['remark', 'parent'].includes(key) ? undefined : value,
        ),
      );
    };
    expect(resultOf(after)).toEqual(resultOf(before));
    const figures = ({ rows }: typeof before) =>
      rows.map(({ code, title, max, score, self, cause }) => ({ code, title, max, score, self, cause }));
    expect(figures(after)).toEqual(figures(before));
    const orders = ({ tasks }: typeof before) =>
      tasks.map(({ codes, measure, lead, cooperating, due, target, status, progress, gain }) => {
        return { codes, measure, lead, cooperating, due, target, status, progress, gain };
      });
    expect(orders(after)).toEqual(orders(before));
    expect(after.tasks[0]?.supervisor).toBe('Phó Chủ tịch UBND xã');
    expect(after.tasks[0]?.person).toBe('Công chức');
  });

  it('leaves the book itself as it was, and says what stayed behind', async () => {
    const host = withPeople();
    const state = JSON.stringify(host.state().book.sheets.map(({ cells }) => cells));
    const { book } = await copyOf(host);
    expect(JSON.stringify(host.state().book.sheets.map(({ cells }) => cells))).toBe(state);
    const removed = (tab: string, column?: string): Removed | undefined =>
      book.removed.find((one) => one.tab === tab && one.column === column);
    expect(removed('Đơn vị', 'Người phụ trách')?.cells).toBe(1);
    expect(removed('Nhiệm vụ', 'Ghi riêng')?.cells).toBe(1);
    expect(removed('Văn bản', 'Người ký')?.cells).toBe(1);
    expect(removed('Nhiệm vụ')?.found).toEqual([
      { kind: 'email', text: 'hoa.nt@langson.gov.vn' },
      { kind: 'phone', text: '0912 345 678' },
      { kind: 'name', text: 'Trần Văn B' },
    ]);
    expect(removed('Chấm điểm')?.found.map(({ kind }) => kind)).toEqual(['identity', 'name']);
  });

  it('leaves out rows of settings that are the office’s own, and what stands above the headers', () => {
    const rows = [
      ['Người lập: Lê Văn C', '', ''],
      ['Mục', 'Giá trị', 'Hướng dẫn'],
      ['Người ký', 'Lê Văn C', ''],
      ['Năm chấm điểm', '2025', ''],
      ['Số điện thoại trực', 'Lê Văn C', ''],
    ];
    const tabs: PlainTab[] = [{ name: 'Thông tin chung', rows }];
    const { tabs: [settings] = [], removed } = cleanBook(tabs);
    expect(settings?.rows).toEqual([
      ['Mục', 'Giá trị', 'Hướng dẫn'],
      ['Người ký', '', ''],
      ['Năm chấm điểm', '2025', ''],
    ]);
    expect(removed.map(({ column }) => column)).toEqual(['Người ký', 'Số điện thoại trực']);
  });

  it('leaves a tab behind in whose first rows its headers are not found', () => {
    const tabs: PlainTab[] = [
      {
        name: 'Đơn vị',
        rows: [
          ['Phòng', 'Cán bộ'],
          ['Văn phòng', 'lê thị hoa'],
        ],
      },
      {
        name: 'Thông tin chung',
        rows: [
          ['Mục', 'Giá trị'],
          ['Năm chấm điểm', '2025'],
          ['', 'Hoa, máy lẻ 12'],
        ],
      },
    ];
    const { tabs: passed, removed } = cleanBook(tabs);
    expect(passed.map(({ name }) => name)).toEqual(['Thông tin chung']);
    expect(passed[0]?.rows).toEqual([
      ['Mục', 'Giá trị'],
      ['Năm chấm điểm', '2025'],
    ]);
    expect(removed.map(({ column, cells }) => [column, cells])).toEqual([['dòng không có tên mục', 1]]);
  });

  it('keeps the name of the office where a cell about people names it', () => {
    const tabs: PlainTab[] = [
      {
        name: 'Thông tin chung',
        rows: [
          ['Mục', 'Giá trị'],
          ['Cơ quan ban hành', 'UBND xã Đồi Thông'],
        ],
      },
      {
        name: 'Nhiệm vụ',
        rows: [
          ['Nhiệm vụ, giải pháp', 'Người thực hiện', 'Kết quả thực hiện', 'Điểm dự kiến tăng'],
          ['Rà soát ở xã Đồi Thông', 'Chủ tịch UBND xã Đồi Thông Lý A Páo', 'LÝ A PÁO đã làm', 0.5],
        ],
      },
    ];
    const { tabs: passed } = cleanBook(tabs);
    expect(passed[0]?.rows[1]).toEqual(['Cơ quan ban hành', 'UBND xã Đồi Thông']);
    expect(JSON.stringify(passed[1]?.rows)).not.toMatch(/páo/i);
    expect(JSON.stringify(passed[1]?.rows)).toContain('Rà soát ở xã Đồi Thông');
  });

  it('never takes the log, the journal or the files along', () => {
    for (const name of ['Nhật ký', 'Lệnh', 'Mẫu văn bản']) expect(PASSED_NAMES).not.toContain(name);
  });
});

describe('a text', () => {
  const clean = (text: string, people: string[] = [], units: string[] = []): [string, Found[]] => {
    const found: Found[] = [];
    return [createCleaner(people, units).clean(text, found), found];
  };

  it.each([
    ['Quyết định 15/QĐ-UBND ngày 05/02/2024, 1.234.567,5 đồng, mã 000.00.12.H37'],
    ['Phó Chủ tịch Ủy ban nhân dân xã, Văn phòng HĐND và UBND, đồng chí Bí thư Đảng ủy'],
    ['Tiêu chí 3.4.1 đạt 1,5/2,5; https://dichvucong.gov.vn/p/home/dvc-trang-chu.html'],
    ['ngày 01.02.2026 10:30, 100/120 hồ sơ, 0,85'],
  ])('without people stays letter by letter: %s', (text) => {
    expect(clean(text)).toEqual([text, []]);
  });

  it('keeps a unit whose name is written like a person’s', () => {
    expect(clean('Trạm Y Tế lập danh sách', ['Trạm Y Tế'], ['Trạm Y Tế'])).toEqual(['Trạm Y Tế lập danh sách', []]);
  });

  const PEOPLE = [
    'Nguyễn An Khang và Trần Mỹ Linh',
    'LÊ MINH CƯỜNG',
    'Phạm Thúy - Chủ tịch',
    'Lý Hoà (Văn phòng)',
    'đỗ minh tú',
  ];
  it.each([
    ['Nguyễn An Khang', 'Trần  Mỹ Linh', 'Trần\nMỹ Linh', 'TRẦN MỸ LINH', 'trần mỹ linh', 'Tran My Linh'],
    ['Lê Minh Cường', 'LÊ MINH CƯỜNG', 'Phạm Thuý', 'PHẠM THÚY', 'Lý Hòa', 'Đỗ Minh Tú'],
    ['Giàng Thị Dợ', 'Lò Văn Pánh'],
  ])('without the names that the book knows or that tell themselves: %s, %s …', (...names) => {
    for (const name of names)
      expect([name, clean(`Giao ${name} lập.`, PEOPLE)[0]]).toEqual([name, 'Giao [họ tên] lập.']);
  });

  it.each([
    'ông Long đã nộp',
    'Đ/C Nguyễn Thành Long đã nộp',
    'ÔNG NGUYỄN THÀNH LONG đã nộp',
    'ông: Nguyễn Thành Long đã nộp',
    'chị Mùa Thị Sua đã nộp',
  ])('without who follows a form of address: %s', (text) => {
    expect(clean(text)[0]).toMatch(/^\S+ \[họ tên\] đã nộp$/);
  });

  it.each([
    [
      '024.3825.1234',
      '(024) 3825 1234',
      '+84 912 345 678',
      '0912 34 56 78',
      '0912345678',
      '09 1234 5678',
      '0205.381.2345',
    ],
  ])('without a telephone number in any of its ways: %s …', (...numbers) => {
    for (const number of numbers)
      expect(clean(`Gọi ${number}/${number}, zalo.me/${number}.`)[0]).toBe(
        'Gọi [số điện thoại]/[số điện thoại], zalo.me/[số điện thoại].',
      );
    expect(clean('CCCD 036 089 001 234, CMND số 123456789')[0]).toBe('CCCD [số định danh], CMND số [số định danh]');
  });

  it.each([
    ['đồng chí Ủy viên Ban Thường vụ; đồng chí Phó Trưởng ban; anh hùng; chị em phụ nữ; đc Giao'],
    ['trường Nguyễn Thị Minh Khai, xã Nguyễn Văn Linh; phường Bà Rịa; đặc khu Cô Tô'],
    ['84.912.345.678 đồng; 0,123 456; 120.345.678; 0123/QĐ-UBND; 01.02.2026 10:30; 000.00.15.H03-240105-0004'],
  ])('with nobody in it stays letter by letter, though it looks like it: %s', (text) => {
    expect(clean(text, PEOPLE)).toEqual([text, []]);
  });

  it('knows a name however its letters are composed, and only as whole words', () => {
    expect(clean('Giao Trần Minh B. Trần Minh Bình đã nhận'.normalize('NFD'), ['Trần Minh B'])[0]).toBe(
      'Giao [họ tên]. Trần Minh Bình đã nhận',
    );
  });
});

it('of a cell about people the positions stay, and nothing else', () => {
  expect(positionsIn('Chủ tịch Nguyễn Văn A; Công chức Tư pháp - hộ tịch')).toBe(
    'Chủ tịch; Công chức Tư pháp - hộ tịch',
  );
  for (const [cell, positions] of [
    ['Chủ tịch UBND xã NGUYỄN VĂN AN', 'Chủ tịch UBND xã'],
    ['Chủ tịch Nguyễn Văn An (phụ trách chung)', 'Chủ tịch'],
    ['Phó Chủ tịch Lê Thị Thanh Hà phụ trách văn xã', 'Phó Chủ tịch'],
    ['Chủ tịch Nguyễn Văn An và Phó Chủ tịch Trần Thị Bình', 'Chủ tịch; Phó Chủ tịch'],
    ['Trưởng phòng: Nguyễn văn An', 'Trưởng phòng'],
    ['Kế toán Lê thị hoa 0912345678', 'Kế toán'],
    ['Công chức Tư pháp anh Tuấn, an@xa.gov.vn', 'Công chức Tư pháp'],
    ['Chuyên viên an.nv@xa.gov.vn', 'Chuyên viên'],
    ['Trưởng bản Lò Văn Pánh', 'Trưởng bản'],
    ['Phó Trưởng Phòng Kinh tế; Trưởng thôn 5', 'Phó Trưởng Phòng Kinh tế; Trưởng thôn 5'],
    ['Văn phòng HĐND và UBND, Chủ tịch HĐND', 'Văn phòng HĐND và UBND; Chủ tịch HĐND'],
  ])
    expect([cell, positionsIn(cell ?? '')]).toEqual([cell, positions]);
  for (const cell of ['nguyễn văn a', 'Nguyễn Văn A', 'anh Tám, chị Ba', '']) expect(positionsIn(cell)).toBe('');
});
