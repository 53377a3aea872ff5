import { describe, expect, it } from 'vitest';
import { type FlatReading, readFlatTable } from '../../../src/intake/tables/flat-table.ts';
import { toldCheaply } from './cheapest.ts';

const read = (text: string): { reading: FlatReading | undefined; lines: string[] } => {
  const lines = text.split('\n');
  const from = lines.findIndex((_, at) => readFlatTable(lines, at, { piece: 0, firstLine: 1 }) !== undefined);
  return { reading: readFlatTable(lines, from, { piece: 0, firstLine: 1 }), lines };
};
const told = (text: string) => toldCheaply(read(text).reading?.statements ?? []);

const LACKING = `KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CCHC NĂM 2025 CỦA UBND XÃ HÒA LỢI
STT Nội dung Điểm tối đa Tự chấm Thẩm định Lý do
3 Cải cách thủ tục
hành chính 20 19 17,25
3.1.2 Công khai TTHC 1 1 0,5 Thiếu 4 TTHC mới
công bố năm 2025
3.2.1 Tỷ lệ hồ sơ giải
quyết đúng hạn 3 2 1,75 15 hồ sơ trễ
3.4 Số hóa hồ sơ 2 2 1 Đạt 52%
6 Cải cách tài chính công 10 10 8
6.1 Giải ngân 2 2 1 81%
6.2.2 Công khai quyết toán 1 1 0 Chưa công khai
8 Tác động của CCHC 70 65,75
8.1 Khảo sát hài lòng 70 65,75
Tổng cộng 100 29 91`;

describe('a table flattened to spaces', () => {
  it('reads rows broken over lines, reasons that begin with a number, rows with an empty cell', () => {
    expect(told(LACKING)).toEqual({
      total: '100→91 tự 29',
      fields: ['3 20→17.25 tự 19', '6 10→8 tự 10', '8 70→65.75'],
      items: [
        '3.1.2 1→0.5 tự 1 | Thiếu 4 TTHC mới công bố năm 2025',
        '3.2.1 3→1.75 tự 2 | 15 hồ sơ trễ',
        '3.4 2→1 tự 2 | Đạt 52%',
        '6.1 2→1 tự 2 | 81%',
        '6.2.2 1→0 tự 1 | Chưa công khai',
        '8.1 70→65.75',
      ],
    });
  });

  it('leaves open which cell of a row is empty, and puts every figure where it stands', () => {
    const { reading, lines } = read(LACKING);
    const figures = reading?.statements.flatMap((one) => one.figures) ?? [];
    for (const { span, text } of figures) expect(lines[span.line - 1]?.slice(span.from, span.to)).toBe(text);
    const lacking = reading?.statements.find(({ code }) => code === '8.1');
    expect(lacking?.figures.map(({ options }) => options.map(({ quantity }) => quantity))).toEqual(
      [['max', 'self'], ['score', 'self'].toSorted()].map((wanted) => expect.arrayContaining(wanted)),
    );
    expect(new Set(lacking?.figures.map(({ slot }) => slot)).size).toBe(2);
  });

  it('keeps both ways where a number may end the name or begin the reason', () => {
    const text = `Mã Nội dung Điểm tối đa Điểm đạt Ghi chú
8.2.1 Tài khoản định danh mức độ 2 1 0,5 thanh toán trực tuyến
8.2.2 Hồ sơ nộp trực tuyến 1 0 tỷ lệ hồ sơ 87,5%
8.2.3 Chữ ký số 2 1 15 máy chưa có`;
    const { reading } = read(text);
    const first = reading?.statements.find(({ code }) => code === '8.2.1');
    expect(first?.figures.map(({ text: own, options }) => [own, options])).toEqual([
      [
        '2',
        [
          { quantity: 'max', cost: 2 },
          { quantity: 'noise', cost: 1 },
        ],
      ],
      [
        '1',
        [
          { quantity: 'score', cost: 2 },
          { quantity: 'max', cost: 1 },
        ],
      ],
      [
        '0,5',
        [
          { quantity: 'noise', cost: 2 },
          { quantity: 'score', cost: 1 },
        ],
      ],
    ]);
    expect(told(text).items).toEqual([
      '8.2.1 1→0.5 | thanh toán trực tuyến',
      '8.2.2 1→0 | tỷ lệ hồ sơ 87,5%',
      '8.2.3 2→1 | 15 máy chưa có',
    ]);
  });

  it('skips page numbers and repeated headers, and ends where prose begins', () => {
    const text = `Bảng điểm
Mã Nội dung Điểm tối đa Điểm đạt Ghi chú
1 Công tác chỉ đạo, điều hành 5 4
1.1 Kế hoạch năm 2025 3 3
Trang 1
Mã Nội dung Điểm tối đa Điểm đạt Ghi chú
1.2 Báo cáo 2 1 chậm 2 ngày
và thiếu 3 báo cáo
2 Cải cách thể chế 4 KAD
Tổng cộng 9 4
Xếp hạng 13/20
Trên đây là kết quả chấm điểm năm 2025.`;
    expect(told(text)).toEqual({
      total: '9→4 hạng 13/20',
      fields: ['1 5→4', '2 4→KAD'],
      items: ['1.1 3→3', '1.2 2→1 | chậm 2 ngày và thiếu 3 báo cáo'],
    });
    expect(read(text).reading?.end).toBe(11);
  });

  it('reads a header broken over lines, codes below Roman fields, names that end with a number', () => {
    const text = `STT Nội dung tiêu chí Điểm
tối đa Điểm tự chấm Điểm thẩm định
I Công tác chỉ đạo điều hành 5 5 4
1 Kế hoạch năm 2025 3 3 3
2 Báo cáo theo Quyết định 15 2 2 1
II Cải cách thể chế 4 4 4
1 Văn bản 4 4 4
Tổng 9 9 8`;
    expect(told(text)).toEqual({
      total: '9→8 tự 9',
      fields: ['1 5→4 tự 5', '2 4→4 tự 4'],
      items: ['1.1 3→3 tự 3', '1.2 2→1 tự 2', '2.1 4→4 tự 4'],
    });
  });

  it('takes no prose for a table', () => {
    expect(read('Nội dung đạt điểm tối đa\n1. Xã đạt 5 điểm\n2. Xã đạt 6 điểm').reading).toBeUndefined();
  });
});
