/** Results that list fields, what was lost and what was not assessed, beside figures of others. */
import type { OfficeText } from './told.ts';

export const DECISIONS: readonly OfficeText[] = [
  {
    name: 'fields in sentences, each naming its criteria',
    kind: 'notices',
    text: `II. KẾT QUẢ ĐẠT ĐƯỢC VÀ NHỮNG TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA

Theo Quyết định số 88/QĐ-UBND ngày 12 tháng 01 năm 2026 của UBND tỉnh Lạng Sơn về việc phê duyệt và công bố kết quả Chỉ số CCHC năm 2025 cấp xã, phường Kỳ Lừa đạt 90,415 điểm (gồm 62,75 điểm do Hội đồng thẩm định và 27,665 điểm điều tra xã hội học), xếp thứ 3 trong 65 xã, phường.

1. Công tác chỉ đạo, điều hành CCHC: được 12,75 điểm/13,5 điểm, thiếu 0,75 điểm ở TCTP 1.2.1 (điểm tối đa 1,5; đạt 0,75) do kế hoạch chưa xác định rõ kết quả, sản phẩm.

2. Cải cách thể chế được điểm tối đa 6/6 điểm.

3. Cải cách thủ tục hành chính: được 15 điểm/16,5 điểm. Trong đó TCTP 3.2.5 chỉ đạt 0,5/1 điểm vì chưa công khai đầy đủ tiến độ; TCTP 3.4.1 đạt 1/2 điểm vì còn hồ sơ trễ hạn chưa xin lỗi.

4. Cải cách tổ chức bộ máy: không có tiêu chí bị trừ điểm (5/5).

5. Cải cách chế độ công vụ: đạt 8,5 điểm trên tổng 10 điểm; mất 1,5 điểm do chưa hoàn thành bồi dưỡng theo vị trí việc làm (TCTP 5.4.2: 0/1,5 điểm).

6. Cải cách tài chính công: đạt 6/6 điểm. 

7. Xây dựng, phát triển CQĐT, chính quyền số: đạt 9,5/13 điểm, trong đó: 7.1.3 đạt 1/2,5 điểm; 7.2.2 đạt 0/1 điểm; 7.3.1 đạt 1/2 điểm. Nguyên nhân: người dân chưa có thói quen nộp hồ sơ trực tuyến.
`,
    total: '?→90.415 hạng 3/65',
    fields: ['1 13.5→12.75', '2 6→6', '3 16.5→15', '4 5→5', '5 10→8.5', '6 6→6', '7 13→9.5'],
    items: [
      '1.2.1 1.5→0.75 | kế hoạch chưa xác định rõ kết quả, sản phẩm',
      '3.2.5 1→0.5 | chưa công khai đầy đủ tiến độ',
      '3.4.1 2→1 | còn hồ sơ trễ hạn chưa xin lỗi',
      '5.4.2 1.5→0',
      '7.1.3 2.5→1 | người dân chưa có thói quen nộp hồ sơ trực tuyến',
      '7.2.2 1→0 | người dân chưa có thói quen nộp hồ sơ trực tuyến',
      '7.3.1 2→1 | người dân chưa có thói quen nộp hồ sơ trực tuyến',
    ],
  },
  {
    name: 'fields with labelled figures, a survey as the last',
    kind: 'notices',
    text: `BẢNG ĐIỂM
1. Lĩnh vực chỉ đạo, điều hành: Điểm chuẩn: 18,5; Điểm tự chấm: 17,5; Điểm thẩm định: 16,0
2. Lĩnh vực cải cách thể chế: Điểm chuẩn: 10,5; Điểm tự chấm: 10,5; Điểm thẩm định: 10,0
3. Lĩnh vực cải cách TTHC: Điểm chuẩn: 14,0; Điểm tự chấm: 13,5; Điểm thẩm định: 12,25
4. Lĩnh vực tổ chức bộ máy: Điểm chuẩn: 6,5; Điểm tự chấm: 6,5; Điểm thẩm định: 6,5
5. Lĩnh vực chế độ công vụ: Điểm chuẩn: 15,5; Điểm tự chấm: 14,0; Điểm thẩm định: 12,0
6. Lĩnh vực tài chính công: Điểm chuẩn: 8,0; Điểm tự chấm: 8,0; Điểm thẩm định: 7,0
7. Lĩnh vực chính quyền điện tử: Điểm chuẩn: 15,0; Điểm tự chấm: 13,0; Điểm thẩm định: 10,5
8. Điểm khảo sát: Điểm chuẩn: 12,0; Điểm đạt: 9,9876
Tổng: Điểm chuẩn: 100; Điểm tự chấm: 83,0; Điểm thẩm định: 84,2376 (gồm khảo sát)
`,
    total: '100→84.2376 tự 83',
    fields: [
      '1 18.5→16 tự 17.5',
      '2 10.5→10 tự 10.5',
      '3 14→12.25 tự 13.5',
      '4 6.5→6.5 tự 6.5',
      '5 15.5→12 tự 14',
      '6 8→7 tự 8',
      '7 15→10.5 tự 13',
      '8 12→9.9876',
    ],
  },
  {
    name: 'losses first, codes behind; lists of what is full and what was not assessed',
    kind: 'notices',
    text: `Trích Công văn số 1123/SNV-CCHC ngày 05/02/2026 của Sở Nội vụ tỉnh Phú Thọ về kết quả Chỉ số CCHC năm 2025 UBND xã Thanh Ba

1. Điểm bị trừ: 15,6875 điểm, cụ thể:
- Trừ 0,5/1,0 điểm tại TCTP 1.1.1 (Kế hoạch CCHC): kế hoạch chưa có sản phẩm đầu ra.
- Trừ 1,0/1,0 điểm tại TCTP 1.2.1 (Kiểm tra): không kiểm tra.
- Trừ 0,25/1,5 điểm tại TCTP 2.1.2 (Rà soát văn bản): chậm 01 tháng.
- Trừ 2,1875 điểm tại TCTP 3.1.1 (SIPAS; tối đa 10 điểm).
- Trừ 1,75/3,0 điểm tại TCTP 6.1.1 (Giải ngân): mới đạt 82% kế hoạch vốn.
2. Các TCTP đạt điểm tối đa: 1.1.2 (1 điểm), 1.3.1 (2 điểm), 2.1.1 (1,5 điểm).
3. TCTP không đánh giá: 4.2.1 (1 điểm), 4.2.2 (0,5 điểm).
`,
    total: '?→?',
    items: [
      '1.1.1 1→0.5 | kế hoạch chưa có sản phẩm đầu ra',
      '1.1.2 1→1',
      '1.2.1 1→0 | không kiểm tra',
      '1.3.1 2→2',
      '2.1.1 1.5→1.5',
      '2.1.2 1.5→1.25 | chậm 01 tháng',
      '3.1.1 10→7.8125',
      '4.2.1 1→KAD',
      '4.2.2 0.5→KAD',
      '6.1.1 3→1.25 | mới đạt 82% kế hoạch vốn',
    ],
  },
  {
    name: 'last year, averages and the best of all are none of this result',
    kind: 'notices',
    text: `Theo kết quả công bố, Chỉ số CCHC của phường năm 2025 là 85,91 điểm (điểm tối đa 100), xếp thứ 7/21 phường, giảm 02 bậc so với năm 2024 (năm 2024 đạt 86,4 điểm, xếp thứ 5/21).
Điểm trung bình của 21 phường là 84,02 điểm; cao nhất 93,15 điểm (phường Lê Lợi), thấp nhất 70,3 điểm (phường Nam Cường).
Các lĩnh vực giảm điểm so với năm trước: Cải cách thủ tục hành chính đạt 16,75/20 điểm (năm 2024: 18/20 điểm), Tài chính công 7,5/10 điểm (năm 2024: 9/10 điểm).
Các lĩnh vực đạt điểm tối đa: Cải cách thể chế (8/8 điểm); Tổ chức bộ máy (7/7 điểm).
`,
    total: '100→85.91 hạng 7/21',
    unread: [3, 4],
  },
  {
    name: 'an article with the whole and its parts; names of an older set',
    kind: 'notices',
    text: `Điều 1. Công nhận kết quả chấm điểm CCHC năm 2024 của UBND thị trấn Yên Lạc như sau:
- Tổng điểm tối đa: 100 điểm; tổng điểm đạt: 74 điểm, trong đó:
+ Công tác chỉ đạo điều hành: tối đa 20 điểm, đạt 15 điểm;
+ Xây dựng và tổ chức thực hiện VBQPPL: tối đa 10 điểm, đạt 9 điểm;
+ Cải cách thủ tục hành chính: tối đa 20 điểm, đạt 16 điểm;
+ Xây dựng và nâng cao chất lượng đội ngũ CBCC: tối đa 18 điểm, đạt 12 điểm;
+ Cải cách tài chính công: tối đa 12 điểm, đạt 10 điểm;
+ Hiện đại hóa hành chính: tối đa 20 điểm, đạt 12 điểm.
- Xếp loại: Khá. Xếp thứ: 11.
`,
    total: '100→74 hạng 11',
    fields: ['1 20→15', '2 10→9', '3 20→16', '5 18→12', '6 12→10', '7 20→12'],
  },
];
