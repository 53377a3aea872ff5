/** What a file adds to its tables: marks inside values, several sheets, scores that nothing gives a maximum to. */

import { describe, expect, it } from 'vitest';
import { partPlace } from '../../../src/core/place.ts';
import { withholdLoneScores } from '../../../src/intake/lone-scores.ts';
import { readDocument } from '../../../src/intake/read-document.ts';
import { readSeparated, separatorOf } from '../../../src/intake/sources/csv.ts';
import { draw, told } from './fixture.ts';

const readValues = (text: string) => {
  const grid = readSeparated(text, separatorOf(text) ?? '');
  return told(readDocument([{ name: '', parts: [{ kind: 'table', grid }] }]).reading);
};

const sheet = (name: string, table: string) => ({ name, parts: [{ kind: 'table', grid: draw(table) }] as const });
const CARD = (score: string): string => `
  STT | Tiêu chí | Điểm tối đa | Điểm đạt
  1.1 | Kế hoạch | 3 | ${score}
  1.2 | Báo cáo | 2 | 2`;

describe('values parted by a mark', () => {
  it('leaves out the hint of Excel, and mends a sentence that holds the mark', () => {
    const text =
      'sep=;\r\nSTT;Tiêu chí;Điểm tối đa;Điểm đạt;Lý do\r\n1.1;"Kế hoạch; chương trình";3;3;\r\n1.2;Báo cáo;2;1,5;chậm; thiếu số liệu\r\n';
    expect(readValues(text)).toMatchObject({ items: ['1.1 3→3', '1.2 2→1.5 | chậm; thiếu số liệu'], findings: [] });
  });

  it('reads no figure from a row whose decimal comma may stand in two places', () => {
    const text = 'STT,Tiêu chí,Điểm tối đa,Điểm đạt,Lý do\n1.1,Kế hoạch,3,3,\n1.2,Kiểm tra,2,1,5,thiếu\n';
    expect(readValues(text)).toMatchObject({ items: ['1.1 3→3'], unread: [3] });
  });
});

describe('several sheets', () => {
  it('reads the latest year and says so', () => {
    const { reading } = readDocument([sheet('Năm 2024', CARD('1')), sheet('Năm 2025', CARD('2,5'))]);
    expect(told(reading).items).toEqual(['1.1 3→2.5', '1.2 2→2']);
    expect(reading.findings).toMatchObject([{ code: 'older-year', place: partPlace('trang Năm 2024') }]);
  });

  // The name of the sheet is no longer taken for the office.
  it.fails('takes the office from the name of its sheet', () => {
    const given = [sheet('Xã Tân An', CARD('1')), sheet('Xã Bình Lộc', CARD('2,5'))];
    const { reading } = readDocument(given, { unit: 'binh loc' });
    expect(reading.settings.issuer?.value).toBe('Ủy ban nhân dân xã Bình Lộc');
  });

  it('asks for the commune where each has a sheet, and reads its own', () => {
    const given = [sheet('Xã Tân An', CARD('1')), sheet('Xã Bình Lộc', CARD('2,5'))];
    expect(readDocument(given)).toMatchObject({ units: ['Xã Tân An', 'Xã Bình Lộc'], unit: undefined });
    expect(readDocument(given).reading.items).toEqual([]);
    const { unit, reading } = readDocument(given, { unit: 'binh loc' });
    expect(unit).toBe('Xã Bình Lộc');
    expect(told(reading)).toMatchObject({ items: ['1.1 3→2.5', '1.2 2→2'], findings: [] });
  });
});

describe('a score without a maximum', () => {
  const read = (table: string) =>
    told(withholdLoneScores(readDocument([{ name: '', parts: [{ kind: 'table', grid: draw(table) }] }]).reading));

  it('is withheld and asked: it would pass for bonus points', () => {
    const table = `
      Mã | Nội dung | Điểm tối đa | Điểm đạt
      1 | Công tác chỉ đạo | 10 | 9
      1 | Công tác chỉ đạo | 12 | 9
      2 | Thể chế | hai | 4`;
    expect(read(table)).toMatchObject({
      fields: ['1 ?→?', '2 ?→?'],
      findings: ['figures-differ dòng 3', 'max-missing dòng 2'],
    });
  });

  // The sum of bonus and penalty is asked about.
  it.fails('stays where it is called a bonus or a penalty, or has one above or below it', () => {
    const table = `
      Mã | Nội dung | Điểm tối đa | Điểm đạt
      1 | Công tác chỉ đạo | | 3
      1.1 | Kế hoạch | 4 | 3
      9 | Điểm thưởng, điểm trừ | | 0,5
      9.1 | Sáng kiến được công nhận | | 1
      9.2 | Điểm trừ: đưa tin sai | | 0,5`;
    expect(read(table)).toMatchObject({ fields: ['1 ?→3'], items: ['1.1 4→3', '9 ?→0.5', '9.1 ?→1', '9.2 ?→-0.5'] });
  });
});
