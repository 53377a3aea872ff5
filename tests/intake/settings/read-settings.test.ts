/** Year, decision and office of a document: the right one with its place, one to be asked about, or none. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../../src/core/text.ts';
import { cleanLine } from '../../../src/intake/lines.ts';
import { DRESSES } from '../known/dresses.ts';
import { KNOWN, settingsOf, unasked } from './texts.ts';

const told = (text: string) => {
  const { settings } = settingsOf(text);
  return Object.fromEntries(Object.entries(settings).map(([key, { value, confidence }]) => [key, [value, confidence]]));
};

describe('the grade', () => {
  it.each([
    ['Năm 2025 có 18 đơn vị đạt loại xuất sắc.', undefined],
    ['Có 18 xã được xếp loại Tốt.', undefined],
    ['Có 18 đơn vị đạt loại xuất sắc, xã Hòa Lợi xếp loại Tốt.', 'Tốt'],
  ])('is that of one, and no count of all: %s', (text, grade) =>
    expect(settingsOf(text).settings.grade?.value).toBe(grade));
});

describe('the office', () => {
  it('is none where a district’s decision lists communes', () => {
    const text = `UBND HUYỆN CHI LĂNG
Số: 202/QĐ-UBND
Chi Lăng, ngày 15 tháng 01 năm 2024
QUYẾT ĐỊNH
Về việc công bố kết quả chỉ số cải cách hành chính năm 2023 của UBND các xã, thị trấn
CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
Căn cứ Quyết định số 1149/QĐ-BNV ngày 30/12/2022 phê duyệt Đề án xác định Chỉ số cải cách hành chính;
Điều 1. Công bố chỉ số CCHC năm 2023 của UBND các xã, thị trấn như sau:
1. UBND thị trấn Đồng Mỏ: 81,9 điểm
2. UBND xã Chi Lăng: 88,5 điểm
3. UBND xã Mai Sao: 79,25 điểm`;
    expect(settingsOf(text).ownUnit).toBeUndefined();
    expect(told(text)).toEqual({
      year: [2023, 'high'],
      decision: ['202/QĐ-UBND', 'high'],
      decisionDate: [{ year: 2024, month: 1, day: 15 }, 'high'],
      decisionBy: ['Chủ tịch Ủy ban nhân dân huyện Chi Lăng', 'high'],
      decisionSubject: ['công bố kết quả chỉ số cải cách hành chính năm 2023 của UBND các xã, thị trấn', 'high'],
    });
  });

  it('is not another commune that a message names beside “xã mình”', () => {
    const text = 'Chị ơi điểm CCHC xã mình năm ngoái được 78,5/100.\nXã Mai Sao được 85 điểm đứng thứ 3.';
    expect(unasked(settingsOf(text), 'issuer')).toBeUndefined();
  });

  it('is the one of the letterhead, not the one the letter goes to', () => {
    const text = 'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG TÂM\nBÁO CÁO\nKính gửi: UBND xã Hòa Bình\nXã tự chấm 95/100 điểm.';
    expect(settingsOf(text).ownUnit?.name).toBe('xã Đồng Tâm');
  });

  it.each([
    ['letters of one size', 'BẢNG ĐIỂM CCHC NĂM 2025 CỦA UBND XÃ YÊN THỦY'],
    ['lost diacritics', 'UBND xa Phuoc Loc dat 89,13 diem CCHC nam 2025.'],
    [
      'a line end within the name',
      'Kết quả thẩm định chỉ số cải cách hành chính của Ủy ban nhân dân xã\nNghĩa Hưng: 89 điểm',
    ],
  ])('is asked about with %s', (_what, text) => {
    expect(settingsOf(text).ownUnit?.confidence).toBe('low');
    expect(unasked(settingsOf(text), 'issuer')).toBeUndefined();
  });

  it('is a place whose name has the word of a year', () => {
    const text = 'KẾT QUẢ THỊ TRẤN NĂM CĂN NĂM 2024\nUBND thị trấn Năm Căn đạt 90,1/100 điểm.';
    expect(settingsOf(text).ownUnit?.name).toBe('thị trấn Năm Căn');
  });

  it('has its letterhead in two lines, beside the country’s name or not', () => {
    const beside = 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ HÒA LỢI Độc lập - Tự do - Hạnh phúc';
    expect(settingsOf(beside).ownUnit?.name).toBe('xã Hòa Lợi');
    expect(settingsOf('UBND PHƯỜNG 12\nĐạt 90/100 điểm.').ownUnit?.name).toBe('phường 12');
    expect(settingsOf('DANH SÁCH\nXÃ HÒA LỢI').ownUnit).toBeUndefined();
  });

  it('has its unit where line ends were lost', () => {
    const text =
      'Danh sách tiêu chí bị trừ điểm, Chỉ số CCHC năm 2023, UBND xã Bình Khê Tổng số điểm bị trừ: 13,29 điểm';
    expect(settingsOf(text).ownUnit?.name).toBe('xã Bình Khê');
  });
});

describe('the decision', () => {
  it('is the one that published the result, among bases, plans and criteria', () => {
    const text = `Căn cứ Quyết định số 1520/QĐ-UBND ngày 20/10/2025 của UBND tỉnh ban hành Bộ tiêu chí xếp hạng CCHC cấp xã;
Căn cứ Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh về cải cách hành chính năm 2025;
Theo Quyết định số 764/QĐ-UBND ngày 07/03/2026 của UBND tỉnh Đồng Nai, UBND xã Tân Phú được 84,26/100 điểm.`;
    expect(told(text)).toMatchObject({
      decision: ['764/QĐ-UBND', 'medium'],
      decisionBy: ['UBND tỉnh Đồng Nai', 'medium'],
    });
  });

  it('has day and body before it in news', () => {
    const text = 'Ngày 15/01/2024, UBND tỉnh Nghệ An ban hành Quyết định số 399/QĐ-UBND về Chỉ số CCHC năm 2023.';
    expect(told(text)).toMatchObject({
      year: [2023, 'high'],
      decisionDate: [{ year: 2024, month: 1, day: 15 }, 'high'],
      decisionBy: ['UBND tỉnh Nghệ An', 'high'],
    });
  });

  it('is none where an annex belongs to a criteria set', () => {
    const text = `BỘ TIÊU CHÍ ĐÁNH GIÁ, XẾP HẠNG CẢI CÁCH HÀNH CHÍNH CẤP XÃ
(Ban hành kèm theo Quyết định số 1520/QĐ-UBND ngày 20/10/2025 của UBND tỉnh Lạng Sơn)`;
    expect(settingsOf(text).published).toBeUndefined();
  });

  it('has a day to be asked about where a scan put letters for digits', () => {
    const text = 'Theo Quyết định số 38/QĐ-UBND ngày 26/O1/2025 của UBND tỉnh, UBND xã Vĩnh Hảo đạt 87,18/100 điểm.';
    expect(told(text)).toMatchObject({ decisionDate: [{ year: 2025, month: 1, day: 26 }, 'low'] });
  });
});

describe('years', () => {
  const kinds = (text: string) => settingsOf(text).years.map(({ year, kind }) => `${year} ${kind}`);

  it('are of the result, of a plan, or compared with', () => {
    expect(kinds('Chỉ số CCHC năm 2025 đạt 90,58/100 điểm; năm 2024 xếp hạng 92/123.')).toEqual([
      '2025 scored',
      '2024 earlier',
    ]);
    expect(kinds('Mục tiêu năm 2026: đạt từ 95 điểm, tăng 5 điểm so với năm 2025.')).toEqual([
      '2026 plan',
      '2025 earlier',
    ]);
    expect(kinds('Tiêu chí 2.1: đạt 0/1 điểm do không ban hành văn bản nào trong năm 2024')).toEqual(['2024 other']);
  });

  it('are not those of another index', () => {
    const text = 'Chỉ số DTI năm 2023 đạt 63,12 điểm, xếp hạng 59/63.\nChỉ số CCHC năm 2025 đạt 90,5/100 điểm.';
    expect(kinds(text)).toEqual(['2023 other', '2025 scored']);
  });

  it('side by side in a table are asked about', () => {
    const text = 'So sánh Chỉ số CCHC của xã\nNội dung\tĐiểm tối đa\tNăm 2024\tNăm 2025';
    expect(told(text)).toMatchObject({ year: [2025, 'low'] });
  });
});

describe('the settings of a known document', () => {
  const told = KNOWN.filter(({ settings }) => Object.keys(settings).length > 0);
  const folded = (value: unknown): unknown => JSON.parse(fold(JSON.stringify(value ?? null)));

  it.each(
    told.flatMap((known) => DRESSES.map((dress) => [known.name, dress.name, known, dress] as const)),
  )('are read: %s, %s', (_name, _dress, { text, settings }, { wear }) => {
    const read: Readonly<Record<string, { readonly value: unknown } | undefined>> = {
      ...settingsOf(wear(text)).settings,
    };
    for (const [key, value] of Object.entries(settings))
      expect({ key, value: folded(read[key]?.value) }).toEqual({ key, value: folded(value) });
  });
});

test('a sign between digits stays, marks of bold type go', () => {
  expect(cleanLine('do thiếu 5*10 phiếu và 2*2 biên bản')).toBe('do thiếu 5*10 phiếu và 2*2 biên bản');
  const digits = fc.integer({ min: 0, max: 99 });
  const product = fc
    .tuple(digits, fc.constantFrom('*', ' * ', '**', '_', '__'), digits)
    .map(([a, sign, b]) => `${a}${sign}${b}`);
  fc.assert(
    fc.property(fc.array(product, { minLength: 1, maxLength: 4 }), (products) => {
      const text = `do thiếu ${products.join(' phiếu và ')} biên bản`;
      expect(cleanLine(`**${text}**`)).toBe(text);
    }),
  );
});
