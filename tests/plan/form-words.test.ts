/** The words that the form asks for: numbers, days, citations, signing lines, recipients, the ends of text and annex. */
import { describe, expect, test } from 'vitest';
import { SIGNING_FORMS, type SigningForm } from '../../src/core/settings.ts';
import { type OpenedDocx, paragraphStarting, paragraphsOf, wordsOf } from './docx.ts';
import { PLAN as docx, type Look, look, planDocx as plan, REPORT as report, TITLE } from './form-docx.ts';

describe('what the words must be', () => {
  const lines = (file: OpenedDocx): string[] => paragraphsOf(file.document).map(wordsOf);

  test('a number below ten and days, January and February get a zero, other months none', () => {
    expect(lines(docx)).toContain('Số: 05/KH-UBND');
    expect(lines(docx)).toContain('Đồng Mỏ, ngày 05 tháng 02 năm 2024');
    const later = lines(plan({ documentNumber: '15', documentDate: { year: 2024, month: 6, day: 12 } }));
    expect(later).toContain('Số: 15/KH-UBND');
    expect(later).toContain('Đồng Mỏ, ngày 12 tháng 6 năm 2024');
  });

  test('number and day may stay open until it is signed, with room to write', () => {
    const open = lines(plan({ documentNumber: '', documentDate: undefined }));
    expect(open).toContainEqual(expect.stringMatching(/^Số:\s{4,}\/KH-UBND$/));
    expect(open).toContainEqual(expect.stringMatching(/^Đồng Mỏ, ngày\s{4,}tháng 02 năm 2024$/));
    expect(open).toContainEqual(expect.stringMatching(/^\(Kèm theo Kế hoạch số\s{4,}\/KH-UBND ngày\s{4,}tháng 02/));
  });

  test('legal bases end with ";", the last with "."; dates in words; the first citation is complete', () => {
    const bases = lines(docx).filter((line) => line.startsWith('Căn cứ '));
    expect(bases.map((line) => line.at(-1))).toEqual([';', '.']);
    expect(bases[1]).toBe(
      'Căn cứ Quyết định số 202/QĐ-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân huyện Chi Lăng về công bố Chỉ số cải cách hành chính năm 2023.',
    );
  });

  test('an office that is no committee has the body it belongs to above, not bold', () => {
    const other = plan({ issuer: 'Trung tâm Phục vụ hành chính công', parentBody: 'Ủy ban nhân dân xã Chi Lăng' });
    const office: Look = { size: [12, 13], upper: true, place: 'centre' };
    look(paragraphStarting(other.document, 'ỦY BAN NHÂN DÂN XÃ CHI LĂNG'), office);
    look(paragraphStarting(other.document, 'TRUNG TÂM PHỤC VỤ'), { ...office, bold: true });
  });

  test('letters of points are Vietnamese: a, b, c, d, đ, e', () => {
    const letters = lines(docx).flatMap((line) => /^(\p{L})\) /u.exec(line)?.[1] ?? []);
    expect(letters.join('')).toBe('abcdđe');
  });

  test.each(Object.keys(SIGNING_FORMS) as SigningForm[])('signed as %s, line by line', (signingForm) => {
    const file = plan({ signingForm });
    const written = lines(file);
    const from = written.lastIndexOf(SIGNING_FORMS[signingForm].lines[0] ?? '');
    const block = written.slice(from).filter((line) => line !== '');
    const wanted = [...SIGNING_FORMS[signingForm].lines, 'Nguyễn Văn An'];
    expect(block.slice(0, wanted.length)).toEqual(wanted);
    const byChairman = signingForm === 'chairman' || signingForm === 'chairman KT.';
    const who = byChairman ? 'Chủ tịch Ủy ban nhân dân' : 'Ủy ban nhân dân';
    expect(written).toContainEqual(expect.stringMatching(new RegExp(`^${who} \\(UBND\\) thị trấn .* ban hành`)));
  });

  test('recipients: "- …;" each, the last one files it; "./." ends the text and the annex', () => {
    const written = lines(docx);
    const recipients = written.slice(written.indexOf('Nơi nhận:') + 1).filter((line) => /^- .*[;.]$/.test(line));
    expect(recipients.slice(0, 6).map((line) => line.at(-1))).toEqual([';', ';', ';', ';', ';', '.']);
    expect(recipients[5]).toBe('- Lưu: VT, VP.');
    expect(written.filter((line) => line.endsWith('./.'))).toHaveLength(2);
    expect(written.findLast((line) => line !== '')).toBe('./.');
  });

  test('the annex: its columns, a header row on every page, a line below (Kèm theo …)', () => {
    const [table = ''] = docx.document.match(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*Phối hợp[\s\S]*?<\/w:tbl>/) ?? [];
    const [header = ''] = table.match(/<w:tr>[\s\S]*?<\/w:tr>/) ?? [];
    expect(header).toContain('<w:tblHeader/>');
    expect(paragraphsOf(header).map(wordsOf).join(' | ')).toBe(
      'STT | Tiêu chí (đạt/tối đa) | Bị trừ | Nhiệm vụ, giải pháp | Chủ trì | Phối hợp | Thời hạn | Sản phẩm; chỉ tiêu',
    );
    const all = paragraphsOf(docx.document);
    const reference = all.findIndex((xml) => wordsOf(xml).startsWith('(Kèm theo'));
    expect(all[reference + 1]).toContain('<w:pBdr>');
  });

  test('a report: BÁO CÁO, own symbol, Kính gửi below the title, recipients begin with "Như trên"', () => {
    const written = lines(report).filter((line) => line !== '');
    expect(written).toContainEqual(expect.stringMatching(/^Số:\s+\/BC-UBND$/));
    const title = written.indexOf('BÁO CÁO');
    expect(written.slice(title + 1, title + 3)).toEqual([
      expect.stringMatching(/^Kết quả thực hiện Kế hoạch/),
      'Kính gửi: Phòng Nội vụ huyện',
    ]);
    expect(written[written.indexOf('Nơi nhận:') + 1]).toBe('- Như trên;');
    look(paragraphStarting(report.document, 'BÁO CÁO'), { ...TITLE, upper: true });
    look(paragraphStarting(report.document, 'Kính gửi:'), { size: [13, 14], place: 'centre' });
  });
});
