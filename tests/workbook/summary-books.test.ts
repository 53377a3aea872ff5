import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { call, click, emptyBook, sampleBook } from './book.ts';
import { errors, MAKE, rowOf, sheetOf, TAB, text } from './summary-tab.ts';

/** A result of so many fields with so many items each; every second item loses half a point. */
function result(fields: number, items: number): { code: string; title: string; max: number; score: number }[] {
  return Array.from({ length: fields }, (_, f) => [
    ...Array.from({ length: items }, (__, i) => ({
      code: `${f + 1}.${i + 1}`,
      title: `Tiêu chí thành phần ${f + 1}.${i + 1}`,
      max: 1,
      score: i % 2 === 0 ? 1 : 0.5,
    })),
  ]).flat();
}

function bookWith(rows: readonly object[]): Host {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  expect(call(host, 'applyResult', { rows, settings: {} })).toMatchObject({ ok: true });
  return host;
}

describe('“Tổng hợp kết quả” on other books', () => {
  it('says what to do in a book without tabs, and changes nothing', () => {
    const host = emptyBook();
    expect(click(host, MAKE)).toContain('Hãy chọn CCHC → Quản lý sổ → Tạo sổ chấm điểm');
    expect(host.model.book.sheetNamed(TAB)).toBeUndefined();
  });

  it('says what to do while nothing is scored, and fills once scores are typed', () => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    expect(click(host, MAKE)).toContain(
      'chưa có điểm đọc được. Hãy nhập điểm hoặc chọn CCHC → Nạp bộ tiêu chí, kết quả…',
    );
    expect(errors(host)).toEqual([]);
    expect(text(host, 'A3')).toContain('Trang Chấm điểm chưa có điểm. Hãy nhập điểm');
    expect(['A5', 'C5', 'F5', 'H5', 'J5'].map((cell) => text(host, cell))).toEqual(['–', '–', '–', '–', '–']);
    expect([text(host, 'C6'), text(host, 'A28')]).toEqual(['', '3. Những mục bị trừ điểm']);
    host.edit.paste('Chấm điểm', 'A2', [
      ['1', 'Chỉ đạo', '5'],
      ['1.1', 'Kế hoạch', '3'],
      ['1.2', 'Báo cáo', '2'],
    ]);
    host.edit.paste('Chấm điểm', 'J3', [['2,5'], ['2']]);
    expect(text(host, 'A5')).toBe('4,5/5');
    expect(rowOf(host, '1.1', 20).slice(0, 5)).toEqual(['1.1', 'Kế hoạch', '3', '2,5', '0,5']);
    expect(errors(host)).toEqual([]);
  });

  it('stands with a code that cannot be one, a code twice and a second total, and says where to look', () => {
    for (const [cell, typed, left] of [
      ['A5', '1.1²', '2 mục, 8 điểm'],
      ['A6', '1.1', '2 mục, 7 điểm'],
      ['A9', 'tong', '3 mục, 10 điểm'],
    ] as const) {
      const host = emptyBook();
      click(host, 'Tạo sổ chấm điểm');
      host.edit.paste('Chấm điểm', 'A4', [
        ['1', 'A', '20'],
        ['1.1', 'a', '10'],
        ['1.2', 'b', '10'],
        ['2', 'B', '30'],
        ['2.1', 'c', '30'],
      ]);
      host.edit.paste('Chấm điểm', 'J4', [['15'], ['8'], ['7'], ['25'], ['25']]);
      host.edit.type('Chấm điểm', cell, typed);
      if (typed === 'tong') host.edit.type('Chấm điểm', 'J9', '40');
      click(host, MAKE);
      expect(errors(host)).toEqual([]);
      expect(text(host, 'A5')).toBe('40/50');
      expect(text(host, 'A3')).toContain('Trang Chấm điểm có 1 dòng phải sửa: xem lời báo ở cột Điểm đang tính.');
      expect(text(host, 'A3')).not.toContain('Trang Nhiệm vụ');
      expect(host.values(TAB, 'A1:A40').flat().join()).toContain(`3. Những mục bị trừ điểm: ${left}`);
    }
  });

  it('names the column that is missing', () => {
    const host = sampleBook();
    // One that is not needed says nothing.
    host.edit.type('Chấm điểm', 'P1', 'Ghi khác');
    host.edit.type('Chấm điểm', 'O1', 'Ghi khác');
    expect(click(host, MAKE)).toContain('Trang Chấm điểm không còn cột Điểm năm trước.');
  });

  it('leaves a tab of the same name alone when somebody else made it', () => {
    const host = sampleBook();
    host.edit.addSheet(TAB);
    host.edit.type(TAB, 'B2', 'Bảng của kế toán');
    expect(click(host, MAKE)).toContain('đang có nội dung không do tiện ích lập nên được giữ nguyên');
    expect(
      host
        .values(TAB, 'A1:C3')
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual(['Bảng của kế toán']);
  });

  it('goes on where a score cannot be, and says where to look', () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'J3', '99');
    click(host, MAKE);
    expect(text(host, 'A3')).toContain('Trang Chấm điểm có 1 dòng phải sửa: xem lời báo ở cột Điểm đang tính.');
    expect([text(host, 'A5'), errors(host)]).toEqual(['81,9/100', []]);
  });

  it('takes eight fields, items that do not apply, and points without a maximum', () => {
    const rows = [
      ...result(8, 3).map((row) => (row.code === '4.2' ? { ...row, score: 'KAD' } : row)),
      { code: '9', title: 'Điểm thưởng', score: 1.5 },
    ];
    const host = bookWith(rows);
    // What is listed is worth the whole: the fields are what their items come to.
    host.edit.type('Thông tin chung', 'B16', '23');
    expect(click(host, MAKE)).toContain('9 lĩnh vực, 7 mục bị trừ điểm');
    expect(errors(host)).toEqual([]);
    expect(rowOf(host, '4', 10).slice(2, 6)).toEqual(['2', '2', '0', '100,0%']);
    expect(rowOf(host, '9', 10).slice(1, 6)).toEqual(['Điểm thưởng', '', '1,5', '', '']);
    expect(rowOf(host, 'Tổng', 10).slice(2, 5)).toEqual(['23', '21', '3,5']);
    // Without a word about the whole the list may be a part of it.
    host.edit.clear('Thông tin chung', 'B16');
    expect(rowOf(host, '4', 10).slice(2, 6)).toEqual(['', '', '', '']);
    expect(rowOf(host, 'Tổng', 10).slice(2, 5)).toEqual(['', '', '']);
  });

  it('lists all of 300 leaves without a spill in the way, charts the first 15, in as many calls as for a few', () => {
    const calls = [result(4, 10), result(8, 38)].map((rows) => {
      const host = bookWith(rows);
      click(host, MAKE);
      expect(errors(host)).toEqual([]);
      const lost = rows.filter(({ score }) => score < 1).length;
      expect(host.values(TAB, 'A26:K400').filter(([code]) => /^\d+\.\d+$/.test(String(code))).length).toBe(lost);
      expect(sheetOf(host).charts.at(-1)?.sources[0]?.area.rows).toBe(16);
      return host.calls.count;
    });
    expect(calls[1]).toBe(calls[0]);
  });
});
