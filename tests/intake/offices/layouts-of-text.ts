/** Text in shapes of its own: bars, stars, bare codes with parentheses, lines that begin without a mark. */
import type { OfficeText } from './told.ts';

export const SHAPES: readonly OfficeText[] = [
  {
    name: 'losses as negative numbers behind codes',
    kind: 'messages',
    text: `Zalo 7:45: chào chị, điểm CCHC phường Bắc Hà 2025 nè
tổng 80,05/100, thứ hạng 33/70
LV3 mất 4đ: 3.1.3 (-1), 3.2.1 (-0,5), 3.4.4 (-2,5)
LV7 mất 3.25đ: 7.1.1 trừ 1đ/1đ, 7.3.2 trừ 2.25đ/3đ
các LV khác đủ điểm
`,
    total: '100→80.05 hạng 33/70',
    fields: ['3 ?→?', '7 ?→?'],
    items: ['3.1.3 ?→?', '3.2.1 ?→?', '3.4.4 ?→?', '7.1.1 1→0', '7.3.2 3→0.75'],
    findings: ['max-missing dòng 3', 'max-missing dòng 3', 'max-missing dòng 3'],
  },
  {
    name: 'a content that is a field by its name',
    kind: 'layouts',
    text: `Nội dung 5: Cải cách chế độ công vụ (15 điểm) - Đạt: 13,5 điểm - Tỷ lệ: 90%
5.1 (3 điểm) - Đạt: 3 điểm
5.2 (4 điểm) - Đạt: 3 điểm - Lý do: 1 cán bộ chưa đạt chuẩn trình độ
5.3 (3 điểm) - Đạt: 2,5 điểm - Lý do: đánh giá công chức muộn
5.4 (5 điểm) - Đạt: 5 điểm
`,
    fields: ['5 15→13.5'],
    items: ['5.1 3→3', '5.2 4→3 | 1 cán bộ chưa đạt chuẩn trình độ', '5.3 3→2.5 | đánh giá công chức muộn', '5.4 5→5'],
  },
  {
    name: 'bars between the figures, the number of the row before each',
    kind: 'layouts',
    text: `STT 1: Tiêu chí 1.3.1 | Điểm tối đa: 1 | Điểm đạt: 0,5 | Lý do: thiếu biên bản
STT 2: Tiêu chí 3.2.1 | Điểm tối đa: 2 | Điểm đạt: 1,2 | Lý do: trễ 30 hồ sơ
`,
    items: ['1.3.1 1→0.5 | thiếu biên bản', '3.2.1 2→1.2 | trễ 30 hồ sơ'],
  },
  {
    name: 'stars and dashes, the cause in parentheses behind a dash',
    kind: 'layouts',
    text: `Lĩnh vực 7: Xây dựng chính quyền số – tối đa 14 điểm – đạt 9,35 điểm – mất 4,65 điểm
* 7.1.1 – tối đa 1,5 – đạt 1,5
* 7.1.2 – tối đa 2 – đạt 0,85 – mất 1,15 – (tỷ lệ hồ sơ trực tuyến một phần 42,5%)
* 7.2.1 – tối đa 3,5 – đạt 0 – mất 3,5 – chưa triển khai nền tảng số
`,
    fields: ['7 14→9.35'],
    items: [
      '7.1.1 1.5→1.5',
      '7.1.2 2→0.85 | tỷ lệ hồ sơ trực tuyến một phần 42,5%',
      '7.2.1 3.5→0 | chưa triển khai nền tảng số',
    ],
  },
  {
    name: 'full stops between code, points and remark',
    kind: 'layouts',
    text: `TC 1.1.1. Điểm: 1/1.
TC 1.1.2. Điểm: 0.5/1. Ban hành sau ngày 31/01.
TC 1.1.3. Điểm: 0/0.5. Ghi chú: không gửi báo cáo quý I, II.
TC 1.2. Điểm: KAD.
`,
    items: [
      '1.1.1 1→1',
      '1.1.2 1→0.5 | Ban hành sau ngày 31/01',
      '1.1.3 0.5→0 | không gửi báo cáo quý I, II',
      '1.2 ?→KAD',
    ],
  },
  {
    name: 'losses within the line of a field',
    kind: 'messages',
    text: `Lĩnh vực 1: 9/10đ. Mất 1đ ở TC1.3 (tối đa 2đ) do chưa kiểm tra đủ 30% đơn vị
Lĩnh vực 2: 5/5đ
Lĩnh vực 3: 17,5/20đ. Mất 1đ TC3.2, mất 1,5đ TC3.5
Lĩnh vực 4: 8/8đ
`,
    fields: ['1 10→9', '2 5→5', '3 20→17.5', '4 8→8'],
    items: ['1.3 2→1 | chưa kiểm tra đủ 30% đơn vị', '3.2 ?→?', '3.5 ?→?'],
    findings: ['max-missing dòng 3', 'max-missing dòng 3'],
  },
  {
    name: 'a plan whose items are bare codes with points in parentheses',
    kind: 'layouts',
    text: `ỦY BAN NHÂN DÂN
XÃ TRUNG LÝ
Số: 15/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Trung Lý, ngày 18 tháng 3 năm 2026

KẾ HOẠCH
Khắc phục các tiêu chí chưa đạt điểm tối đa Chỉ số CCHC năm 2025

Căn cứ Quyết định số 601/QĐ-UBND ngày 26/02/2026 của UBND tỉnh Thanh Hóa về việc công bố Chỉ số CCHC năm 2025;
Ủy ban nhân dân xã Trung Lý ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng điểm chỉ số năm 2026 lên trên 90 điểm, phấn đấu tăng 15 bậc.
II. KẾT QUẢ
Xã đạt 78,35/100 điểm, bị trừ 21,65 điểm, đứng thứ 141/166 xã, phường. Năm 2024 chưa xếp hạng.
1. Công tác chỉ đạo, điều hành: đạt 9/12 điểm (bị trừ 3 điểm)
- 1.1 (1,5/2 điểm): kế hoạch ban hành chậm so với quy định 12 ngày.
- 1.4 (0,5/3 điểm): tuyên truyền chỉ có 4/10 hình thức.
2. Cải cách thủ tục hành chính: đạt 14,1/20 điểm (bị trừ 5,9 điểm)
- 3.2 (2,1/5 điểm): 112 hồ sơ trễ hạn, chiếm 6,3%.
- 3.5 (0/3 điểm): không phát sinh hồ sơ thanh toán trực tuyến.
3. Chính quyền số: đạt 6,5/15 điểm (bị trừ 8,5 điểm)
- 7.1 và 7.2 (cùng 0/2 điểm): chưa có chữ ký số, chưa dùng phần mềm.
- 7.4 (1,5/6 điểm): chưa có cán bộ chuyên trách.
III. GIẢI PHÁP
1. Công tác chỉ đạo, điều hành
- Giao Văn phòng HĐND và UBND chủ trì tham mưu kế hoạch trước 15/01/2027, mỗi tiêu chí phấn đấu đạt 100% điểm.
IV. TỔ CHỨC THỰC HIỆN
Các phòng báo cáo trước ngày 20 hằng tháng.
`,
    total: '100→78.35 hạng 141/166',
    fields: ['1 12→9', '3 20→14.1', '7 15→6.5'],
    items: [
      '1.1 2→1.5 | kế hoạch ban hành chậm so với quy định 12 ngày',
      '1.4 3→0.5 | tuyên truyền chỉ có 4/10 hình thức',
      '3.2 5→2.1 | 112 hồ sơ trễ hạn, chiếm 6,3%',
      '3.5 3→0 | không phát sinh hồ sơ thanh toán trực tuyến',
      '7.4 6→1.5 | chưa có cán bộ chuyên trách',
    ],
    unread: [24],
  },
  {
    name: 'sections by number, each with its loss',
    kind: 'messages',
    text: `Chào các anh chị, sở vừa gửi kết quả. Xã mình 81.5 (max 100), đứng 55/96.
Bị trừ nhiều nhất: mục 3.4 trừ 4/6 điểm (hs trực tuyến có 22%), mục 7.2 trừ 2.5/4 điểm, mục 6.1 trừ 2/3 điểm (giải ngân 55%).
Mục 5.1 không mất điểm. Mục 4.2 không chấm.
`,
    total: '100→? hạng 55/96',
    items: ['3.4 6→2 | hs trực tuyến có 22%', '4.2 ?→KAD', '6.1 3→1 | giải ngân 55%', '7.2 4→1.5'],
    unread: [3],
  },
  {
    name: 'the total by both sides, then three items whose score fell',
    kind: 'notices',
    text: `UBND XÃ TRÀ GIANG
BÁO CÁO
Về kết quả chấm điểm CCHC năm 2025
Điểm xã tự đánh giá: 91,25 điểm; điểm được Sở Nội vụ thẩm định: 79,6 điểm (đạt 79,6%); giảm 11,65 điểm so với điểm tự đánh giá; xếp vị trí 49 của tỉnh.
Những tiêu chí có điểm thẩm định thấp hơn điểm tự chấm:
1. Tiêu chí 1.1.2 (1 điểm): tự chấm 1 điểm, thẩm định 0,5 điểm, giảm 0,5 điểm. Lý do: báo cáo năm chậm 4 ngày.
2. Tiêu chí 3.2.1 (5 điểm): tự chấm 4,5 điểm, thẩm định 2,75 điểm, giảm 1,75 điểm. Lý do: 9,2% hồ sơ trễ hạn.
3. Tiêu chí 7.1.4 (2 điểm): tự chấm 2 điểm, thẩm định 0 điểm, giảm 2 điểm. Lý do: không tìm thấy văn bản điện tử ký số.
`,
    total: '?→79.6 tự 91.25 hạng 49',
    items: [
      '1.1.2 1→0.5 tự 1 | báo cáo năm chậm 4 ngày',
      '3.2.1 5→2.75 tự 4.5 | 9,2% hồ sơ trễ hạn',
      '7.1.4 2→0 tự 2 | không tìm thấy văn bản điện tử ký số',
    ],
  },
  {
    name: 'the loss first, what is left in parentheses',
    kind: 'notices',
    text: `- Tiêu chí 1.4: mất 0,75 điểm (còn 1,25/2 điểm) do chưa xử lý dứt điểm 3 kiến nghị sau kiểm tra.
- Tiêu chí 2.1: mất 1 điểm (còn 0/1 điểm) do không ban hành kế hoạch theo dõi thi hành pháp luật.
- Tiêu chí 4.3: chưa được chấm điểm.
- Tiêu chí 5.4: không bị mất điểm (2/2).
- Tiêu chí 8.1: kết quả khảo sát 6,8234/8 điểm.
`,
    items: [
      '1.4 2→1.25 | chưa xử lý dứt điểm 3 kiến nghị sau kiểm tra',
      '2.1 1→0 | không ban hành kế hoạch theo dõi thi hành pháp luật',
      '5.4 2→2',
      '8.1 8→6.8234',
    ],
    unread: [3],
  },
  {
    name: 'sums of fields below their items are no part of a cause',
    kind: 'layouts',
    text: `Tiêu chí 3.1 - Công khai minh bạch: 2,0/2,0 điểm
Tiêu chí 3.2 - Giải quyết hồ sơ: 4,12/6,00 điểm - lý do: tỷ lệ trễ hạn 7,8%
Tiêu chí 3.3 - Dịch vụ công trực tuyến: 1,05/3,00 điểm - lý do: tỷ lệ 35,0%
Cộng lĩnh vực 3: 7,17/11,00 điểm
Tiêu chí 6.1 - Giải ngân: 1/4 điểm - lý do: giải ngân 61,5%
Cộng lĩnh vực 6: 1/4 điểm
Tổng cộng: 8,17/15 điểm
`,
    total: '15→8.17',
    items: ['3.1 2→2', '3.2 6→4.12 | tỷ lệ trễ hạn 7,8%', '3.3 3→1.05 | tỷ lệ 35,0%', '6.1 4→1 | giải ngân 61,5%'],
    unread: [4, 6],
  },
  {
    name: 'codes without a space behind the word',
    kind: 'messages',
    text: `CCHC 2025 xã Ea Kao: 82đ
hạng: 45
tc1.2 0.5/1 ; tc3.4 2/5 (hs trễ) ; tc7.2 0/2 (chưa làm)
`,
    total: '?→82 hạng 45',
    items: ['1.2 1→0.5', '3.4 5→2 | hs trễ', '7.2 2→0 | chưa làm'],
  },
  {
    name: 'a total at the end of a sentence about items',
    kind: 'notices',
    text: `Phòng Nội vụ chấm xã Bình Lư 88 điểm, xã đề nghị xem lại tiêu chí 2.3 (bị trừ 1 điểm), tiêu chí 3.6 (bị trừ 0,5 điểm).
Kết quả xem xét lại: tiêu chí 2.3 được cộng lại 1 điểm, tiêu chí 3.6 không điều chỉnh. Tổng điểm sau xem xét: 89 điểm/100 điểm.
`,
    total: '100→89',
    items: ['3.6 ?→?'],
    findings: ['max-missing dòng 1'],
    unread: [1, 2],
  },
  {
    name: 'losses in one line, maxima in the next',
    kind: 'messages',
    text: `Mất 5,5 điểm, gồm: 1.2 mất 1 điểm; 3.4 mất 2,5 điểm; 7.3 mất 2 điểm.
1.2: tối đa 2 điểm. 3.4: tối đa 5 điểm. 7.3: tối đa 4 điểm.
`,
    items: ['1.2 2→1', '3.4 5→2.5', '7.3 4→2'],
    unread: [1],
  },
  {
    name: 'figures of fields on lines below their names, with places of their own',
    kind: 'layouts',
    text: `Lĩnh vực 1: Công tác chỉ đạo điều hành
Điểm chuẩn: 13; Điểm đạt: 11,5; Tỷ lệ: 88,46%; Xếp hạng lĩnh vực: 12/40
Lĩnh vực 2: Cải cách thể chế
Điểm chuẩn: 7; Điểm đạt: 7; Tỷ lệ: 100%; Xếp hạng lĩnh vực: 1/40
Tổng: Điểm chuẩn: 100; Điểm đạt: 87,2; Xếp hạng: 9/40
`,
    total: '100→87.2 hạng 9/40',
    fields: ['1 13→11.5', '2 7→7'],
  },
];
