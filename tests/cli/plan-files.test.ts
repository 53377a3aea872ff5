import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, describe, expect, it } from 'vitest';
import { BRIEFLY } from '../setup/programs.ts';

const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '../../build/cli/plan.mjs');
const work = mkdtempSync(join(tmpdir(), 'cchc-files-'));
afterAll(() => rmSync(work, { recursive: true }));

function plan(name: string, content: string | Buffer, ...options: string[]) {
  const file = join(work, name);
  writeFileSync(file, content);
  const folder = `${file}.out`;
  const run = spawnSync(process.execPath, [...BRIEFLY, PROGRAM, file, '--json', '--out', folder, ...options], {
    encoding: 'utf8',
  });
  return { ...run, folder };
}

const ROWS = [
  ['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Lý do'],
  ['2', 'CẢI CÁCH THỂ CHẾ', 8, 8, 6.5, ''],
  ['2.1', 'Ban hành văn bản', 3, 3, 3, ''],
  ['2.2', 'Rà soát văn bản', 5, 5, 3.5, 'bỏ sót 04 văn bản'],
  ['', 'Tổng cộng', 8, 8, 6.5, ''],
];

const workbook = (rows: unknown[][]): Buffer => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Biểu 1');
  return write(book, { type: 'buffer', bookType: 'xlsx' });
};
const comma = (value: unknown): string => (typeof value === 'number' ? String(value).replace('.', ',') : String(value));

async function word(): Promise<Buffer> {
  const cell = (value: unknown) => new TableCell({ children: [new Paragraph(comma(value))] });
  const table = new Table({ rows: ROWS.map((row) => new TableRow({ children: row.map(cell) })) });
  return Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('KẾT QUẢ CHẤM ĐIỂM NĂM 2025'), table] }] }),
  );
}

