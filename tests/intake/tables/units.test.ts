import { describe, expect, it } from 'vitest';
import { toNumber } from '../../../src/core/points.ts';
import { readPlainText } from '../../../src/intake/sources/plain-text.ts';
import { type GridReading, readGrid } from '../../../src/intake/tables/read-grid.ts';
import { toldCheaply } from './cheapest.ts';
import { draw } from './fixture.ts';

const told = ({ statements, facts }: GridReading) => toldCheaply(statements.flat(), facts);
const read = (table: string, unit?: string) => readGrid(draw(table), { piece: 0, unit });
const readText = (text: string, unit: string): GridReading[] =>
  readPlainText(text).parts.flatMap((part) => (part.kind === 'table' ? [readGrid(part.grid, { piece: 0, unit })] : []));

describe('a list of units', () => {
  it('lists districts and offices as well as communes, and takes a share for no total', () => {
    const [reading] = readText(
      `TT\tĐơn vị cấp huyện\tHội đồng chấm (65)\tĐiều tra XHH (35)\tTổng (100)\tChỉ số CCHC năm 2018
1\tThành phố Bình Giang\t52,25\t31,94\t84,19\t84,19%
2\tThị xã Cửa Việt\t49,5\t32,61\t82,11\t82,11%
3\tHuyện Phú Lâm\t46,85\t32,07\t78,92\t78,92%
Bình quân chung của các đơn vị\t\t\t\t\t80,01%`,
      'Huyện Phú Lâm',
    );
    expect(reading?.units).toEqual(['Thành phố Bình Giang', 'Thị xã Cửa Việt', 'Huyện Phú Lâm']);
    expect(reading && told(reading)).toEqual({ total: '100→78.92', fields: [], items: [] });
  });

  it('tells self and assessed points of each field apart, where the names stand over the first of both only', () => {
    const [reading] = readText(
      `TT\tTên xã\tChỉ đạo điều hành (14)\t\tThể chế (8)\t\tTác động (13)\tTổng điểm\t\tXếp thứ
\t\tTC\tTĐ\tTC\tTĐ\tĐTXHH\tTC\tTĐ\t
1\tHòa Lợi\t14\t13\t8\t8\t12\t22\t33\t1
2\tMường Khoa\t14\t12,5\t8\t8\t11\t22\t31,5\t2
3\tLiên Sơn\t13,5\t12\t8\t7\t10,5\t21,5\t29,5\t3`,
      'Mường Khoa',
    );
    expect(reading && told(reading)).toEqual({
      total: '35→31.5 tự 22 hạng 2/3',
      fields: ['1 14→12.5 tự 14', '2 8→8 tự 8', '8 13→11'],
      items: [],
    });
  });

  it('reads criteria side by side that their codes alone name, above the row of their maxima', () => {
    const [reading] = readText(
      `STT\tĐơn vị\t1.1\t1.2\t2.1\t3.10\tTổng điểm\tXếp hạng
\tĐiểm tối đa\t3\t2\t4\t2,5\t11,5\t
1\tXã Hòa Lợi\t3\t2\t4\t2\t11\t1
2\tXã Mường Khoa\t2,5\t2\t4\t1,5\t10\t2`,
      'Mường Khoa',
    );
    expect(reading && told(reading)).toEqual({
      total: '11.5→10 hạng 2/2',
      fields: [],
      items: ['1.1 3→2.5', '1.2 2→2', '2.1 4→4', '3.10 2.5→1.5'],
    });
  });

  it('states nothing before a unit is chosen', () => {
    const table = `
      STT | Tiêu chí | Điểm tối đa | Xã A Lưới | Xã Bình Điền
      1 | Công tác chỉ đạo điều hành | 15 | 13.5 | 14
      2 | Cải cách thể chế | 10 | 9 | 8.5
      | Tổng điểm | 25 | 22.5 | 22.5
      | Xếp hạng | | 1 | 1`;
    const { units, unit, statements, ranking } = read(table);
    expect({ units, unit, statements: statements.flat() }).toEqual({
      units: ['Xã A Lưới', 'Xã Bình Điền'],
      unit: undefined,
      statements: [],
    });
    expect(ranking?.units.map(({ total, rank }) => [total && toNumber(total), rank])).toEqual([
      [22.5, 1],
      [22.5, 1],
    ]);
    expect(told(read(table, 'binh dien'))).toEqual({
      total: '25→22.5 hạng 1/2',
      fields: ['1 15→14', '2 10→8.5'],
      items: [],
    });
  });

  it('reads criteria side by side, bonus and penalty with their signs, maxima in a row of their own', () => {
    const table = `
      TT | Đơn vị | 1.1. Kế hoạch | 1.2. Báo cáo | Điểm thưởng | Điểm trừ | Tổng điểm | Xếp hạng
      | Điểm tối đa | 3 | 2 | | | 5 |
      1 | Phường Quy Nhơn | 3 | 2 | 1 | | 6 | 1
      2 | Xã Tuy Phước | 2 | 1,5 | | 0,5 | 3 | 2`;
    expect(told(read(table, 'Tuy Phước'))).toEqual({
      total: '5→3 hạng 2/2',
      fields: [],
      items: ['1.1 3→2', '1.2 2→1.5', '2.2 ?→-0.5'],
    });
  });
});

