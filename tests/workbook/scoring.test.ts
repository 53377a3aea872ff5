import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { call, click, emptyBook, rowsOf, sampleBook } from './book.ts';
import { MAKE, rowOf, text } from './summary-tab.ts';

const TAB = 'Chấm điểm';

/** 39 items in 8 fields, one in three worth 1 by name and the others by rate; no field states a maximum. */
function criteria(): string[][] {
  return Array.from({ length: 8 }, (_, f) => [
    [`${f + 1}`, `Lĩnh vực ${f + 1}`, ''],
    ...Array.from({ length: f < 7 ? 5 : 4 }, (_, i) =>
      i % 3 === 0
        ? [`${f + 1}.${i + 1}`, 'Ban hành kế hoạch', '1', 'Ban hành đúng hạn: 1; muộn: 0,5; không ban hành: 0']
        : [`${f + 1}.${i + 1}`, 'Tỷ lệ hồ sơ đúng hạn', '3', '>=90%: 3; >=80%: 1,5; còn lại: 0'],
    ),
  ]).flat();
}

/** @param figures how many items get theirs: late, or 85 % */
function scoredBook(figures: number): Host {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  let left = figures;
  const rows = criteria().map((row) => {
    const figure = row[3] && left-- > 0 ? (row[3].startsWith('Ban') ? 'muộn' : '85%') : '';
    return [...row.slice(0, 4), ...(row[3] ? [figure] : [])];
  });
  host.edit.paste(TAB, 'A3', rows);
  return host;
}

const column = (host: Host, header: string): Record<string, unknown> => {
  const [headers = [], ...rows] = rowsOf(host, TAB);
  const [code, at] = [headers.indexOf('Mã'), headers.indexOf(header)];
  return Object.fromEntries(rows.map((row) => [row[code], row[at]]));
};
const setting = (host: Host, label: string): unknown =>
  rowsOf(host, 'Thông tin chung').find(([name]) => name === label)?.[1];
const total = (host: Host): string => String(host.values(TAB, 'B2')[0]?.[0]);
const placeOf = (host: Host, code: string): number => host.values(TAB, 'A1:A60').flat().indexOf(code) + 1;

