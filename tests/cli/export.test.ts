import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/host/preview/preview.ts';
import { GUARD } from '../../src/province/export/csv.ts';
import { TABLE_NAMES, type TableName } from '../../src/province/export/tables.ts';
import { HAS_DUCKDB, openDataSet } from '../province/export/duck.ts';
import { readCsv } from '../province/export/read-csv.ts';
import { unitBook } from '../province/unit-books.ts';
import { testFolder } from '../setup/folder.ts';
import { BRIEFLY } from '../setup/programs.ts';
import { loadedSample, rowsOf, sampleBook } from '../workbook/book.ts';
import { table } from '../year/book.ts';

const CLI = join(dirname(fileURLToPath(import.meta.url)), '../../build/cli');
const PROGRAM = join(CLI, 'export.mjs');
const folder = testFolder('cchc-export-');
let count = 0;

type Files = Readonly<Record<string, string | Buffer>>;

/** Files in a folder of their own, given to the program in their order. */
function inFolder(files: Files): string[] {
  const place = join(folder, `in-${count++}`);
  mkdirSync(place);
  return Object.entries(files).map(([name, content]) => {
    writeFileSync(join(place, name), content);
    return join(place, name);
  });
}

function run(paths: readonly string[], out = join(folder, `out-${count++}`)) {
  const options = { encoding: 'utf8', cwd: folder } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...BRIEFLY, PROGRAM, ...paths, '--out', out],
    options,
  );
  const rows = (name: TableName): Record<string, string>[] => readCsv(readFileSync(join(out, `${name}.csv`), 'utf8'));
  return { status, stdout, said: stderr.trim().split('\n').filter(Boolean), out, rows };
}

const exported = (files: Files) => run(inFolder(files));

/** The test's known result of 2023, or the sample that people load, with settings and cells changed. */
function book(
  settings: Readonly<Record<string, string>> = {},
  cells: Readonly<Record<string, string>> = {},
  isLoaded = false,
) {
  const host = isLoaded ? loadedSample() : sampleBook();
  for (const [label, value] of Object.entries(settings)) {
    const row = 2 + table(host, 'Thông tin chung').findIndex((one) => one['Mục'] === label);
    host.edit.type('Thông tin chung', `B${row}`, value);
  }
  for (const [address, value] of Object.entries(cells)) {
    const [tab = '', cell = ''] = address.split('!');
    host.edit.type(tab, cell, value);
  }
  return writeXlsx(host);
}

function workbook(rows: unknown[][], title = 'Biểu 1'): Buffer {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows), title);
  return write(made, { type: 'buffer', bookType: 'xlsx' });
}

