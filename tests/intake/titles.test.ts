/** A title in capitals never becomes the office: whatever text stands below it, the issuer is the true one or none. */
import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/intake/prose.ts';
import type { Fixture } from './fixtures/fixture.ts';
import * as items from './fixtures/items.ts';
import * as more from './fixtures/more.ts';
import * as plans from './fixtures/plans.ts';
import * as results from './fixtures/results.ts';
import { DECISIONS } from './offices/decisions.ts';
import { LAYOUTS } from './offices/layouts.ts';
import { SHAPES } from './offices/layouts-of-text.ts';
import { MESSAGES } from './offices/messages.ts';
import { NOTICES } from './offices/notices.ts';
import { POINTS } from './offices/points.ts';
import { STEPS } from './offices/steps.ts';
import { UNSEEN } from './offices/unseen.ts';

const TITLES = [
  'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ NĂM 2025',
  'KẾT QUẢ CHỈ SỐ CCHC CỦA UBND CÁC XÃ NĂM 2025',
  'CÔNG BỐ CHỈ SỐ CCHC CÁC XÃ, PHƯỜNG NĂM 2025',
  'BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CCHC XÃ NĂM 2025',
  'ĐÁNH GIÁ, XẾP HẠNG CCHC CẤP XÃ THEO QUYẾT ĐỊNH 1187',
  'Kết quả chỉ số cải cách hành chính cấp xã Năm 2025',
];

const fixtures: readonly Fixture[] = [plans, items, results, more].flatMap((group) => Object.values(group));
const offices = [...NOTICES, ...DECISIONS, ...MESSAGES, ...LAYOUTS, ...UNSEEN, ...POINTS, ...STEPS, ...SHAPES];
const TEXTS = [...fixtures, ...offices].map(({ name, text }) => [name, text] as const);

describe.each(TITLES)('below “%s”', (title) => {
  test.each(TEXTS)('%s', (_name, text) => {
    const issuer = readProse(text).settings.issuer?.value;
    expect([issuer, undefined]).toContain(readProse(`${title}\n${text}`).settings.issuer?.value);
  });
});

test('“ỦY BAN NHÂN DÂN” above or before the name is a letterhead', () => {
  const issuerOf = (text: string) => readProse(text).settings.issuer?.value;
  expect(issuerOf('ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ HÒA LỢI Độc lập - Tự do - Hạnh phúc')).toBe(
    'Ủy ban nhân dân xã Hòa Lợi',
  );
  expect(issuerOf('UBND PHƯỜNG 12\nĐạt 90/100 điểm.')).toBe('Ủy ban nhân dân phường 12');
  expect(issuerOf('DANH SÁCH\nXÃ HÒA LỢI')).toBeUndefined();
});
