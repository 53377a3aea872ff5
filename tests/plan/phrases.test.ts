/** Deadlines, units, numbering and names as a plan writes them. */
import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../src/core/deadlines.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import { deadlineInTable, deadlineInText } from '../../src/plan/deadline-phrases.ts';
import { Findings } from '../../src/plan/findings-list.ts';
import { letter, roman } from '../../src/plan/numbering.ts';
import { checkOffice, describeOffice } from '../../src/plan/office.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import { linesFor, withSettings } from './lines.ts';

const asTyped = (text: string): [string, string, string] => [text, text, text];

describe('deadlines', () => {
  test.each([
    ['30/06/2024', 'chậm nhất ngày 30/6/2024', '30/6/2024'],
    ['5/2/2024', 'chậm nhất ngày 05/02/2024', '05/02/2024'],
    ['30/6', 'chậm nhất ngày 30/6/2024', '30/6/2024'],
    ['ngày 30/6', 'chậm nhất ngày 30/6/2024', 'Ngày 30/6/2024'],
    ['30 tháng 6 năm 2024', 'chậm nhất ngày 30/6/2024', '30/6/2024'],
    ['quý 3', 'Quý III/2024', 'Quý III/2024'],
    ['Q2/2025', 'Quý II/2025', 'Quý II/2025'],
    ['tháng 6', 'Tháng 6/2024', 'Tháng 6/2024'],
    ['12/2024', 'Tháng 12/2024', 'Tháng 12/2024'],
    // Words that a person put before it stay; the year is added.
    ['Trước 30/6', 'Trước 30/6/2024', 'Trước 30/6/2024'],
    ['Hoàn thành trước ngày 30/6/2024.', 'Hoàn thành trước ngày 30/6/2024', 'Hoàn thành trước ngày 30/6/2024'],
    ['Chậm nhất 15/5', 'Chậm nhất 15/5/2024', 'Chậm nhất 15/5/2024'],
    ['trong quý 1', 'Trong quý I/2024', 'Trong quý I/2024'],
    ['Hết quý III/2024', 'Hết quý III/2024', 'Hết quý III/2024'],
    ['cuối tháng 6'.normalize('NFD'), 'Cuối tháng 6/2024', 'Cuối tháng 6/2024'],
    // All else as it was typed.
    ...['Cuối năm', '6 tháng đầu năm', 'từ tháng 3 đến tháng 6/2024', 'Tuần 1 tháng 5', 'Quý II, quý IV'].map(asTyped),
    ...['Hằng quý', 'Ngày 25 hằng tháng', 'Cả năm', 'Thường xuyên', 'Khi có hướng dẫn.', '30/02/2024'].map(asTyped),
  ])('%j reads %j', (written, sentence, cell) => {
    const due = readDeadline(written, 2024) ?? expect.fail(written);
    expect([deadlineInText(due), deadlineInTable(due)]).toEqual([sentence, cell]);
  });
});

test('letters follow the Vietnamese alphabet, without ă, â, ê, ô, ơ, ư', () => {
  expect(Array.from({ length: 25 }, (_, i) => letter(i + 1)).join(' ')).toBe(
    'a b c d đ e g h i k l m n o p q r s t u v x y aa bb',
  );
});

