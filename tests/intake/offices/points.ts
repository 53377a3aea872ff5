/** Ways to say what an item got: shares, words, losses against the maximum, figures before and behind the code. */
import type { OfficeText } from './told.ts';

export const POINTS: readonly OfficeText[] = [
  {
    name: 'points over their maximum, losses out of a total, all of it lost',
    kind: 'notices',
    text: `SỞ NỘI VỤ
Thông báo kết quả thẩm định Chỉ số CCHC năm 2025 của xã Đông Sơn
Tổng điểm sau thẩm định là 82,15 trên thang điểm 100, đứng thứ 17 trong 68 xã, phường.
Các tiêu chí bị trừ:
- Tiêu chí 1.2.1: được 1,5/2 do báo cáo quý III gửi muộn 5 ngày.
- Tiêu chí 2.3.1: bị trừ 0,5 trên tổng 2 điểm vì chưa rà soát văn bản.
- Tiêu chí 3.4.2: đạt 75% số điểm (1,5/2 điểm) do hồ sơ trễ hạn.
- Tiêu chí 4.1.3: trừ hết 2 điểm do bố trí vượt biên chế.
- Tiêu chí 5.2.2: điểm tối đa 1,5 điểm; không có điểm do không cử công chức đi học.
- Tiêu chí 6.3.1 (1 điểm): 0 điểm, chưa công khai dự toán.
`,
    total: '100→82.15 hạng 17/68',
    items: [
      '1.2.1 2→1.5 | báo cáo quý III gửi muộn 5 ngày',
      '2.3.1 2→1.5 | chưa rà soát văn bản',
      '3.4.2 2→1.5 | hồ sơ trễ hạn',
      '4.1.3 2→0 | bố trí vượt biên chế',
      '5.2.2 1.5→0 | không cử công chức đi học',
      '6.3.1 1→0 | chưa công khai dự toán',
    ],
  },
  {
    name: 'a place among many, losses in everyday words, the others in one line',
    kind: 'messages',
    text: `Kết quả của phường Vĩnh Trại năm 2025: 88.75 điểm, xếp vị thứ 9/65.
1.1.2 được 0.75đ/1đ - kế hoạch thiếu phân công
2.2.2 hụt 0,25đ (max 1đ) vì trả lời kiến nghị chậm
3.1.1 mất trắng 1 điểm vì không công khai TTHC
3.5.1 giảm 0,5 điểm so với tối đa 1 điểm do 9 hồ sơ quá hạn
7.1.4 chỉ đạt 0,6 trên 1 điểm: họp không giấy còn ít
Các mục khác đạt tối đa.
`,
    total: '?→88.75 hạng 9/65',
    items: [
      '1.1.2 1→0.75 | kế hoạch thiếu phân công',
      '2.2.2 1→0.75 | trả lời kiến nghị chậm',
      '3.1.1 1→0 | không công khai TTHC',
      '3.5.1 1→0.5 | 9 hồ sơ quá hạn',
      '7.1.4 1→0.6 | họp không giấy còn ít',
    ],
  },
  {
    name: 'a share beside its points, points in words, a list of what was not assessed',
    kind: 'notices',
    text: `Thông báo số 12/TB-SNV. Xã Hồng Thái đạt 83,5% (80,16/96 điểm do có 4 điểm không đánh giá), xếp hạng 28/50, xếp loại Khá.
Các tiêu chí không đánh giá gồm: 2.4 (1 điểm), 4.3 (3 điểm).
Tiêu chí 1.5 chấm một điểm trên hai điểm do có một nhiệm vụ chậm.
Tiêu chí 6.2 trừ một điểm rưỡi trên tổng ba điểm do giải ngân đạt 71%.
`,
    total: '96→80.16 hạng 28/50',
    items: ['1.5 2→1 | có một nhiệm vụ chậm', '2.4 1→KAD', '4.3 3→KAD', '6.2 3→1.5 | giải ngân đạt 71%'],
  },
  {
    name: 'four decimals, causes in parentheses without a telling word',
    kind: 'notices',
    text: `QUYẾT ĐỊNH công bố
Điều 1. UBND xã Mường Lèo đạt 77,8012 điểm/100 điểm, xếp thứ 70/75 xã, phường.
1. Chỉ đạo điều hành CCHC: 8,25/10 điểm.
Tiêu chí 1.1: 1/1,5 điểm (kế hoạch ban hành sau 31/12/2024).
Tiêu chí 1.6: 0,75/2 điểm (tuyên truyền 3/12 tháng; chưa có chuyên mục).
2. Cải cách thể chế: 6/6 điểm.
3. Cải cách TTHC: 15,5512/20 điểm. Trong đó TC 3.6 (khảo sát hài lòng) đạt 4,0512/5 điểm.
`,
    total: '100→77.8012 hạng 70/75',
    fields: ['1 10→8.25', '2 6→6', '3 20→15.5512'],
    items: [
      '1.1 1.5→1 | kế hoạch ban hành sau 31/12/2024',
      '1.6 2→0.75 | tuyên truyền 3/12 tháng; chưa có chuyên mục',
      '3.6 5→4.0512',
    ],
  },
  {
    name: 'the loss first, its item and the maximum behind it',
    kind: 'notices',
    text: `KẾ HOẠCH
Khắc phục tồn tại, hạn chế trong chấm điểm CCHC năm 2025 của phường Quang Trung
Phường được 85 điểm, xếp thứ nhì từ dưới lên trong cụm; hạng 18/19 phường.
Trừ 0,5 điểm tại tiêu chí 1.2 (tối đa 1 điểm): không kiểm tra CCHC tại các phòng.
Trừ 1 điểm tại tiêu chí 3.5 (tối đa 2 điểm) do 15/320 hồ sơ trễ hẹn, chưa có thư xin lỗi.
Trừ 0,25 điểm ở tiêu chí 7.6 (tối đa 0,5 điểm): trang thông tin điện tử cập nhật chậm.
`,
    total: '?→85 hạng 18/19',
    items: [
      '1.2 1→0.5 | không kiểm tra CCHC tại các phòng',
      '3.5 2→1 | 15/320 hồ sơ trễ hẹn, chưa có thư xin lỗi',
      '7.6 0.5→0.25 | trang thông tin điện tử cập nhật chậm',
    ],
  },
  {
    name: 'several items in a sentence: each, together, in turn, and one sum that nobody can deal out',
    kind: 'notices',
    text: `Tiêu chí 1.2.3, 1.2.4 mỗi tiêu chí bị trừ 0,5 điểm (điểm tối đa mỗi tiêu chí 1 điểm) do báo cáo chậm.
Tiêu chí 3.1.2 và 3.1.3 cùng đạt 0,5/1 điểm do niêm yết thiếu.
Tiêu chí 5.1 và 5.2 bị trừ tổng cộng 1,5 điểm do thiếu hồ sơ.
Các tiêu chí 7.1, 7.2, 7.3 lần lượt đạt 1/2, 0,5/1 và 0/3 điểm vì chưa có phần mềm.
`,
    items: [
      '1.2.3 1→0.5 | báo cáo chậm',
      '1.2.4 1→0.5 | báo cáo chậm',
      '3.1.2 1→0.5 | niêm yết thiếu',
      '3.1.3 1→0.5 | niêm yết thiếu',
      '7.1 2→1 | chưa có phần mềm',
      '7.2 1→0.5 | chưa có phần mềm',
      '7.3 3→0 | chưa có phần mềm',
    ],
    unread: [3],
  },
  {
    name: 'recognised characters that stand apart',
    kind: 'layouts',
    text: `Kết quả CCHC năm 2025
Xã Cam Đường
Tổng điểm: 84 , 3 / 100
Xếp hạng : 15 / 40
Tiêu chí 1 . 2 : 0 , 5 / 1 điểm do chậm kế hoạch
Tiêu chí 3.1.2 : 1 , 5 / 2 điểm do thiếu niêm yết
`,
    total: '100→84.3 hạng 15/40',
    items: ['1.2 1→0.5 | chậm kế hoạch', '3.1.2 2→1.5 | thiếu niêm yết'],
  },
  {
    name: 'half of the points, nothing, everything, nothing arisen',
    kind: 'notices',
    text: `Tiêu chí 2.2: "Theo dõi thi hành pháp luật" chỉ đạt nửa số điểm (0,5/1 điểm) do không có báo cáo.
Tiêu chí 2.3: "Rà soát văn bản" không đạt điểm (tối đa 1 điểm) do không ban hành kế hoạch.
Tiêu chí 4.1: đạt điểm tối đa 2/2.
Tiêu chí 4.2: không phát sinh (1 điểm).
Tiêu chí 5.5: 2/3. Có 01 cán bộ bị kỷ luật.
`,
    items: [
      '2.2 1→0.5 | không có báo cáo',
      '2.3 1→0 | không ban hành kế hoạch',
      '4.1 2→2',
      '4.2 1→?',
      '5.5 3→2 | Có 01 cán bộ bị kỷ luật',
    ],
    findings: ['not-arisen dòng 4'],
  },
  {
    name: 'the sentence behind the figures tells why',
    kind: 'notices',
    text: `Kính gửi: UBND các xã. Sở Nội vụ thông báo xã Yên Thịnh đạt 81,25/100 điểm, thứ hạng 29/56, tăng 8 bậc so với năm 2024 (37/56).
Những tiêu chí chưa đạt:
(1) TCTP 1.1.1: 0,5/1 điểm. Kế hoạch ban hành ngày 15/02/2025, chậm 45 ngày.
(2) TCTP 3.4.1: 2,25/3 điểm. Tỷ lệ hồ sơ trả đúng hạn 91,2%, thấp hơn mức 95%.
(3) TCTP 6.1.2: 0/2 điểm. Giải ngân đạt 58,7% kế hoạch vốn (1.234/2.102 triệu đồng).
(4) TCTP 7.1.3: 0,75/1,5 điểm. 45/90 công chức chưa có chữ ký số.
`,
    total: '100→81.25 hạng 29/56',
    items: [
      '1.1.1 1→0.5 | Kế hoạch ban hành ngày 15/02/2025, chậm 45 ngày',
      '3.4.1 3→2.25 | Tỷ lệ hồ sơ trả đúng hạn 91,2%, thấp hơn mức 95%',
      '6.1.2 2→0 | Giải ngân đạt 58,7% kế hoạch vốn (1.234/2.102 triệu đồng)',
      '7.1.3 1.5→0.75 | 45/90 công chức chưa có chữ ký số',
    ],
  },
  {
    name: 'the self score behind the score, then why',
    kind: 'notices',
    text: `- 1.1 Ban hành kế hoạch CCHC (1,5 điểm): được 1 điểm; tự chấm 1,5 điểm. Kế hoạch chậm 20 ngày.
- 1.2 Mức độ hoàn thành kế hoạch (2 điểm): được 1,5 điểm; tự chấm 2 điểm. Hoàn thành 42/50 nhiệm vụ (84%).
- 1.3 Kiểm tra CCHC (1,5 điểm): được 1,5 điểm; tự chấm 1,5 điểm.
- 2.1 Rà soát (1 điểm): được 0 điểm; tự chấm 1 điểm. Không thực hiện.
`,
    items: [
      '1.1 1.5→1 tự 1.5 | Kế hoạch chậm 20 ngày',
      '1.2 2→1.5 tự 2 | Hoàn thành 42/50 nhiệm vụ (84%)',
      '1.3 1.5→1.5 tự 1.5',
      '2.1 1→0 tự 1 | Không thực hiện',
    ],
  },
  {
    name: 'a field whose items stand in parentheses behind their codes',
    kind: 'notices',
    text: `Lĩnh vực Cải cách thủ tục hành chính đạt 16/20 điểm (đạt tỷ lệ 80%), giảm 1,5 điểm so với năm trước. Bị trừ 4 điểm ở các tiêu chí: 3.1 (trừ 1 điểm, tối đa 2 điểm) do công khai chậm; 3.3 (trừ 2 điểm, tối đa 4 điểm) do hồ sơ quá hạn; 3.5 (trừ 1 điểm, tối đa 3 điểm) do số hóa thấp.
`,
    fields: ['3 20→16'],
    items: ['3.1 2→1 | công khai chậm', '3.3 4→2 | hồ sơ quá hạn', '3.5 3→2 | số hóa thấp'],
  },
  {
    name: 'what was taken off as a third figure',
    kind: 'notices',
    text: `II. CÁC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA
1. Công tác chỉ đạo điều hành
Tối đa: 14 điểm; đạt: 12,5 điểm; giảm: 1,5 điểm
- TC 1.2: Tối đa: 2; đạt: 1; giảm: 1. Chưa thực hiện kiểm tra.
- TC 1.4: Tối đa: 1,5; đạt: 1; giảm: 0,5. Tuyên truyền chưa đa dạng.
2. Cải cách chế độ công vụ
Tối đa: 10 điểm; đạt: 9 điểm; giảm: 1 điểm
- TC 5.3: Tối đa: 2; đạt: 1; giảm: 1. 02 công chức chưa đạt chuẩn.
`,
    fields: ['1 14→12.5', '5 10→9'],
    items: [
      '1.2 2→1 | Chưa thực hiện kiểm tra',
      '1.4 1.5→1 | Tuyên truyền chưa đa dạng',
      '5.3 2→1 | 02 công chức chưa đạt chuẩn',
    ],
  },
  {
    name: 'names before codes in parentheses: no cause runs into the next item',
    kind: 'notices',
    text: `Ở nội dung "Công khai TTHC" (tiêu chí 3.1.2, tối đa 1 điểm), xã chỉ được chấm 0,5 điểm vì còn 3 thủ tục chưa niêm yết. Ở nội dung "Số hóa hồ sơ" (tiêu chí 7.3.1, tối đa 2 điểm), xã được chấm 0,9 điểm vì tỷ lệ số hóa mới đạt 45%. Riêng "Tái sử dụng dữ liệu" (tiêu chí 7.3.2, tối đa 1 điểm), xã không được chấm điểm vì chưa thực hiện.
`,
    items: [
      '3.1.2 1→0.5 | còn 3 thủ tục chưa niêm yết',
      '7.3.1 2→0.9 | tỷ lệ số hóa mới đạt 45%',
      '7.3.2 1→0 | chưa thực hiện',
    ],
  },
  {
    name: 'no spaces between words and marks',
    kind: 'messages',
    text: `Tiêu chí 1.2:1,5/2điểm,do chậm
Tiêu chí 1.3:0/1điểm;lý do:không có kế hoạch kiểm tra
TC3.1:đạt 0,75đ/1đ(công khai thiếu)
`,
    items: ['1.2 2→1.5 | chậm', '1.3 1→0 | không có kế hoạch kiểm tra', '3.1 1→0.75 | công khai thiếu'],
  },
  {
    name: 'points and the most there are, parted by a slash',
    kind: 'layouts',
    text: `- Mã 3.1.1 Công khai TTHC: 2 điểm / tối đa 2 điểm
- Mã 3.1.2 Cập nhật TTHC: 1 điểm / tối đa 2 điểm: cập nhật trễ 5 quyết định
- Mã 3.1.3 Niêm yết: 0 điểm / tối đa 1 điểm: niêm yết sai mẫu
`,
    items: ['3.1.1 2→2', '3.1.2 2→1 | cập nhật trễ 5 quyết định', '3.1.3 1→0 | niêm yết sai mẫu'],
  },
];
