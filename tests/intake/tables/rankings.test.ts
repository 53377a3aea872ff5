/** Tables of many communes as provinces lay them out: shortened fields, several columns a field, bonus points, groups, excerpts. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';
import { draw, told } from './fixture.ts';

const read = (table: string, unit?: string) => {
  const document = readDocument([{ name: '', parts: [{ kind: 'table', grid: draw(table) }] }], { unit });
  return { ...told(document.reading), unit: document.unit };
};

const SHORTENED = `
  TT | Đơn vị | Nhóm | CĐĐH (10) | Thể chế (5) | TTHC (20) | Tổng điểm (35) | Xếp hạng
  1 | UBND xã An Bình | Xã | 9 | 4.5 | 18.5 | 32 | 1
  2 | UBND xã Bắc Sơn | Xã | 8.5 | 4 | 19 | 31.5 | 2
  3 | UBND phường Cao Thắng | Phường | 7 | 5 | 17 | 29 | 2
  4 | UBND phường Đông Hải | Phường | 9 | 4 | 18.25 | 31.25 | 1`;

describe('one row a commune', () => {
  it.each([
    'Bắc Sơn',
    'xã Bắc Sơn',
    'bac son',
    'XÃ BẮC SƠN',
  ])('finds “%s”, shortened fields, maxima in the header', (unit) => {
    expect(read(SHORTENED, unit)).toMatchObject({
      unit: 'UBND xã Bắc Sơn',
      total: '35→31.5 hạng 2/2',
      fields: ['1 10→8.5', '2 5→4', '3 20→19'],
      findings: [],
    });
  });

  it('takes the assessed column of each field, its maximum, and the self score of the whole', () => {
    const table = `
      STT | Đơn vị | Công tác chỉ đạo, điều hành | < | Cải cách thể chế | < | Tổng điểm | < | Xếp hạng
      ^ | ^ | Tự chấm | Thẩm định | Tự chấm | Thẩm định | Tự chấm | Thẩm định | ^
      | Điểm tối đa | 15 | 15 | 10 | 10 | 25 | 25 |
      1 | Xã Tân Lập | 14 | 12 | 9 | 8 | 23 | 20 | 2
      2 | Xã Hòa Bình | 15 | 13,5 | 10 | 9,25 | 25 | 22,75 | 1`;
    expect(read(table, 'Hòa Bình')).toMatchObject({
      total: '25→22.75 tự 25 hạng 1/2',
      fields: ['1 15→13.5 tự 15', '2 10→9.25 tự 10'],
      findings: [],
    });
  });

  it('adds bonus points and takes penalty points off, so that the sum agrees', () => {
    const table = `
      TT | Tên xã, phường | CĐĐH (15) | Thể chế (10) | TTHC (25) | Điểm thưởng | Điểm trừ | Tổng điểm (50) | Thứ hạng
      1 | Xã A Lưới | 13 | 9 | 22 | 1 | 0 | 45 | 1
      2 | Xã Bình Điền | 12 | 8 | 21,5 | 0,5 | 1 | 41 | 2`;
    expect(read(table, 'Bình Điền')).toMatchObject({
      total: '50→41 hạng 2/2',
      fields: ['1 15→12', '2 10→8', '3 25→21.5'],
      items: ['4.1 ?→0.5', '4.2 ?→-1'],
      findings: ['adjustment-without-code dòng 3', 'adjustment-without-code dòng 3'],
    });
    expect(read(table, 'A Lưới')).toMatchObject({ fields: ['1 15→13', '2 10→9', '3 25→22'], items: ['4.1 ?→1'] });
  });

  it('knows a wrong sum, and that two share a rank', () => {
    const table = `
      STT | Đơn vị | Lĩnh vực 1 | Lĩnh vực 2 | Tổng | Hạng
      | Thang điểm | 20 | 30 | 50 |
      1 | Xã Đông Mỹ | 18 | 25 | 44 | 1
      2 | Xã Tây Mỗ | 18 | 25 | 43 | 2
      3 | Xã Nam Từ | 18 | 25 | 43 | 2
      4 | Xã Bắc Hà | 15 | 20 | 35 | 4`;
    expect(read(table, 'Đông Mỹ').findings).toEqual(['ranking-differs dòng 3, kết quả chung']);
    for (const unit of ['Tây Mỗ', 'Nam Từ', 'Bắc Hà']) expect(read(table, unit).findings).toEqual([]);
  });

  it('reads an excerpt without doubting ranks among units that it does not list', () => {
    const table = `
      STT | Đơn vị | Tổng điểm | Xếp hạng
      12 | Xã Đông Mỹ | 84 | 12
      31 | Xã Tây Mỗ | 80,5 | 31
      47 | Xã Bắc Hà | 77 | 47`;
    expect(read(table, 'Tây Mỗ')).toMatchObject({ total: '?→80.5 hạng 31', findings: [] });
  });

  it('takes a single row for the one it is', () => {
    const table = `
      STT | Đơn vị | Chỉ đạo điều hành (15) | Thể chế (10) | Tổng (25) | Xếp hạng
      1 | Xã Đông Mỹ | 14 | 8 | 22 | 5/30`;
    expect(read(table)).toMatchObject({ total: '25→22 hạng 5/30', fields: ['1 15→14', '2 10→8'], findings: [] });
  });

  it('doubts no sum where a column of points is none of the fields it knows', () => {
    const table = `
      STT | Đơn vị | Thể chế (10) | Văn hóa công sở | Kỷ luật (10) | Tổng | Xếp hạng
      1 | Xã Đông Mỹ | 9 | 4 | 8 | 21 | 1
      2 | Xã Tây Mỗ | 8 | 4 | 8 | 20 | 2`;
    expect(read(table, 'Đông Mỹ')).toMatchObject({ total: '?→21 hạng 1/2', fields: ['2 10→9'], findings: [] });
  });
});

describe('several years side by side', () => {
  it('takes the latest of each, rank included', () => {
    const rows = `
      STT | Đơn vị | Tổng điểm năm 2024 | Xếp hạng năm 2024 | Tổng điểm năm 2025 | Xếp hạng năm 2025
      1 | Xã A Lưới | 80 | 2 | 85 | 1
      2 | Xã Bình Điền | 82 | 1 | 84 | 2`;
    expect(read(rows, 'A Lưới')).toMatchObject({ total: '?→85 hạng 1/2', findings: [] });
    const years = `
      STT | Đơn vị | Chỉ đạo điều hành (10) | < | Thể chế (10) | < | Tổng điểm | <
      ^ | ^ | 2024 | 2025 | 2024 | 2025 | 2024 | 2025
      1 | Xã A Lưới | 7 | 8 | 6 | 9 | 13 | 17
      2 | Xã Bình Điền | 9 | 9 | 5 | 10 | 14 | 19`;
    expect(read(years, 'Bình Điền')).toMatchObject({ total: '20→19', fields: ['1 10→9', '2 10→10'], findings: [] });
    const columns = `
      Mã | Tiêu chí | Điểm tối đa | Xã A Lưới | < | Xã Bình Điền | <
      ^ | ^ | ^ | Năm 2024 | Năm 2025 | Năm 2024 | Năm 2025
      1 | Chỉ đạo điều hành | 10 | 7 | 8 | 6 | 9
      2 | Thể chế | 10 | 9 | 9 | 5 | 10`;
    expect(read(columns, 'Bình Điền')).toMatchObject({ fields: ['1 10→9', '2 10→10'], findings: [] });
  });
});

describe('one column a commune', () => {
  it('takes the last step below a name', () => {
    const table = `
      Mã | Tiêu chí | Điểm tối đa | Xã A Lưới | < | < | Xã Bình Điền | < | <
      ^ | ^ | ^ | Tự chấm | Thẩm định | Sau giải trình | Tự chấm | Thẩm định | Sau giải trình
      1.1 | Kế hoạch | 10 | 8 | 7 | 8 | 9 | 6 | 7
      1.2 | Báo cáo | 10 | 9 | 9 | 9 | 10 | 5 | 5`;
    expect(read(table, 'Bình Điền')).toMatchObject({ items: ['1.1 10→7 tự 9', '1.2 10→5 tự 10'], findings: [] });
  });

  it('takes maxima from the names of fields, and the commune by its short name', () => {
    const table = `
      STT | Tiêu chí | Xã A Lưới | Xã Bình Điền | Xã Chân Mây
      | Điểm tối đa: 35 | | |
      1 | Công tác chỉ đạo điều hành (15) | 13.5 | 14 | 12.75
      2 | Cải cách thể chế (10) | 9 | 8.5 | 10
      4 | Tổ chức bộ máy (10) | 10 | 10 | 9
      | Tổng điểm | 32.5 | 32.5 | 31.75
      | Xếp hạng | 1 | 1 | 3`;
    expect(read(table, 'binh dien')).toMatchObject({
      total: '35→32.5 hạng 1/3',
      fields: ['1 15→14', '2 10→8.5', '4 10→10'],
      findings: [],
    });
  });

  it('ranks within the group named above, and finds a rank that does not follow', () => {
    const table = `
      TT | Lĩnh vực | Điểm tối đa | Khối phường | < | Khối xã | <
      ^ | ^ | ^ | Phường Bắc Sơn | Phường Nam Hà | Xã Tân Lập | Xã Hòa Bình
      1 | Chỉ đạo điều hành | 15 | 13 | 14 | 12 | 11
      2 | Cải cách thể chế | 10 | 9 | 9 | 8 | 10
      | Tổng điểm | 25 | 22 | 23 | 20 | 21
      | Xếp hạng | | 1 | 1 | 2 | 1`;
    expect(read(table, 'Bắc Sơn')).toMatchObject({
      total: '25→22 hạng 1/2',
      findings: ['ranking-differs dòng 1, kết quả chung'],
    });
    expect(read(table, 'Tân Lập')).toMatchObject({ total: '25→20 hạng 2/2', findings: [] });
  });
});