describe('a table on its side', () => {
  it('reads criteria side by side, each figure where it stands', () => {
    const table = `
      KẾT QUẢ CHẤM ĐIỂM NĂM 2025 | | | |
      Tiêu chí | 1.1 | 1.2 | 2.1 | Tổng
      Điểm tối đa | 3 | 2 | 4 | 9
      Điểm đạt | 2,5 | 1 | 4 | 7,5
      Nguyên nhân | chậm | thiếu quý III | |`;
    const reading = read(table);
    expect(told(reading)).toEqual({
      total: '9→7.5',
      fields: [],
      items: ['1.1 3→2.5 | chậm', '1.2 2→1 | thiếu quý III', '2.1 4→4'],
    });
    const spans = reading.statements
      .flat()
      .flatMap(({ figures }) => figures.map(({ span, text }) => [span.line, text]));
    expect(spans).toContainEqual([4, '2,5']);
    expect(reading.rest.map(({ line }) => line)).toEqual([1]);
  });

  it('reads fields side by side', () => {
    const table = `
      Lĩnh vực | Chỉ đạo điều hành | Cải cách thể chế | Tổng điểm
      Điểm tối đa | 15 | 10 | 25
      Điểm tự chấm | 15 | 9 | 24
      Điểm thẩm định | 13 | 9 | 22`;
    expect(told(read(table))).toEqual({ total: '25→22 tự 24', fields: ['1 15→13 tự 15', '2 10→9 tự 9'], items: [] });
  });

  it('reads units side by side', () => {
    const table = `
      Nội dung | Xã A Lưới | Xã Bình Điền | Xã Chân Mây
      Điểm tối đa | 100 | 100 | 100
      Điểm đạt | 80 | 85,5 | 79
      Xếp hạng | 2 | 1 | 3`;
    expect(told(read(table, 'Bình Điền'))).toEqual({ total: '100→85.5 hạng 1/3', fields: [], items: [] });
  });
});

describe('a listing that names the unit of each row', () => {
  const table = `
    Đơn vị | Mã lĩnh vực | Mã tiêu chí | Tên tiêu chí | Điểm tối đa | Điểm đạt
    Xã Hòa Lợi | 1 | 1.1 | Kế hoạch | 2 | 1,5
    Xã Hòa Lợi | 1 | 1.2 | Báo cáo | 3 | 3
    Xã Liên Sơn | 1 | 1.1 | Kế hoạch | 2 | 2
    Xã Liên Sơn | 1 | 1.2 | Báo cáo | 3 | 1`;

  it('reads the rows of the wanted one only, by the deeper of two codes', () => {
    expect(read(table)).toMatchObject({ units: ['Xã Hòa Lợi', 'Xã Liên Sơn'], unit: undefined, statements: [[]] });
    expect(told(read(table, 'Liên Sơn')).items).toEqual(['1.1 2→2', '1.2 3→1']);
  });

  it('needs no choice where there is but one', () => {
    const one = table.split('\n').slice(0, 4).join('\n');
    expect(told(read(one)).items).toEqual(['1.1 2→1.5', '1.2 3→3']);
  });
});