const OF_MANY = [
  ['KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
  ['STT', 'Đơn vị', 'Nhóm', 'Lĩnh vực 1', 'Lĩnh vực 2', 'Tổng điểm', 'Xếp hạng'],
  [1, 'Xã An Sơn', 'Xã', 10, 8.25, 18.25, 1],
  [2, 'Xã Tân Lập', 'Xã', 9, 8, 17, 2],
  [3, 'Phường Bình Hòa', 'Phường', 12, 8, 20, 1],
];

describe('npm run export', () => {
  it('writes what a book holds: the same figures as everywhere, by round, with tasks, evidence and documents', () => {
    const { status, said, rows, out } = exported({ 'so.xlsx': book() });
    expect([status, said]).toEqual([0, []]);
    expect(readdirSync(out).toSorted()).toEqual(
      [...TABLE_NAMES.map((name) => `${name}.csv`), 'schema.sql', 'views.sql'].toSorted(),
    );
    const [submission] = rows('submission');
    expect(submission).toMatchObject({
      ...{ year: '2023', kind: 'book', is_counted: 'true', is_leading: 'true', basis: 'published', file: 'so.xlsx' },
      ...{ total_max: '100', total_score: '81.9', total_lost: '18.1', self_total: '90.9', unexplained: '0.1' },
      ...{ published_rank: '13', published_of: '20' },
    });
    expect(rows('unit')).toMatchObject([
      { unit_id: submission?.['unit_id'], name: 'Ủy ban nhân dân thị trấn Đồng Mỏ' },
    ]);
    const items = rows('result').filter(({ level }) => level === 'leaf');
    expect(items.find(({ code }) => code === '3.4.1')).toMatchObject({ max_points: '2.5', score: '1.5', lost: '1' });
    expect(rows('result').find(({ level }) => level === 'difference')).toMatchObject({ code: '7', lost: '0.1' });
    expect(rows('task')).toHaveLength(7);
    expect(rows('document')).toContainEqual(
      expect.objectContaining({ document_number: '202/QĐ-UBND', document_date: '2024-01-15' }),
    );
    const known = new Set(rows('criterion').map(({ criteria_set_id, code }) => `${criteria_set_id} ${code}`));
    for (const one of [...rows('score'), ...rows('task_criterion'), ...items])
      expect(known).toContain(`${one['criteria_set_id']} ${one['code']}`);
  });

  it('reads every unit of a published table, with its group and its rank', () => {
    const { status, said, rows } = exported({ 'cong-bo.xlsx': workbook(OF_MANY) });
    expect([status, said]).toEqual([0, []]);
    const names = new Map(rows('unit').map(({ unit_id = '', name }) => [unit_id, name]));
    const found = rows('submission').map((one) => [
      names.get(one['unit_id'] ?? ''),
      ...[one['year'], one['group_name'], one['total_score'], one['published_rank'], one['kind']],
    ]);
    expect(found).toEqual([
      ['Xã An Sơn', '2025', 'Xã', '18.25', '1', 'published'],
      ['Xã Tân Lập', '2025', 'Xã', '17', '2', 'published'],
      ['Phường Bình Hòa', '2025', 'Phường', '20', '1', 'published'],
    ]);
  });

  it('tells of a published result what its plan tells', () => {
    const rows = [
      ['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Lý do'],
      ['2', 'CẢI CÁCH THỂ CHẾ', 8, 8, 6.5, ''],
      ['2.1', 'Ban hành văn bản', 3, 3, 3, ''],
      ['2.2', 'Rà soát văn bản', 5, 5, 3.5, 'bỏ sót 04 văn bản'],
      ['3', 'CẢI CÁCH THỦ TỤC', 10, 9, 7.25, ''],
      ['', 'Tổng cộng', 18, 17, 13.75, ''],
    ];
    const [path = ''] = inFolder({ 'ket-qua.xlsx': workbook([['UBND xã An Sơn năm 2025'], ...rows]) });
    const { rows: exportedRows } = run([path]);
    const args = [...BRIEFLY, join(CLI, 'plan.mjs'), path, '--json', '--out', join(folder, 'ke-hoach')];
    const plan = JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
    const [submission] = exportedRows('submission');
    const number = (text = ''): number | null => (text === '' ? null : Number(text));
    expect([submission?.['total_max'], submission?.['total_score'], submission?.['total_lost']].map(number)).toEqual([
      plan.total.max,
      plan.total.score,
      plan.total.lost,
    ]);
    expect(plan.total).toMatchObject({ max: 18, score: 13.75, lost: 4.25 });
    const figures = (level: string) =>
      exportedRows('result')
        .filter((row) => row['level'] === level)
        .map(({ code, max_points, score, lost }) => [code, number(max_points), number(score), number(lost)]);
    const told = (all: { code: string; max: number; score: number; lost: number }[]) =>
      all.map(({ code, max, score, lost }) => [code, max, score, lost]);
    expect(figures('field')).toEqual(told(plan.fields));
    expect(figures('leaf').filter(([code]) => String(code).includes('.'))).toEqual(told(plan.items));
  });

  it('a unit is one, whether its book, a table or a table without levels names it; what is published leads', () => {
    const bare = OF_MANY.map((row) => row.map((cell) => (cell === 'Xã An Sơn' ? 'An Sơn' : cell)));
    const own = book({ 'Cơ quan ban hành': 'UBND xã An Sơn', 'Năm chấm điểm': '2025' });
    const { rows } = exported({ 'bang.xlsx': workbook(bare), 'so.xlsx': own });
    expect(rows('unit').map(({ name }) => name)).toEqual(['UBND xã An Sơn', 'Xã Tân Lập', 'Phường Bình Hòa']);
    const [unit] = rows('unit');
    const both = rows('submission').filter(({ unit_id }) => unit_id === unit?.['unit_id']);
    expect(
      both.map(({ kind, is_counted, is_leading, group_name }) => [kind, is_counted, is_leading, group_name]),
    ).toEqual([
      ['book', 'true', 'false', 'xã, thị trấn'],
      ['published', 'true', 'true', 'Xã'],
    ]);
  });

  it('a text that a spreadsheet would run is none in the file, and itself in the views', async () => {
    const text = '=HYPERLINK("http://x.vn";"bấm")';
    const { rows, out } = exported({ 'so.xlsx': book({}, { 'Nhiệm vụ!B2': `'${text}` }) });
    expect(rows('task')[0]?.['measure']).toBe(`${GUARD}${text}`);
    if (!HAS_DUCKDB) return;
    const database = await openDataSet(out);
    expect(await database.rows('SELECT measure FROM cchc.task LIMIT 1')).toEqual([{ measure: text }]);
    database.close();
  });

  it('names of people who carry tasks out, watch over them or sign stay in the book', () => {
    const people = { 'Nhiệm vụ!E2': 'Hoàng Thị Người', 'Nhiệm vụ!F2': 'Lê Văn Lãnh' };
    const { out } = exported({ 'so.xlsx': book({ 'Người ký': 'Trần Văn Ký' }, people) });
    const all = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    expect(all.filter((content) => /Hoàng Thị Người|Lê Văn Lãnh|Trần Văn Ký/.test(content))).toEqual([]);
  });
});

describe('what is not as it should be is named, and the rest goes on', () => {
  it('the same commune twice: the later file counts, nothing is lost', () => {
    const { status, said, rows } = exported({
      'a.xlsx': book(),
      'b.xlsx': book({}, { 'Nhiệm vụ!B2': 'Khác' }),
    });
    expect(status).toBe(0);
    expect(said).toEqual([expect.stringMatching(/^a\.xlsx \(.*Đồng Mỏ\): .*tệp “b\.xlsx” đứng sau được tính/)]);
    const submissions = rows('submission');
    expect(submissions.map(({ file, is_counted, is_leading }) => [file, is_counted, is_leading])).toEqual([
      ['a.xlsx', 'false', 'false'],
      ['b.xlsx', 'true', 'true'],
    ]);
    expect(submissions[0]?.['note']).toContain('đứng sau được tính');
    expect(new Set(rows('task').map(({ submission_id }) => submission_id)).size).toBe(2);
    expect(rows('unit')).toHaveLength(1);
  });

  it('the same file twice is taken once', () => {
    const bytes = book();
    const { said, rows } = exported({ 'a.xlsx': bytes, 'b.xlsx': bytes });
    expect(said).toEqual([expect.stringMatching(/^b\.xlsx: .*giống hệt tệp “a\.xlsx”/)]);
    expect(rows('submission').map(({ state }) => state)).toEqual([expect.any(String), 'same-file']);
    expect(rows('task')).toHaveLength(7);
  });

  it('corrupt and missing files among many', () => {
    const paths = inFolder({ 'a.xlsx': book(), 'hong.xlsx': book().subarray(0, 9000), 'z.xlsx': book({}, {}, true) });
    const { status, said, rows } = run([...paths, 'khong-co.xlsx']);
    expect(status).toBe(0);
    expect(said).toEqual([
      expect.stringMatching(/^hong\.xlsx: Không mở được tệp/),
      expect.stringMatching(/^khong-co\.xlsx: Không tìm thấy tệp/),
    ]);
    const states = rows('submission').map(({ file, state, total_score, is_counted }) => [
      file,
      state,
      total_score,
      is_counted,
    ]);
    expect(states).toEqual([
      ['a.xlsx', expect.any(String), '81.9', 'true'],
      ['hong.xlsx', 'unreadable', '', 'false'],
      ['z.xlsx', expect.any(String), '87.25', 'true'],
      ['khong-co.xlsx', 'unreadable', '', 'false'],
    ]);
  });

  it('files of one name in two folders are told apart', () => {
    const [first = ''] = inFolder({ 'so.xlsx': book() });
    const [second = ''] = inFolder({ 'so.xlsx': book().subarray(0, 9000) });
    const { said, rows } = run([first, second]);
    expect(said).toEqual([expect.stringContaining(`${second}: Không mở được tệp`)]);
    expect(rows('submission').map(({ file }) => file)).toEqual([first, second]);
  });

  it('two units of one name: in one table nobody knows which is which, of two provinces they are two', () => {
    const twice = OF_MANY.map((row) => row.map((cell) => (cell === 'Xã An Sơn' ? 'Xã Tân Lập' : cell)));
    const listed = exported({ 'bang.xlsx': workbook(twice) });
    expect(listed.status).toBe(0);
    expect(listed.said).toEqual([expect.stringMatching(/^bang\.xlsx \(Xã Tân Lập\): Bảng có 2 đơn vị cùng tên/)]);
    expect(listed.rows('submission').map(({ state }) => state)).toContain('same-name');
    const of = (province: string) =>
      book({ 'Cơ quan ban hành': 'UBND xã Tân Lập', 'Cơ quan nhận báo cáo': `Sở Nội vụ tỉnh ${province}` });
    const books = exported({ 'a.xlsx': of('Lạng Sơn'), 'b.xlsx': of('Bắc Ninh') });
    expect(books.said).toEqual([expect.stringMatching(/^b\.xlsx .*được tính cho một đơn vị riêng/)]);
    expect(books.rows('unit')).toHaveLength(2);
    expect(books.rows('submission').map(({ is_counted }) => is_counted)).toEqual(['true', 'true']);
  });

  it('a book without its year, and one without its office: their figures are there and counted nowhere', () => {
    const { said, rows } = exported({
      'khong-nam.xlsx': book({ 'Năm chấm điểm': '' }),
      'khong-ten.xlsx': book({ 'Cơ quan ban hành': '' }),
    });
    expect(said).toEqual([
      expect.stringMatching(/^khong-nam\.xlsx .*Chưa ghi năm chấm điểm/),
      expect.stringMatching(/^khong-ten\.xlsx: Không ghi đơn vị nào/),
    ]);
    const found = rows('submission').map(({ year, unit_id, state, is_counted, is_leading }) => [
      year,
      unit_id !== '',
      state,
      is_counted,
      is_leading,
    ]);
    expect(found).toEqual([
      ['', true, 'no-year', 'false', 'false'],
      ['2023', false, 'no-unit', 'false', 'false'],
    ]);
    expect(rows('task')).toHaveLength(14);
  });

  it('the result of another index', () => {
    const ddci = [['KẾT QUẢ ĐÁNH GIÁ NĂNG LỰC CẠNH TRANH CẤP XÃ (DDCI) NĂM 2025'], ...OF_MANY.slice(1)];
    const subject = 'công bố Chỉ số chuyển đổi số (DTI) năm 2023';
    const { said, rows } = exported({
      'a.xlsx': book(),
      'ddci.xlsx': workbook(ddci),
      'dti.xlsx': book({ 'Quyết định công bố kết quả: trích yếu': subject }),
    });
    expect(said).toEqual([
      expect.stringMatching(/^dti\.xlsx .*kết quả của chỉ số chuyển đổi số \(DTI\)/),
      expect.stringMatching(/^ddci\.xlsx: .*DDCI.*không được đưa vào/),
    ]);
    expect(
      rows('submission')
        .map(({ state }) => state)
        .filter((state) => state === 'other-index'),
    ).toHaveLength(2);
    expect(rows('unit')).toHaveLength(1);
  });

  it('nothing that can be taken: each is named, exit 2, and nothing is written', () => {
    const { status, stdout, said, out } = exported({ 'a.xlsx': 'PK and no more', 'b.txt': 'Không có số nào ở đây.' });
    expect([status, stdout, existsSync(out)]).toEqual([2, '', false]);
    expect(said).toEqual([
      expect.stringMatching(/^a\.xlsx: Không mở được/),
      expect.stringMatching(/^b\.txt: Không đọc được chắc chắn số điểm nào/),
      expect.stringMatching(/không ghi gì\.$/),
    ]);
  });
});

describe('where it is written', () => {
  it.each([
    ['a file', () => join(folder, 'tep.txt')],
    ['a folder below a file', () => join(folder, 'tep.txt', 'du-lieu')],
    ['nothing', () => ''],
    ['a name no disk takes', () => join(folder, 'x'.repeat(300))],
    ['a place where no folder can be made', () => '/proc/cchc/du-lieu'],
  ])('%s is refused with one sentence and exit 2, and nothing is written', (_, out) => {
    const paths = inFolder({ 'a.xlsx': book() });
    writeFileSync(join(folder, 'tep.txt'), 'giữ');
    const before = readdirSync(folder).toSorted();
    const { status, stdout, said } = run(paths, out());
    expect([status, stdout, said.length]).toEqual([2, '', 1]);
    expect(said[0]).toMatch(/--out/);
    expect(readdirSync(folder).toSorted()).toEqual(before);
  });

  it('takes the place of the data set before, and leaves other files alone', () => {
    const out = join(folder, 'lan-hai');
    run(inFolder({ 'a.xlsx': book() }), out);
    writeFileSync(join(out, 'ghi-chu.txt'), 'giữ');
    const second = run(inFolder({ 'a.xlsx': book({}, {}, true) }), out);
    expect(second.status).toBe(0);
    expect(second.rows('submission')).toMatchObject([{ total_score: '87.25' }]);
    expect(readdirSync(out)).toContain('ghi-chu.txt');
    expect(readdirSync(out)).toHaveLength(TABLE_NAMES.length + 3);
  });

  it('what an export left that was killed goes, and that of one which runs stays', () => {
    const out = join(folder, 'bi-ngat');
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    for (const one of [pid, process.pid]) mkdirSync(join(out, `.cchc-${one}`), { recursive: true });
    expect(run(inFolder({ 'a.xlsx': book() }), out).status).toBe(0);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([`.cchc-${process.pid}`]);
  });

  it('a folder that stands under the name of a file is told, and all stays as it was', () => {
    const out = join(folder, 'co-thu-muc');
    mkdirSync(join(out, 'task.csv'), { recursive: true });
    const { status, said } = run(inFolder({ 'a.xlsx': book() }), out);
    expect([status, said]).toEqual([2, [expect.stringContaining('thư mục tên “task.csv”')]]);
    expect(readdirSync(out)).toEqual(['task.csv']);
  });

  it.skipIf(process.platform === 'win32')(
    'a disk that takes no more: one sentence, exit 2, and the data set before stays whole',
    () => {
      const out = join(folder, 'day-dia');
      const paths = inFolder({ 'a.xlsx': book() });
      run(paths, out);
      const before = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
      // No file may be longer than four blocks of 1 KB: what the disk answers is another error than when it is full, on the same way.
      const more = inFolder({ 'a.xlsx': book({}, {}, true) });
      const command = `ulimit -f 4; exec "$@"`;
      const args = ['-c', command, 'bash', process.execPath, ...BRIEFLY, PROGRAM, ...more, '--out', out];
      const { status, stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8' });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^Không ghi được vào thư mục .*--out\.$/)]);
      expect(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')])).toEqual(before);
    },
  );
});

describe('of a book that lost a column', () => {
  const without = (tab: string, header: string): Buffer => {
    const host = sampleBook();
    const at = rowsOf(host, tab, 'A1:Z1')[0]?.indexOf(header) ?? -1;
    host.edit.deleteColumns(tab, at + 1, 1);
    return writeXlsx(host);
  };

  it('that points hang on nothing is exported, and it is told which', () => {
    const { said, rows } = exported({ 'so.xlsx': without('Chấm điểm', 'Điểm tối đa'), 'ca.xlsx': book() });
    expect(said[0]).toContain('so.xlsx');
    expect(said[0]).toContain('Trang Chấm điểm không còn cột Điểm tối đa.');
    expect(rows('submission').map(({ state, is_counted }) => [state, is_counted])).toEqual([
      ['unreadable', 'false'],
      ['complete', 'true'],
    ]);
  });

  it('that tells which tasks cover a loss no task is exported, and what is covered is not known', () => {
    const { said, rows } = exported({ 'so.xlsx': without('Nhiệm vụ', 'Trạng thái') });
    expect(said.join(' ')).toContain('Trang Nhiệm vụ không còn cột Trạng thái.');
    expect(rows('task')).toEqual([]);
    expect(rows('submission')).toMatchObject([{ state: 'columns-missing', total_score: '81.9', covered: '' }]);
  });
});

describe('two units of one name', () => {
  const scored = (id: string, group: string, year = '2025') =>
    Buffer.from(unitBook({ settings: { issuer: 'UBND xã Tân Lập', yearScored: year, rankGroup: group }, id }));

  it('are told apart by their books, each counted, and the doubt is told', () => {
    const { said, rows } = exported({ 'a.xlsx': scored('b1', 'Xã'), 'b.xlsx': scored('b2', 'Miền núi') });
    expect(rows('submission').map(({ is_counted }) => is_counted)).toEqual(['true', 'true']);
    expect(new Set(rows('submission').map(({ unit_id }) => unit_id)).size).toBe(2);
    expect(said).toEqual([expect.stringContaining('b.xlsx (UBND xã Tân Lập): Có nhiều đơn vị tên “UBND xã Tân Lập”')]);
  });

  it('are one where it is the same book, sent again or of another year', () => {
    const { rows } = exported({ 'a.xlsx': scored('b1', 'Xã'), 'b.xlsx': scored('b1', 'Miền núi', '2024') });
    expect(rows('unit')).toHaveLength(1);
  });
});
