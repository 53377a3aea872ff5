import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCodeCell } from '../../src/core/cells.ts';
import { codeLabel, compareCodes, fieldOf, type ItemCode, readCode } from '../../src/core/codes.ts';
import { calendarDate, formatDate, formatDateInWords, readDate, toIso } from '../../src/core/dates.ts';
import { readDeadline } from '../../src/core/deadlines.ts';
import { fold, foldSearch, lowerFirst } from '../../src/core/text.ts';

describe('text', () => {
  it('is the same however it was typed', () => {
    for (const [a, b] of [
      ['hoá', 'hóa'],
      ['Uỷ ban', 'Ủy ban'],
      ['thủ tục'.normalize('NFD'), 'thủ tục'],
      ['kinh tế – xã hội', 'Kinh tế - xã hội'],
      ['điểm\u00a0tối  đa', 'điểm tối đa'],
    ] as const) {
      expect(fold(a)).toBe(fold(b));
    }
  });

  it('keeps apart what differs', () => {
    expect(fold('Đồng Mỏ')).not.toBe(fold('Đồng Mỹ'));
    expect(fold('dấu')).not.toBe(fold('đấu'));
  });

  it('is found without diacritics', () => {
    expect(foldSearch('Kế hoạch khắc phục Đồng Mỏ')).toBe('ke hoach khac phuc dong mo');
  });

  it('begins small inside a sentence, abbreviations excepted', () => {
    expect(['Chưa có', 'UBND xã', 'Đã nộp', '22 hồ sơ'].map(lowerFirst)).toEqual([
      'chưa có',
      'UBND xã',
      'đã nộp',
      '22 hồ sơ',
    ]);
  });
});

describe('codes', () => {
  it('are sorted by number', () => {
    const codes = ['1.10', '1.9', '10', '2', '1', '1.9.1'].flatMap((text) => readCode(text) ?? []);
    expect(codes.toSorted(compareCodes)).toEqual(['1', '1.9', '1.9.1', '1.10', '2', '10']);
  });

  it('compare as their parts do, number by number', () => {
    const part = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 999_999 }));
    const parts = fc.array(part, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, parts, fc.nat(5), (a, b, shared) => {
        const other = [...a.slice(0, shared), ...b].slice(0, 6);
        const at = a.findIndex((number, i) => number !== other[i]);
        const expected = at < 0 ? a.length - other.length : (a[at] ?? 0) - (other[at] ?? 0);
        const [left, right] = [a, other].map((numbers) => numbers.join('.') as ItemCode);
        if (left && right) expect(Math.sign(compareCodes(left, right))).toBe(Math.sign(expected));
      }),
    );
  });

  it('are refused where a part is no whole number from 1', () => {
    for (const text of ['0', '1.0', '1.05', 'a', '1..2', '.1', '-1', '1,5', '1.5a', '', '1 5', '1.2 3'])
      expect(readCode(text)).toBeUndefined();
  });

  it('are refused where a mark of a note stands after them: superscripts are no digits', () => {
    for (const text of ['1.2²', '1.2¹', '3.1①', '1.2₃', '1.⒉']) expect(readCode(text)).toBeUndefined();
    expect(readCode('１．２')).toBe('1.2');
  });

  it('call the total by its name, with or without diacritics', () => {
    for (const text of ['Tổng', 'tong', 'TỔNG CỘNG', 'Tong cong:', 'tổng số', 'Cộng'])
      expect(readCodeCell(text)).toEqual({ ok: true, value: 'total' });
    expect(readCodeCell('tổng hợp').ok).toBe(false);
  });

  it('forgive a full stop and spaces, and name what they stand for', () => {
    expect([' 3.1.4. ', '3. 1 .4', '3.1.4 .'].map(readCode)).toEqual(Array(3).fill('3.1.4'));
    expect(['3', '1.5', '3.1.4'].map((text) => codeLabel(readCode(text) ?? fieldOf('1' as never)))).toEqual([
      ...['Lĩnh vực 3', 'Tiêu chí 1.5', 'Tiêu chí thành phần 3.1.4'],
    ]);
  });
});

