/** The real plan, where the shared folder is at hand: every figure of it, and its own mistakes as findings. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProse } from '../../src/intake/prose.ts';
import { DRESSES } from './dresses.ts';
import { figuresOf } from './figures-of.ts';

const path = fileURLToPath(new URL('../../../kit/seeds/000_ef675842dc52a174.txt', import.meta.url));
const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;

const FIELDS = [
  ['1', 17, 14, 3],
  ['2', 9, 8, 1],
  ['3', 18, 15, 3],
  ['5', 19, 17, 2],
  ['6', 10, 7, 3],
  ['7', 13, 6.9, 6.1],
];
const ITEMS: readonly (readonly [string, number, number, number])[] = [
  ['1.5', 3, 0, 39],
  ['2.1', 2, 1, 43],
  ['3.1.4', 1, 0, 47],
  ['3.1.5', 1, 0.5, 49],
  ['3.4.1', 2.5, 1.5, 51],
  ['3.5.1', 1, 0.5, 53],
  ['5.5.1', 2, 0, 57],
  ['6.2', 2, 0, 61],
  ['6.3.3', 1, 0, 63],
  ['7.1', 1, 0, 67],
  ['7.2', 2, 0, 69],
  ['7.3', 3, 0, 71],
];

describe.skipIf(text === undefined)('the real plan (skipped without ../shared)', () => {
  const plan = text ?? '';

  it.each(DRESSES)('gives every figure with $name', ({ wear }) => {
    const { total, fields, items, findings, unread } = figuresOf(readProse(wear(plan)));
    expect(total).toEqual({ max: 100, score: 81.9, lost: 18.1, self: 90.9, rank: 13, of: 20 });
    expect(fields.map(({ code, max, score, lost }) => [code, max, score, lost])).toEqual(FIELDS);
    expect(fields.every(({ from }) => from === 'items')).toBe(true);
    expect(items.map(({ code, max, score }) => [code, max, score])).toEqual(ITEMS.map((item) => item.slice(0, 3)));
    expect(findings).toEqual(['heading-twice dòng 81', 'name-differs dòng 113', 'year-differs dòng 31']);
    expect(unread).toEqual([]);
  });

  it('gives line and cause of every item', () => {
    const { items } = readProse(plan);
    expect(items.map(({ line }) => line)).toEqual(ITEMS.map(([, , , line]) => line));
    expect(items.every(({ confidence }) => confidence === 'high')).toBe(true);
    const causes = Object.fromEntries(items.map(({ code, cause }) => [code as string, cause]));
    expect(causes['7.3']).toBe('không phát sinh thanh toán trực tuyến');
    expect(causes['3.5.1']).toBe('tỷ lệ hồ sơ xử lý trước hạn, trong hạn từ 80% đến dưới 90%');
    expect(causes['3.1.5']).toBe('có Quyết định công bố TTHC nội bộ sau tháng 4/2023');
    expect(Object.values(causes)).not.toContain('');
  });

  it('gives the settings', () => {
    const { settings } = readProse(plan);
    const values = Object.fromEntries(Object.entries(settings).map(([key, { value }]) => [key, value]));
    expect(values).toEqual({
      year: 2023,
      planYear: 2024,
      issuer: 'Ủy ban nhân dân thị trấn Đồng Mỏ',
      place: 'Đồng Mỏ',
      decision: '202/QĐ-UBND',
      decisionDate: { year: 2024, month: 1, day: 15 },
      decisionBy: 'Ủy ban nhân dân huyện Chi Lăng',
      decisionSubject:
        'công bố chỉ số Cải cách hành chính đối với các cơ quan chuyên môn và Ủy ban nhân dân các xã, thị trấn năm 2023',
      documentMonth: { year: 2024, month: 2 },
      signer: 'Nghiêm Xuân Út',
      signingLines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      recipients: [
        'Phòng Nội vụ (BC)',
        'Thường trực Đảng ủy (BC)',
        'Thường trực HĐND thị trấn (BC)',
        'Chủ tịch, các Phó Chủ tịch UBND thị trấn',
        'Cán bộ, công chức UBND thị trấn',
      ],
    });
  });
});
