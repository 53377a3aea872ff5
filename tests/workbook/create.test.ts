import { describe, expect, it } from 'vitest';
import { click, emptyBook, lostByCode, rowsOf, sampleBook } from './book.ts';

const SAMPLE_LOST = {
  ...{
    '1': 3,
    '1.5': 3,
    '2': 1,
    '2.1': 1,
    '3': 3,
    '3.1.4': 1,
    '3.1.5': 0.5,
    '3.4.1': 1,
    '3.5.1': 0.5,
    '5': 2,
    '5.5.1': 2,
  },
  ...{ '6': 3, '6.2': 2, '6.3.3': 1, '7': 6.1, '7.1': 1, '7.2': 2, '7.3': 3, Tổng: 18.1 },
};

describe('"Tạo sổ chấm điểm"', () => {
  it('makes the tabs in their order and tells so; the empty first tab goes', () => {
    const host = emptyBook();
    expect(click(host, 'Tạo sổ chấm điểm')).toContain(
      'Đã tạo 6 trang: Bắt đầu, Thông tin chung, Chấm điểm, Nhiệm vụ, Đơn vị, Lời văn.',
    );
    expect(host.tabs.map(({ name }) => name)).toEqual([
      'Bắt đầu',
      'Thông tin chung',
      'Chấm điểm',
      'Nhiệm vụ',
      'Đơn vị',
      'Lời văn',
      'Lệnh',
      'Nhật ký',
    ]);
    const hidden = host.tabs.filter((sheet) => sheet.hidden);
    expect(hidden.map(({ name }) => name)).toEqual(['Lệnh', 'Nhật ký']);
  });

  it('keeps a first tab in which somebody wrote', () => {
    const host = emptyBook();
    host.edit.type('Sheet1', 'B2', 'của tôi');
    click(host, 'Tạo sổ chấm điểm');
    expect(host.values('Sheet1', 'B2')).toEqual([['của tôi']]);
  });

  it('explains the headers of scores and tasks with notes, those of other tabs beside their rows, and freezes them', () => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    for (const [tab, width, isNoted] of [
      ['Thông tin chung', 'C', false],
      ['Chấm điểm', 'Q', true],
      ['Nhiệm vụ', 'S', true],
      ['Đơn vị', 'E', false],
      ['Lời văn', 'C', false],
    ] as const) {
      const [headers = []] = host.read(tab, `A1:${width}1`);
      for (const header of headers)
        expect([tab, header.display, header.note.length > 10]).toEqual([tab, expect.stringMatching(/\S/), isNoted]);
      expect(host.tabs.find(({ name }) => name === tab)?.frozenRows).toBe(tab === 'Chấm điểm' ? 2 : 1);
    }
  });

  it('makes a Vietnamese book: "81,9" is a number, a code stays text', () => {
    const host = emptyBook({ locale: 'en_US', timeZone: 'America/New_York' });
    click(host, 'Tạo sổ chấm điểm');
    host.edit.type('Chấm điểm', 'A3', '3.10');
    host.edit.type('Chấm điểm', 'C3', '81,9');
    expect(host.values('Chấm điểm', 'A3:C3')).toEqual([['3.10', '', 81.9]]);
  });

  it('warns about another locale or time zone in a book that was there', () => {
    const host = sampleBook();
    const told = click(host, 'Tạo sổ chấm điểm');
    expect(told).not.toMatch(/múi giờ|ngôn ngữ/);
  });

  it('completes what is missing and overwrites nothing', () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'B4', 'Sáng kiến của chúng tôi');
    host.edit.type('Lời văn', 'B2', 'Trích yếu của chúng tôi');
    host.edit.type('Chấm điểm', 'Q1', '');
    host.edit.type('Chấm điểm', 'L1', '');
    const told = click(host, 'Tạo sổ chấm điểm');
    expect(told).toContain('trang Chấm điểm: cột Ghi chú');
    expect(rowsOf(host, 'Chấm điểm')[3]?.[1]).toBe('Sáng kiến của chúng tôi');
    expect(host.values('Lời văn', 'B2')).toEqual([['Trích yếu của chúng tôi']]);
    expect(lostByCode(host)).toEqual(SAMPLE_LOST);
    expect(click(host, 'Tạo sổ chấm điểm')).toContain('Sổ đã đủ các trang và cột. Không có gì thay đổi.');
  });

  it('gives an older book the settings it lacks, and leaves what was filled in', () => {
    const host = sampleBook();
    const labels = (): unknown[] => host.read('Thông tin chung', 'A1:A60').map(([cell]) => cell?.display);
    const wanted = ['Điểm phấn đấu', 'Xếp hạng phấn đấu', 'Đơn vị theo dõi, đôn đốc', 'Kỳ báo cáo', 'Cơ quan chủ quản'];
    for (const label of wanted) host.edit.deleteRows('Thông tin chung', labels().indexOf(label) + 1, 1);
    const filled = rowsOf(host, 'Thông tin chung').filter(([, value]) => value !== '');
    click(host, 'Tạo sổ chấm điểm');
    expect(labels()).toEqual(expect.arrayContaining(wanted));
    expect(rowsOf(host, 'Thông tin chung')).toEqual(expect.arrayContaining(filled));
  });

  it('does not take a column formula that shows an error for a missing column', () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'L1', '=CCHC_GAP(C1:C;J2:J)');
    const [[broken] = []] = host.read('Chấm điểm', 'L1');
    expect([broken?.display, broken?.error?.message]).toEqual([
      '#ERROR!',
      expect.stringMatching(/^Lỗi: Các vùng phải có cùng số dòng/),
    ]);
    expect(click(host, 'Tạo sổ chấm điểm')).toContain('Sổ đã đủ các trang và cột. Không có gì thay đổi.');
  });

  it('says in the row of a wrong score what is wrong, and goes on with the column', () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'J4', '99');
    const lost = host.values('Chấm điểm', 'L1:L5').flat();
    expect(lost).toEqual([
      'Điểm bị trừ',
      18.1,
      3,
      'Điểm đạt: 99 lớn hơn điểm tối đa 3. Hãy kiểm tra lại hai số này.',
      1,
    ]);
  });

  it('leaves a tab alone whose header row is gone, and says so', () => {
    const host = sampleBook();
    host.edit.deleteRows('Nhiệm vụ', 1, 1);
    expect(click(host, 'Tạo sổ chấm điểm')).toContain('Trang Nhiệm vụ không còn dòng tiêu đề');
  });
});

