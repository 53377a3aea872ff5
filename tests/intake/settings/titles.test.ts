/** A title never becomes the office: whatever text stands below it, the issuer is the true one or none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../setup/cases.ts';
import { settingsOf, TEXTS } from './texts.ts';

const what = fc.constantFrom(
  'KẾT QUẢ',
  'BẢNG TỔNG HỢP KẾT QUẢ',
  'CÔNG BỐ',
  'ĐÁNH GIÁ, XẾP HẠNG',
  'THÔNG BÁO KẾT QUẢ',
  'PHỤ LỤC',
);
const index = fc.constantFrom('CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', 'CHẤM ĐIỂM CCHC', 'CCHC', 'CHỈ SỐ CCHC');
const whose = fc.constantFrom(
  ...['CẤP XÃ', 'CỦA UBND CÁC XÃ', 'CÁC XÃ, PHƯỜNG', 'XÃ', 'CỦA UBND XÃ, PHƯỜNG', 'CẤP XÃ, PHƯỜNG, ĐẶC KHU'],
  ...['CỦA UBND XÃ', 'CỦA CÁC THỊ TRẤN', 'PHƯỜNG', 'CỦA ỦY BAN NHÂN DÂN CẤP XÃ', 'KHỐI XÃ', '168 XÃ'],
);
const more = fc.constantFrom(
  ...['', 'NĂM 2025', 'THEO QUYẾT ĐỊNH 1187', 'ĐỢT 1 NĂM 2025', 'TRÊN ĐỊA BÀN TỈNH', 'NĂM 2024 VÀ NĂM 2025'],
  ...['ĐẠT ĐIỂM CAO', 'VÀ GIẢI PHÁP KHẮC PHỤC', '(NĂM 2025)', 'THUỘC TỈNH LẠNG SƠN', 'VỀ CẢI CÁCH HÀNH CHÍNH'],
);
const dress = fc.constantFrom(
  (title: string) => title,
  (title: string) => title[0] + title.slice(1).toLowerCase(),
  (title: string) => title.toLowerCase(),
  (title: string) => title.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D'),
  (title: string) => title.replace(/ (?=\S+$)/, '\n'),
);
const title = fc
  .tuple(fc.tuple(what, index, whose, more), dress)
  .map(([words, wear]) => wear(words.filter((part) => part !== '').join(' ')));

describe('below a title that names no commune', () => {
  it.each(TEXTS)('%s', (_name, text) => {
    const issuer = settingsOf(text).settings.issuer?.value;
    fc.assert(
      fc.property(title, (line) => {
        expect([issuer, undefined]).toContain(settingsOf(`${line}\n${text}`).settings.issuer?.value);
      }),
      { numRuns: runs(40) },
    );
  });

  it('stands no office', () => {
    fc.assert(
      fc.property(title, (line) => {
        expect(settingsOf(`${line}\n1. Cải cách thể chế: 8/9 điểm`).settings.issuer).toBeUndefined();
      }),
      { numRuns: runs(3000) },
    );
  });
});