describe('columns by other words', () => {
  it('takes crosses for verdicts', () => {
    const table = `
      Mã | Tiêu chí | Điểm tối đa | Đạt | Không đạt | Không áp dụng
      1.1 | Kế hoạch | 2 | x | |
      1.2 | Báo cáo | 3 | | x |
      1.3 | Khác | 1 | | | x`;
    expect(told(read(table)).items).toEqual(['1.1 2→2', '1.2 3→0', '1.3 1→KAD']);
  });

  it('reads years for columns of points, the latest is the result', () => {
    const table = `
      Lĩnh vực | Thang điểm | 2023 | 2024 | +/-
      1. Chỉ đạo điều hành | 15 | 12 | 13 | +1
      2. Thể chế | 10 | 9 | 8,5 | -0,5
      Tổng điểm | 25 | 21 | 21,5 | +0,5`;
    expect(told(read(table))).toEqual({ total: '25→21.5', fields: ['1 15→13', '2 10→8.5'], items: [] });
  });

  it('reads a table without diacritics', () => {
    const table = `
      STT | Tieu chi | Diem toi da | Diem tu cham | Diem tham dinh | Ly do
      I | Cong tac chi dao, dieu hanh | 5 | 5 | 4,5 |
      1 | Ke hoach | 2 | 2 | 1,5 | cham
      2 | Bao cao | 3 | 3 | 3 |
      | Tong cong | 5 | 5 | 4,5 |`;
    expect(told(read(table))).toEqual({
      total: '5→4.5 tự 5',
      fields: ['1 5→4.5 tự 5'],
      items: ['1.1 2→1.5 tự 2 | cham', '1.2 3→3 tự 3'],
    });
  });
});

describe('a scanned table', () => {
  it('takes letters for digits, at a higher cost', () => {
    const table = `
      Mã | Tiêu chí | Điểm tối đa | Điểm đạt
      1.1 | Kế hoạch | 2 | l,5
      l.2 | Báo cáo | 1O | 9,O5
      1.3 | Khác | 3 | 3
      | Tổng | 15 | l3,55`;
    const { statements } = read(table);
    expect(toldCheaply(statements.flat())).toEqual({
      total: '15→13.55',
      fields: [],
      items: ['1.1 2→1.5', '1.2 10→9.05', '1.3 3→3'],
    });
    const costs = (code: string | undefined): (number | undefined)[] =>
      statements
        .flat()
        .find((one) => one.code === code)
        ?.figures.map(({ options }) => options[0]?.cost) ?? [];
    expect([costs('1.1'), costs('1.2')]).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});

it('takes a share of the maximum for the score where nothing else tells it', () => {
  const table = `
    Mã | Tiêu chí | Điểm tối đa | Tỷ lệ đạt (%) | Lý do
    1.1 | Kế hoạch | 2 | 75 | chậm
    1.2 | Báo cáo | 4 | 62,5% |`;
  expect(told(read(table)).items).toEqual(['1.1 2→1.5 | chậm', '1.2 4→2.5']);
});

it('parts tables that stand side by side', () => {
  const table = `
    STT | Lĩnh vực | Điểm tối đa | Điểm đạt | | STT | Lĩnh vực | Điểm tối đa | Điểm đạt
    1 | Chỉ đạo điều hành | 15 | 12 | | 3 | Cải cách TTHC | 20 | 18
    2 | Cải cách thể chế | 10 | 9 | | 4 | Tổ chức bộ máy | 5 | 5`;
  const reading = read(table);
  expect(told(reading).fields).toEqual(['1 15→12', '2 10→9', '3 20→18', '4 5→5']);
  expect(reading.tables[0]?.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
});
