/** Chat messages, letters and conclusions: how people tell a result to each other. */
import type { OfficeText } from './told.ts';

export const MESSAGES: readonly OfficeText[] = [
  {
    name: 'a chat message with pictures for bullets',
    kind: 'messages',
    text: `[10:32, 5/1/2026] Anh Tuấn NV: Chào các đ/c, gửi kết quả chấm CCHC 2025 của phường mình nhé
Phường An Biên: 79.35đ, đứng 21/24 phường 😢
Tự chấm 88.5
Các mục mất điểm:
👉 1.3.1 mất 0.5/1đ - báo cáo quý 2 chậm
👉 1.6 mất cả 2đ - không có sáng kiến
👉 3.1.2: 0,75/1,5đ (3 TTHC niêm yết hết hiệu lực)
👉 3.4.2: được 1/3đ, lý do hs trễ hạn nhiều (47 hs đất đai)
👉 7.2.1: 0đ (max 2đ) vì ko có hs trực tuyến toàn trình
👉 7.3: 0.5/2 => chưa đủ 50% thanh toán trực tuyến
Còn lại đủ điểm. ĐTXHH 23.85/30.
Đề nghị làm KH khắc phục trước 31/1 nhé!
`,
    total: '?→79.35 tự 88.5 hạng 21/24',
    items: [
      '1.3.1 1→0.5 | báo cáo quý 2 chậm',
      '1.6 2→0 | không có sáng kiến',
      '3.1.2 1.5→0.75 | 3 TTHC niêm yết hết hiệu lực',
      '3.4.2 3→1 | hs trễ hạn nhiều (47 hs đất đai)',
      '7.2.1 2→0 | ko có hs trực tuyến toàn trình',
      '7.3 2→0.5 | chưa đủ 50% thanh toán trực tuyến',
    ],
  },
  {
    name: 'two years in one sentence, codes in parentheses, a part of the loss',
    kind: 'messages',
    text: `1. Tieu chi 1.5 ...
Thị trấn Đình Lập năm 2024 đạt 78,25/100 điểm, xếp thứ 9/12 đơn vị (năm 2023: 80,1/100 điểm, xếp thứ 6/12).
Nguyên nhân mất điểm chủ yếu ở các nội dung: Công khai TTHC (mã 3.1.3) mất 0,5/1 điểm; tiếp nhận, trả kết quả (mã 3.2.2) mất 1,5/2 điểm; ứng dụng CNTT (mã 7.1.1, 7.1.2, 7.1.5) mỗi nội dung mất 1 điểm trên 2 điểm tối đa vì chưa triển khai phần mềm; cải cách tài chính công mất 2/8 điểm.
Trong tổng số 21,75 điểm bị mất có 6,2 điểm thuộc phần điều tra xã hội học.
`,
    total: '100→78.25 hạng 9/12',
    fields: ['6 8→6'],
    items: [
      '3.1.3 1→0.5',
      '3.2.2 2→0.5',
      '7.1.1 2→1 | chưa triển khai phần mềm',
      '7.1.2 2→1 | chưa triển khai phần mềm',
      '7.1.5 2→1 | chưa triển khai phần mềm',
    ],
    unread: [4],
  },
  {
    name: 'an appraisal, a bonus and a penalty before the final points',
    kind: 'messages',
    text: `Kết quả chấm điểm CCHC năm 2024 - Xã Vĩnh Thạnh

Xã tự chấm: 94 điểm - Huyện thẩm định: 87,5 điểm (chưa tính điểm điều tra XHH)
Điểm thưởng: 1 điểm (có mô hình “Ngày thứ 6 không viết” được tỉnh công nhận)
Điểm phạt: trừ 0,5 điểm (chậm báo cáo đột xuất)
Điểm cuối cùng: 88 điểm. Xếp hạng: 4/13.

Lĩnh vực 1 – Chỉ đạo điều hành: 18/20
+ 1.2 Kế hoạch tuyên truyền (2đ): huyện chấm 1đ, trừ 1đ vì không ban hành riêng
+ 1.4 Kiểm tra CCHC (3đ): huyện chấm 2đ, trừ 1đ vì không ban hành thông báo kết luận
Lĩnh vực 2 – Thể chế: 10/10
Lĩnh vực 3 – TTHC: 24,5/27
+ 3.2 Niêm yết (4đ): huyện chấm 3đ, trừ 1đ vì thiếu 7 thủ tục
+ 3.5 Đúng hạn (10đ): huyện chấm 8,5đ, trừ 1,5đ vì tỷ lệ đúng hạn 97,2%
Lĩnh vực 4 – Bộ máy: 9/9
Lĩnh vực 5 – Công vụ: 11/14
+ 5.1 Trình độ (3đ): huyện chấm 1đ, trừ 2đ vì 02 công chức chưa đạt chuẩn
+ 5.3 Kỷ luật (5đ): huyện chấm 4đ, trừ 1đ vì 01 đảng viên bị khiển trách
Lĩnh vực 6 – Tài chính: 5/5
Lĩnh vực 7 – Chính quyền số: 10/15
+ 7.1 (5đ): 3đ
+ 7.2 (5đ): 2đ
`,
    total: '?→88 tự 94 hạng 4/13',
    fields: ['1 20→18', '2 10→10', '3 27→24.5', '4 9→9', '5 14→11', '6 5→5', '7 15→10'],
    items: [
      '1.2 2→1 | không ban hành riêng',
      '1.4 3→2 | không ban hành thông báo kết luận',
      '3.2 4→3 | thiếu 7 thủ tục',
      '3.5 10→8.5 | tỷ lệ đúng hạn 97,2%',
      '5.1 3→1 | 02 công chức chưa đạt chuẩn',
      '5.3 5→4 | 01 đảng viên bị khiển trách',
      '7.1 5→3',
      '7.2 5→2',
      '9 ?→1 | có mô hình “Ngày thứ 6 không viết” được tỉnh công nhận',
      '10 ?→-0.5 | chậm báo cáo đột xuất',
    ],
  },
  {
    name: 'a conclusion in everyday words',
    kind: 'messages',
    text: `THÔNG BÁO
Kết luận của Chủ tịch UBND xã Lam Sơn tại phiên họp về chỉ số CCHC

Năm 2024 xã được huyện chấm 68/90 điểm (không tính các tiêu chí không áp dụng), tương đương 75,56%, xếp thứ 17/17 xã. So với năm 2023 giảm 5,5 điểm.
- Về tiêu chí 1.4 (bố trí kinh phí CCHC): huyện trừ hết 1 điểm vì dự toán không có mục chi riêng.
- Về tiêu chí 2.1: huyện chỉ cho 1 trong 2 điểm vì văn bản quy phạm pháp luật ban hành sai thể thức.
- Về tiêu chí 3.3: bị trừ một nửa số điểm (1/2 điểm) vì bảng niêm yết không đúng quy cách.
- Về tiêu chí 5.2: bị trừ 0,25 điểm trong tổng số 1 điểm do 1 công chức không nộp bản kê khai.
- Về tiêu chí 6.1: hụt 1,2 điểm so với mức tối đa 4 điểm do giải ngân 70%.
- Về tiêu chí 7.3: mất 100% số điểm (2 điểm) do chưa dùng chữ ký số cá nhân.
- Về tiêu chí 7.4: chỉ được 25% số điểm của tiêu chí này (0,5 điểm).
`,
    total: '90→68 hạng 17/17',
    items: [
      '1.4 1→0 | dự toán không có mục chi riêng',
      '2.1 2→1 | văn bản quy phạm pháp luật ban hành sai thể thức',
      '3.3 2→1 | bảng niêm yết không đúng quy cách',
      '5.2 1→0.75 | 1 công chức không nộp bản kê khai',
      '6.1 4→2.8 | giải ngân 70%',
    ],
    unread: [10, 11],
  },
  {
    name: 'several criteria in one sentence: in turn, each, all together',
    kind: 'messages',
    text: `Các tiêu chí 7.1, 7.2 và 7.3 lần lượt đạt 0/1 điểm, 0,5/2 điểm và 1/3 điểm do chưa có hồ sơ trực tuyến.
Tiêu chí 3.1.4, 3.1.5 đều không được điểm (điểm tối đa mỗi tiêu chí 1 điểm) do chưa niêm yết.
Tiêu chí 6.1 và 6.2 bị trừ tổng cộng 2 điểm vì giải ngân chậm.
Tiêu chí 5.1 và 5.2 bị trừ 2 điểm.
Các tiêu chí 2.1, 2.2 và 2.3 đều không được điểm (điểm tối đa 1, 2 và 3 điểm).
Các tiêu chí 2.4, 2.5 và 2.6 đều mất điểm (1 điểm, 2 điểm).
Các TCTP 4.1, 4.2 mỗi TCTP mất 0,5/1,5 điểm.
`,
    items: [
      '2.1 1→0',
      '2.2 2→0',
      '2.3 3→0',
      '3.1.4 1→0 | chưa niêm yết',
      '3.1.5 1→0 | chưa niêm yết',
      '4.1 1.5→1',
      '4.2 1.5→1',
      '7.1 1→0 | chưa có hồ sơ trực tuyến',
      '7.2 2→0.5 | chưa có hồ sơ trực tuyến',
      '7.3 3→1 | chưa có hồ sơ trực tuyến',
    ],
    unread: [3, 4, 6],
  },
  {
    name: 'signed losses with what was earned in parentheses',
    kind: 'messages',
    text: `Phần 1. Kết quả
UBND xã Đông Hải: Chỉ số CCHC năm 2025 đạt 82,14%, xếp hạng 40/96 (năm 2024: 80,05%, hạng 51/96).
Tổng điểm: 78,033/95 điểm, trong đó điểm thẩm định 52,4/65 điểm; điểm khảo sát 25,633/30 điểm. Tự chấm 56/65.
Phần 2. Chi tiết mất điểm
1) Chỉ đạo điều hành (-2,25 điểm)
   a. TC 1.2.2: -0,75 (1,25/2) ; lý do: 05 nhiệm vụ chậm
   b. TC 1.3.1: -1,5 (0,5/2) ; lý do: chưa kiểm tra thôn, bản
2) Thủ tục hành chính (-3 điểm)
   a. TC 3.1.1: -1 (0/1) ; lý do: không rà soát
   b. TC 3.3.1: -2 (2/4) ; lý do: tỷ lệ hồ sơ đúng hạn 93%
3) Chính quyền số (-4 điểm)
   a. TC 7.1.1: -1 (1/2)
   b. TC 7.2.3: -3 (0/3) ; lý do: không phát sinh giao dịch thanh toán
`,
    total: '95→78.033 tự 56 hạng 40/96',
    fields: ['1 ?→?', '3 ?→?', '7 ?→?'],
    items: [
      '1.2.2 2→1.25 | 05 nhiệm vụ chậm',
      '1.3.1 2→0.5 | chưa kiểm tra thôn, bản',
      '3.1.1 1→0 | không rà soát',
      '3.3.1 4→2 | tỷ lệ hồ sơ đúng hạn 93%',
      '7.1.1 2→1',
      '7.2.3 3→0 | không phát sinh giao dịch thanh toán',
    ],
  },
  {
    name: 'a letter that counts its criteria in words',
    kind: 'messages',
    text: `Kính gửi: Đồng chí Chủ tịch UBND xã

Bộ phận Văn phòng xin báo cáo nhanh kết quả chấm chỉ số CCHC năm 2024 của xã Hòa Thắng do phòng Nội vụ gửi ngày 10/01/2025: xã đạt 81 trên tổng 100 điểm, đứng thứ 5 toàn huyện (18 xã, thị trấn). Mức tự chấm của xã là 93 điểm, chênh 12 điểm.

Về nguyên nhân mất điểm, xin nêu từng tiêu chí:

Thứ nhất, tiêu chí 1.1 (ban hành kế hoạch) có thang điểm 1,5 thì xã chỉ được chấm 1 điểm, vì ban hành sau ngày 31/12 là 9 ngày. Thứ hai, tiêu chí 1.4 về công tác tuyên truyền bị chấm 0 điểm trong khi thang điểm là 2 – lý do là không có chuyên mục trên đài truyền thanh. Thứ ba, tiêu chí 3.3, xã mất 3 điểm (còn 5/8 điểm) do có 26 hồ sơ đất đai trễ hạn trong tổng số 412 hồ sơ. Thứ tư, tiêu chí 5.2 có 2 công chức chưa đạt chuẩn nên bị trừ 1 điểm trong 3 điểm. Cuối cùng, ở tiêu chí 7.3 tỷ lệ thanh toán trực tuyến mới đạt 15%, thấp hơn mức 40% theo quy định nên không được điểm nào trong số 2,5 điểm.
`,
    total: '100→81 tự 93 hạng 5',
    items: [
      '1.1 1.5→1 | ban hành sau ngày 31/12 là 9 ngày',
      '1.4 2→0 | không có chuyên mục trên đài truyền thanh',
      '3.3 8→5 | có 26 hồ sơ đất đai trễ hạn trong tổng số 412 hồ sơ',
      '5.2 3→2 | có 2 công chức chưa đạt chuẩn',
      '7.3 2.5→0 | tỷ lệ thanh toán trực tuyến mới đạt 15%, thấp hơn mức 40% theo quy định',
    ],
  },
  {
    name: 'dashes between code, name, maximum, points and cause',
    kind: 'messages',
    text: `Kết quả: 
  * Tổng: 77,5 đ / 100 đ
  * Hạng: 16/30
Chi tiết các mục bị trừ:
(1) Mục 1.2 – Kế hoạch tuyên truyền – 2đ – đạt 1đ – thiếu 02 tin bài
(2) Mục 2.2 – Rà soát VB – 3đ – đạt 2,5đ – còn 1 VB chưa rà soát
(3) Mục 3.4 – Tỷ lệ đúng hạn – 6đ – đạt 4đ – 88 hồ sơ quá hạn
(4) Mục 5.1 – Cơ cấu công chức – 4đ – đạt 3đ – 01 vị trí chưa phù hợp
(5) Mục 7.2 – DVC trực tuyến – 5đ – đạt 0đ – tỷ lệ 21%
(6) Mục 7.6 – ISO – không áp dụng
`,
    total: '100→77.5 hạng 16/30',
    items: [
      '1.2 2→1 | thiếu 02 tin bài',
      '2.2 3→2.5 | còn 1 VB chưa rà soát',
      '3.4 6→4 | 88 hồ sơ quá hạn',
      '5.1 4→3 | 01 vị trí chưa phù hợp',
      '7.2 5→0 | tỷ lệ 21%',
      '7.6 ?→KAD',
    ],
  },
  {
    name: 'what went wrong, the loss, and the code behind it',
    kind: 'messages',
    text: `Mất điểm CCHC 2025 xã Nậm Mười
- Không ban hành kế hoạch kiểm tra: -1đ (mã 1.4.1, tối đa 1đ)
- Chậm công khai ngân sách quý II, III: -0,5đ (mã 6.2.3, tối đa 1,5đ)
- 02 cán bộ không nâng chuẩn: -2đ (mã 5.3.1, tối đa 3đ)
- Hồ sơ trễ hạn 5,4%: -3đ (mã 3.3.1, tối đa 5đ)
Tổng mất: 6,5đ
`,
    total: '?→?',
    items: ['1.4.1 1→0', '3.3.1 5→2', '5.3.1 3→1', '6.2.3 1.5→1'],
  },
];