describe('a sheet that the office scores itself', () => {
  it('turns 39 figures into 39 points, a sum for each field, a total in sight and a summary', () => {
    const host = scoredBook(39);
    const current = column(host, 'Điểm đang tính');
    expect(Object.keys(current).filter((code) => code.includes('.') && current[code] !== '')).toHaveLength(39);
    // A field of five items: 0,5 + 1,5 + 1,5 + 0,5 + 1,5 of 11; the last has one item less.
    expect([current['1'], current['8'], current['Tổng']]).toEqual([5.5, 4, 42.5]);
    expect(column(host, 'Điểm bị trừ')).toMatchObject({ '1': 5.5, '8': 4, Tổng: 42.5 });
    expect(total(host)).toBe('Tổng: 42,5/85 điểm (Dự kiến: theo số liệu 42,5/85)');
    expect(['Điểm đang tính theo', 'Số mục chưa chấm'].map((label) => setting(host, label))).toEqual(['Dự kiến', 0]);
    click(host, MAKE);
    expect(['A5', 'C5'].map((cell) => text(host, cell))).toEqual(['42,5/85', '42,5']);
    expect(rowOf(host, '1', 10).slice(2, 7)).toEqual(['11', '5,5', '5,5', '50,0%', '0']);
  });

  it('says after six figures what is scored and what waits, in the sheet and in the summary', () => {
    const host = scoredBook(6);
    expect(total(host)).toBe('Tổng: 6/12 điểm đã chấm (Dự kiến: theo số liệu 6/12); chưa chấm 33 mục, 73 điểm');
    expect(column(host, 'Điểm đang tính')).toMatchObject({ '1': 5.5, '2': 0.5, '3': '', Tổng: 6 });
    const colour = (code: string) => host.read(TAB, `K${placeOf(host, code)}`)[0]?.[0]?.conditional?.background;
    // Waiting; scored below its maximum; a field.
    expect([colour('2.2'), colour('2.1'), colour('3')]).toEqual(['#fff2cc', '#fce8b2', '#e8f0fe']);
    click(host, MAKE);
    expect(text(host, 'A3')).toContain('Chưa chấm 33/39 mục (73 điểm)');
    expect(text(host, 'A6')).toContain('dự kiến');
  });

  it('does not fall when one of 39 is appraised; a chosen basis holds', () => {
    const host = scoredBook(39);
    host.edit.type(TAB, `J${placeOf(host, '1.2')}`, '3');
    expect(total(host)).toBe('Tổng: 44/85 điểm (Dự kiến: được công nhận 3/3 · theo số liệu 41/82)');
    const row = host.values('Thông tin chung', 'A1:A60').flat().indexOf('Chọn điểm đang tính') + 1;
    host.edit.type('Thông tin chung', `B${row}`, 'Kết quả công bố');
    expect([setting(host, 'Điểm đang tính theo'), column(host, 'Điểm đang tính')['1.1']]).toEqual([
      'Kết quả công bố',
      '',
    ]);
  });

  it('tells bad rows where they stand and goes on with the others', () => {
    const host = scoredBook(39);
    const type = (code: string, letter: string, value: string) =>
      host.edit.type(TAB, `${letter}${placeOf(host, code)}`, value);
    type('1.1', 'J', '5');
    type('1.2', 'H', '-1');
    type('1.3', 'H', 'abc');
    type('1.4', 'E', 'chưa rõ');
    type('1.5', 'D', 'chấm theo hồ sơ');
    host.edit.paste(TAB, 'A60', [
      ['2.1', 'Ghi lại', '1', '', '', '', '', '', '', '1'],
      ['Tổng', '', '100'],
    ]);
    const shown = column(host, 'Điểm đang tính');
    expect([shown['1.1'], shown['1.2'], shown['1.3']]).toEqual([
      'Điểm: 5 lớn hơn điểm tối đa 1. Hãy kiểm tra lại hai số này.',
      'Điểm: -1 là số âm. Hãy nhập số từ 0 trở lên.',
      expect.stringMatching(/^Điểm tự chấm: “abc” không phải là số/),
    ]);
    expect(host.values(TAB, 'K60:K61').flat()).toEqual([
      expect.stringMatching(/^Mã: mã 2\.1 đã có ở dòng thứ 10 /),
      expect.stringMatching(/^Mã: dòng tổng đã có ở dòng thứ 2 /),
    ]);
    expect(column(host, 'Điểm bị trừ')['1.3']).toBe(shown['1.3']);
    expect([shown['2'], shown['8']]).toEqual([5.5, 4]);
    expect(host.values(TAB, 'K2')[0]?.[0]).toBe(setting(host, 'Tổng điểm đang tính'));
    host.edit.clear(TAB, 'A2:B2');
    expect(column(host, 'Điểm đang tính')['2']).toBe(5.5);
    click(host, MAKE);
    expect(text(host, 'A5')).toMatch(/^\d/);
    expect(text(host, 'A3')).toMatch(/Trang Chấm điểm có \d dòng phải sửa/);
  });

  it('offers the names of a rule as a list, and says in a line what other rules take', () => {
    const host = scoredBook(0);
    click(host, 'Tạo sổ chấm điểm');
    const typing = host.edit.type(TAB, `E${placeOf(host, '1.1')}`, 'bao giờ');
    expect([typing.rejected, typing.warned, typing.help]).toEqual([
      false,
      true,
      'Ghi: Ban hành đúng hạn / muộn / không ban hành',
    ]);
    expect(host.edit.type(TAB, `E${placeOf(host, '1.1')}`, 'muộn').warned).toBe(false);
    const sheet = host.model.book.sheetNamed(TAB);
    expect(sheet?.validation(placeOf(host, '1.2'), 5)?.helpText).toBe('Ghi tỷ lệ như 85%, hoặc số lượng và tổng số');
  });

  it('makes computed points self scores on demand, overwrites none, and takes them back', () => {
    const host = scoredBook(39);
    host.edit.type(TAB, `H${placeOf(host, '1.1')}`, '1');
    const fill = () =>
      call(host, 'fillSelfScores', { year: '' }).result as { filled: number; kept: number; stamp: number };
    const first = fill();
    expect(first).toMatchObject({ filled: 38, kept: 1 });
    call(host, 'undoCommand', { number: first.stamp });
    expect(column(host, 'Điểm tự chấm')).toMatchObject({ '1.1': 1, '1.2': '' });
    fill();
    expect(column(host, 'Điểm tự chấm')).toMatchObject({ '1': '', '1.1': 1, '1.2': 1.5 });
    expect(total(host)).toBe('Tổng: 43/85 điểm (Dự kiến: tự chấm 43/85)');
    expect(fill()).toMatchObject({ filled: 0, kept: 39 });
  });
});