describe('dates', () => {
  it('are read from every usual form', () => {
    for (const text of [
      '15/01/2024',
      '15-1-2024',
      '15.01.2024',
      'ngày 15 tháng 01 năm 2024',
      'Ngày 15/01/2024',
      '2024-01-15',
    ]) {
      expect(readDate(text)).toEqual({ year: 2024, month: 1, day: 15 });
    }
  });

  it('are days the calendar has', () => {
    expect(calendarDate(2024, 2, 29)).toBeDefined();
    for (const text of ['30/02/2024', '29/02/2023', '00/01/2024', '15/13/2024', '1/1/24', 'hôm nay'])
      expect(readDate(text)).toBeUndefined();
  });

  it('are printed with a zero before days below 10 and before months 1 and 2 only', () => {
    const words = [calendarDate(2024, 2, 5), calendarDate(2024, 6, 15)].map((date) => date && formatDateInWords(date));
    expect(words).toEqual(['ngày 05 tháng 02 năm 2024', 'ngày 15 tháng 6 năm 2024']);
    const date = calendarDate(2024, 2, 5);
    expect(date && [formatDate(date), toIso(date)]).toEqual(['05/02/2024', '2024-02-05']);
  });
});

describe('deadlines', () => {
  it.each([
    // Days.
    ['30/06/2026', 'day', '2026-06-30'],
    ['30/6/26', 'day', '2026-06-30'],
    ['30.6', 'day', '2026-06-30'],
    ['30 tháng 6', 'day', '2026-06-30'],
    ['Ngày 30 tháng 6 năm 2027', 'day', '2027-06-30'],
    ['Trước 30/6', 'day', '2026-06-30'],
    ['Trước ngày 30/6/2027', 'day', '2027-06-30'],
    ['Hoàn thành trước ngày 30/6.', 'day', '2026-06-30'],
    ['Xong trước 30/6', 'day', '2026-06-30'],
    ['Chậm nhất là ngày 15/5', 'day', '2026-05-15'],
    ['Chậm nhất vào 15-5-2026', 'day', '2026-05-15'],
    ['Muộn nhất 15/5', 'day', '2026-05-15'],
    ['Không quá 15/5', 'day', '2026-05-15'],
    ['Đến hết ngày 30/9', 'day', '2026-09-30'],
    ['Từ nay đến 30/9', 'day', '2026-09-30'],
    ['Trước 17h00 ngày 25/6/2026', 'day', '2026-06-25'],
    // Months and their parts.
    ['Tháng 3/2026', 'day', '2026-03-31'],
    ['Tháng 2', 'day', '2026-02-28'],
    ['Trong tháng 6', 'day', '2026-06-30'],
    ['trong tháng 6 năm 2027', 'day', '2027-06-30'],
    ['12/2026', 'day', '2026-12-31'],
    ['Tháng 12-2026', 'day', '2026-12-31'],
    ['T6/2026', 'day', '2026-06-30'],
    ['Cuối tháng 6', 'day', '2026-06-30'],
    ['Đầu tháng 6', 'day', '2026-06-10'],
    ['Giữa tháng 6/2026', 'day', '2026-06-20'],
    ['Tuần 1 tháng 5', 'day', '2026-05-07'],
    ['Tuần thứ hai của tháng 5/2026', 'day', '2026-05-14'],
    ['Tuần cuối tháng 2', 'day', '2026-02-28'],
    ['Trước tháng 4', 'day', '2026-03-31'],
    // Quarters.
    ['Quý II/2026', 'day', '2026-06-30'],
    ['quý 3', 'day', '2026-09-30'],
    ['Q2/2026', 'day', '2026-06-30'],
    ['Quý 04/2026', 'day', '2026-12-31'],
    ['Quý IV năm 2027', 'day', '2027-12-31'],
    ['Trong quý II/2026', 'day', '2026-06-30'],
    ['Hết quý II', 'day', '2026-06-30'],
    ['Cuối quý II', 'day', '2026-06-30'],
    ['Đầu quý III', 'day', '2026-07-31'],
    ['Trước quý III', 'day', '2026-06-30'],
    // Parts of a year.
    ['Cuối năm', 'day', '2026-12-31'],
    ['Cuối năm 2027', 'day', '2027-12-31'],
    ['Hết năm', 'day', '2026-12-31'],
    ['6 tháng đầu năm', 'day', '2026-06-30'],
    ['Trong 6 tháng đầu năm 2027', 'day', '2027-06-30'],
    ['Sáu tháng cuối năm', 'day', '2026-12-31'],
    ['9 tháng đầu năm', 'day', '2026-09-30'],
    ['Giữa năm', 'day', '2026-06-30'],
    ['Năm 2026', 'day', '2026-12-31'],
    // From one to another.
    ['tháng 6-7/2026', 'day', '2026-07-31'],
    ['Từ tháng 3 đến tháng 6/2026', 'day', '2026-06-30'],
    ['Tháng 3 đến hết tháng 6', 'day', '2026-06-30'],
    ['Từ 01/3 đến 30/6/2026', 'day', '2026-06-30'],
    ['01/3/2026 – 30/6/2026', 'day', '2026-06-30'],
    ['Quý I - quý III/2026', 'day', '2026-09-30'],
    ['Quý I-II/2026', 'day', '2026-06-30'],
    // Again and again.
    ['Hằng quý', 'recurring', '2026-12-31'],
    ['Hàng tháng', 'recurring', '2026-12-31'],
    ['Hằng tháng, quý, năm', 'recurring', '2026-12-31'],
    ['Hằng ngày', 'recurring', '2026-12-31'],
    ['Định kỳ hằng tháng', 'recurring', '2026-12-31'],
    ['Định kỳ 6 tháng', 'recurring', '2026-12-31'],
    ['Hằng quý trong năm 2027', 'recurring', '2027-12-31'],
    ['Mỗi quý 1 lần', 'recurring', '2026-12-31'],
    ['01 lần/quý', 'recurring', '2026-12-31'],
    ['6 tháng/lần', 'recurring', '2026-12-31'],
    ['Ngày 25 hằng tháng', 'recurring', '2026-12-25'],
    ['Trước ngày 15 của tháng cuối quý', 'recurring', '2026-12-15'],
    ['Hằng tháng, trước ngày 20', 'recurring', '2026-12-20'],
    ['Quý II, quý IV/2026', 'recurring', '2026-12-31'],
    ['30/6 và 30/11', 'recurring', '2026-11-30'],
    ['Cả năm', 'recurring', '2026-12-31'],
    ['Trong năm 2026', 'recurring', '2026-12-31'],
    ['Thường xuyên', 'continuous', undefined],
    ['Thường xuyên, liên tục', 'continuous', undefined],
    ['Liên tục trong năm', 'continuous', undefined],
    // Nobody knows the day.
    ['Khi có yêu cầu', 'unclear', undefined],
    ['Đầu năm', 'unclear', undefined],
    ['30/02/2026', 'unclear', undefined],
    ['Tháng 13/2026', 'unclear', undefined],
    ['Quý V', 'unclear', undefined],
    ['Từ tháng 6 đến tháng 3/2026', 'unclear', undefined],
    ['Quý II và khi có yêu cầu', 'unclear', undefined],
    ['Trước ngày 15', 'unclear', undefined],
    ['Sau 30/6', 'unclear', undefined],
  ])('%s is %s, last day %s', (text, kind, last) => {
    const deadline = readDeadline(text, 2026);
    expect([deadline?.kind, deadline?.lastDay && toIso(deadline.lastDay), deadline?.text]).toEqual([kind, last, text]);
  });

  it('are none for a blank text', () => expect(readDeadline('  ', 2026)).toBeUndefined());
});