describe('the tab "Chấm điểm"', () => {
  it('shows the points lost and the rate of every row', () => expect(lostByCode(sampleBook())).toEqual(SAMPLE_LOST));

  it('stays right when rows are inserted, sorted and deleted at row 2', () => {
    const host = sampleBook();
    host.edit.insertRows('Chấm điểm', 2, 1);
    expect(lostByCode(host)).toEqual(SAMPLE_LOST);
    host.edit.sortRows('Chấm điểm', 'A2:Q21', 2, false);
    expect(lostByCode(host)).toEqual(SAMPLE_LOST);
    const [, second = []] = rowsOf(host, 'Chấm điểm');
    host.edit.deleteRows('Chấm điểm', 2, 1);
    const { [String(second[0])]: _gone, ...rest } = SAMPLE_LOST as Record<string, number>;
    expect(lostByCode(host)).toEqual(rest);
  });

  it('stays right when a column is moved', () => {
    const host = sampleBook();
    host.edit.moveColumn('Chấm điểm', 10, 3);
    expect(rowsOf(host, 'Chấm điểm')[0]?.slice(0, 4)).toEqual(['Mã', 'Nội dung', 'Điểm đạt', 'Điểm tối đa']);
    expect(lostByCode(host)).toEqual(SAMPLE_LOST);
  });

  it('recalculates when a score is typed, as number, text number or KAD', () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'J4', '2,5');
    expect(lostByCode(host)['1.5']).toBe(0.5);
    host.edit.type('Chấm điểm', 'J4', 'KAD');
    expect(lostByCode(host)['1.5']).toBe('');
    host.edit.type('Chấm điểm', 'J4', "'0,5");
    expect(lostByCode(host)['1.5']).toBe(2.5);
  });

  it.each([
    ['0', false],
    ['3', false],
    ['2,5', false],
    ['KAD', false],
    ["'0,5", false],
    ['3,5', true],
    ['-1', true],
    ['ba', true],
  ])('marks the score %s of 3: %s', (text, warned) => {
    const host = sampleBook();
    const typing = host.edit.type('Chấm điểm', 'J4', text);
    expect([typing.rejected, typing.warned]).toEqual([false, warned]);
    if (warned) expect(typing.help).toContain('KAD');
  });

  it('makes lost points stand out, impossible ones more', () => {
    const host = sampleBook();
    const colour = () => host.read('Chấm điểm', 'J4')[0]?.[0]?.conditional?.background;
    const lost = colour();
    host.edit.type('Chấm điểm', 'J4', '3');
    const full = colour();
    host.edit.type('Chấm điểm', 'J4', '9');
    expect(new Set([lost, full, colour()]).size).toBe(3);
  });

  it('warns before somebody types into a computed column', () => {
    const sheet = sampleBook().spreadsheet.sheets.find(({ name }) => name === 'Chấm điểm');
    // Columns side by side have one warning.
    expect(sheet?.protections.map(({ warningOnly, area }) => [warningOnly, area])).toEqual([
      [true, 'G1:G1000'],
      [true, 'K1:M1000'],
    ]);
  });
});

describe('"Nạp số liệu mẫu"', () => {
  it('makes the book first where there is none', () => {
    const host = emptyBook();
    expect(click(host, 'Nạp số liệu mẫu')).toContain('Đã nạp 61 dòng điểm và 9 nhiệm vụ mẫu');
    const { Tổng: lost, 3: field, '7.2.2': item } = lostByCode(host);
    expect([lost, field, item]).toEqual([12.75, 3.8, 0.9]);
  });

  it('does not touch a book in which somebody worked', () => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    host.edit.type('Chấm điểm', 'A3', '1');
    host.edit.type('Chấm điểm', 'C3', '5');
    expect(click(host, 'Nạp số liệu mẫu')).toMatch(/Trang “Chấm điểm” đã có số liệu nên không nạp/);
    expect(rowsOf(host, 'Chấm điểm')).toHaveLength(3);
    expect(rowsOf(host, 'Nhiệm vụ')).toHaveLength(1);
  });
});
