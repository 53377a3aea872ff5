/** Texts with tables, written to try the reader on layouts it did not know; what they showed is mended. */
import type { OfficeText } from './told.ts';

export const UNSEEN_TABLES: readonly OfficeText[] = [
  {
    name: 'bars without a frame, not assessed in two words',
    kind: 'layouts',
    text: `CHỈ SỐ CCHC XÃ PÙ NHI NĂM 2025
Tổng điểm: 70,25/93 điểm (do không áp dụng 7 điểm của các tiêu chí 2.3, 4.4); đạt tỷ lệ 75,54%.

Tiêu chí | Điểm chuẩn | Điểm đạt
1.1 Kế hoạch | 2 | 2
1.2 Báo cáo | 2 | 1,5
2.3 Xử lý văn bản | 3 | Không áp dụng
3.1 Niêm yết | 3 | 2
4.4 Tinh giản | 4 | KĐG
7.1 Văn bản điện tử | 5 | 0
`,
    total: '93→70.25',
    items: ['1.1 2→2', '1.2 2→1.5', '2.3 3→KAD', '3.1 3→2', '4.4 4→KAD', '7.1 5→0'],
  },
  {
    name: 'bars without spaces, an empty first cell, shares in percent',
    kind: 'layouts',
    text: `KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CCHC NĂM 2025
(Đơn vị: UBND đặc khu Vân Đồn)

TT|Lĩnh vực|Điểm tối đa|Điểm tự chấm|Điểm thẩm định|Tỷ lệ (%)
1|Công tác chỉ đạo điều hành CCHC|16,5|16,5|14,75|89,39
2|Cải cách thể chế|8|8|8|100
3|Cải cách TTHC|19|18,5|16,25|85,53
4|Cải cách tổ chức bộ máy|6|6|5,5|91,67
5|Cải cách chế độ công vụ|12|11,5|10,75|89,58
6|Cải cách tài chính công|9|9|8,5|94,44
7|Xây dựng và phát triển chính quyền số|14,5|13|9,25|63,79
8|Điểm điều tra XHH|15||12,6543|84,36
|Tổng|100|82,5|85,6543|85,65
`,
    total: '100→85.6543 tự 82.5',
    fields: [
      '1 16.5→14.75 tự 16.5',
      '2 8→8 tự 8',
      '3 19→16.25 tự 18.5',
      '4 6→5.5 tự 6',
      '5 12→10.75 tự 11.5',
      '6 9→8.5 tự 9',
      '7 14.5→9.25 tự 13',
      '8 15→12.6543',
    ],
  },
  {
    name: 'a plan with a table of three fields: its sum is not the whole',
    kind: 'notices',
    text: `UBND XÃ ĐỒNG LỢI

KẾ HOẠCH
Khắc phục các tiêu chí bị trừ điểm trong Chỉ số CCHC năm 2025

Căn cứ Quyết định số 412/QĐ-UBND ngày 30 tháng 01 năm 2026 của Chủ tịch UBND tỉnh Phú Thọ phê duyệt kết quả Chỉ số CCHC năm 2025 của các sở, ban, ngành, UBND cấp xã;

I. KẾT QUẢ
1. Kết quả chung: xã Đồng Lợi đạt 78,455 điểm (trong đó điểm thẩm định: 55,2/68; điểm XHH: 23,255/32), xếp hạng 99/148, nhóm Trung bình khá.
2. Điểm các lĩnh vực thành phần
STT	Lĩnh vực	Điểm chuẩn	Điểm đạt	Điểm trừ
1	Chỉ đạo, điều hành CCHC	14,5	11,25	3,25
2	Cải cách thể chế	8,5	7	1,5
3	Cải cách TTHC	20	15,705	4,295
	Cộng	43	33,955	9,045
3. Chi tiết các tiêu chí trừ điểm
3.1. Chỉ đạo, điều hành CCHC: trừ 3,25 điểm
- TCTP 1.1.2. Mức độ hoàn thành kế hoạch: điểm chuẩn 2, đạt 1,25 điểm. Nguyên nhân: 06/40 nhiệm vụ chậm.
- TCTP 1.3.1. Sáng kiến: điểm chuẩn 2, đạt 0 điểm. Nguyên nhân: không đề xuất.
- TCTP 1.5.1. Khảo sát lãnh đạo: điểm chuẩn 2,5, đạt 2 điểm.
3.2. Cải cách thể chế: trừ 1,5 điểm
- TCTP 2.1.3. Theo dõi thi hành pháp luật: điểm chuẩn 2,5, đạt 1 điểm. Nguyên nhân: gửi báo cáo sau thời hạn.
II. GIẢI PHÁP
1. Văn phòng HĐND và UBND tham mưu đăng ký ít nhất 02 sáng kiến, phấn đấu đạt 2/2 điểm ở TCTP 1.3.1.
`,
    total: '?→78.455 hạng 99/148',
    fields: ['1 14.5→11.25', '2 8.5→7', '3 20→15.705'],
    items: [
      '1.1.2 2→1.25 | 06/40 nhiệm vụ chậm',
      '1.3.1 2→0 | không đề xuất',
      '1.5.1 2.5→2',
      '2.1.3 2.5→1 | gửi báo cáo sau thời hạn',
    ],
  },
];
