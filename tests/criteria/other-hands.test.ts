/** Criteria sets as other hands lay them out: read right, or asked about with row and name; never silently otherwise. */
import { describe, expect, it } from 'vitest';
import { maximumIn } from '../../src/core/criteria/criteria-set.ts';
import { formatPoints } from '../../src/core/numbers.ts';
import { readHtml } from '../../src/intake/sources/html.ts';
import { type LoadedSet, setOfGiven, setOfText } from '../../src/pages/criteria/model/source.ts';

const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`;
const read = (html: string): LoadedSet => setOfGiven([readHtml(`<html><body>${html}</body></html>`)], 'tệp', 2026);

/** "1.1 Kế hoạch: Xã 4, Phường KAD" */
const items = ({ set }: LoadedSet): string[] =>
  set.items.map(({ code, title, maxima }) => {
    const worth = set.profiles.map(({ name }) => {
      const max = maximumIn(maxima, name);
      return `${name} ${typeof max === 'number' ? formatPoints(max) : (max ?? '?')}`;
    });
    return `${code} ${title}: ${worth.join(', ')}`;
  });
const scales = ({ set }: LoadedSet): string[] =>
  set.profiles.map(({ name, scale }) => `${name} ${formatPoints(scale)}`);
const findings = ({ findings: all }: LoadedSet): string[] =>
  all.filter(({ code }) => code !== 'set-decision').map(({ severity, code }) => `${severity} ${code}`);
const said = ({ findings: all }: LoadedSet, code: string): string[] =>
  all.filter((one) => one.code === code).map(({ message }) => message);

const TWO_ROWS = table(
  row(
    '<td rowspan=2>STT</td>',
    '<td rowspan=2>Lĩnh vực, tiêu chí, tiêu chí thành phần</td>',
    '<td colspan=2>Điểm tối đa</td>',
    '<td rowspan=2>Tài liệu kiểm chứng</td>',
  ),
  row('Xã', 'Phường'),
  row('(1)', '(2)', '(3)', '(4)', '(5)'),
  row('1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '6', '5', ''),
  row('1.1', 'Kế hoạch CCHC', '4', '3', ''),
  row('1.1.1', 'Ban hành kế hoạch', '2', '1', 'Kế hoạch'),
  row('1.1.2', 'Mức độ hoàn thành kế hoạch', '2', '2', 'Báo cáo'),
  row('1.2', 'Công tác kiểm tra', '2', '2', 'Biên bản'),
  row('2', 'CẢI CÁCH THỂ CHẾ', '4', '5', ''),
  row('2.1', 'Rà soát văn bản', '4', '5', ''),
  row('', 'Tổng cộng', '10', '10', ''),
);

describe('a criteria set of other hands', () => {
  it('with the kinds of units below “Điểm tối đa”, in two rows of headers', () => {
    const loaded = read(
      `<p>Bộ tiêu chí chấm điểm cải cách hành chính năm 2026</p>${TWO_ROWS}<p>Ghi chú: quy đổi về thang điểm 100.</p>`,
    );
    expect(items(loaded)).toEqual([
      '1 CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH: Xã 6, Phường 5',
      '1.1 Kế hoạch CCHC: Xã 4, Phường 3',
      '1.1.1 Ban hành kế hoạch: Xã 2, Phường 1',
      '1.1.2 Mức độ hoàn thành kế hoạch: Xã 2, Phường 2',
      '1.2 Công tác kiểm tra: Xã 2, Phường 2',
      '2 CẢI CÁCH THỂ CHẾ: Xã 4, Phường 5',
      '2.1 Rà soát văn bản: Xã 4, Phường 5',
    ]);
    expect(scales(loaded)).toEqual(['Xã 10', 'Phường 10']);
    expect(loaded.set.items.find(({ code }) => code === '1.2')?.evidence).toBe('Biên bản');
    expect(findings(loaded)).toEqual([]);
  });

  it('with a maximum for xã and one for phường beside each other, Roman fields and numbers that begin anew', () => {
    const loaded = read(
      table(
        row('TT', 'Nội dung tiêu chí', 'Điểm tối đa đối với xã', 'Điểm tối đa đối với phường', 'Ghi chú'),
        row('I', 'Công tác chỉ đạo, điều hành', '6', '5', ''),
        row('1', 'Kế hoạch CCHC', '4', '3', ''),
        row('2', 'Công tác kiểm tra', '2', '2', ''),
        row('II', 'Cải cách thể chế', '4', '5', ''),
        row('1', 'Rà soát văn bản', '4', '5', ''),
        row('', 'Tổng điểm', '10', '10', ''),
      ),
    );
    expect(items(loaded)).toEqual([
      '1 Công tác chỉ đạo, điều hành: Xã 6, Phường 5',
      '1.1 Kế hoạch CCHC: Xã 4, Phường 3',
      '1.2 Công tác kiểm tra: Xã 2, Phường 2',
      '2 Cải cách thể chế: Xã 4, Phường 5',
      '2.1 Rà soát văn bản: Xã 4, Phường 5',
    ]);
    expect(findings(loaded)).toEqual([]);
  });

  it('with three rows of headers, and what is not for all: a dash is told, a blank cell is asked about', () => {
    const loaded = read(
      table(
        row('<td rowspan=3>STT</td>', '<td rowspan=3>Tiêu chí</td>', '<td colspan=4>Điểm tối đa</td>'),
        row('<td colspan=2>Xã</td>', '<td rowspan=2>Phường</td>', '<td rowspan=2>Đặc khu</td>'),
        row('Có TTHC', 'Không có TTHC'),
        row('1', 'Công tác chỉ đạo', '6', '6', '5', '4'),
        row('1.1', 'Kế hoạch CCHC', '4', '6', '3', '4'),
        row('1.2', 'Giải quyết TTHC', '2', '-', '2', 'KAD'),
        row('2', 'Cải cách thể chế', '4', '4', '5', '6'),
        row('2.1', 'Rà soát văn bản', '4', '4', '', '6'),
        row('', 'Tổng cộng', '10', '10', '10', '10'),
      ),
    );
    expect(items(loaded)[2]).toBe('1.2 Giải quyết TTHC: Xã có TTHC 2, Xã không có TTHC KAD, Phường 2, Đặc khu KAD');
    expect(said(loaded, 'set-dash')).toEqual([
      'Tiêu chí 1.2 (dòng 6) ghi “-” ở cột điểm tối đa của Xã không có TTHC nên được đọc là KAD, không chấm nhóm này. Nếu không đúng, hãy ghi điểm tối đa.',
    ]);
    expect(said(loaded, 'set-no-max').join()).toMatch(/^Tiêu chí 2\.1 \(dòng 8\): chưa có điểm tối đa \(Phường\)/);
  });

  it('with Roman fields, a scale below each criterion, and notes below the table that speak of its codes', () => {
    const loaded = read(
      `${table(
        row('STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Thang điểm', 'Cách tính điểm'),
        row('I', 'Công tác chỉ đạo, điều hành', '6', ''),
        row('1', 'Kế hoạch CCHC', '4', ''),
        row('1.1', 'Ban hành kế hoạch', '2', ''),
        row('', '- Ban hành đúng hạn: 2 điểm', '', ''),
        row('', '- Ban hành chậm: 1 điểm', '', ''),
        row('', '- Không ban hành: 0 điểm', '', ''),
        row('1.2', 'Mức độ hoàn thành kế hoạch', '2', 'Tỷ lệ hoàn thành nhân điểm tối đa'),
        row('2', 'Công tác kiểm tra', '2', ''),
        row('II', 'Cải cách thể chế', '4', ''),
        row('1', 'Rà soát văn bản', '4', ''),
        row('', 'TỔNG CỘNG', '10', ''),
      )}<p>Ghi chú:</p><p>1. Tiêu chí 1.1 tính đến ngày 31/12; chậm trừ 0,5 điểm.</p>`,
    );
    expect(items(loaded)).toEqual([
      '1 Công tác chỉ đạo, điều hành: Tất cả đơn vị 6',
      '1.1 Kế hoạch CCHC: Tất cả đơn vị 4',
      '1.1.1 Ban hành kế hoạch: Tất cả đơn vị 2',
      '1.1.2 Mức độ hoàn thành kế hoạch: Tất cả đơn vị 2',
      '1.2 Công tác kiểm tra: Tất cả đơn vị 2',
      '2 Cải cách thể chế: Tất cả đơn vị 4',
      '2.1 Rà soát văn bản: Tất cả đơn vị 4',
    ]);
    expect(loaded.set.items[2]?.rule).toBe('Ban hành đúng hạn: 2 điểm; Ban hành chậm: 1 điểm; Không ban hành: 0 điểm');
    expect(findings(loaded)).toEqual(['info set-rule-prose']);
  });

  it('over several pages, the header told again on each, page numbers between', () => {
    const header = row('STT', 'Tiêu chí', 'Điểm tối đa');
    const loaded = read(
      `${table(header, row('1', 'Công tác chỉ đạo', '6'), row('1.1', 'Kế hoạch', '4'), header, row('1.2', 'Kiểm tra', '2'))}
       <p>Trang 2/3</p>${table(header, row('2', 'Cải cách thể chế', '4'), row('2.1', 'Rà soát', '3'))}
       <p>3</p>${table(row('2.2', 'Công bố', '1'), row('', 'Tổng cộng', '10'))}`,
    );
    expect(items(loaded)).toEqual([
      '1 Công tác chỉ đạo: Tất cả đơn vị 6',
      '1.1 Kế hoạch: Tất cả đơn vị 4',
      '1.2 Kiểm tra: Tất cả đơn vị 2',
      '2 Cải cách thể chế: Tất cả đơn vị 4',
      '2.1 Rà soát: Tất cả đơn vị 3',
      '2.2 Công bố: Tất cả đơn vị 1',
    ]);
    expect(scales(loaded)).toEqual(['Tất cả đơn vị 10']);
    expect(findings(loaded)).toEqual([]);
  });

  it('with a column for each level, merged over what stands below', () => {
    const loaded = read(
      table(
        row('Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm chuẩn'),
        row(
          '<td rowspan=3>1. Công tác chỉ đạo (6 điểm)</td>',
          '<td rowspan=2>1.1. Kế hoạch (4 điểm)</td>',
          '1.1.1. Ban hành',
          '2',
        ),
        row('1.1.2. Hoàn thành', '2'),
        row('1.2. Kiểm tra', '', '2'),
        row('2. Cải cách thể chế (4 điểm)', '2.1. Rà soát', '', '4'),
      ),
    );
    expect(items(loaded)).toEqual([
      '1 Công tác chỉ đạo: Tất cả đơn vị 6',
      '1.1 Kế hoạch: Tất cả đơn vị 4',
      '1.1.1 Ban hành: Tất cả đơn vị 2',
      '1.1.2 Hoàn thành: Tất cả đơn vị 2',
      '1.2 Kiểm tra: Tất cả đơn vị 2',
      '2 Cải cách thể chế: Tất cả đơn vị 4',
      '2.1 Rà soát: Tất cả đơn vị 4',
    ]);
    expect(findings(loaded)).toEqual([]);
  });

  it('with two columns of maxima that name no units is asked about', () => {
    const loaded = read(
      table(
        row('STT', 'Tiêu chí', 'Điểm tối đa năm 2025', 'Điểm tối đa năm 2026'),
        row('1', 'Công tác chỉ đạo', '6', '5'),
        row('1.1', 'Kế hoạch', '6', '5'),
      ),
    );
    expect(said(loaded, 'set-max-columns').join()).toMatch(
      /^Bảng ở dòng 1 có 2 cột điểm tối đa \(“Điểm tối đa năm 2025”, “Điểm tối đa năm 2026”\), không rõ cột nào/,
    );
  });
});

describe('codes that stand twice', () => {
  const HEADERS = {
    'another layout': ['STT', 'Tiêu chí', 'Điểm tối đa'],
    'the own table': ['Mã', 'Nội dung', 'Điểm tối đa'],
  };
  const paste = (header: readonly string[], last: readonly string[], sum = '10'): LoadedSet =>
    setOfText(
      [
        header,
        ['1', 'Công tác chỉ đạo', sum],
        ...Array.from({ length: 9 }, (_, i) => [`1.${i + 1}`, `Nội dung thứ ${i + 1}`, '1']),
        last,
        ['', 'Tổng cộng', sum],
      ]
        .map((cells) => cells.join('\t'))
        .join('\n'),
      'bảng',
      2026,
    );

  it('and are a lost zero are read so, and told with row and reason', () => {
    const loaded = paste(HEADERS['another layout'], ['1.1', 'Nội dung thứ mười', '1']);
    expect(loaded.set.items.map(({ code }) => code).at(-1)).toBe('1.10');
    expect(said(loaded, 'code-damaged')).toEqual([
      'Dòng 12 “Nội dung thứ mười”: mã “1.1” được đọc là 1.10 vì đứng ngay sau mã 1.9. Nếu không đúng, hãy sửa mã trong bảng rồi nạp lại.',
    ]);
  });

  it('and are none are errors with both rows and titles', () => {
    const loaded = paste(HEADERS['another layout'], ['1.4', 'Nội dung khác', '1']);
    expect(loaded.set.items.some(({ code }) => code === '1.40')).toBe(false);
    expect(said(loaded, 'set-code-twice')).toEqual([
      'Mã 1.4 xuất hiện hai lần: dòng 6 “Nội dung thứ 4” và dòng 12 “Nội dung khác”. Hãy sửa mã của một dòng, hoặc xóa dòng thừa.',
    ]);
  });

  it('and stand for the same title are errors, too', () => {
    expect(said(paste(HEADERS['another layout'], ['1.4', 'Nội dung thứ 4', '1']), 'set-code-twice')).toEqual([
      'Mã 1.4 xuất hiện hai lần: dòng 6 “Nội dung thứ 4” và dòng 12 “Nội dung thứ 4”. Hãy sửa mã của một dòng, hoặc xóa dòng thừa.',
    ]);
  });

  it('in the own table are errors, a lost zero is named', () => {
    expect(said(paste(HEADERS['the own table'], ['1.4', 'Nội dung khác', '1']), 'set-code-twice')).toEqual([
      'Tiêu chí 1.4 (dòng 6, 12): mã xuất hiện 2 lần: “Nội dung thứ 4”; “Nội dung khác”. Hãy sửa mã của một dòng, hoặc xóa dòng thừa.',
    ]);
    expect(said(paste(HEADERS['the own table'], ['1.1', 'Nội dung thứ mười', '1']), 'set-code-twice').join()).toMatch(
      /Nếu bảng tính đã bỏ số 0 ở cuối, mã đúng là 1\.10\.$/,
    );
  });

  it('a heading below its own parts is told with its row', () => {
    const rows = [HEADERS['the own table'], ['1.1', 'Kế hoạch', '1'], ['1', 'Chỉ đạo', '1'], ['Tổng', '', '1']];
    const loaded = setOfText(rows.map((cells) => cells.join('\t')).join('\n'), 'bảng', 2026);
    expect(said(loaded, 'set-order').join()).toContain('dòng 3: Lĩnh vực 1 đứng dưới mục con 1.1 (dòng 2).');
  });
});

describe('points finer than 1/10 000', () => {
  it.each([
    [['Mã', 'Nội dung', 'Điểm tối đa']],
    [['STT', 'Tiêu chí', 'Điểm tối đa']],
  ])('are refused below %j', (header) => {
    const worth = (text: string): LoadedSet =>
      setOfText(
        [header, ['1', 'Chỉ đạo', text], ['1.1', 'Kế hoạch', text], ['Tổng', '', text]]
          .map((cells) => cells.join('\t'))
          .join('\n'),
        'bảng',
        2026,
      );
    const errors = (text: string): string[] => said(worth(text), 'set-max');
    expect(errors('1,00005')[0]).toMatch(/[Dd]òng 2.*“1,00005”,? có quá bốn chữ số thập phân/);
    expect([errors('1,0005'), errors('1,00050')]).toEqual([[], []]);
  });
});

describe('sums that do not hold', () => {
  it('make a part of a set of what other hands wrote, and each is named with its figures', () => {
    const loaded = read(
      table(
        row('STT', 'Tiêu chí', 'Điểm tối đa'),
        row('1', 'Chỉ đạo', '6'),
        row('1.1', 'Kế hoạch', '4'),
        row('1.2', 'Kiểm tra', '1'),
        row('', 'Tổng cộng', '10'),
      ),
    );
    expect(loaded.set.isPartial).toBe(true);
    expect(said(loaded, 'set-sum')).toEqual([
      'Lĩnh vực 1 (dòng 2): điểm tối đa ghi 6, các mục bên dưới cộng được 5, thiếu 1. Hãy sửa một trong hai.',
    ]);
    expect(said(loaded, 'set-scale')).toEqual([
      'Bộ tiêu chí: thang điểm ghi 10, các lĩnh vực cộng được 6, thiếu 4. Hãy sửa một trong hai.',
    ]);
    expect(findings(loaded)).toEqual(['warning set-short', 'warning set-sum', 'warning set-scale']);
  });
});
