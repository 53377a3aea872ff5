/** Sums of fields and of the whole, before and after bonus points, first, last, of something else. */
import type { TableFixture } from './fixture.ts';

export const TOTALS: readonly TableFixture[] = [
  {
    name: 'the index heads the table as its total',
    kind: 'sums',
    table: `
      STT | Lĩnh vực, tiêu chí | Điểm tối đa | Điểm đạt
      | CHỈ SỐ CẢI CÁCH HÀNH CHÍNH | 25 | 21,75
      1 | Công tác chỉ đạo điều hành | 15 | 12,75
      1.1 | Kế hoạch | 15 | 12,75
      2 | Cải cách thể chế | 10 | 9
      2.1 | VB | 10 | 9`,
    total: '25→21.75',
    fields: ['1 15→12.75', '2 10→9'],
    items: ['1.1 15→12.75', '2.1 10→9'],
  },
  {
    name: 'the total comes first',
    kind: 'sums',
    table: `
      STT | Nội dung | Điểm tối đa | Điểm đạt
      | TỔNG ĐIỂM | 9 | 8
      I | CHỈ ĐẠO ĐIỀU HÀNH | 5 | 4
      1 | Kế hoạch | 3 | 3
      2 | Báo cáo | 2 | 1
      II | THỂ CHẾ | 4 | 4
      1 | Văn bản | 4 | 4`,
    total: '9→8',
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→3', '1.2 2→1', '2.1 4→4'],
  },
  {
    name: 'sums named by numbers in brackets',
    kind: 'sums',
    table: `
      TT | Tiêu chí | Điểm tối đa | Điểm đạt
      1 | Chỉ đạo | |
      1.1 | A | 3 | 2
      1.2 | B | 2 | 2
      | Tổng mục 1 | 5 | 4
      2 | Thể chế | |
      2.1 | C | 4 | 4
      | Cộng (2) | 4 | 4
      | Tổng điểm (1)+(2) | 9 | 8`,
    total: '9→8',
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→2', '1.2 2→2', '2.1 4→4'],
  },
  {
    name: 'fields without figures, sums below them',
    kind: 'sums',
    table: `
      STT | Nội dung | Điểm chuẩn | Điểm đạt
      I | Công tác chỉ đạo, điều hành | |
      1 | A | 3 | 3
      2 | B | 2 | 1
      | Cộng mục I | 5 | 4
      II | Cải cách thể chế | |
      1 | C | 4 | 4
      | Cộng mục II | 4 | 4
      | Tổng cộng (I + II) | 9 | 8`,
    total: '9→8',
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→3', '1.2 2→1', '2.1 4→4'],
  },
  {
    name: 'bonus and penalty rows below the sum, then the result',
    kind: 'sums',
    table: `
      STT | Nội dung | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      1 | Công tác chỉ đạo, điều hành | 60 | 55 | 55
      2 | Cải cách thể chế | 40 | 39 | 38
      | Cộng | 100 | 94 | 93
      | Điểm thưởng | | 2 | 1
      | Điểm trừ | | 0 | -0,5
      | TỔNG ĐIỂM SAU KHI CỘNG, TRỪ | | 96 | 93,5`,
    total: '100→93.5 tự 96',
    fields: ['1 60→55 tự 55', '2 40→38 tự 39'],
    items: ['3.1 ?→1 tự 2', '3.2 ?→-0.5 tự 0'],
    findings: ['code-by-position dòng 5'],
  },
  {
    name: 'a penalty written without its sign',
    kind: 'sums',
    table: `
      STT | Nội dung | Điểm tối đa | Điểm đạt
      1 | Công tác chỉ đạo, điều hành | 60 | 55
      2 | Cải cách thể chế | 40 | 38
      9 | Điểm trừ | | 0,5
      | TỔNG ĐIỂM | 100 | 92,5`,
    total: '100→92.5',
    fields: ['1 60→55', '2 40→38'],
    items: ['9.1 ?→-0.5'],
  },
  {
    name: 'bonus points with a cap that the whole leaves out',
    kind: 'sums',
    table: `
      Mã | Tiêu chí | Điểm tối đa | Tự chấm | Điểm đạt
      1 | Chỉ đạo điều hành | 60 | 58 | 55
      2 | Cải cách thể chế | 40 | 40 | 38
      3 | ĐIỂM THƯỞNG | 3 | 2 | 1
      3.1 | Sáng kiến cấp tỉnh | 3 | 2 | 1
      4 | ĐIỂM TRỪ | | |
      4.1 | Bị phê bình | | | 0,5
      4.2 | Đơn thư | | | 1
      | TỔNG CỘNG | 100 | 98 | 92,5`,
    total: '100→92.5 tự 98',
    fields: ['1 60→55 tự 58', '2 40→38 tự 40', '3 ?→1 tự 2'],
    items: ['3.1 ?→1 tự 2', '4.1 ?→-0.5', '4.2 ?→-1'],
  },
  {
    name: 'the remaining maximum and the index are no totals',
    kind: 'sums',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm đạt | Ghi chú
      1 | Chỉ đạo điều hành | 10 | 8 |
      1.1 | A | 6 | 6 |
      1.2 | B | 2 | Không đánh giá | Không phát sinh nhiệm vụ
      1.3 | C | 2 | 2 |
      | Tổng điểm | 10 | 8 |
      | Tổng điểm tối đa sau khi trừ tiêu chí không đánh giá | 8 | |
      | Chỉ số CCHC (%) | | 100 |`,
    total: '10→8',
    fields: ['1 10→8'],
    items: ['1.1 6→6', '1.2 2→KAD | Không phát sinh nhiệm vụ', '1.3 2→2'],
  },
  {
    name: 'names that begin with “Tổng”',
    kind: 'sums',
    table: `
      TT | Nội dung | Điểm tối đa | Điểm đạt
      1.1 | Tổng hợp báo cáo CCHC | 2 | 1
      1.2 | Tổng số hồ sơ đúng hạn | 3 | 3
      | Tổng điểm | 5 | 4`,
    total: '5→4',
    items: ['1.1 2→1', '1.2 3→3'],
  },
  {
    name: 'fields first, then every item',
    kind: 'sums',
    table: `
      I. TỔNG HỢP THEO LĨNH VỰC | | | |
      STT | Lĩnh vực | Điểm tối đa | Điểm đạt | Tỷ lệ
      1 | Chỉ đạo, điều hành | 5 | 4 | 80%
      2 | Thể chế | 4 | 4 | 100%
      | Tổng | 9 | 8 | 88,89%
      II. CHI TIẾT TỪNG TIÊU CHÍ | | | |
      TT | Tiêu chí | Điểm chuẩn | Điểm thẩm định | Ghi chú
      1.1 | Kế hoạch | 3 | 3 |
      1.2 | Báo cáo | 2 | 1 | Chậm
      2.1 | Văn bản | 4 | 4 |`,
    total: '9→8',
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→3', '1.2 2→1 | Chậm', '2.1 4→4'],
  },
  {
    name: 'fields first by other numbers than usual, as their items have them',
    kind: 'sums',
    table: `
      STT | Lĩnh vực | Điểm tối đa | Điểm đạt
      1 | Công tác chỉ đạo, điều hành | 5 | 4
      2 | Cải cách chế độ công vụ | 4 | 4
      3 | Cải cách tài chính công | 6 | 5
      | Tổng | 15 | 13
      STT | Tiêu chí | Điểm tối đa | Điểm đạt | Lý do
      1 | Công tác chỉ đạo, điều hành | 5 | 4 |
      1.1 | A | 5 | 4 | chậm
      2 | Cải cách chế độ công vụ | 4 | 4 |
      2.1 | B | 4 | 4 |
      3 | Cải cách tài chính công | 6 | 5 |
      3.1 | C | 6 | 5 | thiếu`,
    total: '15→13',
    fields: ['1 5→4', '2 4→4', '3 6→5'],
    items: ['1.1 5→4 | chậm', '2.1 4→4', '3.1 6→5 | thiếu'],
  },
  {
    name: 'notes and signatures below tell nothing',
    kind: 'sums',
    table: `
      STT | Nội dung | Điểm tối đa | Điểm đạt | Ghi chú
      3.1 | Một cửa | 4 | 3,5 |
      3.1.1 | Bố trí công chức | 1 | 1 |
      3.1.2 | Tỷ lệ đúng hạn | 3 | 2,5 | 12/480 hồ sơ trễ
      | Điểm thưởng (nếu có) | | |
      (*) Ghi chú: 12 hồ sơ trễ thuộc lĩnh vực đất đai, trừ 0,5 điểm | | | |
      NGƯỜI LẬP | | | CHỦ TỊCH HỘI ĐỒNG |`,
    items: ['3.1 4→3.5', '3.1.1 1→1', '3.1.2 3→2.5 | 12/480 hồ sơ trễ'],
    unread: [7],
  },
  {
    name: 'planted: a maximum told twice, maxima that are no figures',
    kind: 'codes',
    table: `
      Mã | Nội dung | Điểm tối đa | Điểm đạt
      1 | Công tác chỉ đạo | 10 | 9
      1 | Công tác chỉ đạo | 12 | 9
      2 | Thể chế | hai | 4
      2.1 | VB | ... | 3`,
    fields: ['1 ?→9', '2 ?→4'],
    items: ['2.1 ?→3'],
    findings: ['figures-differ dòng 3'],
    unread: [4, 5],
  },
];
