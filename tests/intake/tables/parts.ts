/** Surveys, outcomes, shares and maxima in unusual places. */
import type { TableFixture } from './fixture.ts';

export const PARTS: readonly TableFixture[] = [
  {
    name: 'assessed and surveyed points without a column for both: the rows below tell that they add up',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Điểm ĐTXHH
      1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 8 | 5 | 5 | 1,8
      1.1 | Kế hoạch CCHC | 3 | 3 | 3 |
      1.2 | Kiểm tra | 3 | 2 | 2 |
      1.3 | Chất lượng chỉ đạo | 2 | | | 1,8
      2 | CẢI CÁCH THỂ CHẾ | 4 | 4 | 3,5 |
      2.1 | Rà soát văn bản | 4 | 4 | 3,5 |
      Tổng cộng | | 12 | 9 | 8,5 | 1,8`,
    total: '12→10.3 tự 9',
    fields: ['1 8→6.8 tự 5', '2 4→3.5 tự 4'],
    items: ['1.1 3→3 tự 3', '1.2 3→2 tự 2', '1.3 2→1.8', '2.1 4→3.5 tự 4'],
  },
  {
    name: 'and here that the survey is in the score',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Điểm ĐTXHH
      8 | TÁC ĐỘNG | 8 | 6 | 1,5
      8.1 | Hài lòng | 3 | 1,5 | 1,5
      8.2 | Thu ngân sách | 5 | 4,5 |`,
    fields: ['8 8→6'],
    items: ['8.1 3→1.5', '8.2 5→4.5'],
  },
  {
    name: 'parts below “Điểm thẩm định” without a sum',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | < | Ghi chú
      ^ | ^ | ^ | ^ | TĐG | XHH | ^
      1 | CÔNG TÁC CHỈ ĐẠO | 5 | 3 | 2 | 1,25 |
      1.1 | A | 3 | 3 | 2 | | thiếu
      1.2 | B | 2 | | | 1,25 | KQ khảo sát`,
    fields: ['1 5→3.25 tự 3'],
    items: ['1.1 3→2 tự 3 | thiếu', '1.2 2→1.25 | KQ khảo sát'],
  },
  {
    name: 'what was done beside the points for it',
    kind: 'columns',
    table: `
      Nội dung | Điểm chuẩn | Kết quả | Điểm
      1.1. Tỷ lệ hồ sơ đúng hạn | 5 | 98% | 4,5
      1.2. Số văn bản | 3 | 12 | 3`,
    items: ['1.1 5→4.5', '1.2 3→3'],
  },
  {
    name: 'outcomes in words, explanations of the office, opinions of the team',
    kind: 'columns',
    table: `
      TT | Tiêu chí | Kết quả thực hiện | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Giải trình của đơn vị | Ý kiến của Tổ thẩm định
      1.1 | A | Đạt 95% | 3 | 3 | 2 | Đã bổ sung | Chưa có minh chứng
      1.2 | B | Hoàn thành | 2 | 2 | 2 | |`,
    items: ['1.1 3→2 tự 3 | Chưa có minh chứng', '1.2 2→2 tự 2'],
  },
  {
    name: 'shares of tasks are no shares of points',
    kind: 'columns',
    table: `
      TT | Tiêu chí | Số lượng | Tỷ lệ thực hiện (%) | Điểm tối đa | Điểm đạt
      1.1 | Hồ sơ đúng hạn | 1.250 | 98,5 | 5 | 4,5
      1.2 | Văn bản | 12 | 100 | 3 | 3`,
    items: ['1.1 5→4.5', '1.2 3→3'],
  },
  {
    name: 'planted: a wrong loss, a wrong share',
    kind: 'columns',
    table: `
      TT | Tiêu chí | Điểm tối đa | Điểm đạt | Điểm bị trừ | Tỷ lệ %
      1 | Công tác chỉ đạo, điều hành | 5 | 4 | 1 | 80
      1.1 | A | 2 | 1,5 | 0,5 | 75
      1.2 | B | 3 | 2 | 0,5 | 66,7
      2 | Cải cách thể chế | 4 | 3 | 1 | 90
      2.1 | C | 4 | 3 | 1 | 75
      | Tổng | 9 | 7,5 | 1,5 |`,
    total: '9→7.5',
    fields: ['1 5→4', '2 4→3'],
    items: ['1.1 2→1.5', '1.2 3→?', '2.1 4→3'],
    findings: ['figures-contradict dòng 4', 'figure-open dòng 5'],
  },
  {
    name: 'score and loss, no maximum',
    kind: 'columns',
    table: `
      TT | Tiêu chí | Điểm đạt | Điểm bị trừ | Lý do
      1.1 | KH | 1,5 | 0,5 | chậm
      1.2 | BC | 2 | 1 | thiếu`,
    items: ['1.1 2→1.5 | chậm', '1.2 3→2 | thiếu'],
  },
  {
    name: '“1,5/2” in one cell',
    kind: 'columns',
    table: `
      TT | Tiêu chí | Điểm đạt/Điểm tối đa | Ghi chú
      1.1 | KH | 1,5/2 | chậm
      1.2 | BC | 2/3 | thiếu`,
    items: ['1.1 2→1.5 | chậm', '1.2 3→2 | thiếu'],
  },
  {
    name: 'the maximum stands in the name',
    kind: 'columns',
    table: `
      TT | Nội dung | Điểm tự chấm | Điểm thẩm định
      1 | Công tác chỉ đạo, điều hành (5 điểm) | 5 | 4
      1.1 | Kế hoạch (3 điểm) | 3 | 3
      1.2 | Báo cáo (2 điểm) | 2 | 1
      | Tổng cộng (5 điểm) | 5 | 4`,
    total: '5→4 tự 5',
    fields: ['1 5→4 tự 5'],
    items: ['1.1 3→3 tự 3', '1.2 2→1 tự 2'],
  },
  {
    name: 'and in the heading of a field',
    kind: 'positions',
    table: `
      STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định
      III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH (20 điểm) | < | < | < | <
      1 | Công khai TTHC | 5 | 5 | 4
      2 | Giải quyết hồ sơ | 15 | 14 | 13,25
      IV. CẢI CÁCH TỔ CHỨC BỘ MÁY (10 điểm) | < | < | < | <
      1 | Sắp xếp | 10 | 10 | 10`,
    fields: ['3 20→?', '4 10→?'],
    items: ['3.1 5→4 tự 5', '3.2 15→13.25 tự 14', '4.1 10→10 tự 10'],
  },
  {
    name: 'figures as text, what may mean anything, not assessed, blank',
    kind: 'codes',
    table: `
      TC | Nội dung | Điểm tối đa | Điểm đạt | Ghi chú
      TC 1.1 | Kế hoạch | 2 điểm | 1,5 đ | Chậm
      TC 1.2. | Báo cáo | 2.00 | 1.50 | thiếu
      TC 1.3 | Sáng kiến | 1 | - |
      TC 1.4 | Kiểm tra | 1 | x |
      TC 1.5 | Tuyên truyền | 1 | KĐG |
      TC 1.6 | Đối thoại | 1 | KAD |
      TC 1.7 | Đào tạo | 1 | |
      TC 1.8 | Thi đua | 1 đ | 0.50 điểm |`,
    items: [
      '1.1 2→1.5 | Chậm',
      '1.2 2→1.5 | thiếu',
      '1.3 1→?',
      '1.4 1→?',
      '1.5 1→KAD',
      '1.6 1→KAD',
      '1.7 1→?',
      '1.8 1→0.5',
    ],
    findings: ['not-arisen dòng 4', 'not-arisen dòng 5', 'score-missing dòng 8'],
  },
  {
    name: 'an item told again with the same figures',
    kind: 'codes',
    table: `
      STT | Mã TC | Nội dung | Điểm tối đa | Điểm đạt
      1 | 1.1 | A | 3 | 2
      2 | 1.1 | A | 3 | 2`,
    items: ['1.1 3→2'],
  },
  {
    name: 'the average and the best of all are none of ours',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm đạt | Điểm trung bình toàn tỉnh | Điểm cao nhất
      1.1 | A | 3 | 2 | 2,4 | 3
      1.2 | B | 2 | 2 | 1,8 | 2`,
    items: ['1.1 3→2', '1.2 2→2'],
  },
  {
    name: 'two tables of the same items: self scores, then assessed ones',
    kind: 'codes',
    table: `
      TT | Nội dung | Điểm tối đa | Điểm tự chấm
      1.1 | A | 2 | 2
      1.2 | B | 3 | 3
      TT | Nội dung | Điểm tối đa | Điểm thẩm định | Lý do
      1.1 | A | 2 | 1 | chậm
      1.2 | B | 3 | 3 |`,
    items: ['1.1 2→1 tự 2 | chậm', '1.2 3→3 tự 3'],
  },
];
