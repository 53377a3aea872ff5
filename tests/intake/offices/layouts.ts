/** Lists whose layout tells what belongs together. */
import type { OfficeText } from './told.ts';

export const LAYOUTS: readonly OfficeText[] = [
  {
    name: 'a block of labels for each code',
    kind: 'layouts',
    text: `Stt 1
Mã TC: 1.3
Tên: Công tác kiểm tra CCHC
Thang điểm: 2
Tự chấm: 2
Thẩm định: 1
Lý do: Không có kế hoạch kiểm tra

Stt 2
Mã TC: 3.2.2
Tên: Cập nhật TTHC
Thang điểm: 1,5
Tự chấm: 1,5
Thẩm định: 0,5
Lý do: Chậm cập nhật 03 thủ tục

Stt 3
Mã TC: 7.5
Tên: Trang thông tin điện tử
Thang điểm: 2
Tự chấm: 1
Thẩm định: 1
Lý do: Thiếu chuyên mục CCHC
`,
    items: [
      '1.3 2→1 tự 2 | Không có kế hoạch kiểm tra',
      '3.2.2 1.5→0.5 tự 1.5 | Chậm cập nhật 03 thủ tục',
      '7.5 2→1 tự 1 | Thiếu chuyên mục CCHC',
    ],
  },
  {
    name: 'a slash behind codes, losses in parentheses, parts of the total in a list',
    kind: 'layouts',
    text: `KẾT QUẢ CHẤM ĐIỂM CCHC NĂM 2025
UBND xã Chiềng Hặc

Tổng số điểm tối đa: 100
Tổng số điểm đạt được: 83,6
Trong đó:
- Điểm thẩm định: 58,1/70
- Điểm điều tra xã hội học: 25,5/30
Xếp hạng: 31/75 xã, phường
Xếp loại: Khá

NHỮNG NỘI DUNG CHƯA ĐẠT ĐIỂM TỐI ĐA

I/ CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH: 8,5/10 điểm (-1,5)
1.1.3/ Thực hiện kế hoạch: 1,5/2 điểm (-0,5). Còn 3 nhiệm vụ chưa thực hiện: rà soát TTHC, khảo sát hài lòng, số hóa.
1.3.1/ Sáng kiến: 0/1 điểm (-1). Không có.
III/ CẢI CÁCH THỦ TỤC HÀNH CHÍNH: 10/14 điểm (-4)
3.2.1/ Niêm yết, công khai: 1/2 điểm (-1). Niêm yết thiếu 10 TTHC lĩnh vực đất đai.
3.3.2/ Hồ sơ đúng hạn: 1/4 điểm (-3). Tỷ lệ 89,2%.
V/ CẢI CÁCH CHẾ ĐỘ CÔNG VỤ: 9/10 điểm (-1)
5.3/ Kỷ luật: 1/2 (-1). 01 công chức bị cảnh cáo.
`,
    total: '100→83.6 hạng 31/75',
    fields: ['1 10→8.5', '3 14→10', '5 10→9'],
    items: [
      '1.1.3 2→1.5 | Còn 3 nhiệm vụ chưa thực hiện: rà soát TTHC, khảo sát hài lòng, số hóa',
      '1.3.1 1→0 | Không có',
      '3.2.1 2→1 | Niêm yết thiếu 10 TTHC lĩnh vực đất đai',
      '3.3.2 4→1',
      '5.3 2→1 | 01 công chức bị cảnh cáo',
    ],
  },
  {
    name: 'fields ranked one by one, their criteria under “Tồn tại”',
    kind: 'layouts',
    text: `ĐÁNH GIÁ, PHÂN TÍCH CHỈ SỐ CCHC

Lĩnh vực 1: Chỉ đạo điều hành
Điểm: 11/13. Xếp hạng lĩnh vực: 9/20.
Tồn tại: Tiêu chí thành phần 1.2.1 (Chế độ báo cáo) chỉ đạt 0,5 điểm/1 điểm vì báo cáo quý III gửi muộn 4 ngày; Tiêu chí thành phần 1.5.2 (Đối thoại) không đạt điểm (0/1,5 điểm) vì không tổ chức.
Lĩnh vực 3: Cải cách TTHC
Điểm: 13,5/16. Xếp hạng lĩnh vực: 14/20.
Tồn tại: Tiêu chí thành phần 3.3.3 đạt 1,5/4 điểm. Nguyên nhân do số hồ sơ trễ hạn cao (31 hồ sơ, chiếm 6,2%).
`,
    fields: ['1 13→11', '3 16→13.5'],
    items: [
      '1.2.1 1→0.5 | báo cáo quý III gửi muộn 4 ngày',
      '1.5.2 1.5→0 | không tổ chức',
      '3.3.3 4→1.5 | số hồ sơ trễ hạn cao (31 hồ sơ, chiếm 6,2%)',
    ],
  },
  {
    name: 'labels in bullets, remarks for causes',
    kind: 'layouts',
    text: `1.1. Kế hoạch CCHC
- Điểm tối đa: 3,00
- Điểm tự chấm: 3,00
- Điểm thẩm định: 2,50
- Ghi chú: kế hoạch ban hành chậm 7 ngày
1.2. Báo cáo CCHC
- Điểm tối đa: 2,00
- Điểm tự chấm: 2,00
- Điểm thẩm định: 2,00
- Ghi chú:
3.2.1. Công khai TTHC tại trụ sở
- Điểm tối đa: 1,50
- Điểm tự chấm: 1,50
- Điểm thẩm định: 0,75
- Ghi chú: chưa công khai 08/113 TTHC
Cộng: 6,50 | 6,50 | 5,25
`,
    items: [
      '1.1 3→2.5 tự 3 | kế hoạch ban hành chậm 7 ngày',
      '1.2 2→2 tự 2',
      '3.2.1 1.5→0.75 tự 1.5 | chưa công khai 08/113 TTHC',
    ],
  },
];
