/** Tables that a text holds: cells a line, bars, tabs, spaces, semicolons. */
import type { OfficeText } from './told.ts';

export const TABLES: readonly OfficeText[] = [
  {
    name: 'one cell a line',
    kind: 'layouts',
    text: `ỦY BAN NHÂN DÂN
XÃ TÂN THÀNH
---
PHỤ LỤC
CÁC TIÊU CHÍ THÀNH PHẦN CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM 2025
(Kèm theo Kế hoạch số 18/KH-UBND ngày 20/01/2026 của UBND xã Tân Thành)

TT
Tiêu chí thành phần
Điểm tối đa
Điểm đạt
Điểm mất
Nguyên nhân
1
1.2.3. Kiểm tra công tác CCHC
2,0
1,0
1,0
Chưa kiểm tra đủ 30% thôn
2
2.2.1. Xử lý văn bản trái pháp luật
1,0
0
1,0
Còn 01 văn bản chưa xử lý
3
3.1.1. Kiểm soát quy định TTHC
1,5
1,25
0,25
Góp ý chậm
4
6.3. Thực hiện khoán chi
2,0
1,5
0,5
Chưa sửa đổi Quy chế chi tiêu nội bộ
Tổng cộng
6,5
3,75
2,75
`,
    items: [
      '1.2.3 2→1 | Chưa kiểm tra đủ 30% thôn',
      '2.2.1 1→0 | Còn 01 văn bản chưa xử lý',
      '3.1.1 1.5→1.25 | Góp ý chậm',
      '6.3 2→1.5 | Chưa sửa đổi Quy chế chi tiêu nội bộ',
    ],
  },
  {
    name: 'columns flattened to spaces, names and causes broken',
    kind: 'layouts',
    text: `PHỤ LỤC KẾT QUẢ
Xã: Phú Xuân
TT Nội dung Điểm chuẩn Điểm tự chấm Điểm thẩm định Lý do trừ điểm
I Công tác chỉ đạo, điều hành 15 14 12,5
1 Kế hoạch CCHC năm 2025 3 3 2,5 Chậm 3 ngày
2 Tuyên truyền CCHC 4 4 3 Thiếu chuyên
mục trên trang TTĐT
3 Sáng kiến 8 7 7
II Cải cách thể chế 10 10 10
1 Xây dựng văn bản 6 6 6
2 Theo dõi thi hành pháp luật
trên địa bàn 4 4 4
Tổng cộng 25 24 22,5
`,
    total: '25→22.5 tự 24',
    fields: ['1 15→12.5 tự 14', '2 10→10 tự 10'],
    items: [
      '1.1 3→2.5 tự 3 | Chậm 3 ngày',
      '1.2 4→3 tự 4 | Thiếu chuyên mục trên trang TTĐT',
      '1.3 8→7 tự 7',
      '2.1 6→6 tự 6',
      '2.2 4→4 tự 4',
    ],
  },
  {
    name: 'tabs; what is left is the score; the office answers, the superior concludes',
    kind: 'layouts',
    text: `TỔNG HỢP ĐIỂM TRỪ CCHC NĂM 2025 XÃ EA KAR

STT	Nội dung	Mã TC	Điểm chuẩn	Điểm bị trừ	Điểm còn lại	Giải trình của xã	Kết luận của Sở
1	Ban hành kế hoạch	1.1.1	1	0,5	0,5	Do thay đổi nhân sự	Không chấp nhận, văn bản ban hành chậm
2	Trả lời kiến nghị	3.5.2	2	1	1	Đã trả lời 100%	Còn 01 kiến nghị quá hạn
3	Thanh toán trực tuyến	7.3.1	2,5	2,5	0	Dân chưa quen	Tỷ lệ 12%, dưới mức 50%
	Cộng		5,5	4	1,5		
`,
    items: [
      '1.1.1 1→0.5 | Không chấp nhận, văn bản ban hành chậm',
      '3.5.2 2→1 | Còn 01 kiến nghị quá hạn',
      '7.3.1 2.5→0 | Tỷ lệ 12%, dưới mức 50%',
    ],
  },
  {
    name: 'bars',
    kind: 'layouts',
    text: `Kết quả chấm điểm CCHC 2025 của phường Hạc Thành

| TT | Tiêu chí | Điểm tối đa | Điểm đạt | Nguyên nhân |
|----|----------|-------------|----------|-------------|
| 1.1 | Kế hoạch | 2 | 1,5 | Ban hành chậm |
| 1.2 | Báo cáo | 2 | 2 | |
| 3.1.4 | Niêm yết | 1 | 0 | Chưa niêm yết 05 thủ tục |
| | Tổng | 5 | 3,5 | |
`,
    total: '5→3.5',
    items: ['1.1 2→1.5 | Ban hành chậm', '1.2 2→2', '3.1.4 1→0 | Chưa niêm yết 05 thủ tục'],
  },
  {
    name: 'columns set with runs of spaces',
    kind: 'layouts',
    text: `BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025
Đơn vị: UBND xã Ba Vì

TT       Tiêu chí                                   Điểm tối đa   Tự chấm   Thẩm định   Ghi chú
1        Công tác chỉ đạo, điều hành                     10           9          8
1.1      Kế hoạch CCHC                                    4           4          3       Chậm 10 ngày
1.2      Kiểm tra CCHC                                    6           5          5
2        Cải cách thể chế                                  8           8          7
2.1      Rà soát văn bản                                   8           8          7       Thiếu danh mục
         Tổng cộng                                        18          17         15
`,
    total: '18→15 tự 17',
    fields: ['1 10→8 tự 9', '2 8→7 tự 8'],
    items: ['1.1 4→3 tự 4 | Chậm 10 ngày', '1.2 6→5 tự 5', '2.1 8→7 tự 8 | Thiếu danh mục'],
  },
  {
    name: 'semicolons within a text',
    kind: 'layouts',
    text: `Kết quả chấm điểm xã Yên Phú năm 2024
STT;Tiêu chí;Điểm tối đa;Điểm đạt;Lý do
1.1;Kế hoạch;2;1,5;Chậm
1.2;Báo cáo;2;2;
3.1;Niêm yết;3;1;Thiếu
`,
    items: ['1.1 2→1.5 | Chậm', '1.2 2→2', '3.1 3→1 | Thiếu'],
  },
];
