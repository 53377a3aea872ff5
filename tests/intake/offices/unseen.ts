/** Texts written to try the reader on wordings it did not know; what they showed is mended. */
import type { OfficeText } from './told.ts';

export const UNSEEN: readonly OfficeText[] = [
  {
    name: 'a bonus and a penalty before the final points; counts of files; an aim',
    kind: 'notices',
    text: `UBND THÀNH PHỐ ĐÀ NẴNG
HỘI ĐỒNG ĐÁNH GIÁ CCHC
THÔNG BÁO
Về kết quả chấm điểm công tác CCHC năm 2025 của UBND phường Hải Châu

Điểm chấm: 91,2 điểm; điểm thưởng 1,5 điểm; điểm trừ 0,2 điểm. Tổng điểm sau cùng: 92,5 điểm, đứng thứ 2/15 phường.
Trong năm 2025 phường tiếp nhận 12.540 hồ sơ, giải quyết đúng hạn 12.498 hồ sơ (99,67%), trễ hạn 42 hồ sơ.
Các tiêu chí chưa đạt điểm tối đa:
1. Tiêu chí 1.4 "Kiểm tra, giám sát": 3 điểm/4 điểm (giảm 1 điểm so với năm 2024). Lý do: 01/12 tổ dân phố chưa được kiểm tra.
2. Tiêu chí 3.3 "Kết quả giải quyết TTHC": 9,5 điểm/10 điểm. Lý do: trễ hạn 42 hồ sơ, mỗi 0,1% hồ sơ trễ hạn trừ 0,15 điểm.
3. Tiêu chí 6.2 "Tự chủ tài chính": 1,5 điểm/2 điểm. Lý do: 02/05 đơn vị sự nghiệp chưa tự chủ mức 2.
4. Tiêu chí 8.1 "Mức độ hài lòng": 5,8 điểm/7 điểm theo kết quả khảo sát 300 phiếu.
Mục tiêu năm 2026: đạt từ 95 điểm trở lên, xếp hạng 1.
`,
    total: '?→92.5 hạng 2/15',
    items: [
      '1.4 4→3 | 01/12 tổ dân phố chưa được kiểm tra',
      '3.3 10→9.5 | trễ hạn 42 hồ sơ, mỗi 0,1% hồ sơ trễ hạn trừ 0,15 điểm',
      '6.2 2→1.5 | 02/05 đơn vị sự nghiệp chưa tự chủ mức 2',
      '8.1 7→5.8',
    ],
  },
  {
    name: 'figures and reasons below each code, Roman fields, what was lost in all',
    kind: 'layouts',
    text: `Biểu số 3
TỔNG HỢP CÁC TIÊU CHÍ MẤT ĐIỂM NĂM 2024 - THỊ TRẤN CHI NÊ

I. Chỉ đạo điều hành (điểm tối đa: 16; điểm đạt: 13,75; điểm mất: 2,25)
1.1.2 Thực hiện kế hoạch
   Tối đa 2,0; Đạt 1,25; Mất 0,75
   Lý do: còn 4/22 nhiệm vụ chưa hoàn thành
1.3.2 Xử lý vấn đề phát hiện qua kiểm tra
   Tối đa 1,5; Đạt 0; Mất 1,5
   Lý do: chưa ban hành văn bản khắc phục
IV. Tổ chức bộ máy (điểm tối đa: 8; điểm đạt: 7; điểm mất: 1)
4.1.1 Quy chế làm việc
   Tối đa 1,0; Đạt 0; Mất 1,0
   Lý do: chưa sửa đổi Quy chế theo Nghị định mới
VII. Chính quyền số (điểm tối đa: 14; điểm đạt: 9,5; điểm mất: 4,5)
7.1.1 Ứng dụng chữ ký số
   Tối đa 2,0; Đạt 1,0; Mất 1,0
7.2.1 Dịch vụ công trực tuyến
   Tối đa 4,0; Đạt 1,5; Mất 2,5
7.2.2 Thanh toán trực tuyến
   Tối đa 2,0; Đạt 1,0; Mất 1,0
   Lý do (chung cho 7.2.1 và 7.2.2): người dân ít sử dụng
TỔNG MẤT: 7,75 điểm
`,
    total: '?→?',
    fields: ['1 16→13.75', '4 8→7', '7 14→9.5'],
    items: [
      '1.1.2 2→1.25 | còn 4/22 nhiệm vụ chưa hoàn thành',
      '1.3.2 1.5→0 | chưa ban hành văn bản khắc phục',
      '4.1.1 1→0 | chưa sửa đổi Quy chế theo Nghị định mới',
      '7.1.1 2→1',
      '7.2.1 4→1.5',
      '7.2.2 2→1 | người dân ít sử dụng',
    ],
  },
  {
    name: 'fields by their short name, then a sentence that mentions criteria',
    kind: 'messages',
    text: `Kính gửi các đồng chí, kết quả chỉ số CCHC 2025 của xã ta: 
Tổng 86,4/100 (tự chấm 93,1). Hạng 18/94.
- LV1: 13/15
- LV2: 7/8
- LV3: 17,9/20
- LV4: 8/8
- LV5: 9/10
- LV6: 8,5/9
- LV7: 12/15
- LV8: 11/15
Mất nhiều nhất ở LV7 (TC 7.2 mất 2đ, TC 7.4 mất 1đ) và LV8.
`,
    total: '100→86.4 tự 93.1 hạng 18/94',
    fields: ['1 15→13', '2 8→7', '3 20→17.9', '4 8→8', '5 10→9', '6 9→8.5', '7 15→12', '8 15→11'],
    items: ['7.2 ?→?', '7.4 ?→?'],
    findings: ['max-missing dòng 11', 'max-missing dòng 11'],
  },
  {
    name: 'planted: a loss that does not fit, a score above its maximum, a code told twice, a bare figure',
    kind: 'messages',
    text: `1. Tiêu chí 1.2.1 (Ban hành kế hoạch CCHC): Điểm tối đa là 1,5 điểm. Xã đạt 1 điểm. Bị trừ 0,5 điểm vì kế hoạch ban hành sau ngày 31/12/2024.
2. Tiêu chí 1.2.2: Điểm tối đa là 2 điểm. Xã đạt 1,5 điểm. Bị trừ 1 điểm do chưa hoàn thành 03 nhiệm vụ.
3. Tiêu chí 3.1.1: 2 điểm.
4. Tiêu chí 3.1.2 được 1 điểm.
5. Tiêu chí 5.1: đạt 3 điểm trên tổng 2 điểm.
6. Tiêu chí 1.2.1: đạt 1,25 điểm.
7. Tiêu chí 6.1 đạt tỷ lệ 85% kế hoạch, được 1,7/2 điểm.
8. Tiêu chí 7.1: tỷ lệ văn bản ký số đạt 92,5%; điểm đạt: 0,925 điểm (điểm chuẩn 1).
9. Tiêu chí 8.3 đạt 4.1667/5.0 điểm (83,33%).
`,
    items: [
      '1.2.1 1.5→? | kế hoạch ban hành sau ngày 31/12/2024',
      '1.2.2 2→? | chưa hoàn thành 03 nhiệm vụ',
      '3.1.2 ?→1',
      '5.1 2→?',
      '6.1 2→1.7',
      '7.1 1→0.925',
      '8.3 5→4.1667',
    ],
    findings: [
      'figures-contradict dòng 2',
      'figures-contradict dòng 5',
      'told-twice dòng 6',
      'max-missing dòng 4',
      'max-missing dòng 6',
    ],
    unread: [3],
  },
  {
    name: 'numbers of sections beside fields are no codes; the decision is the notice itself',
    kind: 'notices',
    text: `ỦY BAN NHÂN DÂN
HUYỆN CAO LỘC
Số: 77/TB-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Cao Lộc, ngày 22 tháng 01 năm 2025
THÔNG BÁO
Kết quả chấm điểm, xếp hạng chỉ số cải cách hành chính năm 2024 của UBND xã Hải Yến

1. Xã Hải Yến: tổng điểm 72,5/100, xếp hạng 20/22 xã, thị trấn.
2. Các nội dung mất điểm:
2.1. Về chỉ đạo, điều hành (mất 4,5 điểm): chưa có sáng kiến (2 điểm, mã 1.6); tuyên truyền chưa đạt (1,5 điểm, mã 1.4); báo cáo chậm (1 điểm, mã 1.2).
2.2. Về cải cách thủ tục hành chính (mất 9 điểm): 
   - Mã 3.2 mất 4/6 điểm do tỷ lệ trễ hạn 11%.
   - Mã 3.4 mất 3/3 điểm do không tổ chức lấy ý kiến.
   - Mã 3.6 mất 2/4 điểm do chưa số hóa.
2.3. Các lĩnh vực còn lại mất 14 điểm.
`,
    total: '100→72.5 hạng 20/22',
    fields: ['1 ?→?', '3 ?→?'],
    items: ['3.2 6→2 | tỷ lệ trễ hạn 11%', '3.4 3→0 | không tổ chức lấy ý kiến', '3.6 4→2 | chưa số hóa'],
    unread: [12, 12, 17],
  },
  {
    name: 'Roman fields with maxima in parentheses; a sum of three fields is not the whole',
    kind: 'layouts',
    text: `Lĩnh vực I: Công tác chỉ đạo điều hành (15đ) - đạt 13,5đ
   TCTP 1.1.1 (1đ) - đạt 1đ
   TCTP 1.2.3 (2đ) - đạt 1,5đ - lý do: thiếu 01 báo cáo chuyên đề
   TCTP 1.4.1 (2đ) - đạt 1đ - lý do: không có phóng sự
Lĩnh vực II: Cải cách thể chế (10đ) - đạt 10đ
Lĩnh vực III: Cải cách TTHC (25đ) - đạt 20,25đ
   TCTP 3.1.2 (3đ) - đạt 1,25đ - lý do: 14 TTHC chưa công khai
   TCTP 3.3.3 (5đ) - đạt 2đ - lý do: hồ sơ trễ hạn 7,8%
Tổng 3 lĩnh vực: 43,75/50đ
`,
    fields: ['1 15→13.5', '2 10→10', '3 25→20.25'],
    items: [
      '1.1.1 1→1',
      '1.2.3 2→1.5 | thiếu 01 báo cáo chuyên đề',
      '1.4.1 2→1 | không có phóng sự',
      '3.1.2 3→1.25 | 14 TTHC chưa công khai',
      '3.3.3 5→2 | hồ sơ trễ hạn 7,8%',
    ],
    unread: [9],
  },
  {
    name: 'minutes of a meeting: rank behind a comparison, three criteria in one sentence',
    kind: 'messages',
    text: `Nội dung họp giao ban: Đ/c Phó Chủ tịch thông tin Chỉ số CCHC của xã Sơn Thủy năm 2025 đạt 79,6 điểm, giảm 4,2 điểm so với năm 2024, xếp thứ 61 trên tổng số 102 xã, phường, đặc khu. Ba tiêu chí mất nhiều điểm nhất là: Tiêu chí 3.3 (mất 3,5/8 điểm), tiêu chí 7.2 (mất 3/5 điểm), tiêu chí 6.1 (mất 2 điểm trong tổng số 4 điểm). Yêu cầu Văn phòng tham mưu kế hoạch trước ngày 10/3, phấn đấu năm 2026 tăng ít nhất 6 điểm, không có tiêu chí 0 điểm.
`,
    total: '?→79.6 hạng 61/102',
    items: ['3.3 8→4.5', '6.1 4→2', '7.2 5→2'],
  },
  {
    name: 'dots for decimals, N/A',
    kind: 'layouts',
    text: `Đơn vị: Phường Ngô Mây. Năm: 2025.
Tiêu chí: 1.2.1 - Điểm tối đa: 1.0 - Điểm đạt: 0.5 - Nguyên nhân: Ban hành chậm
Tiêu chí: 1.2.3 - Điểm tối đa: 2.0 - Điểm đạt: 1.25 - Nguyên nhân: Thiếu 1 báo cáo
Tiêu chí: 3.4.1 - Điểm tối đa: 3.0 - Điểm đạt: 0.0 - Nguyên nhân: Hồ sơ quá hạn trên 10%
Tiêu chí: 4.1.2 - Điểm tối đa: 1.5 - Điểm đạt: N/A - Nguyên nhân: Không có đối tượng
`,
    items: [
      '1.2.1 1→0.5 | Ban hành chậm',
      '1.2.3 2→1.25 | Thiếu 1 báo cáo',
      '3.4.1 3→0 | Hồ sơ quá hạn trên 10%',
      '4.1.2 1.5→KAD | Không có đối tượng',
    ],
  },
  {
    name: 'result and reason on lines of their own',
    kind: 'layouts',
    text: `Tiêu chí thành phần 1.2.1. Ban hành kế hoạch
Kết quả: 1/1,5 điểm
Vì: Kế hoạch ban hành chậm 15 ngày
Tiêu chí thành phần 1.2.2. Mức độ thực hiện
Kết quả: 1,5/2 điểm
Vì: 3 nhiệm vụ chuyển năm sau
Tiêu chí thành phần 3.3.1. Hồ sơ đúng hạn
Kết quả: 4/4 điểm
`,
    items: ['1.2.1 1.5→1 | Kế hoạch ban hành chậm 15 ngày', '1.2.2 2→1.5 | 3 nhiệm vụ chuyển năm sau', '3.3.1 4→4'],
  },
];
