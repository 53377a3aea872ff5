import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { writeXlsx } from '../../src/host/preview/preview.ts';
import { testFolder } from '../setup/folder.ts';
import { BRIEFLY } from '../setup/programs.ts';
import { emptyBook, rowsOf, sampleBook } from '../workbook/book.ts';

const CLI = join(dirname(fileURLToPath(import.meta.url)), '../../build/cli');
const [PROGRAM, HOST] = [join(CLI, 'plan.mjs'), join(CLI, 'host.mjs')];
const folder = testFolder('cchc-book-');
let count = 0;

function plan(bytes: Buffer, ...options: string[]) {
  const file = join(folder, `so-${count++}.xlsx`);
  writeFileSync(file, bytes);
  const out = `${file}.out`;
  const run = spawnSync(process.execPath, [...BRIEFLY, PROGRAM, file, '--json', '--out', out, ...options], {
    encoding: 'utf8',
  });
  return { ...run, out };
}

/** The sample with something changed by hand, downloaded. */
function sample(change: (host: Host) => void = () => undefined): Buffer {
  const host = sampleBook();
  change(host);
  return writeXlsx(host);
}

const textOf = async (buffer: Buffer): Promise<string> => (await mammoth.extractRawText({ buffer })).value;

const passport = (schema: number) => (host: Host) => {
  host.edit.type('Lệnh', 'A1', JSON.stringify({ cchc: { schema, book: 'b1' } }));
};

describe('npm run plan on a downloaded book', () => {
  it('tells what stands in the book, and makes the same plan as the book itself', async () => {
    const [file, document] = [join(folder, 'song.xlsx'), join(folder, 'song.docx')];
    const steps = [
      { book: 'tests/fixtures/seed.json' },
      { type: 'Lời văn!B2', text: 'Mục đích viết lại của xã {đơn vị}' },
      { type: 'Nhiệm vụ!G2', text: '15/11/2024' },
      { save: file },
      { document: 'plan', out: document },
    ];
    spawnSync(process.execPath, [...BRIEFLY, HOST, '-'], { input: JSON.stringify(steps) });
    const { status, stdout, stderr, out } = plan(readFileSync(file));
    expect([status, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout);
    expect(report.total).toMatchObject({ max: 100, score: 81.9, lost: 18.1, self: 90.9, rank: 13, of: 20 });
    expect(report.items).toHaveLength(12);
    expect(report.residuals).toEqual([{ code: '7', kind: 'chưa rõ nguyên nhân', points: 0.1 }]);
    expect(report.settings).toMatchObject({ year: 2023, issuer: 'Ủy ban nhân dân thị trấn Đồng Mỏ', place: 'Đồng Mỏ' });
    expect(report.settingsConfidence).toMatchObject({ issuer: 'sure', decisionBy: 'sure' });
    expect(report.tasks).toHaveLength(7);
    expect(report.tasks[0]).toMatchObject({ codes: ['1.5'], lead: 'Văn phòng - thống kê', due: '15/11/2024' });
    expect(report.units).toContainEqual(expect.objectContaining({ name: 'Bộ phận Một cửa' }));
    expect(report.wording[0].text).toBe('Mục đích viết lại của xã {đơn vị}');
    expect(report.unread).toEqual([]);
    const written = await textOf(readFileSync(join(out, report.document)));
    expect(written).toBe(await textOf(readFileSync(document)));
  });

  it.each(['sample', 'issued', 'own-columns', 'adjusted'])('reads the first build’s %s', (name) => {
    const { status, stdout } = plan(readFileSync(new URL(`../books/v0/${name}.xlsx`, import.meta.url)));
    expect(status).toBe(0);
    const { total, tasks, settings } = JSON.parse(stdout);
    expect(total).toMatchObject({ max: 100, score: 81.9, lost: 18.1, rank: 13, of: 20 });
    expect(tasks.length).toBeGreaterThanOrEqual(7);
    expect(settings.decision).toBe('202/QĐ-UBND');
  });

  it('says that a newer add-in made the book, and plans from what it knows', () => {
    const { status, stdout } = plan(sample(passport(99)));
    expect(status).toBe(0);
    const { findings, tasks } = JSON.parse(stdout);
    expect(tasks).toHaveLength(7);
    const [newer] = findings;
    expect(newer).toMatchObject({ code: 'book-newer', severity: 'warning' });
    expect(newer.message).toMatch(/^Sổ này do bản tiện ích mới hơn tạo .* chỉ gồm những gì bản này đọc được\.$/);
  });

  it.each([
    ['cut off in the middle', () => sample().subarray(0, 9000), [], /Không mở được tệp/],
    ['without “Chấm điểm”', () => sample((host) => host.edit.deleteSheet('Chấm điểm')), [], /thiếu trang “Chấm điểm”/],
    [
      'newer, with other tabs',
      () =>
        sample((host) => {
          host.edit.deleteSheet('Chấm điểm');
          passport(4)(host);
        }),
      [],
      /bản tiện ích mới hơn/,
    ],
    ['without points', () => sample((host) => host.edit.clear('Chấm điểm', 'A2:Q40')), [], /chưa có điểm nào/],
    ['of another office', () => sample(), ['--unit', 'xã Bình Minh'], /Đồng Mỏ”, không phải của “xã Bình Minh”/],
    [
      'with tabs of other people',
      () => {
        const host = emptyBook();
        host.edit.addSheet('Thông tin chung');
        host.edit.paste('Thông tin chung', 'A1', [['Họ tên', 'Số máy']]);
        return writeXlsx(host);
      },
      [],
      /Không tìm thấy số điểm nào/,
    ],
  ] as const)('refuses a book %s with one sentence and exit 2', (_case, make, options, sentence) => {
    const { status, stdout, stderr, out } = plan(make(), ...options);
    expect([status, stdout, existsSync(out)]).toEqual([2, '', false]);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

it.each([
  ['Nhiệm vụ', 'Trạng thái'],
  ['Chấm điểm', 'Điểm đạt'],
  ['Lời văn', 'Nội dung'],
])('no plan is made of a book whose tab %s lost its column %s', (tab, header) => {
  const { status, stderr, out } = plan(
    sample((host) => {
      const at = rowsOf(host, tab, 'A1:Z1')[0]?.indexOf(header) ?? -1;
      host.edit.deleteColumns(tab, at + 1, 1);
    }),
  );
  expect([status, existsSync(out)]).toEqual([2, false]);
  expect(stderr).toContain(`Trang ${tab} không còn cột ${header}. Nội dung cột này chưa được đọc.`);
});
