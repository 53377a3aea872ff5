import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { afterAll, describe, expect, it } from 'vitest';
import { BRIEFLY } from '../setup/programs.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SEED = join(ROOT, 'tests/intake/fixtures/plan-of-2023.txt');
const work = mkdtempSync(join(tmpdir(), 'cchc-plan-'));
afterAll(() => rmSync(work, { recursive: true }));

let count = 0;

function plan(content: string | Buffer | undefined, ...options: string[]) {
  const folder = join(work, String(count++));
  const file = join(work, `input-${count}.txt`);
  if (content !== undefined) writeFileSync(file, content);
  return { folder, ...runPlan(file, folder, options) };
}

const documentText = ({ folder, stdout }: { readonly folder: string; readonly stdout: string }) =>
  mammoth.extractRawText({ path: join(folder, JSON.parse(stdout).document) });

function runPlan(file: string, folder: string, options: readonly string[]) {
  const program = join(ROOT, 'build/cli/plan.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...BRIEFLY, program, file, '--out', folder, ...options],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr: stderr.trim() };
}

const RESULT = `
Kết quả chấm điểm Chỉ số CCHC năm 2024 của UBND xã Tân Lập đạt 97,5/100 điểm, xếp hạng 5/12 xã, thị trấn.
1. Công tác chỉ đạo, điều hành: Điểm tối đa 15 điểm, xã đạt 12,5 điểm, bị trừ 2,5 điểm.
- Tiêu chí 1.2: Điểm tối đa 2 điểm, đạt 0,5 điểm do gửi báo cáo chậm.
- Tiêu chí 1.4: Điểm tối đa 1 điểm, không được điểm do không tự kiểm tra.
`;

describe('npm run plan', () => {
  it('prints exactly one object with --json and writes the document it names', () => {
    const { status, stdout, stderr, folder } = plan(RESULT, '--json');
    expect([status, stderr, stdout.trim().split('\n').length]).toEqual([0, '', 1]);
    const report = JSON.parse(stdout);
    expect(report.total).toEqual({
      max: 100,
      score: 97.5,
      lost: 2.5,
      openMax: 0,
      unexplained: 0,
      self: null,
      rank: 5,
      of: 12,
    });
    expect(report.fields).toEqual([
      {
        code: '1',
        name: 'Công tác chỉ đạo, điều hành',
        max: 15,
        score: 12.5,
        lost: 2.5,
        self: null,
        confidence: 'sure',
      },
    ]);
    expect(
      report.items.map((item: { code: string; lost: number; cause: string; line: number }) => [
        item.code,
        item.lost,
        item.cause,
        item.line,
      ]),
    ).toEqual([
      ['1.2', 1.5, 'gửi báo cáo chậm', 4],
      ['1.4', 1, 'không tự kiểm tra', 5],
    ]);
    expect(report.residuals).toEqual([]);
    expect(Object.keys(report)).toEqual([
      ...[
        'total',
        'basis',
        'fields',
        'items',
        'residuals',
        'na',
        'adjust',
        'settings',
        'settingsConfidence',
        'tasks',
        'findings',
        'unread',
        'document',
      ],
    ]);
    expect(readdirSync(folder)).toEqual([report.document]);
    expect(readFileSync(join(folder, report.document)).subarray(0, 2).toString()).toBe('PK');
  });

  it('tells losses that stand alone, and the whole and its fields with them', () => {
    const { stdout } = plan(
      'Gửi cả nhà kết quả CCHC năm 2025 xã Tân Lập: 88,5/100, mất 11,5 điểm\nLĩnh vực 1. Chỉ đạo, điều hành 12,5/14: 1.2 -0,5 (báo cáo trễ); 1.5 -1 (không có sáng kiến)',
      '--json',
    );
    const { total, fields, items } = JSON.parse(stdout);
    expect([total.lost, fields[0].lost]).toEqual([11.5, 1.5]);
    expect(
      items.map(({ code, max, score, lost, cause }: Record<string, unknown>) => [code, max, score, lost, cause]),
    ).toEqual([
      ['1.2', null, null, 0.5, 'báo cáo trễ'],
      ['1.5', null, null, 1, 'không có sáng kiến'],
    ]);
  });

  it('tells a score that lacks its maximum, counts it nowhere and asks for the maximum', () => {
    const { stdout } = plan(`${RESULT}- Tiêu chí 1.6: xã tự chấm 1 điểm, thẩm định 0,75 điểm do sai mẫu.\n`, '--json');
    const report = JSON.parse(stdout);
    expect(report.items.at(-1)).toMatchObject({ code: '1.6', max: null, score: 0.75, lost: null, self: 1 });
    expect([report.adjust, report.total.score]).toEqual([[], 97.5]);
    const asked = report.findings.filter(({ code }: { code: string }) => code === 'max-missing');
    expect(asked.map(({ message }: { message: string }) => message).join()).toContain('1.6');
  });

  it('prints a short table without --json', () => {
    const { status, stdout } = plan(RESULT);
    expect(status).toBe(0);
    expect(stdout).toMatch(/1\s+Công tác chỉ đạo, điều hành\s+15\s+12,5\s+2,5/);
    expect(stdout).toMatch(/Kế hoạch: .*\.docx\n$/);
  });

  it.each([
    ['no such file', undefined, /Không tìm thấy tệp/],
    ['an empty file', '', /trống/],
    ['only spaces', ' \n\t ', /chỉ có khoảng trắng/],
    ['a binary file', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 0, 0x80]), /không phải là văn bản/],
    ['another language', 'The quick brown fox jumps over the lazy dog. '.repeat(50), /Không tìm thấy số điểm nào/],
    [
      'a text without figures',
      'Kế hoạch cải cách hành chính của xã. Căn cứ Luật Tổ chức chính quyền địa phương.',
      /Không tìm thấy số điểm nào/,
    ],
    [
      '5 MB of text',
      'Ủy ban nhân dân xã thực hiện tốt công tác tuyên truyền trong năm.\n'.repeat(60_000),
      /Văn bản quá dài|Không tìm thấy số điểm nào/,
    ],
  ])('refuses %s with one sentence, exit 2 and nothing written', (_, content, message) => {
    for (const options of [[], ['--json']]) {
      const { status, stdout, stderr, folder } = plan(content, ...options);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(message);
      expect(stderr.split('\n')).toHaveLength(1);
      expect(existsSync(folder)).toBe(false);
    }
  });

  it.each([
    [
      'a score above its max',
      'Tiêu chí 1.2: Điểm tối đa 2 điểm, đạt 3 điểm do chậm.\nTiêu chí 1.3: Điểm tối đa 2 điểm, đạt 1 điểm do thiếu.',
      /1\.2/,
    ],
    [
      'a code twice',
      'Tiêu chí 1.2: Điểm tối đa 2 điểm, đạt 1 điểm.\nTiêu chí 1.2: Điểm tối đa 2 điểm, đạt 0,5 điểm.\nTiêu chí 1.3: Điểm tối đa 2 điểm, đạt 1 điểm.',
      /1\.2/,
    ],
    [
      'a total that cannot be',
      'Kết quả đạt 120/100 điểm.\nTiêu chí 1.3: Điểm tối đa 2 điểm, đạt 1 điểm do thiếu.',
      /120|100/,
    ],
  ])('names %s as an error and still makes the plan from the rest', (_, text, message) => {
    const { status, stdout } = plan(text, '--json');
    expect(status).toBe(0);
    const { findings, items } = JSON.parse(stdout);
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors.map((finding: { message: string }) => finding.message).join('\n')).toMatch(message);
    expect(items.some(({ code }: { code: string }) => code === '1.3')).toBe(true);
  });

  it('says of a field that was not read that it is unknown, and of each figure how certain it is', () => {
    const { stdout } = plan(
      `UBND xã Hòa Lợi đạt 92/100 điểm.
3. Cải cách thủ tục hành chính
- Tiêu chí 3.4: điểm tối đa 2, đạt 1 điểm do số hóa đạt 52%.
5. Cải cách chế độ công vụ: điểm tối đa 11, đạt 8 điểm, bị trừ 3 điểm
- Tiêu chí 5.3: điểm tối đa 3, đạt 0 điểm do muộn.`,
      '--json',
    );
    const { fields, findings, settingsConfidence } = JSON.parse(stdout);
    expect(fields[0]).toMatchObject({ code: '3', max: null, score: null, lost: null, confidence: null });
    expect(fields[1]).toMatchObject({ code: '5', max: 11, score: 8, lost: 3, confidence: 'sure' });
    expect(settingsConfidence).toEqual({ issuer: 'likely' });
    expect(findings.map(({ code }: { code: string }) => code)).toContain('field-unread');
  });

  it('takes a letter for the digit that the sums ask for', () => {
    const { stdout } = plan(
      `UBND xã Hòa Lợi đạt 92/100 điểm.
3. Cải cách thủ tục hành chính: 15/2O điểm
5. Cải cách chế độ công vụ: điểm tối đa 11, đạt 8 điểm, bị trừ 3 điểm`,
      '--json',
    );
    expect(JSON.parse(stdout).fields[0]).toMatchObject({ code: '3', max: 20, score: 15, lost: 5 });
  });

  it('warns of sums that contradict each other, and leaves out an office that only a title names', () => {
    const { stdout } = plan(
      `KẾT QUẢ CHỈ SỐ CCHC CỦA UBND XÃ HÒA LỢI NĂM 2025
Lĩnh vực 3: điểm tối đa 3, đạt 2 điểm.
- Tiêu chí 3.1: điểm tối đa 5, đạt 1 điểm do chậm.`,
      '--json',
    );
    const { settings, settingsConfidence, findings } = JSON.parse(stdout);
    expect([settings.issuer, settingsConfidence.issuer]).toEqual([null, 'ask']);
    const told = findings.map(({ code }: { code: string }) => code);
    expect(told).toEqual(expect.arrayContaining(['sums-differ', 'setting-unsure']));
  });

  it('does not say that no reason was given while numbers of the text are not understood', async () => {
    const text = `${RESULT.replace('97,5/100 điểm', '97/100 điểm').replace('xã đạt 12,5 điểm, bị trừ 2,5 điểm', 'xã đạt 12 điểm, bị trừ 3 điểm')}`;
    const { value: plain } = await documentText(plan(text, '--json'));
    expect(plain).toContain('chưa được nêu lý do');
    const unread = plan(`${text}👉 Khác: 4 điểm; 7 điểm; 9 điểm; 12,5 điểm\n`, '--json');
    expect((await documentText(unread)).value).not.toContain('chưa được nêu lý do');
    const codes = JSON.parse(unread.stdout).findings.map(({ code }: { code: string }) => code);
    expect(codes).toContain('numbers-unexplained');
  });

  it('refuses options it does not know', () => {
    const { status, stderr } = runPlan('x.txt', work, ['--format', 'pdf']);
    expect([status, stderr.includes('Cách dùng')]).toEqual([2, true]);
  });

  it('reads every figure of a plan of 2023', () => {
    const folder = join(work, 'seed');
    const { status, stdout } = runPlan(SEED, folder, ['--json']);
    expect(status).toBe(0);
    const { total, fields, items, residuals, settings, findings } = JSON.parse(stdout);
    expect(total).toEqual({
      max: 100,
      score: 81.9,
      lost: 18.1,
      openMax: 0,
      unexplained: 0.1,
      self: 90.9,
      rank: 13,
      of: 20,
    });
    expect(fields.map(({ code, lost }: { code: string; lost: number }) => [code, lost])).toEqual([
      ...[
        ['1', 3],
        ['2', 1],
        ['3', 3],
        ['5', 2],
        ['6', 3],
        ['7', 6.1],
      ],
    ]);
    expect(items).toHaveLength(12);
    expect(residuals).toEqual([{ code: '7', kind: 'chưa rõ nguyên nhân', points: 0.1 }]);
    expect(settings).toMatchObject({
      year: 2023,
      decision: '202/QĐ-UBND',
      decisionDate: '2024-01-15',
      place: 'Đồi Thông',
    });
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
  });
});
