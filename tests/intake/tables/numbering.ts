/** Lists whose codes are missing, counted within fields, or destroyed by Excel; and criteria sets. */
import type { TableFixture } from './fixture.ts';

export const NUMBERINGS: readonly TableFixture[] = [
  {
    name: 'codes lost to numbers and dates become questions',
    kind: 'damaged',
    table: `
      Mã | Tiêu chí | Điểm tối đa | Điểm đạt
      #3 | Cải cách thủ tục hành chính | 11 | 8
      #3.1 | Công khai | 1 | 1
      @3/2/2025 | Niêm yết | 1 | 1
      @3/3/2025 | Cập nhật | 1 | 0,5
      3.4 | Đúng hạn | 1 | 1
      3.5 | Rà soát | 1 | 0,5
      3.6 | Phản ánh | 1 | 1
      3.7 | Liên thông | 1 | 1
      3.8 | Số hóa | 1 | 0
      3.9 | Đánh giá | 1 | 1
      #3.1 | Xin lỗi | 1 | 0
      #3.11 | Hỗ trợ | 1 | 1`,
    fields: ['3 11→8'],
    items: [
      '3.1 1→1',
      '3.2 1→1',
      '3.3 1→0.5',
      '3.4 1→1',
      '3.5 1→0.5',
      '3.6 1→1',
      '3.7 1→1',
      '3.8 1→0',
      '3.9 1→1',
      '3.10 1→0',
      '3.11 1→1',
    ],
    findings: ['code-damaged dòng 4', 'code-damaged dòng 5', 'code-damaged dòng 12'],
  },
  {
    name: 'a number shown with its zero',
    kind: 'damaged',
    table: `
      Mã | Tiêu chí | Điểm tối đa | Điểm đạt
      1.9 | Theo dõi | 1 | 1
      #1.1~1.10 | Tuyên truyền | 2 | 1
      1.11 | Kiểm tra | 1 | 1`,
    items: ['1.9 1→1', '1.10 2→1', '1.11 1→1'],
  },
  {
    name: 'a text file in which 1.10 became 1.1',
    kind: 'damaged',
    table: `
      Mã | Tiêu chí | Điểm tối đa | Điểm đạt
      1.1 | Kế hoạch | 1 | 1
      2-Jan | Báo cáo | 1 | 0,5
      1.3 | Kiểm tra | 1 | 1`,
    items: ['1.1 1→1', '1.2 1→0.5', '1.3 1→1'],
    findings: ['code-damaged dòng 3'],
  },
  {
    name: 'Roman fields, numbers and decimals counted within them',
    kind: 'positions',
    table: `
      STT | Nội dung | Điểm chuẩn | Điểm đạt
      I | Chỉ đạo điều hành | 6 | 5
      1 | Kế hoạch | 4 | 3
      1.1 | Ban hành | 2 | 2
      1.2 | Thực hiện | 2 | 1
      2 | Báo cáo | 2 | 2
      II | Thể chế | 4 | 4
      1 | Văn bản | 4 | 4
      1.1 | Soạn thảo | 1 | 1
      1.2 | Kiểm tra | 3 | 3`,
    fields: ['1 6→5', '2 4→4'],
    items: ['1.1 4→3', '1.1.1 2→2', '1.1.2 2→1', '1.2 2→2', '2.1 4→4', '2.1.1 1→1', '2.1.2 3→3'],
  },
  {
    name: 'indented without codes: by position, and asked',
    kind: 'positions',
    table: `
      Nội dung | Điểm tối đa | Điểm đạt
      Công tác chỉ đạo, điều hành | 5 | 4
      __Kế hoạch | 3 | 3
      __Báo cáo | 2 | 1
      Cải cách tài chính công | 4 | 2
      __Giải ngân | 4 | 2`,
    fields: ['1 5→4', '6 4→2'],
    items: ['1.1 3→3', '1.2 2→1', '6.1 4→2'],
    findings: ['code-by-position dòng 3'],
  },
  {
    name: 'running numbers of criteria are no codes',
    kind: 'positions',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm đạt
      1 | Ban hành kế hoạch | 3 | 3
      2 | Chế độ báo cáo | 2 | 1
      3 | Kiểm tra nội bộ | 2 | 0`,
    findings: ['code-unknown dòng 2'],
    unread: [2, 3, 4],
  },
  {
    name: 'running numbers beside usual names of fields',
    kind: 'positions',
    table: `
      STT | Lĩnh vực | Điểm tối đa | Điểm đạt
      1 | Công tác chỉ đạo, điều hành | 17 | 14
      2 | Cải cách chế độ công vụ | 19 | 17
      3 | Cải cách tài chính công | 10 | 7`,
    fields: ['1 17→14', '5 19→17', '6 10→7'],
  },
  {
    name: 'headings counted anew over codes in front of the names',
    kind: 'codes',
    table: `
      STT | Tiêu chí | Điểm tối đa | Điểm đạt | Điểm trừ | Nguyên nhân
      I | CẢI CÁCH THỂ CHẾ | 8 | 6,5 | 1,5 |
      1 | 2.2. Rà soát văn bản | 5 | 3,5 | 1,5 | Bỏ sót 04 văn bản
      II | CẢI CÁCH CHẾ ĐỘ CÔNG VỤ | 4 | 3 | 1 |
      2 | 5.1. Vị trí việc làm | 2 | 1 | 1 | Chậm`,
    fields: ['2 8→6.5', '5 4→3'],
    items: ['2.2 5→3.5 | Bỏ sót 04 văn bản', '5.1 2→1 | Chậm'],
  },
  {
    name: 'letters below a criterion',
    kind: 'positions',
    table: `
      TT | Tiêu chí | Điểm tối đa | Điểm đạt
      4.1 | Sắp xếp tổ chức | 3 | 2
      a) | Ban hành đề án | 1 | 1
      b) | Thực hiện đề án | 2 | 1
      4.2 | Biên chế | 2 | 2`,
    items: ['4.1 3→2', '4.1.1 1→1', '4.1.2 2→1', '4.2 2→2'],
    findings: ['code-by-position dòng 3'],
  },
  {
    name: 'criteria set: how each is scored, levels in rows of their own',
    kind: 'criteria',
    criteria: true,
    table: `
      TT | Lĩnh vực, tiêu chí | Điểm tối đa | Phương pháp chấm điểm
      1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 5 |
      1.1 | Ban hành kế hoạch | 2 | trước 31/12: 2; sau: 0
      1.2 | Thực hiện kế hoạch | 3 |
      | - Từ 95% đến 100% nhiệm vụ: 3 điểm | |
      | - Dưới 95%: 0 điểm | |
      2 | CẢI CÁCH THỂ CHẾ | 4 |
      2.1 | Rà soát văn bản | 4 | tỷ lệ`,
    fields: ['1 5→?', '2 4→?'],
    items: [
      '1.1 2→? ~ trước 31/12: 2; sau: 0',
      '1.2 3→? ~ Từ 95% đến 100% nhiệm vụ: 3 điểm; Dưới 95%: 0 điểm',
      '2.1 4→? ~ tỷ lệ',
    ],
  },
  {
    name: 'criteria set whose only points are called "Điểm"; levels carry points',
    kind: 'criteria',
    criteria: true,
    table: `
      Mã | Nội dung | Điểm
      5 | Chế độ công vụ | 3
      5.1 | Vị trí việc làm | 3
      | Đúng đề án | 3
      | Sai dưới 3 vị trí | 1,5`,
    fields: ['5 3→?'],
    items: ['5.1 3→? ~ Đúng đề án: 3; Sai dưới 3 vị trí: 1,5'],
  },
];
