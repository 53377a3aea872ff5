/** `npm run compare -- RECORD`, as it is typed: what it prints, and what becomes a fact. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { testFolder } from '../setup/folder.ts';
import { recordOf } from './check.ts';

const ROOT = join(import.meta.dirname, '../..');

type Main = (args: readonly string[], root: string, build: string) => Promise<number>;

async function run(...args: readonly string[]): Promise<{ status: number; printed: string; folder: string }> {
  const program = pathToFileURL(join(ROOT, 'build/cli/compare.mjs')).href;
  const { main } = (await import(program)) as { readonly main: Main };
  const folder = testFolder('compare-');
  mkdirSync(join(folder, 'src/host'), { recursive: true });
  writeFileSync(join(folder, 'src/host/live.json'), '{"engine":{"answer":"new","on":"2024-01-01","probes":["A01"]}}');
  cpSync(join(ROOT, 'build/check'), join(folder, 'build/check'), { recursive: true });
  const lines: string[] = [];
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text: unknown) => void lines.push(String(text)));
  return { status: await main(args, folder, 'this build'), printed: lines.join('\n'), folder };
}

afterEach(() => void vi.restoreAllMocks());

describe('compare', () => {
  it('names the switch that live answers turn, and keeps it with its day', async () => {
    const record = await recordOf('vi_VN', { appendRow: 'formatted' });
    const file = join(testFolder('record-'), 'record.json');
    writeFileSync(file, JSON.stringify({ ...record, when: '2026-12-01T02:00:00Z', build: 'another' }));
    const { status, printed, folder } = await run(file);
    expect(status).toBe(0);
    expect(printed).toContain('Kết quả ngày 2026-12-01, ngôn ngữ bảng tính vi_VN');
    expect(printed).toContain('1 điều khác với điều máy này vẫn làm:\n  appendRow: formatted (D01)');
    expect(printed).toContain('Không còn chỗ nào khác.');
    expect(printed).toMatch(/Đã ghi \d+ điều đã rõ vào src\/host\/live\.json\. Hãy chạy npm test/);
    const facts = JSON.parse(readFileSync(join(folder, 'src/host/live.json'), 'utf8'));
    expect(facts.appendRow).toEqual({ answer: 'formatted', on: '2026-12-01', probes: ['D01'] });
    expect(facts.formulasRead).toMatchObject({ answer: 'book', on: '2026-12-01' });
  });

  it('says which probes a record lacks', async () => {
    const record = await recordOf('vi_VN');
    const file = join(testFolder('record-'), 'record.json');
    const { answers } = record;
    writeFileSync(file, JSON.stringify({ ...record, answers: { U03: answers['U03'], C01: answers['C01'] } }));
    const { status, printed } = await run(file);
    expect(status).toBe(0);
    expect(printed).toContain('0 điều khác với điều máy này vẫn làm.\n');
    expect(printed).toContain(
      `Tệp này không có ${Object.keys(answers).length - 2} phép thử của máy này: A01, A02, A04, A05, A06, B01, B02, B03, B04, B05, …. Những điều đó chưa được so.`,
    );
  });

  const damaged: readonly (readonly [string, object, string])[] = [
    ['a day that is none', { when: 'hôm qua' }, 'không phải là kết quả'],
    ['no answers', { answers: {} }, 'không phải là kết quả'],
    ['answers without their numbers', { answers: [1, 2] }, 'không phải là kết quả'],
    ['another form', { form: 2 }, 'không phải là kết quả'],
    ['a locale that the host does not have', { locale: 'fr_FR' }, 'ngôn ngữ fr_FR, múi giờ Asia/Ho_Chi_Minh'],
    ['a locale that is none', { locale: '?' }, 'ngôn ngữ ?, múi giờ'],
    ['a time zone that is none', { zone: 'Mars/Olympus' }, 'múi giờ Mars/Olympus'],
  ];

  it.each(damaged)('refuses a record with %s in one sentence, and keeps nothing', async (_, damage, sentence) => {
    const file = join(testFolder('record-'), 'record.json');
    writeFileSync(file, JSON.stringify({ ...(await recordOf('vi_VN')), ...damage }));
    const { status, printed, folder } = await run(file);
    expect([status, printed.split('\n').length]).toEqual([2, 1]);
    expect(printed).toContain(sentence);
    expect(JSON.parse(readFileSync(join(folder, 'src/host/live.json'), 'utf8'))).toEqual({
      engine: { answer: 'new', on: '2024-01-01', probes: ['A01'] },
    });
  });

  it.each([
    ['no file', [], 'Cách dùng: npm run compare -- TỆP_KẾT_QUẢ.json'],
    ['a file that is not there', ['khong-co.json'], 'Không tìm thấy tệp kết quả “khong-co.json”.'],
    ['a file that is no record', [join(ROOT, 'package.json')], 'không phải là kết quả của “Kiểm tra với Google”'],
  ])('refuses %s with one sentence, and keeps nothing', async (_, args, sentence) => {
    const { status, printed, folder } = await run(...args);
    expect([status, printed.split('\n').length]).toEqual([2, 1]);
    expect(printed).toContain(sentence);
    expect(JSON.parse(readFileSync(join(folder, 'src/host/live.json'), 'utf8'))).toEqual({
      engine: { answer: 'new', on: '2024-01-01', probes: ['A01'] },
    });
  });
});
