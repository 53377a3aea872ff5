/** Every row of the form in Nghị định 30/2020/NĐ-CP, Phụ lục I, on the produced .docx; what only paper shows is in rendered.test.ts. */
import { describe, expect, test } from 'vitest';
import { type OpenedDocx, paragraphStarting, paragraphsOf } from './docx.ts';
import { PLAN as docx, LONG, type Look, look, PLACES, REPORT as report, TITLE } from './form-docx.ts';

const TEXT: Look = { size: [13, 14], place: 'both' };
const HEADING: Look = { ...TEXT, bold: true };

const ROWS: readonly (readonly [row: string, start: string, look: Look])[] = [
  ['state', 'CỘNG HÒA XÃ HỘI', { size: [12, 13], bold: true, upper: true, place: 'centre' }],
  ['motto', 'Độc lập - Tự do', { size: [13, 14], bold: true, upper: false, place: 'centre' }],
  ['committee, first line', 'ỦY BAN NHÂN DÂN', { size: [12, 13], bold: true, upper: true, place: 'centre' }],
  ['issuer', 'THỊ TRẤN ĐỒNG MỎ', { size: [12, 13], bold: true, upper: true, place: 'centre' }],
  ['number', 'Số: 05/KH-UBND', { size: [13, 13], place: 'centre' }],
  ['place and date', 'Đồng Mỏ, ngày', { size: [13, 14], italic: true, upper: false, place: 'centre' }],
  ['kind', 'KẾ HOẠCH', { ...TITLE, upper: true }],
  ['subject', 'Khắc phục các tiêu chí', { ...TITLE, upper: false }],
  ['legal basis', 'Căn cứ Luật', { ...TEXT, italic: true }],
  ['body', 'Ủy ban nhân dân (UBND)', TEXT],
  ['part', 'I. MỤC ĐÍCH', { ...HEADING, upper: true }],
  ['section with a title', '1. Mục đích', { ...HEADING, upper: false }],
  ['numbered text', '2. Các đơn vị', TEXT],
  ['authority', 'TM. ỦY BAN', { ...TITLE, upper: true }],
  ['title of the signer', 'PHÓ CHỦ TỊCH', { ...TITLE, upper: true }],
  ['name of the signer', 'Nguyễn Văn An', { ...TITLE, upper: false }],
  ['Nơi nhận', 'Nơi nhận:', { size: [12, 12], bold: true, italic: true, place: 'left' }],
  ['recipient', '- Thường trực Đảng ủy;', { size: [11, 11], place: 'left' }],
  ['last recipient', '- Lưu: VT, VP.', { size: [11, 11], place: 'left' }],
  ['Phụ lục', 'Phụ lục', { size: [14, 14], bold: true, upper: false, place: 'centre' }],
  ['title of the annex', 'NHIỆM VỤ, GIẢI PHÁP', { size: [14, 14], bold: true, upper: true, place: 'centre' }],
  ['(Kèm theo …)', '(Kèm theo', { size: [14, 14], italic: true, place: 'centre' }],
  ['table of the annex', 'STT', { size: [11, 12], bold: true, place: 'centre' }],
  ['cell of the annex', 'Đề xuất ít nhất', { size: [11, 12], place: 'left' }],
];

test.each(ROWS)('%s', (_, start, wanted) => look(paragraphStarting(docx.document, start), wanted));

test('point with a letter', () => look(paragraphStarting(LONG.document, 'đ) Cải cách'), TEXT));

describe('pages', () => {
  const sections = (file: OpenedDocx): string[] => file.document.match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
  /** Twips as whole millimetres. */
  const mm = (xml: string, name: string): number =>
    Math.round((Number(new RegExp(`w:${name}="(\\d+)"`).exec(xml)?.[1]) * 25.4) / 1440);

  test('A4, upright; margins 20 to 25 above and below, 30 to 35 left, 15 to 20 right', () => {
    for (const file of [docx, report]) {
      for (const [i, section] of sections(file).entries()) {
        const size = /<w:pgSz[^>]*>/.exec(section)?.[0] ?? '';
        const sides = [mm(size, 'w'), mm(size, 'h')];
        expect(sides).toEqual(i === 0 ? [210, 297] : [297, 210]);
        const margins = /<w:pgMar[^>]*>/.exec(section)?.[0] ?? '';
        expect(['top', 'bottom', 'left', 'right'].map((side) => mm(margins, side))).toEqual([20, 20, 30, 15]);
      }
    }
    expect([sections(docx).length, sections(report).length]).toEqual([2, 2]);
  });

  test('Times New Roman', () => {
    const fonts = /<w:rPrDefault>[\s\S]*?<w:rFonts ([^>]*)\/>/.exec(docx.part('word/styles.xml'))?.[1] ?? '';
    expect(new Set([...fonts.matchAll(/="([^"]+)"/g)].map(([, font]) => font))).toEqual(new Set(['Times New Roman']));
  });

  test('numbers from 1 in each section, 13 to 14, upright, centred, none on the first page', () => {
    for (const section of sections(docx)) {
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      expect(section).toContain('<w:titlePg/>');
    }
    const headers = docx.names.filter((name) => /^word\/header\d\.xml$/.test(name)).map(docx.part);
    const numbered = headers.filter((xml) => xml.includes('PAGE'));
    expect([headers.length, numbered.length]).toEqual([4, 2]);
    for (const xml of numbered) {
      expect(xml).toContain(PLACES.centre);
      expect(xml).not.toMatch(/<w:[bi]\/>/);
      const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size) / 2);
      for (const size of sizes) expect(size === 13 || size === 14).toBe(true);
    }
  });
});

describe('paragraphs of the body', () => {
  test('first line 1 or 1,27 cm in, at least 6 pt apart, lines single to one and a half', () => {
    const body = paragraphsOf(docx.document).filter((xml) => xml.includes(PLACES.both));
    expect(body.length).toBeGreaterThan(40);
    for (const xml of body) {
      expect(['567', '720']).toContain(/w:firstLine="(\d+)"/.exec(xml)?.[1]);
      expect(Number(/w:after="(\d+)"/.exec(xml)?.[1])).toBeGreaterThanOrEqual(120);
      const line = Number(/w:line="(\d+)"/.exec(xml)?.[1]);
      expect(line >= 240 && line <= 360 && xml.includes('w:lineRule="auto"')).toBe(true);
    }
  });

  test('titles stay with what follows, the last paragraph with the signature', () => {
    for (const start of ['I. MỤC ĐÍCH', '1. Mục đích', 'đ) Cải cách', 'Trên đây là']) {
      expect(paragraphStarting(LONG.document, start)).toContain('<w:keepNext/>');
    }
    const rows = docx.document.match(/<w:tr>(?:(?!<w:tr>)[\s\S])*?<\/w:tr>/g) ?? [];
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
  });
});