describe('the columns that a published result leaves empty', () => {
  const folded = (host: Host) => host.tabs.find(({ name }) => name === TAB)?.hiddenColumns;

  it('are folded with the result, and unfolded as soon as a rule or a figure is there', () => {
    const host = sampleBook();
    expect(folded(host)).toEqual([4, 5, 6, 7, 8, 9]);
    host.edit.type(TAB, 'D4', 'có: 3; không: 0');
    click(host, 'Tạo sổ chấm điểm');
    expect(folded(host)).toEqual([]);
  });
});

describe('a loaded criteria set', () => {
  it('is noted with its rows and a hash, which a row changed by hand no longer fits', () => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    const rows = [
      { code: '1', title: 'Chỉ đạo', max: 10, rename: true },
      { code: '1.1', title: 'Kế hoạch', max: 3, rule: 'có: 3; không: 0', rename: true },
    ];
    const settings = { 'Quyết định ban hành bộ tiêu chí: số': '15/QĐ-UBND', 'Năm chấm điểm': '2025' };
    expect(call(host, 'applyResult', { rows, settings }).ok).toBe(true);
    expect(setting(host, 'Bộ tiêu chí')).toMatch(/^QĐ 15\/QĐ-UBND 2025 · 2 dòng · [\da-f]{8}$/);
    host.edit.type(TAB, `H${placeOf(host, '1.1')}`, '2');
    expect(column(host, 'Điểm đang tính')['Tổng']).toBe(2);
    host.edit.type(TAB, `C${placeOf(host, '1.1')}`, '4');
    expect(setting(host, 'Tổng điểm đang tính')).toBe('');
  });
});

describe('the units of the office', () => {
  const names = (host: Host): string[] =>
    rowsOf(host, 'Đơn vị')
      .slice(1)
      .map(([name]) => String(name));
  const load = (host: Host, settings: Readonly<Record<string, string>>) =>
    call(host, 'applyResult', { rows: [{ code: '1', title: 'Chỉ đạo', max: 10, score: 8 }], settings });
  const OF_2023 = { 'Cơ quan ban hành': 'Ủy ban nhân dân thị trấn Đồng Mỏ', 'Năm chấm điểm': '2023' };
  const made = (): Host => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    return host;
  };

  it('follow the result that was loaded, in one command that is taken back as a whole', () => {
    const host = made();
    const before = rowsOf(host, 'Đơn vị');
    const { result } = load(host, OF_2023) as { result: { stamp: number } };
    expect(names(host)).toContain('Văn phòng - thống kê');
    expect(names(host)).not.toContain('Văn phòng HĐND và UBND');
    expect(names(host)).toHaveLength(7);
    expect(new Set(names(host)).size).toBe(7);
    expect(call(host, 'undoCommand', { number: result.stamp }).ok).toBe(true);
    expect(rowsOf(host, 'Đơn vị').toSorted()).toEqual(before.toSorted());
  });

  it('are those of a ward for a ward', () => {
    const host = made();
    load(host, { 'Cơ quan ban hành': 'Ủy ban nhân dân phường Tân Lập', 'Năm chấm điểm': '2025' });
    expect(names(host)).toEqual(expect.arrayContaining(['Phòng Kinh tế, Hạ tầng và Đô thị', 'Công an phường']));
    expect(names(host)).not.toContain('Công an xã');
  });

  it.each([
    ['a name', 'A2', 'Văn phòng của chúng tôi'],
    ['a person', 'C2', 'Nguyễn Văn An'],
    ['a note in a column of the office’s own', 'F3', 'Phòng 201'],
  ])('stay where somebody typed %s', (_what, cell, text) => {
    const host = made();
    host.edit.type('Đơn vị', cell, text);
    const before = rowsOf(host, 'Đơn vị');
    load(host, OF_2023);
    expect(rowsOf(host, 'Đơn vị')).toEqual(before);
  });

  it('stay where somebody deleted one', () => {
    const host = made();
    host.edit.deleteRows('Đơn vị', 4, 1);
    const before = rowsOf(host, 'Đơn vị');
    load(host, OF_2023);
    expect(rowsOf(host, 'Đơn vị')).toEqual(before);
  });
});
