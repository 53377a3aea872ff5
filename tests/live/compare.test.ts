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
    const facts = JSON.parse(readFileSync(join(folder, 'src/host/live.json'), 'utf8'));
    expect(facts.appendRow).toEqual({ answer: 'formatted', on: '2026-12-01', probes: ['D01'] });
    expect(facts.formulasRead).toMatchObject({ answer: 'book', on: '2026-12-01' });
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
