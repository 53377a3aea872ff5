/** An adjusted plan: cites the issued one, adjusts its subject, and takes over neither its number nor its day. */
import { describe, expect, test } from 'vitest';
import { adjustSource } from '../../src/plan/adjusted.ts';
import { SAMPLE, SAMPLE_SETTINGS } from './sample.ts';

const issued = { number: '15/KH-UBND', date: { year: 2024, month: 2, day: 5 } };
const adjust = (change: Partial<typeof SAMPLE_SETTINGS> = {}, plan: Parameters<typeof adjustSource>[1] = issued) =>
  adjustSource({ ...SAMPLE, settings: { ...SAMPLE_SETTINGS, ...change } }, plan);

test('the issued plan is the last legal basis, with number, day, issuer and subject', () => {
  const { settings, wording } = adjust();
  expect(settings.legalBases).toEqual([
    ...SAMPLE_SETTINGS.legalBases,
    'Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân thị trấn Đồng Mỏ về khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa trong Chỉ số cải cách hành chính năm 2023',
  ]);
  expect(wording.subject).toBe(
    'Điều chỉnh Kế hoạch khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa trong Chỉ số cải cách hành chính năm {năm}',
  );
});

test('without a day none is told; without a year its place stays', () => {
  const { settings } = adjust({ yearScored: undefined }, { number: '15/KH-UBND', date: undefined });
  const basis = settings.legalBases.at(-1);
  expect(basis).toContain('Kế hoạch số 15/KH-UBND của Ủy ban nhân dân');
  expect(basis).toMatch(/năm \{năm\}$/);
});

describe('what the book still holds of the issued plan is not taken over', () => {
  test('the same number and day', () => {
    const same = { documentNumber: '15/KH-UBND', documentDate: issued.date, documentMonth: { year: 2024, month: 2 } };
    const { settings } = adjust(same);
    expect([settings.documentNumber, settings.documentDate, settings.documentMonth]).toEqual([
      '',
      undefined,
      undefined,
    ]);
  });

  test.each(['0015/KH-UBND', '15'])('a number written otherwise: %s', (documentNumber) => {
    expect(adjust({ documentNumber }).settings.documentNumber).toBe('');
  });

  test('another number and another day stay', () => {
    const next = { documentNumber: '20/KH-UBND', documentDate: { year: 2024, month: 6, day: 10 } };
    const { settings } = adjust({ ...next, documentMonth: { year: 2024, month: 6 } });
    expect(settings).toMatchObject({ ...next, documentMonth: { year: 2024, month: 6 } });
  });

  test('a blank number is no number of a plan', () => {
    expect(adjust({ documentNumber: '/KH-UBND' }, { ...issued, number: '' }).settings.documentNumber).toBe('/KH-UBND');
  });
});
