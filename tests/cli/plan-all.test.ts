/** `npm run plan -- FILE --all`: a table of many units, and a superior body's own book. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { asFile, provinceSheets } from '../province/province-sheets.ts';
import { scoredBook } from '../province/scored-book.ts';
import { testFolder } from '../setup/folder.ts';
import { BRIEFLY } from '../setup/programs.ts';

const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '../../build/cli/plan.mjs');
const folder = testFolder('cchc-all-');
let count = 0;

function given(content: string | Buffer, ending: string): string {
  const file = join(folder, `tep-${count++}${ending}`);
  writeFileSync(file, content);
  return file;
}

function run(file: string, out = `${file}.out`, options: readonly string[] = ['--json']) {
  const args = [...BRIEFLY, PROGRAM, file, '--all', '--out', out, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr: stderr.trim(), out };
}

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(place.length + 1))
    .sort();

const textOf = async (file: string): Promise<string> => (await mammoth.extractRawText({ path: file })).value;

const TABLE = [
  'Kết quả Chỉ số cải cách hành chính năm 2025 của các xã',
  'STT,Đơn vị,Tổng điểm,Xếp hạng',
  '1,Xã Tân Lập,92.5,1',
  '2,Xã Bình Minh,88.25,2',
  '3,Phường Đồng Mỏ,81,3',
].join('\n');

describe('a table of many units', () => {
  const file = given(TABLE, '.csv');

  it('becomes a plan of each, called by its unit', async () => {
    const { status, stdout, out } = run(file);
    const { documents, failed } = JSON.parse(stdout);
    expect([status, failed]).toEqual([0, []]);
    expect(documents.map(({ unit, total }: { unit: string; total: { score: number } }) => [unit, total.score])).toEqual(
      [
        ['Xã Tân Lập', 92.5],
        ['Xã Bình Minh', 88.25],
        ['Phường Đồng Mỏ', 81],
      ],
    );
    expect(filesIn(out)).toEqual(documents.map(({ document }: { document: string }) => document).sort());
    expect(await textOf(join(out, documents[1].document))).toContain('88,25');
  });

  it('says of rows with one name why they get none', () => {
    const { status, stdout } = run(given(`${TABLE}\n4,xã tân lập,70,4`, '.csv'));
    const { documents, failed } = JSON.parse(stdout);
    expect([status, documents.length, failed.length]).toEqual([1, 2, 2]);
    for (const { message } of failed)
      expect(message).toMatch(/^bảng có 2 dòng cùng tên này .*Hãy ghi tên cho khác nhau/);
  });

  it('done again has the same names, and nothing besides', () => {
    const { out } = run(file);
    const before = filesIn(out);
    rmSync(join(out, before[1] ?? ''));
    expect(run(file, out).status).toBe(0);
    expect(filesIn(out)).toEqual(before);
  });

  it('is refused where it tells of one unit, and with --unit', () => {
    const one = run(given(TABLE.split('\n').slice(0, 3).join('\n'), '.csv'));
    expect([one.status, one.stdout]).toEqual([2, '']);
    expect(one.stderr).toMatch(/không có kết quả của nhiều đơn vị\. Hãy bỏ --all\.$/);
    expect(run(file, undefined, ['--unit', 'Xã Tân Lập'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('into a place that is a file: one sentence, exit 2', () => {
    const out = given('x', '.txt');
    const { status, stdout, stderr } = run(file, out);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/là tệp, không phải thư mục\. Hãy chọn thư mục khác bằng --out\.$/);
    expect(readFileSync(out, 'utf8')).toBe('x');
  });
});

describe('a superior body’s own book', () => {
  const file = given(asFile(provinceSheets(scoredBook(6, { open: 1 }))), '.xlsx');
  const first = run(file);

  it('becomes the decision, and of each unit that is scored to the end slip, notice and draft plan', async () => {
    const { documents, open } = JSON.parse(first.stdout);
    // A unit that waits for points is told, and the run says that it is not whole.
    expect([first.status, open]).toEqual([1, ['Phường Vân Nham']]);
    expect(documents.length).toBe(1 + 3 * 5);
    expect(filesIn(first.out)).toEqual(documents.map(({ document }: { document: string }) => document).sort());
    expect(await textOf(join(first.out, 'quyet-dinh-cong-bo-2026.docx'))).toContain('Điều 3.');
    expect(await textOf(join(first.out, 'phieu-ket-qua/phieu-ket-qua-xa-binh-minh.docx'))).toMatch(
      /UBND\sXÃ\sBÌNH\sMINH/,
    );
    expect(await textOf(join(first.out, 'thong-bao/thong-bao-xa-chi-lang.docx'))).toContain(
      'Kính gửi: Ủy ban nhân dân xã Chi Lăng',
    );
    expect(await textOf(join(first.out, 'ke-hoach/ke-hoach-xa-dong-mo.docx'))).toContain('KẾ HOẠCH');
  });

  it('is worded as the book’s own “Lời văn” has it', async () => {
    const sheets = provinceSheets(scoredBook(2));
    const own = ['Công bố: Điều 1', 'Công bố kết quả do tỉnh viết lại.'];
    const { out } = run(given(asFile({ ...sheets, 'Lời văn': [['Đoạn', 'Nội dung', 'Hướng dẫn'], own] }), '.xlsx'));
    expect(await textOf(join(out, 'quyet-dinh-cong-bo-2026.docx'))).toContain('do tỉnh viết lại');
  });

  it('tells the last day for the plans that is asked for, and no other', async () => {
    const { out } = run(file, `${file}.due`, ['--json', '--due', '30/01/2027']);
    expect(await textOf(join(out, 'thong-bao/thong-bao-xa-chi-lang.docx'))).toContain('30 tháng 01 năm 2027');
    const wrong = run(file, undefined, ['--due', '31/02/2027']);
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toBe('“31/02/2027” không phải là ngày có thật. Hãy ghi hạn gửi kế hoạch như 30/01/2027.');
    const table = run(given(TABLE, '.csv'), undefined, ['--due', '30/01/2027']);
    expect([table.status, table.stdout]).toEqual([2, '']);
    expect(table.stderr).toMatch(/Hãy bỏ --due|hãy bỏ --due/);
  });

  it('broken off and done again has the same names, each document once', () => {
    const before = filesIn(first.out);
    for (const name of before.filter((_, i) => i % 3 === 0)) rmSync(join(first.out, name));
    run(file, first.out);
    expect(filesIn(first.out)).toEqual(before);
  });

  it('says what is missing where it has no criteria set, and where nothing is appraised', () => {
    const blank = run(given(asFile(provinceSheets({ ...scoredBook(3), set: undefined })), '.xlsx'));
    expect([blank.status, blank.stdout]).toEqual([2, '']);
    expect(blank.stderr).toMatch(/chưa nạp bộ tiêu chí .* rồi tải về lại\.$/);
    const open = run(given(asFile(provinceSheets(scoredBook(3, { open: 3 }))), '.xlsx'));
    expect([open.status, open.stdout]).toEqual([2, '']);
    expect(open.stderr).toMatch(/chưa có đơn vị nào đủ điểm thẩm định \(3 đơn vị còn thiếu điểm\)/);
  });

  it.skipIf(process.platform === 'win32')(
    'on a disk that takes no more: one sentence with what is there, exit 2, and no half document',
    () => {
      const out = join(folder, 'day-dia');
      mkdirSync(out);
      // No file may be longer than four blocks of 1 KB: another error than of a full disk, on the same way.
      const args = [...BRIEFLY, PROGRAM, file, '--all', '--out', out, '--json'];
      const spawned = spawnSync('bash', ['-c', 'ulimit -f 4; exec "$@"', 'bash', process.execPath, ...args], {
        encoding: 'utf8',
      });
      expect([spawned.status, spawned.stdout]).toEqual([2, '']);
      expect(spawned.stderr.trim()).toMatch(
        /^Không ghi được vào thư mục .* Đã ghi 0\/16 văn bản; chạy lại cùng lệnh để ghi đủ\.$/,
      );
      expect(existsSync(out) ? filesIn(out) : []).toEqual([]);
      expect(run(file, out).status).toBe(1);
      expect(filesIn(out)).toEqual(filesIn(first.out));
    },
  );
});
