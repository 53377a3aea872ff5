/** How Roman numerals, letters, words and numbers make up codes; what adds up decides. */
import type { TableFixture } from './fixture.ts';

export const COMPOSITIONS: readonly TableFixture[] = [
  {
    name: 'numbers and codes counted anew below Roman fields',
    kind: 'positions',
    table: `
      STT | Nội dung tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm ĐTXHH | Điểm thẩm định | Lý do trừ điểm
      I | CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH | 10 | 9,5 | | 8 |
      1 | Kế hoạch CCHC | 3 | 3 | | 3 |
      1.1 | Ban hành kế hoạch | 1 | 1 | | 1 |
      1.2 | Thực hiện kế hoạch | 2 | 2 | | 2 |
      2 | Kiểm tra CCHC | 4 | 4 | | 3 | Kiểm tra chưa đủ đơn vị
      3 | Sáng kiến | 3 | 2,5 | | 2 | Sáng kiến chưa được công nhận
      II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 20 | 19 | | 17,25 |
      1 | Kiểm soát TTHC | 8 | 8 | | 7,5 | Cập nhật chậm
      2 | Giải quyết TTHC | 7 | 7 | | 6 | 15 hồ sơ quá hạn
      3 | Đánh giá của người dân | 5 | 4 | 3,75 | 3,75 | Kết quả khảo sát
      | TỔNG CỘNG | 30 | 28,5 | | 25,25 |`,
    total: '30→25.25 tự 28.5',
    fields: ['1 10→8 tự 9.5', '2 20→17.25 tự 19'],
    items: [
      '1.1 3→3 tự 3',
      '1.1.1 1→1 tự 1',
      '1.1.2 2→2 tự 2',
      '1.2 4→3 tự 4 | Kiểm tra chưa đủ đơn vị',
      '1.3 3→2 tự 2.5 | Sáng kiến chưa được công nhận',
      '2.1 8→7.5 tự 8 | Cập nhật chậm',
      '2.2 7→6 tự 7 | 15 hồ sơ quá hạn',
      '2.3 5→3.75 tự 4 | Kết quả khảo sát',
    ],
  },
  {
    name: 'three levels, own names, a total that agrees',
    kind: 'positions',
    table: `
      STT | Nội dung | Điểm tối đa | Tự chấm | Thẩm định
      I | CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CCHC | 20 | 19 | 18
      1 | Ban hành kế hoạch | 10 | 10 | 10
      1.1 | Đúng hạn | 5 | 5 | 5
      1.2 | Chất lượng | 5 | 5 | 5
      2 | Kiểm tra | 10 | 9 | 8
      2.1 | Số đơn vị | 5 | 4 | 3
      2.2 | Xử lý | 5 | 5 | 5
      II | CẢI CÁCH TTHC | 30 | 28 | 27
      1 | Kiểm soát | 10 | 10 | 9
      1.1 | Công bố | 10 | 10 | 9
      2 | Một cửa | 20 | 18 | 18
      2.1 | Đúng hạn | 20 | 18 | 18
      III | CHUYỂN ĐỔI SỐ | 50 | 40 | 38,5
      1 | DVC | 50 | 40 | 38,5
      | TỔNG CỘNG | 100 | 87 | 83,5`,
    total: '100→83.5 tự 87',
    fields: ['1 20→18 tự 19', '2 30→27 tự 28', '3 50→38.5 tự 40'],
    items: [
      '1.1 10→10 tự 10',
      '1.1.1 5→5 tự 5',
      '1.1.2 5→5 tự 5',
      '1.2 10→8 tự 9',
      '1.2.1 5→3 tự 4',
      '1.2.2 5→5 tự 5',
      '2.1 10→9 tự 10',
      '2.1.1 10→9 tự 10',
      '2.2 20→18 tự 18',
      '2.2.1 20→18 tự 18',
      '3.1 50→38.5 tự 40',
    ],
  },
  {
    name: 'codes of the whole set below Roman fields',
    kind: 'codes',
    table: `
      STT | Nội dung | Điểm tối đa | Điểm đạt
      I | CHỈ ĐẠO ĐIỀU HÀNH | 5 | 4
      1.1 | Kế hoạch | 3 | 2
      1.2 | Báo cáo | 2 | 2
      II | THỂ CHẾ | 4 | 4
      2.1 | Văn bản | 4 | 4`,
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→2', '1.2 2→2', '2.1 4→4'],
  },
  {
    name: 'numbers counted anew, codes of the whole set below them',
    kind: 'positions',
    table: `
      STT | Nội dung | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      I | CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH | 5 | 5 | 4
      1 | Kế hoạch | 3 | 3 | 2
      1.1.1 | Ban hành | 1 | 1 | 1
      1.1.2 | Thực hiện | 2 | 2 | 1
      2 | Báo cáo | 2 | 2 | 2
      1.2.1 | Định kỳ | 2 | 2 | 2
      II | THỂ CHẾ | 4 | 4 | 4
      1 | Văn bản | 4 | 4 | 4
      2.1.1 | Soạn | 4 | 4 | 4`,
    fields: ['1 5→4 tự 5', '2 4→4 tự 4'],
    items: [
      '1.1 3→2 tự 3',
      '1.1.1 1→1 tự 1',
      '1.1.2 2→1 tự 2',
      '1.2 2→2 tự 2',
      '1.2.1 2→2 tự 2',
      '2.1 4→4 tự 4',
      '2.1.1 4→4 tự 4',
    ],
  },
  {
    name: 'Roman numerals inside the codes',
    kind: 'codes',
    table: `
      Mã | Tiêu chí | Điểm tối đa | Điểm đạt
      I.1 | Kế hoạch | 3 | 2
      I.2 | Báo cáo | 2 | 2
      II.1 | Văn bản | 4 | 4
      II.1.1 | Soạn thảo | 1 | 1
      II.1.2 | Ban hành | 3 | 3`,
    items: ['1.1 3→2', '1.2 2→2', '2.1 4→4', '2.1.1 1→1', '2.1.2 3→3'],
  },
  {
    name: 'letters inside the codes',
    kind: 'codes',
    table: `
      Mã số | Tiêu chí | Điểm tối đa | Điểm đạt
      A | Công tác chỉ đạo điều hành | 5 | 4
      A.1 | Kế hoạch | 3 | 3
      A.1.1 | Ban hành | 1 | 1
      A.1.2 | Thực hiện | 2 | 2
      A.2 | Báo cáo | 2 | 1
      B | Cải cách thể chế | 4 | 4
      B.1 | Văn bản | 4 | 4`,
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→3', '1.1.1 1→1', '1.1.2 2→2', '1.2 2→1', '2.1 4→4'],
  },
  {
    name: 'letters and numbers without a dot',
    kind: 'codes',
    table: `
      STT | Nội dung | Điểm tối đa | Điểm đạt
      A | CHỈ ĐẠO ĐIỀU HÀNH | 5 | 4
      A1 | Kế hoạch | 3 | 2
      A2 | Báo cáo | 2 | 2
      B | THỂ CHẾ | 4 | 4
      B1 | VB | 4 | 4`,
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→2', '1.2 2→2', '2.1 4→4'],
  },
  {
    name: 'letters, Roman numerals anew below each, numbers',
    kind: 'positions',
    table: `
      TT | Nội dung | Điểm tối đa | Điểm đạt
      A | Công tác chỉ đạo điều hành | 5 | 4
      I | Kế hoạch | 3 | 3
      1 | Ban hành | 1 | 1
      2 | Thực hiện | 2 | 2
      II | Báo cáo | 2 | 1
      B | Cải cách thể chế | 4 | 4
      I | Văn bản | 4 | 4
      1 | Soạn | 1 | 1
      2 | Ban hành | 3 | 3`,
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→3', '1.1.1 1→1', '1.1.2 2→2', '1.2 2→1', '2.1 4→4', '2.1.1 1→1', '2.1.2 3→3'],
  },
  {
    name: 'letters for fields',
    kind: 'positions',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm chấm
      A | Công tác chỉ đạo, điều hành | 5 | 4
      1 | Kế hoạch | 3 | 3
      2 | Báo cáo | 2 | 1
      B | Cải cách thể chế | 4 | 4
      1 | Văn bản | 4 | 4
      | Tổng cộng (A+B) | 9 | 8`,
    total: '9→8',
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→3', '1.2 2→1', '2.1 4→4'],
  },
  {
    name: '“Lĩnh vực 1:” over numbers counted anew',
    kind: 'positions',
    table: `
      TT | Nội dung | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Ghi chú
      Lĩnh vực 1: Công tác chỉ đạo, điều hành | < | 5 | 5 | 4 |
      1 | Kế hoạch | 3 | 3 | 3 |
      2 | Báo cáo | 2 | 2 | 1 | Chậm
      Lĩnh vực 2: Cải cách thể chế | < | 4 | 4 | 4 |
      1 | Văn bản | 4 | 4 | 4 |
      Tổng cộng | < | 9 | 9 | 8 |`,
    total: '9→8 tự 9',
    fields: ['1 5→4 tự 5', '2 4→4 tự 4'],
    items: ['1.1 3→3 tự 3', '1.2 2→1 tự 2 | Chậm', '2.1 4→4 tự 4'],
  },
  {
    name: 'names of fields without a mark, sums below each',
    kind: 'positions',
    table: `
      TT | Nội dung | Điểm tối đa | Điểm tự chấm | Điểm thẩm định
      | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | | |
      1 | Kế hoạch | 3 | 3 | 3
      2 | Báo cáo | 2 | 2 | 1
      | Cộng lĩnh vực | 5 | 5 | 4
      | CẢI CÁCH TÀI CHÍNH CÔNG | | |
      1 | Giải ngân | 4 | 4 | 4
      | Cộng lĩnh vực | 4 | 4 | 4
      | TỔNG CỘNG | 9 | 9 | 8`,
    total: '9→8 tự 9',
    fields: ['1 5→4 tự 5', '6 4→4 tự 4'],
    items: ['1.1 3→3 tự 3', '1.2 2→1 tự 2', '6.1 4→4 tự 4'],
  },
  {
    name: 'a running number beside words with codes',
    kind: 'codes',
    table: `
      TT | Nội dung | Điểm tối đa | Điểm đạt
      1 | Lĩnh vực 1: Công tác chỉ đạo, điều hành | 5 | 4
      2 | Tiêu chí 1.1: Kế hoạch | 3 | 3
      3 | Tiêu chí 1.2: Báo cáo | 2 | 1
      4 | Lĩnh vực 2: Cải cách thể chế | 4 | 4
      5 | Tiêu chí 2.1: Văn bản | 4 | 4`,
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→3', '1.2 2→1', '2.1 4→4'],
  },
  {
    name: 'parts over fields that are numbered through',
    kind: 'sums',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm chấm
      Phần I | TỰ ĐÁNH GIÁ | 9 | 8
      1 | Công tác chỉ đạo, điều hành | 5 | 4
      1.1 | Kế hoạch | 3 | 3
      1.2 | Báo cáo | 2 | 1
      2 | Cải cách thể chế | 4 | 4
      2.1 | Văn bản | 4 | 4
      Phần II | ĐIỀU TRA XÃ HỘI HỌC | 3 | 2,5
      3 | Tác động | 3 | 2,5
      | Tổng cộng | 12 | 10,5`,
    total: '12→10.5',
    fields: ['1 5→4', '2 4→4', '3 3→2.5'],
    items: ['1.1 3→3', '1.2 2→1', '2.1 4→4'],
    unread: [2, 8],
  },
  {
    name: 'running numbers through the fields: by place, and asked',
    kind: 'positions',
    table: `
      STT | Nội dung | Điểm tối đa | Điểm đạt
      I | Công tác chỉ đạo điều hành | 5 | 4
      1 | Kế hoạch | 3 | 3
      2 | Báo cáo | 2 | 1
      II | Cải cách thể chế | 4 | 4
      3 | Văn bản | 1 | 1
      4 | Rà soát | 3 | 3`,
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→3', '1.2 2→1', '2.1 1→1', '2.2 3→3'],
    findings: ['code-by-position dòng 3'],
  },
  {
    name: 'numbers begin anew below a heading nobody knows: asked, none taken',
    kind: 'positions',
    table: `
      STT | Nội dung | Điểm tối đa | Điểm đạt
      I | CHỈ ĐẠO | 5 | 4
      1 | A | 3 | 2
      2 | B | 2 | 2
      VĂN HÓA CÔNG SỞ | < | < | <
      1 | C | 4 | 4
      2 | D | 4 | 3`,
    fields: ['1 5→4'],
    items: ['1.1 3→2', '1.2 2→2'],
    findings: ['code-unknown dòng 6'],
    unread: [6, 7],
  },
  {
    name: 'letters as a third level',
    kind: 'positions',
    table: `
      TT | Nội dung | Điểm tối đa | Tự chấm | Thẩm định
      I | Công tác chỉ đạo, điều hành | 5 | 5 | 4
      1 | Kế hoạch | 3 | 3 | 2
      a | Ban hành | 1 | 1 | 1
      b | Thực hiện | 2 | 2 | 1
      2 | Báo cáo | 2 | 2 | 2
      II | Cải cách thể chế | 4 | 4 | 4
      1 | Văn bản | 4 | 4 | 4
      a) | Soạn thảo | 4 | 4 | 4`,
    fields: ['1 5→4 tự 5', '2 4→4 tự 4'],
    items: ['1.1 3→2 tự 3', '1.1.1 1→1 tự 1', '1.1.2 2→1 tự 2', '1.2 2→2 tự 2', '2.1 4→4 tự 4', '2.1.1 4→4 tự 4'],
    findings: ['code-by-position dòng 4'],
  },
  {
    name: 'letters as levels of a scale',
    kind: 'codes',
    table: `
      TT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Ghi chú
      1 | Công tác chỉ đạo, điều hành | 5 | 5 | 4 |
      1.1 | Ban hành kế hoạch | 2 | 2 | 1 | ban hành chậm
      | Ban hành đúng hạn | 2 | | |
      | Ban hành chậm | 1 | | |
      | Không ban hành | 0 | | |
      1.2 | Thực hiện kế hoạch | 3 | 3 | 3 |
      a | Từ 90% trở lên | 3 | | |
      b | Dưới 90% | 1,5 | | |`,
    fields: ['1 5→4 tự 5'],
    items: [
      '1.1 2→1 tự 2 | ban hành chậm ~ Ban hành đúng hạn: 2; Ban hành chậm: 1; Không ban hành: 0',
      '1.2 3→3 tự 3 ~ Từ 90% trở lên: 3; Dưới 90%: 1,5',
    ],
  },
  {
    name: 'the level that was reached repeats the points',
    kind: 'codes',
    table: `
      TT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định
      1.1 | Ban hành kế hoạch | 2 | 2 | 1
      | - Đúng hạn: 2 điểm | 2 | |
      | - Chậm: 1 điểm | 1 | | 1
      1.2 | Báo cáo | 2 | 2 | 2`,
    items: ['1.1 2→1 tự 2 ~ Đúng hạn: 2 điểm; Chậm: 1 điểm', '1.2 2→2 tự 2'],
  },
];