describe('npm run plan on files', () => {
  it.each([
    ['a.xlsx', () => workbook(ROWS)],
    ['a.csv', () => `\ufeff${ROWS.map((row) => row.map(comma).join(';')).join('\r\n')}`],
    ['a.docx', word],
    ['a.txt', () => ROWS.map((row) => row.map(comma).join('\t')).join('\n')],
  ] as const)('reads %s to the same figures', async (name, make) => {
    const { status, stdout, stderr } = plan(name, await make());
    expect([status, stderr]).toEqual([0, '']);
    const { total, fields, items, residuals, unread } = JSON.parse(stdout);
    expect(total).toMatchObject({ max: 8, score: 6.5, lost: 1.5, self: 8 });
    expect(fields).toMatchObject([{ code: '2', max: 8, score: 6.5, self: 8 }]);
    expect(items).toMatchObject([
      { code: '2.1', max: 3, score: 3, cause: '' },
      { code: '2.2', max: 5, score: 3.5, cause: 'bỏ sót 04 văn bản' },
    ]);
    expect([residuals, unread]).toEqual([[], []]);
  });

  it('reads the plan it wrote back to the same figures', async () => {
    const first = plan('d.xlsx', workbook(ROWS));
    const written = JSON.parse(first.stdout);
    const second = plan('d.docx', readFileSync(join(first.folder, written.document)));
    const read = JSON.parse(second.stdout);
    const figures = ({ code, max, score, lost, cause }: Record<string, unknown>) => ({ code, max, score, lost, cause });
    expect(read.fields.map(figures)).toEqual(written.fields.map(figures));
    const lost = written.items.filter((item: { lost: number }) => item.lost > 0);
    expect(read.items.map(figures)).toEqual(lost.map(figures));
  });

  it('asks for the unit of a table of many, and reads the one that is named', () => {
    const rows = [
      ['STT', 'Đơn vị', 'Lĩnh vực 1', 'Lĩnh vực 2', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Xã An Sơn', 10, 8, 18, 2],
      [2, 'Phường Bình Hòa', 12, 8, 20, 1],
    ];
    for (const options of [[], ['--unit', 'Xã Khác']]) {
      const { status, stdout, stderr, folder } = plan('b.xlsx', workbook(rows), ...options);
      expect([status, stdout, existsSync(folder)]).toEqual([2, '', false]);
      expect(stderr).toContain('Xã An Sơn, Phường Bình Hòa');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    const { status, stdout } = plan('b.xlsx', workbook(rows), '--unit', 'binh hoa');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).total).toMatchObject({ score: 20, rank: 1, of: 2 });
  });

  it.each([
    ['c.xlsx', 'PK and no more', /Không mở được tệp “c\.xlsx”/],
    ['c.docx', 'no Word file at all', /Không mở được tệp “c\.docx”/],
    ['c.pdf', '%PDF-1.7', /Không mở được tệp PDF “c\.pdf”/],
    ['c.doc', 'old', /\.docx/],
    ['c.zip', 'x', /Chưa đọc được tệp \.zip/],
  ])('refuses %s with one sentence and exit 2', (name, content, message) => {
    const { status, stdout, stderr, folder } = plan(name, content);
    expect([status, stdout, existsSync(folder)]).toEqual([2, '', false]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('where the plan is written', () => {
  const text = 'Kết quả năm 2025: tổng điểm 90/100. 1.1 Kế hoạch: đạt 1,5/2 điểm do chậm.';

  /** @returns what stands in the folder besides */
  function into(out: string, content = text) {
    const file = join(work, 'ket-qua.txt');
    writeFileSync(file, content);
    return spawnSync(process.execPath, [...BRIEFLY, PROGRAM, file, '--json', '--out', out], {
      encoding: 'utf8',
      cwd: work,
    });
  }

  it.each([
    ['a file', () => join(work, 'tep.txt')],
    ['a folder below a file', () => join(work, 'tep.txt', 'ke-hoach')],
    ['nothing', () => ''],
    ['blanks', () => '  '],
    ['a name no disk takes', () => join(work, 'x'.repeat(300))],
    ['a place where no folder can be made', () => '/proc/cchc/ke-hoach'],
  ])('%s is refused with one sentence and exit 2, and nothing is written', (_, out) => {
    writeFileSync(join(work, 'tep.txt'), 'giữ');
    writeFileSync(join(work, 'ket-qua.txt'), text);
    const before = readdirSync(work).toSorted();
    const { status, stdout, stderr } = into(out());
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(/--out/);
    expect(readdirSync(work).toSorted()).toEqual(before);
    expect(readFileSync(join(work, 'tep.txt'), 'utf8')).toBe('giữ');
  });

  it('a folder that stands under the name of the plan stays, and the plan gets another name', () => {
    const out = join(work, 'ten-trung');
    const { document } = JSON.parse(into(out).stdout);
    rmSync(join(out, document));
    mkdirSync(join(out, document));
    const again = JSON.parse(into(out).stdout).document;
    expect(again).not.toBe(document);
    expect(readdirSync(out).toSorted()).toEqual([document, again].toSorted());
  });

  it('two results that name no office are two files, one result done again is one', () => {
    const out = join(work, 'khong-ten');
    const names = [text, text.replace('1,5/2', '1/2'), text].map(
      (content) => JSON.parse(into(out, content).stdout).document,
    );
    expect(names[2]).toBe(names[0]);
    expect(readdirSync(out).toSorted()).toEqual([...new Set(names)].toSorted());
    expect(new Set(names).size).toBe(2);
  });

  it('two offices whose names differ only in marks are two files', () => {
    const out = join(work, 'hai-xa');
    const result = (office: string): string => `ỦY BAN NHÂN DÂN\n${office.toUpperCase()}\n\n${text}`;
    const names = ['xã Tân Lạc', 'xã Tân Lác', 'xã Tân Lạc'].map(
      (office) => JSON.parse(into(out, result(office)).stdout).document,
    );
    expect(names[2]).toBe(names[0]);
    expect(names[1]).not.toBe(names[0]);
    expect(readdirSync(out)).toHaveLength(2);
  });
});
