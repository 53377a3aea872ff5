/** Lists in which a figure follows from several columns, or one cell holds several figures. */
import type { TableFixture } from './fixture.ts';

export const STEPS: readonly TableFixture[] = [
  {
    name: 'score and maximum in one cell, whatever the column is called',
    kind: 'columns',
    table: `
      STT | Tên tiêu chí | Điểm đạt/điểm tối đa | Lý do mất điểm
      1.1 | Kế hoạch | 1,5/2 | chậm
      1.2 | Sáng kiến | 0/3 | không có
      2.3 | Kiểm tra văn bản | - |
      4.2 | Biên chế | không áp dụng |`,
    items: ['1.1 2→1.5 | chậm', '1.2 3→0 | không có', '4.2 ?→KAD'],
    findings: ['not-arisen dòng 4'],
  },
  {
    name: 'a survey beside the appraisal: the printed share tells that both count',
    kind: 'columns',
    table: `
      STT | Tiêu chí | Điểm tối đa | Kết quả chấm điểm | < | < | < | Năm 2024
      ^ | ^ | ^ | Tự chấm | Thẩm định | ĐTXHH | Tỷ lệ % | ^
      1 | CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH | 10 | 8 | 6 | 1,5 | 75% | 9
      1.1 | Kế hoạch | 6 | 6 | 6 | | 100% | 6
      1.2 | Vai trò của lãnh đạo | 4 | 2 | KĐG | 1,5 | | 3`,
    fields: ['1 10→7.5 tự 8'],
    items: ['1.1 6→6 tự 6', '1.2 4→1.5 tự 2'],
  },
  {
    name: 'every criterion appraised or surveyed, none both: what stands above them is the sum',
    kind: 'sums',
    table: `
      Mã | Lĩnh vực, tiêu chí | Điểm tối đa | Thẩm định | Điều tra XHH
      3 | Cải cách thủ tục hành chính | 30 | 20,5 | 6,25
      3.1 | Công khai | 10 | 8,5 |
      3.2 | Đúng hạn | 13 | 12 |
      3.3 | Hài lòng | 7 | | 6,25
      | Tổng | 30 | 20,5 | 6,25`,
    total: '30→26.75',
    fields: ['3 30→26.75'],
    items: ['3.1 10→8.5', '3.2 13→12', '3.3 7→6.25'],
  },
  {
    name: 'a list of losses under no field: its sum is not the result of the commune',
    kind: 'sums',
    table: `
      STT | Nội dung | Mã TC | Điểm chuẩn | Điểm bị trừ | Điểm còn lại | Giải trình của xã | Kết luận của Sở
      1 | Kế hoạch | 1.1.1 | 1 | 0,5 | 0,5 | Do nhân sự | Ban hành chậm
      2 | Kiến nghị | 3.5.2 | 2 | 1 | 1 | Đã trả lời | Quá hạn 01 kiến nghị
      | Cộng | | 3 | 1,5 | 1,5 | |`,
    items: ['1.1.1 1→0.5 | Ban hành chậm', '3.5.2 2→1 | Quá hạn 01 kiến nghị'],
  },
  {
    name: 'a text in which 3.10 became 3.1: out of order, so it is asked',
    kind: 'damaged',
    table: `
      Mã | Tiêu chí | Điểm tối đa | Điểm đạt
      3.8 | Đánh giá | 1 | 0,5
      3.9 | Chuyển hồ sơ | 2 | 2
      3.1 | Số hóa | 3 | 2
      3.11 | Liên thông | 3 | 3`,
    items: ['3.8 1→0.5', '3.9 2→2', '3.10 3→2', '3.11 3→3'],
    findings: ['code-damaged dòng 4'],
  },
  {
    name: 'criteria counted anew below each Roman field, codes below one of them only',
    kind: 'criteria',
    criteria: true,
    table: `
      STT | Lĩnh vực/Tiêu chí/TCTP | Điểm tối đa | Hướng dẫn đánh giá | Điểm tự chấm | Điểm thẩm định
      I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 10 | | |
      1 | Kế hoạch năm | 3 | | |
      1.1 | Ban hành kế hoạch | 1 | trước 31/01: 1; sau: 0 | |
      1.2 | Mức độ hoàn thành | 2 | tỷ lệ | |
      2 | Tuyên truyền | 7 | | |
      II | CẢI CÁCH THỂ CHẾ | 5 | | |
      1 | Rà soát văn bản | 5 | có: 5; không: 0 | |`,
    fields: ['1 10→?', '2 5→?'],
    items: [
      '1.1 3→?',
      '1.1.1 1→? ~ trước 31/01: 1; sau: 0',
      '1.1.2 2→? ~ tỷ lệ',
      '1.2 7→?',
      '2.1 5→? ~ có: 5; không: 0',
    ],
  },
];
