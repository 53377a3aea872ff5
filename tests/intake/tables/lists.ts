/** Lists of results in the layouts of different offices. */
import type { TableFixture } from './fixture.ts';

export const LISTS: readonly TableFixture[] = [
  {
    name: 'codes, max, self, assessed, reasons',
    kind: 'codes',
    table: `
      STT | Lĩnh vực, tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Lý do trừ điểm
      1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 12 | 12 | 10,5 |
      1.1 | Ban hành kế hoạch cải cách hành chính năm | 2 | 2 | 1,5 | Do ban hành sau ngày 15/01/2025.
      1.2 | Chế độ báo cáo | 4 | 4 | 3 | 02/04 báo cáo gửi chậm
      1.3 | Kiểm tra nội bộ | 6 | 6 | 6 | Đạt
      2 | CẢI CÁCH THỂ CHẾ | 5 | 5 | 5 |
      2.1 | Rà soát văn bản | 5 | 5 | 5 |
      | Tổng cộng | 17 | 17 | 15,5 |`,
    total: '17→15.5 tự 17',
    fields: ['1 12→10.5 tự 12', '2 5→5 tự 5'],
    items: [
      '1.1 2→1.5 tự 2 | ban hành sau ngày 15/01/2025',
      '1.2 4→3 tự 4 | 02/04 báo cáo gửi chậm',
      '1.3 6→6 tự 6',
      '2.1 5→5 tự 5',
    ],
  },
  {
    name: 'two header rows, merged; column numbers; survey and final',
    kind: 'columns',
    table: `
      TT | Tên tiêu chí | Điểm chuẩn | Điểm | < | < | < | Ghi chú
      ^ | ^ | ^ | Tự đánh giá | Thẩm định | ĐTXHH | Điểm đạt được | ^
      (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
      I | Công tác chỉ đạo | 5 | 4 | 3 | 1 | 4 |
      1 | Kế hoạch năm | 3 | 3 | 3 | | 3 |
      2 | Mức độ hài lòng về chỉ đạo | 2 | | | 1 | 1 | Khảo sát 120 phiếu
      II | Cải cách thể chế | 3 | 3 | 2 | | 2 |
      1 | Kiểm tra văn bản | 3 | 3 | 2 | | 2 | thiếu 01 báo cáo kiểm tra
      | Cộng | 8 | 7 | 5 | 1 | 6 |`,
    total: '8→6 tự 7',
    fields: ['1 5→4 tự 4', '2 3→2 tự 3'],
    items: ['1.1 3→3 tự 3', '1.2 2→1 | Khảo sát 120 phiếu', '2.1 3→2 tự 3 | thiếu 01 báo cáo kiểm tra'],
  },
  {
    name: 'Roman fields over absolute codes',
    kind: 'codes',
    table: `
      Mã số | Nội dung | Thang điểm | Kết quả chấm
      I. | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | |
      3.1 | Công khai thủ tục | 2 | 2
      3.2 | Tỷ lệ hồ sơ đúng hạn | 4 | 3,25
      II. | TÀI CHÍNH CÔNG | |
      6.1 | Giải ngân | 3 | 1
      6.2 | Khoán chi | 2 | KAD`,
    items: ['3.1 2→2', '3.2 4→3.25', '6.1 3→1', '6.2 2→KAD'],
  },
  {
    name: 'code in front of the name, points lost only',
    kind: 'columns',
    table: `
      TT | Tiêu chí, tiêu chí thành phần | Điểm tối đa | Điểm bị trừ | Nguyên nhân
      1 | Tiêu chí 1.2. Thực hiện chế độ báo cáo | 1 | 0,5 | gửi chậm 2 kỳ
      2 | Tiêu chí thành phần 3.1.4: Niêm yết thủ tục | 1 | 1 | chưa niêm yết 05 thủ tục
      3 | Tiêu chí 5.3 - Đào tạo, bồi dưỡng | 2 | 0,25 | 01 công chức chưa tham gia`,
    items: [
      '1.2 1→0.5 | gửi chậm 2 kỳ',
      '3.1.4 1→0 | chưa niêm yết 05 thủ tục',
      '5.3 2→1.75 | 01 công chức chưa tham gia',
    ],
  },
  {
    name: 'last year beside this year; dots for decimals; numbers as text',
    kind: 'columns',
    table: `
      STT | Lĩnh vực | Điểm tối đa | Điểm đạt năm 2023 | Điểm đạt năm 2024 | Tăng/giảm
      1 | Công tác chỉ đạo, điều hành | 15 | 13.5 | 14.25 | +0.75
      2 | Cải cách thể chế | 10 | 9.125 | 8.875 | -0.25
      3 | Cải cách thủ tục hành chính | 20 | 18 | 17.5 | -0.5`,
    fields: ['1 15→14.25', '2 10→8.875', '3 20→17.5'],
  },
  {
    name: 'sub-totals after each field, a grand total, rank and grade below',
    kind: 'sums',
    table: `
      Mã | Nội dung đánh giá | Điểm tối đa | Điểm đạt
      1.1 | Kế hoạch | 3 | 3
      1.2 | Báo cáo | 2 | 1
      | Cộng lĩnh vực 1 | 5 | 4
      2.1 | Văn bản | 4 | 4
      2.2 | Theo dõi thi hành pháp luật | 3 | 2,5
      | Cộng lĩnh vực 2 | 7 | 6,5
      | TỔNG CỘNG (1+2) | 12 | 10,5
      | Xếp hạng | | 7/15
      | Xếp loại | | Khá`,
    total: '12→10.5 hạng 7/15',
    fields: ['1 5→4', '2 7→6.5'],
    items: ['1.1 3→3', '1.2 2→1', '2.1 4→4', '2.2 3→2.5'],
  },
  {
    name: 'percent beside points, once wrong',
    kind: 'columns',
    table: `
      Mã TC | Tiêu chí | Điểm tối đa | Điểm đạt | Tỷ lệ đạt (%)
      1.1 | Kế hoạch | 4 | 3 | 75%
      1.2 | Báo cáo | 3 | 2 | 66,67
      1.3 | Kiểm tra | 2 | 1 | 80%`,
    items: ['1.1 4→3', '1.2 3→2', '1.3 2→1'],
    findings: ['figure-open dòng 4'],
  },
  {
    name: 'points only as a share of the maximum',
    kind: 'columns',
    table: `
      Mã | Tên tiêu chí | Điểm tối đa | Điểm đạt
      1.1 | Kế hoạch | 4 | 75%
      1.2 | Báo cáo | 3 | 66,67%`,
    items: ['1.1 4→3', '1.2 3→?'],
    findings: ['figure-open dòng 3'],
  },
  {
    name: 'planted: score above max, wrong loss, code twice, a word for a figure, "không phát sinh"',
    kind: 'codes',
    table: `
      Mã | Nội dung | Điểm tối đa | Điểm đạt | Điểm trừ | Ghi chú
      1.1 | Kế hoạch | 2 | 3 | |
      1.2 | Báo cáo | 2 | 1,5 | 1 |
      1.3 | Tuyên truyền | 1 | 1 | 0 |
      1.3 | Tuyên truyền | 1 | 0,5 | 0,5 | thiếu bài
      1.4 | Sáng kiến | 1 | có | |
      1.5 | Xử lý kiến nghị | 1 | không phát sinh | |`,
    items: ['1.1 2→?', '1.2 2→?', '1.3 1→? | thiếu bài', '1.4 1→?', '1.5 1→?'],
    findings: [
      'figures-contradict dòng 2',
      'figures-contradict dòng 3',
      'figures-differ dòng 5',
      'figures-differ dòng 5',
      'not-arisen dòng 7',
    ],
    unread: [6],
  },
  {
    name: 'cause merged over two rows; a field as a merged row',
    kind: 'codes',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm đạt | Lý do
      VII. CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ | < | < | < | <
      7.1 | Dịch vụ công trực tuyến | 3 | 2 | 22 hồ sơ trễ hạn
      7.2 | Thanh toán trực tuyến | 2 | 1 | ^
      7.3 | Chữ ký số | 1 | 1 |`,
    items: ['7.1 3→2 | 22 hồ sơ trễ hạn', '7.2 2→1 | 22 hồ sơ trễ hạn', '7.3 1→1'],
  },
  {
    name: 'bonus and penalty points without a maximum',
    kind: 'codes',
    table: `
      Mã | Nội dung | Điểm tối đa | Điểm đạt
      1 | Công tác chỉ đạo, điều hành | 60 | 55
      2 | Cải cách thể chế | 40 | 38
      9 | Điểm thưởng, điểm trừ | |
      9.1 | Điểm thưởng: sáng kiến được công nhận | | 1
      9.2 | Điểm trừ: đưa tin sai | | -0,5
      | Tổng điểm | 100 | 93,5`,
    total: '100→93.5',
    fields: ['1 60→55', '2 40→38'],
    items: ['9.1 ?→1', '9.2 ?→-0.5'],
  },
  {
    name: 'header repeated by a page break; notes below are no rows',
    kind: 'codes',
    table: `
      TT | Nội dung | Điểm tối đa | Điểm chấm
      1.1 | Kế hoạch | 2 | 2
      1.2 | Báo cáo | 2 | 1
      TT | Nội dung | Điểm tối đa | Điểm chấm
      1.3 | Kiểm tra | 2 | 2
      Ghi chú: biểu này gồm 03 tiêu chí | | |`,
    items: ['1.1 2→2', '1.2 2→1', '1.3 2→2'],
  },
  {
    name: 'two steps of assessment: the council is later than the office',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Điểm tối đa | Xã tự chấm | Sở Nội vụ chấm | Hội đồng thẩm định | Ý kiến thẩm định
      1.1 | Kế hoạch | 3 | 3 | 2 | 2,5 | chậm 5 ngày
      1.2 | Báo cáo | 2 | 2 | 1 | 1 | thiếu quý III`,
    items: ['1.1 3→2.5 tự 3 | chậm 5 ngày', '1.2 2→1 tự 2 | thiếu quý III'],
  },
  {
    name: 'two equal columns of scores: asked, none taken',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Kết quả thẩm định
      1.1 | Kế hoạch | 3 | 2 | 3
      1.2 | Báo cáo | 2 | 1 | 2`,
    items: ['1.1 3→?', '1.2 2→?'],
    findings: ['column-unsure dòng 1'],
  },
  {
    name: 'no header at all: codes tell rows, order of size tells the columns, and it is asked',
    kind: 'columns',
    table: `
      1 | Công tác chỉ đạo, điều hành | 5 | 4
      1.1 | Kế hoạch | 3 | 3
      1.2 | Báo cáo | 2 | 1`,
    fields: ['1 5→4'],
    items: ['1.1 3→3', '1.2 2→1'],
    findings: ['column-unsure dòng 1'],
  },
  {
    name: 'a column for each level',
    kind: 'codes',
    table: `
      Lĩnh vực | Tiêu chí | Tiêu chí thành phần | Điểm tối đa | Điểm đạt
      1. Công tác chỉ đạo | | | 6 | 5
       | 1.1. Kế hoạch | | 4 | 3
       | | 1.1.1. Ban hành | 2 | 2
       | | 1.1.2. Thực hiện | 2 | 1
       | 1.2. Báo cáo | | 2 | 2`,
    fields: ['1 6→5'],
    items: ['1.1 4→3', '1.1.1 2→2', '1.1.2 2→1', '1.2 2→2'],
  },
  {
    name: 'surveys beside the assessment, no final column: a lone one counts, two are asked',
    kind: 'columns',
    table: `
      TT | Tiêu chí | Điểm tối đa | Điểm thẩm định | Điểm điều tra XHH
      1.1 | Kế hoạch | 2 | 1,5 |
      1.2 | Tác động | 2 | | 1,2345
      1.3 | Cả hai | 3 | 1 | 1`,
    items: ['1.1 2→1.5', '1.2 2→1.2345', '1.3 3→?'],
    findings: ['figure-open dòng 4'],
  },
  {
    name: 'Roman numerals and numbers in front of names; index in percent and a rank for each field are no scores',
    kind: 'sums',
    table: `
      Tiêu chí | Thang điểm | Điểm đạt được | Chỉ số (%) | Xếp hạng
      I. Công tác chỉ đạo, điều hành | 5 | 4 | 80 | 3
      1. Kế hoạch | 3 | 3 | 100 | 1
      2. Báo cáo | 2 | 1 | 50,00 | 9
      II. Cải cách thể chế | 4 | 4 | 100 | 1
      1. Văn bản | 4 | 4 | 100 | 1
      TỔNG ĐIỂM (I+II) | 9 | 8 | 88,89 | 2`,
    total: '9→8 hạng 2',
    fields: ['1 5→4', '2 4→4'],
    items: ['1.1 3→3', '1.2 2→1', '2.1 4→4'],
  },
  {
    name: 'self, team, and the official figure after a review',
    kind: 'columns',
    table: `
      Mã số | Tên chỉ số thành phần | Điểm chuẩn | Điểm UBND xã tự đánh giá | Điểm Tổ thẩm định chấm | Điểm chính thức sau phúc tra | Lý do điều chỉnh
      5 | Cải cách chế độ công vụ | 4 | 4 | 3 | 3,25 |
      5.1 | Đào tạo | 2 | 2 | 1 | 1,25 | bổ sung minh chứng
      5.2 | Kỷ luật | 2 | 2 | 2 | 2 |`,
    fields: ['5 4→3.25 tự 4'],
    items: ['5.1 2→1.25 tự 2 | bổ sung minh chứng', '5.2 2→2 tự 2'],
  },
  {
    name: 'two years side by side, each with self and assessed points',
    kind: 'columns',
    table: `
      Mã | Tiêu chí | Điểm tối đa | Điểm năm 2024 | < | Điểm năm 2025 | <
      ^ | ^ | ^ | Tự chấm | Thẩm định | Tự chấm | Thẩm định
      1.1 | Kế hoạch | 2 | 2 | 1 | 2 | 1,5
      1.2 | Báo cáo | 2 | 1 | 1 | 2 | 2`,
    items: ['1.1 2→1.5 tự 2', '1.2 2→2 tự 2'],
  },
  {
    name: 'parts A and B above the fields are no fields: listed, not guessed',
    kind: 'sums',
    table: `
      TT | Nội dung | Điểm tối đa | Kết quả
      A | ĐIỂM THẨM ĐỊNH | 70 | 60
      I | Chỉ đạo điều hành | 30 | 25
      1 | Kế hoạch | 30 | 25
      II | Thể chế | 40 | 35
      1 | Văn bản | 40 | 35
      B | ĐIỂM ĐIỀU TRA XÃ HỘI HỌC | 30 | 28
       | TỔNG CỘNG | 100 | 88`,
    total: '100→88',
    fields: ['1 30→25', '2 40→35'],
    items: ['1.1 30→25', '2.1 40→35'],
    unread: [2, 7],
  },
  {
    name: 'a table of tasks: counts and percents are no figures of a result',
    kind: 'codes',
    table: `
      STT | Nội dung công việc | Chủ trì | Phối hợp | Thời gian
      1 | Rà soát 12 thủ tục | Văn phòng | Công an | Quý I/2025
      2 | Đạt 95% hồ sơ, tăng 2,5 điểm | Tư pháp | | Quý II/2025`,
  },
];
