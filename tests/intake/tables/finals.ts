/** Columns of several steps and rounds: which one counts, and which must not be taken for it. */
import type { TableFixture } from './fixture.ts';

export const FINALS: readonly TableFixture[] = [
  {
    name: 'the score after the explanations counts, not the first',
    kind: 'columns',
    table: `
      Mã tiêu chí | Nội dung | Thang điểm | Tự đánh giá | Điểm thẩm định lần 1 | Điểm sau giải trình | Ghi chú
      1 | Công tác chỉ đạo, điều hành | 10 | 10 | 8,5 | 9 |
      1.1 | Kế hoạch CCHC năm | 2 | 2 | 2 | 2 |
      1.2 | Kiểm tra CCHC | 3 | 3 | 2 | 2 | Thiếu kết luận kiểm tra
      1,3 | Tuyên truyền | 2 | 2 | 1,5 | 2 | Đã bổ sung minh chứng
      1.10 | Sáng kiến | 3 | 3 | 3 | 3 |
      2 | Cải cách thể chế | 5 | 5 | 4 | 4 |
      2.1 | Rà soát VBQPPL | 5 | 5 | 4 | 4 | Chậm 10 ngày
      Cộng | | 15 | 15 | 12,5 | 13 |`,
    total: '15→13 tự 15',
    fields: ['1 10→9 tự 10', '2 5→4 tự 5'],
    items: [
      '1.1 2→2 tự 2',
      '1.2 3→2 tự 3 | Thiếu kết luận kiểm tra',
      '1.3 2→2 tự 2 | Đã bổ sung minh chứng',
      '1.10 3→3 tự 3',
      '2.1 5→4 tự 5 | Chậm 10 ngày',
    ],
  },
  {
    name: '“Điểm thẩm định” over parts and their sum; a self score of its own',
    kind: 'columns',
    table: `
      STT | Tiêu chí, tiêu chí thành phần | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | < | < | Ghi chú
      ^ | ^ | ^ | ^ | TĐG | XHH | Tổng | ^
      1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 8 | 7 | 5 | 1,8 | 6,8 |
      1.1 | Kế hoạch CCHC | 3 | 3 | 3 | | 3 |
      1.2 | Kiểm tra | 3 | 2 | 2 | | 2 | Thiếu biên bản
      1.3 | Chất lượng chỉ đạo | 2 | 2 | | 1,8 | 1,8 |
      2 | CẢI CÁCH THỂ CHẾ | 4 | 4 | 3,5 | | 3,5 |
      2.1 | Rà soát văn bản | 4 | 4 | 3,5 | | 3,5 | Chậm
      Tổng cộng | | 12 | 11 | 8,5 | 1,8 | 10,3 |`,
    total: '12→10.3 tự 11',
    fields: ['1 8→6.8 tự 7', '2 4→3.5 tự 4'],
    items: ['1.1 3→3 tự 3', '1.2 3→2 tự 2 | Thiếu biên bản', '1.3 2→1.8 tự 2', '2.1 4→3.5 tự 4 | Chậm'],
  },
  {
    name: 'maxima and scores each with parts and a sum',
    kind: 'columns',
    table: `
      STT | Lĩnh vực/Tiêu chí | Điểm tối đa | < | < | Điểm đạt được | < | < | Chỉ số (%)
      ^ | ^ | Thẩm định | ĐTXHH | Tổng | Thẩm định | ĐTXHH | Tổng | ^
      1 | Công tác chỉ đạo điều hành | 6 | 2 | 8 | 5 | 1,5 | 6,5 | 81,25
      1.1 | Kế hoạch | 6 | | 6 | 5 | | 5 | 83,33
      1.2 | Tác động | | 2 | 2 | | 1,5 | 1,5 | 75`,
    fields: ['1 8→6.5'],
    items: ['1.1 6→5', '1.2 2→1.5'],
  },
  {
    name: 'rounds of self and assessed scores, the last counts; a difference is no loss',
    kind: 'columns',
    table: `
      Mã | Tên tiêu chí | Điểm tối đa | Tự chấm lần 1 | Tự chấm lần 2 | Thẩm định lần 1 | Thẩm định lần 2 | Thẩm định lần cuối | Chênh lệch | Lý do
      3.1 | Niêm yết TTHC | 2 | 2 | 1,5 | 1 | 1 | 1,5 | 0 |
      3.2 | Trả kết quả | 3 | 3 | 3 | 2 | 2 | 2,5 | -0,5 | 5 hồ sơ trễ hạn`,
    items: ['3.1 2→1.5 tự 1.5', '3.2 3→2.5 tự 3 | 5 hồ sơ trễ hạn'],
  },
  {
    name: 'office, team, council: what was recognised counts',
    kind: 'columns',
    table: `
      TT | Nội dung | Thang điểm | Điểm tự chấm của UBND xã | Sở Nội vụ chấm | Tổ thẩm định | Hội đồng | Điểm được công nhận | Ghi chú
      1.1 | Kế hoạch | 2 | 2 | 1 | 1,5 | 1,5 | 1,75 |
      1.2 | Báo cáo | 2 | 2 | 2 | 2 | 2 | 2 |`,
    items: ['1.1 2→1.75 tự 2', '1.2 2→2 tự 2'],
  },
  {
    name: 'what the province approved counts',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Kết quả thẩm định của Sở Nội vụ | Kết quả UBND tỉnh phê duyệt | So với tự chấm
      1.1 | A | 3 | 3 | 2 | 2,5 | -0,5
      1.2 | B | 2 | 2 | 2 | 2 | 0`,
    items: ['1.1 3→2.5 tự 3', '1.2 2→2 tự 2'],
  },
  {
    name: 'three header rows; the second round',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Kết quả chấm điểm năm 2025 | < | < | < | < | Ghi chú
      ^ | ^ | Điểm tối đa | Xã tự chấm | Cấp tỉnh thẩm định | < | < | ^
      ^ | ^ | ^ | ^ | Lần 1 | Lần 2 | Chênh lệch | ^
      1.1 | A | 3 | 3 | 2 | 2,5 | 0,5 | bổ sung
      1.2 | B | 2 | 2 | 2 | 2 | 0 |`,
    items: ['1.1 3→2.5 tự 3 | bổ sung', '1.2 2→2 tự 2'],
  },
  {
    name: 'the council agreed on it; column numbers below the header',
    kind: 'columns',
    table: `
      TT | NỘI DUNG TIÊU CHÍ | Thang điểm (đ) | Kết quả chấm điểm | < | < | Lý do bị trừ điểm, hạn chế
      ^ | ^ | ^ | Đơn vị tự chấm | Cơ quan thẩm định | Hội đồng thống nhất | ^
      (1) | (2) | (3) | (4) | (5) | (6) | (7)
      1 | Lĩnh vực chỉ đạo điều hành | 5 | 5 | 4 | 4,5 |
      1.1 | Kế hoạch | 3 | 3 | 3 | 3 |
      1.2 | Báo cáo | 2 | 2 | 1 | 1,5 | Chậm báo cáo quý II`,
    fields: ['1 5→4.5 tự 5'],
    items: ['1.1 3→3 tự 3', '1.2 2→1.5 tự 2 | Chậm báo cáo quý II'],
  },
  {
    name: 'a difference beside what was lost',
    kind: 'columns',
    table: `
      TT | Tiêu chí | Điểm chuẩn | Điểm đơn vị tự chấm | Điểm thẩm định | Điểm chênh lệch | Điểm bị trừ | Nguyên nhân
      1.1 | Kế hoạch | 2 | 2 | 1,5 | 0,5 | 0,5 | chậm
      1.2 | Báo cáo | 3 | 2 | 2 | 0 | 1 | thiếu`,
    items: ['1.1 2→1.5 tự 2 | chậm', '1.2 3→2 tự 2 | thiếu'],
  },
  {
    name: 'a review filled only where something changed, and the sums agree',
    kind: 'columns',
    table: `
      TT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Điểm sau giải trình | Lý do trừ
      1 | Công tác chỉ đạo, điều hành | 6 | 6 | 4 | 5 |
      1.1 | Kế hoạch | 2 | 2 | 2 | |
      1.2 | Báo cáo | 4 | 4 | 2 | 3 | Thiếu quý I
      | Tổng | 6 | 6 | 4 | 5 |`,
    total: '6→5 tự 6',
    fields: ['1 6→5 tự 6'],
    items: ['1.1 2→2 tự 2', '1.2 4→3 tự 4 | Thiếu quý I'],
  },
  {
    name: 'the same where no sum tells: left open',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Điểm sau phúc tra
      1 | Công tác chỉ đạo, điều hành | 6 | 4 |
      1.1 | Kế hoạch | 2 | 1 |
      1.2 | Báo cáo | 4 | 3 | 4`,
    fields: ['1 6→?'],
    items: ['1.1 2→?', '1.2 4→4'],
    unread: [2, 3],
  },
  {
    name: 'two offices of one step: asked',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Điểm tối đa | Phòng Nội vụ chấm | Sở Nội vụ chấm
      1.1 | A | 3 | 2 | 3
      1.2 | B | 2 | 2 | 1`,
    items: ['1.1 3→?', '1.2 2→?'],
    findings: ['column-unsure dòng 1'],
  },
  {
    name: 'two years, each with its maximum',
    kind: 'columns',
    table: `
      STT | Lĩnh vực | Năm 2024 | < | Năm 2025 | <
      ^ | ^ | Điểm tối đa | Điểm đạt | Điểm tối đa | Điểm đạt
      1 | Chỉ đạo điều hành | 15 | 12 | 16 | 14
      2 | Thể chế | 10 | 9 | 9 | 8
      | Tổng | 25 | 21 | 25 | 22`,
    total: '25→22',
    fields: ['1 16→14', '2 9→8'],
  },
  {
    name: 'an index in percent, ranks by field, the overall rank in the last row',
    kind: 'columns',
    table: `
      Mã | Lĩnh vực | Điểm tối đa | Điểm đạt được | Chỉ số thành phần (%) | Xếp hạng
      1 | Công tác chỉ đạo điều hành của UBND xã | 15 | 12,75 | 85,00 | 5
      2 | Tham mưu ban hành văn bản | 10 | 9 | 90,00% | 3
      | CHỈ SỐ CCHC | 25 | 21,75 | 87,00 | 4/20`,
    total: '25→21.75 hạng 4/20',
    fields: ['1 15→12.75', '2 10→9'],
  },
  {
    name: 'bonus and penalty columns are no part of an item',
    kind: 'columns',
    table: `
      TT | Tiêu chí | Điểm tối đa | Điểm chấm | Điểm cộng | Điểm trừ | Tổng điểm
      1.1 | Kế hoạch | 2 | 2 | 0,5 | 0 | 2,5
      1.2 | Báo cáo | 3 | 2 | 0 | 1 | 1`,
    items: ['1.1 2→2', '1.2 3→2'],
    unread: [2, 3],
  },
];