test('Roman numbers', () => {
  expect([1, 4, 9, 14, 29, 40, 99].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XXIX', 'XL', 'XCIX']);
});

describe('the office', () => {
  const office = (issuer: string, parentBody = '') =>
    describeOffice({ ...EMPTY_SETTINGS, issuer, parentBody, superior: 'Ủy ban nhân dân tỉnh (qua Sở Nội vụ)' });
  const found = (issuer: string, parentBody = '') => {
    const findings = new Findings();
    checkOffice(
      { ...EMPTY_SETTINGS, documentNumber: '15/KH-VHXH', signingForm: 'chairman', issuer, parentBody },
      findings,
    );
    return findings.list.map(({ code, message }) => `${code}: ${message}`);
  };
  test('an office that is no committee has a symbol and a way of signing of its own', () => {
    const findings = new Findings();
    checkOffice({ ...EMPTY_SETTINGS, issuer: 'Phòng Văn hóa - Xã hội phường Tân Lập', documentNumber: '15' }, findings);
    expect(findings.list.map(({ code }) => code)).toEqual(['symbol-unknown', 'signing-form-differs']);
  });

  test.each([
    ['Ủy ban nhân dân thị trấn Đồng Mỏ', 'thị trấn', 'THỊ TRẤN ĐỒNG MỎ', 'UBND thị trấn Đồng Mỏ'],
    ['Uỷ ban nhân dân xã Chi Lăng', 'xã', 'XÃ CHI LĂNG', 'UBND xã Chi Lăng'],
    ['UBND phường Điện Biên Phủ', 'phường', 'PHƯỜNG ĐIỆN BIÊN PHỦ', 'UBND phường Điện Biên Phủ'],
    ['Ủy ban nhân dân đặc khu Phú Quốc', 'đặc khu', 'ĐẶC KHU PHÚ QUỐC', 'UBND đặc khu Phú Quốc'],
    ['Ủy ban nhân dân thị xã Sa Pa', 'thị xã', 'THỊ XÃ SA PA', 'UBND thị xã Sa Pa'],
    ['Ủy ban nhân dân xã Đồng Mỏ'.normalize('NFD'), 'xã', 'XÃ ĐỒNG MỎ', 'UBND xã Đồng Mỏ'],
  ])('%s', (issuer, unit, below, short) => {
    const described = office(issuer);
    expect(found(issuer)).toEqual([]);
    expect(described.unit).toBe(unit);
    expect(textOf(described.heading.above)).toBe('ỦY BAN NHÂN DÂN');
    expect(textOf(described.heading.below)).toBe(below);
    expect(textOf(described.shortName)).toBe(short);
    expect(described.heading.above.every(({ bold }) => bold)).toBe(true);
  });

  test('another office stands below the body it belongs to, which is not bold', () => {
    const { heading } = office('Trung tâm Phục vụ hành chính công', 'Ủy ban nhân dân xã Chi Lăng');
    expect(heading.above).toEqual([{ text: 'ỦY BAN NHÂN DÂN XÃ CHI LĂNG' }]);
    expect(heading.below).toEqual([{ text: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', bold: true }]);
    expect(found('Trung tâm Phục vụ hành chính công', 'Ủy ban nhân dân xã Chi Lăng')).toEqual([]);
  });

  test.each([
    ['Phòng Văn hóa - Xã hội phường Tân Lập', 'ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP'],
    ['PHÒNG VĂN HÓA - XÃ HỘI XÃ CHI LĂNG', 'ỦY BAN NHÂN DÂN XÃ CHI LĂNG'],
    ['Văn phòng HĐND và UBND phường Tân Lập, tỉnh Đắk Lắk', 'ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP'],
    ['Phòng Nội vụ huyện Chi Lăng', 'ỦY BAN NHÂN DÂN HUYỆN CHI LĂNG'],
  ])('%s belongs to the committee its name holds, never to whom reports go', (issuer, above) => {
    expect(textOf(office(issuer).heading.above)).toBe(above);
    expect(textOf(office(issuer).heading.below)).toBe(issuer.toUpperCase());
    expect(found(issuer)).toEqual([]);
  });

  test.each([
    'Phòng Văn hóa - Xã hội',
    'Trạm Y tế xã Chi Lăng',
    'Hội đồng nhân dân xã Chi Lăng',
    'Phòng Kinh tế xã',
  ])('%s: the parent body is asked for, not guessed', (issuer) => {
    expect(textOf(office(issuer).heading.above)).toBe('[bổ sung cơ quan chủ quản]');
    expect(found(issuer)).toEqual([expect.stringMatching(/^parent-body-missing: .*Hãy điền mục này/)]);
  });

  test('a unit alone is taken for its committee, and the full name asked for', () => {
    const described = office('Xã Bình Minh');
    expect(described.isCommittee).toBe(true);
    expect(textOf(described.name)).toBe('Ủy ban nhân dân xã Bình Minh');
    expect(textOf(described.shortName)).toBe('UBND xã Bình Minh');
    expect(textOf(described.heading.above)).toBe('ỦY BAN NHÂN DÂN');
    expect(textOf(described.heading.below)).toBe('XÃ BÌNH MINH');
    expect(found('Xã Bình Minh')).toEqual([expect.stringMatching(/^issuer-not-full: .*Ủy ban nhân dân xã Bình Minh/)]);
    expect(linesFor(withSettings({ issuer: 'Xã Bình Minh' })).join('\n')).toContain('/KH-UBND');
  });

  test('the unit named first is the one that issues', () => {
    expect(office('Ủy ban nhân dân phường Tân Lập, thành phố Hà Nội').unit).toBe('phường');
    expect(office('Phòng Văn hóa - Xã hội').unit).toBe('đơn vị');
  });

  test('without a name the plan shows the gap', () => {
    expect(textOf(office('').name)).toBe('[bổ sung tên cơ quan ban hành]');
    expect(textOf(office('').heading.below)).toBe('[bổ sung tên cơ quan ban hành]');
  });
});
